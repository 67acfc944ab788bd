"""The pages in a real browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browsing import photograph
from tests.design.test_axe import RULES, RUN, WIDER
from tests.parties.making import (
    PASSWORD,
    code,
    link_in,
)
from tests.parties.visiting import visits


@pytest.mark.parametrize(("width", "locale"), [(1440, "zh-TW"), (390, "en-GB")])
def test_axe_finds_nothing_and_nothing_sticks_out(
    width: int, locale: str, chromium: Browser, live_site: str, assets: Path
) -> None:
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found: dict[str, object] = {}
    for visit in visits():
        if visit.post is not None:
            continue
        # The policy forbids a script put in by hand; that the page keeps to it is tested below.
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            locale=locale,
            bypass_csp=True,
            base_url=live_site,
        )
        context.add_cookies(
            [
                {"name": name, "value": cookie.value, "url": live_site}
                for name, cookie in visit.browser.cookies.items()
            ]
        )
        tab = context.new_page()
        answer = tab.goto(visit.path)
        assert answer is not None
        assert (visit.name, answer.status) == (visit.name, visit.status)
        photograph(tab, "accounts", f"{visit.name.replace(' ', '-').replace('/', '-')}-{width}")
        tab.evaluate(axe)
        found[visit.name] = (tab.evaluate(RUN, RULES), tab.evaluate(WIDER))
        context.close()
    assert len(found) > 30
    assert {name: what for name, what in found.items() if what != ([], [0])} == {}


def test_a_company_registers_in_a_browser_and_sets_up_its_second_factor(
    chromium: Browser, live_site: str, assets: Path, mailoutbox: list[Any]
) -> None:
    context = chromium.new_context(locale="zh-TW", base_url=live_site)
    tab = context.new_page()
    problems: list[str] = []
    tab.on("pageerror", lambda error: problems.append(str(error)))
    tab.on(
        "console",
        lambda line: problems.append(line.text) if "Content Security Policy" in line.text else None,
    )
    tab.goto("/register/")
    tab.get_by_label("公司統一編號").fill("12345676")
    tab.get_by_label("公司名稱").fill("晴川資訊股份有限公司")
    tab.get_by_label("你的姓名").fill("𠮷田")
    tab.get_by_label("電子郵件").fill("yoshida@vendor.example")
    tab.get_by_label("密碼", exact=True).fill(PASSWORD)
    tab.get_by_label("再輸入一次密碼").fill(PASSWORD)
    tab.get_by_label("公司統一編號").fill("04595258")
    tab.get_by_role("button", name="申請帳號").click()
    tab.get_by_role("link", name="統一編號的檢查碼不符，請核對後再填一次。").click()
    assert tab.evaluate("document.activeElement.id") == "id_ubn"
    assert tab.title().startswith("錯誤：")
    assert tab.get_by_label("你的姓名").input_value() == "𠮷田"
    tab.get_by_label("公司統一編號").fill("04595257")
    tab.get_by_label("密碼", exact=True).fill(PASSWORD)
    tab.get_by_label("再輸入一次密碼").fill(PASSWORD)
    tab.get_by_role("button", name="申請帳號").click()
    tab.get_by_role("heading", name="請看你的信箱").wait_for()
    tab.goto(link_in(mailoutbox[-1]))
    tab.get_by_label("密碼", exact=True).fill(PASSWORD)
    tab.get_by_role("button", name="驗證並登入").click()
    tab.get_by_text("已成功完成信箱驗證！").wait_for()
    tab.goto("/accounts/2fa/totp/activate/")
    tab.get_by_label("密碼", exact=True).fill(PASSWORD)
    tab.get_by_role("button", name="繼續").click()
    secret = tab.locator("code").inner_text()
    assert tab.get_by_role("img", name="驗證器的 QR 碼").bounding_box()["width"] > 150  # type: ignore[index]
    tab.get_by_label("驗證碼").fill(code(secret))
    tab.get_by_role("button", name="完成").click()
    tab.get_by_role("heading", name="備用碼").wait_for()
    context.close()
    assert problems == []
