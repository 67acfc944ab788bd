"""Preflight of every pack's fullest filing, and ``pack check`` of all of them.

All is held against a bare program of the same run that only loads the libraries they are built
on: what is measured is ours, whatever the machine does meanwhile.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as hour
from pathlib import Path
from typing import Any

from benchmarks.table import Row
from yunshi.rulebook.answers_file import AnswersFile, read_answers
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation import evaluate
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.shelf import packs_in, programmes_folder

PROGRAM_LIMIT = 2.6
"""Times the processor time of a program that loads the same libraries and does nothing."""
BARE_MS = 125.0
"""What that program takes where the two figures below are meant in milliseconds."""
WARM_LIMIT = 20 / BARE_MS
CHECK_LIMIT = 2000 / BARE_MS

_WARM_ROUNDS = 30
_PROGRAM_ROUNDS = 7
_LIBRARIES = """
import regex, ruamel.yaml, typer
from pydantic import BaseModel
class Model(BaseModel): pass
"""
"""Pydantic loads most of itself when a model is made, so one is."""


@dataclass(frozen=True)
class _Spent:
    cpu_ms: float
    wall_ms: float


def preflight_rows() -> list[Row]:
    """A warm evaluation of each pack with as many solutions as it takes, the whole program for the
    pack with the most questions, and a check of all packs."""
    packs = [load_pack(folder) for folder in packs_in(programmes_folder())]
    warm = [_fullest(loaded) for loaded in packs]
    largest = max(packs, key=lambda loaded: len(loaded.pack.questions))
    bare, whole, check = _whole_programs(largest)
    return [
        Row("a program that only loads the libraries", bare.cpu_ms, wall_ms=bare.wall_ms),
        *(_against(name, spent, bare, WARM_LIMIT) for name, spent in warm),
        _against(f"preflight {largest.pack.id}, whole program", whole, bare, PROGRAM_LIMIT),
        _against(f"pack check of all {len(packs)}, whole program", check, bare, CHECK_LIMIT),
    ]


def _against(name: str, spent: _Spent, bare: _Spent, limit: float) -> Row:
    ratio = spent.cpu_ms / bare.cpu_ms
    return Row(name, spent.cpu_ms, wall_ms=spent.wall_ms, ratio=ratio, limit=limit)


def _fullest(loaded: LoadedPack) -> tuple[str, _Spent]:
    answers = _full(loaded)
    solutions = len(answers.get("solutions", ()))
    many = f", {solutions} solutions" if solutions > 1 else ""
    name = f"preflight {loaded.pack.id}, {len(loaded.pack.questions)} questions{many}, warm"
    return name, _warm(loaded, answers, _when(answers))


def _full(loaded: LoadedPack) -> dict[str, Any]:
    """The complete example, with its solution as often as the programme takes it."""
    example = _example(loaded)
    most = loaded.pack.programme.solutions
    if most is None or "solutions" not in example:
        return example
    again = most.at_most // len(example["solutions"])
    return {**example, "solutions": example["solutions"] * max(1, again)}


def _whole_programs(loaded: LoadedPack) -> list[_Spent]:
    """The bare one, a preflight, and a check of all packs."""
    answers = _full(loaded)
    when = _when(answers)
    window = f"{when - timedelta(days=1):%Y-%m-%d}/{when + timedelta(days=1):%Y-%m-%d}"
    program = ["-m", "yunshi.cli"]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "answers.json"
        file.write_text(json.dumps(answers, default=str), encoding="utf-8")
        preflight = [*program, "preflight", str(loaded.folder), str(file), "--json"]
        return _programs(
            ["-c", _LIBRARIES],
            [*preflight, "--at", when.isoformat(), "--window", window],
            [*program, "pack", "check"],
        )


def _example(loaded: LoadedPack) -> dict[str, Any]:
    if loaded.folder is None:
        raise AssertionError("a pack that was read from a folder knows it")
    path = loaded.folder / "examples" / "complete.yaml"
    read = read_answers(path.read_bytes(), path.name)
    if not isinstance(read, AnswersFile):
        raise AssertionError(f"{path}: {read.reason.en}")
    return dict(read.answers)


def _when(example: dict[str, Any]) -> datetime:
    """An instant at which no paper of the example is from the future: the newest one's day."""
    papers = [
        *example.get("documents", {}).values(),
        *(p for part in example.get("solutions", ()) for p in part.get("documents", {}).values()),
    ]
    files = [file for paper in papers for file in (paper if isinstance(paper, list) else [paper])]
    dates = [date.fromisoformat(file["dated"]) for file in files if "dated" in file]
    return datetime.combine(max(dates, default=date(2024, 11, 20)), hour(12), TAIPEI)


def _warm(loaded: LoadedPack, answers: dict[str, Any], when: datetime) -> _Spent:
    spent = []
    for _ in range(_WARM_ROUNDS):
        cpu, wall = time.process_time(), time.perf_counter()
        if not evaluate(loaded.pack, answers, at=when).findings:
            raise AssertionError("an evaluation always finds something")
        spent.append(_since(cpu, wall))
    return _median(spent)


def _since(cpu: float, wall: float) -> _Spent:
    return _Spent((time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000)


def _programs(*commands: list[str]) -> list[_Spent]:
    """What each program takes, in turns, so that the rest of the machine weighs on all alike."""
    spent: list[list[_Spent]] = [[] for _ in commands]
    for _ in range(_PROGRAM_ROUNDS):
        for command, times in zip(commands, spent, strict=True):
            times.append(_program(command))
    return [_median(times) for times in spent]


def _program(words: list[str]) -> _Spent:
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(  # noqa: S603 (our own commands)
        [sys.executable, *words],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "YUNSHI_PROGRAMMES": str(programmes_folder())},
    )
    wall = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return _Spent(cpu * 1000, wall * 1000)


def _median(spent: list[_Spent]) -> _Spent:
    return _Spent(
        statistics.median(one.cpu_ms for one in spent),
        statistics.median(one.wall_ms for one in spent),
    )
