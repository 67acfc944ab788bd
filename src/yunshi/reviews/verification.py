"""Comparing the clocks of supplements with what the journal says of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby
from typing import Final
from uuid import UUID

from yunshi.answers.models import Supplement
from yunshi.applications.models import Filing
from yunshi.casework.models import JournalEntry
from yunshi.reviews.services.ask_supplement import deadline_before_notice
from yunshi.rulebook.text import Text

_PAGE = 500

_ASK: Final = "ask_supplement"
_RESEND: Final = "resend_notice"
_STOPS: Final = ("notice_came_back", "reopen", _RESEND)
_MOVES: Final = ("move_deadline", "extend_supplement")
_STEPS: Final = (_ASK, "start_clock", *_STOPS, *_MOVES)

# Where the clock starts with the asking, both instants are of one transaction; supplements from
# before notices counted hold the one, later ones the other.
_ONE_TRANSACTION: Final = timedelta(minutes=2)

_DIFFERS = Text.model_construct(
    zh_hant="補正 {supplement} 和案件 {case} 第 {number} 筆紀錄不同：{columns}。",
    en="Supplement {supplement} says otherwise than case {case}, entry {number}: {columns}.",
)
_UNSAID = Text.model_construct(
    zh_hant="補正 {supplement} 不在案件的歷程裡。",
    en="Supplement {supplement}: no entry of its cases asks for it.",
)
_MISSING = Text.model_construct(
    zh_hant="案件 {case} 第 {number} 筆紀錄要求的補正不見了。",
    en="Case {case}, entry {number}: the supplement that it asks for is missing.",
)


@dataclass(frozen=True, slots=True)
class NotAsJournaled:
    """A supplement whose clock is not the journal's, that no entry asks for, or that is gone."""

    supplement: UUID | None
    """``None``: it is gone."""
    case: UUID | None
    """``None``: no entry asks for it."""
    number: int | None
    columns: tuple[str, ...] = ()

    @property
    def message(self) -> Text:
        said = {
            "supplement": self.supplement,
            "case": self.case,
            "number": self.number,
            "columns": ", ".join(self.columns),
        }
        if self.supplement is None:
            return _MISSING.filled(said)
        return (_UNSAID if self.case is None else _DIFFERS).filled(said)


@dataclass(slots=True)
class _Request:
    """What the journal of one case says of one supplement: the asking, and what followed."""

    asked: JournalEntry
    last: JournalEntry
    """The last step that touched the clock, other than by moving a deadline that runs."""
    notice: JournalEntry
    """The last step that sent a notice: the asking, or a sending again."""
    moved: JournalEntry | None = None
    """The last step since that has moved the deadline."""


@dataclass(slots=True)
class _Journal:
    requests: dict[UUID, list[_Request]] = field(default_factory=dict)
    """By case, in the order of asking."""

    @classmethod
    def read(cls) -> _Journal:
        found = cls()
        entries = JournalEntry.objects.filter(action__in=_STEPS).order_by("case_id", "number")
        for case, steps in groupby(entries.iterator(_PAGE), lambda entry: entry.case_id):
            requests = found.requests.setdefault(case, [])
            for entry in steps:
                if entry.action == _ASK:
                    requests.append(_Request(entry, entry, entry))
                elif requests and entry.action in _MOVES:
                    requests[-1].moved = entry
                elif requests:
                    requests[-1].last, requests[-1].moved = entry, None
                    if entry.action == _RESEND:
                        requests[-1].notice = entry
        return found


def clocks_not_as_journaled() -> Iterator[NotAsJournaled]:
    """Every supplement whose ``notified_at`` or ``due_at`` is not what the journal says.

    The supplements of a case follow one another as its entries ask for them, since only one runs
    at a time. Holds of the journal only the steps that touch a clock.
    """
    journal = _Journal.read()
    for row in Supplement.objects.order_by("draft_id", "asked_at", "id").iterator(_PAGE):
        about = [
            requests.pop(0) for case in row.cases if (requests := journal.requests.get(case, []))
        ]
        if not about or len(about) < len(row.cases):
            yield NotAsJournaled(row.id, None, None)
            continue
        # Rows of the journal are numbered as they are written, and one filing moves at a time.
        last = max((request.last for request in about), key=lambda entry: entry.pk)
        notice = max((request.notice for request in about), key=lambda entry: entry.pk)
        moves = [request.moved for request in about if request.moved is not None]
        last_move = max(moves, key=lambda entry: entry.pk, default=None)
        columns = (*_differing(row, last, last_move), *_announced_otherwise(row, notice))
        if columns:
            yield NotAsJournaled(row.id, last.case_id, last.number, columns)
    for case, requests in journal.requests.items():
        for request in requests:
            yield NotAsJournaled(None, case, request.asked.number)


def _differing(row: Supplement, last: JournalEntry, moved: JournalEntry | None) -> tuple[str, ...]:
    if last.action == "start_clock":
        taken = last.facts.get("taken_at") if isinstance(last.facts, dict) else None
        notified_fits = row.notified_at is not None and row.notified_at == _instant(taken)
        due_fits = row.due_at == last.due_at
    elif last.action == _ASK and last.due_at is not None:
        notified_fits = (
            row.notified_at is not None
            and abs(row.notified_at - last.committed_at) < _ONE_TRANSACTION
        )
        due_fits = row.due_at == last.due_at
    else:
        notified_fits = row.notified_at is None
        due_fits = row.due_at == _known_before_notice(row)
    if moved is not None:
        due_fits = row.due_at == moved.due_at
    fits = {"notified_at": notified_fits, "due_at": due_fits}
    return tuple(column for column, fit in fits.items() if not fit)


def _announced_otherwise(row: Supplement, notice: JournalEntry) -> tuple[str, ...]:
    """Entries of before the announcement was journaled say nothing of it."""
    facts = notice.facts if isinstance(notice.facts, dict) else {}
    if "announced_at" not in facts:
        return ()
    said = facts["announced_at"]
    announced = None if said is None else _instant(said)
    return () if row.announced_at == announced else ("announced_at",)


def _instant(said: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(said))
    except ValueError:
        return None


def _known_before_notice(row: Supplement) -> datetime | None:
    """The instant that no notice moves: the programme's, or the one that the officer announced."""
    filing = Filing.objects.select_related("draft").get(draft=row.draft_id)
    return deadline_before_notice(filing, row.announced_at).due_at
