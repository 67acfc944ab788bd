"""A real draft of a programme's example, and what happens when it is submitted with a change.

Knows packs and their examples, no programme.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction

from tests.applications.world import Vendor, vendor
from tests.files import making
from tests.programmes.enrolling import enrolled
from tests.programmes.judging import REMOVED, Answers, Pointed, ProgrammeUnderTest
from tests.signing import signed_if_asked
from yunshi.answers.addresses import DOCUMENTS, Address
from yunshi.answers.outcomes import Saved
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.casework.acting import Refused
from yunshi.casework.models import Case, OutboxMessage
from yunshi.files.models import StoredFile
from yunshi.files.outcomes import Received
from yunshi.files.services import receive_upload
from yunshi.programmes.models import Window
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.evaluation.papers import file_type, files_of
from yunshi.rulebook.evaluation.reading import read_date
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.questions import QuestionType

Changes = Mapping[str, object]
"""New values by JSON pointer, as an answers file of the example has them."""

OTHERS: Mapping[str, Callable[[], bytes]] = {
    "csv": lambda: b"week,uses\n1,12\n",
    "docx": making.docx,
    "pptx": making.pptx,
    "xlsx": making.xlsx,
}
"""Files that are neither a PDF nor a picture, by their type."""


def programme_of(window: Window) -> ProgrammeUnderTest:
    return ProgrammeUnderTest(load_pack(Path(settings.YUNSHI_PROGRAMMES) / window.programme_id))


def drafted(
    window: Window, at: datetime, example: str = "complete", changes: Changes | None = None
) -> Drafted:
    """An example's answers in a draft of a firm with its name and number, with real files."""
    programme = programme_of(window)
    answers = programme.example(example, changes)
    ours = _firm(programme, answers)
    enrolled(ours, window.programme_id)
    filing = services.start_filing(window.id, ours.organisation.id, ours.actor)
    assert isinstance(filing, Filing), filing
    for _ in answers["solutions"][1:]:
        assert isinstance(services.add_solution(filing, ours.actor), UUID)
    draft = Drafted(filing, ours, at)
    values: dict[Address, Any] = {}
    for prefix, level in [
        ("", answers),
        *((str(row), one) for row, one in zip(draft.solutions, answers["solutions"], strict=True)),
    ]:
        for part, given in level.items():
            if part == DOCUMENTS:
                for paper, files in given.items():
                    draft.attach(Address(prefix, DOCUMENTS, paper), files)
            elif part not in {"pack", "solutions", "id"}:
                values |= {Address(prefix, part, item): value for item, value in given.items()}
    draft.save(values)
    return draft


def _firm(programme: ProgrammeUnderTest, answers: Answers) -> Vendor:
    pack = programme.pack
    number = next(
        placed
        for placed in pack.questions.values()
        if placed.form.per == "filing" and placed.question.type is QuestionType.UBN
    )
    form, _, name = pack.listing.market.vendor.partition(".")
    return vendor(answers[number.form.form][number.question.id], answers[form][name])


