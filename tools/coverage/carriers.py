"""What carries a requirement: items of packs, code, tests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tools import PROJECT
from tools.coverage.listed import Case, Listed
from tools.coverage.named import Numbering, OfCase, OfGroup, in_test_names, mentioned
from tools.places import name_of
from yunshi.rulebook.pack.citation_checks import cited_items
from yunshi.rulebook.pack.items import Note, Reading
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.source import Place

SOURCE: Final = PROJECT / "src" / "yunshi"
TESTS: Final = PROJECT / "tests"
_WRITTEN: Final = {".py", ".html", ".js", ".css", ".scss", ".sql"}
# The lists themselves; like the tests of these tools, they speak of ids without carrying them.
NOT_EVIDENCE: Final = ("-requirements.yaml", "acceptance-cases.yaml")


@dataclass(frozen=True, order=True)
class Item:
    """An item of a pack: its name, and the file it stands in."""

    name: str
    file: Path


@dataclass
class Carriers:
    """Everything found, by requirement id."""

    items: dict[str, set[Item]] = field(default_factory=lambda: defaultdict(set))
    notes: dict[str, set[Item]] = field(default_factory=lambda: defaultdict(set))
    code: dict[str, set[Path]] = field(default_factory=lambda: defaultdict(set))
    tests: dict[str, set[Path]] = field(default_factory=lambda: defaultdict(set))
    cases: dict[tuple[str, str], set[Path]] = field(default_factory=lambda: defaultdict(set))
    """Files with a test named after a case, by the case and the programme's prefix."""
    groups: dict[tuple[str, str], set[Path]] = field(default_factory=lambda: defaultdict(set))
    """Files with a test named after a whole group, by the programme's prefix and the group."""


def numbering(listed: Iterable[Listed]) -> Numbering:
    return Numbering(
        {each.prefix: {group.name: group.ids for group in each.groups} for each in listed}
    )


def find(
    listed: Iterable[Listed],
    packs: Mapping[Path, Pack],
    cases: Mapping[tuple[str, str], Case],
    source: Path = SOURCE,
    tests: Path = TESTS,
) -> Carriers:
    """Look through packs (by folder), sources and tests."""
    ids = numbering(listed)
    found = Carriers()
    for folder, pack in packs.items():
        for ref, item, is_note in pack_items(pack, folder):
            (found.notes if is_note else found.items)[ref].add(item)
    for path in _files(source, _WRITTEN):
        for ref in mentioned(path.read_text(encoding="utf-8"), ids):
            found.code[ref].add(path)
    for path in _files(tests, {".py", ".yaml"}):
        if path.name.endswith(NOT_EVIDENCE) or TESTS / "tools" in path.parents:
            continue
        text = path.read_text(encoding="utf-8")
        for ref in mentioned(text, ids):
            found.tests[ref].add(path)
        for named in in_test_names(text, ids, {case for case, _ in cases}):
            match named:
                case OfGroup(prefix, group):
                    found.groups[prefix, group].add(path)
                case OfCase():
                    _of_case(named, cases, path, found)
                case _:
                    found.tests[named].add(path)
    return found


def _of_case(
    named: OfCase, cases: Mapping[tuple[str, str], Case], path: Path, found: Carriers
) -> None:
    """A test of a case carries what the case rests on in the programme that it names."""
    for key, case in cases.items():
        if case.id == named.case and named.prefix in {None, case.prefix}:
            found.cases[key].add(path)
            for ref in case.rests_on:
                found.tests[ref].add(path)


def _files(folder: Path, suffixes: set[str]) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in suffixes and path.is_file() and "static" not in path.parts:
            yield path


def pack_items(pack: Pack, folder: Path) -> Iterator[tuple[str, Item, bool]]:
    """Every (id, item, whether it is a note) of a pack: by its own refs, and by its reading."""
    for place, cited, _ in cited_items(pack):
        item = Item(name_of(pack, place), _file(pack, place, folder))
        reading = getattr(cited, "reading", None)
        numbers = {*cited.refs, *([reading.number] if isinstance(reading, Reading) else [])}
        for ref in sorted(numbers):
            yield ref, item, isinstance(cited, Note)


def _file(pack: Pack, place: Place, folder: Path) -> Path:
    if place[:1] == ("forms",):
        return folder / "forms" / f"{pack.forms[int(place[1])].form}.yaml"
    return folder / f"{place[0] if place else 'programme'}.yaml"
