"""The task list: eight states, what is missing, solutions, and who fills in together."""

from __future__ import annotations

import re
import shutil
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.applications.conftest import signed_in
from tests.applications.pages import base, data, text_of
from tests.applications.world import (
    Vendor,
    answered,
    attach,
    publish,
    solution_ids,
    started,
    vendor,
)
from tests.packs import MOON_MARKET, SMALL_MARKET
from yunshi.answers.addresses import Address
from yunshi.answers.outcomes import Saved
from yunshi.applications import services
from yunshi.applications.models import Filing, Solution
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case
from yunshi.parties.models import Person
from yunshi.programmes.models import Window

pytestmark = pytest.mark.django_db


def states(browser: Client, filing: Filing) -> dict[str, str]:
    """The word of each task's state, by the task's name."""
    content = browser.get(base(filing)).content.decode()
    items = re.findall(r'<li class="govuk-task-list__item.*?</li>', content, flags=re.S)
    found = {}
    for item in items:
        name = re.search(r'(?:govuk-task-list__link"[^>]*|task-closed")>([^<]+)<', item)
        pill = re.search(r'<span class="pill[^>]*>(?:<svg.*?</svg>)?([^<]+)<', item, flags=re.S)
        assert name is not None
        assert pill is not None
        found[name[1]] = pill[1].strip()
    return found


def test_a_fresh_draft_has_begun_nothing(browser_of_ours: Client, filing: Filing) -> None:
    assert states(browser_of_ours, filing) == {
        "屋主": "未開始",
        "種類": "未開始",
        "聲明與同意": "未開始",
        "檢查答案與送出": "尚不能送出",
    }
    words = text_of(browser_of_ours.get(base(filing)))
    assert "屋主：還沒開始填" in words
    assert "請閱讀並勾選「誠實聲明」" in words
    assert "3 項" in words


def test_a_draft_half_filled_says_what_is_left_and_what_is_wrong(
    browser_of_ours: Client, filing: Filing, ours: Vendor, solution: str
) -> None:
    services.save_answers(
        filing,
        0,
        {
            Address("", "burrow", "name"): "月兔",
            Address(solution, "cheese", "name"): "藍月",
            Address(solution, "cheese", "milks"): ["goat", "cow", "rabbit"],
        },
        ours.actor,
    )
    found = states(browser_of_ours, filing)
    assert (found["屋主"], found["種類"]) == ("填寫中", "有待修正")
    page = browser_of_ours.get(base(filing))
    assert "還有 3 項沒填" in text_of(page)
    assert "1 個問題：「乳源」目前選了 3 項，最多 2 項" in text_of(page)
    link = f"{base(filing)}solutions/{solution}/cheese/kind/?missing=1#q-milks"
    assert link in page.content.decode()


def test_a_complete_draft_is_ready_for_the_owner_and_waits_for_the_owner(
    browser_of_ours: Client, complete: Filing, ours: Vendor
) -> None:
    assert states(browser_of_ours, complete) == {
        "屋主": "已完成",
        "種類": "已完成",
        "聲明與同意": "已完成",
        "檢查答案與送出": "未開始",
    }
    assert "都齊了" in text_of(browser_of_ours.get(base(complete)))
    member = signed_in(Person.objects.get(pk=ours.member().person))
    assert states(member, complete)["檢查答案與送出"] == "待負責人確認"


def test_a_member_sees_that_the_owner_declares(filing: Filing, ours: Vendor) -> None:
    member = signed_in(Person.objects.get(pk=ours.member().person))
    assert states(member, filing)["聲明與同意"] == "待負責人確認"


def test_whoever_has_saved_lately_is_shown(
    browser_of_ours: Client, filing: Filing, ours: Vendor, time: SetClock
) -> None:
    services.save_answers(filing, 0, {Address("", "burrow", "name"): "月兔"}, ours.member("李工程"))
    page = text_of(browser_of_ours.get(base(filing)))
    assert "正在一起填的人" in page
    assert "李工程 屋主 12:00:00" in page
    time.move(timedelta(minutes=11))
    assert "正在一起填的人" not in text_of(signed_in(ours.owner).get(base(filing)))


