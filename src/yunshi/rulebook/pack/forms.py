"""Forms: sections of questions and papers, per filing or per solution."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from yunshi.rulebook.pack.items import Cited, Condition, Identifier, Strict
from yunshi.rulebook.pack.questions import Question
from yunshi.rulebook.text import Text

Per = Literal["filing", "solution"]


class PaperHere(Strict):
    """The place in a form where a paper of ``documents.yaml`` is uploaded."""

    paper: Identifier


def _is_paper(value: Any) -> str:
    named = value if isinstance(value, dict) else getattr(value, "__dict__", {})
    return "paper" if "paper" in named else "question"


Item = Annotated[
    Annotated[Question, Tag("question")] | Annotated[PaperHere, Tag("paper")],
    Discriminator(_is_paper),
]


class Together(Cited):
    """Several optional questions, or several optional papers, of which one at least is given."""

    id: Identifier
    at_least_one: tuple[Identifier, ...] = Field(min_length=2)
    when: Condition | None = None
    message: Text


class Section(Cited):
    """One page of a form."""

    id: Identifier
    title: Text
    intro: Text | None = None
    shown_when: Condition | None = None
    questions: tuple[Item, ...]
    together: tuple[Together, ...] = ()

    @model_validator(mode="after")
    def _groups_know_their_questions(self) -> Section:
        here = {item.id for item in self.questions if isinstance(item, Question)}
        for group in self.together:
            for name in group.at_least_one:
                if name not in here:
                    raise ValueError(
                        f"{group.id!r} names {name!r}, which this section does not ask"
                    )
        return self


class Form(Cited):
    """One form (附表), filled once per filing or once per solution."""

    form: Identifier
    title: Text
    per: Per
    shown_when: Condition | None = None
    borrowed_from: str | None = None
    sections: tuple[Section, ...]
