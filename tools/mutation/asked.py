"""Changes of what a vendor is asked: questions, rules, papers, declarations, readings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from tools.mutation.edits import REMOVED, Change, at, away, by_one, to
from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.documents import Count, General, Paper, Pixels, Span, StagePaper, Upload
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.pack.forms import Together
from yunshi.rulebook.pack.items import Switch
from yunshi.rulebook.pack.questions import Limits, Option, Question
from yunshi.rulebook.pack.source import Place


def of_what_is_asked(value: BaseModel, place: Place, tree: Any) -> Iterator[Change]:
    """Every change of one model at its place in the tree of a pack."""
    match value:
        case Limits():
            yield from _limits(value, place)
        case Question():
            yield from _question(value, place)
        case Option():
            yield from _option(value, place, tree)
        case Together():
            yield from _together(value, place)
        case Rule():
            yield from _rule(value, place)
        case Paper() | StagePaper():
            yield from _paper(value, place)
        case General():
            yield from _upload(value.types, value.max_bytes, place)
            if value.file_name_holds is not None:
                yield away("paper", (*place, "file_name_holds"))
        case Count():
            yield from by_one("paper", value.min, (*place, "min"))
            yield from by_one("paper", value.max, (*place, "max"))
        case Pixels():
            yield from by_one("paper", value.width, (*place, "width"))
            yield from by_one("paper", value.height, (*place, "height"))
            if isinstance(value.exact, bool):
                yield to("paper", not value.exact, (*place, "exact"))
        case Span():
            for unit in ("years", "months", "days"):
                if getattr(value, unit):
                    yield from by_one("paper", getattr(value, unit), (*place, unit))
        case Declaration():
            yield from _declaration(value, place)
        case Switch():
            yield to(
                "switch", value.other[0], (*place, "value"), ((*place, "other"), _swapped(value))
            )


def _limits(limits: Limits, place: Place) -> Iterator[Change]:
    for name in sorted(limits.model_fields_set):
        value = getattr(limits, name)
        if isinstance(value, bool):
            yield to("limit", not value, (*place, name))
        else:
            yield from by_one("limit", value, (*place, name))
        yield away("limit", (*place, name))


def _question(question: Question, place: Place) -> Iterator[Change]:
    yield away("question", place)
    if question.required_when is None:
        yield to("required", not question.required, (*place, "required"))
    for name in ("language", "receives_mail", "placeholders"):
        if getattr(question, name):
            yield away("question", (*place, name))
    for option in question.followed_by:
        yield (
            "question",
            f"nothing follows {option}",
            (((*place, "followed_by", option), REMOVED),),
        )
    for number, column in enumerate(question.columns):
        yield "question", f"column {column.id} removed", (((*place, "columns", number), REMOVED),)


def _option(option: Option, place: Place, tree: Any) -> Iterator[Change]:
    question = place[:-2]
    more = []
    if option.id in at(tree, question).get("followed_by", {}):
        more.append(((*question, "followed_by", option.id), REMOVED))
    yield away("option", place, *more)
    yield to("option", not option.alone, (*place, "alone"))
    if option.in_windows:
        yield away("option", (*place, "in_windows"))


def _together(together: Together, place: Place) -> Iterator[Change]:
    yield away("required", place)
    for number, name in enumerate(together.at_least_one):
        place_of_one = (*place, "at_least_one", number)
        yield "required", f"without {name}", ((place_of_one, REMOVED),)


def _rule(rule: Rule, place: Place) -> Iterator[Change]:
    yield away("rule", place)
    other = "review" if rule.otherwise == "fail" else "fail"
    if rule.requires is not None:
        if other == "review" and rule.blocks.value == "submit":
            softer = ((*place, "blocks"), "qualification")
            yield to("verdict", other, (*place, "otherwise"), softer)
        else:
            yield to("verdict", other, (*place, "otherwise"))
    for blocks in ("submit", "qualification", "nothing"):
        if blocks != rule.blocks.value:
            yield to("blocks", blocks, (*place, "blocks"))


def _paper(paper: Upload, place: Place) -> Iterator[Change]:
    yield away("paper", place)
    yield from _upload(paper.types, paper.max_bytes, place)
    for number, statement in enumerate(paper.holds):
        yield "paper", f"holds no {statement.id}", (((*place, "holds", number), REMOVED),)
    if paper.count == Count():
        yield to("paper", {"min": 1, "max": 2}, (*place, "count"))
    if isinstance(paper, Paper):
        if paper.required_when is None:
            yield to("required", not paper.required, (*place, "required"))
        if paper.image is not None:
            yield away("paper", (*place, "image"))
        if paper.not_older_than is not None:
            yield away("paper", (*place, "not_older_than"))


def _upload(types: tuple[str, ...], most: object, place: Place) -> Iterator[Change]:
    for number, kind in enumerate(types):
        yield "paper", f"no {kind}", (((*place, "types", number), REMOVED),)
    if types and "csv" not in types:
        yield to("paper", [*types, "csv"], (*place, "types"))
    yield from by_one("paper", most, (*place, "max_bytes"))


def _declaration(declaration: Declaration, place: Place) -> Iterator[Change]:
    yield away("declaration", place)
    yield to("declaration", not declaration.may_except, (*place, "may_except"))
    for number, statement in enumerate(declaration.statements):
        said = (*place, "statements", number)
        yield "declaration", f"without {statement.id}", ((said, REMOVED),)


def _swapped(switch: Switch) -> list[Any]:
    return [switch.value, *switch.other[1:]]
