"""A whole pack, and how its parts are found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import get_args

from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.documents import Documents, Paper, SwitchValue, Upload
from yunshi.rulebook.pack.eligibility import Eligibility
from yunshi.rulebook.pack.forms import Form, PaperHere, Per, Section
from yunshi.rulebook.pack.items import Strict, Switch
from yunshi.rulebook.pack.listing import Listing
from yunshi.rulebook.pack.notices import NoticeTemplate
from yunshi.rulebook.pack.programme import Programme
from yunshi.rulebook.pack.questions import Question
from yunshi.rulebook.pack.review import Review, Stage

Switches = Mapping[str, bool | int | str]


@dataclass(frozen=True, slots=True)
class Placed:
    """A question in its place. ``path`` is ``form.question``; a column adds its own id.

    A column, or a question that an option opens, carries the requirement ids, the clause and the
    marks (added, borrowed) of what it belongs to where it has none of its own.
    """

    path: str
    question: Question
    form: Form
    section: Section
    opened_by: tuple[Placed, str] | None = None
    """The question and the option that open this one."""
    row_of: Placed | None = None


class Pack(Strict):
    """Everything one version of a programme says."""

    programme: Programme
    forms: tuple[Form, ...]
    eligibility: Eligibility
    documents: Documents
    declarations: tuple[Declaration, ...]
    review: Review
    listing: Listing
    notices: tuple[NoticeTemplate, ...]

    @property
    def id(self) -> str:
        return self.programme.id

    @cached_property
    def questions(self) -> Mapping[str, Placed]:
        """Every question by its path, follow-ups and columns included, in order."""
        return {placed.path: placed for form in self.forms for placed in _placed(form)}

    @cached_property
    def questions_per(self) -> Mapping[str, tuple[Placed, ...]]:
        """The questions that are no column of a table, asked per filing or per solution."""
        single = [placed for placed in self.questions.values() if placed.row_of is None]
        return {
            per: tuple(placed for placed in single if placed.form.per == per)
            for per in get_args(Per)
        }

    @cached_property
    def form_by_id(self) -> Mapping[str, Form]:
        return {form.form: form for form in self.forms}

    @cached_property
    def paper_by_id(self) -> Mapping[str, Paper]:
        return {paper.id: paper for paper in self.documents.papers}

    @cached_property
    def declaration_by_id(self) -> Mapping[str, Declaration]:
        return {declaration.id: declaration for declaration in self.declarations}

    @cached_property
    def stage_by_id(self) -> Mapping[str, Stage]:
        return {stage.id: stage for stage in self.review.stages}

    @cached_property
    def notice_by_id(self) -> Mapping[str, NoticeTemplate]:
        return {notice.id: notice for notice in self.notices}

    @cached_property
    def papers_placed(self) -> Mapping[str, tuple[Form, Section]]:
        """The papers that stand in a form; the others have a page of their own."""
        return {
            item.paper: (form, section)
            for form in self.forms
            for section in form.sections
            for item in section.questions
            if isinstance(item, PaperHere)
        }

    @cached_property
    def switch_by_id(self) -> Mapping[str, Switch]:
        return {switch.id: switch for switch in self.programme.switches}

    @cached_property
    def switches(self) -> Switches:
        """Each switch at the programme's own reading."""
        return {switch.id: switch.value for switch in self.programme.switches}

    def switched(self, value: bool | SwitchValue, switches: Switches | None = None) -> bool:
        """A yes or no that may stand in a switch."""
        if isinstance(value, SwitchValue):
            return bool((switches or self.switches).get(value.switch, self.switches[value.switch]))
        return value

    def most_bytes(self, paper: Upload, switches: Switches | None = None) -> int:
        """How large a file of a paper may be, in bytes."""
        limit = self.documents.general.max_bytes if paper.max_bytes is None else paper.max_bytes
        if isinstance(limit, SwitchValue):
            return int((switches or self.switches).get(limit.switch, self.switches[limit.switch]))
        return limit


def _placed(form: Form) -> Iterator[Placed]:
    for section in form.sections:
        for item in section.questions:
            if isinstance(item, Question):
                yield from _with_inner(item, form, section, None)


def _with_inner(
    question: Question, form: Form, section: Section, opened_by: tuple[Placed, str] | None
) -> Iterator[Placed]:
    here = Placed(f"{form.form}.{question.id}", question, form, section, opened_by)
    yield here
    for column in question.columns:
        cited = _cited(column, question)
        yield Placed(f"{here.path}.{column.id}", cited, form, section, None, here)
    for option, followers in question.followed_by.items():
        for follower in followers:
            yield from _with_inner(_cited(follower, question), form, section, (here, option))


def _cited(inner: Question, outer: Question) -> Question:
    """A column or a follow-up with what it carries of its table or opener."""
    cited = inner.within(outer)
    if inner.added or inner.borrowed_from is not None:
        return cited
    marks = {"added": outer.added, "borrowed_from": outer.borrowed_from}
    return cited.model_copy(update=marks)
