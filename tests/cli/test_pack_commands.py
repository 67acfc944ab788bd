"""``yunshi pack``: what each command prints, as words and as JSON, and how it ends."""

# A case is one row of a table, however long its words are.

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.commands import PROGRAMMES, ROOT, SHELF, program, yunshi
from tests.rulebook.moon_market import FOLDER, CopiedPack, moon_market
from yunshi.rulebook.answers_file import AnswersFile, read_answers
from yunshi.rulebook.answers_template import answers_template
from yunshi.rulebook.pack.shelf import packs_in

MOON = moon_market()
HASH = MOON.loaded.hash


# Where packs are looked for.


def test_packs_are_looked_for_where_the_environment_says(tmp_path: Path) -> None:
    assert [pack["id"] for pack in yunshi("pack", "list", "--json").json] == ["moon-market"]
    empty = yunshi("pack", "list", env={"YUNSHI_PROGRAMMES": str(tmp_path), "LANG": "en_GB.UTF-8"})
    assert (empty.status, empty.out) == (0, f"There are no programmes in {tmp_path}.\n")


def test_else_in_this_folder_else_in_the_repository(tmp_path: Path) -> None:
    published = [path.name for path in packs_in(PROGRAMMES)]
    here = program("pack", "list", "--json", cwd=tmp_path, env={"YUNSHI_PROGRAMMES": ""})
    assert [pack["id"] for pack in here.json] == published
    shutil.copytree(SHELF, tmp_path / "programmes")
    here = program("pack", "list", "--json", cwd=tmp_path, env={"YUNSHI_PROGRAMMES": ""})
    assert [pack["id"] for pack in here.json] == ["moon-market"]


@pytest.mark.parametrize("named", ["moon-market", FOLDER, f"{FOLDER}/"])
def test_a_pack_is_named_by_id_or_folder(named: str | Path) -> None:
    assert yunshi("pack", "show", named, "--json").json["hash"] == HASH


@pytest.mark.parametrize("named", ["sun-market", "", ".", "../packs", "/", "blocks", "x\0y"])
def test_what_names_no_pack_is_told_with_those_there_are(named: str) -> None:
    said = yunshi("pack", "show", named)
    assert (said.status, said.out) == (2, "")
    assert said.err == f"沒有計畫「{named}」。{SHELF} 裡有：moon-market。\n"
    told = yunshi("pack", "show", named, "--json")
    assert (told.status, told.err) == (2, "")
    message = f"There is no programme {named}. In {SHELF}: moon-market."
    assert told.json["error"]["message"]["en"] == message


# list


def test_list() -> None:
    said = yunshi("pack", "list", "--lang", "en")
    assert (said.status, said.out) == (
        0,
        f"moon-market           1         {HASH[:12]}  Moon Market\n",
    )
    assert yunshi("pack", "list", "--json").json == [
        {
            "id": "moon-market",
            "version": "1",
            "hash": HASH,
            "name": {"zh-Hant": "月面市集", "en": "Moon Market"},
            "effective_from": "2030-01-01",
            "folder": str(SHELF / "moon-market"),
            "errors": 0,
        }
    ]


@pytest.fixture
def copied(tmp_path: Path) -> CopiedPack:
    return CopiedPack(tmp_path)


def test_a_broken_pack_is_listed_as_such(copied: CopiedPack) -> None:
    copied.change("review.yaml", "begins: at_once", "begins: soon")
    shelf = {"YUNSHI_PROGRAMMES": str(copied.folder.parent)}
    said = yunshi("pack", "list", "--lang", "en", env=shelf)
    assert said.status == 1
    assert (
        said.out
        == "moon-market           broken in 1 place(s); see yunshi pack check moon-market\n"
    )
    told = yunshi("pack", "list", "--json", env=shelf)
    assert (told.status, [pack["errors"] for pack in told.json]) == (1, [1])


# check


def test_check_of_sound_packs() -> None:
    for words in ([], ["moon-market"], [FOLDER], [SHELF]):
        said = yunshi("pack", "check", *words, "--lang", "en")
        assert (said.status, said.out) == (0, f"moon-market: sound ({HASH[:12]})\n")
    assert yunshi("pack", "check", "--json").json == {
        "sound": True,
        "packs": [
            {"id": "moon-market", "folder": str(SHELF / "moon-market"), "hash": HASH, "errors": []}
        ],
    }


