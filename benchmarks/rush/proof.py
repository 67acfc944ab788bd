"""What must be true after a rush, whatever the machine could do."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from benchmarks.rush.copies import Copy, answers_digest
from benchmarks.rush.plan import Attempt, Habit, Press
from yunshi.answers.addresses import Address, put, value_at
from yunshi.answers.models import Draft, DraftChange, Snapshot
from yunshi.applications.models import Filing, Receipt
from yunshi.casework.models import Case, JournalEntry, Refusal
from yunshi.rulebook.stages import ApplicationState

WELL_BEFORE: Final = 2.0
"""Seconds before closing by which a request must be out to be in time beyond doubt."""
_CLOCKS_DIFFER: Final = 0.25
"""Seconds by which a stamp may precede what it stamps: it rests on a calibration, which is as good
as the database's answer was quick. At the edge the stamp decides, and it stands in the journal."""
_EXPECTED: Final = {
    "submit": frozenset({302, 422, 503, None}),
    "receipt": frozenset({200, 503, None}),
    "save": frozenset({200, 410, 503, None}),
}


@dataclass
class Proof:
    """What was found. It holds when there are no faults."""

    accepted: int = 0
    refused: int = 0
    retried: int = 0
    """Tries after 503, 408, a broken or refused connection, or an end of patience."""
    turned_away: int = 0
    """Answers of 503."""
    latest: float = 0.0
    """Arrival of the last that was accepted, in seconds before (negative: after) closing."""
    stamped_after: list[float] = field(default_factory=list)
    """Seconds from the sending of a request to its stamp, of those who pressed once."""
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Intake:
    """When it closes: a whole second, and whether what arrives within it is in time."""

    closes: float
    """Seconds since 1970."""
    closing_second_counts: bool

    @property
    def ends(self) -> float:
        """The first instant that is too late."""
        return self.closes + self.closing_second_counts

    def takes(self, arrived: datetime) -> bool:
        return arrived.timestamp() < self.ends


@dataclass(frozen=True)
class _Person:
    press: Press
    copy: Copy
    submits: Sequence[Attempt]
    """In the order in which they began."""
    receipts: Sequence[Attempt]
    saves: Sequence[Attempt]

    @property
    def sent(self) -> list[float]:
        return [each.sent for each in self.submits if each.sent is not None]

    def __str__(self) -> str:
        tries = ", ".join(
            f"{_clock(each.begun)} {each.status or each.said}" for each in self.submits
        )
        return f"person {self.press.number} ({self.press.habit}; {tries})"


def prove(
    presses: Sequence[Press],
    copies: Sequence[Copy],
    attempts: Iterable[Attempt],
    intake: Intake,
    log: str,
) -> Proof:
    """Compares what the crowd was told with what stands in the database."""
    proof = Proof()
    people = list(_people(presses, copies, attempts))
    standing = _Standing(copies)
    for person in people:
        proof.faults += _faults_of(person, standing, intake)
        proof.retried += max(0, len(person.submits) - 1 - (person.press.habit is Habit.TWICE))
        proof.turned_away += sum(each.status == 503 for each in person.submits)
    proof.accepted = len(standing.receipts)
    proof.refused = len(people) - proof.accepted
    proof.stamped_after = sorted(_stamped_after(people, standing))
    arrivals = [receipt.arrived_at for receipt in standing.receipts.values()]
    if arrivals:
        proof.latest = intake.closes - max(arrivals).timestamp()
    if not proof.accepted or not proof.refused:
        proof.faults.append("the window did not close amid the crowd: nothing is proven")
    proof.faults += standing.faults()
    proof.faults += _faults_in(log)
    proof.faults += _verified()
    return proof


