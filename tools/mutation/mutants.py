"""Every change of a pack, made from the model: a limit by one, an option away, a condition denied.

A change is a few edits of the plain tree of a pack; what the language refuses is told apart.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from tools.coverage.carriers import name_of
from yunshi.rulebook.deadlines import CalendarDaysAfterNotice, WorkingDaysAfterNotice
from yunshi.rulebook.pack.checks import problems
from yunshi.rulebook.pack.condition_checks import condition_problems, conditions_of
from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.documents import Count, General, Paper, Pixels, Span, StagePaper, Upload
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.pack.forms import Section, Together
from yunshi.rulebook.pack.items import Switch
from yunshi.rulebook.pack.listing import Changes, Listing, Market, Price, Sanction, Validity
from yunshi.rulebook.pack.loader import LoadedPack, from_resolved
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.programme import Intake, MostSolutions, Period, Window
from yunshi.rulebook.pack.questions import Limits, Option, Question
from yunshi.rulebook.pack.review import (
    Lane,
    Range,
    Review,
    Sitting,
    Stage,
    StageSupplement,
    Supplement,
    Target,
)
from yunshi.rulebook.pack.source import Place


class _Removed:
    def __repr__(self) -> str:
        return "REMOVED"


REMOVED: Final = _Removed()
"""As a new value: the entry or the key is taken away."""

Edits = tuple[tuple[Place, Any], ...]


@dataclass(frozen=True)
class Mutant:
    """One change: of which kind, to which item, how."""

    pack: str
    kind: str
    item: str
    change: str
    edits: Edits

    @property
    def name(self) -> str:
        return f"{self.kind}: {self.item}: {self.change}"


KINDS: Final = (
    "limit",
    "option",
    "question",
    "required",
    "condition",
    "value",
    "rule",
    "verdict",
    "blocks",
    "paper",
    "declaration",
    "window",
    "switch",
    "deadline",
    "stage",
    "market",
    "listing",
)


def mutants(loaded: LoadedPack) -> Iterator[Mutant]:
    """Every change there is to make, in the order of the pack."""
    tree = json.loads(loaded.resolved)
    pack = loaded.pack
    for place, value in _models((), pack):
        for kind, change, edits in _changes(value, place, tree):
            item = _item(pack, place, tree)
            yield Mutant(pack.id, kind, item, change, tuple(edits))
    for place, _, _ in conditions_of(pack):
        written = _at(tree, place)
        item = _item(pack, place[:-1], tree)
        key = str(place[-1])
        yield Mutant(pack.id, "condition", item, f"{key} denied", ((place, {"not": written}),))
        for change, edits in _values(written, place):
            yield Mutant(pack.id, "value", item, f"{key}: {change}", edits)


def changed(loaded: LoadedPack, mutant: Mutant) -> LoadedPack | None:
    """The pack with a change; nothing when the language refuses it."""
    tree = json.loads(loaded.resolved)
    for place, value in mutant.edits:
        _edit(tree, place, value)
    resolved = json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode()
    try:
        other = from_resolved(resolved)
    except ValidationError:
        return None
    if any(True for _ in problems(other.pack)) or any(True for _ in condition_problems(other.pack)):
        return None
    return LoadedPack(other.pack, resolved, loaded.folder)


# The tree


def _models(place: Place, value: object) -> Iterator[tuple[Place, BaseModel]]:
    if isinstance(value, BaseModel):
        yield place, value
        for name in type(value).model_fields:
            yield from _models((*place, name), getattr(value, name))
    elif isinstance(value, tuple | list):
        for number, inner in enumerate(value):
            yield from _models((*place, number), inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _models((*place, key), inner)


def _at(tree: Any, place: Place) -> Any:
    for step in place:
        tree = tree[step]
    return tree


def _there(tree: Any, place: Place) -> bool:
    try:
        _at(tree, place)
    except (KeyError, IndexError, TypeError):
        return False
    return True


def _edit(tree: Any, place: Place, value: Any) -> None:
    *parents, last = place
    for step in parents:
        tree = tree.setdefault(step, {}) if isinstance(tree, dict) else tree[step]
    if value is REMOVED:
        del tree[last]
    else:
        tree[last] = copy.deepcopy(value)


def _item(pack: Pack, place: Place, tree: Any) -> str:
    """The name of the item that a place belongs to, and what of it."""
    inner: list[str] = []
    while place and not (
        isinstance(place[-1], int)
        and isinstance(_at(tree, place), dict)
        and {"id", "rule", "form"} & set(_at(tree, place))
    ):
        inner.insert(0, str(place[-1]))
        place = place[:-1]
    if not place:
        return ".".join(inner)
    return ".".join([name_of(pack, place), *inner])


# The changes


Change = tuple[str, str, Edits]


def _changes(value: BaseModel, place: Place, tree: Any) -> Iterator[Change]:
    if not _there(tree, place):
        return  # A default that nobody wrote.
    match value:
        case Limits():
            yield from _limits(value, place)
        case Question():
            yield from _question(value, place)
        case Option():
            yield from _option(value, place, tree)
        case Together():
            yield from _together(value, place)
        case Section():
            yield from ()
        case Rule():
            yield from _rule(value, place)
        case Paper() | StagePaper():
            yield from _paper(value, place)
        case General():
            yield from _upload(value.types, value.max_bytes, place)
            if value.file_name_holds is not None:
                yield _away("paper", (*place, "file_name_holds"))
        case Count():
            yield from _by_one("paper", value.min, (*place, "min"))
            yield from _by_one("paper", value.max, (*place, "max"))
        case Pixels():
            yield from _by_one("paper", value.width, (*place, "width"))
            yield from _by_one("paper", value.height, (*place, "height"))
            if isinstance(value.exact, bool):
                yield _to("paper", not value.exact, (*place, "exact"))
        case Span():
            for unit in ("years", "months", "days"):
                if getattr(value, unit):
                    yield from _by_one("paper", getattr(value, unit), (*place, unit))
        case Declaration():
            yield from _declaration(value, place)
        case Switch():
            yield _to(
                "switch", value.other[0], (*place, "value"), ((*place, "other"), _swapped(value))
            )
        case _:
            yield from _of_course(value, place)


def _of_course(value: BaseModel, place: Place) -> Iterator[Change]:
    """What of a programme lies around its questions: dates, stages, listing."""
    match value:
        case Window() | Period() | Intake() | MostSolutions():
            yield from _dates(value, place)
        case Stage() | Review() | Lane() | Sitting() | Range() | Target():
            yield from _stages(value, place)
        case Supplement() | StageSupplement():
            yield from _supplement(value, place)
        case Market() | Price():
            yield from _market(value, place)
        case Listing() | Validity() | Changes() | Sanction():
            yield from _listing(value, place)


def _to(kind: str, new: Any, place: Place, *more: tuple[Place, Any]) -> Change:
    return kind, f"{place[-1]} {_said(new)}", ((place, new), *more)


def _away(kind: str, place: Place, *more: tuple[Place, Any]) -> Change:
    return (
        kind,
        "removed" if isinstance(place[-1], int) else f"{place[-1]} removed",
        (
            (place, REMOVED),
            *more,
        ),
    )


def _said(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _by_one(kind: str, value: object, place: Place) -> Iterator[Change]:
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield _to(kind, value + 1, place)
        yield _to(kind, value - 1, place)


def _limits(limits: Limits, place: Place) -> Iterator[Change]:
    for name in sorted(limits.model_fields_set):
        value = getattr(limits, name)
        if isinstance(value, bool):
            yield _to("limit", not value, (*place, name))
        else:
            yield from _by_one("limit", value, (*place, name))
        yield _away("limit", (*place, name))


def _question(question: Question, place: Place) -> Iterator[Change]:
    yield _away("question", place)
    if question.required_when is None:
        yield _to("required", not question.required, (*place, "required"))
    for name in ("language", "receives_mail", "placeholders"):
        if getattr(question, name):
            yield _away("question", (*place, name))
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
    if option.id in _at(tree, question).get("followed_by", {}):
        more.append(((*question, "followed_by", option.id), REMOVED))
    yield _away("option", place, *more)
    yield _to("option", not option.alone, (*place, "alone"))
    if option.in_windows:
        yield _away("option", (*place, "in_windows"))


def _together(together: Together, place: Place) -> Iterator[Change]:
    yield _away("required", place)
    for number, name in enumerate(together.at_least_one):
        place_of_one = (*place, "at_least_one", number)
        yield "required", f"without {name}", ((place_of_one, REMOVED),)


def _rule(rule: Rule, place: Place) -> Iterator[Change]:
    yield _away("rule", place)
    other = "review" if rule.otherwise == "fail" else "fail"
    if rule.requires is not None:
        if other == "review" and rule.blocks.value == "submit":
            softer = ((*place, "blocks"), "qualification")
            yield _to("verdict", other, (*place, "otherwise"), softer)
        else:
            yield _to("verdict", other, (*place, "otherwise"))
    for blocks in ("submit", "qualification", "nothing"):
        if blocks != rule.blocks.value:
            yield _to("blocks", blocks, (*place, "blocks"))


def _paper(paper: Upload, place: Place) -> Iterator[Change]:
    yield _away("paper", place)
    yield from _upload(paper.types, paper.max_bytes, place)
    for number, statement in enumerate(paper.holds):
        yield "paper", f"holds no {statement.id}", (((*place, "holds", number), REMOVED),)
    if paper.count == Count():
        yield _to("paper", {"min": 1, "max": 2}, (*place, "count"))
    if isinstance(paper, Paper):
        if paper.required_when is None:
            yield _to("required", not paper.required, (*place, "required"))
        if paper.image is not None:
            yield _away("paper", (*place, "image"))
        if paper.not_older_than is not None:
            yield _away("paper", (*place, "not_older_than"))


def _upload(types: tuple[str, ...], most: object, place: Place) -> Iterator[Change]:
    for number, kind in enumerate(types):
        yield "paper", f"no {kind}", (((*place, "types", number), REMOVED),)
    if types and "csv" not in types:
        yield _to("paper", [*types, "csv"], (*place, "types"))
    yield from _by_one("paper", most, (*place, "max_bytes"))


def _declaration(declaration: Declaration, place: Place) -> Iterator[Change]:
    yield _away("declaration", place)
    yield _to("declaration", not declaration.may_except, (*place, "may_except"))
    for number, statement in enumerate(declaration.statements):
        said = (*place, "statements", number)
        yield "declaration", f"without {statement.id}", ((said, REMOVED),)


def _swapped(switch: Switch) -> list[Any]:
    return [switch.value, *switch.other[1:]]


def _moved(instant: datetime | date, place: Place) -> Iterator[Change]:
    by = timedelta(seconds=1) if isinstance(instant, datetime) else timedelta(days=1)
    for moved in (instant + by, instant - by):
        yield _to("window", moved.isoformat(), place)


def _dates(value: BaseModel, place: Place) -> Iterator[Change]:
    match value:
        case Window():
            yield _away("window", place)
            for name in ("opens", "closes", "expected_until"):
                instant = getattr(value, name)
                if instant is not None:
                    yield from _moved(instant, (*place, name))
        case Period(ends=date() as ends):
            yield from _moved(ends, (*place, "ends"))
        case Intake():
            other = "rolling" if value.mode == "batches" else "batches"
            yield _to("window", other, (*place, "mode"))
            if isinstance(value.closing_second_counts, bool):
                counts = not value.closing_second_counts
                yield _to("window", counts, (*place, "closing_second_counts"))
        case MostSolutions():
            yield _away("window", place)
            yield from _by_one("window", value.at_most, (*place, "at_most"))


def _stages(value: BaseModel, place: Place) -> Iterator[Change]:
    match value:
        case Stage():
            yield _away("stage", place)
            for by in ("executor", "committee", "agency", "vendor"):
                if by != value.by:
                    yield _to("stage", by, (*place, "by"))
            for number, criterion in enumerate(value.criteria):
                judged = (*place, "criteria", number)
                yield "stage", f"without {criterion.id}", ((judged, REMOVED),)
            for name in ("target", "sitting", "supplement", "refused_as"):
                if getattr(value, name) is not None:
                    yield _away("stage", (*place, name))
        case Review():
            other = "at_once" if value.begins == "after_window" else "after_window"
            yield _to("stage", other, (*place, "begins"))
        case Lane():
            yield _away("stage", place)
            for number, stage in enumerate(value.stages):
                yield "stage", f"without {stage}", (((*place, "stages", number), REMOVED),)
            for name in ("not_passed", "standing"):
                if getattr(value, name) is not None:
                    yield _away("stage", (*place, name))
        case Range():
            yield from _by_one("stage", value.min, (*place, "min"))
            yield from _by_one("stage", value.max, (*place, "max"))
        case Target():
            yield from _by_one("stage", value.working_days, (*place, "working_days"))


def _supplement(value: Supplement | StageSupplement, place: Place) -> Iterator[Change]:
    deadline = (*place, "deadline")
    match value.deadline:
        case WorkingDaysAfterNotice(working_days=days):
            yield _to("deadline", {"working_days": days + 1}, deadline)
            yield _to("deadline", {"working_days": days - 1}, deadline)
            yield _to("deadline", {"calendar_days": days}, deadline)
        case CalendarDaysAfterNotice(calendar_days=days):
            yield _to("deadline", {"calendar_days": days + 1}, deadline)
            yield _to("deadline", {"calendar_days": days - 1}, deadline)
            yield _to("deadline", {"working_days": days}, deadline)
        case _:
            yield _to("deadline", {"working_days": 3}, deadline)
    if isinstance(value, Supplement):
        clock = "asked" if value.clock_starts == "mail_taken" else "mail_taken"
        yield _to("deadline", clock, (*place, "clock_starts"))
        lapses = "not_accepted" if value.lapses_to == "deemed_abandoned" else "deemed_abandoned"
        yield _to("deadline", lapses, (*place, "lapses_to"))


def _market(value: Market | Price, place: Place) -> Iterator[Change]:
    for name in type(value).model_fields:
        mapped = getattr(value, name)
        if isinstance(mapped, str):
            yield _to("market", "company.ubn", (*place, name))
            yield _away("market", (*place, name))
        elif isinstance(mapped, tuple) and mapped:
            for number, one in enumerate(mapped):
                said = one if isinstance(one, str) else one.id
                yield "market", f"{name} without {said}", (((*place, name, number), REMOVED),)
            if isinstance(mapped[0], str) and name != "facets":
                yield _to("market", ["company.ubn"], (*place, name))


def _listing(value: BaseModel, place: Place) -> Iterator[Change]:
    match value:
        case Listing():
            for name in ("obligations", "listed_by"):
                for number, one in enumerate(getattr(value, name)):
                    said = one if isinstance(one, str) else one.id
                    yield "listing", f"{name} without {said}", (((*place, name, number), REMOVED),)
        case Validity():
            for begins in ("announcement", "approval", "contract"):
                if begins != value.begins:
                    yield _to("listing", begins, (*place, "begins"))
            ends = "unlimited" if value.ends == "period" else "period"
            yield _to("listing", ends, (*place, "ends"))
        case Changes():
            other = "agency" if value.approved_by == "executor" else "executor"
            yield _to("listing", other, (*place, "approved_by"))
        case Sanction():
            yield _away("listing", place)
            yield from (
                ("listing", change, edits)
                for _, change, edits in _by_one("listing", value.bar_years, (*place, "bar_years"))
            )
            for number, ground in enumerate(value.grounds):
                stated = (*place, "grounds", number)
                yield "listing", f"without {ground.id}", ((stated, REMOVED),)


# The values in conditions


def _values(written: Any, root: Place, *inner: str | int) -> Iterator[tuple[str, Edits]]:
    """A number moved by one, a yes made a no, an entry of a list or a part of all or any away."""
    where, said = (*root, *inner), ".".join(map(str, inner))
    if isinstance(written, dict):
        for key, part in written.items():
            yield from _values(part, root, *inner, key)
    elif isinstance(written, list):
        for number, part in enumerate(written):
            name = part if isinstance(part, str) else f"part {number + 1}"
            yield f"{said} without {name}", (((*where, number), REMOVED),)
            if not isinstance(part, str):
                yield from _values(part, root, *inner, number)
    elif isinstance(written, bool):
        yield f"{said} {_said(not written)}", ((where, not written),)
    elif isinstance(written, int | float):
        yield f"{said} {written + 1}", ((where, written + 1),)
        yield f"{said} {written - 1}", ((where, written - 1),)


__all__ = ["KINDS", "Mutant", "changed", "mutants"]
