"""``yunshi preflight``: answers files of every bad kind, and what editors write."""

# A case is one row of a table, however long its words are.
# ruff: noqa: E501

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.commands import SHELF, program, yunshi
from tests.cli.preflighting import AT, EXAMPLE, MOON, findings, preflight

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
    "broken.yaml": (
        b"burrow: {name: [\n",
        ":2: 從第 1 個字起不是正確的 YAML。方括號或大括號沒有結束",
    ),
    "filled.xlsx": (b"PK\x03\x04" + bytes(26), ": 這是試算表或壓縮檔。這個指令只讀 YAML 或 JSON"),
    "renamed.yaml": (b"PK\x03\x04" + bytes(26), ": 這是試算表或壓縮檔。這個指令只讀 YAML 或 JSON"),
    "old.xls": (b"\xd0\xcf\x11\xe0" + bytes(9), ": 這是試算表或壓縮檔。這個指令只讀 YAML 或 JSON"),
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
