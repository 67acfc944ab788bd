"""Rows of the table that ``make bench`` prints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One thing measured. With a limit, ``ratio`` is what is held against it."""

    name: str
    cpu_ms: float
    statements: int | None = None
    ratio: float | None = None
    limit: float | None = None
    wall_ms: float | None = None

    @property
    def over(self) -> bool:
        return self.limit is not None and self.ratio is not None and self.ratio > self.limit


_HEADINGS = ("what", "CPU ms", "wall ms", "statements", "ratio", "limit", "")


def lines(rows: Iterable[Row]) -> list[str]:
    """The table as text, columns aligned."""
    cells = [_HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEADINGS))]
    return [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in cells
    ]


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.name,
        f"{row.cpu_ms:.2f}",
        "" if row.wall_ms is None else f"{row.wall_ms:.0f}",
        "" if row.statements is None else str(row.statements),
        "" if row.ratio is None else f"{row.ratio:.2f}",
        "" if row.limit is None else f"{row.limit:.1f}",
        "" if row.limit is None else ("OVER" if row.over else "ok"),
    )
