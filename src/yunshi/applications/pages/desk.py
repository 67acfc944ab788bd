"""The vendor's desk: windows in which to file, and the organisation's filings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.applications.pages.account.words import AccountWords, account_words
from yunshi.applications.pages.case_words import CaseWords, case_words
from yunshi.applications.pages.deadlines import days_left
from yunshi.applications.pages.filing_again import (
    CopyTarget,
    copy_targets,
    is_to_be_copied,
    what_goes_along,
    window_states,
)
from yunshi.applications.queries import FilingFacts, Phase, SolutionFacts, filings_of
from yunshi.design.dates import show
from yunshi.design.parts import DueView
from yunshi.programmes.clause_links import rulebook_url
from yunshi.programmes.enrolment_queries import EnrolmentFacts, enrolments_of, review_of
from yunshi.programmes.models import Standing
from yunshi.programmes.queries import Offer, as_open_window, offers, pack_of, standings_held
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.enrolment import EnrolmentState
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.standings import standings_read
from yunshi.rulebook.windows import WindowState, expected_is_over, window_finding


@dataclass(frozen=True)
class WindowView:
    """One intake: what it is called, how it stands, and where to begin a filing in it."""

    title: str
    words: str
    start_url: str = ""
    is_open: bool = False


@dataclass(frozen=True)
class SolutionLine:
    name: str
    words: CaseWords


@dataclass(frozen=True)
class FilingCard:
    """One filing: its solutions with their states, what comes next, and by when."""

    title: str
    url: str
    facts: str
    next_step: str
    due: DueView | None
    status: str
    solutions: tuple[SolutionLine, ...]
    label: str = ""
    """Said in the place of the status's own word."""
    receipt: str = ""
    receipt_url: str = ""
    copy_url: str = ""


@dataclass(frozen=True)
class ProgrammeDesk:
    """One programme with its windows and what the organisation has in it."""

    id: str
    title: str
    summary: str
    windows: tuple[WindowView, ...]
    drafts: tuple[FilingCard, ...]
    filed: tuple[FilingCard, ...]
    copy_targets: tuple[CopyTarget, ...]
    what_goes_along: str
    rulebook_url: str
    standings: tuple[str, ...] = ()
    """The lists of the programme on which the vendor stands."""
    account: AccountWords | None = None
    """How the account stands, where the programme reviews accounts or something was decided
    against it."""
    account_url: str = ""


def desk_of(organisation: UUID, now: datetime, language: str) -> tuple[ProgrammeDesk, ...]:
    """Every programme, those in which the organisation has something first."""
    filings = filings_of(organisation)
    standings = standings_held(organisation, now.astimezone(TAIPEI).date())
    accounts = enrolments_of(organisation)
    desks = [
        _programme(
            offer,
            [each for each in filings if each.programme == offer.pack.id],
            standings.get(offer.pack.id, ()),
            accounts.get(offer.pack.id),
            now,
            language,
        )
        for offer in offers()
    ]
    begun = {programme for programme, facts in accounts.items() if not facts.may_file}
    return tuple(
        sorted(desks, key=lambda desk: not (desk.drafts or desk.filed or desk.id in begun))
    )


def _programme(
    offer: Offer,
    filings: Sequence[FilingFacts],
    standings: Sequence[Standing],
    account: EnrolmentFacts | None,
    now: datetime,
    language: str,
) -> ProgrammeDesk:
    pack, dated, switches = offer.pack, offer.windows, offer.switches
    may_begin = _may_begin(pack, account)
    states = window_states(offer, now)
    startable = [window for window in dated if states[window] is not WindowState.CLOSED]
    shown = startable or dated[-1:]
    views = [
        WindowView(
            title=window.title.in_language(language),
            words=window_finding(
                pack, (as_open_window(window),), now, switches
            ).message.in_language(language),
            start_url=reverse("applications:start", args=[window.id])
            if window in startable and may_begin
            else "",
            is_open=states[window] is WindowState.OPEN,
        )
        for window in shown
    ]
    views += _announced_later(pack, {window.name for window in dated}, now, language)
    may_copy = bool(startable) and may_begin
    cards = [(each, _card(each, now, language, may_copy)) for each in filings]
    return ProgrammeDesk(
        id=pack.id,
        title=pack.programme.name.in_language(language),
        summary=pack.programme.summary.in_language(language),
        windows=tuple(views),
        drafts=tuple(card for facts, card in cards if facts.phase is not Phase.FILED),
        filed=tuple(card for facts, card in cards if facts.phase is Phase.FILED),
        copy_targets=copy_targets(states, language),
        what_goes_along=what_goes_along(),
        rulebook_url=rulebook_url(pack),
        standings=tuple(_standing_words(pack, standings, language)),
        account=_account(pack, account),
        account_url=reverse("applications:account", args=[pack.id]),
    )


