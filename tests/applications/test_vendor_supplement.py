"""After submission: supplements item by item, withdrawal, history; and nothing else is open."""

from __future__ import annotations

import html
import re
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.pages import autosaved, base, data, form_of, posted, text_of
from tests.applications.world import Vendor, attach, staff, vendor
from yunshi.answers.addresses import Address
from yunshi.answers.outcomes import Closed, Saved
from yunshi.answers.queries import running_supplement
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case
from yunshi.notices.models import Delivery
from yunshi.notices.services import Bounced, deliver_waiting, record_bounce
from yunshi.parties.models import Person
from yunshi.programmes.queries import pack_of
from yunshi.reviews.services import ask_supplement
from yunshi.reviews.services.ask_supplement import Asked
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

NAME = Address("", "burrow", "name")


@pytest.fixture
def filed(complete: Filing, ours: Vendor, time: SetClock) -> Filing:
    """The complete filing, submitted; review begins at once."""
    outcome = services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    assert isinstance(outcome, Submitted), outcome
    complete.refresh_from_db()
    return complete


@pytest.fixture
def asked(filed: Filing, solution: str, time: SetClock) -> Filing:
    """A supplement is asked for: the vendor's name and the solution's paper."""
    outcome = ask_supplement(
        filed.id,
        staff(Role.OFFICER, filed.programme_id),
        {NAME: "與登記不符", Address(solution, "documents", "taste"): "缺少簽名"},
        key="ask",
        arrived_at=time.instant,
        message="請儘快補正。",
    )
    assert isinstance(outcome, Asked), outcome
    deliver_waiting()
    return filed


def supplement_page(filing: Filing) -> str:
    return f"{base(filing)}supplement/"


def owner_page(filing: Filing) -> str:
    return f"{base(filing)}burrow/owner/"


def state(filing: Filing) -> str:
    return str(Case.objects.get(group=filing.id).state)


def test_the_tasks_of_a_filed_filing_say_what_comes_next_and_hide_what_is_not_there(
    browser_of_ours: Client, filed: Filing
) -> None:
    page = browser_of_ours.get(base(filed))
    assert re.search("接下來 承辦人正在審查資格.{0,40}收件證明列有全部步驟", text_of(page))
    assert f"{base(filed)}supplement/" not in page.content.decode()
    assert f"{base(filed)}exchange/" not in page.content.decode()


def test_a_filed_filing_is_read_and_not_written(browser_of_ours: Client, filed: Filing) -> None:
    page = browser_of_ours.get(owner_page(filed))
    assert "這一段現在不能修改" in text_of(page)
    assert "月兔" in text_of(page)
    assert "name" not in form_of(page)
    assert "沒有補件通知" in text_of(browser_of_ours.get(supplement_page(filed)))


def test_a_supplement_is_shown_with_reasons_and_its_due_instant_explained(
    browser_of_ours: Client, asked: Filing
) -> None:
    tasks = text_of(browser_of_ours.get(base(asked)))
    assert "2 個項目，期限 119/03/12（二）23:59:59" in tasks
    assert "需補件" in tasks
    assert "與登記不符" in tasks
    words = text_of(browser_of_ours.get(supplement_page(asked)))
    assert all(
        said in words
        for said in ("請儘快補正。", "名稱", "與登記不符", "品嘗報告", "缺少簽名", "已完成 0／2 項")
    )
    assert "工作天" in words, "how the due instant was counted"
    assert "需要補件" in text_of(browser_of_ours.get("/apply/"))


def test_only_the_items_are_open(browser_of_ours: Client, asked: Filing) -> None:
    page = browser_of_ours.get(owner_page(asked))
    assert [name for name in form_of(page) if name in {"name", "ubn", "carrots"}] == ["name"]
    assert "與登記不符" in text_of(page)
    answer = posted(
        browser_of_ours, owner_page(asked), name="月兔股份有限公司", carrots="5", action="continue"
    )
    assert answer.status_code == 409, "a name that the page did not ask for is said, not dropped"
    assert data(asked)["burrow"]["carrots"] == 100
    refused = autosaved(browser_of_ours, owner_page(asked), asked.draft.revision, ubn="22099131")
    assert refused.status_code == 410
    answer = posted(browser_of_ours, owner_page(asked), name="月兔公司", action="continue")
    assert answer["Location"] == supplement_page(asked)
    assert data(asked)["burrow"]["name"] == "月兔公司"


