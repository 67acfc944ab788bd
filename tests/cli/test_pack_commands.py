"""``yunshi pack``: where packs are looked for; list, diff, template, example, lifecycle."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.commands import SHELF, program, yunshi
from tests.packs import PROGRAMMES
from tests.rulebook.moon_market import FOLDER, CopiedPack, moon_market
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
        f"moon-market           1         {HASH[:12]}  Moon Market  [not published]\n",
    )
    assert yunshi("pack", "list", "--json").json == [
        {
            "id": "moon-market",
            "version": "1",
            "hash": HASH,
            "name": {"zh-Hant": "月面市集", "en": "Moon Market"},
            "effective_from": "2030-01-01",
            "folder": str(SHELF / "moon-market"),
            "state": "unpublished",
            "versions": [],
            "errors": 0,
        }
    ]


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


# diff


def test_diff_of_the_same() -> None:
    said = yunshi("pack", "diff", "moon-market", FOLDER, "--lang", "en")
    assert said.out.splitlines() == [
        f"− moon-market  1  {HASH[:12]}  Moon Market",
        f"+ moon-market  1  {HASH[:12]}  Moon Market",
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
        "    必附：選填",
        "    份數：每個方案一份",
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


SMALL = FOLDER.with_name("small-market")


def test_diff_of_two_programmes_tells_who_has_what() -> None:
    said = yunshi("pack", "diff", "moon-market", SMALL)
    lines = said.out.splitlines()
    assert said.status == 0
    assert lines[0] == f"− moon-market  1  {HASH[:12]}  月面市集"
    (heading,) = [line for line in lines if line.startswith("━━ 題目：")]
    assert re.fullmatch(
        r"━━ 題目：相同 \d+、不同 \d+、只有 moon-market \d+、只有 small-market \d+ ━━", heading
    )
    inside = lines[lines.index(heading) + 1 :]
    # No clause and no requirement id; a thing that only one has is told in a line or two.
    assert not any("需求編號：" in line for line in lines)
    door = inside.index("− 門禁密語  [burrow.door_code]")
    assert inside[door + 1] == "    一行文字；必填，當「有月光嗎」答「是」"
    assert any(line.startswith("相同：") and "統一編號" in line for line in inside)


def test_diff_in_full_compares_every_word() -> None:
    said = yunshi("pack", "diff", "moon-market", SMALL, "--full", "--lang", "en")
    assert "━━ Questions ━━" in said.out.splitlines()
    assert "    Requirements: MOON-IDENT-01 → SMALL-IDENT-01" in said.out.splitlines()


def test_diff_of_the_programmes_is_a_page_for_each_pair_and_one_of_all(tmp_path: Path) -> None:
    said = yunshi(
        "pack", "diff", "--into", tmp_path / "made", env={"YUNSHI_PROGRAMMES": str(PROGRAMMES)}
    )
    assert (said.status, said.out) == (0, "")
    count = len(packs_in(PROGRAMMES))
    made = [path.name for path in (tmp_path / "made").iterdir()]
    assert len(made) == 2 + count * (count - 1) // 2
    assert {"README.md", "overview.en.md"} < set(made)


@pytest.mark.parametrize("words", [[], ["moon-market"]])
def test_diff_wants_two_packs(words: list[str]) -> None:
    said = yunshi("pack", "diff", *words)
    assert (said.status, said.out) == (2, "")
    assert "expected two packs, or --into FOLDER" in said.err


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
    pages = [
        (tmp_path / "drawn" / f"moon-market{of}.md").read_text(encoding="utf-8")
        for of in ("", "-account")
    ]
    assert pages[1].startswith("# Account of a vendor: moon-market\n")
    assert said.out.split() == "".join(pages).split()
    told = yunshi("pack", "lifecycle", "moon-market", "--json").json
    assert told["moon-market"]["initial"] == "draft"
