"""What the crowd is told to do, and what it tells of it: lines of JSON, read without Django."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any


class Habit(StrEnum):
    """How somebody goes about it. All come again with the key of their page."""

    PATIENT = "patient"
    """Presses once and waits."""
    TWICE = "twice"
    """Presses twice within a second and waits for both."""
    IMPATIENT = "impatient"
    """Presses again, on a connection of its own, where no answer comes for a while."""
    CUT_OFF = "cut_off"
    """The line breaks before the answer, and is there again after closing."""


@dataclass(frozen=True, slots=True)
class Save:
    """An autosave of the page before, two seconds ahead of the submission."""

    path: str
    fields: dict[str, str]
    address: str
    """Of the answer that is typed."""
    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """Somebody who submits at an instant of their own, whatever the site does."""

    number: int
    at: float
    """Seconds since 1970."""
    path: str
    cookies: str
    fields: dict[str, str]
    habit: Habit
    patience: float
    """Seconds until an impatient one presses again, and until the line of one cut off breaks."""
    back_at: float
    """Of one cut off: when the line is there again."""
    save: Save | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request of the crowd and what came of it. Instants are seconds since 1970."""

    number: int
    what: str
    """``submit``, ``save``, ``receipt``; of the closed loop too."""
    due: float
    begun: float
    sent: float | None
    """When its last byte had gone out; ``None`` when nobody took it."""
    ended: float
    status: int | None
    """``None``: no answer came, or nobody waited for one."""
    receipt: str = ""
    said: str = ""


def write_presses(path: Path, presses: Iterable[Press]) -> None:
    path.write_text("".join(json.dumps(asdict(press)) + "\n" for press in presses))


def read_presses(path: Path) -> Iterator[Press]:
    for line in path.open(encoding="utf-8"):
        told: dict[str, Any] = json.loads(line)
        save = told.pop("save")
        habit = Habit(told.pop("habit"))
        yield Press(**told, habit=habit, save=Save(**save) if save else None)


def read_attempts(path: Path) -> list[Attempt]:
    return [Attempt(**json.loads(line)) for line in path.open(encoding="utf-8")]
