"""``yunshi pack check``: sound packs, and mistakes by file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.commands import SHELF, yunshi
from tests.packs import PROGRAMMES
from tests.rulebook.moon_market import FOLDER, CopiedPack, moon_market
from yunshi.rulebook.pack.shelf import packs_in

HASH = moon_market().loaded.hash


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
        "moon-market/examples/odd.yaml:2: This is not YAML from column 1 on: did not find"
        " expected node content. A bracket is not closed; close it, or put a text with brackets in"
        " quotes.",
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
