"""The requirements of each programme, and what of them is left for later or left out.

One file per programme::

    prefix: T113
    groups:                             # in the order of the text
      FORM4: {title: Content, numbers: 01-28 11a-11c}
    said: [T113-CON-03]                 # a note says it to people; nothing else carries it
    later: {claims: {T113-PTS-01: what comes with that room}}
    partly: {reviews: {T113-REV-06: what is missing and comes with that room}}
    not: {T113-UI-01: why not}
    alike: {T113-SUB-03: R110-APP-06}   # the same of the platform, found under the other number
    sites: {T113-SUB-02: [src/yunshi/parties/urls.py]}   # code or tests that bear no number
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from tools import PROJECT
from yunshi.rulebook.pack.source import read_yaml_file

LISTS: Final = PROJECT / "tests" / "programmes" / "data"
_SUFFIX: Final = "-requirements.yaml"
CASES: Final = "acceptance-cases.yaml"

_NUMBERS: Final = re.compile(r"(\d\d)([a-z]?)(?:-(\d\d)([a-z]?))?")


@dataclass(frozen=True)
class Group:
    """Requirements that stand together in the text, by full ids."""

    name: str
    title: str
    ids: tuple[str, ...]


@dataclass(frozen=True)
class Left:
    """What is left for a room that comes later."""

    room: str
    what: str


@dataclass(frozen=True)
class Listed:
    """All numbered requirements of one programme, and what nothing carries yet."""

    programme: str
    prefix: str
    groups: tuple[Group, ...]
    later: Mapping[str, Left]
    partly: Mapping[str, Left]
    left_out: Mapping[str, str]
    said: tuple[str, ...]
    alike: Mapping[str, str]
    sites: Mapping[str, tuple[str, ...]]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        return tuple(each for group in self.groups for each in group.ids)


def listed_programmes(folder: Path = LISTS) -> tuple[Listed, ...]:
    """Every programme whose requirements are listed, in the order of their ids."""
    return tuple(
        read(path, path.name.removesuffix(_SUFFIX)) for path in sorted(folder.glob(f"*{_SUFFIX}"))
    )


def read(path: Path, programme: str) -> Listed:
    tree = read_yaml_file(path, path.name).plain()
    prefix = tree["prefix"]
    groups = tuple(
        Group(name, group["title"], tuple(f"{prefix}-{name}-{n}" for n in _each(group["numbers"])))
        for name, group in tree["groups"].items()
    )
    unknown = set(tree) - {
        *("prefix", "groups", "said", "later", "partly", "not", "alike", "sites"),
    }
    if unknown:
        raise ValueError(f"{path.name}: unknown key {sorted(unknown)[0]!r}")
    return Listed(
        programme,
        prefix,
        groups,
        _by_room(tree.get("later", {}), path),
        _by_room(tree.get("partly", {}), path),
        tree.get("not", {}),
        tuple(tree.get("said", ())),
        tree.get("alike", {}),
        {each: tuple(paths) for each, paths in tree.get("sites", {}).items()},
    )


def _by_room(rooms: Mapping[str, Mapping[str, str]], path: Path) -> dict[str, Left]:
    found: dict[str, Left] = {}
    for room, requirements in rooms.items():
        for each, what in requirements.items():
            if each in found:
                raise ValueError(f"{path.name}: {each} is left for two rooms")
            found[each] = Left(room, what)
    return found


def _each(numbers: Any) -> Iterator[str]:
    """``01-03 11a-11c`` → 01, 02, 03, 11a, 11b, 11c."""
    for part in str(numbers).split():
        match = _NUMBERS.fullmatch(part)
        if match is None:
            raise ValueError(f"expected 01-09 or 11a-11c, found {part!r}")
        first, letter, last, last_letter = match.groups()
        if last is None:
            yield part
        elif letter and last == first:
            yield from (f"{first}{chr(code)}" for code in range(ord(letter), ord(last_letter) + 1))
        else:
            yield from (f"{number:02}" for number in range(int(first), int(last) + 1))


@dataclass(frozen=True)
class Case:
    """An acceptance case in one programme, and the requirements of that programme it rests on."""

    id: str
    prefix: str
    rests_on: tuple[str, ...]
    later: Left | None = None


def listed_cases(folder: Path = LISTS) -> dict[tuple[str, str], Case]:
    """Every acceptance case, by its id and the prefix of a programme it is of.

    ``later`` names a case (``X01``), or a case of one of its programmes (``X06 A115``).
    """
    path = folder / CASES
    tree = read_yaml_file(path, path.name).plain()
    later = _by_room(tree["later"], path)
    found = {}
    for case, rests_on in tree["cases"].items():
        for prefix in dict.fromkeys(ref.split("-")[0] for ref in rests_on):
            left = later.pop(f"{case} {prefix}", later.get(case))
            ids = tuple(ref for ref in rests_on if ref.startswith(prefix))
            found[case, prefix] = Case(case, prefix, ids, left)
    if stray := {name for name in later if not any(case == name for case, _ in found)}:
        raise ValueError(f"{path.name}: there is no case {sorted(stray)[0]}")
    return found
