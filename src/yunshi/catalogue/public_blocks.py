"""The blocks of a public page: answers that the pack's ``listing.yaml`` says to show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from yunshi.answers.addresses import solution_number
from yunshi.answers.pages.answer_lines import answer_lines
from yunshi.rulebook.evaluation.reading import is_blank
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import Question, QuestionType


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One line of an answer; ``url`` where it is an address that can be followed."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """A question as its programme calls it, and what was answered."""

    label: str
    lines: tuple[ShownLine, ...]


@dataclass(frozen=True, slots=True)
class ShownBlock:
    id: str
    title: str
    answers: tuple[ShownAnswer, ...]
    is_for_contact: bool
    """Whether it holds an address or a number at which the vendor can be reached."""


def blocks_of(
    pack: Pack, data: Mapping[str, Any], solution: UUID, language: str
) -> tuple[ShownBlock, ...]:
    """Each block with the answers that are there; a block without any is left out.

    What the page says as its summary is not said again.
    """
    number = solution_number(data, str(solution))
    filed = _Filed(pack, data, data["solutions"][number] if number is not None else {}, language)
    summary = next((path for path in pack.listing.market.summary if filed.is_answered(path)), None)
    blocks = []
    for block in pack.listing.market.blocks:
        paths = tuple(path for path in block.paths if path != summary)
        answers = tuple(filed.shown(paths))
        if answers:
            kinds = {pack.questions[path].question.type for path in paths if filed.raw(path)}
            blocks.append(
                ShownBlock(
                    block.id,
                    block.title.in_language(language),
                    answers,
                    bool(kinds & {QuestionType.EMAIL, QuestionType.PHONE}),
                )
            )
    return tuple(blocks)


@dataclass(frozen=True, slots=True)
class _Filed:
    """What was filed, where the paths of the pack find it."""

    pack: Pack
    data: Mapping[str, Any]
    level: Mapping[str, Any]
    language: str

    def raw(self, path: str) -> Any:
        placed = self.pack.questions[path]
        answers = (self.level if placed.form.per == "solution" else self.data).get(
            placed.form.form, {}
        )
        return answers.get(placed.question.id)

    def is_answered(self, path: str) -> bool:
        return not is_blank(self.raw(path))

    def shown(self, paths: tuple[str, ...]) -> Iterator[ShownAnswer]:
        for path in paths:
            question = self.pack.questions[path].question
            lines = tuple(self._lines(path, question, paths))
            if lines:
                yield ShownAnswer(question.label.in_language(self.language), lines)

    def _lines(self, path: str, question: Question, beside: tuple[str, ...]) -> Iterator[ShownLine]:
        raw = self.raw(path)
        match question.type:
            case QuestionType.TICK:
                if raw is True:
                    yield ShownLine(_("Offered"))
            case QuestionType.CHOICE | QuestionType.CHOICES:
                chosen = raw if isinstance(raw, list) else [raw]
                for option in chosen:
                    yield from self._option(path, question, option, beside)
            case QuestionType.ROWS if isinstance(raw, list):
                for row in raw:
                    if isinstance(row, Mapping) and not is_blank(row):
                        yield ShownLine(self._row(question, row))
            case _:
                for text in answer_lines(question, raw, self.language):
                    yield ShownLine(text, _url(question, text))

    def _option(
        self, path: str, question: Question, option: object, beside: tuple[str, ...]
    ) -> Iterator[ShownLine]:
        """An option, with what was written about it unless that stands beside it."""
        if not isinstance(option, str):
            return
        form = path.partition(".")[0]
        followers = [f"{form}.{each.id}" for each in question.followed_by.get(option, ())]
        answered = [each for each in followers if self.is_answered(each)]
        if any(each in beside for each in answered):
            return
        (words,) = answer_lines(question, [option], self.language) or (option,)
        told = [
            line
            for each in answered
            if self.pack.questions[each].question.type is QuestionType.TEXT
            for line in answer_lines(
                self.pack.questions[each].question, self.raw(each), self.language
            )
        ]
        yield ShownLine(_(": ").join((words, *told)) if told else words)

    def _row(self, question: Question, row: Mapping[str, Any]) -> str:
        """What stands first, and the rest in brackets."""
        first, *rest = (
            " ".join(answer_lines(column, row.get(column.id), self.language))
            for column in question.columns
            if not is_blank(row.get(column.id))
        )
        return (
            _("%(first)s (%(rest)s)") % {"first": first, "rest": " ".join(rest)} if rest else first
        )


def _url(question: Question, text: str) -> str:
    match question.type:
        case QuestionType.URL if text.startswith(("https://", "http://")):
            return text
        case QuestionType.EMAIL:
            return f"mailto:{text}"
        case QuestionType.PHONE:
            digits = re.sub(r"[^0-9+]", "", text.partition("#")[0])
            return f"tel:{digits}" if digits else ""
    return ""
