"""A workbook as answers that came in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from yunshi.answers.exchange import words
from yunshi.answers.exchange.incoming import Incoming, Note, NotRead, Part
from yunshi.answers.exchange.origin import Origin, origin_of
from yunshi.answers.exchange.workbook import layout
from yunshi.answers.exchange.workbook.confined import NotOpened, open_confined
from yunshi.answers.exchange.workbook.grid import Grid
from yunshi.answers.exchange.workbook.sheet_reading import SheetRead, read_sheet
from yunshi.answers.storable import storable
from yunshi.files.inspection import FileProblem, Inspector
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.reading import quoted
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

MOST_SOLUTIONS: Final = 50
_MOST_NOTES: Final = 200
_OWN_WORDS_FOR: Final = {
    "office_old": words.OLD_OFFICE,
    "office_encrypted": words.ENCRYPTED,
    "office_macros": words.MACROS,
    "office_damaged": words.DAMAGED,
    "archive_damaged": words.DAMAGED,
    "archive_bomb": words.TOO_DEMANDING,
    "too_demanding": words.TOO_DEMANDING,
}
_OF_ANY_FILE: Final = frozenset(
    {
        "virus",
        "archive_encrypted",
        "name_empty",
        "name_path",
        "name_control",
        "name_direction",
        "name_too_long",
    }
)
"""Problems that are said in inspection's own words; any other says that it is no workbook."""


def read_workbook(path: Path, name: str, pack: Pack) -> Incoming | NotRead:
    """Read a workbook that lies on the disk. Nothing of it is opened before it was inspected."""
    with Inspector(largest_bytes=layout.MOST_BYTES) as inspector:
        facts = inspector.inspect(path, name)
    if facts.problems:
        return NotRead(reasons=tuple(_reasons(facts.problems, facts.extension)))
    if facts.type != "xlsx":
        return NotRead(reasons=(words.NOT_A_KIND,))
    opened = open_confined(path)
    if isinstance(opened, NotOpened):
        damaged = opened is NotOpened.DAMAGED
        return NotRead(reasons=(words.DAMAGED if damaged else words.TOO_DEMANDING,))
    return from_grids(opened, name, pack)


def _reasons(problems: Sequence[FileProblem], extension: str) -> Iterator[Text]:
    """Every reason; where none is of its own kind, that the file is no workbook."""
    said = [
        _OWN_WORDS_FOR.get(problem.code, problem.message)
        for problem in problems
        if problem.code in _OWN_WORDS_FOR or problem.code in _OF_ANY_FILE
    ]
    yield from said or [words.NO_WORKBOOK.filled({"extension": extension or "?"})]


def from_grids(grids: Sequence[Grid], name: str, pack: Pack) -> Incoming | NotRead:
    """The answers of the sheets."""
    about = next((grid for grid in grids if grid.text(0, 0) == layout.MARK), None)
    facts = _facts(about) if about is not None else {}
    named = facts.get("pack", pack.id)
    if named != pack.id:
        said = {"named": quoted(named), "id": pack.id}
        return NotRead(reasons=(messages.ANOTHER_PACK.filled(said),))
    sheets = [
        read_sheet(grid, pack)
        for grid in grids
        if grid is not about and grid.name != layout.OPTIONS_SHEET
    ]
    if not any(sheet.answers for sheet in sheets):
        reasons = [note.text for sheet in sheets for note in sheet.notes] or [words.NOTHING_OF_OURS]
        return NotRead(reasons=tuple(dict.fromkeys(reasons))[:10])
    filing: dict[str, Any] = {}
    places: dict[str, Text] = {}
    for sheet in sheets:
        for path, value in sheet.of(pack, "filing").items():
            filing.setdefault(path, value)
            places.setdefault(path, sheet.places.get(path, words.CELL))
    solutions, notes = _solutions(sheets, pack)
    if len(solutions) > MOST_SOLUTIONS:
        said_many = {"count": len(solutions), "limit": MOST_SOLUTIONS}
        return NotRead(reasons=(words.TOO_MANY_SOLUTIONS.filled(said_many),))
    every = [note for sheet in sheets for note in (*sheet.notes, *_not_ours(sheet))] + notes
    return Incoming(
        source="xlsx",
        name=storable(name),
        origin=_origin(facts),
        filing=Part(answers=filing, places=places),
        solutions=solutions,
        notes=tuple(every[:_MOST_NOTES]),
    )


def _facts(about: Grid) -> dict[str, str]:
    return {
        about.text(row, 0): about.text(row, 2)
        for row in about.rows[:20]
        if about.text(row, 0) in layout.FACTS and about.text(row, 2)
    }


def _origin(facts: dict[str, str]) -> Origin | None:
    words_of_it = (facts.get("draft", ""), facts.get("revision", ""), facts.get("version", ""))
    return origin_of(*words_of_it) if all(words_of_it) else None


def _not_ours(sheet: SheetRead) -> Iterator[Note]:
    if not sheet.is_form:
        said = words.SHEET_NOT_OURS.filled({"sheet": sheet.sheet})
        yield Note(code="sheet_not_ours", text=said)


@dataclass
class _Solution:
    """The sheets of one solution, put together."""

    id: str
    title: str
    answers: dict[str, Any] = field(default_factory=dict)
    places: dict[str, Text] = field(default_factory=dict)

    def add(self, sheet: SheetRead, answers: dict[str, Any]) -> None:
        self.answers |= answers
        self.places |= {path: sheet.places[path] for path in answers if path in sheet.places}


def _solutions(sheets: Sequence[SheetRead], pack: Pack) -> tuple[tuple[Part, ...], list[Note]]:
    """The solutions by id and number. A sheet whose answers are there already was copied."""
    found: dict[tuple[str, int | str], _Solution] = {}
    number_of: dict[str, int] = {}
    notes: list[Note] = []
    for sheet in sheets:
        answers = sheet.of(pack, "solution")
        if not answers:
            continue
        if sheet.number is None and not sheet.solution:
            said = words.NO_SOLUTION_NUMBER.filled({"sheet": sheet.sheet})
            notes.append(Note(code="no_solution", text=said))
            continue
        number = sheet.number or 0
        identity = sheet.solution
        if identity and number_of.setdefault(identity, number) != number:
            identity = ""  # Copied, and given a number of its own.
        key: tuple[str, int | str] = (identity, number)
        standing = found.get(key)
        if standing is not None and standing.answers.keys() & answers.keys():
            said = words.COPIED_SHEET.filled({"sheet": sheet.sheet})
            notes.append(Note(code="copied_sheet", text=said))
            identity, key = "", ("", sheet.sheet)
        solution = found.setdefault(key, _Solution(identity, sheet.sheet))
        solution.add(sheet, answers)
    parts = tuple(
        Part(id=each.id, title=each.title, answers=each.answers, places=each.places)
        for each in found.values()
    )
    return parts, notes
