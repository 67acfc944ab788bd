"""An answers file, YAML or JSON, as answers that came in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS
from yunshi.answers.exchange import words
from yunshi.answers.exchange.incoming import Incoming, Note, NotRead, Part, Source
from yunshi.answers.exchange.origin import origin_in
from yunshi.answers.storable import storable
from yunshi.rulebook.answers_file import AnswersFile, NotAnswers, read_answers
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.evaluation.questions import unknown_fields
from yunshi.rulebook.evaluation.reading import quoted
from yunshi.rulebook.evaluation.scope import FilingScope
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import ROW_ID
from yunshi.rulebook.text import Text

MOST_SOLUTIONS: Final = 50
_MOST_UNKNOWN: Final = 50
_ANY_DAY: Final = datetime(2000, 1, 1, tzinfo=TAIPEI)
"""Which fields there are hangs on no date."""


def read_answers_file(content: bytes, name: str, pack: Pack) -> Incoming | NotRead:
    """Read an answers file for a pack. Which of its answers are good is judged later."""
    file = read_answers(content, name)
    if isinstance(file, NotAnswers):
        reason = file.reason
        if file.line is not None:
            reason = words.AT_LINE.filled({"line": file.line, "why": reason})
        return NotRead(reasons=(reason,))
    answers: dict[str, Any] = storable(file.answers)
    against = _against(answers, pack)
    if against is not None:
        return NotRead(reasons=(against,))
    return _Reading(replace(file, answers=answers, name=storable(name)), pack).incoming(
        _source(name, content), content
    )


def _source(name: str, content: bytes) -> Source:
    is_json = name.lower().endswith(".json") or content.lstrip()[:1] == b"{"
    return "json" if is_json else "yaml"


def _against(answers: Mapping[str, Any], pack: Pack) -> Text | None:
    """Why the file as a whole is not for this draft."""
    named = answers.get("pack")
    if named is not None and named != pack.id:
        return messages.ANOTHER_PACK.filled({"named": quoted(named), "id": pack.id})
    solutions = answers.get("solutions")
    if isinstance(solutions, list) and len(solutions) > MOST_SOLUTIONS:
        said = {"count": len(solutions), "limit": MOST_SOLUTIONS}
        return words.TOO_MANY_SOLUTIONS.filled(said)
    if solutions is not None and not isinstance(solutions, list):
        return messages.NOT_A_LIST
    return None


class _Reading:
    def __init__(self, file: AnswersFile, pack: Pack) -> None:
        self._file = file
        self._pack = pack

    def incoming(self, source: Source, content: bytes) -> Incoming:
        solutions = self._file.answers.get("solutions") or []
        entries = [
            (f"/solutions/{number}", entry)
            for number, entry in enumerate(solutions)
            if isinstance(entry, Mapping)
        ]
        levels = [("", self._file.answers), *entries]
        return Incoming(
            source=source,
            name=self._file.name,
            origin=origin_in(content[:8_000].decode("utf-8-sig", "ignore")),
            filing=self._part("filing", "", self._file.answers),
            solutions=tuple(self._part("solution", prefix, entry) for prefix, entry in entries),
            notes=(*self._not_known(), *left_out([level for _, level in levels])),
        )

    def _part(self, per: str, prefix: str, level: Mapping[str, Any]) -> Part:
        answers: dict[str, Any] = {}
        places: dict[str, Text] = {}
        for form in self._pack.forms:
            given = level.get(form.form)
            if form.per != per or not isinstance(given, Mapping):
                continue
            for question, raw in given.items():
                path = f"{form.form}.{question}"
                placed = self._pack.questions.get(path)
                if placed is None or placed.row_of is not None:
                    continue
                answers[path] = raw
                place = self._place(f"{prefix}/{form.form}/{question}")
                if place is not None:
                    places[path] = place
        identity = level.get(ROW_ID) if per == "solution" else ""
        return Part(
            id=identity if isinstance(identity, str) else "", answers=answers, places=places
        )

    def _place(self, pointer: str) -> Text | None:
        line = self._file.line_of(pointer)
        return None if line is None else words.LINE.filled({"line": line})

    def _not_known(self) -> Iterator[Note]:
        """Fields that the programme does not have, and parts of the wrong shape."""
        scope = FilingScope(self._pack, self._file.answers, _ANY_DAY, {}, {})
        number = 0
        for part in scope.all_scopes:
            if not isinstance(part.raw, Mapping):
                continue
            for finding in unknown_fields(part):
                number += 1
                if number <= _MOST_UNKNOWN:
                    yield Note(
                        code=finding.rule, text=finding.message, place=self._place(finding.path)
                    )
        if number > _MOST_UNKNOWN:
            said = {"count": number - _MOST_UNKNOWN}
            yield Note(code="unknown_field", text=words.UNKNOWN_MORE.filled(said))
        for index, entry in enumerate(self._file.answers.get("solutions") or []):
            if not isinstance(entry, Mapping):
                place = self._place(f"/solutions/{index}")
                yield Note(code="wrong_shape", text=messages.NOT_A_MAPPING, place=place)


def left_out(levels: list[Mapping[str, Any]]) -> Iterator[Note]:
    """That papers and declarations of a file are not taken, where it names any."""
    papers = sum(
        len(files_of(given)) for level in levels for given in _mapping(level, DOCUMENTS).values()
    )
    if papers:
        yield Note(code="papers", text=words.PAPERS_LEFT.filled({"count": papers}))
    declared = sum(
        bool(given) for level in levels for given in _mapping(level, DECLARATIONS).values()
    )
    if declared:
        yield Note(code="declarations", text=words.DECLARATIONS_LEFT.filled({"count": declared}))


def _mapping(level: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    given = level.get(name)
    return given if isinstance(given, Mapping) else {}
