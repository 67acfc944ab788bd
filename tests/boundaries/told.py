"""What the tables tell of each programme's fields, papers, statements and rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import get_args

import pytest

from tests.programmes.fields import kept_lines, tables
from yunshi.rulebook.pack.documents import FileType

PROGRAMMES = sorted(tables())
every_programme = pytest.mark.parametrize("programme", PROGRAMMES)
TYPES: tuple[str, ...] = get_args(FileType)


@dataclass(frozen=True)
class Field:
    """One question as its line tells it: ``solution.term_months integer R max=12 min=1``."""

    path: str
    type: str
    required: str
    limits: dict[str, int | float | bool]
    english: bool
    cents: bool
    """Money in a currency that has cents."""


@dataclass(frozen=True)
class PaperTold:
    """One paper as it is written down."""

    id: str
    least: int
    most: int | None
    types: tuple[str, ...]
    bytes: int
    pixels: tuple[int, int] | None
    years: int | None


@cache
def fields(programme: str) -> dict[str, Field]:
    """Every question, by its path."""
    lines = [line for told in tables()[programme].values() for line in told]
    lines += [f"{path} {rest}" for path, rest in kept_lines(programme)["fields"].items()]
    told = (_field(line) for line in lines if not line.startswith("documents."))
    return {field.path: field for field in told}


def _field(line: str) -> Field:
    path, kind, required, *said = line.split()
    limits = dict(word.split("=") for word in said if "=" in word)
    values = {name: _number(value) for name, value in limits.items()}
    return Field(path, kind, required, values, "en" in said, "USD" in said)


def _number(word: str) -> int | float | bool:
    if word == "True":
        return True
    return float(word) if "." in word else int(word)


def options(programme: str) -> dict[str, list[tuple[str, bool]]]:
    """The options of each question, and whether one may only stand alone."""
    return {
        path: [(word.split()[0].rstrip("!"), word.endswith("!")) for word in line.split(", ")]
        for path, line in kept_lines(programme)["options"].items()
    }


def switches(programme: str) -> dict[str, str]:
    """The programme's own readings."""
    return {
        name: line.split(", else ")[0] for name, line in kept_lines(programme)["switches"].items()
    }


def papers(programme: str) -> Iterator[PaperTold]:
    told = kept_lines(programme)["papers"]
    general_types, general_bytes, *_ = told["general"].split("; ")
    most_bytes = _bytes(general_bytes, programme)
    for paper, line in told.items():
        if paper == "general" or paper.startswith("together ") or line.startswith("asked at"):
            continue
        count = re.search(r"(\d+)-(\d+|\*)", line)
        assert count is not None, line
        types = re.search(rf"; ((?:{'|'.join(TYPES)})(?:,[a-z]+)*)(?:;|$)", line)
        own = re.search(r"bytes <= [^;]+", line)
        pixels = re.search(r"(\d+) x (\d+) pixels", line)
        years = re.search(r"not older than (\d+) years", line)
        yield PaperTold(
            paper,
            int(count[1]),
            None if count[2] == "*" else int(count[2]),
            tuple((types[1] if types else general_types).split(",")),
            _bytes(own[0], programme) if own else most_bytes,
            (int(pixels[1]), int(pixels[2])) if pixels else None,
            int(years[1]) if years else None,
        )


def _bytes(words: str, programme: str) -> int:
    limit = words.removeprefix("bytes <= ")
    if limit.startswith("switch "):
        return int(switches(programme)[limit.removeprefix("switch ")])
    return int(limit)


def statements(programme: str) -> Iterator[tuple[str, bool, list[str]]]:
    """Declarations: whether a person looks at exceptions, and their statements."""
    for declaration, line in kept_lines(programme)["declarations"].items():
        *said, names = line.split("; ")
        yield declaration, "exceptions go to a person" in said, names.split(", ")


@dataclass(frozen=True)
class RuleTold:
    """One rule as it is written down."""

    about: str
    id: str
    otherwise: str
    """*fail* or *review* when it does not hold; *look* where a person judges."""
    blocks: str
    requires: str
    """What must hold, in words."""

    @property
    def least(self) -> tuple[tuple[str, int], ...]:
        """Numbers of which fewer are too few, by path."""
        found = re.findall(r"([a-z_]+\.[a-z_]+) >= (\d+)", self.requires)
        return tuple((path, int(number)) for path, number in found)


_REQUIRES = re.compile(r"requires: (.*?); else (fail|review), blocks (\w+)")


def rules(programme: str) -> Iterator[RuleTold]:
    for name, line in kept_lines(programme)["rules"].items():
        about, rule = name.split()
        looked_at = re.search(r"looked at, blocks (\w+)", line)
        if looked_at is not None:
            yield RuleTold(about, rule, "look", looked_at[1], "")
            continue
        required = _REQUIRES.search(line)
        assert required is not None, line
        yield RuleTold(about, rule, required[2], required[3], required[1])