def _people(
    presses: Sequence[Press], copies: Sequence[Copy], attempts: Iterable[Attempt]
) -> Iterator[_Person]:
    made: defaultdict[tuple[int, str], list[Attempt]] = defaultdict(list)
    for attempt in sorted(attempts, key=lambda each: each.begun):
        made[attempt.number, attempt.what].append(attempt)
    for press, copy in zip(presses, copies, strict=True):
        yield _Person(
            press, copy, *(made[press.number, what] for what in ("submit", "receipt", "save"))
        )


class _Standing:
    """What the database says of the filings of the rush."""

    def __init__(self, copies: Sequence[Copy]) -> None:
        filings = [copy.filing for copy in copies]
        self.receipts = {
            each.filing_id: each for each in Receipt.objects.filter(filing__in=filings)
        }
        self.drafts = dict(Filing.objects.filter(pk__in=filings).values_list("pk", "draft"))
        self.submitted = set(
            Filing.objects.filter(pk__in=filings, submitted_at__isnull=False).values_list(
                "pk", flat=True
            )
        )
        self.states = dict(Case.objects.filter(group__in=filings).values_list("group", "state"))
        entries = JournalEntry.objects.filter(case__group__in=filings, action="submit")
        self.entries: defaultdict[UUID, list[tuple[datetime, str]]] = defaultdict(list)
        for filing, arrived, receipt in entries.values_list(
            "case__group", "arrived_at", "facts__receipt"
        ):
            self.entries[filing].append((arrived, receipt))
        snapshots = Snapshot.objects.filter(draft__in=self.drafts.values())
        self.snapshots = Counter(snapshots.values_list("draft", flat=True))
        self.refusals: defaultdict[UUID, list[tuple[datetime, list[str]]]] = defaultdict(list)
        people = [copy.person for copy in copies]
        refused = Refusal.objects.filter(person__in=people, action="submit")
        for person, arrived, rules in refused.values_list("person", "arrived_at", "rules"):
            self.refusals[person].append((arrived, rules))

    def faults(self) -> Iterator[str]:
        numbers = {receipt.number for receipt in self.receipts.values()}
        cases = [state for state in self.states.values() if state not in _NOT_FILED]
        entries = sum(len(each) for each in self.entries.values())
        counted = {
            "receipts": len(self.receipts),
            "numbers of receipts": len(numbers),
            "filings with their arrival": len(self.submitted),
            "cases filed": len(cases),
            "entries of submission": entries,
            "snapshots": sum(self.snapshots.values()),
        }
        if len(set(counted.values())) != 1:
            yield f"rows differ: {counted}"


_NOT_FILED: Final = (ApplicationState.DRAFT, ApplicationState.LAPSED)


def _faults_of(person: _Person, standing: _Standing, intake: Intake) -> Iterator[str]:
    receipt = standing.receipts.get(person.copy.filing)
    sent = person.sent
    if receipt is None and sent and sent[0] <= intake.closes - WELL_BEFORE:
        yield f"sent in time and not accepted: {person}"
    begun = min(each.begun for each in person.submits)
    if receipt is not None and begun > intake.ends + _CLOCKS_DIFFER:
        yield f"sent after closing and accepted: {person}"
    for attempts in (person.submits, person.receipts, person.saves):
        for each in attempts:
            if each.status not in _EXPECTED[each.what]:
                yield f"answered {each.status}: {each.what} of {person}: {each.said[:100]}"
            elif each.status == 503 and not each.said:
                yield f"503 without a word: {person}"
    if receipt is None:
        yield from _faults_of_refused(person, standing, intake)
    else:
        yield from _faults_of_accepted(person, receipt, standing, intake)


