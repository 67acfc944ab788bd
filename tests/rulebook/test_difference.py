"""What two packs differ in, item by item."""

# A case is one row of a table, however long its words are.
# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packs import without_titles_of_switches
from tests.rulebook.moon_market import CopiedPack, moon_market
from yunshi.rulebook.outline import Change, difference

PACK = moon_market().pack


def changes(folder: Path, *edits: tuple[str, str, str]) -> list[Change]:
    copied = CopiedPack(folder)
    for name, old, new in edits:
        copied.change(name, old, new)
    return list(difference(PACK, copied.loaded().pack))


def told(change: Change) -> tuple[str, str, str, dict[str, tuple[str | None, str | None]]]:
    return (
        change.what,
        change.group,
        change.id,
        {
            fact.key: (
                fact.before.en if fact.before else None,
                fact.after.en if fact.after else None,
            )
            for fact in change.facts
        },
    )


def test_the_same_pack_differs_in_nothing(tmp_path: Path) -> None:
    assert changes(tmp_path) == []


DIFFERENCES: list[
    tuple[tuple[str, str, str], tuple[str, str, str, dict[str, tuple[str | None, str | None]]]]
] = [
    (
        ("forms/burrow.yaml", "{characters: 60}", "{characters: 80}"),
        (
            "changed",
            "questions",
            "burrow.name",
            {"limits.characters": ("at most 60 characters", "at most 80 characters")},
        ),
    ),
    (
        ("forms/burrow.yaml", "        limits: {characters: 60}\n", ""),
        (
            "changed",
            "questions",
            "burrow.name",
            {"limits.characters": ("at most 60 characters", None)},
        ),
    ),
    (
        (
            "forms/burrow.yaml",
            "{id: night, label: {zh-Hant: 黑夜, en: Night}}",
            "{id: night, label: {zh-Hant: 夜, en: Darkness}}",
        ),
        ("changed", "questions", "burrow.season", {"options.night": ("Night", "Darkness")}),
    ),
    (
        (
            "forms/cheese.yaml",
            "          - {id: mars, label: {zh-Hant: 火星, en: Mars}}\n",
            "          - {id: mars, label: {zh-Hant: 火星, en: Mars}}\n          - {id: venus, label: {zh-Hant: 金星, en: Venus}}\n",
        ),
        ("changed", "questions", "cheese.market", {"options.venus": (None, "Venus")}),
    ),
    (
        ("documents.yaml", "not_older_than: {months: 6}", "not_older_than: {months: 3}"),
        ("changed", "papers", "deed", {"not_older_than": ("6 months", "3 months")}),
    ),
    (
        ("documents.yaml", "    max_bytes: 1048576\n", "    max_bytes: 2097152\n"),
        ("changed", "papers", "lease", {"max_bytes": ("1 MB", "2 MB")}),
    ),
    (
        (
            "eligibility.yaml",
            "{burrow.crater_depth: {at_most: 999}}",
            "{burrow.crater_depth: {at_most: 500}}",
        ),
        (
            "changed",
            "rules",
            "shallow",
            {"requires": ("“Depth” is at most 999", "“Depth” is at most 500")},
        ),
    ),
    (
        (
            "declarations.yaml",
            "{zh-Hant: 沒有站在巨人肩上, en: We stand on no giant}",
            "{zh-Hant: 沒有站在巨人肩上, en: No giant carries us}",
        ),
        (
            "changed",
            "declarations",
            "honesty",
            {
                "statements.no_giants": (
                    "We stand on no giant (附件一(二))",
                    "No giant carries us (附件一(二))",
                )
            },
        ),
    ),
    (
        ("review.yaml", "kind: meeting", "kind: written"),
        ("changed", "stages", "tasting", {"kind": ("meeting", "written review")}),
    ),
    (
        ("review.yaml", "{earlier_of: [{working_days: 2}, announced_later]}", "{working_days: 3}"),
        (
            "changed",
            "stages",
            "supplement",
            {
                "deadline": (
                    "the earlier of 2 working days after the notice / set by an officer",
                    "3 working days after the notice",
                )
            },
        ),
    ),
    (
        ("programme.yaml", "2030-09-30T23:59:59+08:00", "2030-09-29T23:59:59+08:00"),
        (
            "changed",
            "dates",
            "windows.harvest",
            {"closes": ("30 September 2030, 23:59:59", "29 September 2030, 23:59:59")},
        ),
    ),
    (
        ("programme.yaml", "period: {ends: 2031-12-31,", "period: {ends: 2032-12-31,"),
        ("changed", "dates", "period", {"ends": ("31 December 2031", "31 December 2032")}),
    ),
    (
        ("programme.yaml", 'version: "1"', 'version: "2"'),
        ("changed", "programme", "identity", {"version": ("1", "2")}),
    ),
    (
        (
            "programme.yaml",
            "{id: count_craters, value: each, other: [none, rim]",
            "{id: count_craters, value: rim, other: [none, each]",
        ),
        (
            "changed",
            "switches",
            "count_craters",
            {"value": ("each", "rim"), "other": ("none, rim", "none, each")},
        ),
    ),
    (
        ("listing.yaml", "approved_by: agency", "approved_by: executor"),
        ("changed", "listing", "changes", {"approved_by": ("agency", "executor")}),
    ),
    (
        ("listing.yaml", "bar_years: 3", "bar_years: 5"),
        ("changed", "listing", "sanctions.exile", {"bar_years": ("3", "5")}),
    ),
]


@pytest.mark.parametrize(("edit", "expected"), DIFFERENCES, ids=lambda case: str(case[:2]))
def test_one_change_is_told_as_one(
    tmp_path: Path, edit: tuple[str, str, str], expected: object
) -> None:
    assert [told(change) for change in changes(tmp_path, edit)] == [expected]


def test_what_is_added_and_what_is_removed(tmp_path: Path) -> None:
    line = "      - {id: website, refs: [MOON-FORM1-10], type: url, required: false, label: {zh-Hant: 網站, en: Website}}\n"
    found = changes(
        tmp_path,
        ("forms/burrow.yaml", line, line.replace("id: website", "id: homepage")),
        ("listing.yaml", "website: [burrow.website]", "website: [burrow.homepage]"),
        ("listing.yaml", "video: [burrow.website]", "video: [burrow.homepage]"),
    )
    assert [(change.what, change.id) for change in found] == [
        ("removed", "burrow.website"),
        ("added", "burrow.homepage"),
        ("changed", "market"),
    ]
    added = {fact.key: fact.after.en for fact in found[1].facts if fact.after}
    assert added["type"] == "web address"


def test_a_change_of_english_alone_is_a_change(tmp_path: Path) -> None:
    (change,) = changes(
        tmp_path, ("forms/burrow.yaml", "en: The one on the door.", "en: It hangs on the door.")
    )
    assert [(fact.key, fact.before and fact.before.zh_hant) for fact in change.facts] == [
        ("help", "門口寫的那個。")
    ]


def test_a_title_that_a_switch_is_given_is_a_change() -> None:
    old = without_titles_of_switches(moon_market().loaded).pack
    changed = {(change.group, change.id): told(change) for change in difference(old, PACK)}
    title = {"title": ("last_second", "The closing second is in time")}
    assert changed["switches", "last_second"] == ("changed", "switches", "last_second", title)
