"""The box in the head of the queue ticks every case of the page."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.applications.conftest import tab_of
from tests.applications.world import DURING
from tests.portal.office_world import Office, with_second_factor
from tests.portal.queue_world import QUEUE, another_vendor
from yunshi.casework.clock import set_clock


def test_one_box_ticks_all_and_shows_when_some_are_ticked(
    chromium: Browser, live_site: str
) -> None:
    with set_clock(DURING) as time:
        office = Office.of_small_market(time)
        with_second_factor(office.officer_person)
        office.filed()
        with tab_of(chromium, office.officer_person, live_site, width=1440, locale="zh-TW") as tab:
            tab.goto(QUEUE)
            expect(tab.locator("[data-tick-all]")).to_be_hidden()
            for number in range(2):
                office.filed(another_vendor(number))
            tab.goto(QUEUE)
            every = tab.locator("[data-tick-all] input")
            boxes = tab.locator("input[name=selected]")
            every.check()
            assert [box.is_checked() for box in boxes.all()] == [True, True, True]
            boxes.first.uncheck()
            expect(every).to_have_js_property("indeterminate", True)
            expect(every).not_to_be_checked()
            boxes.first.check()
            expect(every).to_be_checked()
            every.uncheck()
            assert [box.is_checked() for box in boxes.all()] == [False, False, False]
            # It posts nothing itself.
            expect(every).not_to_have_attribute("name", "selected")
