"""Whether anything's being asked depends, in a circle, on its own answer."""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.pack.forms import PaperHere
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.source import Place

Problem = tuple[Place, str]

_DECLARATIONS = "declarations."


def cycle_problems(pack: Pack) -> Iterator[Problem]:
    """The first circle found, at the place of a question or declaration that stands in it."""
    needs = {path: _needed_by_question(placed) for path, placed in pack.questions.items()}
    for declaration in pack.declarations:
        needs[_DECLARATIONS + declaration.id] = _needed(declaration.shown_when)
    done: set[str] = set()
    for start in needs:
        circle = _circle(start, needs, done)
        if circle:
            yield _place(pack, circle[0]), f"asked in a circle: {' → '.join(circle)}"
            return


def _needed_by_question(placed: Placed) -> set[str]:
    found = {
        path
        for item in (placed.form, placed.section, placed.question)
        for path in _needed(item.shown_when)
    }
    if placed.opened_by:
        found.add(placed.opened_by[0].path)
    return found


def _needed(condition: Condition | None) -> set[str]:
    """The questions and declarations that a condition reads."""
    found: set[str] = set()
    for leaf, _ in conditions.leaves(condition) if condition is not None else ():
        found.update(conditions.paths_of(leaf))
        if isinstance(leaf, conditions.Declared):
            found.add(_DECLARATIONS + leaf.declaration)
    return found


def _circle(
    path: str, needs: dict[str, set[str]], done: set[str], trail: tuple[str, ...] = ()
) -> list[str]:
    if path in trail:
        return [*trail[trail.index(path) :], path]
    if path in done or path not in needs:
        return []
    for needed in sorted(needs[path]):
        circle = _circle(needed, needs, done, (*trail, path))
        if circle:
            return circle
    done.add(path)
    return []


def _place(pack: Pack, path: str) -> Place:
    if path.startswith(_DECLARATIONS):
        names = [declaration.id for declaration in pack.declarations]
        return ("declarations", names.index(path.removeprefix(_DECLARATIONS)))
    placed = pack.questions[path]
    while placed.opened_by:
        placed = placed.opened_by[0]
    placed = placed.row_of or placed
    here: Place = ("forms", pack.forms.index(placed.form))
    at_section = placed.form.sections.index(placed.section)
    for at_item, item in enumerate(placed.section.questions):
        if not isinstance(item, PaperHere) and item.id == placed.question.id:
            return (*here, "sections", at_section, "questions", at_item)
    return here