def test_the_published_packs_are_sound() -> None:
    said = yunshi("pack", "check", env={"YUNSHI_PROGRAMMES": str(PROGRAMMES)})
    assert (said.status, said.out.count("沒有錯誤")) == (0, len(packs_in(PROGRAMMES)))


def test_check_names_every_mistake_by_file_and_line(copied: CopiedPack) -> None:
    copied.change("eligibility.yaml", "{burrow.crater_depth: {at_most: 999}}", "{burrow.depth: 3}")
    copied.change("listing.yaml", "vendor: burrow.name", "vendor: burrow.owner")
    rule = copied.line("eligibility.yaml", "{burrow.depth: 3}")
    vendor = copied.line("listing.yaml", "vendor: burrow.owner")
    said = yunshi("pack", "check", copied.folder, "--lang", "en")
    assert (said.status, said.out.splitlines()) == (
        1,
        [
            f"moon-market/listing.yaml:{vendor}: no form asks 'burrow.owner'",
            f"moon-market/eligibility.yaml:{rule}: no form asks 'burrow.depth'",
            "2 mistake(s).",
        ],
    )
    told = yunshi("pack", "check", copied.folder, "--json")
    assert told.status == 1
    assert told.json["sound"] is False
    assert told.json["packs"][0]["errors"][0] == {
        "file": "moon-market/listing.yaml",
        "line": vendor,
        "message": "no form asks 'burrow.owner'",
    }


def test_check_judges_the_examples(copied: CopiedPack) -> None:
    example = "examples/complete.yaml"
    copied.change(example, "  carrots: 100\n", "  carrots: 99\n")
    copied.path("examples/short.yaml").write_text(
        "pack: moon-market\nburow: {}\n", encoding="utf-8"
    )
    copied.path("examples/odd.yaml").write_text("a: [\n", encoding="utf-8")
    line = copied.line(example, "carrots: 99")
    said = yunshi("pack", "check", copied.folder, "--lang", "en")
    assert said.out.splitlines() == [
        f"moon-market/{example}:{line}: enough_carrots: The savings are too small.",
        "moon-market/examples/odd.yaml:2: This is not YAML: did not find expected node content."
        " Put a text that holds “: ” or “#” in quotes.",
        "moon-market/examples/short.yaml:2: unknown_field: This programme has no field burow;"
        " remove it or correct its name.",
        "3 mistake(s).",
    ]
    copied.path(example).unlink()
    assert (
        f"moon-market/{example}:1: this file is missing"
        in yunshi("pack", "check", copied.folder).out
    )


def test_check_of_a_shelf_wants_folders_called_by_their_id(copied: CopiedPack) -> None:
    copied.folder.rename(copied.folder.with_name("luna"))
    said = yunshi("pack", "check", copied.folder.parent)
    assert said.out.splitlines()[0] == (
        "luna/programme.yaml:1: expected the folder to be called 'moon-market', as the id in it"
    )
    assert yunshi("pack", "check", copied.folder.with_name("luna")).status == 0


def test_check_of_a_half_pack_says_what_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "review.yaml").write_text("begins: at_once\n", encoding="utf-8")
    said = yunshi("pack", "check", tmp_path / "new")
    assert (said.status, said.out.splitlines()[0]) == (
        1,
        "new:1: expected a folder with a programme.yaml",
    )


