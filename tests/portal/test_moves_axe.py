"""The pages of what officers move, in a real browser: nothing axe objects to, nothing too wide."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.applications.conftest import tab_of
from tests.applications.world import DURING, started
from tests.browsing import follow, photograph
from tests.portal.moving import TUESDAY, day_waiting, url, window_of
from tests.portal.office_world import Office, case_url, with_second_factor
from tests.portal.queue_world import another_vendor, asked
from tests.portal.test_office_axe import looked_at
from yunshi.casework.clock import set_clock
from yunshi.programmes.models import Proposal


@pytest.mark.parametrize(("width", "locale"), [(1440, "zh-TW"), (390, "zh-TW"), (390, "en-GB")])
def test_axe_finds_nothing_and_nothing_sticks_out(
    width: int, locale: str, chromium: Browser, live_site: str, assets: Path
) -> None:
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found: dict[str, list[object]] = {}
    with set_clock(DURING) as time:
        office = Office.of_small_market(time)
        for person in (office.officer_person, office.agency_person):
            with_second_factor(person)
        case = office.filed()
        asked(office, case)
        started(another_vendor(0), window_of(office))
        theirs = day_waiting(office, TUESDAY + timedelta(days=1))
        with tab_of(
            chromium,
            office.officer_person,
            live_site,
            width=width,
            locale=locale,
            bypass_csp=True,
        ) as tab:

            def look(name: str) -> None:
                if locale == "zh-TW":
                    photograph(tab, "moves", f"{name.replace(' ', '-')}-{width}")
                found[name] = looked_at(tab, axe)

            def moment(name: str, month: str, day: str) -> None:
                for part, typed in (("", "119"), ("-month", month), ("-day", day)):
                    tab.fill(f"#{name}{part}", typed)

            for name, address in {
                "windows": url("windows"),
                "new window": url("open_window", office.programme),
                "expected window": url("expect_window", office.programme),
                "days": f"{url('days')}?year=2030",
                "own proposal": url("proposal", theirs.pk),
            }.items():
                tab.goto(address)
                look(name)
            tab.goto(url("declare_day"))
            follow(tab.locator("button[value=preview]"))
            look("day refused")
            moment("day", "3", "12")
            tab.locator("input[name=kind][value=off]").check()
            tab.fill("#reason-zh", "颱風停止上班")
            tab.fill("#reason-en", "Typhoon, offices closed")
            follow(tab.locator("button[value=preview]"))
            look("day preview")
            follow(tab.locator("button[value=send]"))
            look("day proposed")
            tab.goto(case_url(case))
            look("case with a deadline")
            follow(tab.locator(".case-panel a[href$='/extension/']"))
            look("extension")
            moment("until", "3", "15")
            tab.fill("#reason", "主機故障")
            follow(tab.locator("button[value=preview]"))
            look("extension preview")
            follow(tab.locator("button[value=send]"))
            look("case with a proposal")
            tab.goto(url("window", window_of(office).pk))
            look("window")
            moment("closes", "3", "20")
            tab.fill("#reason", "經費用罄")
            tab.fill("#words-zh", "本年度經費用罄，提前截止。")
            tab.fill("#words-en", "The year's budget is used up.")
            follow(tab.locator("button[value=preview]"))
            look("window preview")
            follow(tab.locator("button[value=send]"))
            tab.goto(url("proposals"))
            look("proposals")
        with tab_of(
            chromium,
            office.agency_person,
            live_site,
            width=width,
            locale=locale,
            bypass_csp=True,
        ) as tab:
            tab.goto("/office/")
            look("queue with what waits")
            tab.goto(url("proposal", Proposal.objects.get(kind="move_window").pk))
            look("to confirm")  # which opens what is folded
            follow(tab.locator("main details button"))
            look("refused without a reason")
            follow(tab.locator("form[action$='/confirm/'] button"))
            look("confirmed")
    assert found == {name: [] for name in found}
    assert len(found) == 19
