"""A supplement: what is asked, why, until when, what has changed, and the ones before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from yunshi.answers.addresses import DOCUMENTS, Address, NotAnAddress, value_at
from yunshi.answers.labels import label_of
from yunshi.answers.models import Supplement, SupplementItem
from yunshi.answers.pages.answer_lines import differing, lines_at
from yunshi.answers.queries import supplements_of
from yunshi.applications.pages.deadlines import deadline, explained, no_clock_yet
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.section_form import crumbs_to, of_solution
from yunshi.design.parts import Crumb, DeadlineView, Difference, FindingView
from yunshi.design.status import FindingVerdict, SectionState
from yunshi.rulebook.findings import Finding, Verdict


@dataclass(frozen=True)
class ItemView:
    """One item: what and why, and what the vendor has done about it."""

    number: int
    address: str
    label: str
    reason: str
    state: SectionState
    url: str
    difference: Difference | None
    unchanged_because: str
    problems: tuple[str, ...]


@dataclass(frozen=True)
class PastSupplement:
    """A supplement that has ended."""

    asked_at: datetime
    ended_at: datetime | None
    outcome: str
    message: str
    differences: tuple[Difference, ...]
    kept: tuple[tuple[str, str], ...]
    """Items left as they were, with the reason."""


@dataclass(frozen=True)
class SupplementPage:
    """What the template of the supplement draws."""

    crumbs: tuple[Crumb, ...]
    title: str
    running: bool
    message: str
    deadline: DeadlineView | None
    rule: str
    """By what rule the deadline will be found, where it is not known yet."""
    no_clock_yet: str
    items: tuple[ItemView, ...]
    answered: int
    past: tuple[PastSupplement, ...]
    refused: tuple[FindingView, ...]


def supplement_page(
    hand: FilingInHand, now: datetime, refused: tuple[FindingView, ...] = ()
) -> SupplementPage:
    running = hand.supplement
    items = tuple(_items(hand, running)) if running is not None else ()
    title = _("Supplement")
    return SupplementPage(
        crumbs=(*crumbs_to(hand), Crumb(title)),
        title=title,
        running=running is not None,
        message=running.message if running is not None else "",
        deadline=deadline(hand, now) if running is not None else None,
        rule=explained(hand) if running is not None and running.due_at is None else "",
        no_clock_yet=no_clock_yet(hand),
        items=items,
        answered=sum(item.state is SectionState.COMPLETED for item in items),
        past=tuple(_past(hand)),
        refused=refused,
    )


def _items(hand: FilingInHand, supplement: Supplement) -> Iterator[ItemView]:
    before = supplement.asked_of.data
    ordered = sorted(supplement.items.all(), key=lambda item: item.pk)
    for number, item in enumerate(ordered, 1):
        address = Address.parse(item.address)
        problems = tuple(_problems(hand, address))
        difference = _difference(hand, address, before, hand.filing.draft.data)
        answered = item.answered_at is not None and not problems
        yield ItemView(
            number=number,
            address=item.address,
            label=_label(hand, address),
            reason=item.reason,
            state=SectionState.COMPLETED if answered else SectionState.SUPPLEMENT_NEEDED,
            url=hand.places.of_address(address, missing=True),
            difference=difference,
            unchanged_because=item.unchanged_because,
            problems=problems if item.answered_at is not None else (),
        )


def _problems(hand: FilingInHand, address: Address) -> Iterator[str]:
    for finding in hand.evaluation.findings:
        if finding.verdict is Verdict.FAIL and hand.address_of(finding.path) == address:
            yield finding.message.in_language(hand.language)


def _label(hand: FilingInHand, address: Address) -> str:
    """What an answer is called, with its solution where there are several."""
    return of_solution(
        hand, address.solution, label_of(hand.pack, address).in_language(hand.language)
    )


def _difference(
    hand: FilingInHand, address: Address, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Difference | None:
    old, new = differing(address, value_at(dict(before), address), value_at(dict(after), address))
    if old == new:
        return None
    return Difference(
        _label(hand, address),
        lines_at(hand.pack, address, old, hand.language),
        lines_at(hand.pack, address, new, hand.language),
        is_part=address.part == DOCUMENTS,
    )


def _past(hand: FilingInHand) -> Iterator[PastSupplement]:
    for supplement in supplements_of(hand.filing.draft_id):
        if supplement.state == Supplement.State.ASKED:
            continue
        items = list(supplement.items.all())
        yield PastSupplement(
            asked_at=supplement.asked_at,
            ended_at=supplement.ended_at,
            outcome=_outcome(supplement),
            message=supplement.message,
            differences=tuple(_changes(hand, supplement, items)),
            kept=tuple(
                (_label(hand, Address.parse(item.address)), item.unchanged_because)
                for item in items
                if item.unchanged_because
            ),
        )


def _outcome(supplement: Supplement) -> str:
    return {
        Supplement.State.ANSWERED: _("Answered"),
        Supplement.State.LAPSED: _("Not answered in time"),
        Supplement.State.WITHDRAWN: _("Ended with the withdrawal"),
    }[Supplement.State(supplement.state)]


def _changes(
    hand: FilingInHand, supplement: Supplement, items: list[SupplementItem]
) -> Iterator[Difference]:
    if supplement.answered_by is None:
        return
    for item in items:
        try:
            address = Address.parse(item.address)
        except NotAnAddress:
            continue
        found = _difference(hand, address, supplement.asked_of.data, supplement.answered_by.data)
        if found is not None:
            yield found


def refusal_view(hand: FilingInHand, finding: Finding) -> FindingView:
    return FindingView(
        FindingVerdict.FAIL,
        finding.message.in_language(hand.language),
        clause=finding.clause,
        clause_url=hand.clause_url(finding.clause),
        url=hand.places.of_address(hand.address_of(finding.path)) if finding.path else "",
    )
