"""Where each requirement stands, and where the lists and what was found disagree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from tools import PROJECT
from tools.coverage.carriers import Carriers, Item
from tools.coverage.listed import Case, Left, Listed
from yunshi.site.rooms import FLOORS

_SHORTEST_REASON: Final = 15


class State(StrEnum):
    CARRIED = "carried"
    PARTLY = "carried in part"
    LATER = "later"
    NOT = "not"
    MISSING = "missing"


@dataclass(frozen=True)
class Standing:
    """One requirement: what carries it, or where it is left."""

    id: str
    state: State
    items: tuple[Item, ...] = ()
    notes: tuple[Item, ...] = ()
    code: tuple[Path, ...] = ()
    tests: tuple[Path, ...] = ()
    of_group: tuple[Path, ...] = ()
    """Tests named after its whole group."""
    alike: str | None = None
    left: Left | None = None
    why_not: str = ""

    @property
    def carried(self) -> bool:
        return self.state in {State.CARRIED, State.PARTLY}

    @property
    def untested(self) -> bool:
        return self.carried and not (self.tests or self.of_group)


def standings(listed: Listed, found: Carriers) -> tuple[Standing, ...]:
    """Every requirement of a programme in the order of its list."""
    return tuple(_standing(each, listed, found) for each in listed.ids)


def _standing(ref: str, listed: Listed, found: Carriers) -> Standing:
    alike = listed.alike.get(ref)
    sites = [PROJECT / site for site in listed.sites.get(ref, ())]
    code = set(found.code.get(ref, ())) | {site for site in sites if _is_code(site)}
    tests = set(found.tests.get(ref, ())) | {site for site in sites if not _is_code(site)}
    if alike:
        code |= found.code.get(alike, set())
        tests |= found.tests.get(alike, set())
    items = found.items.get(ref, set())
    left = listed.later.get(ref) or listed.partly.get(ref)
    if ref in listed.later:
        state = State.LATER
    elif ref in listed.left_out:
        state = State.NOT
    elif ref in listed.partly:
        state = State.PARTLY
    elif items or code or tests or ref in listed.said:
        state = State.CARRIED
    else:
        state = State.MISSING
    return Standing(
        ref,
        state,
        tuple(sorted(items)),
        tuple(sorted(found.notes.get(ref, ()))),
        tuple(sorted(code)),
        tuple(sorted(tests)),
        tuple(sorted(found.groups.get((listed.prefix, ref.split("-")[1]), ()))),
        alike,
        left,
        listed.left_out.get(ref, ""),
    )


def _is_code(path: Path) -> bool:
    return "tests" not in path.relative_to(PROJECT).parts


def problems(
    listed: Iterable[Listed],
    found: Carriers,
    cases: Mapping[tuple[str, str], Case],
    programmes: Collection[str],
) -> Iterator[str]:
    """Everything in which the lists, the packs, the sources and the tests disagree.

    ``programmes``: the ids of the packs there are; each has its list, and no list is of another.
    """
    listed = tuple(listed)
    named = {each.programme for each in listed}
    yield from (f"{programme} has no list of requirements" for programme in set(programmes) - named)
    yield from (f"there is no programme {programme}" for programme in named - set(programmes))
    known = {ref for each in listed for ref in each.ids}
    for kind, carried in (
        ("pack items", {**found.items, **found.notes}),
        ("code", found.code),
        ("tests", found.tests),
    ):
        for ref in sorted(set(carried) - known):
            yield f"{kind} name {ref}, which no list has: {_said(carried[ref])}"
    for each in listed:
        yield from _of_list(each, known, found)
        for standing in standings(each, found):
            yield from _of_one(standing, each)
    prefixes = {each.prefix for each in listed}
    yield from _of_cases(cases, known, found, prefixes)


def _said(carriers: Iterable[Item | Path]) -> str:
    return ", ".join(
        sorted(
            each.name if isinstance(each, Item) else str(each.relative_to(PROJECT))
            for each in carriers
        )
    )


def _of_list(listed: Listed, known: Collection[str], found: Carriers) -> Iterator[str]:
    twice = [ref for ref, number in Counter(listed.ids).items() if number > 1]
    yield from (f"{ref} is listed twice" for ref in twice)
    own = set(listed.ids)
    for key, written in (
        ("later", listed.later),
        ("partly", listed.partly),
        ("not", listed.left_out),
        ("said", listed.said),
        ("alike", listed.alike),
        ("sites", listed.sites),
    ):
        for ref in written:
            if ref not in own:
                yield f"{listed.programme}: {key} names {ref}, which is not listed"
    for ref, other in listed.alike.items():
        if other not in known:
            yield f"{ref} is said to be alike to {other}, which is not listed"
        elif not (found.code.get(other) or found.tests.get(other)):
            yield f"{ref} is said to be alike to {other}, which neither code nor test carries"
    for ref, sites in listed.sites.items():
        for site in sites:
            if not (PROJECT / site).is_file():
                yield f"{ref} is said to stand in {site}, which is no file"
    for ref, left in {**listed.later, **listed.partly}.items():
        if left.room not in FLOORS:
            yield f"{ref} is left for {left.room!r}, which is no room of the house"
        if len(left.what) < _SHORTEST_REASON:
            yield f"{ref}: what comes later is not said"
    for ref, reason in listed.left_out.items():
        if len(reason) < _SHORTEST_REASON:
            yield f"{ref}: why not is not said"


def _of_one(standing: Standing, listed: Listed) -> Iterator[str]:
    ref = standing.id
    ways = [
        key
        for key, written in (
            ("later", listed.later),
            ("partly", listed.partly),
            ("not", listed.left_out),
            ("said", listed.said),
        )
        if ref in written
    ]
    if len(ways) > 1 and set(ways) != {"partly", "said"}:
        yield f"{ref} is said to be {' and '.join(ways)}"
    carriers = [*standing.items, *standing.code, *standing.tests]
    if standing.state is State.MISSING:
        said = f"; {_said(standing.notes)} says it to people alone" if standing.notes else ""
        yield f"{ref} is carried by nothing{said}: carry it, or say for which room it is left"
    if standing.state in {State.LATER, State.NOT} and (
        standing.items or standing.code or (standing.tests and not standing.notes)
    ):
        yield f"{ref} is said to be {standing.state}, and {_said(carriers)} carries it"
    if ref in listed.partly and not (carriers or standing.notes):
        yield f"{ref} is said to be carried in part, and nothing carries it"
    if ref in listed.said and not standing.notes:
        yield f"{ref} is said by no note of the pack"
    if ref in listed.said and (standing.items or standing.code):
        yield f"{ref} is more than said: {_said([*standing.items, *standing.code])} carries it"


def _of_cases(
    cases: Mapping[tuple[str, str], Case],
    known: Collection[str],
    found: Carriers,
    prefixes: Collection[str],
) -> Iterator[str]:
    for key, case in cases.items():
        if case.prefix not in prefixes:
            continue
        name = f"case {case.id} of {case.prefix}"
        yield from (f"{name} rests on {ref}: no list has it" for ref in set(case.rests_on) - known)
        tests = found.cases.get(key)
        if case.later is None and not tests:
            yield f"{name} has no test of its name"
        if case.later is not None and case.later.room not in FLOORS:
            yield f"{name} is left for {case.later.room!r}, which is no room of the house"