@pytest.mark.parametrize("path", ["nowhere", "/etc/hostname", "x\0y", "."])
def test_check_of_nothing_cannot_be_read(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = yunshi("pack", "check", path, "--lang", "en")
    assert (said.status, said.err) == (2, f"{path} is no programme's id and no folder of packs.\n")


# show


def test_show_as_json_has_the_promised_shape() -> None:
    told = yunshi("pack", "show", "moon-market", "--json").json
    assert list(told) == [
        "id", "version", "hash", "questions", "documents", "rules", "declarations", "stages",
    ]  # fmt: skip
    assert (told["id"], told["version"], told["hash"]) == ("moon-market", "1", HASH)
    for question in told["questions"]:
        assert list(question) == [
            "id", "path", "refs", "clause", "type", "required", "limits", "options",
        ]  # fmt: skip


def by(name: str, value: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    (found,) = [item for item in items if item[name] == value]
    return found


def test_show_tells_questions_by_their_place_in_an_answers_file() -> None:
    questions = yunshi("pack", "show", "moon-market", "--json").json["questions"]
    assert [question["id"] for question in questions] == list(MOON.pack.questions)
    assert by("path", "/burrow/carrots", questions) == {
        "id": "burrow.carrots",
        "path": "/burrow/carrots",
        "refs": ["MOON-FORM1-05"],
        "clause": "",
        "type": "money",
        "required": True,
        "limits": {"min": 0, "max": 1000000},
        "options": [],
    }
    column = by("path", "/solutions/*/cheese/tasters/*/who", questions)
    assert (column["refs"], column["clause"], column["limits"]) == (
        ["MOON-FORM2-05"],
        "表二 品嘗",
        {"characters": 5},
    )
    opened = by("path", "/solutions/*/cheese/hole_count", questions)
    assert (opened["id"], opened["limits"]) == ("cheese.hole_count", {"min": 1, "max": 12})
    assert by("id", "burrow.website", questions)["required"] is False
    assert by("id", "burrow.door_code", questions)["required"] == "when"
    assert by("id", "burrow.founded", questions)["limits"] == {"not_in_future": True}
    assert by("id", "cheese.holes", questions)["options"] == [
        {"id": "with", "label": {"zh-Hant": "有", "en": "Yes"}},
        {"id": "without", "label": {"zh-Hant": "無", "en": "No"}},
    ]


def test_every_path_that_show_tells_leads_into_the_template() -> None:
    read = read_answers(answers_template(MOON.pack, "en").encode(), "template.yaml")
    assert isinstance(read, AnswersFile)
    told = yunshi("pack", "show", "moon-market", "--json").json
    for item in (*told["questions"], *told["documents"], *told["declarations"]):
        here: Any = read.answers
        for step in item["path"].split("/")[1:]:
            here = here[0] if step == "*" else here[step]


def test_show_tells_papers_rules_declarations_and_stages() -> None:
    told = yunshi("pack", "show", "moon-market", "--json").json
    taste = by("id", "taste", told["documents"])
    assert {key: value for key, value in taste.items() if key not in {"label", "holds"}} == {
        "id": "taste",
        "path": "/solutions/*/documents/taste",
        "refs": ["MOON-UPL-04"],
        "clause": "",
        "required": True,
        "count": {"min": 1, "max": 1},
        "types": ["pdf"],
        "max_bytes": 20971520,
        "image": None,
        "not_older_than": {"years": 1},
    }
    assert [point["id"] for point in taste["holds"]] == ["signed", "crumbs"]
    portrait = by("id", "portrait", told["documents"])
    assert portrait["image"] == {"width": 90, "height": 60, "exact": {"switch": "exact_portrait"}}
    assert by("id", "lease", told["documents"])["required"] == "when"
    assert by("id", "letters", told["documents"])["count"] == {"min": 1, "max": None}
    assert [(rule["rule"], rule["otherwise"], rule["blocks"]) for rule in told["rules"]] == [
        ("enough_carrots", "fail", "submit"),
        ("same_number", "fail", "submit"),
        ("own_account", "fail", "submit"),
        ("honest", "review", "qualification"),
        ("all_on_the_moon", "fail", "submit"),
        ("shallow", "fail", "nothing"),
        ("no_rabbit_milk_alone", "fail", "submit"),
        ("no_dog", "fail", "qualification"),
        ("fair_price", "review", "nothing"),
        ("dear_abroad", "fail", "submit"),
        ("real", "review", "qualification"),
        ("tastes_good", "review", "qualification"),
        ("burrow.reachable", "fail", "submit"),
        ("documents.some_praise", "fail", "submit"),
        ("solutions.at_most", "fail", "submit"),
        ("window", "fail", "submit"),
    ]
    purity = by("id", "purity", told["declarations"])
    assert (purity["path"], purity["kind"], purity["may_except"]) == (
        "/solutions/*/declarations/purity",
        "undertaking",
        True,
    )
    assert [(stage["id"], stage["kind"], stage["by"]) for stage in told["stages"]] == [
        ("qualification", "qualification", "executor"),
        ("tasting", "meeting", "committee"),
        ("decree", "approval", "agency"),
    ]


def test_show_for_people_tells_every_group_in_the_chosen_language() -> None:
    zh_hant, en = (
        yunshi("pack", "show", "moon-market"),
        yunshi("pack", "show", "moon-market", "--lang", "en"),
    )
    for said, words in (
        (zh_hant, ["━━ 題目 ━━", "名稱  [burrow.name]", "    限制：60 字以內", "━━ 通知 ━━"]),
        (en, ["━━ Questions ━━", "Name  [burrow.name]", "    Limit: at most 60 characters"]),
    ):
        assert (said.status, said.err) == (0, "")
        for word in words:
            assert word in said.out.splitlines()


# diff


def test_diff_of_the_same() -> None:
    said = yunshi("pack", "diff", "moon-market", FOLDER, "--lang", "en")
    assert said.out.splitlines() == [
        f"− moon-market  1  {HASH[:12]}",
        f"+ moon-market  1  {HASH[:12]}",
        "They say the same.",
    ]


def test_diff_for_people_groups_what_was_added_removed_and_changed(copied: CopiedPack) -> None:
    copied.change("forms/burrow.yaml", "{characters: 60}", "{characters: 80}")
    copied.change(
        "forms/burrow.yaml",
        "help: {zh-Hant: 門口寫的那個。",
        "help: {zh-Hant: 掛在門口的那一塊牌子上寫的名稱。",
    )
    copied.change("documents.yaml", "  - id: film\n", "  - id: stills\n")
    copied.change("documents.yaml", "[letters, film]", "[letters, stills]")
    said = yunshi("pack", "diff", "moon-market", copied.folder)
    assert said.status == 0
    assert said.out.splitlines()[2:] == [
        "新增 1 項、刪除 1 項、變更 1 項",
        "",
        "━━ 題目 ━━",
        "",
        "~ 名稱  [burrow.name]",
        "    限制：60 字以內 → 80 字以內",
        "    說明：門口寫的那個。 → 掛在門口的那一塊牌子上寫的名稱。",
        "",
        "━━ 文件 ━━",
        "",
        "− 影片截圖  [film]",
        "",
        "+ 影片截圖  [stills]",
        "    份數：每個方案一份",
        "    必附：選填",
        "    數量：1 個檔案",
        "    需求編號：MOON-UPL-08",
    ]


def test_diff_as_json(copied: CopiedPack) -> None:
    copied.change("forms/burrow.yaml", "{characters: 60}", "{characters: 80}")
    told = yunshi("pack", "diff", "moon-market", copied.folder, "--json").json
    assert told["before"] == {"id": "moon-market", "version": "1", "hash": HASH}
    assert told["after"]["hash"] != HASH
    assert told["changes"] == [
        {
            "what": "changed",
            "group": "questions",
            "id": "burrow.name",
            "title": {"zh-Hant": "名稱", "en": "Name"},
            "facts": [
                {
                    "key": "limits.characters",
                    "label": {"zh-Hant": "限制", "en": "Limit"},
                    "before": {"zh-Hant": "60 字以內", "en": "at most 60 characters"},
                    "after": {"zh-Hant": "80 字以內", "en": "at most 80 characters"},
                }
            ],
        }
    ]


def test_diff_of_the_published_packs_is_told_in_full() -> None:
    one, other = packs_in(PROGRAMMES)[:2]
    said = yunshi("pack", "diff", one, other, "--lang", "en")
    assert said.status == 0
    assert "━━ Questions ━━" in said.out.splitlines()


# template and example


def test_template_prints_the_empty_answers_file() -> None:
    for language in ("zh-Hant", "en"):
        said = yunshi("pack", "template", "moon-market", "--lang", language)
        assert (said.status, said.out) == (0, answers_template(MOON.pack, language))
    told = yunshi("pack", "template", "moon-market", "--json").json
    assert told["burrow"]["name"] is None


def test_example_prints_the_complete_answers_file() -> None:
    said = yunshi("pack", "example", "moon-market")
    assert said.out == (FOLDER / "examples" / "complete.yaml").read_text(encoding="utf-8")
    assert yunshi("pack", "example", "moon-market", "--json").json == MOON.example()


def test_a_pack_without_an_example_says_so(copied: CopiedPack) -> None:
    copied.path("examples/complete.yaml").write_text("[", encoding="utf-8")
    said = yunshi("pack", "example", copied.folder, "--lang", "en")
    assert (said.status, said.out) == (2, "")
    assert said.err.endswith("has no example that can be read (examples/complete.yaml).\n")


# lifecycle


def test_lifecycle_prints_or_writes_the_drawing(tmp_path: Path) -> None:
    said = yunshi("pack", "lifecycle", "moon-market")
    assert said.out.startswith("# Application of a solution: moon-market\n")
    assert yunshi("pack", "lifecycle", "--into", tmp_path / "drawn").out == ""
    assert (tmp_path / "drawn" / "moon-market.md").read_text(encoding="utf-8") == said.out.rstrip(
        "\n"
    ) + "\n"
    told = yunshi("pack", "lifecycle", "moon-market", "--json").json
    assert told["moon-market"]["initial"] == "draft"


# Every command.

COMMANDS = [
    ["pack", "list"],
    ["pack", "check"],
    ["pack", "show", "moon-market"],
    ["pack", "diff", "moon-market", "moon-market"],
    ["pack", "template", "moon-market"],
    ["pack", "example", "moon-market"],
    ["pack", "lifecycle", "moon-market"],
    ["preflight", "moon-market", FOLDER / "examples" / "complete.yaml"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[:2]))
def test_a_language_that_is_none_is_refused(command: list[str | Path]) -> None:
    said = yunshi(*command, "--lang", "fr")
    assert (said.status, said.out) == (2, "")
    assert "expected zh-Hant or en" in said.err


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, command[:2])))
def test_a_broken_pack_is_told_by_every_command(
    copied: CopiedPack, command: list[str | Path]
) -> None:
    copied.change("review.yaml", "begins: at_once", "begins: at_once\nbegins: at_once")
    shelf = {"YUNSHI_PROGRAMMES": str(copied.folder.parent)}
    line = copied.line("review.yaml", "begins: at_once") + 1
    error = f"moon-market/review.yaml:{line}: 'begins' is written twice"
    said = yunshi(*command, env=shelf)
    assert said.status == (1 if command[1] in {"list", "check"} else 2)
    if command[1] != "list":
        assert error in (said.out + said.err).splitlines()
    told = yunshi(*command, "--json", env=shelf)
    assert told.status == said.status
    if command[1] not in {"list", "check"}:
        assert told.json["error"]["errors"] == [
            {
                "file": "moon-market/review.yaml",
                "line": line,
                "message": "'begins' is written twice",
            }
        ]


