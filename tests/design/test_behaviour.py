"""The other scripts: conditions, rows, dates, files, clock, search in lists, one submission."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.design.draft_site import Draft


def test_the_page_keeps_to_its_policy_while_its_scripts_run(page: Page, draft: Draft) -> None:
    page.evaluate(
        """() => {
          window.refused = []
          document.addEventListener(
            'securitypolicyviolation', event => window.refused.push(event.violatedDirective))
        }"""
    )
    page.get_by_role("button", name="新增一列").click()
    page.get_by_role("combobox").click()
    page.wait_for_timeout(200)
    assert page.evaluate("window.refused") == []
    answer = page.request.get("/draft/")
    assert "'unsafe-inline'" not in answer.headers["content-security-policy"]


def test_characters_are_counted_as_people_count_them(page: Page, draft: Draft) -> None:
    left = page.locator(".govuk-character-count", has=page.locator("#name")).locator(
        ".govuk-character-count__status"
    )
    expect(left).to_have_text("還可輸入 20 字")
    # A family of four, a flag, a decomposed é and an end of white space: three characters.
    page.get_by_label("方案名稱").fill("👨‍👩‍👧‍👦🇹🇼e\u0301  \u200b")
    expect(left).to_have_text("還可輸入 17 字")
    page.get_by_label("方案名稱").fill("字" * 21)
    expect(left).to_have_text("超過 1 字")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  前後空白  ",
        "一\r\n二\r三\n四",
        "é e\u0301",
        "👩🏽‍🚀👨‍👩‍👧‍👦",
        "🇹🇼🇯🇵🇰",
        "ก็นิ",
        "\u2060零\ufeff",
        "㎏ﷺ",
        "각 각",
    ],
)
def test_the_browser_counts_as_the_rulebook_does(text: str, page: Page, draft: Draft) -> None:
    from yunshi.rulebook.characters import count, normalise

    page.get_by_label("簡要說明").evaluate(
        "(area, text) => { area.value = text; area.dispatchEvent(new Event('input')) }", text
    )
    left = page.locator(".govuk-character-count", has=page.locator("#summary")).locator(
        ".govuk-character-count__status"
    )
    expect(left).to_have_text(f"還可輸入 {100 - count(normalise(text))} 字")


def test_follow_ups_show_with_their_option(page: Page, draft: Draft) -> None:
    expect(page.get_by_label("核心服務")).to_be_hidden()
    page.get_by_label("混合雲").check()
    expect(page.get_by_label("核心服務")).to_be_visible()
    page.get_by_label("公有雲", exact=True).check()
    expect(page.get_by_label("核心服務")).to_be_hidden()


def test_conditions_are_hidden_when_false_and_shown_while_unknown(page: Page, draft: Draft) -> None:
    text, price = page.get_by_label("優惠內容"), page.get_by_label("特別條件")
    # Nobody has answered yet: unknown, so it shows.
    expect(text).to_be_visible()
    page.get_by_label("無", exact=True).check()
    expect(text).to_be_hidden()
    page.get_by_label("有", exact=True).check()
    expect(text).to_be_visible()
    page.get_by_label("AWS").check()
    expect(price).to_be_hidden()
    page.get_by_label("自建").check()
    expect(price).to_be_visible()
    text.fill("無條件")
    expect(price).to_be_hidden()
    # A question that is itself hidden is not asked: its test is false, and "not" of it true.
    page.get_by_label("無", exact=True).check()
    expect(text).to_be_hidden()
    expect(price).to_be_visible()


def test_rows_are_added_up_to_the_limit_and_removed(page: Page, draft: Draft) -> None:
    titles = page.get_by_label("功能名稱")
    expect(titles).to_have_count(1)
    more = page.get_by_role("button", name="新增一列")
    for _ in range(4):
        more.click()
    expect(titles).to_have_count(4)
    expect(page.locator("[data-rows-status]")).to_have_text("最多 4 列")
    page.get_by_role("button", name="刪除第 2 列").click()
    expect(titles).to_have_count(3)
    expect(page.locator("[data-rows-status]")).to_have_text("已刪除一列，剩 3 列。")
    assert page.locator("th [data-row-number]").all_inner_texts() == ["1", "2", "3"]
    keys = [row.get_attribute("data-row") or "" for row in page.locator("tbody [data-row]").all()]
    assert keys[0] == "k1"
    uuid = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
    assert all(uuid.fullmatch(key) for key in keys[1:])


def test_a_new_row_counts_its_characters_too(page: Page, draft: Draft) -> None:
    page.get_by_role("button", name="新增一列").click()
    page.get_by_label("功能名稱").nth(1).fill("字" * 3)
    expect(page.locator("tbody .govuk-character-count__status").nth(1)).to_have_text(
        "還可輸入 17 字"
    )


def test_a_date_of_the_republic_shows_its_gregorian_date_and_weekday(
    page: Page, draft: Draft
) -> None:
    echo = page.locator("[data-roc-echo]")
    page.get_by_label("年", exact=True).fill("114")
    page.get_by_label("月", exact=True).fill("5")
    expect(echo).to_have_text("")
    page.get_by_label("日", exact=True).fill("20")
    expect(echo).to_have_text("＝ 2025 年 5 月 20 日（二）")
    page.get_by_label("日", exact=True).fill("３１")
    expect(echo).to_have_text("＝ 2025 年 5 月 31 日（六）")
    page.get_by_label("月", exact=True).fill("6")
    expect(echo).to_have_text("沒有這一天")


def test_a_long_list_can_be_searched_and_chosen_by_keyboard(page: Page, draft: Draft) -> None:
    box = page.get_by_role("combobox", name="行業代碼")
    box.press_sequentially("程式")
    expect(page.get_by_role("option")).to_have_text(["620 電腦程式設計"])
    box.press("Enter")
    expect(box).to_have_value("620 電腦程式設計")
    assert page.locator("select[name=industry]").input_value() == "620"
    box.press("ArrowDown")
    box.press("ArrowDown")
    box.press("Enter")
    assert page.locator("select[name=industry]").input_value() == "631"
    box.fill("沒有這種")
    expect(page.get_by_role("option")).to_have_text(["找不到，請少打幾個字。"])
    box.press("Escape")
    expect(box).to_have_value("631 資料處理")
    box.blur()
    page.wait_for_timeout(300)
    assert draft.values["industry"] == ["631"]
    box.fill("")
    box.blur()
    page.wait_for_timeout(300)
    assert page.locator("select[name=industry]").input_value() == ""
    assert draft.values["industry"] == [""]


def test_a_file_goes_up_alone_and_comes_back_with_its_checks(
    page: Page, draft: Draft, tmp_path: Path
) -> None:
    good = tmp_path / "報告.pdf"
    good.write_bytes(b"%PDF-1.7 " + b"x" * 50_000)
    page.locator("input[type=file]").set_input_files(good)
    card = page.locator(".filecard")
    expect(card).to_contain_text("報告.pdf")
    expect(card).to_contain_text("是 PDF")
    assert page.locator("input[type=file]").evaluate("input => input.files.length") == 0
    expect(page.locator("[data-upload-progress]")).to_be_hidden()


def test_a_refused_file_shows_why(page: Page, draft: Draft, tmp_path: Path) -> None:
    bad = tmp_path / "zip.pdf"
    bad.write_bytes(b"PK\x03\x04")
    page.locator("input[type=file]").set_input_files(bad)
    expect(page.locator(".filecard.bad")).to_contain_text("不是 PDF")


def test_a_file_over_the_limit_is_not_even_sent(page: Page, draft: Draft, tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    large.write_bytes(b"%PDF-" + b"x" * 1_000_001)
    page.locator("input[type=file]").set_input_files(large)
    expect(page.locator("[data-upload-text]")).to_have_text("large.pdf 超過大小上限，沒有送出。")
    assert draft.files == []


def test_an_upload_without_a_session_says_so(page: Page, draft: Draft, tmp_path: Path) -> None:
    good = tmp_path / "a.pdf"
    good.write_bytes(b"%PDF-1.7")
    draft.signed_out = True
    page.locator("input[type=file]").set_input_files(good)
    expect(page.locator("[data-upload-text]")).to_contain_text("你的登入已過期")
    assert draft.files == []


def test_a_second_press_of_submit_is_ignored_and_the_button_never_disabled(
    page: Page, draft: Draft
) -> None:
    draft.slow = 1.0
    seen = page.evaluate(
        """async () => {
          const button = document.querySelector('button[value=submit]')
          for (let press = 0; press < 3; press += 1) button.click()
          await new Promise(resolve => setTimeout(resolve, 100))
          button.click()
          await new Promise(resolve => setTimeout(resolve, 100))
          const said = [...document.querySelectorAll('.submit-progress')].map(e => e.textContent)
          return [button.getAttribute('aria-busy'), button.disabled, said]
        }"""
    )
    assert seen == ["true", False, ["送出中，請稍候。"]]
    expect(page.get_by_role("heading", name="done")).to_be_visible()
    assert len(draft.submissions) == 1
    assert draft.submissions[0]["action"] == ["submit"]


def test_enter_in_a_text_saves_and_presses_no_remove_button(page: Page, draft: Draft) -> None:
    page.get_by_label("方案名稱").fill("晴")
    page.get_by_label("方案名稱").press("Enter")
    expect(page.get_by_role("heading", name="done")).to_be_visible()
    (posted,) = draft.submissions
    assert posted["action"] == ["save"]
    assert "remove_row" not in posted


def test_clock_and_countdown_run_from_the_time_of_the_server(page: Page, draft: Draft) -> None:
    # This computer's clock is far off; only how much time passes is taken from it.
    page.clock.install(time="2031-01-01T00:00:00")
    page.clock.pause_at("2031-01-01T00:00:10")
    page.reload()
    bar = page.locator(".appbar [data-clock]")
    expect(bar).to_have_text("115/06/17（三）14:32:08")
    left = page.locator("[data-until]")
    expect(left).to_have_text("00 時 00 分 03 秒")
    page.clock.run_for(2000)
    expect(bar).to_have_text("115/06/17（三）14:32:10")
    expect(left).to_have_text("00 時 00 分 01 秒")
    page.clock.run_for(2000)
    expect(left).to_have_text("已經截止")
    expect(page.locator(".deadline")).to_have_attribute("data-over", "")


def test_the_error_summary_leads_to_the_question(
    chromium: Browser, site: str, draft: Draft, settings: object
) -> None:
    settings.YUNSHI_DEMO = True  # type: ignore[attr-defined]
    context = chromium.new_context(locale="zh-TW", base_url=site)
    tab = context.new_page()
    tab.goto("/design/")
    expect(tab.locator(".govuk-error-summary")).to_be_focused()
    assert tab.title() == "錯誤： 元件總覽｜雲市 Yunshi"
    tab.get_by_role("link", name="二、大量計算：超過 100 字").click()
    expect(tab.locator("#computing")).to_be_focused()
    context.close()
