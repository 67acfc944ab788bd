"""What a notice can say of a deadline that counts from its own arrival."""

from __future__ import annotations

from datetime import datetime

import pytest
from pydantic import TypeAdapter

from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.deadlines import DeadlineRule
from yunshi.rulebook.notice_deadlines import known_before_notice, rule_in_a_notice

RULE: TypeAdapter[DeadlineRule] = TypeAdapter(DeadlineRule)
FIXED = "2026-06-30T17:00:00+08:00"
AT = datetime(2026, 6, 30, 17, tzinfo=TAIPEI)
SAID = datetime(2026, 6, 23, 12, tzinfo=TAIPEI)


@pytest.mark.parametrize(
    ("rule", "announced", "known"),
    [
        ({"working_days": 3}, None, None),
        ({"working_days": 3}, SAID, None),
        ({"calendar_days": 3}, None, None),
        ({"instant": FIXED}, None, AT),
        ("announced_later", None, None),
        ("announced_later", SAID, SAID),
        ({"earlier_of": [{"working_days": 3}, {"instant": FIXED}]}, None, None),
        ({"earlier_of": [{"working_days": 3}, "announced_later"]}, SAID, None),
        ({"earlier_of": [{"instant": FIXED}, "announced_later"]}, None, AT),
        ({"earlier_of": [{"instant": FIXED}, "announced_later"]}, SAID, SAID),
    ],
)
def test_an_instant_is_known_only_where_no_notice_moves_it(
    rule: object, announced: datetime | None, known: datetime | None
) -> None:
    assert known_before_notice(RULE.validate_python(rule), announced) == known


@pytest.mark.parametrize(
    ("rule", "announced", "zh_hant", "en"),
    [
        (
            {"working_days": 3},
            None,
            "這封信送達之次日起 3 個工作天，例假日不計。",
            "3 working days, counted from the day after this mail; days off are not counted.",
        ),
        (
            {"working_days": 1},
            None,
            "這封信送達之次日起 1 個工作天，例假日不計。",
            "One working day, counted from the day after this mail; days off are not counted.",
        ),
        (
            {"calendar_days": 30},
            None,
            "這封信送達之次日起 30 日，含例假日。",
            "30 calendar days, counted from the day after this mail, days off included.",
        ),
        (
            {"earlier_of": [{"calendar_days": 1}, "announced_later"]},
            None,
            "這封信送達之次日。",
            "The day after this mail.",
        ),
        (
            {"earlier_of": [{"working_days": 2}, {"instant": FIXED}]},
            None,
            "以下較早者：這封信送達之次日起 2 個工作天，例假日不計、"
            "民國 115 年 6 月 30 日 17:00:00。",
            "Whichever comes first: 2 working days, counted from the day after this mail; "
            "days off are not counted; 30 June 2026, 17:00:00.",
        ),
    ],
)
def test_the_mail_says_the_rule_and_that_the_page_names_the_instant(
    rule: object, announced: datetime | None, zh_hant: str, en: str
) -> None:
    said = rule_in_a_notice(RULE.validate_python(rule), announced)
    assert said.zh_hant == f"{zh_hant}確切時間會寫在補件頁面。"
    assert said.en == f"{en} The page of the supplement will name the exact time."
