"""What was published stays as it is; a new text is a new version."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from tests.rulebook.moon_market import moon_market
from tests.rulebook.publishing import TODAY, PublishedPack
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.source import BrokenPack
from yunshi.rulebook.pack.versions import examples_folder, frozen_versions, read_pack
from yunshi.rulebook.publishing import Frozen, NotFrozen, publish, version_problems


@pytest.fixture
def market(tmp_path: Path) -> PublishedPack:
    return PublishedPack(tmp_path)


def said(market: PublishedPack) -> list[str]:
    """What is wrong, the working text being sound."""
    return [str(error) for error in version_problems(market.folder, load_pack(market.folder))]


def test_a_version_is_the_resolved_bytes_and_what_a_person_needs_beside_them(
    market: PublishedPack,
) -> None:
    version = market.published()
    assert version.folder == market.folder / "versions" / "1"
    assert market.frozen("1", "resolved.json").read_bytes() == moon_market().loaded.resolved
    assert version.hash == moon_market().loaded.hash
    assert market.frozen("1", "published.yaml").read_text(encoding="utf-8") == (
        "# Written by yunshi pack publish, and never changed: cases pin the hash of"
        " resolved.json.\n"
        "programme: moon-market\n"
        'version: "1"\n'
        'name: {"zh-Hant": "月面市集", "en": "Moon Market"}\n'
        "effective_from: 2030-01-01\n"
        "published: 2030-03-08\n"
        f'sha256: "{version.hash}"\n'
    )
    example = market.frozen("1", "examples/complete.yaml")
    assert example.read_bytes() == market.path("examples/complete.yaml").read_bytes()
    assert [path.name for path in sorted((market.folder / "versions").iterdir())] == [
        "1",
        "SHA256SUMS",
    ]
    loaded = version.load()
    assert (loaded.resolved, loaded.pack) == (moon_market().loaded.resolved, moon_market().pack)
    assert said(market) == []


def test_anybody_can_check_the_hashes_without_us(market: PublishedPack) -> None:
    market.published()
    market.as_version("2")
    market.published()
    done = subprocess.run(
        ["sha256sum", "-c", "--strict", "SHA256SUMS"],
        cwd=market.sums.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[0] == "1/resolved.json: OK"
    assert len(done.stdout.splitlines()) == 2 * len(list(market.frozen("1", "").rglob("*.*")))


def test_publishing_again_changes_nothing(market: PublishedPack) -> None:
    first = market.published()
    before = {path: path.read_bytes() for path in market.folder.rglob("*") if path.is_file()}
    outcome = publish(market.folder, date(2031, 1, 1))
    assert outcome == Frozen(first, is_new=False)
    after = {path: path.read_bytes() for path in market.folder.rglob("*") if path.is_file()}
    assert after == before


def test_a_version_that_stands_with_other_words_is_refused(market: PublishedPack) -> None:
    market.published()
    market.change("forms/burrow.yaml", "{characters: 60}", "{characters: 80}")
    refused = publish(market.folder, TODAY)
    assert isinstance(refused, NotFrozen)
    assert refused.differing == ("questions.burrow.name",)
    assert refused.message.en == (
        "Version 1 of moon-market is published already, with other words, and cannot be published"
        " again. What differs: questions.burrow.name. Raise version in programme.yaml, and say in"
        " effective_from from when it counts."
    )
    assert "請改 programme.yaml 的 version" in refused.message.zh_hant
    # As a version of its own it is published, and the first one stands as it was.
    market.as_version("2", "2030-03-05")
    second = market.published()
    assert [version.about.version for version in frozen_versions(market.folder)] == ["1", "2"]
    assert second.load().pack.questions["burrow.name"].question.limits.characters == 80
    assert market.frozen("1", "resolved.json").read_bytes() == moon_market().loaded.resolved
    assert said(market) == []


def test_a_version_that_would_never_count_is_refused(market: PublishedPack) -> None:
    market.as_version("2", "2030-03-05")
    market.published()
    market.as_version("1", "2030-03-04")
    refused = publish(market.folder, TODAY)
    assert isinstance(refused, NotFrozen)
    assert refused.message.en == (
        "Version 1 of moon-market would count from 2030-03-04, before version 2, which is in force"
        " since 2030-03-05: it would never count. Move effective_from."
    )
    assert not market.frozen("1", "").exists()


def test_a_version_for_a_later_day_keeps_no_correction_out(market: PublishedPack) -> None:
    for version, begins in (("1", "2030-01-01"), ("far", "2030-03-10"), ("2", "2030-03-04")):
        market.as_version(version, begins)
        market.published()
    # In the order in which they count, which is the order in which a site publishes them.
    assert [version.about.version for version in frozen_versions(market.folder)] == [
        "1",
        "2",
        "far",
    ]


def test_of_two_versions_from_one_day_the_later_published_counts_last(
    market: PublishedPack,
) -> None:
    for version in ("9", "10"):
        market.as_version(version)
        market.published()
    assert [version.about.version for version in frozen_versions(market.folder)] == ["9", "10"]


def test_a_pack_with_mistakes_is_not_published(market: PublishedPack) -> None:
    market.change("examples/complete.yaml", "  carrots: 100\n", "  carrots: 99\n")
    with pytest.raises(BrokenPack, match=r"enough_carrots: The savings are too small\."):
        publish(market.folder, TODAY)
    market.change("review.yaml", "begins: at_once", "begins: soon")
    with pytest.raises(BrokenPack, match=r"review\.yaml"):
        publish(market.folder, TODAY)
    assert not (market.folder / "versions").exists()


def test_a_version_is_called_by_what_can_be_a_folder(market: PublishedPack) -> None:
    for version in ("", "../2", "a b", ".", "1@2", "一"):
        market.as_version(version)
        with pytest.raises(BrokenPack, match=r"programme\.yaml"):
            publish(market.folder, TODAY)


# The check.


def test_a_pack_without_versions_is_fine(market: PublishedPack) -> None:
    assert (said(market), frozen_versions(market.folder)) == ([], ())


@pytest.mark.parametrize("name", ["resolved.json", "published.yaml", "examples/complete.yaml"])
def test_a_file_that_was_changed_is_named(market: PublishedPack, name: str) -> None:
    market.published()
    path = market.frozen("1", name)
    path.write_bytes(path.read_bytes() + b"\n")
    expected = (
        f"moon-market/versions/1/{name}:1: was changed after it was published; restore the bytes"
        " that SHA256SUMS lists"
    )
    assert said(market) == [expected]
    with pytest.raises(BrokenPack):
        read_pack(market.frozen("1", ""))


def test_a_file_that_is_gone_is_named_and_one_that_came_too(market: PublishedPack) -> None:
    market.published()
    market.frozen("1", "published.yaml").unlink()
    market.frozen("1", "notes.txt").write_text("x", encoding="utf-8")
    market.frozen("2", "").mkdir()
    market.frozen("2", "resolved.json").write_text("{}", encoding="utf-8")
    assert said(market) == [
        "moon-market/versions/1/published.yaml:1: is listed in SHA256SUMS and missing; restore it",
        "moon-market/versions/1/notes.txt:1: is not listed in SHA256SUMS; only `yunshi pack"
        " publish` writes here: delete it",
        "moon-market/versions/2/resolved.json:1: is not listed in SHA256SUMS; only `yunshi pack"
        " publish` writes here: delete it",
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("x", "expected a hash, two spaces and a path"),
        ("{first}", "1/resolved.json is listed twice"),
        (f"{'0' * 64}  1/../../programme.yaml", "1/../../programme.yaml is no file of a version"),
        (f"{'0' * 64}  SHA256SUMS", "SHA256SUMS is no file of a version"),
    ],
)
def test_a_list_that_is_none_is_told(market: PublishedPack, line: str, message: str) -> None:
    market.published()
    lines = market.sums.read_text(encoding="utf-8").splitlines()
    lines.append(line.replace("{first}", lines[0]))
    market.sums.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert said(market) == [f"moon-market/versions/SHA256SUMS:{len(lines)}: {message}"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("2030-01-01", "2029-01-01", "effective_from is 2029-01-01, and 2030-01-01 in"),
        ('version: "1"', 'version: "2"', "version is 2, and 1 in"),
        ("programme: moon-market", "programme: sun-market", "programme is sun-market, and"),
        ("published: 2030-03-08\n", "", "published"),
    ],
)
def test_what_a_person_reads_says_what_the_bytes_say(
    market: PublishedPack, old: str, new: str, message: str
) -> None:
    """Also where somebody has led the list along."""
    market.published()
    path = market.frozen("1", "published.yaml")
    before = _sha256(path)
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    sums = market.sums.read_text(encoding="utf-8")
    market.sums.write_text(sums.replace(before, _sha256(path)), encoding="utf-8")
    (error,) = said(market)
    assert error.startswith("moon-market/versions/1/published.yaml:1: ")
    assert message in error


def test_a_published_version_that_is_written_on_is_told_with_what_differs(
    market: PublishedPack,
) -> None:
    market.published()
    market.change("forms/burrow.yaml", "{characters: 60}", "{characters: 80}")
    line = market.line("programme.yaml", "version:")
    assert said(market) == [
        f"moon-market/programme.yaml:{line}: Version 1 of moon-market is published already, with"
        " other words, and cannot be published again. What differs: questions.burrow.name. Raise"
        " version in programme.yaml, and say in effective_from from when it counts."
    ]
    market.as_version("2")
    assert said(market) == []


def test_the_order_of_writing_alone_is_another_version_too(market: PublishedPack) -> None:
    market.published()
    market.change("blocks/moon-weights.yaml", "block: moon-weights", "block:   moon-weights")
    assert said(market) == []
    market.change("programme.yaml", "receipt_prefix: MOON\n", "")
    path = market.path("programme.yaml")
    path.write_text(path.read_text(encoding="utf-8") + "receipt_prefix: MOON\n", encoding="utf-8")
    (error,) = said(market)
    assert "What differs: the writing alone." in error


def test_versions_of_another_programme_are_told(market: PublishedPack, tmp_path: Path) -> None:
    market.published()
    market.change("programme.yaml", "id: moon-market", "id: sun-market")
    market.path("examples/complete.yaml").write_text("pack: sun-market\n", encoding="utf-8")
    assert said(market) == [
        "moon-market/programme.yaml:1: versions/ holds versions of moon-market, and this is"
        " sun-market"
    ]


def test_a_version_that_this_code_does_not_read_any_more_is_told(market: PublishedPack) -> None:
    """Bytes as an older code may have published them, under their own hash."""
    _published_as(market, b'"receipt_prefix":"MOON"', b'"receipt_prefix":"MOON","phase":"full"')
    (error,) = said(market)
    assert error.startswith(
        "moon-market/versions/1/resolved.json:1: what was published is not understood any more:"
        " programme.phase"
    )


def test_a_version_whose_example_this_code_judges_otherwise_is_told(market: PublishedPack) -> None:
    _published_as(
        market, b'{"burrow.carrots":{"at_least":100}}', b'{"burrow.carrots":{"at_least":101}}'
    )
    (error,) = said(market)
    assert error.startswith("moon-market/versions/1/examples/complete.yaml:")


def _published_as(market: PublishedPack, old: bytes, new: bytes) -> None:
    """Publishes the working text, and puts other bytes with their hashes in its place."""
    before = market.published().hash
    market.as_version("2")
    path = market.frozen("1", "resolved.json")
    content = path.read_bytes()
    assert content.count(old) == 1
    path.write_bytes(content.replace(old, new))
    after = _sha256(path)
    about = market.frozen("1", "published.yaml")
    about_before = _sha256(about)
    about.write_text(about.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    sums = market.sums.read_text(encoding="utf-8")
    market.sums.write_text(
        sums.replace(before, after).replace(about_before, _sha256(about)), encoding="utf-8"
    )


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# Naming a version.


def test_the_examples_of_a_version_are_those_of_its_day(market: PublishedPack) -> None:
    market.published()
    assert examples_folder(market.folder, "1") == market.frozen("1", "examples")
    assert examples_folder(market.folder, "2") == market.folder / "examples"


def test_a_version_is_read_from_its_folder_wherever_that_was_copied(
    market: PublishedPack, tmp_path: Path
) -> None:
    market.published()
    shutil.copytree(market.folder, tmp_path / "elsewhere" / "moon-market")
    loaded = read_pack(tmp_path / "elsewhere" / "moon-market" / "versions" / "1")
    assert loaded.hash == moon_market().loaded.hash
