"""T113-SUB-01 in a real browser, under the real content policy: a card really signs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from django.core.cache import cache
from django.test import override_settings
from playwright.sync_api import Browser, Page, expect

from tests.applications.conftest import tab_of
from tests.cases.drafting import Drafted, drafted
from tests.portal.office_stages import tcloud_window
from tests.signing import PIN, asked_for, card_component, cards_trusted, wallet
from tests.walks.looking import look
from yunshi.applications.models import Receipt
from yunshi.casework.clock import set_clock
from yunshi.parties.certificates.models import Signature
from yunshi.rulebook.calendar import TAIPEI

AT = datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)


@pytest.fixture
def draft(live_site: str) -> Iterator[Drafted]:
    cache.clear()
    with set_clock(AT):
        yield drafted(tcloud_window(), AT)


def open_check(page: Page, draft: Drafted) -> None:
    page.goto(f"/apply/{draft.filing.id}/check/")
    expect(page.locator("form[data-card]")).to_be_visible()


def sign(page: Page, pin: str = PIN) -> None:
    page.locator("#card-pin").fill(pin)
    page.locator("form[data-card] button").click()


def said(page: Page) -> Any:
    return expect(page.locator("[data-card-said]"))


@pytest.mark.parametrize("width", [390, 1440])
def test_T113_SUB_01_the_card_signs_and_the_filing_is_submitted_by_keyboard(
    width: int, chromium: Browser, live_site: str, draft: Drafted
) -> None:
    sent: list[str] = []
    with (
        card_component(),
        tab_of(chromium, draft.ours.owner, live_site, width=width) as page,
    ):
        page.on(
            "request",
            lambda request: (
                sent.append(f"{request.url} {request.post_data or ''} {request.headers}")
                if request.url.startswith(live_site)
                else None
            ),
        )
        open_check(page, draft)
        page.locator("#card-pin").focus()
        page.keyboard.type(PIN)
        with page.expect_navigation():
            page.keyboard.press("Enter")
        expect(page.locator("#signing-title ~ *, .note.ok").first).to_contain_text("已簽章")
        assert len(page.context.pages) == 1, "the component's window is closed"
        signature = Signature.objects.get()
        assert (signature.verdict, signature.ubn) == ("taken", draft.ours.organisation.ubn)
        page.locator(".card form button.accent").focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert page.url.endswith("/receipt/")
    assert Receipt.objects.get().signature == signature.id
    assert sum("/sign/" in each for each in sent) == 2
    assert not any(PIN in each for each in sent), "the PIN never reaches the server"


def test_what_goes_wrong_at_the_card_is_explained_and_the_page_stays_usable(
    chromium: Browser, live_site: str, draft: Drafted
) -> None:
    with (
        card_component(),
        tab_of(chromium, draft.ours.owner, live_site) as page,
    ):
        open_check(page, draft)
        page.locator("form[data-card] button").click()
        said(page).to_have_text("請輸入憑證卡的 PIN 碼。")
        expect(page.locator("#card-pin")).to_be_focused()
        for _ in range(2):
            sign(page, "11111111")
            said(page).to_contain_text("PIN 碼錯誤")
            expect(page.locator("#card-pin")).to_have_value("")
        sign(page, "11111111")
        said(page).to_contain_text("卡片已鎖住")
        sign(page)
        said(page).to_contain_text("卡片已鎖住")
        expect(page.locator("form[data-card] button")).not_to_have_attribute("aria-busy", "true")
    assert not Signature.objects.exists()


def test_a_missing_component_card_or_window_is_told(
    chromium: Browser, live_site: str, draft: Drafted
) -> None:
    with (
        card_component(lambda content: asked_for(content) if content else None),
        tab_of(chromium, draft.ours.owner, live_site) as page,
    ):
        open_check(page, draft)
        sign(page)
        said(page).to_contain_text("讀卡機裡沒有卡")
        page.evaluate("window.open = () => null")
        sign(page)
        said(page).to_contain_text("允許這一頁開啟彈出式視窗")
    with (
        cards_trusted(),
        override_settings(YUNSHI_CARD_COMPONENT="http://localhost:1"),
        tab_of(chromium, draft.ours.owner, live_site) as page,
    ):
        open_check(page, draft)
        sign(page)
        said(page).to_contain_text("簽章元件沒有回應")


def test_another_companys_card_is_refused_by_the_server_and_the_page_says_so(
    chromium: Browser, live_site: str, draft: Drafted
) -> None:
    def other(_content: bytes) -> Any:
        return wallet().card("22099131", "別家公司", AT)

    with (
        card_component(other),
        tab_of(chromium, draft.ours.owner, live_site, width=390) as page,
    ):
        open_check(page, draft)
        with page.expect_navigation():
            sign(page)
        expect(page.locator(".govuk-error-summary")).to_contain_text("沒有簽章")
        expect(page.locator(".govuk-error-summary")).to_contain_text("這張工商憑證的統一編號不是")
        expect(page.locator("form[data-card]")).to_be_visible()


def test_only_the_components_window_is_listened_to(
    chromium: Browser, live_site: str, draft: Drafted
) -> None:
    with (
        card_component(),
        tab_of(chromium, draft.ours.owner, live_site) as page,
    ):
        open_check(page, draft)
        # A window that never speaks, and a page that speaks for it.
        page.evaluate(
            "window.open = () => Object.assign(document.createElement('iframe'), "
            "{closed: false, close() {}, postMessage() { window.heard = true }})"
        )
        sign(page)
        said(page).to_contain_text("正在尋找")
        page.evaluate(
            "for (const func of ['getTbs', 'sign']) window.postMessage("
            "JSON.stringify({func, ret_code: 0, signature: 'AAAA'}), '*')"
        )
        page.wait_for_timeout(1500)
        said(page).to_contain_text("正在尋找")
        assert page.evaluate("window.heard") is None
    assert not Signature.objects.exists()


@pytest.mark.parametrize("locale", ["zh-TW", "en-GB"])
def test_the_step_has_no_barriers(
    locale: str, chromium: Browser, live_site: str, draft: Drafted
) -> None:
    with (
        card_component(),
        tab_of(chromium, draft.ours.owner, live_site, bypass_csp=True, locale=locale) as page,
    ):
        open_check(page, draft)
        look(page, f"certificate-{locale}")
        sign(page, "11111111")
        page.locator("[data-card-said].g-bad").wait_for()
        look(page, f"certificate-wrong-pin-{locale}")
        with page.expect_navigation():
            sign(page)
        look(page, f"certificate-signed-{locale}")
