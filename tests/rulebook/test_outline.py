"""A pack in words: conditions, limits, and every item."""

from __future__ import annotations

import pytest

from tests.packs import without_titles_of_switches
from tests.rulebook.moon_market import moon_market
from yunshi.rulebook import conditions
from yunshi.rulebook.outline import GROUPS, outline
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import (
    bytes_in_words,
    condition_in_words,
    limits_in_words,
    limits_of,
    type_in_words,
)

PACK = moon_market().pack

WORDS: list[tuple[object, str, str]] = [
    ({"burrow.moonlight": True}, "「有月光嗎」答「是」", "“Is there moonlight” is yes"),
    ({"burrow.season": "night"}, "「季節」是「黑夜」", "“Season” is “Night”"),
    (
        {"burrow.season": {"in": ["day", "night"]}},
        "「季節」是「白天」、「黑夜」其中之一",
        "“Season” is one of “Day”, “Night”",
    ),
    (
        {"burrow.carrots": {"at_least": 1000}},
        "「紅蘿蔔存款」至少 1,000 元",
        "“Carrot savings” is at least NT$1,000",
    ),
    (
        {"burrow.founded": {"younger_than": {"years": 1, "months": 6}}},
        "「成立日」距送件未滿1 年又 6 個月",
        "“Founded” is less than 1 year and 6 months ago",
    ),
    (
        {"burrow.again": {"answered": False}},
        "「再寫一次統編」未填",
        "“The number once more” is not answered",
    ),
    (
        {"cheese.milks": {"includes_only": ["rabbit"]}},
        "「乳源」只選「兔」",
        "“Milks” includes nothing but “Rabbit”",
    ),
    ({"cheese.tasters": {"mentions": ["天狗"]}}, "「品嘗者」提到天狗", "“Tasters” mentions 天狗"),
    (
        {"same": ["burrow.ubn", "account.ubn"]},
        "「統一編號」與帳號的統一編號相同",
        "“Business number” and the account's business number are the same",
    ),
    (
        {"declared": "honesty.no_theft"},
        "「誠實聲明」已聲明「沒有偷月餅」",
        "“Honesty” declares “No mooncake was stolen”",
    ),
    (
        {"switch.last_second": True},
        "設定「截止當秒算準時」為開",
        "the setting “The closing second is in time” is on",
    ),
    (
        {"not": {"switch.exact_portrait": False}},
        "並非（設定「肖像須剛好」為關）",
        "not (the setting “The portrait fits exactly” is off)",
    ),
    (
        {"switch.least_savings": 50},
        "設定「存款下限」為 50",
        "the setting “The least savings” is 50",
    ),
    (
        {"switch.count_craters": {"not_in": ["none"]}},
        "設定「隕石坑的數法」不是none",
        "the setting “How craters are counted” is none of none",
    ),
    (
        {"any_solution": {"cheese.market": "mars"}},
        "任一方案：「賣到哪裡」是「火星」",
        "in any solution: “Where it is sold” is “Mars”",
    ),
    (
        {"every_solution": {"cheese.market": "mars"}},
        "每個方案：「賣到哪裡」是「火星」",
        "in every solution: “Where it is sold” is “Mars”",
    ),
    (
        {"not": {"burrow.moonlight": True}},
        "並非（「有月光嗎」答「是」）",
        "not (“Is there moonlight” is yes)",
    ),
    (
        {
            "all": [
                {"burrow.moonlight": True},
                {"any": [{"burrow.season": "day"}, {"burrow.season": "night"}]},
            ]
        },
        "「有月光嗎」答「是」，且（「季節」是「白天」，或「季節」是「黑夜」）",
        "“Is there moonlight” is yes and (“Season” is “Day” or “Season” is “Night”)",
    ),
    (
        {
            "rate_at_most": {
                "of": {"amount": "cheese.price", "per": "cheese.months"},
                "limit": {"amount": "cheese.rival_price", "per": "cheese.rival_months"},
            }
        },
        "「價格」÷「月數」不高於「別家價格」÷「別家月數」",
        "“Price” per “Months” is not above “Price elsewhere” per “Months elsewhere”",
    ),
]


@pytest.mark.parametrize(("written", "zh_hant", "en"), WORDS, ids=str)
def test_conditions_in_words(written: object, zh_hant: str, en: str) -> None:
    words = condition_in_words(PACK, conditions.read(written))
    assert (words.zh_hant, words.en) == (zh_hant, en)


