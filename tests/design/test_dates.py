"""Dates as people read them (design language, section 10)."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from yunshi.design.dates import (
    TAIPEI,
    Precision,
    Remaining,
    show,
    show_day,
    show_full_day,
    show_gregorian,
)
from yunshi.design.fields import DateValue

CLOSING = dt.datetime(2026, 6, 30, 17, 0, 5, tzinfo=TAIPEI)


@pytest.mark.parametrize(
    ("precision", "chinese", "english"),
    [
        (Precision.DAY, "115/06/30（二）", "30 June 2026"),
        (Precision.MINUTE, "115/06/30（二）17:00", "30 June 2026, 17:00 (Taipei time)"),
        (Precision.SECOND, "115/06/30（二）17:00:05", "30 June 2026, 17:00:05 (Taipei time)"),
        (Precision.CLOCK, "17:00:05", "17:00:05"),
        (Precision.FULL, "民國 115 年 6 月 30 日", "30 June 2026"),
    ],
)
def test_an_instant_is_told_in_both_languages(
    precision: Precision, chinese: str, english: str
) -> None:
    with translation.override("zh-hant"):
        assert show(CLOSING, precision) == chinese
    with translation.override("en"):
        assert show(CLOSING, precision) == english


def test_an_instant_is_told_on_taipei_clocks_whatever_its_zone() -> None:
    before_midnight_in_london = dt.datetime(2026, 6, 30, 17, 30, tzinfo=dt.UTC)
    with translation.override("zh-hant"):
        assert show(before_midnight_in_london) == "115/07/01（三）01:30"


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        show(dt.datetime(2026, 6, 30, 17, 0))


def test_years_before_the_republic_are_counted_backwards() -> None:
    with translation.override("zh-hant"):
        assert show_day(dt.date(1911, 10, 10)) == "前1/10/10（二）"
        assert show_full_day(dt.date(1912, 1, 1)) == "民國 1 年 1 月 1 日"


def test_the_echo_names_the_gregorian_date_and_the_weekday() -> None:
    with translation.override("zh-hant"):
        assert show_gregorian(dt.date(2025, 5, 20)) == "2025 年 5 月 20 日（二）"
    with translation.override("en"):
        assert show_gregorian(dt.date(2025, 5, 20)) == "Tue 20 May 2025"


@given(st.dates(min_value=dt.date(1912, 1, 1), max_value=dt.date(2900, 1, 1)))
def test_a_date_typed_in_parts_means_the_date_it_was_made_from(date: dt.date) -> None:
    assert DateValue.of(date).gregorian == date


@pytest.mark.parametrize("typed", ["115/2/29", "115/13/1", "115//1", "x/1/1", "9" * 40 + "/1/1"])
def test_parts_that_make_no_date_mean_none(typed: str) -> None:
    assert DateValue(*typed.split("/")).gregorian is None


def test_full_width_digits_are_digits() -> None:
    assert DateValue("１１５", "６", "１７").gregorian == dt.date(2026, 6, 17)


def test_time_left_is_never_negative_and_says_when_it_is_over() -> None:
    now = dt.datetime(2026, 6, 17, 14, 32, 8, tzinfo=TAIPEI)
    until = dt.datetime(2026, 6, 30, 17, 0, 0, tzinfo=TAIPEI)
    assert Remaining.between(now, until) == Remaining(13, 2, 27, 52, over=False)
    assert Remaining.between(until, until) == Remaining(0, 0, 0, 0, over=False)
    assert Remaining.between(until, now) == Remaining(0, 0, 0, 0, over=True)
