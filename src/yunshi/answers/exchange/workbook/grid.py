"""A sheet as it was read: contents by place, and what a program would have to know of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ConfigDict

from yunshi.answers.exchange.workbook.cells import from_json
from yunshi.answers.storable import storable

Place = tuple[int, int]
"""Row and column, counted from 0."""


class Told(BaseModel):
    """One sheet as the confined reader tells it."""

    model_config = ConfigDict(frozen=True)

    name: str
    cells: tuple[tuple[int, int, Any], ...]
    """Row, column, content; empty cells are not told."""
    formulas: tuple[Place, ...] = ()
    errors: tuple[Place, ...] = ()
    merged: tuple[tuple[Place, Place], ...] = ()
    """Upper left and lower right cell of each merged range."""


@dataclass(frozen=True)
class Grid:
    """One sheet."""

    name: str
    contents: dict[Place, Any]
    formulas: frozenset[Place] = frozenset()
    errors: frozenset[Place] = frozenset()
    merged: tuple[tuple[Place, Place], ...] = ()

    @classmethod
    def of(cls, told: Told) -> Grid:
        return cls(
            storable(told.name),
            {(row, column): from_json(storable(content)) for row, column, content in told.cells},
            frozenset(told.formulas),
            frozenset(told.errors),
            told.merged,
        )

    def is_merged_away(self, row: int, column: int) -> bool:
        """Whether the cell lies in a merged range and cannot hold anything of its own."""
        return any(
            top <= row <= bottom and left <= column <= right and (row, column) != (top, left)
            for (top, left), (bottom, right) in self.merged
        )

    def at(self, row: int, column: int) -> Any:
        """The content of a cell, ``None`` for an empty one."""
        return self.contents.get((row, column))

    def text(self, row: int, column: int) -> str:
        """The content where it is a text, without spaces at its ends."""
        content = self.at(row, column)
        return content.strip() if isinstance(content, str) else ""

    @cached_property
    def rows(self) -> list[int]:
        """The numbers of rows that hold anything, in order."""
        return sorted({row for row, _ in self.contents})

    def columns_of(self, row: int) -> list[int]:
        return sorted(column for at, column in self.contents if at == row)
