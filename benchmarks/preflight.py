"""Preflight of the largest form: warm, and as a program of its own.

A program is held against a bare one of the same run that only loads the libraries preflight is
built on: what is measured is ours, whatever the machine does meanwhile.
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

PROGRAM_LIMIT = 3.0
"""Times the processor time of a program that loads the same libraries and does nothing."""

_WARM_ROUNDS = 30
_PROGRAM_ROUNDS = 7
_LIBRARIES = "import pydantic, regex, ruamel.yaml, typer"


@dataclass(frozen=True)
class _Spent:
    cpu_ms: float
    wall_ms: float


def preflight_rows() -> list[Row]:
    """Rows for the pack with the most questions, with one solution and with as many as it takes."""
    loaded = max(
        (load_pack(folder) for folder in packs_in(programmes_folder())),
        key=lambda pack: len(pack.pack.questions),
    )
    example = _example(loaded)
    most = loaded.pack.programme.solutions
    many = {**example, "solutions": example["solutions"] * (most.at_most if most else 1)}
    when = _when(example)
    name = f"preflight {loaded.pack.id}, {len(loaded.pack.questions)} questions"
    rows = [
        _warm(f"{name}, warm, 1 solution", loaded, example, when),
        _warm(f"{name}, warm, {len(many['solutions'])} solutions", loaded, many, when),
    ]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "answers.json"
        file.write_text(json.dumps(many, default=str), encoding="utf-8")
        preflight = ["-m", "yunshi.cli", "preflight", str(loaded.folder), str(file), "--json"]
        window = f"{when - timedelta(days=1):%Y-%m-%d}/{when + timedelta(days=1):%Y-%m-%d}"
        bare, whole = _programs(
            ["-c", _LIBRARIES], [*preflight, "--at", when.isoformat(), "--window", window]
        )
    return [
        *rows,
        Row("a program that only loads the libraries", bare.cpu_ms, wall_ms=bare.wall_ms),
        Row(
            f"{name}, whole program",
            whole.cpu_ms,
            wall_ms=whole.wall_ms,
            ratio=whole.cpu_ms / bare.cpu_ms,
            limit=PROGRAM_LIMIT,
        ),
    ]


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
        *(p for part in example["solutions"] for p in part.get("documents", {}).values()),
    ]
    files = [file for paper in papers for file in (paper if isinstance(paper, list) else [paper])]
    dates = [date.fromisoformat(file["dated"]) for file in files if "dated" in file]
    return datetime.combine(max(dates, default=date(2024, 11, 20)), hour(12), TAIPEI)


def _warm(name: str, loaded: LoadedPack, answers: dict[str, Any], when: datetime) -> Row:
    spent = []
    for _ in range(_WARM_ROUNDS):
        cpu, wall = time.process_time(), time.perf_counter()
        if not evaluate(loaded.pack, answers, at=when).findings:
            raise AssertionError("an evaluation always finds something")
        spent.append(_since(cpu, wall))
    return Row(name, _median(spent).cpu_ms, wall_ms=_median(spent).wall_ms)


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
