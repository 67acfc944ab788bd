"""The page of an account: how it stands, its sections, and when a decision can be expected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from yunshi.answers.labels import label_of
from yunshi.applications.pages.account.in_hand import AccountInHand
from yunshi.applications.pages.account.words import AccountWords, account_words
from yunshi.applications.pages.check import SummaryCard, cards_of
from yunshi.applications.pages.missing import missing_in, refused_in
from yunshi.applications.pages.numbering import Numbering
from yunshi.applications.pages.task_list import form_group
from yunshi.design.dates import show, show_day
from yunshi.design.parts import (
    Crumb,
    MissingView,
    SavedView,
    SummaryRow,
    TaskGroupView,
    TaskView,
)
from yunshi.design.status import SectionState
from yunshi.parties.queries import members_of
from yunshi.programmes.account_judging import account_forms
from yunshi.programmes.clause_links import rulebook_url
from yunshi.programmes.enrolment_queries import (
    account_review,
    enrolment_of,
    facts_of,
    last_said,
    review_due,
    review_from,
    windows_missed,
)
from yunshi.programmes.queries import current_pack
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.enrolment import EnrolmentState
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.pack.model import Pack


@dataclass(frozen=True, slots=True)
class ReviewTime:
    """When an account that is sent now, or was sent, is decided (R110-ACC-11, -17)."""

    days: str
    earliest: str
    latest: str
    explained: str
    too_late: tuple[str, ...]
    """Windows that close before the latest day: each with its title and its closing."""


def review_time(pack: Pack, sent_at: datetime, now: datetime, language: str) -> ReviewTime:
    """Counted in working days of the programme's calendar from the day after it is sent."""
    within = account_review(pack).takes
    latest, earliest = review_due(pack, sent_at), review_from(pack, sent_at)
    said = {"least": within.at_least, "most": within.at_most}
    return ReviewTime(
        days=_("%(least)d to %(most)d working days") % said,
        earliest=show_day(earliest.at.astimezone(TAIPEI).date()),
        latest=show(latest.at, "second"),
        explained=latest.explanation.in_language(language),
        too_late=tuple(
            _("%(window)s closes on %(closes)s")
            % {
                "window": window.title.in_language(language),
                "closes": show(window.closes_at, "second"),
            }
            for window in windows_missed(pack.id, now, latest.at)
        ),
    )


@dataclass(frozen=True)
class AccountPage:
    """What the template of an account draws."""

    programme: str
    title: str
    crumbs: tuple[Crumb, ...]
    words: AccountWords
    is_open: bool
    may_apply: bool
    may_apply_again: bool
    may_leave: bool
    may_file: bool
    groups: tuple[TaskGroupView, ...]
    saved: SavedView
    time: ReviewTime | None
    reason: str
    to_correct: tuple[SummaryRow, ...]
    cards: tuple[SummaryCard, ...]
    rulebook_url: str
    enrolment: UUID | None


def account_page(
    programme: str,
    organisation: UUID,
    hand: AccountInHand | None,
    *,
    at: datetime,
    language: str,
    is_owner: bool,
    may_submit: bool,
) -> AccountPage:
    """Of the account that there is, or of one that can be applied for."""
    pack = hand.pack if hand is not None else current_pack(programme, at).pack
    facts = facts_of(hand.filing) if hand is not None else enrolment_of(organisation, programme)
    state = facts.state if facts is not None else None
    title = pack.programme.name.in_language(language)
    is_open = hand is not None and state in (EnrolmentState.DRAFT, EnrolmentState.RETURNED)
    waits = state in (None, EnrolmentState.DRAFT, EnrolmentState.RETURNED)
    return AccountPage(
        programme=programme,
        title=title,
        crumbs=(Crumb(_("Applications"), reverse("applications:desk")), Crumb(_("Account"))),
        words=account_words(facts),
        is_open=is_open,
        may_apply=facts is None,
        may_apply_again=state is EnrolmentState.REJECTED and may_submit,
        may_leave=state is EnrolmentState.ACTIVE and is_owner,
        may_file=facts is not None and facts.may_file,
        groups=_groups(hand) if hand is not None and is_open else (),
        saved=SavedView(hand.saved_at if hand is not None else None),
        time=review_time(pack, at, at, language) if waits else None,
        reason=_reason(hand, facts.case) if facts is not None else "",
        to_correct=_to_correct(hand) if hand is not None else (),
        cards=tuple(cards_of(hand, "")) if hand is not None and not is_open else (),
        rulebook_url=rulebook_url(pack),
        enrolment=facts.id if facts is not None else None,
    )


_TOLD = {
    EnrolmentState.RETURNED: ("return_account",),
    EnrolmentState.REJECTED: ("reject_account",),
    EnrolmentState.SUSPENDED: ("suspend",),
    EnrolmentState.CLOSED: ("close_account",),
}


def _reason(hand: AccountInHand | None, case: UUID) -> str:
    if hand is None:
        return ""
    actions = _TOLD.get(hand.state)
    said = last_said(case, *actions) if actions else None
    return said.reason if said is not None else ""


def _to_correct(hand: AccountInHand) -> tuple[SummaryRow, ...]:
    said = hand.returned
    return tuple(
        SummaryRow(
            label_of(hand.pack, item.address).in_language(hand.language),
            (item.reason,),
            hand.places.of_address(item.address),
        )
        for item in (said.items if said is not None else ())
    )


def _groups(hand: AccountInHand) -> tuple[TaskGroupView, ...]:
    counted = Numbering(hand.language)
    groups = [form_group(hand, form, "", counted) for form in account_forms(hand.pack)]
    ready = hand.evaluation.can_submit
    check = TaskView(
        "task-check",
        _("Check your answers and send the application"),
        SectionState.NOT_STARTED if ready else SectionState.BLOCKED,
        "" if ready else _("You may look at any time; sending needs the parts above"),
        hand.places.check(),
        label="" if ready else _("Cannot be sent yet"),
    )
    return (*groups, TaskGroupView(_("Send"), (check,), counted.next()))


@dataclass(frozen=True)
class AccountCheck:
    """What the template of the confirmation page draws."""

    crumbs: tuple[Crumb, ...]
    title: str
    missing: tuple[MissingView, ...]
    refused: tuple[MissingView, ...]
    cards: tuple[SummaryCard, ...]
    time: ReviewTime
    may_submit: bool
    submitters: tuple[str, ...]
    to_correct: tuple[SummaryRow, ...]


def account_check(
    hand: AccountInHand, at: datetime, refused: tuple[Finding, ...] = ()
) -> AccountCheck:
    """Everything that would be sent now, and by when it would be decided (D12)."""
    title = hand.pack.programme.name.in_language(hand.language)
    return AccountCheck(
        crumbs=(
            Crumb(_("Applications"), reverse("applications:desk")),
            Crumb(_("Account"), hand.places.tasks()),
            Crumb(_("Check and send")),
        ),
        title=title,
        missing=missing_in(hand),
        refused=refused_in(hand, refused, ()),
        cards=tuple(cards_of(hand, "")),
        time=review_time(hand.pack, at, at, hand.language),
        may_submit=hand.may_submit,
        submitters=tuple(
            member.person.name
            for member in members_of(hand.filing.organisation_id)
            if member.is_owner or member.delegated
        ),
        to_correct=_to_correct(hand),
    )
