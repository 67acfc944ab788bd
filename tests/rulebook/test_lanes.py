"""Lanes: which of a programme's review stages a solution goes through."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED
from tests.rulebook.moon_market import judged, moon_market
from yunshi.rulebook.lanes import lane_of, stages_through
from yunshi.rulebook.windows import WindowState, expected_is_over, state_of


@pytest.mark.parametrize(
    ("market", "lane", "stages"),
    [
        ("moon", "known", ["qualification", "decree"]),
        ("earth", "all", ["qualification", "tasting", "decree"]),
        # Nobody has said where it is sold: it goes the way of the rest.
        (REMOVED, "all", ["qualification", "tasting", "decree"]),
    ],
)
def test_the_first_lane_that_holds_is_a_solutions(
    market: object, lane: str, stages: list[str]
) -> None:
    evaluation = judged({"/solutions/0/cheese/market": market})
    found = lane_of(evaluation.scope.solution_scopes[0])
    assert found is not None
    assert found.id == lane
    through = stages_through(evaluation.scope.pack, found)
    assert [stage.id for stage in through] == stages


def test_without_lanes_every_stage_is_gone_through() -> None:
    pack = moon_market().pack
    bare = pack.model_copy(update={"review": pack.review.model_copy(update={"lanes": ()})})
    assert stages_through(bare, None) == pack.review.stages


@pytest.mark.parametrize(
    ("at", "is_over"),
    [("2030-12-20T18:00:00+08:00", False), ("2030-12-20T18:00:01+08:00", True)],
)
def test_a_window_that_was_never_opened_is_over_after_its_last_moment(
    at: str, is_over: bool
) -> None:
    pack, now = moon_market().pack, datetime.fromisoformat(at)
    (half,) = (each for each in pack.programme.intake.windows if each.id == "half_moon")
    assert expected_is_over(pack, half, now) is is_over
    state, window = state_of(pack, (), now, {})
    assert state is (WindowState.CLOSED if is_over else WindowState.NONE)
    assert (window.id if window else None) == ("half_moon" if is_over else None)
