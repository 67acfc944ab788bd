"""Windows to the second, and as many solutions as one vendor may file."""

from __future__ import annotations

import copy
import re
from dataclasses import replace
from datetime import datetime, timedelta

from tests.boundaries.filings import ToReach
from tests.boundaries.told import every_programme, switches
from tests.programmes.fields import kept_lines
from yunshi.rulebook.windows import OpenWindow, accepts, expected_is_over, written_windows

SECOND = timedelta(seconds=1)


def told_windows(programme: str) -> dict[str, dict[str, str]]:
    """The instants of each window as they are written down."""
    return {
        name.removeprefix("window "): dict(
            part.split(" ", 1) for part in line.split("; ") if " " in part
        )
        for name, line in kept_lines(programme)["programme"].items()
        if name.startswith("window ")
    }


@every_programme
def test_a_window_takes_filings_from_its_first_second_to_its_last(
    reach: ToReach, programme: str
) -> None:
    pack = reach(programme).pack
    told = told_windows(programme)
    assert [window.id for window in pack.programme.intake.windows] == list(told)
    stated = kept_lines(programme)["programme"]["closing second counts"]
    named = stated.removeprefix("switch ")
    counts = switches(programme).get(named, stated) == "yes"
    written_dates = {window.id: window for window in written_windows(pack)}
    for window in pack.programme.intake.windows:
        times = {name: datetime.fromisoformat(at) for name, at in told[window.id].items()}
        if "opens" in times:
            assert written_dates[window.id].opens == times["opens"]
        else:
            assert window.id not in written_dates
        closes = times.get("closes")
        if closes is None:
            continue
        opens = times.get("opens", closes - timedelta(days=30))
        # As it is opened by an officer where the text leaves the opening to an announcement.
        assert window.closes is not None
        opened = OpenWindow(window.id, opens, window.closes)
        in_time = [
            at
            for at in (opens - SECOND, opens, closes - SECOND, closes, closes + SECOND)
            if accepts(pack, opened, at, {})
        ]
        assert in_time == [opens, closes - SECOND, *([closes] if counts else [])]


@every_programme
def test_the_closing_second_follows_the_reading_where_it_is_one(
    reach: ToReach, programme: str
) -> None:
    stated = kept_lines(programme)["programme"]["closing second counts"]
    if not stated.startswith("switch "):
        assert stated == "yes"
        return
    switch = stated.removeprefix("switch ")
    pack = reach(programme).pack
    closes = datetime.fromisoformat("2026-06-30T17:00:00+08:00")
    window = OpenWindow("any", closes - timedelta(days=1), closes)
    for counts in (True, False):
        assert accepts(pack, window, closes, {switch: counts}) is counts
        assert accepts(pack, window, closes - SECOND, {switch: counts})
        assert not accepts(pack, window, closes + SECOND, {switch: counts})


@every_programme
def test_an_expected_window_is_past_the_day_after_its_last(reach: ToReach, programme: str) -> None:
    pack = reach(programme).pack
    for window in pack.programme.intake.windows:
        told = told_windows(programme)[window.id]
        if "expected_until" in told:
            last = datetime.fromisoformat(f"{told['expected_until']}T23:59:59+08:00")
            assert not expected_is_over(pack, window, last)
            assert expected_is_over(pack, window, last + SECOND)
        elif "opens" not in told:
            closes = datetime.fromisoformat(told["closes"])
            assert not expected_is_over(pack, window, closes)
            assert expected_is_over(pack, window, closes + SECOND)


@every_programme
def test_as_many_solutions_as_may_be_and_not_one_more(reach: ToReach, programme: str) -> None:
    told = kept_lines(programme)["programme"].get("solutions")
    most = int(re.findall(r"<= (\d+)", told)[0]) if told else None
    filing = reach(programme).filings[0]
    solution = filing.answers["solutions"][0]

    def refused(number: int) -> bool:
        several = [{**copy.deepcopy(solution), "id": f"s{n}"} for n in range(number)]
        changed = replace(filing, answers={**filing.answers, "solutions": several})
        return any(f.rule == "solutions.at_most" for f in changed.judged().findings)

    if most is None:
        assert not refused(25)
    else:
        assert (refused(most), refused(most + 1)) == (False, True)
    none = replace(filing, answers={**filing.answers, "solutions": []})
    assert "solutions.missing" in none.findings("/solutions")
