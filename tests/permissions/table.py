"""The table of roles as the tests read it: what each row lets each role do, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.permissions.world import Somebody
from yunshi.rulebook.pack.source import read_yaml_file

FOLDER: Final = Path(__file__).parent
COLUMNS: Final = ("VIS", "VO", "VM", "SO", "SM", "OFF", "REV", "AGY", "AUD", "ADM")
VENDORS: Final = frozenset({"VO", "VM"})
STAFF: Final = frozenset({"OFF", "REV", "AGY", "AUD", "ADM"})
DOES: Final = frozenset("YOP")
READS: Final = frozenset("YOPR")
"""``A``, what is assigned, lets nobody in here: nothing is assigned to anybody."""


@dataclass(frozen=True)
class Row:
    name: str
    letters: dict[str, str]
    delegable: bool
    """Whether the owner may have a member do it (what the row says of members in words)."""


def rows() -> dict[str, Row]:
    found: dict[str, Row] = {}
    for written in _read("roles.yaml"):
        letters = dict(zip(COLUMNS, written["who"].split(), strict=True))
        said = written.get("words", {}).get("VM", "")
        found[written["row"]] = Row(written["row"], letters, "unless delegated" in said)
    return found


def _read(name: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = read_yaml_file(FOLDER / name, name).plain()
    return read


@dataclass(frozen=True)
class Route:
    """One method at one address: under which row, and from which side it is opened."""

    method: str
    name: str
    side: str
    row: Row

    def lets_in(self, who: Somebody) -> bool | None:
        """Whether the row opens it to somebody; None for a step of something under way, which
        leads elsewhere while nothing is."""
        wanted = READS if self.method == "GET" else DOES
        match self.side:
            case "public":
                return True
            case "nobody":
                return False
            case "step":
                return None
            case "account":
                return who.column != "VIS"
            case "office":
                return who.own and who.column in STAFF and self._letter(who) in wanted
            case "office desk":
                return who.column in STAFF and self._letter(who) in wanted
            case "office form":
                return who.own and who.column in STAFF and self._letter(who) in DOES
            case "desk form":
                return who.column in STAFF and self._letter(who) in DOES
            case "vendor desk":
                return who.column in VENDORS and self._letter(who) in wanted
            case "owner desk":
                return who.column == "VO"
            case "vendor":
                return who.own and who.column in VENDORS and self._letter(who) in wanted
            case "owner":
                delegate = who.delegated and self.row.delegable
                return who.own and (who.column == "VO" or delegate)
        raise AssertionError(self.side)

    def _letter(self, who: Somebody) -> str:
        return self.row.letters[who.column]


SIDES: Final = (
    "public",
    "nobody",
    "step",
    "account",
    "vendor",
    "vendor desk",
    "owner",
    "owner desk",
    "office",
    "office desk",
    "office form",
    "desk form",
)


def routes() -> Iterator[Route]:
    every = rows()
    for written in _read("routes.yaml"):
        row = every[written["row"]]
        for side in SIDES:
            for address in written.get(side, []):
                method, _, name = address.rpartition(" ")
                yield Route(method or "GET", name, side, row)


def acts() -> dict[str, Row]:
    """The row that governs each act of the life-cycles."""
    every = rows()
    return {
        act: every[written["row"]]
        for written in _read("routes.yaml")
        for act in written.get("acts", [])
    }
