"""The supplements of a case: what was asked, why, until when, and what was answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from yunshi.answers.addresses import DOCUMENTS, Address, value_at
from yunshi.answers.labels import label_of
from yunshi.answers.models import Supplement, SupplementItem
from yunshi.answers.pages.answer_lines import differing, file_lines, lines_at
from yunshi.design.language import page_language
from yunshi.design.parts import Difference
from yunshi.reviews.points import content_of
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.deadlines import without_instant
from yunshi.rulebook.notice_deadlines import rule_on_a_page
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item: what was asked and what came of it."""

    label: str
    of_company: bool
    reason: str
    answered_at: datetime | None
    unchanged_because: str
    difference: Difference | None
    """The answer before and after; ``None`` until it was filed, and where it stands."""


@dataclass(frozen=True, slots=True)
class SupplementView:
    number: int
    state: str
    asked_at: datetime
    asked_by: str
    runs: bool
    """Whether the notice has been given, so that the deadline binds."""
    due_at: datetime | None
    explanation: str
    notice: int | None
    """The mail that asks for it."""
    message: str
    ended_at: datetime | None
    solutions: int
    """How many solutions of the filing wait, or waited, for it."""
    items: tuple[ItemView, ...]


def supplement_views(seen: CaseInReview, names: Mapping[UUID, str]) -> tuple[SupplementView, ...]:
    """The latest first."""
    count = len(seen.supplements)
    return tuple(
        _view(seen, supplement, count - number, names)
        for number, supplement in enumerate(seen.supplements)
    )


def people_of(seen: CaseInReview) -> set[UUID]:
    return {supplement.asked_by for supplement in seen.supplements}


def _view(
    seen: CaseInReview, supplement: Supplement, number: int, names: Mapping[UUID, str]
) -> SupplementView:
    language = page_language()
    return SupplementView(
        number=number,
        state=supplement.state,
        asked_at=supplement.asked_at,
        asked_by=names.get(supplement.asked_by, ""),
        runs=supplement.runs,
        due_at=supplement.due_at,
        notice=supplement.notice_id,
        explanation=explained(supplement).in_language(language),
        message=supplement.message,
        ended_at=supplement.ended_at,
        solutions=len(supplement.cases),
        items=tuple(_items(seen, supplement, language)),
    )


def explained(supplement: Supplement) -> Text:
    """How the due instant was found, or by what rule it will be; where it is known, without the
    instant itself, which pages show above."""
    words = Text.model_validate(supplement.due_explained)
    due = supplement.due_at
    return rule_on_a_page(words) if due is None else without_instant(words, due)


def _items(seen: CaseInReview, supplement: Supplement, language: str) -> Iterator[ItemView]:
    for item in supplement.items.all():
        address = Address.parse(item.address)
        if address.solution in ("", str(seen.solution.id)):
            yield ItemView(
                label=label_of(seen.pack, address).in_language(language),
                of_company=not address.solution,
                reason=item.reason,
                answered_at=item.answered_at,
                unchanged_because=item.unchanged_because,
                difference=_difference(seen.pack, supplement, item, address, language),
            )


def _difference(
    pack: Pack, supplement: Supplement, item: SupplementItem, address: Address, language: str
) -> Difference | None:
    """What the answer was when it was asked about, and what was filed instead."""
    if supplement.answered_by is None or item.unchanged_because:
        return None
    filed, now = (
        value_at(snapshot.data, address)
        for snapshot in (supplement.asked_of, supplement.answered_by)
    )
    if address.part == DOCUMENTS and content_of(filed) == content_of(now):
        return None  # the same files under other names
    before, after = differing(address, filed, now)
    if before == after:
        return None
    return Difference(
        label_of(pack, address).in_language(language),
        _lines(pack, before, address, language),
        _lines(pack, after, address, language),
        is_part=address.part == DOCUMENTS,
    )


def _lines(pack: Pack, value: Any, address: Address, language: str) -> tuple[str, ...]:
    if address.part == DOCUMENTS:
        hashes = [str(file["sha256"])[:12] for file in value or []]
        names = file_lines(value)
        return tuple(f"{name}（{sha}）" for name, sha in zip(names, hashes, strict=True))
    return lines_at(pack, address, value, language)