HEAVY = {"django", "psycopg", "procrastinate", "pikepdf", "PIL", "holidays", "rich", "asyncio"}
"""What a command about packs has no business with."""

LOOK = """
import runpy, sys
sys.argv = ["yunshi", *sys.argv[1:]]
try:
    runpy.run_module("yunshi.cli", run_name="__main__")
except SystemExit:
    pass
names = {name.partition(".")[0] for name in sys.modules}
print("loaded:", *sorted(names), file=sys.stderr)
"""


@pytest.mark.processes
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, command[:2])))
def test_no_command_loads_what_it_does_not_need(command: list[str | Path], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK, *map(str, command)],
        capture_output=True,
        env={**os.environ, "YUNSHI_PROGRAMMES": str(SHELF)},
        cwd=ROOT,
        check=True,
        text=True,
    )
    loaded = set(done.stderr.splitlines()[-1].split()[1:])
    assert "yunshi" in loaded
    assert loaded & HEAVY == set()


@pytest.mark.processes
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, command[:2])))
def test_every_command_answers_within_a_second_of_processor_time(
    command: list[str | Path],
) -> None:
    largest = max(
        packs_in(PROGRAMMES),
        key=lambda folder: sum(f.stat().st_size for f in folder.rglob("*.yaml")),
    )
    words = [largest if word == "moon-market" else word for word in command]
    if command[0] == "preflight":
        words[2] = largest / "examples" / "complete.yaml"
    assert program(*words, env={"YUNSHI_PROGRAMMES": str(PROGRAMMES)}).cpu < 1
