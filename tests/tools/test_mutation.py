"""Changing packs: which changes there are, and that a change which no test notices survives."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.packs import MOON_MARKET, SMALL_MARKET
from tools.mutation.mutants import KINDS, Mutant, changed, mutants
from tools.mutation.report import read_accepted, reason, report, unexplained
from tools.mutation.running import Memory, Outcome
from yunshi.rulebook.pack.loader import LoadedPack, load_pack

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def moon() -> LoadedPack:
    return load_pack(MOON_MARKET)


@pytest.fixture(scope="module")
def changes(moon: LoadedPack) -> list[Mutant]:
    return list(mutants(moon))


def test_there_are_changes_of_every_kind(changes: list[Mutant]) -> None:
    assert {mutant.kind for mutant in changes} == set(KINDS)


def test_no_two_changes_have_one_name(changes: list[Mutant]) -> None:
    assert [name for name, n in Counter(each.name for each in changes).items() if n > 1] == []


def test_a_change_changes_one_thing_and_leaves_the_pack_as_it_was(
    moon: LoadedPack, changes: list[Mutant]
) -> None:
    before = moon.resolved
    viable = [other for mutant in changes[::7] if (other := changed(moon, mutant)) is not None]
    assert len(viable) > 50
    assert all(other.resolved != before for other in viable)
    assert all(other.folder == moon.folder for other in viable)
    assert moon.resolved == before


def test_a_limit_is_moved_by_one(moon: LoadedPack, changes: list[Mutant]) -> None:
    (up,) = [each for each in changes if each.name == "limit: burrow.name.limits: characters 61"]
    other = changed(moon, up)
    assert other is not None
    assert moon.pack.questions["burrow.name"].question.limits.characters == 60
    assert other.pack.questions["burrow.name"].question.limits.characters == 61


def test_what_the_language_refuses_is_no_change(moon: LoadedPack) -> None:
    form = json.loads(moon.resolved)["forms"][0]["form"]
    gone = Mutant(
        "moon-market", "question", form, "sections removed", (((("forms", 0, "sections")), []),)
    )
    assert changed(moon, gone) is None


JUDGE = """
from pathlib import Path
from yunshi.rulebook.pack.loader import load_pack

def test_paid_in_capital():
    pack = load_pack(Path({folder!r})).pack
    assert {asserted}
"""


def tried(tmp_path: Path, asserted: str, *words: str) -> subprocess.CompletedProcess[str]:
    judges = tmp_path / "judges"
    judges.mkdir(exist_ok=True)
    (judges / "test_judge.py").write_text(
        JUDGE.format(folder=str(SMALL_MARKET), asserted=asserted), encoding="utf-8"
    )
    accepted = tmp_path / "accepted.yaml"
    if not accepted.exists():
        accepted.write_text("all: {}\n", encoding="utf-8")
    command = [
        *(sys.executable, "-m", "tools.mutation", "--packs", str(SMALL_MARKET.parent)),
        *("--pack", SMALL_MARKET.name, "--judges", str(judges), "--workers", "1"),
        *("--accepted", str(accepted), "--memory", str(tmp_path / "memory.json"), *words),
    ]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.processes
def test_a_change_that_a_test_judges_is_noticed_and_one_that_none_judges_survives(
    tmp_path: Path,
) -> None:
    begins = load_pack(SMALL_MARKET).pack.review.begins
    run = tried(tmp_path, f"pack.review.begins == {begins!r}", "--kind", "stage")
    assert run.returncode == 1, run.stdout + run.stderr
    survivors = [line for line in run.stdout.splitlines() if line.startswith("SURVIVED")]
    assert "SURVIVED: small-market: stage: review.stages.qualification: by committee" in survivors
    assert not any("stage: review: begins" in line for line in survivors)
    memory = Memory.read(tmp_path / "memory.json")
    (killer,) = memory.killers["small-market stage"]
    assert killer.endswith("test_judge.py::test_paid_in_capital")


@pytest.mark.processes
def test_survivors_that_are_explained_fail_nothing_but_a_test_that_fails_anyway_does(
    tmp_path: Path,
) -> None:
    (tmp_path / "accepted.yaml").write_text(
        "small-market: {'stage: *': nobody reads the stages of this market}\n", encoding="utf-8"
    )
    explained = tried(tmp_path, "pack", "--kind", "stage")
    assert explained.returncode == 0, explained.stdout
    assert "nobody reads the stages of this market" in explained.stdout
    broken = tried(tmp_path, "pack.id == 'another'", "--kind", "stage", "--share", "0.1")
    assert broken.returncode == 1, broken.stdout + broken.stderr
    assert "FAILS WITHOUT ANY CHANGE" in broken.stdout


@pytest.mark.processes
def test_a_pack_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert tried(tmp_path, "pack", "--pack", "nowhere-900").returncode == 2


def outcome(name: str, killer: str | None, *, refused: bool = False) -> Outcome:
    return Outcome(Mutant("small-market", "limit", "a.b", name, ()), killer, refused)


def test_the_report_counts_what_is_noticed_and_by_what(tmp_path: Path) -> None:
    outcomes = [
        outcome("min 1", "tests/test_rules.py::test_it"),
        outcome("min 2", "tests/programmes/test_written_down.py::test_limits"),
        outcome("min 3", None),
        outcome("min 4", None),
        outcome("min 5", None, refused=True),
    ]
    path = tmp_path / "accepted.yaml"
    path.write_text("small-market: {'limit: a.b: min 3': the same}\n", encoding="utf-8")
    accepted = read_accepted(path)
    assert [one.mutant.change for one in unexplained(outcomes, accepted)] == ["min 4"]
    assert reason(outcomes[2], accepted) == "the same"
    lines = list(report(outcomes, accepted, behaviour=True))
    assert lines == [
        "small-market: 2 of 4 changes noticed (50.0%), 1 (25%) by what the pack answers",
        "  limit        2 of 4 changes noticed (50.0%), 1 (25%) by what the pack answers",
        "accepted: small-market: limit: a.b: min 3 (the same)",
        "SURVIVED: small-market: limit: a.b: min 4",
    ]
    shorter = list(report(outcomes, accepted))
    assert shorter[0] == "small-market: 2 of 4 changes noticed (50.0%)"


def test_tests_that_compare_come_first_or_last(tmp_path: Path) -> None:
    class Item:
        def __init__(self, nodeid: str) -> None:
            self.nodeid = nodeid

    slow, fast, comparing, killer = (
        Item(name)
        for name in ("t.py::slow", "t.py::fast", "test_written_down.py::all", "t.py::killer")
    )
    memory = Memory()
    memory.seconds = {"t.py::slow": 2.0, "t.py::fast": 0.1, "t.py::killer": 3.0}
    mutant = outcome("min 1", None).mutant
    memory.noticed(mutant, "t.py::killer")
    items: Any = [slow, fast, comparing, killer]
    assert memory.order(mutant, items, True) == [killer, fast, slow, comparing]
    assert memory.order(mutant, items, False) == [comparing, killer, fast, slow]
