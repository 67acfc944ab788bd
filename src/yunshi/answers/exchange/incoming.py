"""Answers that came from elsewhere, read and not yet compared with anything."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from yunshi.answers.exchange.origin import Origin
from yunshi.rulebook.text import Text

Source = Literal["yaml", "json", "xlsx", "copy", "earlier"]


class _Kept(BaseModel):
    """Kept as JSON between two pages."""

    model_config = ConfigDict(frozen=True)


class Note(_Kept):
    """Something to know about the file: what was not read, and why."""

    code: str
    text: Text
    place: Text | None = None
    """The line, or the sheet and cell."""


class Part(_Kept):
    """What is said about the filing's own part, or about one solution."""

    id: str = ""
    """The id that a solution has in the file."""
    title: str = ""
    """What the file calls a solution by: its sheet; empty where it has nothing but a number."""
    answers: dict[str, Any] = Field(default_factory=dict)
    """By path. ``None`` is an answer that is left empty; what is not here is not mentioned."""
    places: dict[str, Text] = Field(default_factory=dict)
    """Where in the file an answer stands, by path."""
    papers: tuple[str, ...] = ()
    """Papers that come along from another solution of the same draft."""
    files: dict[str, list[dict[str, Any]]] = Field(default_factory=dict)
    """Of an earlier filing: by paper the files that come along, as that filing's snapshot has
    them. What an answers file says of files never gets here."""


class Incoming(_Kept):
    """Everything that a file, another solution, or an earlier filing brings."""

    source: Source
    name: str
    """The file's name, or that of the solution or of the earlier filing."""
    origin: Origin | None = None
    filing: Part = Part()
    solutions: tuple[Part, ...] = ()
    notes: tuple[Note, ...] = ()
    copied_from: str = ""
    """Of a copy: the id of the solution that it was made of."""


class NotRead(_Kept):
    """Why nothing could be read: every reason."""

    reasons: tuple[Text, ...]
