"""``yunshi pack publish``, and naming a published version in every command."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.cli.commands import yunshi
from tests.rulebook.moon_market import FILED_AT, moon_market
from tests.rulebook.publishing import PublishedPack
from yunshi.rulebook.pack.shelf import find_pack

HASH = moon_market().loaded.hash


@pytest.fixture
def market(tmp_path: Path) -> PublishedPack:
    return PublishedPack(tmp_path)


@pytest.fixture
def shelf(market: PublishedPack) -> dict[str, str]:
    return {"YUNSHI_PROGRAMMES": str(market.folder.parent)}


def test_publish_writes_the_version_and_says_what_follows(
    market: PublishedPack,
    shelf: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(market.folder.parent)
    market.as_version("1", "2020-01-01")
    said = yunshi("pack", "publish", "moon-market", "--lang", "en", env=shelf)
    digest = yunshi("pack", "show", "moon-market", "--json", env=shelf).json["hash"]
    assert (said.status, said.out, said.err) == (
        0,
        f"moon-market 1 is published ({digest[:12]}), in force from 1 January 2020.\n"
        "Commit moon-market/versions/1 together with moon-market/versions/SHA256SUMS; from then on"
        " nothing in it changes.\n",
        "",
    )
    again = yunshi("pack", "publish", "moon-market", env=shelf)
    assert (again.status, again.out) == (
        0,
        f"moon-market 版本 1 早已發布（{digest[:12]}），內容相同，沒有任何變動。\n",
    )


def test_publish_as_json(market: PublishedPack, shelf: dict[str, str]) -> None:
    said = yunshi("pack", "publish", market.folder, "--json", env=shelf)
    told = said.json
    assert date.fromisoformat(told.pop("published")) >= date(2024, 1, 1)
    assert (said.status, said.err, told) == (
        0,
        "",
        {
            "id": "moon-market",
            "version": "1",
            "hash": HASH,
            "effective_from": "2030-01-01",
            "folder": str(market.folder / "versions" / "1"),
            "is_new": True,
        },
    )
    assert yunshi("pack", "publish", market.folder, "--json", env=shelf).json["is_new"] is False


def test_a_day_more_than_a_year_away_is_asked_about(
    market: PublishedPack, shelf: dict[str, str]
) -> None:
    said = yunshi("pack", "publish", "moon-market", "--lang", "en", env=shelf)
    assert said.status == 0
    assert said.err.startswith("1 January 2030 is more than a year from now.")


def test_other_words_under_the_same_version_are_refused(
    market: PublishedPack, shelf: dict[str, str]
) -> None:
    yunshi("pack", "publish", "moon-market", env=shelf)
    market.change("forms/burrow.yaml", "{characters: 60}", "{characters: 80}")
    said = yunshi("pack", "publish", "moon-market", "--lang", "en", env=shelf)
    assert (said.status, said.out) == (1, "")
    assert "What differs: questions.burrow.name. Raise version in programme.yaml" in said.err
    told = yunshi("pack", "publish", "moon-market", "--json", env=shelf)
    assert (told.status, told.json["error"]["differing"]) == (1, ["questions.burrow.name"])
    assert told.json["error"]["message"]["en"] == said.err.rstrip("\n")
    # The check says the same, where it is written.
    checked = yunshi("pack", "check", env=shelf)
    line = market.line("programme.yaml", "version:")
    assert (checked.status, checked.out.splitlines()[0]) == (
        1,
        f"moon-market/programme.yaml:{line}: {said.err}".rstrip("\n"),
    )


def test_an_earlier_day_than_the_version_in_force_is_refused(
    market: PublishedPack, shelf: dict[str, str]
) -> None:
    market.as_version("2", "2020-02-01")
    yunshi("pack", "publish", "moon-market", env=shelf)
    market.as_version("3", "2020-01-01")
    said = yunshi("pack", "publish", "moon-market", env=shelf)
    assert said.status == 1
    assert said.err == (
        "moon-market 版本 3 的 effective_from 是 2020-01-01，早於已生效的版本 2（2020-02-01），"
        "永遠不會生效。請改 effective_from。\n"
    )


@pytest.mark.parametrize("named", ["sun-market", "moon-market@1", ""])
def test_only_a_working_text_is_published(
    market: PublishedPack, shelf: dict[str, str], named: str
) -> None:
    yunshi("pack", "publish", "moon-market", env=shelf)
    before = [*market.folder.rglob("*")]
    said = yunshi("pack", "publish", named, "--lang", "en", env=shelf)
    assert (said.status, said.out) == (2, "")
    assert [*market.folder.rglob("*")] == before


def test_a_broken_text_is_not_published(market: PublishedPack, shelf: dict[str, str]) -> None:
    market.change("examples/complete.yaml", "  carrots: 100\n", "  carrots: 99\n")
    said = yunshi("pack", "publish", "moon-market", "--json", env=shelf)
    assert said.status == 2
    (error,) = said.json["error"]["errors"]
    assert error["message"] == "enough_carrots: The savings are too small."


class TestNamed:
    """``ID@VERSION`` beside the working text."""

    @pytest.fixture(autouse=True)
    def two_texts(self, market: PublishedPack) -> None:
        market.published()
        market.as_version("2", "2030-03-05")
        market.change("forms/burrow.yaml", "{characters: 60}", "{characters: 80}")
        market.change("examples/complete.yaml", "  carrots: 100\n", "  carrots: 101\n")

    def test_every_command_takes_it(self, market: PublishedPack, shelf: dict[str, str]) -> None:
        for command in ("show", "template", "example", "lifecycle"):
            published = yunshi("pack", command, "moon-market@1", env=shelf)
            assert (published.status, published.err) == (0, "")
            assert published.out == yunshi("pack", command, "moon-market").out
        version = market.folder / "versions" / "1"
        for named in ("moon-market@1", f"{market.folder}@1", version):
            assert yunshi("pack", "show", named, "--json", env=shelf).json["hash"] == HASH

    def test_a_filing_is_judged_by_it(self, market: PublishedPack, shelf: dict[str, str]) -> None:
        answers = market.folder.parent / "long.yaml"
        example = yunshi("pack", "example", "moon-market@1", env=shelf).out
        assert example.count("name: 兔窩一號") <= 1
        name = next(line for line in example.splitlines() if line.startswith("  name: "))
        answers.write_text(example.replace(name, f"  name: {'兔' * 70}", 1), encoding="utf-8")
        words = ["preflight", "--at", FILED_AT.isoformat(), "--papers", str(market.folder)]
        by_first = yunshi(*words, "moon-market@1", answers, "--json", env=shelf)
        by_second = yunshi(*words, "moon-market", answers, "--json", env=shelf)
        assert (by_first.json["hash"], by_first.status) == (HASH, 1)
        assert by_second.status == 0

    def test_diff_tells_a_version_from_the_working_text(self, shelf: dict[str, str]) -> None:
        said = yunshi("pack", "diff", "moon-market@1", "moon-market", "--lang", "en", env=shelf)
        assert said.status == 0
        assert "    Limit: at most 60 characters → at most 80 characters" in said.out.splitlines()

    def test_list_shows_what_is_published_of_each(
        self, market: PublishedPack, shelf: dict[str, str]
    ) -> None:
        own = yunshi("pack", "show", "moon-market", "--json", env=shelf).json["hash"]
        assert yunshi("pack", "list", "--lang", "en", env=shelf).out.splitlines() == [
            f"moon-market           2         {own[:12]}  Moon Market  [not published]",
            f"  @1                            {HASH[:12]}  from 1 January 2030",
        ]
        (told,) = yunshi("pack", "list", "--json", env=shelf).json
        assert (told["state"], told["versions"]) == (
            "unpublished",
            [
                {
                    "version": "1",
                    "hash": HASH,
                    "effective_from": "2030-01-01",
                    "published": "2030-03-08",
                }
            ],
        )
        market.published()
        assert yunshi("pack", "list", "--json", env=shelf).json[0]["state"] == "published"
        market.change("forms/burrow.yaml", "{characters: 80}", "{characters: 81}")
        assert yunshi("pack", "list", "--json", env=shelf).json[0]["state"] == "rewritten"

    def test_a_version_that_is_none_is_told_with_those_there_are(
        self, market: PublishedPack, shelf: dict[str, str]
    ) -> None:
        for version in ("2", "9", "../..", ""):
            said = yunshi("pack", "show", f"moon-market@{version}", "--lang", "en", env=shelf)
            assert (said.status, said.out, said.err) == (
                2,
                "",
                f"No version {version} of moon-market is published. Published: 1.\n",
            )

    def test_a_version_that_was_changed_is_not_shown(
        self, market: PublishedPack, shelf: dict[str, str]
    ) -> None:
        path = market.frozen("1", "resolved.json")
        path.write_bytes(path.read_bytes().replace("月面市集".encode(), "日面市集".encode()))
        said = yunshi("pack", "show", "moon-market@1", "--json", env=shelf)
        assert said.status == 2
        (error,) = said.json["error"]["errors"]
        assert error["file"] == "moon-market/versions/1/resolved.json"
        assert yunshi("pack", "list", env=shelf).status == 1


def test_a_folder_whose_name_holds_the_sign_is_found(tmp_path: Path) -> None:
    market = PublishedPack(tmp_path / "a@1")
    market.published()
    assert find_pack(str(market.folder)) == market.folder
    assert find_pack(f"{market.folder}@1") == market.folder / "versions" / "1"