def _standing_words(pack: Pack, standings: Sequence[Standing], language: str) -> Iterator[str]:
    """Which of the lists that the programme reads have the vendor on them."""
    held = {standing.kind for standing in standings}
    for kind in standings_read(pack):
        if kind.kind in held:
            yield _("On the programme's list: %(list)s") % {
                "list": kind.title.in_language(language)
            }


def _may_begin(pack: Pack, account: EnrolmentFacts | None) -> bool:
    """Whether a filing can be begun, as far as the account goes (b1)."""
    if account is not None and account.may_file:
        return True
    decided_against = account is not None and account.state in _DECIDED_AGAINST
    return review_of(pack) is None and not decided_against


_DECIDED_AGAINST = (EnrolmentState.SUSPENDED, EnrolmentState.CLOSED)


def _account(pack: Pack, account: EnrolmentFacts | None) -> AccountWords | None:
    if review_of(pack) is None and _may_begin(pack, account):
        return None
    return account_words(account)


def _announced_later(
    pack: Pack, dated: set[str], now: datetime, language: str
) -> Iterator[WindowView]:
    """Windows still to come that the programme names without dates, and how the others are
    announced."""
    for window in pack.programme.intake.windows:
        if window.expected is None or window.id in dated:
            continue
        if not expected_is_over(pack, window, now):
            words = _("%(expected)s. The dates are announced later.") % {
                "expected": window.expected.in_language(language).rstrip("。.")
            }
            yield WindowView(window.name.in_language(language), words)
    announced = pack.programme.intake.announced
    if announced is not None:
        yield WindowView(_("Later windows"), announced.in_language(language))


def _card(facts: FilingFacts, now: datetime, language: str, may_copy: bool) -> FilingCard:
    lines = tuple(_line(each, number, language) for number, each in enumerate(facts.solutions, 1))
    names = [each.name for each in facts.solutions if each.name]
    programme = pack_of(facts.pack_hash).pack.programme.name.in_language(language)
    filed = facts.phase is Phase.FILED
    # The state of an only solution is the state of the filing: it is said once.
    only = filed and len(lines) == 1
    return FilingCard(
        title=_(", ").join(names) or _("Unnamed solution") if facts.solutions else programme,
        url=reverse("applications:tasks", args=[facts.id]),
        facts=_facts(facts, language),
        next_step=_next_step(facts, lines, now),
        due=_due(facts, now),
        status=lines[0].words.status if only else _status(facts),
        label=lines[0].words.label if only else "",
        solutions=lines,
        receipt=facts.receipt,
        receipt_url=reverse("applications:receipt", args=[facts.id]) if filed else "",
        copy_url=reverse("applications:copy", args=[facts.id])
        if may_copy and is_to_be_copied(facts)
        else "",
    )


def _status(facts: FilingFacts) -> str:
    if facts.supplement_asked:
        return "supplement"
    return {Phase.DRAFT: "draft", Phase.FILED: "submitted"}.get(facts.phase, "overdue")


def _line(solution: SolutionFacts, number: int, language: str) -> SolutionLine:
    name = solution.name or _("Solution %(number)d") % {"number": number}
    return SolutionLine(name, case_words(solution, language))


def _facts(facts: FilingFacts, language: str) -> str:
    window = facts.window_title.in_language(language)
    if facts.submitted_at is not None:
        return _("%(window)s, arrived %(at)s") % {
            "window": window,
            "at": show(facts.submitted_at, "second"),
        }
    return _("%(window)s, last saved %(at)s") % {"window": window, "at": show(facts.saved_at)}


def _next_step(facts: FilingFacts, lines: Sequence[SolutionLine], now: datetime) -> str:
    match facts.phase:
        case Phase.LAPSED:
            return _("It was never sent, and its window has closed. The answers are kept.")
        case Phase.FILED if facts.supplement_due is not None:
            return _("A supplement is asked for: answer it in time.")
        case Phase.FILED if facts.supplement_asked:
            return _("A supplement is asked for. No deadline runs yet; you can answer already.")
        case Phase.FILED:
            return lines[0].words.next_step if len(lines) == 1 else _each(lines)
    if now < facts.opens_at:
        return _("Fill in now; you can submit from %(at)s.") % {"at": show(facts.opens_at)}
    return _("Fill in, check and submit. A draft is no submission.")


def _each(lines: Sequence[SolutionLine]) -> str:
    return ngettext(
        "%(number)d solution, each with its own outcome.",
        "%(number)d solutions, each with its own outcome.",
        len(lines),
    ) % {"number": len(lines)}


def _due(facts: FilingFacts, now: datetime) -> DueView | None:
    if facts.supplement_due is not None:
        return days_left(facts.supplement_due, now)
    return days_left(facts.closes_at, now) if facts.phase is Phase.DRAFT else None
