"""Nonsense programmes with a case in every state of their tables, made by the rooms' own verbs.

Nobody rests in *submitted* where review begins at once, so a third programme reviews after intake.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree
from uuid import uuid4

from django.conf import settings
from django.db import transaction

from tests.applications.world import Vendor, person, staff
from tests.packs import MOON_MARKET, SMALL_MARKET
from tests.signing import signed_if_asked
from yunshi.answers.addresses import DECLARATIONS, Address
from yunshi.answers.models import Supplement
from yunshi.answers.queries import latest_snapshot
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case
from yunshi.casework.timers import run_due_timers
from yunshi.catalogue.services import list_solution
from yunshi.demo.filings import draft
from yunshi.notices.models import Delivery
from yunshi.notices.services import deliver_waiting, record_bounce
from yunshi.parties.models import Membership, Organisation
from yunshi.programmes.models import Window
from yunshi.programmes.queries import actor_of
from yunshi.programmes.services import open_window, publish_pack
from yunshi.reviews import services as reviews
from yunshi.reviews.points import points_of
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.text import Text
from yunshi.rulebook.unified_business_number import is_valid

PROGRAMMES = ("small-market", "moon-market", "late-market")
AT_ONCE = ("small-market", "moon-market")
"""Programmes in which what is filed is at once in qualification."""

_FEBRUARY = datetime(2030, 2, 10, 4, tzinfo=UTC)
_INTAKE_OVER = datetime(2030, 3, 1, 4, tzinfo=UTC)
_SUPPLEMENT_OVER = datetime(2030, 3, 8, 4, tzinfo=UTC)
NOW = datetime(2030, 3, 11, 4, tzinfo=UTC)
"""When the database is left: Monday, inside the written window of every programme."""
NAME = Address("", "burrow", "name")


def write_packs(folder: Path) -> Path:
    """The packs of the three programmes, in a folder as a deployment has one."""
    for name in ("blocks", SMALL_MARKET.name, MOON_MARKET.name):
        copytree(SMALL_MARKET.parent / name, folder / name)
    late = copytree(SMALL_MARKET, folder / "late-market")
    for name, old, new in (
        ("programme.yaml", "id: small-market", "id: late-market"),
        ("programme.yaml", "receipt_prefix: SMALL", "receipt_prefix: LATE"),
        ("review.yaml", "begins: at_once", "begins: after_window"),
        ("examples/complete.yaml", "pack: small-market", "pack: late-market"),
    ):
        path = late / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, (name, old)
        path.write_text(text.replace(old, new), encoding="utf-8")
    return folder


@dataclass
class Office:
    """A programme with its people and windows, one vendor for each filing."""

    programme: str
    ubns: Iterator[str]
    officer: Actor = field(init=False)
    agency: Actor = field(init=False)
    past: Window = field(init=False)
    present: Window = field(init=False)

    def __post_init__(self) -> None:
        publish_pack(load_pack(Path(settings.YUNSHI_PROGRAMMES) / self.programme))
        self.officer = staff(Role.OFFICER, self.programme)
        self.agency = staff(Role.AGENCY, self.programme)
        self.past = open_window(
            self.programme,
            "crescent",
            Text(zh_hant="弦月", en="Crescent"),
            datetime(2030, 2, 1, tzinfo=UTC),
            datetime(2030, 2, 28, tzinfo=UTC),
            by=self.officer.person,
        )
        self.present = Window.objects.get(programme=self.programme, name="full_moon")

    def vendor(self) -> Vendor:
        ubn = next(self.ubns)
        with transaction.atomic():
            organisation = Organisation.objects.create(ubn=ubn, name=f"月兔 {ubn}")
            owner = person(f"堃 {ubn}")
            Membership.objects.create(
                person=owner, organisation=organisation, role=Membership.Role.OWNER
            )
        return Vendor(organisation, owner)

    def drafted(self, window: Window) -> tuple[Filing, Vendor]:
        vendor = self.vendor()
        return draft(vendor.organisation, vendor.actor, window), vendor

    def filed(self, window: Window) -> tuple[Filing, Vendor]:
        filing, vendor = self.drafted(window)
        done(submit(filing, vendor.actor))
        return Filing.objects.get(pk=filing.pk), vendor

    def asked(self, filing: Filing) -> Supplement:
        asked = reviews.ask_supplement(
            filing.id,
            self.officer,
            {NAME: "請補正"},
            key=uuid4().hex,
            arrived_at=_now(),
            announced=_now() + timedelta(days=3),
        )
        assert isinstance(asked, reviews.Asked), asked
        deliver_waiting()
        return asked.supplement

    def passed(self, filing: Filing) -> None:
        self.judged(filing)
        self.step(reviews.pass_qualification, filing, self.officer)

    def judged(self, filing: Filing) -> None:
        snapshot = latest_snapshot(filing.draft_id)
        assert snapshot is not None
        for point in points_of(filing, snapshot, None):
            if point.needs_decision:
                judged = reviews.decide_point(
                    filing,
                    self.officer,
                    rule=point.finding.rule,
                    address=point.address,
                    solution=point.solution,
                    met=True,
                )
                assert not isinstance(judged, Refused), judged

    def step(
        self, verb: Callable[..., object], filing: Filing, actor: Actor, reason: str = ""
    ) -> None:
        case = case_of(filing)
        said = {"reason": reason} if reason else {}
        done(
            verb(
                case.id,
                actor,
                key=uuid4().hex,
                arrived_at=_now(),
                expected_revision=case.revision,
                **said,
            )
        )


def submit(filing: Filing, actor: Actor) -> object:
    signed_if_asked(filing, actor, _now())
    return filings.submit_filing(filing.id, actor, key=uuid4().hex, arrived_at=_now())


def case_of(filing: Filing) -> Case:
    return Case.objects.get(group=filing.id)


def done(outcome: object) -> None:
    assert outcome is not None
    assert not isinstance(outcome, Refused), outcome


def _now() -> datetime:
    return clock.now()


def make_every_state(time: SetClock) -> None:
    """A case in each state of each programme in which one can rest; leaves the clock at ``NOW``."""
    time.move_to(_FEBRUARY)
    ubns = (str(number) for number in range(90_100_000, 99_999_999) if is_valid(str(number)))
    offices = [Office(programme, ubns) for programme in PROGRAMMES]
    filed = [_file_in_february(office) for office in offices]
    time.move_to(_INTAKE_OVER)
    deliver_waiting()
    run_due_timers()
    for office, filings_of in zip(offices, filed, strict=True):
        office.asked(filings_of["not_accepted"])
    time.move_to(_SUPPLEMENT_OVER)
    run_due_timers()
    time.move_to(NOW)
    for office, filings_of in zip(offices, filed, strict=True):
        _review(office, filings_of)
        _begin_in_march(office)
    deliver_waiting()


_REVIEWED = (
    "qualification",
    "supplement",
    "unnotified",
    "decision",
    "approved",
    "listed",
    "not_accepted",
    "unqualified",
    "refused",
    "withdrawn",
)


def _file_in_february(office: Office) -> dict[str, Filing]:
    office.drafted(office.past)  # lapses
    states = [case for case in _REVIEWED if case != "unnotified" or _by_mail(office)]
    return {state: office.filed(office.past)[0] for state in states}


def _by_mail(office: Office) -> bool:
    states = Case.objects.filter(programme=office.programme)[0].table.states
    return "unnotified" in {state.id for state in states}


def _review(office: Office, filed: dict[str, Filing]) -> None:
    officer, agency = office.officer, office.agency
    office.asked(filed["supplement"])
    if "unnotified" in filed:
        notice = office.asked(filed["unnotified"]).notice_id
        for delivery in Delivery.objects.filter(message=notice):
            done(
                record_bounce(
                    delivery.pk, officer, key=uuid4().hex, arrived_at=_now(), reason="550"
                )
            )
    office.judged(filed["qualification"])
    for state in ("decision", "approved", "listed", "refused"):
        office.passed(filed[state])
    for state in ("approved", "listed"):
        office.step(reviews.approve_solution, filed[state], agency)
    office.step(list_solution, filed["listed"], officer)
    office.step(reviews.refuse_solution, filed["refused"], agency, "難吃")
    office.step(reviews.fail_qualification, filed["unqualified"], officer, "資格不符")
    withdrawn = filed["withdrawn"]
    owner = Membership.objects.get(organisation=withdrawn.organisation).person_id
    done(
        filings.withdraw_solution(
            case_of(withdrawn).id, actor_of(owner), key=uuid4().hex, arrived_at=_now()
        )
    )


def _begin_in_march(office: Office) -> None:
    office.drafted(office.present)
    if office.programme not in AT_ONCE:
        office.filed(office.present)
    _replace(*office.filed(office.present))
    filing, vendor = office.drafted(office.present)
    discarded = filings.remove_solution(
        filing, filing.solutions.get().id, vendor.actor, key=uuid4().hex
    )
    assert discarded is None, discarded


def _replace(filing: Filing, vendor: Vendor) -> None:
    """Changed before closing: a copy, declared anew, takes the place of what was filed."""
    copy = filings.change_filing(filing.id, vendor.actor, arrived_at=_now())
    assert isinstance(copy, Filing), copy
    filing.draft.refresh_from_db()
    old, new = filing.draft.data, copy.draft.data
    levels = [
        ("", old),
        *((e["id"], o) for e, o in zip(new["solutions"], old["solutions"], strict=True)),
    ]
    declared = {
        Address(solution, DECLARATIONS, item): given
        for solution, level in levels
        for item, given in level.get(DECLARATIONS, {}).items()
    }
    done(filings.save_answers(copy, copy.draft.revision, declared, vendor.actor))
    done(submit(copy, vendor.actor))
