"""Windows: the second before, at and after, announced and overlapping ones, and the finding."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rulebook.moon_market import PACKS, CopiedPack, moon_market
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.findings import Blocks, Verdict
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.windows import (
    OpenWindow,
    WindowState,
    accepts,
    state_of,
    window_finding,
    written_windows,
)

PACK = moon_market().pack
FULL_MOON, HARVEST = written_windows(PACK)
OUR_READING = PACK.switches
OTHER_READING = {**OUR_READING, "last_second": False}
SECOND = timedelta(seconds=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+08:00")


def test_windows_with_dates_are_written_and_expected_ones_are_not() -> None:
    assert (FULL_MOON.id, HARVEST.id) == ("full_moon", "harvest")
    assert (
        OpenWindow("full_moon", at("2030-03-01T00:00:00"), at("2030-03-31T18:00:00")) == FULL_MOON
    )


@pytest.mark.parametrize(
    ("arrived", "ours", "other"),
    [
        ("2030-02-28T23:59:59", False, False),
        ("2030-02-28T23:59:59.999999", False, False),
        ("2030-03-01T00:00:00", True, True),
        ("2030-03-31T17:59:59", True, True),
        ("2030-03-31T17:59:59.999999", True, True),
        ("2030-03-31T18:00:00", True, False),
        ("2030-03-31T18:00:00.000001", True, False),
        ("2030-03-31T18:00:00.999999", True, False),
        ("2030-03-31T18:00:01", False, False),
    ],
)
def test_a_window_is_kept_to_the_second_as_its_closing_second_is_read(
    arrived: str, ours: bool, other: bool
) -> None:
    assert accepts(PACK, FULL_MOON, at(arrived), OUR_READING) is ours
    assert accepts(PACK, FULL_MOON, at(arrived), OTHER_READING) is other


def test_the_zone_of_an_instant_does_not_matter() -> None:
    assert accepts(PACK, FULL_MOON, datetime(2030, 3, 31, 10, tzinfo=UTC), OUR_READING) is True
    assert accepts(PACK, FULL_MOON, datetime(2030, 3, 31, 18, tzinfo=UTC), OUR_READING) is False


@pytest.mark.parametrize(
    ("when", "state", "window"),
    [
        ("2029-12-31T00:00:00", WindowState.NOT_YET, FULL_MOON),
        ("2030-03-01T00:00:00", WindowState.OPEN, FULL_MOON),
        ("2030-03-31T18:00:01", WindowState.NOT_YET, HARVEST),
        ("2030-09-30T23:59:59", WindowState.OPEN, HARVEST),
        ("2030-10-01T00:00:00", WindowState.CLOSED, HARVEST),
    ],
)
def test_where_an_instant_stands_among_windows(
    when: str, state: WindowState, window: OpenWindow
) -> None:
    windows = (HARVEST, FULL_MOON)
    assert state_of(PACK, windows, at(when), OUR_READING) == (state, window)


def test_without_a_window_nothing_is_open() -> None:
    assert state_of(PACK, (), at("2030-03-01T00:00:00"), OUR_READING) == (WindowState.NONE, None)


@pytest.mark.parametrize(
    ("when", "windows", "verdict", "zh_hant", "en"),
    [
        (
            "2030-03-02T10:00:00",
            (FULL_MOON,),
            Verdict.PASS,
            "受理中，截止時間為民國 119 年 3 月 31 日 18:00:00。",
            "Open; it closes on 31 March 2030, 18:00:00.",
        ),
        (
            "2030-02-02T10:00:00",
            (FULL_MOON,),
            Verdict.FAIL,
            "尚未開始受理，民國 119 年 3 月 1 日 00:00:00 起才能送件。草稿可以先填，會保留。",
            "Not open yet: filings are taken from 1 March 2030, 00:00:00."
            " You can fill in the draft; it is kept.",
        ),
        (
            "2030-04-02T10:00:00",
            (FULL_MOON,),
            Verdict.FAIL,
            "受理已於民國 119 年 3 月 31 日 18:00:00 截止，逾期不予受理。"
            "草稿會保留，可複製到之後的申請。",
            "It closed at 31 March 2030, 18:00:00; late filings are not taken."
            " The draft is kept and can be copied to a later application.",
        ),
        (
            "2030-04-02T10:00:00",
            (),
            Verdict.FAIL,
            "受理期間尚未公告，公告後才能送件。可以先看規則全文準備資料。",
            "The window has not been announced yet; you can file once it is."
            " Until then the rulebook shows what will be asked.",
        ),
    ],
)
def test_the_finding_says_what_to_wait_for(
    when: str, windows: tuple[OpenWindow, ...], verdict: Verdict, zh_hant: str, en: str
) -> None:
    finding = window_finding(PACK, windows, at(when), OUR_READING)
    assert (finding.rule, finding.path, finding.blocks) == ("window", "", Blocks.SUBMIT)
    assert (finding.verdict, finding.refs, finding.clause) == (verdict, ("MOON-DATE-01",), "一")
    assert (finding.message.zh_hant, finding.message.en) == (zh_hant, en)


def test_a_plain_yes_or_no_needs_no_switch(tmp_path: Path) -> None:
    copied = CopiedPack(tmp_path)
    copied.change(
        "programme.yaml",
        "closing_second_counts: {switch: last_second}",
        "closing_second_counts: false",
    )
    pack = copied.loaded().pack
    assert accepts(pack, FULL_MOON, FULL_MOON.closes, pack.switches) is False
    assert accepts(pack, FULL_MOON, FULL_MOON.closes - SECOND, pack.switches) is True


@given(
    st.datetimes(datetime(2030, 1, 1), datetime(2031, 1, 1), timezones=st.just(TAIPEI)),
    st.booleans(),
)
def test_every_instant_is_in_exactly_one_state(when: datetime, closing_second: bool) -> None:
    switches = {**OUR_READING, "last_second": closing_second}
    state, window = state_of(PACK, (FULL_MOON, HARVEST), when, switches)
    taken = [w for w in (FULL_MOON, HARVEST) if accepts(PACK, w, when, switches)]
    assert (state is WindowState.OPEN) is bool(taken)
    assert window is not None
    assert state is not WindowState.OPEN or taken == [window]


def test_where_intake_is_in_batches_a_closed_window_speaks_of_the_next_one() -> None:
    finding = window_finding(
        load_pack(PACKS / "small-market").pack, (FULL_MOON,), at("2030-04-02T10:00:00"), {}
    )
    assert finding.message.zh_hant.endswith("草稿會保留，可複製到下一梯次。")
    assert finding.message.en.endswith("can be copied to the next batch.")