def test_T113_SUPP_04_answered_item_by_item_and_sent(
    browser_of_ours: Client, asked: Filing, ours: Vendor, solution: str
) -> None:
    unready = browser_of_ours.post(supplement_page(asked), {"key": str(uuid4())})
    assert unready.status_code == 422
    assert "這一項還沒補正" in text_of(unready)
    assert state(asked) == "supplement"
    assert "與登記不符" in text_of(browser_of_ours.get(base(asked)))
    posted(browser_of_ours, owner_page(asked), name="月兔公司", action="continue")
    tasks = text_of(browser_of_ours.get(base(asked)))
    assert "與登記不符" not in tasks, "this item is answered, the other is still open"
    assert "缺少簽名" in tasks
    words = text_of(browser_of_ours.get(supplement_page(asked)))
    assert "月兔" in words
    assert "月兔公司" in words
    assert "已完成 1／2 項" in words
    empty = browser_of_ours.post(
        supplement_page(asked),
        {"unchanged": f"solutions/{solution}/documents/taste", "because": "  "},
    )
    assert empty.status_code == 422
    assert "請寫下維持原內容的理由" in text_of(empty)
    kept = browser_of_ours.post(
        supplement_page(asked),
        {"unchanged": f"solutions/{solution}/documents/taste", "because": "簽名在第 2 頁"},
    )
    assert kept["Location"] == supplement_page(asked)
    form = {"key": str(uuid4())}
    sent = browser_of_ours.post(supplement_page(asked), form, follow=True)
    assert "補件已送出" in text_of(sent)
    assert state(asked) == "qualification"
    again = browser_of_ours.post(supplement_page(asked), form)
    assert again.status_code == 302, "a double click is the same answer"
    past = text_of(browser_of_ours.get(supplement_page(asked)))
    assert "簽名在第 2 頁" in past
    assert "月兔公司" in past
    assert "已補件" in past


def test_the_desk_says_of_a_filing_that_a_supplement_runs(
    browser_of_ours: Client, asked: Filing
) -> None:
    (card,) = re.findall(
        r'<article class="card filing-card">.*?</article>',
        browser_of_ours.get("/apply/").content.decode(),
        re.S,
    )
    assert "補件中" in card
    tasks = text_of(browser_of_ours.get(base(asked)))
    outcome = pack_of(asked.draft.pack_hash).pack.review.supplement.lapsed_as.zh_hant
    assert f"請在期限內補件，逾期{outcome}。" in tasks
    assert "已送件" not in card


def test_a_paper_is_uploaded_anew_for_a_supplement(
    browser_of_ours: Client, asked: Filing, ours: Vendor, solution: str
) -> None:
    address = Address(solution, "documents", "taste")
    added = attach(asked, address, ours, dated=date(2030, 2, 1))
    page = browser_of_ours.get(supplement_page(asked))
    assert "已完成 1／2 項" in text_of(page)
    (new,) = re.findall(r"<ins>(.*?)</ins>", page.content.decode())
    assert html.unescape(new) == added.name


def test_one_second_late_the_supplement_is_not_taken(
    asked: Filing, ours: Vendor, time: SetClock
) -> None:
    due = Case.objects.get(group=asked.id).due_at
    assert due is not None
    time.move_to(due - timedelta(minutes=5))
    browser = signed_in(ours.owner)
    posted(browser, owner_page(asked), name="月兔公司", action="continue")
    (solution,) = data(asked)["solutions"]
    browser.post(
        supplement_page(asked),
        {"unchanged": f"solutions/{solution['id']}/documents/taste", "because": "沒有缺"},
    )
    time.move_to(due + timedelta(seconds=1))
    answer = browser.post(supplement_page(asked), {"key": str(uuid4())})
    assert answer.status_code == 422
    assert "期限" in text_of(answer)
    assert state(asked) == "supplement"


def test_items_that_are_none_and_strangers_get_nowhere(
    browser_of_ours: Client, asked: Filing
) -> None:
    for address, status in (("x", 404), ("burrow/ubn", 422), ("documents/none", 422)):
        answer = browser_of_ours.post(
            supplement_page(asked), {"unchanged": address, "because": "沒有缺"}
        )
        assert answer.status_code == status
    stranger = signed_in(vendor("22099131").owner)
    assert stranger.get(supplement_page(asked)).status_code == 404
    assert stranger.post(supplement_page(asked), {"key": str(uuid4())}).status_code == 404


def test_a_draft_has_no_supplement_page(browser_of_ours: Client, filing: Filing) -> None:
    assert browser_of_ours.get(supplement_page(filing)).status_code == 404


def test_a_filed_solution_is_withdrawn_after_asking(
    browser_of_ours: Client, filed: Filing, ours: Vendor, solution: str
) -> None:
    url = f"{base(filed)}solutions/{solution}/withdraw/"
    assert "不能恢復" in text_of(browser_of_ours.get(url))
    member = signed_in(Person.objects.get(pk=ours.member().person))
    assert "由公司帳號的負責人" in text_of(member.get(url))
    member.post(url, {"key": str(uuid4())})
    assert state(filed) == "qualification"
    answer = browser_of_ours.post(url, {"key": str(uuid4()), "reason": "改版"}, follow=True)
    assert "方案已撤回" in text_of(answer)
    assert state(filed) == "withdrawn"
    again = browser_of_ours.post(url, {"key": str(uuid4())}, follow=True)
    assert again.status_code == 200
    assert "已撤回" in text_of(again)
    stranger = signed_in(vendor("22099131").owner)
    assert stranger.get(url).status_code == 404
    assert stranger.post(url).status_code == 404


