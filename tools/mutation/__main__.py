"""``make mutate-packs``: whether the tests notice when a pack says something else.

    make mutate-packs ARGS="[--pack ID]… [--kind KIND]… [--share 0.1] [--seed 1] [--workers 2]"

``--share`` tries a part of the changes, drawn by ``--seed``. Exit status 1 when a change survives
that ``tools/mutation/accepted.yaml`` does not explain, or a test fails without any change.
``--behaviour`` puts last the tests that only compare a pack with what was written down of it
(``tests/programmes/test_written_down.py``), and reports what the others notice by themselves; it
takes several times as long.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tools import PROJECT
from tools.mutation.mutants import KINDS, Mutant, mutants
from tools.mutation.report import ACCEPTED, read_accepted, report, unexplained
from tools.mutation.running import Memory, Outcome, Trial
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.shelf import packs_in

JUDGES: Final = (PROJECT / "tests" / "programmes", PROJECT / "tests" / "boundaries")
"""The tests that judge packs; of them, those that need neither database nor browser."""
NEEDING_NOTHING: Final = "not database and not browser and not processes"
MEMORY: Final = PROJECT / "var" / "mutate-packs.json"


def main(words: list[str]) -> int:
    asked = _asked(words)
    packs = [load_pack(folder) for folder in packs_in(asked.packs)]
    if unknown := set(asked.pack) - {loaded.pack.id for loaded in packs}:
        print(f"no pack {sorted(unknown)[0]}", file=sys.stderr)
        return 2
    began = time.monotonic()

    def wanted(loaded: LoadedPack) -> Iterator[Mutant]:
        chance = random.Random(asked.seed)  # noqa: S311 - a sample, not a secret
        for mutant in mutants(loaded):
            drawn = chance.random() < asked.share
            if drawn and (not asked.kind or mutant.kind in asked.kind):
                yield mutant

    told = 0

    def tell(outcome: Outcome) -> None:
        nonlocal told
        told += 1
        if told % 100 == 0:
            print(f"{told} changes in {time.monotonic() - began:.0f} s", flush=True)
        if asked.verbose or outcome.survived:
            became = "refused" if outcome.refused else outcome.killer or "no test fails"
            print(f"{outcome.mutant.pack}: {outcome.mutant.name}: {became}", flush=True)

    memory = Memory.read(asked.memory)
    tried = [loaded for loaded in packs if not asked.pack or loaded.pack.id in asked.pack]
    trial = Trial(packs, tried, wanted, memory, asked.workers, asked.behaviour, tell)
    status = pytest.main(
        [
            *(str(folder) for folder in asked.judges or JUDGES if folder.is_dir()),
            *("-q", "-c", str(PROJECT / "pyproject.toml"), "-m", NEEDING_NOTHING),
            *("-p", "no:cacheprovider", "-p", "no:xdist", "--capture=no"),
        ],
        plugins=[trial],
    )
    memory.write()
    if status not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
        return 2
    accepted = read_accepted(asked.accepted)
    print("\n".join(report(trial.outcomes, accepted, behaviour=asked.behaviour)))
    for test, why in trial.unfit.items():
        print(f"FAILS WITHOUT ANY CHANGE: {test}\n{why}")
    print(f"{len(trial.outcomes)} changes in {time.monotonic() - began:.0f} s")
    return 1 if trial.unfit or unexplained(trial.outcomes, accepted) else 0


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutate-packs", description=__doc__)
    parser.add_argument("--pack", action="append", default=[])
    parser.add_argument("--kind", action="append", default=[], choices=KINDS)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--behaviour", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--packs", type=Path, default=PROJECT / "programmes")
    parser.add_argument("--judges", type=Path, action="append", default=[])
    parser.add_argument("--accepted", type=Path, default=ACCEPTED)
    parser.add_argument("--memory", type=Path, default=MEMORY)
    return parser.parse_args(words)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
