"""Everything that was filed, question by question, as the snapshot has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS, Address, value_at
from yunshi.answers.declared import made_at, makers
from yunshi.answers.models import Snapshot
from yunshi.answers.pages.answer_lines import answer_lines
from yunshi.answers.pages.declared_lines import declared_lines, made_words
from yunshi.design.language import page_language
from yunshi.design.parts import Link, SummaryRow
from yunshi.parties.queries import names_of
from yunshi.programmes.clause_links import clause_url
from yunshi.reviews.pages.files import file_links
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.evaluation.papers import paper_asked
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.forms import Form, PaperHere, Section
from yunshi.rulebook.pack.model import Placed
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class SectionView:
    title: str
    rows: tuple[SummaryRow, ...]


@dataclass(frozen=True, slots=True)
class FormView:
    """One form as it was filed; ``id`` is where a link leads."""

    id: str
    title: str
    clause: str
    clause_url: str
    of_company: bool
    sections: tuple[SectionView, ...]


def form_views(
    seen: CaseInReview, file_url: Callable[[str], str], first: Snapshot | None = None
) -> tuple[FormView, ...]:
    """Every form, and what was declared. Answers that differ from ``first`` are marked."""
    reading = _Reading(seen, file_url, first, page_language())
    forms = (reading.form(form) for form in seen.pack.forms)
    return tuple(
        view for view in (*forms, reading.other_papers(), reading.declarations()) if view.sections
    )


@dataclass(frozen=True)
class _Reading:
    seen: CaseInReview
    file_url: Callable[[str], str]
    first: Snapshot | None
    language: str

    def form(self, form: Form) -> FormView:
        scope = self._scope(form.per)
        sections = (self._section(scope, form, section) for section in form.sections)
        return FormView(
            f"form-{form.form.replace('_', '-')}",
            form.title.in_language(self.language),
            form.clause,
            self._url(form.clause),
            form.per == "filing",
            tuple(section for section in sections if section.rows)
            if scope.shows(form) is True
            else (),
        )

    def other_papers(self) -> FormView:
        """The papers that stand in no form."""
        placed = self.seen.pack.papers_placed
        rows = tuple(
            row
            for paper in self.seen.pack.documents.papers
            if paper.id not in placed
            for row in self._paper(paper)
        )
        title = _("Other papers")
        return FormView(
            "form-other-papers", title, "", "", False, (SectionView(title, rows),) if rows else ()
        )

    def declarations(self) -> FormView:
        rows = tuple(
            row for declaration in self.seen.pack.declarations for row in self._said(declaration)
        )
        title = _("Declarations")
        return FormView(
            "form-declarations", title, "", "", True, (SectionView(title, rows),) if rows else ()
        )

    def _scope(self, per: str) -> Scope:
        return self.seen.scope.filing if per == "filing" else self.seen.scope

    def _section(self, scope: Scope, form: Form, section: Section) -> SectionView:
        rows: list[SummaryRow] = []
        if scope.shows(section) is True:
            placed = [
                each
                for each in self.seen.pack.questions.values()
                if each.form is form and each.section is section and each.row_of is None
            ]
            for item in section.questions:
                if isinstance(item, PaperHere):
                    rows += self._paper(self.seen.pack.paper_by_id[item.paper], form.clause)
                else:
                    opened = f"{form.form}.{item.id}"
                    rows += [
                        self._question(scope, each)
                        for each in placed
                        if _opener(each).path == opened and scope.asked(each) is True
                    ]
        return SectionView(section.title.in_language(self.language), tuple(rows))

    def _url(self, clause: str) -> str:
        return clause_url(self.seen.pack, clause)

    def _question(self, scope: Scope, placed: Placed) -> SummaryRow:
        question = placed.question
        address = Address(self._solution(placed.form.per), placed.form.form, question.id)
        clause = _own_clause(question.clause, placed.form.clause, question.label)
        return SummaryRow(
            question.label.in_language(self.language),
            answer_lines(question, scope.raw_answer(placed), self.language),
            clause=clause,
            clause_url=self._url(clause),
            **self._changed(address),
        )

    def _paper(self, paper: Paper, of_form: str = "") -> Iterator[SummaryRow]:
        scope = self._scope(paper.per)
        if paper_asked(scope, paper) is True:
            address = Address(self._solution(paper.per), DOCUMENTS, paper.id)
            clause = _own_clause(paper.clause, of_form, paper.label)
            yield SummaryRow(
                paper.label.in_language(self.language),
                (),
                clause=clause,
                clause_url=self._url(clause),
                links=tuple(
                    Link(file.name, file.url)
                    for file in file_links(self.seen, address, self.file_url)
                ),
                **self._changed(address),
            )

    def _said(self, declaration: Declaration) -> Iterator[SummaryRow]:
        scope = self._scope(declaration.per)
        if scope.decides(declaration.shown_when) is not True:
            return
        solution = self._solution(declaration.per)
        address = Address(solution, DECLARATIONS, declaration.id)
        data = self.seen.snapshot.data
        yield SummaryRow(
            declaration.title.in_language(self.language),
            declared_lines(declaration, value_at(data, address), self.language),
            note=made_words(made_at(data, address), self._makers),
            clause=declaration.clause,
            clause_url=self._url(declaration.clause),
        )

    @cached_property
    def _makers(self) -> Mapping[UUID, str]:
        """Who answered the declarations, by name."""
        return names_of(makers(self.seen.snapshot.data))

    def _solution(self, per: str) -> str:
        return "" if per == "filing" else str(self.seen.solution.id)

    def _changed(self, address: Address) -> dict[str, Any]:
        """Whether a supplement has changed it since the first snapshot."""
        if self.first is None or self.first.id == self.seen.snapshot.id:
            return {}
        if value_at(self.first.data, address) == value_at(self.seen.snapshot.data, address):
            return {}
        return {"changed": True, "note": _("Changed in a supplement")}


def _own_clause(clause: str, of_form: str, label: Text) -> str:
    """The clause of an item, where it says more than the clause of its form and the item's own
    name, which stand on the page anyway."""
    rest = clause.removeprefix(of_form).strip() if of_form else clause
    return "" if rest in ("", label.zh_hant) else clause


def _opener(placed: Placed) -> Placed:
    """The question of the section under which a follow-up is asked; itself for others."""
    while placed.opened_by is not None:
        placed = placed.opened_by[0]
    return placed
