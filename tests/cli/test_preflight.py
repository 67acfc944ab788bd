"""``yunshi preflight``: exit statuses, findings, time, and what people read."""

# A case is one row of a table, however long its words are.

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.commands import program, yunshi
from tests.cli.preflighting import AT, EXAMPLE, MOON, findings, preflight, write
from tests.programmes.judging import REMOVED
from tests.rulebook.moon_market import FILED_AT
from yunshi.rulebook.evaluation import evaluate

# What it answers.


def test_the_example_can_be_submitted() -> None:
    said = preflight(EXAMPLE, "--json")
    assert (said.status, said.err) == (0, "")
    assert list(said.json) == ["pack", "hash", "at", "can_submit", "findings"]
    assert said.json["pack"] == "moon-market"
    assert said.json["hash"] == MOON.loaded.hash
    assert said.json["at"] == "2030-03-02T10:00:00+08:00"
    assert said.json["can_submit"] is True
    for finding in said.json["findings"]:
        assert list(finding) == [
            "rule", "refs", "clause", "verdict", "blocks", "path", "message",
        ]  # fmt: skip
        assert list(finding["message"]) == ["zh-Hant", "en"]


def test_it_answers_as_the_platform_does_with_the_window_before() -> None:
    told = preflight(EXAMPLE, "--json").json["findings"]
    judged = evaluate(MOON.pack, MOON.example(), at=FILED_AT).findings
    assert told[1:] == [finding.as_json() for finding in judged]
    assert (told[0]["rule"], told[0]["verdict"], told[0]["refs"]) == (
        "window",
        "pass",
        ["MOON-DATE-01"],
    )


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"/burrow/carrots": 99}, 1),  # a rule that blocks submission
        ({"/burrow/name": None}, 1),  # something is missing
        ({"/burrow/crater_depth": 1000}, 0),  # a flag
        ({"/solutions/0/cheese/tasters/0/who": "天狗"}, 0),  # it cannot qualify, but be submitted
        ({"/declarations/honesty": {"agreed": True, "except": {"no_giants": "x"}}}, 0),
    ],
    ids=str,
)
def test_the_exit_status_says_whether_anything_blocks_submission(
    folder: Path, changes: dict[str, Any], status: int
) -> None:
    said = preflight(write(folder, changes), "--json")
    assert (said.status, said.json["can_submit"]) == (status, status == 0)


def test_a_finding_names_the_row(folder: Path) -> None:
    file = write(folder, {"/solutions/0/cheese/tasters/1/who": "名字超過五個字"})
    assert findings(preflight(file, "--json")) == {
        ("cheese.tasters.who.characters", "/solutions/0/cheese/tasters/1/who")
    }


# Time: the instant, the window, the switches.


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--at", "2030-02-28T23:59:59+08:00"], 1),
        (["--at", "2030-03-01T00:00:00+08:00"], 0),
        (["--at", "2030-03-31T18:00:00+08:00"], 0),
        (["--at", "2030-03-31T18:00:01+08:00"], 1),
        (["--at", "2030-03-31T18:00:00+08:00", "--switch", "last_second=false"], 1),
        (["--at", "2030-03-31T10:00:00+00:00"], 0),
        (["--at", "2030-03-31T10:00:01Z"], 1),
        (["--at", "2030-03-31T18:00"], 0),  # without an offset it is Taipei's
        (["--at", "2030-03-31T18:01"], 1),
        (["--at", "2030-03-01"], 0),  # a day begins at midnight
        (["--at", "2030-04-02T10:00", "--window", "2030-04-01/2030-04-02"], 0),
        (["--at", "2030-04-02T23:59:59", "--window", "2030-04-01/2030-04-02"], 0),
        (["--at", "2030-04-03", "--window", "2030-04-01/2030-04-02"], 1),
        (["--at", "2030-03-02", "--window", "2030-04-01/2030-04-02"], 1),
        (
            [
                "--at",
                "2030-04-02T09:00",
                "--window",
                "2030-04-01T09:00+08:00/2030-04-02T09:00+08:00",
            ],
            0,
        ),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else str(words),
)
def test_the_window_is_part_of_the_answer(folder: Path, words: list[str], status: int) -> None:
    # The letters of the example grow too old before the window closes.
    file = write(folder, {"/solutions/0/documents/letters": REMOVED})
    said = yunshi("preflight", "moon-market", file, *words, "--json")
    assert (said.status, findings(said)) == (status, {("window", "")} if status else set())


def test_without_an_instant_it_is_now(folder: Path) -> None:
    said = preflight(EXAMPLE, "--json", at=None)
    assert said.status == 1
    assert said.json["at"].endswith("+08:00")
    assert ("burrow.founded.future", "/burrow/founded") not in findings(said)


