"""A press of the submit button is never lost: before, in and after a save, or when it fails."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.design.draft_site import Draft
from tests.design.saving import SAVED_AT, kept, warns_on_leaving


def test_submitting_saves_first_and_names_only_what_is_still_changed(
    page: Page, draft: Draft
) -> None:
    draft.put("summary", "他人的說明")
    page.get_by_label("方案名稱").fill("我的名稱")
    page.get_by_role("button", name="送出").click()
    expect(page.get_by_role("heading", name="done")).to_be_visible()
    (posted,) = draft.submissions
    assert posted["changed"] == [""]
    assert draft.autosaves == 1


def test_submitting_waits_while_a_conflict_is_open(page: Page, draft: Draft) -> None:
    draft.put("summary", "他人的說明")
    page.get_by_label("簡要說明").fill("我的說明")
    page.get_by_role("button", name="送出").click()
    expect(page.locator("[data-conflict-field=summary]")).to_be_visible()
    page.wait_for_timeout(300)
    assert draft.submissions == []


def test_submitting_without_a_session_loses_no_text(page: Page, draft: Draft) -> None:
    draft.signed_out = True
    page.get_by_label("簡要說明").fill("還沒存的字")
    page.get_by_role("button", name="送出").click()
    expect(page.locator("[data-autosave-state]")).to_contain_text("你的登入已過期")
    assert draft.submissions == []
    assert kept(page) == 1


def test_a_broken_autosave_does_not_stand_in_the_way_of_the_form(page: Page, draft: Draft) -> None:
    draft.broken = True
    page.get_by_label("方案名稱").fill("晴")
    page.get_by_role("button", name="送出").click()
    expect(page.get_by_role("heading", name="done")).to_be_visible()
    (posted,) = draft.submissions
    assert posted["changed"] == ["", "name"]
    assert posted["name"] == ["晴"]


def press(page: Page, name: str) -> dict[str, float]:
    """Presses a button without letting it go; where the button was."""
    button = page.get_by_role("button", name=name)
    button.scroll_into_view_if_needed()
    place = button.bounding_box()
    assert place is not None
    page.mouse.move(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    page.mouse.down()
    return dict(place)


def test_a_press_counts_however_early_the_save_comes_back(page: Page, draft: Draft) -> None:
    """The save begins when the press leaves the field. What it shows must not move the button
    away from under the pointer before the release."""
    page.get_by_label("方案名稱").fill("我的名稱")
    with page.expect_response("**/autosave/"):
        place = press(page, "送出")
    page.wait_for_timeout(300)
    assert page.get_by_role("button", name="送出").bounding_box() == place
    page.mouse.up()
    expect(page.get_by_role("heading", name="done")).to_be_visible()
    (posted,) = draft.submissions
    assert (posted["changed"], posted["action"]) == ([""], ["submit"])
    assert draft.autosaves == 1


@pytest.mark.parametrize("trouble", ["broken", "garbled", "too_late"])
def test_a_press_counts_also_when_the_save_fails(page: Page, draft: Draft, trouble: str) -> None:
    setattr(draft, trouble, True)
    page.get_by_label("方案名稱").fill("我的名稱")
    with page.expect_response("**/autosave/"):
        place = press(page, "送出")
    page.wait_for_timeout(300)
    assert page.get_by_role("button", name="送出").bounding_box() == place
    page.mouse.up()
    expect(page.get_by_role("heading", name="done")).to_be_visible()
    (posted,) = draft.submissions
    assert posted["changed"] == ["", "name"]


def test_a_press_that_ends_elsewhere_leaves_the_page_saved(page: Page, draft: Draft) -> None:
    page.get_by_label("方案名稱").fill("我的名稱")
    with page.expect_response("**/autosave/"):
        press(page, "送出")
    page.mouse.move(5, 5)
    page.mouse.up()
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    assert draft.submissions == []
    page.get_by_role("button", name="送出").click()
    expect(page.get_by_role("heading", name="done")).to_be_visible()
    assert draft.autosaves == 1


@pytest.mark.parametrize("wait", [0, 100, 350, 600])
@pytest.mark.parametrize("by", ["mouse", "Enter"])
def test_a_submission_before_during_or_after_a_save_arrives_once(
    page: Page, draft: Draft, by: str, wait: int
) -> None:
    slow_down(page)
    draft.slow = 0.3
    page.get_by_label("方案名稱").fill("一")
    page.get_by_label("方案名稱").blur()
    page.wait_for_timeout(wait)
    page.get_by_label("簡要說明").fill("二")
    if by == "mouse":
        page.get_by_role("button", name="送出").click()
    else:
        page.get_by_role("button", name="送出").press("Enter")
    expect(page.get_by_role("heading", name="done")).to_be_visible(timeout=20_000)
    (posted,) = draft.submissions
    assert (posted["changed"], posted["action"]) == ([""], ["submit"])
    assert (posted["name"], posted["summary"]) == (["一"], ["二"])
    assert draft.autosaves == 2


def slow_down(page: Page) -> None:
    """A processor of a sixth of the speed."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 6})


def test_an_answer_that_is_none_of_ours_ends_no_saving(page: Page, draft: Draft) -> None:
    page.clock.install()
    page.reload()
    draft.garbled = True
    page.get_by_label("方案名稱").fill("晴")
    page.get_by_label("方案名稱").blur()
    expect(page.locator("[data-autosave-state]")).to_contain_text("還沒儲存：方案名稱")
    assert kept(page) == 1
    draft.garbled = False
    page.clock.run_for(5_100)
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    assert draft.values == {"name": ["晴"]}


def test_a_save_that_hangs_does_not_hold_a_submission_back(page: Page, draft: Draft) -> None:
    page.clock.install()
    page.reload()
    draft.slow = 4
    page.get_by_label("方案名稱").fill("晴")
    with page.expect_request("**/autosave/"):
        page.get_by_role("button", name="送出").click()
    page.clock.run_for(5_000)
    assert page.locator("input[name=changed]").count() == 0
    with page.expect_request("**/draft/"):
        page.clock.run_for(5_000)
    expect(page.get_by_role("heading", name="done")).to_be_visible(timeout=15_000)
    (posted,) = draft.submissions
    assert (posted["changed"], posted["name"]) == (["", "name"], ["晴"])


def test_after_a_submission_that_was_stopped_saving_goes_on(page: Page, draft: Draft) -> None:
    page.clock.install()
    page.reload()
    page.get_by_label("方案名稱").fill("一")
    page.get_by_label("方案名稱").blur()
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    draft.slow = 2
    with page.expect_request("**/draft/"):
        page.get_by_role("button", name="送出").click(no_wait_after=True)
    page.context.new_cdp_session(page).send("Page.stopLoading")
    draft.slow = 0
    page.get_by_label("簡要說明").fill("二")
    assert warns_on_leaving(page)
    page.get_by_label("簡要說明").blur()
    for _ in range(50):
        if draft.autosaves == 2:
            break
        page.wait_for_timeout(100)
    assert draft.values["summary"] == ["二"]
    page.clock.run_for(20_000)
    draft.broken = True
    page.get_by_label("簡要說明").fill("三")
    page.get_by_role("button", name="送出").click()
    expect(page.get_by_role("heading", name="done")).to_be_visible()
    assert draft.submissions[-1]["changed"] == ["", "summary"]
