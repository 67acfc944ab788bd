"""Bringing a programme's demo cases to their stages, each firm standing for one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

from django.db import transaction

from yunshi.answers.addresses import Address
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing
from yunshi.applications.services import submit_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.models import Case
from yunshi.catalogue.services import list_solution
from yunshi.demo.card.filings import demo_wallet, sign_if_asked
from yunshi.demo.enrolments import apply, enrol, give_back
from yunshi.demo.filings import draft
from yunshi.demo.invented import invented, window_title
from yunshi.parties.models import Membership, Organisation, Person
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person
from yunshi.programmes.enrolment_queries import enrolment_of, review_of
from yunshi.programmes.models import Programme, Window
from yunshi.programmes.queries import actor_of, current_pack, last_day_of_listings
from yunshi.programmes.services import extend_listings, open_window
from yunshi.reviews import services as reviews
from yunshi.reviews.points import points_of
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.deadlines import AnnouncedLater, end_of_day
from yunshi.rulebook.stages import ApplicationState

STAGES = ("draft", "filed", "supplement", "closing", "decision", "listed")
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_YEAR = timedelta(days=365)
_NEARLY_OVER = timedelta(hours=1)
"""What is about to close leaves this much time at least, to the end of that day."""


def bring_to(stage: str, say: Callable[[str], None]) -> None:
    """Makes what is missing up to a stage, in every programme."""
    staff = {
        role: actor_of(Person.objects.get(email=told["email"]).pk)
        for role, told in invented()["people"].items()
    }
    for programme in Programme.objects.order_by("id"):
        _extend(programme, staff["officer"])
        past, present = _windows(programme)
        before = past.opens_at - _WEEK
        for name in STAGES[: STAGES.index(stage) + 1]:
            firm, owner = _firm(name)
            if Filing.objects.filter(programme=programme, organisation=firm).exists():
                continue
            say(f"{programme.id}: {name}")
            enrol(firm, owner, programme.id, staff["officer"], before)
            if name == "draft":
                draft(firm, owner, present, at=_now(), share=0.6)
            else:
                _reach(name, _filed(firm, owner, past), owner, staff)
        if review_of(current_pack(programme.id).pack) is not None:
            _accounts(programme.id, staff["officer"], say)


def _accounts(programme: str, officer: Actor, say: Callable[[str], None]) -> None:
    """Two that are not active: one waits for an officer, one was returned for correction."""
    for name in ("waiting", "returned"):
        firm, owner = _firm(name)
        if enrolment_of(firm.id, programme) is not None:
            continue
        say(f"{programme}: account {name}")
        sent = apply(firm, owner, programme, _now() - _DAY)
        if name == "returned":
            give_back(sent, officer, invented()["account_reason"], _now())


def _extend(programme: Programme, officer: Actor) -> None:
    """What the demo lists is shown, even of a programme whose written period is over."""
    today = _now().astimezone(TAIPEI).date()
    ends = last_day_of_listings(current_pack(programme.id).pack)
    if ends is not None and ends < today:
        extend_listings(
            programme.id, today + _YEAR, by=officer.person, reason=invented()["extension_reason"]
        )


def _windows(programme: Programme) -> tuple[Window, Window]:
    now = clock.now().astimezone(TAIPEI)
    five = now.replace(hour=17, minute=0, second=0, microsecond=0)
    return (
        _window(programme, "past", five - 40 * _DAY, five - 3 * _DAY),
        _window(programme, "present", five - 2 * _DAY, five + 14 * _DAY),
    )


def _window(programme: Programme, name: str, opens: datetime, closes: datetime) -> Window:
    named = f"demo_{name}"
    standing = Window.objects.filter(programme=programme, name=named).first()
    return standing or open_window(programme.id, named, window_title(name), opens, closes, by=None)


def _firm(stage: str) -> tuple[Organisation, Actor]:
    told = invented()["firms"][stage]
    # A firm and its owner come together: the database lets none stand without.
    with transaction.atomic():
        firm, made = Organisation.objects.get_or_create(
            ubn=told["ubn"], defaults={"name": told["name"]}
        )
        if made:
            _owner_of(firm, stage, told)
        _members_of(firm, told)
    owner = firm.memberships.get(role=Membership.Role.OWNER, ended_at=None)
    return firm, actor_of(owner.person_id)


def _members_of(firm: Organisation, told: dict[str, str]) -> None:
    """Those who are missing: a demo that was made earlier knows fewer."""
    for word in {"delegate", "member"} & told.keys():
        person = Person.objects.get(email=invented()["people"][told[word]]["email"])
        if not Membership.objects.filter(person=person, organisation=firm).exists():
            Membership.objects.create(
                person=person,
                organisation=firm,
                role=Membership.Role.MEMBER,
                delegated=word == "delegate",
            )


def _owner_of(firm: Organisation, stage: str, told: dict[str, str]) -> None:
    people = invented()["people"]
    if "owner" in told:
        person = Person.objects.get(email=people[told["owner"]]["email"])
    else:
        created = create_person(f"{stage}@demo.example", f"{firm.name[:2]}負責人")
        if not isinstance(created, PersonCreated):
            raise RuntimeError(str(created))
        person = created.person
    Membership.objects.create(person=person, organisation=firm, role=Membership.Role.OWNER)


def _filed(firm: Organisation, owner: Actor, window: Window) -> Filing:
    in_time = window.closes_at - timedelta(hours=1)
    filing = draft(firm, owner, window, at=in_time)
    sign_if_asked(filing, owner, arrived_at=in_time, wallet=demo_wallet())
    done = submit_filing(filing.id, owner, key=uuid4().hex, arrived_at=in_time)
    if isinstance(done, Refused):
        raise RuntimeError(
            "; ".join(f"{found.path} {found.message.zh_hant}" for found in done.findings)
        )
    return Filing.objects.get(pk=filing.pk)


def _reach(stage: str, filing: Filing, owner: Actor, staff: dict[str, Actor]) -> None:
    case = Case.objects.get(group=filing.id)
    officer = staff["officer"]
    if stage == "filed":
        return
    if case.state == ApplicationState.SUBMITTED:
        _done(reviews.begin_qualification([case.id], officer, key=uuid4().hex, arrived_at=_now()))
    if stage in ("supplement", "closing"):
        _ask(filing, officer, closing=stage == "closing")
        return
    _judge(filing, officer)
    _step(reviews.pass_qualification, case, officer)
    if stage == "listed":
        by = staff["agency"] if _agency_decides(case) else officer
        _step(reviews.approve_solution, case, by)
        _step(list_solution, case, officer)


def _ask(filing: Filing, officer: Actor, *, closing: bool) -> None:
    """Asks for the first paper again, with time left or with the time nearly over."""
    snapshot = latest_snapshot(filing.draft_id)
    if snapshot is None:
        raise AssertionError("it was filed")
    paper = next(iter(snapshot.data["documents"]))
    soonest = _now() + _NEARLY_OVER
    latest = soonest if closing else _now() + 7 * _DAY
    announced = end_of_day(latest.astimezone(TAIPEI).date())
    asked = reviews.ask_supplement(
        filing.id,
        officer,
        {Address("", "documents", paper): invented()["supplement_reason"]},
        key=uuid4().hex,
        arrived_at=_now(),
        announced=announced,
    )
    _done(asked)
    if isinstance(asked, reviews.Asked) and not asked.supplement.runs:
        # As if a mail server had taken the notice: now, or long ago, so that time is short.
        taken_at = _taken_before(filing, soonest, announced) if closing else _now()
        _done(reviews.start_clock(asked.supplement.id, taken_at))


def _taken_before(filing: Filing, soonest: datetime, announced: datetime) -> datetime:
    """The earliest of the last days on which a notice leaves time until ``soonest`` at least."""
    taken_at = _now()
    for days in range(30):
        earlier = _now() - days * _DAY
        due = reviews.supplement_due(filing, earlier, announced)
        if isinstance(due, AnnouncedLater) or due.at < soonest:
            break
        taken_at = earlier
    return taken_at


def _judge(filing: Filing, officer: Actor) -> None:
    snapshot = latest_snapshot(filing.draft_id)
    if snapshot is None:
        raise AssertionError("it was filed")
    for point in points_of(filing, snapshot, None):
        if point.needs_decision:
            reviews.decide_point(
                filing,
                officer,
                rule=point.finding.rule,
                address=point.address,
                solution=point.solution,
                met=True,
            )


def _agency_decides(case: Case) -> bool:
    row = case.table.transition(ApplicationState.DECISION, "approve")
    return row is not None and row.who[0].value == "agency"


def _step(verb: Callable[..., object], case: Case, actor: Actor) -> None:
    case.refresh_from_db()
    _done(
        verb(
            case.id,
            actor,
            key=uuid4().hex,
            arrived_at=_now(),
            expected_revision=case.revision,
        )
    )


def _done(outcome: object) -> None:
    if isinstance(outcome, Refused):
        raise RuntimeError("; ".join(finding.message.zh_hant for finding in outcome.findings))


def _now() -> datetime:
    return clock.now()