@dataclass
class Drafted:
    """A draft and its vendor, at the instant at which it is submitted."""

    filing: Filing
    ours: Vendor
    at: datetime

    @property
    def solutions(self) -> list[UUID]:
        """In the order of the draft, which the pointers count by."""
        self.filing.draft.refresh_from_db()
        return [UUID(entry["id"]) for entry in self.filing.draft.data["solutions"]]

    def address(self, pointer: str) -> Address:
        """An answer's place in the draft, from its pointer in an answers file."""
        _, first, *rest = pointer.split("/")
        if first == "solutions":
            number, part, item = rest
            return Address(str(self.solutions[int(number)]), part, item)
        return Address("", first, rest[0])

    def paper(self, address: Address) -> Paper:
        return pack_of(self.filing.draft.pack_hash).pack.paper_by_id[address.item]

    def save(self, values: Mapping[Address, Any]) -> None:
        """Writes answers now, into the draft or, after submission, into what is asked for."""
        self.filing = Filing.objects.get(pk=self.filing.pk)
        saved = services.save_answers(
            self.filing, self.filing.draft.revision, values, self.ours.actor
        )
        assert isinstance(saved, Saved), saved
        self.filing.draft.refresh_from_db()

    def attach(self, address: Address, given: object) -> None:
        """Real files for what an example says of a paper: their kind, pixels and date."""
        for number, facts in enumerate(files_of(given)):
            assert isinstance(facts, dict), facts
            stored = self._stored(self.paper(address), facts, number)
            services.attach_file(self.filing, address, stored, self.ours.actor, arrived_at=self.at)
            dated = facts.get("dated")
            if dated is not None:
                day = read_date(dated)
                assert isinstance(day, date), dated
                services.date_file(self.filing, address, stored.id, day, self.ours.actor)
        self.filing.draft.refresh_from_db()

    def _stored(self, paper: Paper, facts: Mapping[str, Any], number: int) -> StoredFile:
        kind = file_type(facts)
        if kind == "pdf":
            content = making.pdf(pages=1 + number)
        elif kind in OTHERS:
            content = OTHERS[kind]()
        else:
            size = (facts.get("width", 60 + number), facts.get("height", 40))
            content = making.picture(*size, "JPEG" if kind == "jpg" else "PNG")
        name = f"{paper.id}_{self.ours.organisation.name}_{number}.{kind}"
        person = self.ours.owner.id
        received = receive_upload(io.BytesIO(content), name, self.ours.organisation.id, person)
        assert isinstance(received, Received), received
        return received.file

    def change(self, changes: Changes) -> None:
        """Writes answers anew, takes them away, and takes papers off or puts others there."""
        answers: dict[Address, Any] = {}
        for pointer, value in changes.items():
            address = self.address(pointer)
            if address.part != DOCUMENTS:
                answers[address] = None if value is REMOVED else value
                continue
            for file in self._files(address):
                services.detach_file(self.filing, address, UUID(file["file"]), self.ours.actor)
            if value is not REMOVED:
                self.attach(address, value)
        self.save(answers)

    def _files(self, address: Address) -> list[dict[str, Any]]:
        self.filing.draft.refresh_from_db()
        data = self.filing.draft.data
        level = data
        if address.solution:
            (level,) = [one for one in data["solutions"] if one["id"] == address.solution]
        files: list[dict[str, Any]] = level.get(DOCUMENTS, {}).get(address.item, [])
        return list(files)

    def submit(self, at: datetime | None = None) -> services.Submitted | Refused:
        """Signs first where the programme asks for it and nothing stands against sending."""
        with suppress(RuntimeError):
            signed_if_asked(self.filing, self.ours.actor, at or self.at)
        return services.submit_filing(
            self.filing.id, self.ours.actor, key=uuid4().hex, arrived_at=at or self.at
        )

    def tried(self, changes: Changes, judge: Callable[[services.Submitted | Refused], Any]) -> Any:
        """What a submission with a change answers; afterwards the draft is as it was."""
        with transaction.atomic():
            self.change(changes)
            answer = judge(self.submit())
            transaction.set_rollback(True)
        self.filing = Filing.objects.get(pk=self.filing.pk)
        return answer

    def refused(self, changes: Changes) -> dict[tuple[str, str], Finding]:
        """Why a changed draft is refused; nothing of it is filed."""

        def judge(outcome: services.Submitted | Refused) -> dict[tuple[str, str], Finding]:
            assert isinstance(outcome, Refused), "it was accepted"
            assert set(Case.objects.filter(group=self.filing.id).values_list("state")) == {
                ("draft",)
            }
            assert not Receipt.objects.filter(filing=self.filing).exists()
            assert not OutboxMessage.objects.filter(template="submission_received").exists()
            return {(f.rule, f.path): f for f in outcome.findings}

        found: dict[tuple[str, str], Finding] = self.tried(changes, judge)
        return found

    def accepted(self, changes: Changes | None = None) -> bool:
        """Whether a changed draft is filed, with its receipt."""

        def judge(outcome: services.Submitted | Refused) -> bool:
            assert isinstance(outcome, services.Submitted), outcome
            return Receipt.objects.filter(
                filing=self.filing, number=outcome.receipt.number
            ).exists()

        done: bool = self.tried(changes or {}, judge)
        return done


def pointed(found: Mapping[tuple[str, str], Finding]) -> Pointed:
    return set(found)
