"""Every flow works without script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.design.draft_site import Draft


@pytest.fixture
def plain_page(draft: Draft, chromium: Browser, site: str) -> Iterator[Page]:
    context = chromium.new_context(locale="zh-TW", base_url=site, java_script_enabled=False)
    tab = context.new_page()
    tab.goto("/draft/")
    yield tab
    context.close()


def test_everything_is_visible_and_can_be_sent(
    plain_page: Page, draft: Draft, tmp_path: Path
) -> None:
    paper = tmp_path / "a.pdf"
    paper.write_bytes(b"%PDF-")
    plain_page.get_by_label("方案名稱").fill("晴川預購通")
    # Questions with a condition show; the server decides whether they count.
    expect(plain_page.get_by_label("優惠內容")).to_be_visible()
    plain_page.get_by_label("優惠內容").fill("九折")
    plain_page.get_by_label("混合雲").check()
    plain_page.get_by_label("核心服務").fill("AWS")
    plain_page.get_by_label("行業代碼").select_option("620")
    plain_page.get_by_label("年", exact=True).fill("114")
    plain_page.locator("input[type=file]").set_input_files(paper)
    plain_page.get_by_text("我不能做這項聲明").first.click()
    plain_page.get_by_label("我不能做這項聲明，因為").fill("還在確認")
    expect(plain_page.get_by_text("最多 20 字").first).to_be_visible()
    plain_page.get_by_role("button", name="送出").click()
    (posted,) = draft.submissions
    assert posted["name"] == ["晴川預購通"]
    assert posted["renewal_text"] == ["九折"]
    assert posted["core"] == ["AWS"]
    assert posted["industry"] == ["620"]
    assert posted["since.year"] == ["114"]
    assert posted["sworn.reason"] == ["還在確認"]
    assert posted["base_revision"] == ["1"]
    assert "sworn" not in posted


def test_three_blank_rows_stand_ready_and_a_button_brings_more(
    plain_page: Page, draft: Draft
) -> None:
    titles = plain_page.get_by_label("功能名稱")
    expect(titles).to_have_count(4)
    titles.nth(1).fill("第二列")
    plain_page.get_by_role("button", name="新增一列").click()
    (posted,) = draft.submissions
    assert posted["add_rows"] == ["functions"]
    assert len(posted["functions"]) == 4
    assert posted[f"functions.{posted['functions'][1]}.title"] == ["第二列"]
    expect(titles.nth(1)).to_have_value("第二列")


def test_a_row_is_removed_by_its_button(plain_page: Page, draft: Draft) -> None:
    plain_page.get_by_role("button", name="刪除第 1 列").click()
    (posted,) = draft.submissions
    assert posted["remove_row"] == ["functions:k1"]