def test_R110_APP_08_when_it_was_begun_and_when_last_changed(
    browser_of_ours: Client, filing: Filing, ours: Vendor, time: SetClock
) -> None:
    began, changed = _begun_and_changed(browser_of_ours, filing)
    assert began == changed
    time.move(timedelta(minutes=7))
    services.save_answers(filing, 0, {Address("", "burrow", "name"): "月兔"}, ours.member())
    assert _begun_and_changed(signed_in(ours.owner), filing) == (began, began[:-2] + "07")


def _begun_and_changed(browser: Client, filing: Filing) -> tuple[str, str]:
    said = re.search(r"(\S+) 建立．(\S+) 最後修改", text_of(browser.get(base(filing))))
    assert said is not None
    return said[1], said[2]


def test_my_own_saving_is_no_company(browser_of_ours: Client, complete: Filing) -> None:
    assert "正在一起填的人" not in text_of(browser_of_ours.get(base(complete)))


def test_solutions_are_added_copied_and_limited(
    browser_of_ours: Client, complete: Filing, solution: str
) -> None:
    add = f"{base(complete)}solutions/add/"
    assert "最多 2 個方案，目前 1 個" in text_of(browser_of_ours.get(base(complete)))
    answer = browser_of_ours.post(add, {"copy_of": solution})
    assert answer["Location"] == base(complete)
    first, second = data(complete)["solutions"]
    assert {**second, "id": first["id"]} == first
    full = browser_of_ours.get(base(complete))
    assert "新增方案" not in text_of(full)
    refused = browser_of_ours.post(add)
    assert "最多 2 個方案；這是第 3 個" in text_of(browser_of_ours.get(refused["Location"]))
    assert len(data(complete)["solutions"]) == 2
    assert browser_of_ours.get(add).status_code == 405


def test_a_filing_of_two_solutions_is_called_by_the_first_and_how_many_they_are(
    browser_of_ours: Client, complete: Filing, solution: str, ours: Vendor
) -> None:
    second = services.add_solution(complete, ours.actor)
    names = {
        Address(solution, "cheese", "name"): "藍月",
        Address(str(second), "cheese", "name"): "紅月",
    }
    complete.draft.refresh_from_db()
    assert isinstance(
        services.save_answers(complete, complete.draft.revision, names, ours.actor), Saved
    )
    assert "藍月等 2 個方案" in text_of(browser_of_ours.get(base(complete)))
    english = browser_of_ours.get(base(complete), headers={"accept-language": "en"})
    assert "藍月 and 1 more" in text_of(english)


def test_a_solution_of_another_draft_is_not_copied(
    browser_of_ours: Client, filing: Filing, window: Window
) -> None:
    theirs = vendor("22099131")
    foreign = answered(started(theirs, window), theirs)
    add = f"{base(filing)}solutions/add/"
    for copy_of in (str(solution_ids(foreign)[0]), str(uuid4()), "x"):
        assert browser_of_ours.post(add, {"copy_of": copy_of}).status_code == 404
    assert len(data(filing)["solutions"]) == 1


def test_a_solution_is_taken_out_after_asking(
    browser_of_ours: Client, complete: Filing, solution: str, ours: Vendor
) -> None:
    services.add_solution(complete, ours.actor)
    url = f"{base(complete)}solutions/{solution}/remove/"
    assert "其他方案不受影響" in text_of(browser_of_ours.get(url))
    assert len(data(complete)["solutions"]) == 2
    answer = browser_of_ours.post(url, {"key": str(uuid4())})
    assert answer["Location"] == base(complete)
    assert [entry["id"] for entry in data(complete)["solutions"]] != [solution]
    assert Case.objects.get(pk=Solution.objects.get(pk=solution).case_id).state == "discarded"
    assert browser_of_ours.post(url, {"key": str(uuid4())}).status_code == 404


