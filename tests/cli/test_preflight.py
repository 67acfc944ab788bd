"""``yunshi preflight``: exit statuses, findings, papers on disk, and input of every bad kind."""

# A case is one row of a table, however long its words are.
# ruff: noqa: E501

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.cli.commands import SHELF, Said, program, yunshi
from tests.files import making
from tests.programmes.judging import REMOVED
from tests.rulebook.moon_market import FILED_AT, FOLDER, moon_market
from yunshi.rulebook.evaluation import evaluate

MOON = moon_market()
EXAMPLE = FOLDER / "examples" / "complete.yaml"
AT = "2030-03-02T10:00+08:00"


def preflight(file: str | Path, *words: str, at: str | None = AT) -> Said:
    when = [] if at is None else ["--at", at]
    return yunshi("preflight", "moon-market", file, *when, *words)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the example, to be changed."""
    (tmp_path / "answers.yaml").write_bytes(EXAMPLE.read_bytes())
    return tmp_path


def write(folder: Path, changes: dict[str, Any], name: str = "answers.yaml") -> Path:
    """The example with some places changed, written anew."""
    with (folder / name).open("w", encoding="utf-8") as file:
        YAML(typ="safe").dump(MOON.example(changes=changes), file)
    return folder / name


def findings(said: Said, *verdicts: str) -> set[tuple[str, str]]:
    wanted = verdicts or ("fail",)
    return {(f["rule"], f["path"]) for f in said.json["findings"] if f["verdict"] in wanted}


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
            "no switch 'gravity'; there are: last_second, exact_portrait, least_savings, count_craters",
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


# Papers on disk.


def paper(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return name


def test_papers_named_by_path_are_looked_at(folder: Path) -> None:
    deed = paper(folder, "papers/地契.pdf", making.pdf())
    portrait = paper(folder, "portrait.png", making.picture(90, 60))
    taste = paper(folder, "papers/taste.pdf", making.pdf(pages=2))
    changes = {
        "/documents/deed": {"path": deed, "dated": "2030-01-01"},
        "/solutions/0/documents/portrait": portrait,
        "/solutions/0/documents/taste": {"path": taste, "dated": "119/01/10"},
        "/solutions/0/documents/film": [portrait],
    }
    said = preflight(write(folder, changes), "--json")
    assert (said.status, findings(said)) == (0, set())


def test_what_inspection_finds_is_among_the_findings(folder: Path) -> None:
    changes = {
        "/documents/deed": {
            "path": paper(folder, "deed.pdf", making.encrypted_pdf(user="a", owner="b")),
            "dated": "2030-01-01",
        },
        "/solutions/0/documents/portrait": paper(folder, "portrait.png", making.picture(91, 60)),
        "/solutions/0/documents/film": paper(folder, "film.pdf", making.packed({"a.txt": b"x"})),
    }
    said = preflight(write(folder, changes), "--json")
    assert said.status == 1
    assert findings(said) == {
        ("documents.deed.pdf_encrypted", "/documents/deed"),
        ("documents.portrait.pixels", "/solutions/0/documents/portrait"),
        ("documents.film.content_differs", "/solutions/0/documents/film"),
        ("documents.film.type", "/solutions/0/documents/film"),
    }


def test_a_path_needs_the_date_that_its_paper_bears(folder: Path) -> None:
    deed = paper(folder, "deed.pdf", making.pdf())
    said = preflight(write(folder, {"/documents/deed": deed}), "--json")
    assert findings(said) == {("documents.deed.dated", "/documents/deed")}


def test_a_file_that_is_not_there_is_told_in_its_place(folder: Path) -> None:
    said = preflight(write(folder, {"/solutions/0/documents/film": ["gone.pdf"]}), "--json")
    assert findings(said) == {("documents.film.not_found", "/solutions/0/documents/film/0")}
    (message,) = [f["message"]["en"] for f in said.json["findings"] if f["verdict"] == "fail"]
    assert message == "There is no file gone.pdf. Paths begin in the folder of the answers file."


@pytest.mark.parametrize(
    "path", ["../secret.pdf", "/etc/hostname", "link.pdf", "papers/../../secret.pdf"]
)
def test_nothing_outside_the_folder_is_opened(folder: Path, path: str) -> None:
    inside = folder / "inside"
    (inside / "papers").mkdir(parents=True)
    paper(folder, "secret.pdf", making.pdf())
    (inside / "link.pdf").symlink_to(folder / "secret.pdf")
    file = write(inside, {"/solutions/0/documents/film": path})
    said = preflight(file, "--json")
    assert findings(said) == {("documents.film.outside", "/solutions/0/documents/film")}
    assert "sha256" not in said.out
    if path == "../secret.pdf":
        wider = preflight(file, "--json", "--papers", str(folder))
        assert findings(wider) == {("documents.film.outside", "/solutions/0/documents/film")}


def test_papers_may_lie_in_another_folder_that_is_named(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    paper(folder, "elsewhere/film.pdf", making.pdf())
    file = write(folder, {"/solutions/0/documents/film": "film.pdf"})
    assert preflight(file, "--json", "--papers", str(folder / "elsewhere")).status == 0


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("x\\0y", "unreadable"),
        ("a" * 5000, "unreadable"),
        (".", "unreadable"),
        ("pipe", "unreadable"),
    ],
    ids=lambda v: str(v)[:10],
)
def test_a_path_that_is_no_file_is_told(folder: Path, path: str, code: str) -> None:
    os.mkfifo(folder / "pipe")
    text = EXAMPLE.read_text(encoding="utf-8").replace(
        "    declarations: {purity: true}",
        f'      film: "{path}"\n    declarations: {{purity: true}}',
    )
    (folder / "answers.yaml").write_text(text, encoding="utf-8")
    said = preflight(folder / "answers.yaml", "--json")
    assert findings(said) == {(f"documents.film.{code}", "/solutions/0/documents/film")}


@pytest.mark.parametrize("given", [3, True, {"path": 3}, [["x.pdf"]], [None]], ids=str)
def test_what_names_no_paper_is_told(folder: Path, given: object) -> None:
    said = preflight(write(folder, {"/solutions/0/documents/film": given}), "--json")
    assert said.status == 1
    assert {rule.partition(".")[0] for rule, _ in findings(said)} == {"documents"}


# Answers of the wrong kind, told in a friendly way.


@pytest.mark.parametrize(
    ("old", "new", "rule", "message"),
    [
        ("name: 月兔", "name: 2030-01-31", None, ""),
        ("name: 月兔", "name: 101", "burrow.name.type", "「名稱」：應填文字；在答案檔裡請加引號。"),
        ("name: 月兔", "name: true", "burrow.name.type", "「名稱」：應填文字；在答案檔裡請加引號。"),
        ('ubn: "04595257"', "ubn: 04595257", "burrow.ubn.type", "「統一編號」：統一編號是文字，在答案檔裡請加引號（開頭可能是 0）。"),
        ("carrots: 100", "carrots: 一百", "burrow.carrots.type", "「紅蘿蔔存款」：請以阿拉伯數字填寫，例如 12，不寫「十二」；120000，不寫「12萬」。"),
        ("founded: 2020-02-29", "founded: 20200229", "burrow.founded.type", "「成立日」：應填日期，例如 2026-06-30 或 115/06/30。"),
        ("moonlight: true", "moonlight: yes", "burrow.moonlight.type", "「有月光嗎」：請回答是（true）或否（false）。"),
        ("tunnels: 12", "tunnels: 1.5", "burrow.tunnels.type", "「地道」：請填整數，用數字書寫（例如 12）。"),
        ("milks: [goat, cow]", "milks: goat", "cheese.milks.type", "「乳源」：請從選項中選取（清單）。"),
        ("burrow:\n", "colour: red\nburrow:\n", "unknown_field", "「colour」不是這個計畫的欄位，請刪除或改正名稱。"),
        ("pack: moon-market", "pack: sun-market", "pack", "這份答案是給「sun-market」的，不是「moon-market」。"),
    ],
)  # fmt: skip
def test_a_wrong_kind_is_told_with_what_to_write(
    folder: Path, old: str, new: str, rule: str | None, message: str
) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert text.count(old) == 1
    (folder / "answers.yaml").write_text(text.replace(old, new), encoding="utf-8")
    said = preflight(folder / "answers.yaml", "--json")
    told = {
        (f["rule"], f["message"]["zh-Hant"])
        for f in said.json["findings"]
        if f["verdict"] == "fail"
    }
    assert ((rule, message) in told) is (rule is not None)
    assert said.status == (0 if rule is None else 1)


# Input that cannot be read: real programs, clear messages, exit status 2, no traceback.

ALIASES = "a: &a [x, x]\n" + "".join(
    f"{chr(n + 1)}: &{chr(n + 1)} [*{chr(n)}, *{chr(n)}]\n" for n in range(97, 121)
)
UNREADABLE: dict[str, tuple[bytes, str]] = {
    "broken.yaml": (b"burrow: {name: [\n", ":2: 不是正確的 YAML"),
    "bomb.yaml": (ALIASES.encode(), ":1: 答案檔不用 & 與 *（a）"),
    "brackets.yaml": (b"[" * 1_000_000, ":1: 層數太深，不像是答案檔。"),
    "brackets.json": (b"[" * 1_000_000, ": 層數太深，不像是答案檔。"),
    "braces.json": (b'{"a":' * 1_000_000, ": 層數太深，不像是答案檔。"),
    "maps.yaml": (b"{a: " * 1_000_000, ":1: 層數太深，不像是答案檔。"),
    "keys.yaml": (b"? " * 1_000_000, ":1: 欄位名稱應該是一個字。"),
    "values.json": (b'{"a": [' + b"1," * 20_000_000 + b"1]}", ": 欄位太多，不像是答案檔。"),
    "list.yaml": (b"- burrow\n", ": 最外層應該是"),
    "word.yaml": (b"burrow", ": 最外層應該是"),
    "twice.yaml": (b"burrow: {}\nburrow: {}\n", ":2: 「burrow」寫了兩次。"),
    "nul.yaml": (b"burrow: \x00\n", ":1: 這裡有看不見的控制字元（U+0000）"),
    "nul.json": (b'{"a": "\x00"}', ":1: 不是正確的 JSON。"),
    "big5.yaml": ("burrow: {name: 月兔}".encode("big5"), ":1: 不是 UTF-8 文字"),
    "half.yaml": ("burrow: x".encode("utf-16-le"), ":1: 這裡有看不見的控制字元（U+0000）"),
    "tag.yaml": (b"a: !!python/object/apply:os.system [id]\n", ":1: 答案檔不用 !"),
    "picture.yaml": (b"\x89PNG\r\n\x1a\n", ":1: 不是 UTF-8 文字"),
    "empty.yaml": (b"", ":1: 檔案是空的。"),
    "large.yaml": (b"#" * (61 * 1024 * 1024), ": 檔案超過 60 MB，不像是答案檔。"),
}


@pytest.mark.processes
@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_ends_with_2_and_a_reason(tmp_path: Path, name: str) -> None:
    content, reason = UNREADABLE[name]
    file = tmp_path / name
    file.write_bytes(content)
    said = program("preflight", "moon-market", file)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"{file}{reason}")
    assert len(said.err.splitlines()) == 1
    assert said.cpu < 3


def test_unreadable_input_as_json(tmp_path: Path) -> None:
    file = tmp_path / "twice.yaml"
    file.write_bytes(b"burrow: {}\nburrow: {}\n")
    said = preflight(file, "--json")
    assert (said.status, said.err) == (2, "")
    assert said.json == {
        "error": {
            "message": {
                "zh-Hant": f"{file}:2: 「burrow」寫了兩次。",
                "en": f"{file}:2: “burrow” is written twice.",
            },
            "file": str(file),
            "line": 2,
        }
    }


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nowhere.yaml", "There is no file {file}."),
        ("", "{file} is a folder; name an answers file."),
        ("a" * 300, "{file} cannot be read: File name too long"),
        ("x.yaml/y", "{file} cannot be read: Not a directory"),
    ],
    ids=["missing", "folder", "long", "within a file"],
)
def test_a_file_that_cannot_be_opened(folder: Path, name: str, reason: str) -> None:
    (folder / "x.yaml").write_text("a: 1", encoding="utf-8")
    file = folder / name
    said = preflight(file, "--lang", "en")
    assert (said.status, said.out, said.err) == (2, "", f"{reason.format(file=file)}\n")


def test_a_programme_that_is_not_there_is_told_before_the_file() -> None:
    said = yunshi("preflight", "sun-market", "nowhere.yaml", "--lang", "en")
    assert (said.status, said.err) == (
        2,
        f"There is no programme sun-market. In {SHELF}: moon-market.\n",
    )


@pytest.mark.processes
@pytest.mark.parametrize("name", ["answers.yaml", "answers.json"])
def test_a_text_of_fifty_megabytes_is_judged_in_time(tmp_path: Path, name: str) -> None:
    answers = MOON.example()
    answers["burrow"]["story"] = "雲" * 17_000_000
    file = tmp_path / name
    file.write_text(json.dumps(answers, ensure_ascii=False), encoding="utf-8")
    said = program("preflight", "moon-market", file, "--at", AT, "--json")
    assert (said.status, findings(said)) == (
        1,
        {("burrow.story.characters", "/burrow/story")},
    )
    assert said.cpu < 3
    assert len(said.out) < 50_000


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"\xef\xbb\xbf" + EXAMPLE.read_bytes(), "bom.yaml"),
        (EXAMPLE.read_bytes().replace(b"\n", b"\r\n"), "crlf.yaml"),
        (EXAMPLE.read_text(encoding="utf-8").encode("utf-16"), "utf16.yaml"),
        (json.dumps(MOON.example()).encode(), "answers.json"),
        (json.dumps(MOON.example(), ensure_ascii=False).encode(), "answers.txt"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_editors_write_is_read(folder: Path, content: bytes, name: str) -> None:
    (folder / name).write_bytes(content)
    said = preflight(folder / name, "--json")
    assert (said.status, findings(said)) == (0, set())


def test_answers_that_json_can_hold_and_text_cannot(folder: Path) -> None:
    answers = MOON.example()
    answers["burrow"]["name"] = "月\u0000兔"
    answers["burrow"]["x\ud800"] = "y"
    (folder / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    said = preflight(folder / "answers.json", "--json")
    assert findings(said) == {
        ("burrow.name.unprintable", "/burrow/name"),
        ("unknown_field", "/burrow/x"),
    }
    assert preflight(folder / "answers.json").status == 1
