"""What a parser tells about one file."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Parsed:
    """The facts and problems of one file, filled in while it is read.

    ``problems`` maps a problem's code to the values its message names. ``type`` is what the
    content turned out to be.
    """

    type: str
    width: int | None = None
    height: int | None = None
    pages: int | None = None
    problems: dict[str, dict[str, str]] = field(default_factory=dict)

    def report(self, code: str, **values: str) -> None:
        """Note a problem once; the first values stand."""
        self.problems.setdefault(code, values)
