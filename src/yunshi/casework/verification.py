"""Re-computing everything that is chained, and naming the row that is not as it was written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar
from uuid import UUID

from django.db import connection, transaction

from yunshi.casework import chain
from yunshi.casework.export_verification import read_exports
from yunshi.casework.exports import Head
from yunshi.casework.lifecycles import read_kept_table
from yunshi.casework.models import Case, JournalEntry, PersonalPayload
from yunshi.casework.services.erase import ERASE
from yunshi.casework.services.open_case import OPEN
from yunshi.casework.tampering import ErasedPayload, Fault, Tampered, Verification
from yunshi.rulebook.lifecycle import LifeCycle

_PAGE = 2000
T = TypeVar("T")


def verify() -> Verification:
    """Re-computes every chain, every personal digest and every signed export of heads.

    Reads the whole journal once, in order and page by page, as of one instant. It finds what was
    changed even by somebody with every right on the database, as long as the signing key and the
    files of the exports were out of their reach.
    """
    alone = not connection.in_atomic_block
    with transaction.atomic():
        if alone:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        return _verify()


def verify_case(case_id: UUID) -> Verification:
    """Re-computes the chain of one case, as a page about it shows; without the signed exports,
    so that an entry cut off at the end shows only where the case row still knows of it.

    Raises ``Case.DoesNotExist``.
    """
    case = Case.objects.get(pk=case_id)
    payloads = PersonalPayload.objects.filter(entry__case=case).select_related("entry")
    chained = _Chain(
        case,
        list(JournalEntry.objects.filter(case=case).order_by("number")),
        list(payloads.order_by("entry__number", "part")),
        (),
        read_kept_table(case.life_cycle_id),
    )
    return Verification(
        1, len(chained.entries), 0, tuple(chained.erased()), tuple(chained.tampered())
    )


def _verify() -> Verification:
    exports = read_exports()
    tampered = list(exports.tampered)
    erased: list[ErasedPayload] = []
    entries = _ByCase(
        JournalEntry.objects.order_by("case_id", "number").iterator(_PAGE),
        lambda entry: entry.case_id,
    )
    payloads = _ByCase(
        PersonalPayload.objects.select_related("entry")
        .order_by("entry__case_id", "entry__number", "part")
        .iterator(_PAGE),
        lambda payload: payload.entry.case_id,
    )
    heads = _ByCase(exports.heads(), lambda head: head.case)
    tables: dict[str, LifeCycle | None] = {}
    cases = counted = 0
    for case in Case.objects.order_by("id").iterator(_PAGE):
        if case.life_cycle_id not in tables:
            tables[case.life_cycle_id] = read_kept_table(case.life_cycle_id)
        chained = _Chain(
            case,
            entries.of(case.id),
            payloads.of(case.id),
            heads.of(case.id),
            tables[case.life_cycle_id],
        )
        cases += 1
        counted += len(chained.entries)
        tampered.extend(chained.tampered())
        erased.extend(chained.erased())
    for head in [*heads.rest(), *heads.passed]:
        tampered.append(Tampered(Fault.MISSING_CASE, head.case, head.number))
    for entry in [*entries.rest(), *entries.passed]:
        tampered.append(Tampered(Fault.MISSING_CASE, entry.case_id, entry.number))
    return Verification(cases, counted, exports.count, tuple(erased), tuple(tampered))


class _ByCase(Generic[T]):
    """Rows that come ordered by case, handed out case by case; a case is asked for only once."""

    def __init__(self, rows: Iterable[T], case_of: Callable[[T], UUID]) -> None:
        self._rows = iter(rows)
        self._case_of = case_of
        self._next: T | None = next(self._rows, None)
        self.passed: list[T] = []
        """Rows of cases that nobody asked for."""

    def of(self, case: UUID) -> list[T]:
        found: list[T] = []
        while self._next is not None and self._case_of(self._next) <= case:
            (found if self._case_of(self._next) == case else self.passed).append(self._next)
            self._next = next(self._rows, None)
        return found

    def rest(self) -> Iterator[T]:
        """What is left after the last case."""
        while self._next is not None:
            yield self._next
            self._next = next(self._rows, None)


@dataclass(frozen=True, slots=True)
class _Chain:
    """One case with everything that must fit it, each list in its order."""

    case: Case
    entries: Sequence[JournalEntry]
    payloads: Sequence[PersonalPayload]
    heads: Sequence[Head]
    table: LifeCycle | None
    """``None``: the kept bytes are not those that were hashed."""

    def tampered(self) -> Iterator[Tampered]:
        if self.table is None:
            yield self._at(Fault.TABLE, None, self.case.life_cycle_id[:12])
        yield from self._links()
        yield from self._contents()
        yield from self._ends()
        yield from self._personal()

    def erased(self) -> Iterator[ErasedPayload]:
        for payload in self.payloads:
            if payload.erased_at is not None:
                yield ErasedPayload(
                    self.case.id, payload.entry.number, payload.part, payload.erased_at
                )

    def _at(self, fault: Fault, number: int | None, detail: str = "") -> Tampered:
        return Tampered(fault, self.case.id, number, detail)

    def _links(self) -> Iterator[Tampered]:
        """Numbers run from 1 without a gap, and each entry holds the hash before it."""
        expected = 1
        for entry in self.entries:
            for missing in range(expected, entry.number):
                yield self._at(Fault.MISSING_ENTRY, missing)
            expected = entry.number + 1
        if not self.entries:
            return
        first = self.entries[0]
        if first.number == 1 and first.previous_hash != chain.genesis(self.case):
            yield self._at(Fault.IDENTITY, 1)
        for before, entry in pairwise(self.entries):
            if entry.number == before.number + 1 and entry.previous_hash != before.hash:
                yield self._at(Fault.LINK, entry.number)

    def _contents(self) -> Iterator[Tampered]:
        """Each entry is what was hashed, and a step that the table knows."""
        state = ""
        for entry in self.entries:
            if not _is_what_was_hashed(entry):
                yield self._at(Fault.CONTENT, entry.number)
            if self.table is not None and not _is_a_way(self.table, entry, state):
                step = f"{entry.source} → {entry.action} → {entry.target}"
                yield self._at(Fault.WAY, entry.number, step)
            state = entry.target

    def _ends(self) -> Iterator[Tampered]:
        """The case row and the signed heads say the same as the chain does."""
        last = self.entries[-1].number if self.entries else 0
        known = max([self.case.revision, *(head.number for head in self.heads)], default=0)
        if known > last or not self.entries:
            yield self._at(Fault.MISSING_TAIL, last + 1)
        if self.entries and self.case.revision <= last:
            differing = _differing(self.case, self.entries[-1])
            if differing:
                yield self._at(Fault.CASE_ROW, last, ", ".join(differing))
        hashes = {entry.number: entry.hash for entry in self.entries}
        for head in self.heads:
            if hashes.get(head.number, head.hash) != head.hash:
                yield self._at(Fault.REWRITTEN, head.number)

    def _personal(self) -> Iterator[Tampered]:
        """Each payload fits its digest, or an entry says that it was erased."""
        said = {
            (entry.facts.get("entry"), part)
            for entry in self.entries
            if entry.action == ERASE and isinstance(entry.facts, dict)
            for part in entry.facts.get("parts", [])
        }
        kept = {(payload.entry.number, payload.part): payload for payload in self.payloads}
        for entry in self.entries:
            for part, digest in sorted(entry.personal_digests.items()):
                payload = kept.pop((entry.number, part), None)
                if payload is None:
                    yield self._at(Fault.MISSING_PAYLOAD, entry.number, part)
                elif payload.erased_at is not None:
                    if (entry.number, part) not in said:
                        yield self._at(Fault.UNSAID_ERASURE, entry.number, part)
                elif not _fits(payload, digest):
                    yield self._at(Fault.PAYLOAD, entry.number, part)
        for number, part in kept:
            yield self._at(Fault.PAYLOAD, number, part)


def _is_what_was_hashed(entry: JournalEntry) -> bool:
    try:
        return chain.entry_hash(entry) == entry.hash
    except (TypeError, ValueError):
        return False  # something stands there that casework never writes


def _fits(payload: PersonalPayload, digest: str) -> bool:
    try:
        return chain.personal_digest(payload.salt or "", payload.payload) == digest
    except (TypeError, ValueError):
        return False


def _is_a_way(table: LifeCycle, entry: JournalEntry, state: str) -> bool:
    if entry.number == 1:
        return (entry.action, entry.source, entry.target) == (OPEN, "", table.initial)
    if entry.source != state:
        return False
    if entry.action == ERASE:
        return entry.target == entry.source
    row = table.transition(entry.source, entry.action)
    return row is not None and row.target == entry.target


def _differing(case: Case, last: JournalEntry) -> list[str]:
    pairs = {
        "state": (case.state, last.target),
        "due_at": (case.due_at, last.due_at),
        "revision": (case.revision, last.number),
        "head": (case.head, last.hash),
    }
    return [column for column, (standing, written) in pairs.items() if standing != written]
