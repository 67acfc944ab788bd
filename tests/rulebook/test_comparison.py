"""Two programmes side by side: what matters, who has what; and the pages about all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packs import PROGRAMMES, SMALL_MARKET
from tests.rulebook.moon_market import CopiedPack, moon_market
from yunshi.rulebook.outline.comparison import Compared, Differing, compared
from yunshi.rulebook.outline.difference_pages import pages
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.shelf import packs_in

ROOT = Path(__file__).resolve().parents[2]
MOON = moon_market().pack
SMALL = load_pack(SMALL_MARKET).pack


def group(name: str, before: Pack = MOON, after: Pack = SMALL) -> Compared:
    (found,) = [each for each in compared(before, after) if each.group == name]
    return found


@pytest.fixture
def sun(tmp_path: Path) -> CopiedPack:
    """The moon market as another programme."""
    copied = CopiedPack(tmp_path)
    copied.change("programme.yaml", "id: moon-market", "id: sun-market")
    return copied


def zh(said: Differing) -> tuple[str, list[str] | None, list[str] | None]:
    before, after = (
        None if words is None else [word.zh_hant for word in words]
        for words in (said.before, said.after)
    )
    return said.label.zh_hant, before, after


def test_what_is_written_otherwise_and_says_the_same_is_alike(sun: CopiedPack) -> None:
    sun.change("forms/burrow.yaml", "help: {zh-Hant: 門口寫的那個。", "help: {zh-Hant: 別的話。")
    sun.change("programme.yaml", "receipt_prefix: MOON", "receipt_prefix: SUN")
    for each in compared(MOON, sun.loaded().pack):
        assert (each.unlike, each.only_before, each.only_after) == ((), (), ())


def test_numbers_lists_and_what_only_one_has_are_told(sun: CopiedPack) -> None:
    sun.change("forms/burrow.yaml", "{characters: 60}", "{characters: 80}")
    sun.change("documents.yaml", "  - id: film\n", "  - id: stills\n")
    sun.change("documents.yaml", "[letters, film]", "[letters, stills]")
    questions = group("questions", after=sun.loaded().pack)
    (pair,) = questions.unlike
    assert pair.before.id == "burrow.name"
    assert [zh(each) for each in pair.differing] == [("限制", ["60 字以內"], ["80 字以內"])]
    papers = group("papers", after=sun.loaded().pack)
    assert [item.id for item in papers.only_before] == ["film"]
    (stills,) = papers.only_after
    assert (stills.id, list(stills.in_brief("zh-Hant"))) == (
        "stills",
        ["選填；每個方案一份；1 個檔案"],
    )


def test_of_a_list_each_has_what_the_other_has_not(sun: CopiedPack) -> None:
    season = MOON.questions["burrow.season"].question
    first = season.options[0]
    sun.change(
        "forms/burrow.yaml", f"label: {{zh-Hant: {first.label.zh_hant},", "label: {zh-Hant: 別季,"
    )
    (pair,) = group("questions", after=sun.loaded().pack).unlike
    assert [zh(each) for each in pair.differing] == [("選項", [first.label.zh_hant], ["別季"])]


def test_every_item_of_both_stands_in_exactly_one_place() -> None:
    for each in compared(MOON, SMALL):
        ids = [pair.before.id for pair in each.pairs]
        ours, theirs = ({item.id for item in side} for side in (each.only_before, each.only_after))
        assert len(ids) == len(set(ids))
        assert not ours & theirs
        assert not set(ids) & (ours | theirs)
    questions = group("questions")
    assert {pair.before.id for pair in questions.pairs} == MOON.questions.keys() & SMALL.questions
    assert {item.id for item in questions.only_before} == MOON.questions.keys() - SMALL.questions


def test_the_page_of_a_pair_has_a_column_for_each() -> None:
    made = pages([SMALL, MOON])
    assert set(made) == {"README.md", "overview.en.md", "small-market--moon-market.md"}
    page = made["small-market--moon-market.md"].splitlines()
    assert page[0] == "# small-market ↔ moon-market"
    assert "| 項目 | 事項 | small-market | moon-market |" in page
    # Every row of a table has its four cells, whatever stands in them.
    rows = [line.replace("\\|", "") for line in page if line.startswith("|")]
    assert {row.count("|") for row in rows} == {5}


def test_the_table_of_all_says_once_what_all_say() -> None:
    made = pages([SMALL, MOON])["README.md"].splitlines()
    (row,) = [line for line in made if line.startswith("| **統一編號**")]
    assert row == "| **統一編號** | 統一編號；必填 | ● | ● |"
    assert made.index("## 題目") < made.index(row)


def programmes() -> list[Pack]:
    return [load_pack(folder).pack for folder in packs_in(PROGRAMMES)]


def test_the_pages_of_the_programmes_are_fresh() -> None:
    """Make them anew with: yunshi pack diff --into docs/differences"""
    folder = ROOT / "docs" / "differences"
    made = pages(programmes())
    assert {path.name for path in folder.iterdir()} == set(made)
    stale = [
        name for name, page in made.items() if (folder / name).read_text(encoding="utf-8") != page
    ]
    assert stale == []
