"""Running the tests that judge packs against changed packs, in forks of one process.

pytest collects once. For each change a child is forked, in which whatever loads a pack is given
the changed one; it runs tests until one fails, those first that noticed changes of the same kind
before, then the fast ones. Tests that only compare a pack with what was written down of it are
fast and come first of all; or last, to learn what the others notice by themselves. A child costs
milliseconds to begin.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
from _pytest.runner import runtestprotocol

from tools.mutation.mutants import Mutant, changed
from yunshi.rulebook.pack import loader
from yunshi.rulebook.pack.loader import LoadedPack

LONGEST_SECONDS: Final = 120.0
"""A child that takes longer is ended; the change was noticed, by waiting."""
NEVER: Final = "no end"
WRITTEN_DOWN: Final = ("test_written_down", "test_fields_of_forms", "every_option_list_is")
"""In the names of tests that compare a pack with what was written down of it."""


def compares(test: str) -> bool:
    """Whether a test compares a pack with what was written down, and judges nothing."""
    return any(word in test for word in WRITTEN_DOWN)


@dataclass(frozen=True)
class Outcome:
    """What became of a change: which test noticed it, or none, or the language refused it."""

    mutant: Mutant
    killer: str | None = None
    refused: bool = False

    @property
    def survived(self) -> bool:
        return self.killer is None and not self.refused

    @property
    def by_behaviour(self) -> bool:
        """Noticed by what a pack answers, not only by what was written down of it."""
        return self.killer is not None and not compares(self.killer)


@dataclass
class Memory:
    """Which tests noticed which kinds of change, and how long each takes; kept between runs."""

    path: Path | None = None
    killers: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    seconds: dict[str, float] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Memory:
        memory = cls(path)
        if path.is_file():
            kept = json.loads(path.read_text(encoding="utf-8"))
            memory.killers.update(kept["killers"])
            memory.seconds.update(kept["seconds"])
        return memory

    def write(self) -> None:
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            kept = {"killers": self.killers, "seconds": self.seconds}
            self.path.write_text(json.dumps(kept), encoding="utf-8")

    def noticed(self, mutant: Mutant, test: str) -> None:
        """The latest first: neighbours in a pack are noticed by the same tests."""
        known = self.killers[f"{mutant.pack} {mutant.kind}"]
        if test in known:
            known.remove(test)
        known.insert(0, test)

    def order(
        self, mutant: Mutant, items: Sequence[pytest.Item], comparing_last: bool
    ) -> list[pytest.Item]:
        known = {
            test: place
            for place, test in enumerate(self.killers[f"{mutant.pack} {mutant.kind}"][:8])
        }
        return sorted(
            items,
            key=lambda item: (
                compares(item.nodeid) is comparing_last,
                known.get(item.nodeid, len(known)),
                self.seconds.get(item.nodeid, 0.0),
            ),
        )


class Trial:
    """A pytest plugin that tries changes instead of running the tests once."""

    def __init__(
        self,
        packs: Sequence[LoadedPack],
        tried: Sequence[LoadedPack],
        wanted: Callable[[LoadedPack], Iterable[Mutant]],
        memory: Memory,
        workers: int,
        comparing_last: bool,
        tell: Callable[[Outcome], None],
    ) -> None:
        self.packs = packs
        self.tried = tried
        self.wanted = wanted
        self.memory = memory
        self.workers = workers
        self.comparing_last = comparing_last
        self.tell = tell
        self.outcomes: list[Outcome] = []
        self.unfit: dict[str, str] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if session.testsfailed:
            raise session.Interrupted("the tests cannot be collected")
        fit = self._fit(session.items)
        work: Iterator[tuple[LoadedPack, Mutant, list[pytest.Item]]] = (
            (loaded, mutant, items)
            for loaded in self.tried
            for items in [_about(loaded.pack.id, fit, self.packs)]
            for mutant in self.wanted(loaded)
        )
        self._try_all(work)
        return True

    def _fit(self, items: Sequence[pytest.Item]) -> list[pytest.Item]:
        """The tests that pass without any change, and how long each takes."""
        child = _fork(lambda tell: _run_each(items, self.packs, tell))
        fit: set[str] = set()
        for line in child.lines():
            said = json.loads(line)
            self.memory.seconds[said["test"]] = said["seconds"]
            if said["passed"]:
                fit.add(said["test"])
            else:
                self.unfit[said["test"]] = said["why"]
        return [item for item in items if item.nodeid in fit]

    def _try_all(self, work: Iterator[tuple[LoadedPack, Mutant, list[pytest.Item]]]) -> None:
        running: dict[int, tuple[Mutant, _Child]] = {}
        more = True
        while more or running:
            while more and len(running) < self.workers:
                following = next(work, None)
                if following is None:
                    more = False
                    break
                loaded, mutant, items = following
                child = _fork(self._trial(loaded, mutant, items))
                running[child.reads] = (mutant, child)
            if not running:
                break
            ready, _, _ = select.select(list(running), [], [], 1.0)
            late = [
                reads
                for reads, (_, child) in running.items()
                if time.monotonic() - child.began > LONGEST_SECONDS
            ]
            for reads in {*ready, *late}:
                mutant, child = running.pop(reads)
                lines = [] if reads in late and reads not in ready else list(child.lines())
                child.end()
                self._note(mutant, json.loads(lines[-1]) if lines else {"killer": NEVER})

    def _trial(
        self, loaded: LoadedPack, mutant: Mutant, items: list[pytest.Item]
    ) -> Callable[[Callable[[Any], None]], None]:
        def run(tell: Callable[[Any], None]) -> None:
            other = changed(loaded, mutant)
            if other is None:
                tell({"refused": True})
                return
            _substitute([pack if pack is not loaded else other for pack in self.packs])
            tell({"killer": _first_failing(self.memory.order(mutant, items, self.comparing_last))})

        return run

    def _note(self, mutant: Mutant, said: dict[str, Any]) -> None:
        outcome = Outcome(mutant, said.get("killer"), said.get("refused", False))
        if outcome.killer is not None and outcome.killer != NEVER:
            self.memory.noticed(mutant, outcome.killer)
        self.outcomes.append(outcome)
        self.tell(outcome)


def _about(
    pack: str, items: Sequence[pytest.Item], packs: Sequence[LoadedPack]
) -> list[pytest.Item]:
    """The tests that may read a pack: those named after another one do not."""
    others = [each.pack.id for each in packs if each.pack.id != pack]
    words = {word for other in others for word in (other, other.replace("-", "_"))}
    return [item for item in items if not any(word in item.nodeid for word in words)]


def _substitute(packs: Sequence[LoadedPack]) -> None:
    """Whatever test module has imported the loader reads these packs."""
    original = loader.load_pack
    known = {pack.folder: pack for pack in packs}

    def load_pack(folder: Path, blocks_folder: Path | None = None) -> LoadedPack:
        found = known.get(folder.resolve())
        return original(folder, blocks_folder) if found is None else found

    for module in list(sys.modules.values()):
        if getattr(module, "load_pack", None) is original:
            module.load_pack = load_pack  # type: ignore[attr-defined]


def _first_failing(items: Sequence[pytest.Item]) -> str | None:
    for item, following in zip(items, [*items[1:], None], strict=True):
        for report in runtestprotocol(item, log=False, nextitem=following):
            if report.failed:
                return item.nodeid
    return None


def _run_each(
    items: Sequence[pytest.Item], packs: Sequence[LoadedPack], tell: Callable[[Any], None]
) -> None:
    _substitute(packs)
    for item, following in zip(items, [*items[1:], None], strict=True):
        began = time.perf_counter()
        failed = [
            report
            for report in runtestprotocol(item, log=False, nextitem=following)
            if report.failed
        ]
        why = str(failed[0].longrepr)[-500:] if failed else ""
        seconds = time.perf_counter() - began
        tell({"test": item.nodeid, "passed": not failed, "seconds": seconds, "why": why})


@dataclass
class _Child:
    pid: int
    reads: int
    began: float

    def lines(self) -> Iterator[str]:
        with os.fdopen(os.dup(self.reads), encoding="utf-8") as told:
            yield from told

    def end(self) -> None:
        os.close(self.reads)
        try:
            os.kill(self.pid, signal.SIGKILL)
        finally:
            os.waitpid(self.pid, 0)


def _fork(work: Callable[[Callable[[Any], None]], None]) -> _Child:
    reads, writes = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        os.close(writes)
        return _Child(pid, reads, time.monotonic())
    # The child: it says what it has to say and is gone, whatever happens.
    try:
        os.close(reads)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        with os.fdopen(writes, "w", encoding="utf-8") as told:
            work(lambda said: print(json.dumps(said), file=told, flush=True))
    finally:
        os._exit(0)
