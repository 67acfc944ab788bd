"""Loading a pack: its bytes and hash, its files and its blocks."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.rulebook.moon_market import FOLDER, PACKS, CopiedPack, errors, moon_market
from yunshi.rulebook.pack.loader import from_resolved, load_pack
from yunshi.rulebook.pack.source import BrokenPack

# Bytes and hash.


def test_the_hash_is_of_the_resolved_bytes() -> None:
    loaded = moon_market().loaded
    assert loaded.hash == hashlib.sha256(loaded.resolved).hexdigest()
    told = json.loads(loaded.resolved)
    assert list(told) == [
        "programme", "eligibility", "documents", "review", "listing", "declarations", "notices",
        "forms",
    ]  # fmt: skip
    assert '"use": ' not in json.dumps(told)


def test_published_bytes_give_the_same_pack_again() -> None:
    loaded = moon_market().loaded
    again = from_resolved(loaded.resolved)
    assert (again.pack, again.hash) == (loaded.pack, loaded.hash)


def test_layout_comments_and_examples_do_not_change_the_hash(copied: CopiedPack) -> None:
    copied.change("documents.yaml", "papers:\n", "# What is uploaded.\npapers:\n\n")
    copied.change(
        "forms/burrow.yaml", "limits: {characters: 60}", "limits:\n          characters: 60"
    )
    copied.change("examples/complete.yaml", "name: 月兔\n", "name: 玉兔\n")
    copied.path("README.md").write_text("# Moon market\n", encoding="utf-8")
    assert copied.loaded().loaded.hash == moon_market().loaded.hash


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("documents.yaml", "bytes: 20971520", "bytes: 20971521"),
        ("blocks/moon-weights.yaml", "max: 99.9", "max: 99.8"),
        ("listing.yaml", "發霉", "長毛"),
    ],
)
def test_every_word_of_a_pack_and_its_blocks_counts(
    copied: CopiedPack, name: str, old: str, new: str
) -> None:
    copied.change(name, old, new)
    assert copied.loaded().loaded.hash != moon_market().loaded.hash


def test_forms_stand_in_the_order_of_the_programme(copied: CopiedPack) -> None:
    copied.change(
        "programme.yaml", "forms: [burrow, cheese, export]", "forms: [export, cheese, burrow]"
    )
    pack = copied.loaded().pack
    assert [form.form for form in pack.forms] == ["export", "cheese", "burrow"]


def test_a_folder_may_be_named_relatively(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    assert load_pack(Path()).hash == moon_market().loaded.hash


def test_blocks_may_lie_elsewhere(copied: CopiedPack, tmp_path: Path) -> None:
    (tmp_path / "blocks").rename(tmp_path / "shared")
    assert load_pack(copied.folder, tmp_path / "shared").hash == moon_market().loaded.hash


# Files.


def test_every_missing_file_is_named(copied: CopiedPack) -> None:
    for name in ("review.yaml", "notices.yaml"):
        copied.path(name).unlink()
    assert errors(copied) == [
        "moon-market/review.yaml:1: this file is missing",
        "moon-market/notices.yaml:1: this file is missing",
    ]


def test_a_folder_without_a_programme_is_no_pack(tmp_path: Path) -> None:
    (tmp_path / "stray").mkdir()
    with pytest.raises(BrokenPack) as broken:
        load_pack(tmp_path / "stray")
    assert str(broken.value) == "stray:1: expected a folder with a programme.yaml"


@pytest.mark.parametrize(
    "name", ["funding.yml", "fees.yaml", "forms/notes.txt", "forms/old/burrow.yaml", ".directory"]
)
def test_a_file_that_nobody_reads_is_refused(copied: CopiedPack, name: str) -> None:
    copied.path(name).parent.mkdir(exist_ok=True)
    copied.path(name).write_text("x: 1\n", encoding="utf-8")
    assert errors(copied) == [f"moon-market/{name}:1: a pack has no such file"]


def test_errors_of_several_files_come_together(copied: CopiedPack) -> None:
    copied.change("documents.yaml", "papers:\n", "papers: [\n")
    copied.change("review.yaml", "begins: at_once", "begins: at_once\nbegins: at_once")
    copied.change("forms/export.yaml", "clause: 表三", "clause: &a 表三")
    found = errors(copied)
    assert [error.split(" ")[0] for error in found] == [
        f"moon-market/documents.yaml:{copied.line('documents.yaml', '- id: lease')}:",
        f"moon-market/review.yaml:{copied.line('review.yaml', 'begins: at_once') + 1}:",
        f"moon-market/forms/export.yaml:{copied.line('forms/export.yaml', 'clause: &a')}:",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("block: moon-weights\nitems: {a: 1}\n", "a block has exactly: block, items (a list)"),
        ("block: moon-weights\n", "a block has exactly: block, items (a list)"),
        ("[1]", "a block has exactly: block, items (a list)"),
        ("block: other\nitems: []\n", "expected block: moon-weights, the name of the file"),
    ],
)
def test_a_block_is_a_name_and_items(copied: CopiedPack, text: str, message: str) -> None:
    copied.path("blocks/moon-weights.yaml").write_text(text, encoding="utf-8")
    assert errors(copied) == [f"blocks/moon-weights.yaml:1: {message}"]


def test_blocks_are_looked_for_in_their_folder_only(copied: CopiedPack) -> None:
    copied.change("forms/cheese.yaml", "- use: moon-weights", "- use: ../moon-market/notices")
    line = copied.line("forms/cheese.yaml", "- use: ../")
    assert errors(copied) == [
        f"moon-market/forms/cheese.yaml:{line}: there is no block '../moon-market/notices'"
    ]


def test_the_pack_of_the_tests_has_no_file_without_use() -> None:
    assert {path.stem for path in (PACKS / "blocks").iterdir()} == {"moon-weights", "moon-places"}
