"""One section of a form, for one filing or one of its solutions, as a page sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final
from uuid import UUID

from yunshi.answers.addresses import DOCUMENTS, Address, solution_number
from yunshi.answers.pages.found import FindingsByPlace
from yunshi.files.models import StoredFile
from yunshi.rulebook.conditions import undecided_paths
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.evaluation.reading import Unreadable, read_date
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Finding, Verdict
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.forms import Form, PaperHere, Section
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import Question
from yunshi.rulebook.text import Text


@dataclass(frozen=True)
class SectionPage:
    """A section with its answers and findings.

    ``open_items`` are the addresses that may be changed; ``None`` for all. ``upload_url`` gives
    the address that a paper's files are sent to. ``stored`` are the rows of its files, by id.
    """

    pack: Pack
    evaluation: Evaluation
    data: Mapping[str, Any]
    form: Form
    section: Section
    solution: str
    language: str
    open_items: frozenset[str] | None = None
    show_missing: bool = False
    """Whether what is not answered yet is shown as an error: after "check", not while filling."""
    clause_url: Callable[[str], str] = field(default=lambda clause: "")
    upload_url: Callable[[str], str] = field(default=lambda paper: "")
    file_url: Callable[[str], str] = field(default=lambda file: "")
    stored: Callable[[], Mapping[UUID, StoredFile]] = field(default=dict)
    found: FindingsByPlace | None = None
    """The evaluation's findings, where several pages of a filing share them."""

    @cached_property
    def scope(self) -> Scope:
        """Where this section's paths are looked up."""
        filing = self.evaluation.scope
        if self.form.per == "filing":
            return filing
        number = solution_number(self.data, self.solution)
        if number is None:
            raise LookupError(f"the draft has no solution {self.solution}")
        return filing.solution_scopes[number]

    @cached_property
    def placed(self) -> tuple[Placed, ...]:
        """The section's questions, follow-ups included, without columns."""
        return tuple(
            placed
            for placed in self.pack.questions.values()
            if placed.form is self.form and placed.section is self.section and placed.row_of is None
        )

    @cached_property
    def papers(self) -> tuple[Paper, ...]:
        """The papers that are uploaded in this section."""
        return tuple(
            self.pack.paper_by_id[item.paper]
            for item in self.section.questions
            if isinstance(item, PaperHere)
        )

    def address(self, question: Question) -> Address:
        return Address(self.solution, self.form.form, question.id)

    def paper_address(self, paper: Paper) -> Address:
        return Address(self.solution, DOCUMENTS, paper.id)

    def paper_pointer(self, paper: Paper) -> str:
        return f"{self.scope.prefix}/{DOCUMENTS}/{paper.id}"

    def may_change(self, address: Address) -> bool:
        return self.open_items is None or str(address) in self.open_items

    def words(self, text: Text | None) -> str:
        return text.in_language(self.language) if text is not None else ""

    @cached_property
    def _found(self) -> FindingsByPlace:
        return self.found or FindingsByPlace(lambda: self.evaluation.findings)

    def findings_at(self, pointer: str) -> tuple[Finding, ...]:
        """What is said about exactly one place."""
        return self._found.at(pointer)

    def errors_at(self, pointer: str, *, answered: bool) -> tuple[str, ...]:
        """What fails at a place, in words. What is only missing shows once it was checked."""
        return tuple(
            self.words(finding.message)
            for finding in self._found.at(pointer)
            if finding.verdict is Verdict.FAIL and (answered or self.show_missing)
        )

    def findings_within(self) -> tuple[Finding, ...]:
        """Every finding about an answer or a paper of this section."""
        inside = [self.scope.pointer(placed.path) for placed in self.placed]
        inside += [self.paper_pointer(paper) for paper in self.papers]
        return tuple(finding for pointer in inside for finding in self._found.within(pointer))

    def is_missing(self, finding: Finding) -> bool:
        """Whether something is only not answered yet, rather than wrong."""
        return is_only_missing(self.pack, finding)

    def wrong_within(self) -> tuple[Finding, ...]:
        """What fails in this section, leaving out what is only not answered yet."""
        return tuple(
            finding
            for finding in self.findings_within()
            if finding.verdict is Verdict.FAIL and not self.is_missing(finding)
        )

    def holds_unreadable(self) -> bool:
        """Whether something typed here is none of its kind: no number, no date, no text."""
        if any(finding.rule.endswith(_UNREADABLE) for finding in self.wrong_within()):
            return True
        uploads = self.scope.raw.get(DOCUMENTS)
        return isinstance(uploads, Mapping) and any(
            isinstance(file, Mapping)
            and bool(file.get("dated"))
            and isinstance(read_date(file["dated"]), Unreadable)
            for paper in self.papers
            for file in files_of(uploads.get(paper.id))
        )

    def undecided_by(self) -> Iterator[tuple[Placed, Scope]]:
        """The unanswered questions that decide whether the section applies, and where they are."""
        for condition in (self.form.shown_when, self.section.shown_when):
            if condition is None:
                continue
            for where, path in undecided_paths(condition, self.scope):
                placed = self.pack.questions.get(path)
                if placed is not None and isinstance(where, Scope):
                    yield placed, where.holds(path)


_UNREADABLE: Final = (".type", ".unprintable")
"""How the rules end by which an answer cannot be read (``rulebook.evaluation.reading``)."""


def is_only_missing(pack: Pack, finding: Finding) -> bool:
    """Whether something is only not answered yet, rather than wrong."""
    return finding.rule.endswith((".missing", ".undecided")) or finding.rule in group_rules(pack)


def group_rules(pack: Pack) -> frozenset[str]:
    """The rules by which one at least of several questions, or papers, is answered."""
    return frozenset(
        (
            *(
                f"{form.form}.{group.id}"
                for form in pack.forms
                for section in form.sections
                for group in section.together
            ),
            *(f"documents.{group.id}" for group in pack.documents.together),
        )
    )
