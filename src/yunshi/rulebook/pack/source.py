"""The files of a pack, and what is wrong in them, file and line.

How YAML is read here stands in :mod:`yunshi.rulebook.yaml_text`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from yunshi.rulebook.yaml_text import NotRead, NotYaml, Place, Written, read

__all__ = ["BrokenPack", "PackError", "Place", "Written", "error_at", "read_yaml", "read_yaml_file"]


@dataclass(frozen=True, slots=True)
class PackError:
    """One thing wrong with a pack: where, and what was expected."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class BrokenPack(Exception):
    """A pack cannot be read. Carries every error found, not only the first."""

    def __init__(self, errors: list[PackError]) -> None:
        super().__init__("\n".join(str(error) for error in errors))
        self.errors = errors


def error_at(written: Written, message: str) -> PackError:
    return PackError(written.file, written.line, message)


_EXPECTED: Final = {
    NotRead.SYNTAX: "not YAML: {detail}",
    NotRead.EMPTY: "expected a mapping, found an empty file",
    NotRead.CONTROL_CHARACTER: "a control character ({detail}) stands here; delete it",
    NotRead.WRITTEN_TWICE: "{detail!r} is written twice",
    NotRead.ANCHOR: "anchors are not used here ({detail!r}): write it out",
    NotRead.TAG: "tags are not used here ({detail!r}): put a text in quotes",
    NotRead.KEY: "expected a word as key",
    NotRead.NUMBER: "expected a number of ordinary size, found {detail}",
    NotRead.SEVERAL_DOCUMENTS: "expected one document, found a second ('---')",
    NotRead.TOO_DEEP: "nested too deeply",
    NotRead.TOO_MANY_VALUES: "too many values for one file",
}


def read_yaml(text: str, file: str) -> Written:
    """Read one YAML document.

    Raises:
        BrokenPack: when it is not YAML, or says a thing twice.
    """
    try:
        return read(text, file)
    except NotYaml as problem:
        message = _EXPECTED[problem.reason].format(detail=problem.detail)
        raise BrokenPack([PackError(file, problem.line, message)]) from None


def read_yaml_file(path: Path, name: str) -> Written:
    """Read a file of a pack.

    Raises:
        BrokenPack: when it cannot be read, is no UTF-8, or no YAML.
    """
    try:
        content = path.read_bytes()
        return read_yaml(content.decode("utf-8-sig"), name)
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise BrokenPack([PackError(name, line, "expected UTF-8 text")]) from None
    except OSError as problem:
        raise BrokenPack([PackError(name, 1, f"cannot be read: {problem.strerror}")]) from None
