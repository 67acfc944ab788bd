"""What the office's page of an account draws."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from yunshi.answers.addresses import DOCUMENTS, Address
from yunshi.answers.files_named import papers_in
from yunshi.answers.labels import label_of
from yunshi.answers.pages.answer_lines import answer_lines, file_lines
from yunshi.applications.pages.account.words import account_pill
from yunshi.applications.pages.check import SummaryCard, cards_of
from yunshi.casework.models import JournalEntry
from yunshi.casework.queries import actions_for, journal_of, why_not
from yunshi.casework.services import read_personal
from yunshi.casework.services.erase import Erased
from yunshi.design import dates
from yunshi.design.language import page_language, words_of
from yunshi.design.parts import Crumb, DueView, Event, FindingView, SummaryRow
from yunshi.design.status import FindingVerdict
from yunshi.parties.queries import members_of, names_of
from yunshi.portal.views.office.access import PURPOSE
from yunshi.portal.views.office.account_seen import AccountSeen
from yunshi.programmes.clause_links import clause_url
from yunshi.programmes.queries import working_days
from yunshi.programmes.services.enrolment.suspend import last_day_proposed
from yunshi.reviews.pages import journal as journal_pages
from yunshi.reviews.pages.due import due_view
from yunshi.rulebook.enrolment import EnrolmentState
from yunshi.rulebook.evaluation.papers import paper_asked


@dataclass(frozen=True, slots=True)
class ActView:
    """One thing that can be done: its button, and whether it takes words."""

    action: str
    label: str
    icon: str
    variant: str
    reason: str
    """``required``, ``optional``, or empty where no words are asked."""
    for_vendor: bool
    """Whether the vendor reads the words in a mail."""
    in_the_way: tuple[str, ...]


@dataclass(frozen=True)
class AccountView:
    crumbs: tuple[Crumb, ...]
    title: str
    ubn: str
    programme: str
    pill: str
    label: str
    due: DueView | None
    facts: tuple[SummaryRow, ...]
    waiver: str
    waiver_stands: bool
    findings: tuple[FindingView, ...]
    cards: tuple[SummaryCard, ...]
    files: tuple[SummaryRow, ...]
    events: tuple[Event, ...]
    acts: tuple[ActView, ...]
    may_return: bool
    proposal: str


_ACTS: Final = {
    "approve_account": ("circle-check", "accent", "optional", False),
    "reject_account": ("circle-x", "danger", "required", True),
    "propose_suspension": ("lock", "sec", "required", False),
    "withdraw_proposal": ("undo-2", "sec", "optional", False),
    "refuse_suspension": ("circle-x", "sec", "required", False),
    "suspend": ("lock", "danger", "required", True),
    "lift_suspension": ("undo-2", "sec", "required", True),
    "close_account": ("circle-x", "sec", "required", True),
    "reopen_account": ("undo-2", "sec", "required", True),
}


def _label(action: str) -> str:
    return {
        "approve_account": pgettext("act on an account", "Approve"),
        "reject_account": pgettext("act on an account", "Refuse"),
        "propose_suspension": pgettext("act on an account", "Propose to suspend"),
        "withdraw_proposal": pgettext("act on an account", "Take the proposal back"),
        "refuse_suspension": pgettext("act on an account", "Do not suspend"),
        "suspend": pgettext("act on an account", "Suspend"),
        "lift_suspension": pgettext("act on an account", "Lift the suspension"),
        "close_account": pgettext("act on an account", "Close the account"),
        "reopen_account": pgettext("act on an account", "Open the account again"),
    }[action]


def account_view(seen: AccountSeen, at: datetime) -> AccountView:
    """The whole page, as of the arrival of the request."""
    language = page_language()
    pill, label = account_pill(seen.state, office=True)
    due_at = seen.case.due_at
    organisation = seen.enrolment.organisation
    return AccountView(
        crumbs=(
            Crumb(_("Accounts"), reverse("portal:office:accounts")),
            Crumb(organisation.name),
        ),
        title=organisation.name,
        ubn=organisation.ubn,
        programme=seen.pack.programme.name.in_language(language),
        pill=pill,
        label=label,
        due=due_view(due_at, at, working_days()) if due_at is not None else None,
        facts=tuple(_facts(seen)),
        waiver=_waiver(seen),
        waiver_stands=seen.waiver is not None and seen.waiver.standing is not None,
        findings=tuple(_findings(seen)),
        cards=tuple(cards_of(seen.as_sent, "")) if seen.as_sent is not None else (),
        files=tuple(_files(seen)),
        events=_events(seen),
        acts=tuple(_offered(seen, at)),
        may_return=any(
            offer.action == "return_account" for offer in actions_for(seen.case, seen.actor)
        ),
        proposal=_proposal(seen),
    )


def _facts(seen: AccountSeen) -> Iterator[SummaryRow]:
    organisation = seen.enrolment.organisation
    yield SummaryRow(_("Business number"), (organisation.ubn,))
    yield SummaryRow(_("Begun"), (dates.show(seen.enrolment.began_at, "minute"),))
    if seen.snapshot is not None:
        yield SummaryRow(_("Sent"), (dates.show(seen.snapshot.taken_at, "second"),))
    if seen.case.due_at is not None:
        yield SummaryRow(_("Due"), (dates.show(seen.case.due_at, "second"),))
    for member in members_of(organisation.id):
        if member.is_owner:
            yield SummaryRow(_("Account holder"), (member.person.name, member.person.email))
    yield SummaryRow(_("Rules"), (seen.pack.programme.version,))


def _waiver(seen: AccountSeen) -> str:
    """What the programme's list says of who ticked the waiver; empty where nobody did."""
    claim = seen.waiver
    if claim is None:
        return ""
    if claim.standing is None:
        return _(
            "The vendor says that it is qualified elsewhere, and the list does not hold its "
            "number. Return the application for the papers, or bring the list up to date."
        )
    return _("The vendor says that it is qualified elsewhere; the list says so too: %(entry)s") % {
        "entry": " ".join(filter(None, (claim.standing.ubn, claim.standing.label)))
    }


