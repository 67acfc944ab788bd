"""The rooms of the house, in floor order: a room may use those before it, never those after.

The list says more than what is installed: the floor checker reads the order from here, the
settings install every room of it that has an ``apps.py``, and ``urls.py`` includes every room
that has a ``urls.py``. A new room is one line in its place.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent.parent

FLOORS: Final[tuple[str, ...]] = (
    "rulebook",
    "casework",
    "design",
    "files",
    "answers",
    "parties",
    "programmes",
    "applications",
    "reviews",
    "contracts",
    "catalogue",
    "funding",
    "orders",
    "usage",
    "claims",
    "oversight",
    "privacy",
    "notices",
    "reports",
    "portal",
    "api",
    "cli",
    "demo",
    # The composition root stands above all rooms.
    "site",
)


def rooms_with(module: str) -> list[str]:
    """Names of the rooms that have a module of this name, in floor order."""
    return [room for room in FLOORS if (PACKAGE / room / f"{module}.py").is_file()]