def test_limits_and_types_in_words() -> None:
    asked = {path: placed.question for path, placed in PACK.questions.items()}
    assert {
        name: words.zh_hant for name, words in limits_in_words(asked["burrow.carrots"]).items()
    } == {
        "min": "至少 0 元",
        "max": "至多 1,000,000 元",
    }
    assert {name: words.en for name, words in limits_in_words(asked["cheese.tasters"]).items()} == {
        "at_least": "at least 1 rows",
        "at_most": "at most 3 rows",
    }
    assert limits_of(asked["burrow.founded"]) == {"not_in_future": True}
    assert limits_of(asked["cheese.name"]) == {}
    assert type_in_words(asked["export.price_usd"]).zh_hant == "金額（美金）"
    assert type_in_words(asked["burrow.name_en"]).en == "one line of text (English)"
    assert [bytes_in_words(size).en for size in (1 << 20, 2048, 20_971_520, 1500)] == [
        "1 MB",
        "2 kB",
        "20 MB",
        "1,500 bytes",
    ]


def test_the_outline_tells_every_item_once_and_in_order() -> None:
    told = outline(PACK)
    named = [(entry.group, entry.id) for entry in told]
    assert len(named) == len(set(named))
    groups = [entry.group for entry in told]
    assert list(dict.fromkeys(groups)) == list(GROUPS)
    assert [entry.id for entry in told if entry.group == "questions"] == list(PACK.questions)
    assert [entry.id for entry in told if entry.group == "papers"] == [
        "general",
        *PACK.paper_by_id,
        "menu",
    ]
    for entry in told:
        keys = [fact.key for fact in entry.facts]
        assert len(keys) == len(set(keys)), entry.id


def test_a_question_is_told_with_all_that_holds_for_it() -> None:
    (entry,) = [e for e in outline(PACK) if e.id == "cheese.hole_count"]
    assert {fact.key: fact.value.en for fact in entry.facts} == {
        "place": "Cheese › Kind › Has it holes › Yes",
        "type": "whole number",
        "required": "required",
        "limits.min": "at least 1",
        "limits.max": "at most 12",
        "clause": "表二 洞",
        "refs": "MOON-FORM2-03",
    }


def test_what_is_asked_later_or_only_in_some_windows_says_so() -> None:
    told = {(entry.group, entry.id): entry for entry in outline(PACK)}
    menu = {fact.key: fact.value.en for fact in told["papers", "menu"].facts}
    assert menu == {
        "asked_at": "Tasting",
        "per": "for each solution",
        "count": "1 to 2 files",
        "types": "PPTX",
        "max_bytes": "as the setting “The largest menu” says",
        "holds.dishes": "dishes",
        "refs": "MOON-UPL-10",
    }
    season = {fact.key: fact.value.zh_hant for fact in told["questions", "burrow.season"].facts}
    assert season["options.eclipse.in_windows"] == "收成"
    assert "options.day.in_windows" not in season


def test_a_reading_of_a_note_and_of_a_site_is_told() -> None:
    told = {(entry.group, entry.id): entry for entry in outline(PACK)}
    notes = {fact.key: fact.value.en for fact in told["programme", "statements"].facts}
    assert notes["notes.gravity.reading"] == "One may jump"
    site = {fact.key: fact.value.en for fact in told["programme", "sites.telescope"].facts}
    assert site["reading"] == "The far side has another"


def test_a_switch_is_told_by_its_title_and_stands_on_or_off() -> None:
    switches = {entry.id: entry for entry in outline(PACK) if entry.group == "switches"}
    second = switches["last_second"]
    assert second.title == Text(zh_hant="截止當秒算準時", en="The closing second is in time")
    assert {fact.key: fact.value.zh_hant for fact in second.facts} == {
        "value": "開",
        "other": "關",
        "meaning": "截止當秒是否算準時",
        "clause": "一(二)",
        "refs": "MOON-AMB-01",
    }
    facts = {
        (entry.group, entry.id, fact.key): fact.value
        for entry in outline(PACK)
        for fact in entry.facts
    }
    assert facts["dates", "intake", "closing_second_counts"] == Text(
        zh_hant="依設定「截止當秒算準時」",
        en="as the setting “The closing second is in time” says",
    )
    assert facts["papers", "portrait", "image"] == Text(
        zh_hant="90×60 像素（是否須剛好，依設定「肖像須剛好」）",
        en="90×60 pixels (exactly or at most, as the setting “The portrait fits exactly” says)",
    )


def test_what_was_published_without_titles_is_told_by_ids() -> None:
    old = without_titles_of_switches(moon_market().loaded).pack
    titles = {entry.id: entry.title for entry in outline(old) if entry.group == "switches"}
    assert titles["last_second"] == Text(zh_hant="last_second", en="last_second")
    words = condition_in_words(old, conditions.read({"switch.last_second": False}))
    assert (words.zh_hant, words.en) == (
        "設定「last_second」為關",
        "the setting “last_second” is off",
    )