def test_a_switch_is_another_reading(folder: Path) -> None:
    file = write(folder, {"/burrow/carrots": 50})
    assert preflight(file).status == 1
    assert preflight(file, "--switch", "least_savings=50").status == 0
    several = ["--switch", "least_savings=50", "--switch", "count_craters=none"]
    assert preflight(file, *several).status == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--at", "yesterday"], "expected an instant such as 2024-11-20T10:00+08:00"),
        (["--at", "2030-13-01"], "expected an instant such as 2024-11-20T10:00+08:00"),
        (["--at", ""], "expected an instant such as 2024-11-20T10:00+08:00"),
        (["--window", "2030-01-01"], "expected OPEN/CLOSE"),
        (["--window", "2030-01-02/2030-01-01"], "it closes before it opens"),
        (["--window", "2030-01-02/soon"], "expected an instant such as 2024-11-20T10:00+08:00"),
        (
            ["--switch", "gravity=1"],
            "no switch 'gravity'; there are: last_second, exact_portrait, least_savings,"
            " largest_menu, count_craters",
        ),
        (["--switch", "least_savings=70"], "least_savings is one of: 100, 50"),
        (["--switch", "least_savings"], "least_savings is one of: 100, 50"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else "",
)
def test_an_option_that_means_nothing_is_told(words: list[str], message: str) -> None:
    said = yunshi("preflight", "moon-market", EXAMPLE, *words)
    assert (said.status, said.out) == (2, "")
    assert message in " ".join(said.err.replace("│", " ").split())


# For people.


def test_people_read_counts_first_then_what_blocks_where_and_what_to_do(folder: Path) -> None:
    changes = {"/burrow/carrots": "99", "/burrow/name": "", "/burrow/story": "住了 N 年。"}
    text = EXAMPLE.read_text(encoding="utf-8")
    text = text.replace("carrots: 100", "carrots: 99").replace("  name: 月兔\n", "")
    text = text.replace("story: 我們住在桂樹下。", "story: 住了 N 年。")
    (folder / "answers.yaml").write_text(text, encoding="utf-8")
    assert changes
    line = text[: text.index("carrots: 99")].count("\n") + 1
    said = preflight(folder / "answers.yaml")
    assert said.status == 1
    assert said.out.splitlines()[:15] == [
        "月面市集（moon-market 1）",
        "送件時間：民國 119 年 3 月 2 日 10:00:00",
        "",
        "還不能送件：2 項要改。",
        "另有 4 項由承辦人判讀、0 項其他提醒，17 項符合。",
        "",
        "━━ 要改，改好才能送件 (2) ━━",
        "  1. 請填寫「名稱」。",
        "     洞穴 › 屋主  answers.yaml:2",
        "     條文 MOON-FORM1-01",
        "  2. 存款不足。",
        f"     洞穴 › 屋主  answers.yaml:{line}",
        "     條文 三 · MOON-ELIG-01",
        "",
        "━━ 送件後由承辦人判讀，沒問題才通過資格審查 (3) ━━",
    ]
    assert "━━ 提醒，送件後由承辦人看 (1) ━━" in said.out.splitlines()
    english = preflight(folder / "answers.yaml", "--lang", "en").out.splitlines()
    assert english[3] == "It cannot be submitted yet: 2 to correct."
    assert english[8] == "     Burrow › Owner  answers.yaml:2"


def test_people_read_that_it_can_be_submitted() -> None:
    said = preflight(EXAMPLE, "--lang", "en")
    assert said.out.splitlines()[3] == "It can be submitted."
    assert "     Solution 1 › Papers  complete.yaml:49" in said.out.splitlines()


@pytest.mark.parametrize(
    ("env", "first"),
    [
        ({"LANG": "en_US.UTF-8"}, "Moon Market (moon-market 1)"),
        ({"LANG": "C.UTF-8"}, "月面市集（moon-market 1）"),
        ({"LANG": "zh_TW.UTF-8"}, "月面市集（moon-market 1）"),
        ({"LANG": ""}, "月面市集（moon-market 1）"),
        ({"LANG": "zh_TW.UTF-8", "LC_ALL": "en_GB"}, "Moon Market (moon-market 1)"),
    ],
    ids=str,
)
def test_the_language_is_the_terminals_unless_it_is_said(env: dict[str, str], first: str) -> None:
    said = yunshi("preflight", "moon-market", EXAMPLE, "--at", AT, env=env)
    assert said.out.splitlines()[0] == first
    told = yunshi("preflight", "moon-market", EXAMPLE, "--at", AT, "--lang", "zh_TW", env=env)
    assert told.out.splitlines()[0] == "月面市集（moon-market 1）"


@pytest.mark.processes
def test_a_terminal_that_knows_no_chinese_is_no_reason_to_fail() -> None:
    env = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    said = program("preflight", "moon-market", EXAMPLE, "--at", AT, env=env)
    assert (said.status, said.err) == (0, "")
    assert "(moon-market 1" in said.out.replace("?", "(")
