"""What a run found: the share of changes that a test noticed, and those that none did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from tools.mutation.mutants import KINDS
from tools.mutation.running import Outcome
from yunshi.rulebook.pack.source import read_yaml_file

ACCEPTED: Final = Path(__file__).parent / "accepted.yaml"

Accepted = Mapping[str, Mapping[str, str]]
"""Reasons by the names of changes (``*`` stands for anything), by pack; ``all`` for every pack."""


def read_accepted(path: Path = ACCEPTED) -> Accepted:
    accepted: Accepted = read_yaml_file(path, path.name).plain()
    return accepted


def reason(outcome: Outcome, accepted: Accepted) -> str | None:
    """Why it is right that no test notices a change; none when nobody has said so."""
    for group in (outcome.mutant.pack, "all"):
        for pattern, why in accepted.get(group, {}).items():
            if fnmatchcase(outcome.mutant.name, pattern.replace("[", "[[]")):
                return why
    return None


def unexplained(outcomes: Iterable[Outcome], accepted: Accepted) -> list[Outcome]:
    return [one for one in outcomes if one.survived and reason(one, accepted) is None]


def report(
    outcomes: Sequence[Outcome], accepted: Accepted, *, behaviour: bool = False
) -> Iterator[str]:
    """The lines of the report; ``behaviour``: with the share that what a pack answers tells."""
    by_pack: dict[str, list[Outcome]] = defaultdict(list)
    for one in outcomes:
        if not one.refused:
            by_pack[one.mutant.pack].append(one)
    for pack, tried in by_pack.items():
        yield f"{pack}: {_share(tried, behaviour)}"
        for kind in KINDS:
            of_kind = [one for one in tried if one.mutant.kind == kind]
            if of_kind:
                yield f"  {kind:<12} {_share(of_kind, behaviour)}"
    explained = [one for one in outcomes if one.survived and reason(one, accepted) is not None]
    for one in explained:
        yield f"accepted: {one.mutant.pack}: {one.mutant.name} ({reason(one, accepted)})"
    for one in unexplained(outcomes, accepted):
        yield f"SURVIVED: {one.mutant.pack}: {one.mutant.name}"


def _share(tried: Sequence[Outcome], behaviour: bool) -> str:
    noticed = sum(not one.survived for one in tried)
    said = f"{noticed} of {len(tried)} changes noticed ({noticed / len(tried):.1%})"
    judged = sum(one.by_behaviour for one in tried)
    return said + (
        f", {judged} ({judged / len(tried):.0%}) by what the pack answers" if behaviour else ""
    )