def test_taking_out_the_last_solution_discards_the_draft(
    browser_of_ours: Client, complete: Filing, solution: str
) -> None:
    url = f"{base(complete)}solutions/{solution}/remove/"
    assert "整份草稿就作廢" in text_of(browser_of_ours.get(url))
    answer = browser_of_ours.post(url, {"key": str(uuid4())})
    assert answer["Location"] == "/apply/"
    assert base(complete) not in browser_of_ours.get("/apply/").content.decode()


def test_a_stranger_neither_adds_nor_takes_out(filing: Filing, solution: str) -> None:
    stranger = signed_in(vendor("22099131").owner)
    for url in ("solutions/add/", f"solutions/{solution}/remove/"):
        assert stranger.post(f"{base(filing)}{url}").status_code == 404
    assert len(data(filing)["solutions"]) == 1


def test_before_the_window_one_may_fill_in_and_sees_when_it_opens(
    ours: Vendor, window: Window, time: SetClock
) -> None:
    time.move_to(window.opens_at - timedelta(days=2))
    filing = started(ours, window)
    words = text_of(signed_in(ours.owner).get(base(filing)))
    assert "距離開始受理" in words
    assert "現在就可以先填草稿" in words


def test_a_part_that_may_stay_empty_is_not_said_to_be_done(time: SetClock) -> None:
    """Neither done nor counted, until somebody writes something into it."""
    window = publish(MOON_MARKET)
    ours = vendor()
    filing = started(ours, window)
    browser = signed_in(ours.owner)
    before = text_of(browser.get(base(filing)))
    assert "已完成 0／8 段" in before
    filing.draft.refresh_from_db()
    for _number in range(2):
        attach(filing, Address("", "documents", "photographs"), ours)
    after = text_of(browser.get(base(filing)))
    assert "已完成 1／9 段" in after
    assert before.count("選填，未填") == after.count("選填，未填") + 1


def test_a_section_that_hangs_on_an_open_question_says_which(time: SetClock) -> None:
    window = publish(MOON_MARKET)
    ours = vendor()
    filing = started(ours, window)
    browser = signed_in(ours.owner)
    found = states(browser, filing)
    assert "尚不能填" in found.values()
    words = text_of(browser.get(base(filing)))
    assert "才知道要不要填" in words


def test_every_page_of_a_pack_that_says_all_the_language_can_opens(time: SetClock) -> None:
    window = publish(MOON_MARKET)
    ours = vendor()
    filing = started(ours, window)
    browser = signed_in(ours.owner)
    content = browser.get(base(filing)).content.decode()
    links = set(re.findall(rf'href="({base(filing)}[^"#?]*)', content))
    assert len(links) > 6
    for link in sorted(links):
        assert browser.get(link, follow=True).status_code == 200, link
        assert browser.get(f"{link}?missing=1", follow=True).status_code == 200, link


def queries_of(browser: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert browser.get(url).status_code == 200
    return len(captured)


def test_the_number_of_queries_does_not_grow_with_the_solutions(
    time: SetClock, tmp_path: Path
) -> None:
    window = publish(roomy_market(tmp_path))
    ours = vendor()
    filing = answered(started(ours, window), ours)
    browser = signed_in(ours.owner)
    pages = [base(filing), f"{base(filing)}check/", f"{base(filing)}burrow/owner/"]
    for page in pages:
        browser.get(page)
    with_one = [queries_of(browser, page) for page in pages]
    for _ in range(2):
        services.add_solution(filing, ours.actor)
    answered(filing, ours)
    assert len(data(filing)["solutions"]) == 3
    assert [queries_of(browser, page) for page in pages] == with_one
    assert max(with_one) <= 14


def roomy_market(folder: Path) -> Path:
    """The nonsense programme with room for more solutions."""
    market = folder / "small-market"
    shutil.copytree(SMALL_MARKET, market)
    programme = market / "programme.yaml"
    words = programme.read_text(encoding="utf-8")
    assert words.count("solutions: {at_most: 2,") == 1
    programme.write_text(
        words.replace("solutions: {at_most: 2,", "solutions: {at_most: 5,"), encoding="utf-8"
    )
    return market
