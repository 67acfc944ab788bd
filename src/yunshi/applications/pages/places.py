"""The addresses of a filing's pages, and which page a place in the answers is on."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS, Address
from yunshi.answers.pages.paper_views import paper_field_id
from yunshi.applications.models import Filing
from yunshi.rulebook.pack.forms import Form, PaperHere, Per, Section
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

PAPERS = "papers"
"""The section of papers that stand in no form; its form is called ``documents``."""


@dataclass(frozen=True, slots=True)
class Places:
    """Addresses within one filing."""

    filing: UUID
    pack: Pack

    @classmethod
    def of(cls, filing: Filing, pack: Pack) -> Places:
        return cls(filing.id, pack)

    def tasks(self) -> str:
        return reverse("applications:tasks", args=[self.filing])

    def check(self) -> str:
        return reverse("applications:check", args=[self.filing])

    def supplement(self) -> str:
        return reverse("applications:supplement", args=[self.filing])

    def section(self, form: str, section: str, solution: str = "") -> str:
        return self._in_section("section", form, section, solution)

    def autosave(self, form: str, section: str, solution: str = "") -> str:
        return self._in_section("autosave", form, section, solution)

    def _in_section(self, name: str, form: str, section: str, solution: str) -> str:
        if solution:
            args = [self.filing, UUID(solution), form, section]
            return reverse(f"applications:solution_{name}", args=args)
        return reverse(f"applications:{name}", args=[self.filing, form, section])

    def upload(self, paper: str, solution: str = "") -> str:
        if solution:
            args = [self.filing, UUID(solution), paper]
            return reverse("applications:solution_upload", args=args)
        return reverse("applications:upload", args=[self.filing, paper])

    def file(self, file: str) -> str:
        return reverse("applications:file", args=[self.filing, UUID(file)])

    def declarations(self, solution: str = "") -> str:
        if solution:
            return reverse("applications:solution_declarations", args=[self.filing, UUID(solution)])
        return reverse("applications:declarations", args=[self.filing])

    def of_address(self, address: Address | None, *, missing: bool = False) -> str:
        """The input in which an answer is given; the task list for what has none.

        ``missing``: the page then also says what is only not answered yet.
        """
        found = self._page_of(address) if address is not None else None
        if found is None:
            return self.tasks()
        page, field = found
        return f"{page}{'?missing=1' if missing else ''}#{field}"

    def _page_of(self, address: Address) -> tuple[str, str] | None:
        if address.part == DECLARATIONS:
            return self.declarations(address.solution), declaration_field_id(address.item)
        if address.part == DOCUMENTS:
            paper = self.pack.paper_by_id.get(address.item)
            if paper is None:
                return None
            at = self.pack.papers_placed.get(paper.id)
            form, section = (at[0].form, at[1].id) if at else (DOCUMENTS, PAPERS)
            return self.section(form, section, address.solution), paper_field_id(paper)
        placed = self.pack.questions.get(f"{address.part}.{address.item}")
        if placed is None:
            return None
        page = self.section(placed.form.form, placed.section.id, address.solution)
        return page, question_field_id(address.item)


def question_field_id(question: str) -> str:
    return f"q-{question.replace('_', '-')}"


def declaration_field_id(declaration: str) -> str:
    return f"s-{declaration.replace('_', '-')}"


_PAPERS_TITLE = Text(zh_hant="附檔", en="Attachments")


def papers_form(pack: Pack, per: Per) -> Form | None:
    """The papers that stand in no form, as a form of one section."""
    papers = tuple(
        PaperHere(paper=paper.id)
        for paper in pack.documents.papers
        if paper.per == per and paper.id not in pack.papers_placed
    )
    if not papers:
        return None
    section = Section(id=PAPERS, title=_PAPERS_TITLE, questions=papers)
    return Form.model_construct(
        form=DOCUMENTS, title=_PAPERS_TITLE, per=per, sections=(section,), shown_when=None
    )


def forms_of(pack: Pack, per: Per) -> tuple[Form, ...]:
    """The forms filled once per filing or once per solution, loose papers last."""
    ordered = [pack.form_by_id[name] for name in pack.programme.forms]
    loose = papers_form(pack, per)
    return (*(form for form in ordered if form.per == per), *((loose,) if loose else ()))
