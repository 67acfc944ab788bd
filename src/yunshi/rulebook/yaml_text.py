"""YAML with its places: every value remembers the line that wrote it.

YAML 1.2 with its core words only: ``yes``, ``no`` and ``on`` are words, ``017`` is 17, a date is a
text. A key written twice is refused, and so are anchors, aliases and tags: what is written once and
plainly cannot grow when it is read. Nesting and the number of values are limited, so that reading
takes bounded time and memory whatever the text holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

Place = tuple[str | int, ...]

DEEPEST: Final = 64
MOST_VALUES: Final = 200_000
"""Far more than any pack or filing holds; reading so many takes about a second."""
_LONGEST_NUMBER: Final = 40
_SURELY_WORDS: Final = 400


class NotRead(StrEnum):
    """Why a text was not read."""

    SYNTAX = "syntax"
    EMPTY = "empty"
    CONTROL_CHARACTER = "control_character"
    WRITTEN_TWICE = "written_twice"
    ANCHOR = "anchor"
    TAG = "tag"
    KEY = "key"
    NUMBER = "number"
    SEVERAL_DOCUMENTS = "several_documents"
    TOO_DEEP = "too_deep"
    TOO_MANY_VALUES = "too_many_values"


class NotYaml(Exception):
    """The text is not YAML as it is used here: why, in which line and column, and the word
    concerned. Both count from one."""

    def __init__(self, reason: NotRead, line: int, detail: str = "", column: int = 1) -> None:
        super().__init__(f"{line}: {reason} {detail}")
        self.reason = reason
        self.line = line
        self.detail = detail
        self.column = column


@dataclass(slots=True)
class Written:
    """A value as it was written, the file and line where, and its parts."""

    value: Any
    """A scalar; of a mapping ``{}`` and of a list ``[]``, whose content stands in ``parts``."""
    file: str
    line: int
    parts: dict[str | int, Written] = field(default_factory=dict)

    def find(self, place: Place) -> Written:
        """The part at a place, or the nearest part above it that was written."""
        here = self
        for step in place:
            if step in here.parts:
                here = here.parts[step]
        return here

    def find_word(self, word: str) -> Written:
        """The first part within that has this word as its key or is this word; else itself."""
        level = [self]
        while level:
            for part in level:
                if word in part.parts:
                    return part.parts[word]
                for inner in part.parts.values():
                    if inner.value == word:
                        return inner
            level = [inner for part in level for inner in part.parts.values()]
        return self

    def plain(self) -> Any:
        """The value without its places."""
        if isinstance(self.value, dict):
            return {key: part.plain() for key, part in self.parts.items()}
        if isinstance(self.value, list):
            return [part.plain() for part in self.parts.values()]
        return self.value


def read(text: str, file: str) -> Written:
    """Read one YAML document.

    Raises:
        NotYaml: with the reason and the line.
    """
    unprintable = _UNPRINTABLE.search(text)
    if unprintable:
        line = text.count("\n", 0, unprintable.start()) + 1
        raise NotYaml(NotRead.CONTROL_CHARACTER, line, f"U+{ord(unprintable.group()):04X}")
    try:
        return _Reading(file).whole(YAML(typ="safe").parse(text))
    except MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        told = str(problem.problem or problem.context)
        raise NotYaml(NotRead.SYNTAX, line, told, column) from None
    except YAMLError as problem:
        raise NotYaml(NotRead.SYNTAX, 1, str(problem).partition("\n")[0]) from None


_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ufeff\ue000-\ufffd\U00010000-\U0010ffff]"
)


class _Reading:
    """One reading: events in, a tree out, without recursion."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._open: list[Written] = []
        self._keys: list[tuple[str, int] | None] = []
        """For each open mapping the key that waits for its value."""
        self._values = 0
        self._root: Written | None = None

    def whole(self, events: Iterator[Event]) -> Written:
        documents = 0
        for event in events:
            if isinstance(event, NodeEvent):
                self._node(event)
            elif isinstance(event, CollectionEndEvent):
                self._open.pop()
                self._keys.pop()
            elif isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise NotYaml(NotRead.SEVERAL_DOCUMENTS, event.start_mark.line + 1)
        if self._root is None:
            raise NotYaml(NotRead.EMPTY, 1)
        return self._root

    def _node(self, event: Any) -> None:
        line = event.start_mark.line + 1
        self._values += 1
        if self._values > MOST_VALUES:
            raise NotYaml(NotRead.TOO_MANY_VALUES, line)
        if isinstance(event, AliasEvent) or event.anchor is not None:
            raise NotYaml(NotRead.ANCHOR, line, str(event.anchor))
        if event.tag is not None:
            raise NotYaml(NotRead.TAG, line, str(event.tag))
        if self._waits_for_key():
            self._key(event, line)
            return
        if isinstance(event, ScalarEvent):
            plain = event.implicit[0]
            value = _scalar(event.value, line) if plain else event.value
            self._place(Written(value, self._file, line))
            return
        container = Written({} if isinstance(event, MappingStartEvent) else [], self._file, line)
        self._place(container)
        self._open.append(container)
        self._keys.append(None)
        if len(self._open) > DEEPEST:
            raise NotYaml(NotRead.TOO_DEEP, line)

    def _waits_for_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and not self._keys[-1]

    def _key(self, event: Any, line: int) -> None:
        if not isinstance(event, ScalarEvent):
            raise NotYaml(NotRead.KEY, line)
        if event.value in self._open[-1].parts:
            raise NotYaml(NotRead.WRITTEN_TWICE, line, event.value)
        self._keys[-1] = (event.value, line)

    def _place(self, written: Written) -> None:
        if not self._open:
            self._root = written
            return
        above = self._open[-1]
        waiting = self._keys[-1]
        if waiting is None:
            above.parts[len(above.parts)] = written
            return
        key, written.line = waiting  # An error about a value is looked for at its key.
        above.parts[key] = written
        self._keys[-1] = None


_WORDS: Final[dict[str, object]] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_WHOLE = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def _scalar(text: str, line: int) -> object:
    """The value of an unquoted word, by the core schema of YAML 1.2."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "0123456789.+-" or len(text) > _SURELY_WORDS:
        return text
    if _NO_NUMBER.fullmatch(text):
        raise NotYaml(NotRead.NUMBER, line, text)
    whole = _WHOLE.fullmatch(text)
    if not whole and not _DECIMAL.fullmatch(text):
        return text
    if len(text) > _LONGEST_NUMBER:
        raise NotYaml(NotRead.NUMBER, line, f"{text[:_LONGEST_NUMBER]}…")
    if whole:
        return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
    number = float(text)
    if abs(number) == float("inf"):
        raise NotYaml(NotRead.NUMBER, line, text)
    return number
