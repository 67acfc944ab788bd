"""Nothing typed is lost: drafts save themselves, through conflicts and lost sessions."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.design.draft_site import Draft
from tests.design.saving import SAVED_AT, kept, state, warns_on_leaving


def test_leaving_a_field_saves_what_changed_and_nothing_else(page: Page, draft: Draft) -> None:
    expect(page.locator("[data-saved]")).to_be_hidden()
    page.get_by_label("方案名稱").fill("晴川預購通")
    page.get_by_label("簡要說明").focus()
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    assert draft.values == {"name": ["晴川預購通"]}
    page.get_by_label("簡要說明").blur()
    page.wait_for_timeout(200)
    assert draft.autosaves == 1
    assert kept(page) == 0


def test_a_change_is_saved_within_a_minute_even_when_the_field_is_not_left(
    page: Page, draft: Draft
) -> None:
    page.clock.install()
    page.reload()
    page.get_by_label("簡要說明").press_sequentially("一")
    page.clock.run_for(30_000)
    page.get_by_label("簡要說明").press_sequentially("二")
    page.clock.run_for(29_000)
    assert draft.autosaves == 0
    page.clock.run_for(1_500)
    page.wait_for_timeout(300)
    assert draft.values == {"summary": ["一二"]}


def test_ticks_choices_and_cleared_boxes_are_saved(page: Page, draft: Draft) -> None:
    page.get_by_label("AWS").check()
    page.get_by_label("自建").check()
    page.get_by_label("有", exact=True).check()
    page.get_by_label("方案名稱").focus()
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    page.get_by_label("AWS").uncheck()
    page.get_by_label("自建").uncheck()
    page.wait_for_timeout(1500)
    assert draft.values["clouds"] == []
    assert draft.values["renewal"] == ["with"]


def test_rows_that_come_and_go_are_saved_with_their_keys(page: Page, draft: Draft) -> None:
    page.get_by_role("button", name="新增一列").click()
    second = page.get_by_label("功能名稱").nth(1)
    expect(second).to_be_focused()
    second.fill("訂單分派")
    second.blur()
    page.wait_for_timeout(300)
    keys = draft.values["functions"]
    assert keys[0] == "k1"
    assert draft.values[f"functions.{keys[1]}.title"] == ["訂單分派"]
    page.get_by_role("button", name="刪除第 1 列").click()
    page.wait_for_timeout(1500)
    assert draft.values["functions"] == [keys[1]]


def test_the_page_warns_on_leaving_only_while_something_is_unsaved(
    page: Page, draft: Draft
) -> None:
    assert not warns_on_leaving(page)
    page.get_by_label("方案名稱").press_sequentially("晴")
    assert warns_on_leaving(page)
    page.get_by_label("方案名稱").blur()
    expect(page.locator("[data-saved]")).to_be_visible()
    assert not warns_on_leaving(page)


def test_two_people_on_one_field_both_keep_their_text_until_one_decides(
    page: Page, draft: Draft
) -> None:
    draft.put("summary", "他人的說明")
    page.get_by_label("簡要說明").fill("我的說明")
    page.get_by_label("簡要說明").blur()
    expect(page.get_by_role("heading", name="兩個人改了同樣的題目")).to_be_visible()
    assert draft.values["summary"] == ["他人的說明"]
    assert page.get_by_label("簡要說明").input_value() == "我的說明"
    assert "請在下面選擇要留哪一份" in state(page)
    page.get_by_role("button", name="留我的").click()
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    assert draft.values["summary"] == ["我的說明"]
    expect(page.get_by_role("heading", name="兩個人改了同樣的題目")).to_have_count(0)
    assert state(page) == ""


def test_each_of_several_disputed_questions_is_decided_on_its_own(page: Page, draft: Draft) -> None:
    draft.put("summary", "他人的說明")
    draft.put("name", "他人的名稱")
    page.get_by_label("方案名稱").fill("我的名稱")
    page.get_by_label("簡要說明").fill("我的說明")
    page.get_by_label("簡要說明").blur()
    decided = set()
    while len(decided) < 2:
        part = page.locator("[data-conflict-field]").first
        name = part.get_attribute("data-conflict-field")
        part.locator(f"[data-conflict-keep={'theirs' if name == 'summary' else 'mine'}]").click()
        decided.add(name)
        page.wait_for_timeout(300)
    assert page.get_by_label("簡要說明").input_value() == "他人的說明"
    assert draft.values == {"summary": ["他人的說明"], "name": ["我的名稱"]}
    assert not warns_on_leaving(page)


def test_what_nobody_disputes_is_saved_along_with_a_conflict(page: Page, draft: Draft) -> None:
    draft.put("summary", "他人的說明")
    page.evaluate(
        """() => { for (const [name, text] of [['name', '我的名稱'], ['summary', '我的說明']]) {
          document.querySelector(`[name=${name}]`).value = text } }"""
    )
    page.get_by_label("簡要說明").focus()
    page.get_by_label("簡要說明").blur()
    expect(page.locator("[data-conflict-field]")).to_have_count(1)
    assert draft.values == {"summary": ["他人的說明"], "name": ["我的名稱"]}


def test_a_page_that_has_saved_one_answer_does_not_pass_for_having_seen_the_others(
    page: Page, draft: Draft
) -> None:
    draft.put("summary", "他人的說明")
    page.get_by_label("方案名稱").fill("我的名稱")
    page.get_by_label("方案名稱").blur()
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    # The page still shows the old text; typing over it must not overwrite the other's silently.
    page.get_by_label("簡要說明").fill("我的說明")
    page.get_by_label("簡要說明").blur()
    expect(page.locator("[data-conflict-field=summary]")).to_be_visible()
    assert draft.values["summary"] == ["他人的說明"]


def test_a_table_of_somebody_else_can_be_taken_whole(page: Page, draft: Draft) -> None:
    draft.put("functions", "k1", "k7", k1__title=["他人一"], k7__title=["他人七"])
    page.get_by_label("功能名稱").fill("我的")
    page.get_by_label("功能名稱").blur()
    page.locator("[data-conflict-field=functions] [data-conflict-keep=theirs]").click()
    titles = page.get_by_label("功能名稱")
    assert [title.input_value() for title in titles.all()] == ["他人一", "他人七"]
    page.wait_for_timeout(300)
    assert draft.values["functions"] == ["k1", "k7"]
    assert draft.values["functions.k1.title"] == ["他人一"]
    assert not warns_on_leaving(page)


def test_two_people_on_different_fields_disturb_nobody(page: Page, draft: Draft) -> None:
    draft.put("summary", "他人的說明")
    page.get_by_label("方案名稱").fill("我的名稱")
    page.get_by_label("方案名稱").blur()
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    assert draft.values == {"summary": ["他人的說明"], "name": ["我的名稱"]}


def test_a_lost_session_keeps_the_text_and_brings_it_back_after_sign_in(
    page: Page, draft: Draft
) -> None:
    draft.signed_out = True
    page.get_by_label("簡要說明").fill("登入過期前寫的字")
    page.get_by_label("簡要說明").blur()
    expect(page.locator("[data-autosave-state]")).to_contain_text("你的登入已過期")
    assert "還沒儲存：簡要說明" in state(page)
    page.get_by_role("button", name="新增一列").click()
    page.get_by_label("功能名稱").nth(1).fill("新的一列")
    page.get_by_label("AWS").check()
    assert draft.values == {}
    assert kept(page) == 1
    page.get_by_role("link", name="重新登入").click()
    expect(page.get_by_role("heading", name="signed in")).to_be_visible()
    page.goto("/draft/")
    expect(page.locator("[data-autosave-state]")).to_contain_text("已放回")
    assert page.get_by_label("簡要說明").input_value() == "登入過期前寫的字"
    assert page.get_by_label("功能名稱").nth(1).input_value() == "新的一列"
    assert page.get_by_label("AWS").is_checked()
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    assert draft.values["summary"] == ["登入過期前寫的字"]
    assert draft.values["clouds"] == ["aws"]
    assert len(draft.values["functions"]) == 2
    assert kept(page) == 0


def test_what_was_kept_meets_a_later_change_of_somebody_else_as_a_conflict(
    page: Page, draft: Draft
) -> None:
    draft.signed_out = True
    page.get_by_label("簡要說明").fill("我的")
    page.get_by_label("簡要說明").blur()
    expect(page.locator("[data-autosave-state]")).to_contain_text("你的登入已過期")
    draft.put("summary", "其間別人存的")
    page.get_by_role("link", name="重新登入").click()
    page.goto("/draft/")
    expect(page.get_by_role("heading", name="兩個人改了同樣的題目")).to_be_visible()
    assert draft.values["summary"] == ["其間別人存的"]


def test_texts_of_another_person_never_come_back_here(page: Page, draft: Draft) -> None:
    page.evaluate(
        """localStorage.setItem('yunshi:unsaved:draft-1:person-2', JSON.stringify(
          { revision: '1', at: Date.now(), changes: [['summary', ['別人的']]] }))"""
    )
    page.reload()
    assert page.get_by_label("簡要說明").input_value() == ""
    assert state(page) == ""


def test_kept_texts_go_after_a_week(page: Page, draft: Draft) -> None:
    page.evaluate(
        """localStorage.setItem('yunshi:unsaved:draft-9:person-9', JSON.stringify(
          { revision: '1', at: Date.now() - 8 * 24 * 3600 * 1000, changes: [] }))"""
    )
    page.reload()
    assert kept(page) == 0


def test_a_server_that_fails_is_asked_again_later_each_time(page: Page, draft: Draft) -> None:
    page.clock.install()
    page.reload()
    draft.broken = True
    requests: list[str] = []
    page.on("request", lambda r: requests.append(r.url) if "autosave" in r.url else None)
    page.get_by_label("方案名稱").fill("晴")
    page.get_by_label("方案名稱").blur()
    expect(page.locator("[data-autosave-state]")).to_contain_text("連不上伺服器，5 秒後再試")
    assert "還沒儲存：方案名稱" in state(page)
    assert kept(page) == 1
    assert warns_on_leaving(page)
    page.clock.run_for(5_100)
    expect(page.locator("[data-autosave-state]")).to_contain_text("10 秒後再試")
    page.clock.run_for(9_000)
    page.wait_for_timeout(200)
    assert len(requests) == 2
    draft.broken = False
    page.clock.run_for(1_200)
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT)
    assert draft.values == {"name": ["晴"]}
    assert (state(page), kept(page), warns_on_leaving(page)) == ("", 0, False)


def test_a_broken_line_says_what_is_unsaved(page: Page, draft: Draft) -> None:
    page.context.set_offline(True)
    page.get_by_label("方案名稱").fill("晴")
    page.get_by_label("方案名稱").blur()
    expect(page.locator("[data-autosave-state]")).to_contain_text("還沒儲存：方案名稱")
    page.context.set_offline(False)
    expect(page.locator("[data-saved]")).to_have_text(SAVED_AT, timeout=15_000)


def test_a_refusal_is_told_in_the_words_of_the_server(page: Page, draft: Draft) -> None:
    draft.too_late = True
    page.get_by_label("方案名稱").fill("晴")
    page.get_by_label("方案名稱").blur()
    expect(page.locator("[data-autosave-state]")).to_contain_text("已經截止，不能再儲存。")
    assert kept(page) == 1
    assert draft.values == {}


def test_what_is_typed_while_a_save_is_under_way_is_saved_after_it(
    page: Page, draft: Draft
) -> None:
    draft.slow = 0.5
    page.get_by_label("方案名稱").fill("一")
    page.get_by_label("方案名稱").blur()
    page.get_by_label("方案名稱").fill("一二")
    page.get_by_label("方案名稱").blur()
    page.wait_for_timeout(1800)
    assert draft.values == {"name": ["一二"]}
    assert draft.autosaves == 2


def test_the_server_can_say_something_about_a_field(page: Page, draft: Draft) -> None:
    page.get_by_label("方案名稱").fill("晴")
    page.get_by_label("方案名稱").blur()
    expect(page.locator("[data-note-for=name]")).to_have_text("看過了")