def test_a_draft_is_taken_out_and_not_withdrawn(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    url = f"{base(filing)}solutions/{solution}/withdraw/"
    assert browser_of_ours.post(url, {"key": str(uuid4())}).status_code == 404


def test_the_history_says_who_did_what_when(
    browser_of_ours: Client, asked: Filing, ours: Vendor, time: SetClock, solution: str
) -> None:
    time.move(timedelta(minutes=1))
    url = f"{base(asked)}solutions/{solution}/withdraw/"
    browser_of_ours.post(url, {"key": str(uuid4()), "reason": "不做了"})
    words = text_of(browser_of_ours.get(f"{base(asked)}history/"))
    said = ["撤回", "通知補件", "開始資格審查", "送件", "開始填寫"]
    places = [words.rindex(each) for each in said]
    assert places == sorted(places), "the latest first"
    assert f"119/03/10（日）12:01:00 {ours.owner.name} 撤回 不做了" in words
    assert "承辦人 通知補件 請儘快補正。" in words
    assert "officer" not in words


@pytest.fixture
def on_its_way(filed: Filing, time: SetClock) -> Filing:
    """A supplement is asked for, and no mail server has taken the notice yet."""
    outcome = ask_supplement(
        filed.id,
        staff(Role.OFFICER, filed.programme_id),
        {NAME: "與登記不符"},
        key="ask",
        arrived_at=time.instant,
    )
    assert isinstance(outcome, Asked), outcome
    return filed


def test_R110_AMB_22_while_the_notice_is_on_its_way_the_pages_say_so_and_can_be_answered(
    browser_of_ours: Client, on_its_way: Filing
) -> None:
    said = "通知信寄送中，還沒開始計算期限。現在就可以開始補件。"
    tasks = text_of(browser_of_ours.get(base(on_its_way)))
    assert "1 個項目，只開放這些項目。" in tasks
    assert said in tasks
    words = text_of(browser_of_ours.get(supplement_page(on_its_way)))
    assert "還沒開始計算期限" in words
    assert said in words
    assert "通知信送達之次日起 2 個工作天" in words
    assert "通知送達後，確切時間會寫在這裡。" in words
    assert "補件頁面" not in words
    assert "119/03/12" not in words
    desk = text_of(browser_of_ours.get("/apply/"))
    assert "已要求補件，還沒開始計算期限；現在就可以開始補件。" in desk
    answer = posted(browser_of_ours, owner_page(on_its_way), name="月兔公司", action="continue")
    assert answer["Location"] == supplement_page(on_its_way)
    sent = browser_of_ours.post(supplement_page(on_its_way), {"key": str(uuid4())})
    assert sent.status_code == 302
    assert state(on_its_way) == "qualification"


def test_R110_AMB_22_a_notice_that_could_not_be_delivered_is_told_without_a_deadline(
    browser_of_ours: Client, on_its_way: Filing, time: SetClock
) -> None:
    deliver_waiting()
    delivery = Delivery.objects.get(message__template="supplement_requested")
    officer = staff(Role.OFFICER, on_its_way.programme_id)
    done = record_bounce(
        delivery.pk, officer, key="b", arrived_at=time.instant, reason="550 no such user"
    )
    assert isinstance(done, Bounced)
    assert state(on_its_way) == "unnotified"
    words = text_of(browser_of_ours.get(supplement_page(on_its_way)))
    assert "通知信沒有送達，目前不計期限。現在就可以開始補件。" in words
    assert "no such user" not in words
    time.move(timedelta(days=30))
    browser = signed_in(Person.objects.get(memberships__organisation=on_its_way.organisation_id))
    answer = posted(browser, owner_page(on_its_way), name="月兔公司", action="continue")
    assert answer["Location"] == supplement_page(on_its_way)
    history = text_of(browser.get(f"{base(on_its_way)}history/"))
    assert "通知未送達，停止計算期限" in history


def test_an_item_is_held_unchanged_and_a_file_removed_until_the_last_second_however_long_it_waited(
    asked: Filing, solution: str, ours: Vendor, time: SetClock
) -> None:
    supplement = running_supplement(asked.draft_id)
    assert supplement is not None
    due, paper = supplement.due_at, Address(solution, "documents", "taste")
    time.move_to(due + timedelta(seconds=5))
    late = due + timedelta(seconds=1)
    before = data(asked)
    (file,) = (entry["file"] for entry in before["solutions"][0]["documents"]["taste"])
    refused = services.hold_unchanged(asked.id, NAME, "沒有缺", ours.actor, arrived_at=late)
    assert isinstance(refused, Refused)
    removed = services.detach_file(asked, paper, UUID(file), ours.actor, arrived_at=late)
    assert isinstance(removed, Closed)
    assert data(asked) == before
    assert services.hold_unchanged(asked.id, NAME, "沒有缺", ours.actor, arrived_at=due) is None
    removed = services.detach_file(asked, paper, UUID(file), ours.actor, arrived_at=due)
    assert isinstance(removed, Saved)
    assert "taste" not in data(asked)["solutions"][0].get("documents", {})
