"""The warning before a session ends (R110-APP-05), in a real browser whose clock the tests move."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.applications.conftest import tab_of
from tests.applications.world import Vendor, publish, started, vendor
from tests.browsing import axe_script
from tests.design.test_axe import RULES, RUN, WIDER
from yunshi.applications.models import Filing
from yunshi.casework.clock import SetClock

pytestmark = [pytest.mark.usefixtures("assets")]

WARNED = timedelta(minutes=115, seconds=1)


@pytest.fixture
def ours(live_site: str, time: SetClock) -> Vendor:
    return vendor()


@pytest.fixture
def filing(ours: Vendor) -> Filing:
    return started(ours, publish())


def owner_page(filing: Filing) -> str:
    return f"/apply/{filing.id}/burrow/owner/"


def opened(page: Page, filing: Filing) -> None:
    page.clock.install()
    page.goto(owner_page(filing))
    expect(page.locator("dialog")).to_be_hidden()


def passes(time: SetClock, span: timedelta, *pages: Page) -> None:
    """Time goes by on the server and in the tabs."""
    time.move(span)
    for page in pages:
        page.clock.fast_forward(int(span.total_seconds() * 1000))


def test_R110_APP_05_before_the_session_ends_one_is_warned_and_stays_by_keyboard(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing, time: SetClock
) -> None:
    with tab_of(chromium, ours.owner, live_site) as page:
        opened(page, filing)
        page.locator('[name="name"]').focus()
        passes(time, timedelta(minutes=114), page)
        expect(page.locator("dialog")).to_be_hidden()
        passes(time, timedelta(minutes=1, seconds=1), page)
        warning = page.get_by_role("dialog", name="即將登出")
        expect(warning).to_be_visible()
        expect(warning).to_have_accessible_description("閒置已久，再 5 分鐘會自動登出。")
        expect(page.get_by_role("button", name="保持登入")).to_be_focused()
        passes(time, timedelta(minutes=2), page)
        expect(warning).to_contain_text("再 3 分鐘")
        with page.expect_response(re.compile("account/session")) as stayed:
            page.keyboard.press("Enter")
        assert stayed.value.request.method == "POST"
        expect(warning).to_be_hidden()
        expect(page.locator('[name="name"]')).to_be_focused()
        # It lasts two hours from then; Escape stays as well.
        passes(time, timedelta(minutes=114), page)
        expect(warning).to_be_hidden()
        passes(time, timedelta(minutes=5), page)
        expect(warning).to_contain_text("不到 1 分鐘")
        with page.expect_response(re.compile("account/session")):
            page.keyboard.press("Escape")
        expect(warning).to_be_hidden()


def test_R110_APP_05_after_the_end_the_page_says_so_and_leads_back(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing, time: SetClock
) -> None:
    with tab_of(chromium, ours.owner, live_site) as page:
        opened(page, filing)
        passes(time, WARNED, page)
        expect(page.get_by_role("dialog", name="即將登出")).to_be_visible()
        passes(time, timedelta(minutes=4), page)
        expect(page.get_by_role("dialog")).to_contain_text("不到 1 分鐘")
        passes(time, timedelta(minutes=1, seconds=2), page)
        over = page.get_by_role("dialog", name="已登出")
        expect(over).to_be_visible()
        expect(page.get_by_role("button", name="保持登入")).to_be_hidden()
        back = over.get_by_role("link", name="重新登入")
        expect(back).to_be_focused()
        assert f"?next=%2Fapply%2F{filing.id}" in str(back.get_attribute("href"))
        back.click()
        expect(page.get_by_label("電子郵件")).to_be_visible()


def test_R110_APP_05_autosave_moves_the_end_and_nobody_is_warned_who_writes(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing, time: SetClock
) -> None:
    with tab_of(chromium, ours.owner, live_site) as page:
        opened(page, filing)
        passes(time, timedelta(minutes=100), page)
        with page.expect_response(re.compile("autosave")) as saved:
            field = page.locator('[name="name"]')
            field.fill("月兔")
            field.blur()
        assert saved.value.status == 200
        # At the time of the old warning the page asks, and hears of 104 minutes.
        with page.expect_response(re.compile("account/session")) as asked:
            passes(time, timedelta(minutes=16), page)
        assert asked.value.json() == {"ends_in": 104 * 60}
        expect(page.locator("dialog")).to_be_hidden()
        # Asking has not moved it.
        passes(time, timedelta(minutes=99, seconds=1), page)
        expect(page.get_by_role("dialog")).to_contain_text("再 5 分鐘")


def test_R110_APP_05_who_stays_in_one_tab_stays_in_all(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing, time: SetClock
) -> None:
    with tab_of(chromium, ours.owner, live_site) as page:
        opened(page, filing)
        other = page.context.new_page()
        opened(other, filing)
        passes(time, WARNED, page, other)
        for each in (page, other):
            expect(each.get_by_role("dialog", name="即將登出")).to_be_visible()
        page.get_by_role("button", name="保持登入").click()
        for each in (page, other):
            expect(each.locator("dialog")).to_be_hidden()


@pytest.mark.parametrize(("width", "locale"), [(1440, "zh-TW"), (390, "en-GB")])
def test_axe_finds_nothing_in_the_warning(
    width: int,
    locale: str,
    chromium: Browser,
    live_site: str,
    ours: Vendor,
    filing: Filing,
    time: SetClock,
) -> None:
    tab = tab_of(chromium, ours.owner, live_site, width=width, locale=locale, bypass_csp=True)
    with tab as page:
        opened(page, filing)
        page.evaluate(axe_script())
        passes(time, WARNED, page)
        expect(page.get_by_role("dialog")).to_be_visible()
        page.clock.resume()
        assert page.evaluate(RUN, RULES) == []
        assert page.evaluate(WIDER) == [0]