def _findings(seen: AccountSeen) -> Iterator[FindingView]:
    language = page_language()
    for finding in seen.findings:
        yield FindingView(
            verdict=FindingVerdict.of(finding.verdict),
            title=finding.message.in_language(language),
            clause=finding.clause,
            clause_url=clause_url(seen.pack, finding.clause),
            rule=finding.rule,
        )


def _files(seen: AccountSeen) -> Iterator[SummaryRow]:
    if seen.snapshot is None or seen.snapshot.data is None:
        return
    language = page_language()
    for named in papers_in(seen.snapshot.data):
        label = label_of(seen.pack, Address("", DOCUMENTS, named.paper)).in_language(language)
        url = reverse("portal:office:enrolment_file", args=[seen.case.id, named.id])
        yield SummaryRow(label, (str(named.told["name"]),), url)


def _events(seen: AccountSeen) -> tuple[Event, ...]:
    entries = list(journal_of(seen.case.id))
    names = names_of(journal_pages.people_of(entries))
    return journal_pages.timeline(entries, names, seen.pack, lambda entry: _reason_of(seen, entry))


def _reason_of(seen: AccountSeen, entry: JournalEntry) -> str | Erased | None:
    if "reason" not in entry.personal_digests:
        return None
    words = read_personal(entry.pk, "reason", actor=seen.actor, role=seen.role, purpose=PURPOSE)
    return words if isinstance(words, Erased) else str(words)


def _offered(seen: AccountSeen, at: datetime) -> Iterator[ActView]:
    for offer in actions_for(seen.case, seen.actor):
        if offer.action not in _ACTS:
            continue
        icon, variant, reason, for_vendor = _ACTS[offer.action]
        said = why_not(seen.case, offer.action, seen.actor, at)
        yield ActView(
            offer.action,
            _label(offer.action),
            icon,
            variant,
            reason,
            for_vendor,
            words_of(said),
        )


def _proposal(seen: AccountSeen) -> str:
    """Until when the standing proposal would suspend the account; empty where none stands."""
    if seen.state is not EnrolmentState.SUSPENSION_PROPOSED:
        return ""
    day = last_day_proposed(seen.case.id)
    if day is None:
        return ""
    return _("Proposed: suspend through %(day)s.") % {"day": dates.show_day(day)}


@dataclass(frozen=True, slots=True)
class Item:
    """One answer or paper that can be returned for correction, with what was given."""

    address: Address
    id: str
    label: str
    lines: tuple[str, ...]


def items_asked(seen: AccountSeen) -> tuple[Item, ...]:
    """Everything that the account asks, in the order of its forms."""
    return tuple(_items(seen))


def _items(seen: AccountSeen) -> Iterator[Item]:
    hand = seen.as_sent
    if hand is None:
        return
    for page in hand.pages_of():
        for placed in page.placed:
            if page.scope.asked(placed) is True:
                address = page.address(placed.question)
                raw = page.scope.raw_answer(placed)
                lines = answer_lines(placed.question, raw, hand.language)
                yield _item(address, page.words(placed.question.label), lines)
        uploads = page.scope.raw.get(DOCUMENTS) or {}
        for paper in page.papers:
            if paper_asked(page.scope, paper) is True:
                lines = file_lines(uploads.get(paper.id))
                yield _item(page.paper_address(paper), page.words(paper.label), lines)


def _item(address: Address, label: str, lines: tuple[str, ...]) -> Item:
    return Item(address, f"item-{address.part}-{address.item}".replace("_", "-"), label, lines)