def _faults_of_accepted(
    person: _Person, receipt: Receipt, standing: _Standing, intake: Intake
) -> Iterator[str]:
    arrived = receipt.arrived_at
    if not intake.takes(arrived):
        yield f"accepted, stamped {arrived}: {person}"
    if arrived.timestamp() < person.submits[0].begun - _CLOCKS_DIFFER:
        yield f"stamped {arrived} before it was sent: {person}"
    if standing.entries[person.copy.filing] != [(arrived, receipt.number)]:
        yield f"the journal says {standing.entries[person.copy.filing]} of {receipt}: {person}"
    if standing.snapshots[standing.drafts[person.copy.filing]] != 1:
        yield f"not one snapshot: {person}"
    heard = [each.status for each in person.submits if each.status not in {None, 503}]
    if set(heard) != {302}:
        yield f"accepted as {receipt}, and told otherwise: {person}"
    shown = {each.receipt for each in person.receipts if each.status == 200}
    if shown != {receipt.number}:
        yield f"accepted as {receipt}, and shown {shown}: {person}"
    yield from _lost_saves(person, receipt)


def _lost_saves(person: _Person, receipt: Receipt) -> Iterator[str]:
    """What was saved, and said to be, before the submission began is in what was filed."""
    save = person.press.save
    for each in person.saves:
        if save and each.status == 200 and each.ended < person.submits[0].begun:
            data = Snapshot.objects.get(pk=receipt.snapshot_id).data
            if value_at(data or {}, Address.parse(save.address)) != save.text:
                yield f"a saved answer is not in what was filed: {person}"


def _faults_of_refused(person: _Person, standing: _Standing, intake: Intake) -> Iterator[str]:
    if not person.submits or person.submits[-1].status != 422:
        yield f"not accepted, and not told so in the end: {person}"
    if any(each.status == 302 for each in person.submits):
        yield f"not accepted, and led on: {person}"
    refusals = standing.refusals[person.copy.person]
    if not refusals:
        yield f"refused, and no row says so: {person}"
    for arrived, rules in refusals:
        if intake.takes(arrived):
            yield f"stamped {arrived} and refused for {rules}: {person}"
    if standing.states[person.copy.filing] not in _NOT_FILED:
        yield f"refused, and stands as {standing.states[person.copy.filing]}: {person}"
    yield from _spoilt_draft(person, standing.drafts[person.copy.filing])


def _spoilt_draft(person: _Person, draft_id: UUID) -> Iterator[str]:
    """The answers are those before the rush, but for what a save was said to have kept."""
    draft, save = Draft.objects.get(pk=draft_id), person.press.save
    kept = draft.revision - person.copy.revision
    told = {each.status for each in person.saves}
    if kept > (save is not None) or (200 in told and not kept) or (told == {410} and kept):
        yield f"{kept} changes of the draft, and {told} said: {person}"
    if kept and save:
        change = DraftChange.objects.get(draft=draft_id, revision=draft.revision)
        (before, after) = (change.answers or {})[save.address]
        if value_at(draft.data, Address.parse(save.address)) != after or after != save.text:
            yield f"not what was typed stands in the draft: {person}"
        put(draft.data, Address.parse(save.address), before)
    if answers_digest(draft.data) != person.copy.digest:
        yield f"refused, and the draft is another: {person}"


def _stamped_after(people: Iterable[_Person], standing: _Standing) -> Iterator[float]:
    for person in people:
        receipt = standing.receipts.get(person.copy.filing)
        if receipt is not None and len(person.submits) == 1:
            yield receipt.arrived_at.timestamp() - person.submits[0].begun


def _faults_in(log: str) -> Iterator[str]:
    for line in log.splitlines():
        if "Traceback" in line or " ERROR " in line or " CRITICAL " in line:
            yield f"in the log: {line}"


def _verified() -> Iterator[str]:
    command = [sys.executable, "-m", "yunshi.cli", "verify", "--json"]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 (our own)
    told = json.loads(done.stdout)
    for fault in told["tampered"]:
        yield f"verify: {fault}"
    if done.returncode or not told["cases"]:
        yield f"verify ended with {done.returncode} after {told['cases']} cases"


def _clock(instant: float) -> str:
    return f"{datetime.fromtimestamp(instant, UTC):%H:%M:%S.%f}"[:-4]
