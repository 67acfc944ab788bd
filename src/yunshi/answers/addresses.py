"""Where an answer stands, in a way that stays when solutions are added, removed or moved.

A finding points by number (``/solutions/0/technical/name``), as an answers file does; a draft and
its history point by the solution's own id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

DOCUMENTS = "documents"
DECLARATIONS = "declarations"


class NotAnAddress(ValueError):
    """The text is no address of an answer."""


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One answer: ``part`` is a form, ``documents`` or ``declarations``; ``item`` what is in it."""

    solution: str
    """Id of the solution; empty for what the filing says once."""
    part: str
    item: str

    def __str__(self) -> str:
        inside = f"{self.part}/{self.item}"
        return f"solutions/{self.solution}/{inside}" if self.solution else inside

    @classmethod
    def parse(cls, text: str) -> Address:
        """Raises NotAnAddress."""
        match text.split("/"):
            case ["solutions", solution, part, item] if solution and part and item:
                return cls(solution, part, item)
            case [part, item] if part and item and part != "solutions":
                return cls("", part, item)
        raise NotAnAddress(text)

    @classmethod
    def of_pointer(cls, data: Mapping[str, Any], pointer: str) -> Address | None:
        """The answer that a finding's pointer leads into, or ``None`` when it names no answer."""
        match pointer.split("/"):
            case ["", "solutions", number, part, item, *_]:
                solution = _solution_at(data, number)
                return cls(solution, part, item) if solution else None
            case ["", part, item, *_] if part != "solutions":
                return cls("", part, item)
        return None


def _solution_at(data: Mapping[str, Any], number: str) -> str:
    solutions = data.get("solutions") or []
    at = int(number) if number.isdecimal() else len(solutions)
    return str(solutions[at]["id"]) if at < len(solutions) else ""


def solution_number(data: Mapping[str, Any], solution: str) -> int | None:
    """Where a solution stands in the answers, counted from 0."""
    for number, entry in enumerate(data.get("solutions") or []):
        if entry.get("id") == solution:
            return number
    return None


def _level(data: dict[str, Any], solution: str) -> dict[str, Any] | None:
    if not solution:
        return data
    number = solution_number(data, solution)
    if number is None:
        return None
    entry: dict[str, Any] = data["solutions"][number]
    return entry


def value_at(data: dict[str, Any], address: Address) -> Any:
    """The answer at an address; ``None`` when there is none."""
    level = _level(data, address.solution)
    part = level.get(address.part) if level else None
    return part.get(address.item) if isinstance(part, dict) else None


def put(data: dict[str, Any], address: Address, value: Any) -> bool:
    """Writes an answer in place; ``None`` takes it away. ``False`` when its solution is gone."""
    level = _level(data, address.solution)
    if level is None:
        return False
    part = level.setdefault(address.part, {})
    if value is None:
        part.pop(address.item, None)
        if not part:
            del level[address.part]
    else:
        part[address.item] = value
    return True
