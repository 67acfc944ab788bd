"""Check your answers and submit: once, in time, by whoever may, with every reason why not."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.pages import base, data, form_of, text_of
from tests.applications.world import Vendor, answered, solution_ids, vendor
from yunshi.answers.addresses import Address
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.models import Case
from yunshi.parties.models import Person
from yunshi.programmes.models import Window

pytestmark = pytest.mark.django_db


def check_page(filing: Filing) -> str:
    return f"{base(filing)}check/"


def reasons_in(page: HttpResponse) -> list[str]:
    """The lines of the error box, as they are written."""
    box = re.search(r'<div class="govuk-error-summary".*?</ul>', page.content.decode(), re.S)
    assert box is not None
    return re.findall(r"<li>(.*?)</li>", box[0], re.S)


def states(filing: Filing) -> list[str]:
    rows = Case.objects.filter(group=filing.id).order_by("opened_at")
    return list(rows.values_list("state", flat=True))


def test_everything_is_shown_with_a_way_to_change_it(
    browser_of_ours: Client, complete: Filing, solution: str
) -> None:
    page = browser_of_ours.get(check_page(complete))
    words, content = text_of(page), page.content.decode()
    assert all(said in words for said in ("月兔", "藍月", "羊", "嫦娥", "誠實聲明", "已勾選"))
    assert "沒有未填或待修正的項目，可以送出" in words
    assert "由承辦人品嘗" in words
    for link in ("burrow/owner/#q-carrots", f"solutions/{solution}/cheese/kind/#d-taste"):
        assert f'href="{base(complete)}{link}"' in content
    assert f'href="{base(complete)}declarations/#s-honesty"' in content


def test_hidden_answers_are_not_shown_and_not_sent(
    browser_of_ours: Client, complete: Filing, ours: Vendor, solution: str
) -> None:
    services.save_answers(
        complete,
        complete.draft.revision,
        {Address(solution, "cheese", "holes"): "without"},
        ours.actor,
    )
    assert "幾個洞" not in text_of(browser_of_ours.get(check_page(complete)))


def test_the_site_does_not_speak_of_itself_before_sending(
    browser_of_ours: Client, complete: Filing
) -> None:
    words = text_of(browser_of_ours.get(check_page(complete)))
    assert "審核尚未實施" not in words
    assert "還沒有人與登記資料核對" not in words
    assert "工商憑證" not in words, "this programme asks for none; tests/cases has one that does"


def test_T113_SUB_04_sending_gives_a_receipt(browser_of_ours: Client, complete: Filing) -> None:
    form = form_of(browser_of_ours.get(check_page(complete)))
    answer = browser_of_ours.post(check_page(complete), form)
    receipt = Receipt.objects.get()
    assert answer["Location"] == f"{base(complete)}receipt/"
    words = text_of(browser_of_ours.get(answer["Location"]))
    (file,) = receipt.files
    assert receipt.number in words
    assert "119/03/10（日）12:00:00" in words
    assert file["sha256"] in words
    assert file["name"] in words
    assert "資格審查" in words
    assert "品嘗" in words


def test_a_double_click_files_once_and_shows_the_same_receipt(
    browser_of_ours: Client, complete: Filing
) -> None:
    form = form_of(browser_of_ours.get(check_page(complete)))
    first = browser_of_ours.post(check_page(complete), form)
    again = browser_of_ours.post(check_page(complete), form)
    later = browser_of_ours.get(check_page(complete))
    assert first["Location"] == again["Location"] == later["Location"]
    assert Receipt.objects.count() == 1


def test_an_incomplete_filing_is_refused_on_the_same_page_with_every_reason(
    browser_of_ours: Client, filing: Filing, ours: Vendor
) -> None:
    answered(filing, ours, **{"burrow/carrots": 99, "declarations/honesty": None})
    form = form_of(browser_of_ours.get(check_page(filing)))
    answer = browser_of_ours.post(check_page(filing), form)
    words = text_of(answer)
    assert answer.status_code == 422
    assert "沒有送出" in words
    assert "存款不足 100" in words
    assert "請閱讀並勾選「誠實聲明」" in words
    assert not Receipt.objects.exists()
    assert states(filing) == ["draft"]
    assert form_of(answer)["key"] != form["key"], "the next attempt is another one"


def test_every_reason_leads_to_its_place_and_the_page_counts_them_once(
    browser_of_ours: Client, filing: Filing, ours: Vendor, solution: str
) -> None:
    answered(filing, ours, **{"burrow/carrots": 99, "declarations/honesty": None})
    services.add_solution(filing, ours.actor)
    page = browser_of_ours.post(
        check_page(filing), form_of(browser_of_ours.get(check_page(filing)))
    )
    reasons = reasons_in(page)
    places = [re.fullmatch(r'<a href="(/apply/[^"]+)">.+</a>', each) for each in reasons]
    assert all(places), reasons
    assert f"還有 {len(reasons)} 項未填或待修正" in text_of(page)
    new = next(str(each) for each in solution_ids(filing) if str(each) != solution)
    found = {place[1] for place in places if place}
    assert f"{base(filing)}declarations/?missing=1#s-honesty" in found
    assert f"{base(filing)}solutions/{new}/cheese/kind/" in found
    assert "<title>錯誤： 檢查答案與送出" in page.content.decode()
    for place in found:
        assert browser_of_ours.get(place).status_code == 200


def test_the_reasons_of_a_chosen_solution_lead_to_that_solution(
    browser_of_ours: Client, complete: Filing, ours: Vendor, solution: str
) -> None:
    services.add_solution(complete, ours.actor)
    new = next(str(each) for each in solution_ids(complete) if str(each) != solution)
    form = {"key": str(uuid4()), "choosing": "1", "solution": [new]}
    reasons = reasons_in(browser_of_ours.post(check_page(complete), form))
    assert any(f"solutions/{new}/" in each for each in reasons)
    assert not any(f"solutions/{solution}/" in each for each in reasons)


def test_one_second_late_the_page_says_when_it_closed_and_nothing_is_lost(
    complete: Filing, ours: Vendor, window: Window, time: SetClock
) -> None:
    time.move_to(window.closes_at - timedelta(minutes=1))
    browser = signed_in(ours.owner)
    form = form_of(browser.get(check_page(complete)))
    time.move_to(window.closes_at + timedelta(seconds=1))
    answer = browser.post(check_page(complete), form)
    assert answer.status_code == 422
    (reason,) = reasons_in(answer)
    assert "受理已於民國 119 年 3 月 31 日 18:00:00 截止" in reason
    # Nothing is left to mend or to press, so the page is a short one: many come after closing.
    words, content = text_of(answer), answer.content.decode()
    assert "嫦娥" not in words
    assert 'name="key"' not in content
    assert f'href="{base(complete)}"' in content
    assert not Receipt.objects.exists()
    assert states(complete) == ["draft"]
    assert data(complete)["burrow"]["name"] == "月兔"


def test_in_the_closing_second_it_is_taken(complete: Filing, ours: Vendor, window: Window) -> None:
    with set_clock(window.closes_at):
        browser = signed_in(ours.owner)
        answer = browser.post(check_page(complete), {"key": str(uuid4())})
    assert answer.status_code == 302
    assert Receipt.objects.get().arrived_at == window.closes_at


def test_before_the_window_the_page_says_when_it_opens(
    complete: Filing, ours: Vendor, window: Window
) -> None:
    with set_clock(window.opens_at - timedelta(days=1)):
        answer = signed_in(ours.owner).post(check_page(complete), {"key": str(uuid4())})
    assert answer.status_code == 422
    assert "尚未開始受理" in text_of(answer)


def test_roles_7_a_member_is_told_who_sends_and_cannot(complete: Filing, ours: Vendor) -> None:
    member = signed_in(Person.objects.get(pk=ours.member().person))
    page = member.get(check_page(complete))
    assert "等待負責人確認" in text_of(page)
    assert ours.owner.name in text_of(page)
    assert 'name="key"' not in page.content.decode()
    answer = member.post(check_page(complete), {"key": str(uuid4())})
    assert answer.status_code == 422
    assert not Receipt.objects.exists()
    delegated = signed_in(Person.objects.get(pk=ours.member(delegated=True).person))
    assert delegated.post(check_page(complete), {"key": str(uuid4())}).status_code == 302


def test_another_vendor_cannot_send_it(complete: Filing) -> None:
    stranger = signed_in(vendor("22099131").owner)
    assert stranger.post(check_page(complete), {"key": str(uuid4())}).status_code == 404
    assert not Receipt.objects.exists()


def test_every_place_counts_what_is_left_alike(
    browser_of_ours: Client, complete: Filing, ours: Vendor, solution: str
) -> None:
    """The list of tasks, the check, and each solution that may be chosen: the same lines."""
    services.add_solution(complete, ours.actor)
    complete.draft.refresh_from_db()
    milks = {Address(solution, "cheese", "milks"): ["goat", "cow", "rabbit"]}
    services.save_answers(complete, complete.draft.revision, milks, ours.actor)
    words = text_of(browser_of_ours.get(check_page(complete)))
    (whole,) = re.findall(r"還有 (\d+) 項未填或待修正", words)
    each = re.findall(r"(?:藍月|方案 2) (\d+) 個問題", words)
    assert (int(whole), [int(number) for number in each]) == (2, [1, 1])
    assert "還缺什麼 2 項" in text_of(browser_of_ours.get(base(complete)))


def test_solutions_that_are_not_chosen_go_on_in_a_new_draft(
    browser_of_ours: Client, complete: Filing, ours: Vendor, solution: str
) -> None:
    services.add_solution(complete, ours.actor)
    page = browser_of_ours.get(check_page(complete))
    form = form_of(page)
    assert len(form["solution"]) == 2
    assert "方案 2 1 個問題" in text_of(page), "a part that nobody has begun is one thing to do"
    everything = browser_of_ours.post(check_page(complete), form)
    assert everything.status_code == 422
    answer = browser_of_ours.post(
        check_page(complete), {**form_of(everything), "solution": [solution]}, follow=True
    )
    assert "已移到同一梯次的新草稿" in text_of(answer)
    assert sorted(states(complete)) == ["discarded", "qualification"]
    left_over = Filing.objects.exclude(pk=complete.pk).get()
    assert states(left_over) == ["draft"]
    assert len(solution_ids(left_over)) == 1


def test_choosing_nothing_or_garbage_is_refused(
    browser_of_ours: Client, complete: Filing, ours: Vendor
) -> None:
    services.add_solution(complete, ours.actor)
    for chosen in ([], ["x"], [str(uuid4())]):
        answer = browser_of_ours.post(
            check_page(complete), {"key": str(uuid4()), "choosing": "1", "solution": chosen}
        )
        assert answer.status_code == 422
        assert "至少選一個" in text_of(answer)
    assert states(complete) == ["draft", "draft"]


def test_a_key_that_is_none_still_sends_once(browser_of_ours: Client, complete: Filing) -> None:
    answer = browser_of_ours.post(check_page(complete), {"key": "x" * 10_000})
    assert answer.status_code == 302
    assert Receipt.objects.count() == 1


def test_a_draft_has_no_receipt(browser_of_ours: Client, complete: Filing) -> None:
    assert browser_of_ours.get(f"{base(complete)}receipt/").status_code == 404


def test_another_vendor_sees_no_receipt(complete: Filing, ours: Vendor, time: SetClock) -> None:
    services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    stranger = signed_in(vendor("22099131").owner)
    assert stranger.get(f"{base(complete)}receipt/").status_code == 404
