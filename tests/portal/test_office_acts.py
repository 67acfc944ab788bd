"""What officers and approvers do on the page of a case, and what is refused there."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.portal.office_world import (
    ENGLISH,
    Office,
    act_form,
    act_url,
    at_browser,
    case_url,
    point_form,
    staff_person,
    words_of,
)
from yunshi.applications.services import withdraw_solution
from yunshi.casework.acting import Performed
from yunshi.casework.clock import set_clock
from yunshi.casework.models import AccessLog, Case, JournalEntry, OutboxMessage
from yunshi.catalogue.models import Listing
from yunshi.reviews.models import PointDecision
from yunshi.reviews.pages.findings import key_of, next_open
from yunshi.reviews.points import Decided, Point
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db


def points_url(case: Case) -> str:
    return reverse("portal:office:decide_points", args=[case.id])


def do(client: Client, case: Case, action: str, **more: str) -> HttpResponse:
    return client.post(act_url(case, action), act_form(case, **more))


def state(case: Case) -> str:
    case.refresh_from_db()
    return case.state


def test_a_case_goes_from_qualification_to_the_market_through_the_pages(
    office: Office, case: Case, officer: Client, agency: Client
) -> None:
    judged = officer.post(points_url(case), point_form(office.seen(case), answer="met"))
    assert (judged.status_code, judged.headers["Location"]) == (302, f"{case_url(case)}#act-panel")
    assert do(officer, case, "pass_qualification").status_code == 302
    assert state(case) == "decision"
    waiting = words_of(officer.get(case_url(case)).content)
    assert "現在由主辦單位核定人處理。" in waiting
    assert do(agency, case, "approve", reason="准予上架").status_code == 302
    assert state(case) == "approved"
    assert do(officer, case, "list").status_code == 302
    assert state(case) == "listed"
    listing = Listing.objects.get(case=case)
    ended = officer.get(case_url(case)).content.decode()
    assert reverse("catalogue:detail", args=[listing.id]) in ended
    assert "案件已結。" in ended


def test_after_an_act_the_next_case_of_the_queue_is_a_press_away(
    office: Office, case: Case, officer: Client
) -> None:
    def offered() -> list[str]:
        page = officer.get(case_url(case)).content.decode()
        return re.findall(r'<a href="([^"]+)">下一件：', page)

    other = office.filed()
    office.judge_all(case)
    do(officer, case, "pass_qualification")
    assert offered() == [case_url(other)]
    assert offered() == []  # said once, with what was done


def test_the_point_to_judge_next_follows_the_one_just_judged() -> None:
    def point(rule: str, *, judged: bool = False) -> Point:
        decided = Decided(True, "", uuid4(), datetime.now(UTC)) if judged else None
        said = Text(zh_hant=rule, en=rule)
        finding = Finding(rule, (), "", Verdict.REVIEW, Blocks.NOTHING, "", said)
        return Point(finding, None, None, decided)

    before = [point(rule) for rule in "abc"]
    b_judged = [point("a"), point("b", judged=True), point("c")]
    c_judged = [point("a"), point("b", judged=True), point("c", judged=True)]
    all_judged = [point(rule, judged=True) for rule in "abc"]
    assert next_open(before, before[1:2], b_judged) == "p2"
    assert next_open(b_judged, b_judged[2:], c_judged) == "p0"
    assert next_open(c_judged, c_judged[:1], all_judged) == ""
    assert next_open(c_judged, c_judged[1:2], c_judged) == "p0"  # judged once more


def test_passing_is_refused_on_the_same_page_with_every_point_in_the_way(
    office: Office, case: Case, officer: Client
) -> None:
    refused = do(officer, case, "pass_qualification")
    assert refused.status_code == 422
    page = refused.content.decode()
    assert "還不能通過：1 項未判斷 好吃：尚未判斷" in words_of(page)
    (point,) = [n for n, p in enumerate(office.seen(case).points) if p.needs_decision]
    assert f'href="#p{point}"' in page
    assert f'id="p{point}"' in page
    assert "<title>錯誤：" in " ".join(page.split())
    assert state(case) == "qualification"


def test_the_panel_says_what_is_still_in_the_way_before_anything_is_pressed(
    office: Office, case: Case, officer: Client
) -> None:
    assert "還有 1 項未判斷，通過前須處理。" in words_of(officer.get(case_url(case)).content)
    officer.post(points_url(case), point_form(office.seen(case), answer="not_met", note="太鹹"))
    assert "還有 1 項不符，通過前須處理。" in words_of(officer.get(case_url(case)).content)
    office.judge_all(case)
    form = {**_decided_form(office, case), "answer": "met"}
    officer.post(points_url(case), form)
    assert "通過前須處理" not in words_of(officer.get(case_url(case)).content)


def _decided_form(office: Office, case: Case) -> dict[str, str]:
    seen = office.seen(case)
    (decided,) = [point for point in seen.points if point.decided]
    return {"key": "k", "point": key_of(decided), "snapshot": str(seen.snapshot.id), "note": ""}


@pytest.mark.parametrize("note", ["", "  \n\t "])
def test_not_met_needs_a_reason_and_says_so_at_the_point(
    office: Office, case: Case, officer: Client, note: str
) -> None:
    form = point_form(office.seen(case), answer="not_met", note=note)
    refused = officer.post(points_url(case), form)
    assert refused.status_code == 422
    words = words_of(refused.content)
    assert "判斷不符合要寫理由" in words
    assert "請寫明哪裡不符，再按一次「記為不符合」。" in words
    assert PointDecision.objects.count() == 0
    assert officer.post(points_url(case), {**form, "answer": "met"}).status_code == 302
    assert PointDecision.objects.get().met is True


def test_what_was_judged_stands_in_the_timeline_between_the_steps(
    office: Office, case: Case, officer: Client
) -> None:
    office.time.move(timedelta(minutes=1))
    officer.post(points_url(case), point_form(office.seen(case), answer="not_met", note="太鹹"))
    office.time.move(timedelta(minutes=1))
    officer.post(points_url(case), {**_decided_form(office, case), "answer": "met", "note": "改好"})
    office.time.move(timedelta(minutes=1))
    do(officer, case, "pass_qualification")
    page = words_of(officer.get(case_url(case, "journal")).content)
    latest_first = [
        "通過資格審查",
        "林承辦 判斷為符合（1 項） 項目：好吃．由承辦人品嘗。 理由：改好",
        "林承辦 判斷為不符合（1 項） 項目：好吃．由承辦人品嘗。 理由：太鹹",
        "開始資格審查",
    ]
    places = [page.index(said) for said in latest_first]
    assert places == sorted(places)


def test_a_point_keeps_who_decided_it_when_and_the_note(
    office: Office, case: Case, officer: Client
) -> None:
    form = point_form(office.seen(case), answer="not_met", note="太鹹")
    officer.post(points_url(case), form)
    decision = PointDecision.objects.get()
    assert (decision.met, decision.note, decision.decided_by) == (
        False,
        "太鹹",
        office.officer_person.pk,
    )
    page = words_of(officer.get(case_url(case)).content)
    assert "判斷為不符合 林承辦 119/03/10（日）12:00 太鹹" in page
    assert len(office.seen(case).standing(Verdict.FAIL)) == 1


def test_points_judged_from_an_old_page_are_refused_and_the_note_is_kept(
    office: Office, case: Case, officer: Client
) -> None:
    form = point_form(office.seen(case), answer="met", note="看過原件", snapshot=str(uuid4()))
    refused = officer.post(points_url(case), form)
    assert refused.status_code == 422
    page = refused.content.decode()
    assert "別人剛更新了這件案件" in page
    assert ">\n看過原件</textarea>" in page
    assert not PointDecision.objects.exists()


@pytest.mark.parametrize(
    "changed",
    [
        {"point": "no_such_rule - -"},
        {"answer": "perhaps"},
        {"point": ""},
        {"snapshot": "not a snapshot"},
    ],
)
def test_forms_that_no_page_sends_are_refused_in_words(
    office: Office, case: Case, officer: Client, changed: dict[str, str]
) -> None:
    form = {**point_form(office.seen(case), answer="met"), **changed}
    refused = officer.post(points_url(case), form)
    assert refused.status_code == 422
    assert "沒有送出" in words_of(refused.content)
    assert not PointDecision.objects.exists()


def test_two_officers_at_once_the_second_is_told_to_look_again(
    office: Office, case: Case, officer: Client
) -> None:
    office.judge_all(case)
    second = at_browser(staff_person(Role.OFFICER, office.programme, "第二位"))
    page_of_both = act_form(case)
    first = officer.post(act_url(case, "fail_qualification"), {**page_of_both, "reason": "不符"})
    assert first.status_code == 302
    late = second.post(act_url(case, "pass_qualification"), {**page_of_both, "key": uuid4().hex})
    assert late.status_code == 422
    assert "這個步驟不能做了" in words_of(late.content)
    assert state(case) == "unqualified"


def test_an_old_revision_is_refused_even_where_the_step_would_be_possible(
    office: Office, case: Case, officer: Client
) -> None:
    form = act_form(case, reason="資料不實")
    form["revision"] = str(case.revision - 1)
    refused = officer.post(act_url(case, "fail_qualification"), form)
    assert refused.status_code == 422
    page = refused.content.decode()
    assert "別人剛更新了這件案件" in page
    assert ">\n資料不實</textarea>" in page, "what was typed is kept"
    assert state(case) == "qualification"


@pytest.mark.parametrize("reason", ["", "   \n"])
def test_failing_a_case_needs_a_reason_that_the_vendor_will_read(
    office: Office, case: Case, officer: Client, reason: str
) -> None:
    refused = do(officer, case, "fail_qualification", reason=reason)
    assert refused.status_code == 422
    assert "請填寫理由，對方會看到。" in words_of(refused.content)
    assert '<details class="act act-more" open>' in refused.content.decode()
    assert state(case) == "qualification"
    done = do(officer, case, "fail_qualification", reason="登記資料與申請不符。")
    assert done.status_code == 302
    assert state(case) == "unqualified"
    assert OutboxMessage.objects.filter(case=case, template="not_qualified").count() == 1
    page = words_of(officer.get(case_url(case)).content)
    assert "登記資料與申請不符。" in page
    assert AccessLog.objects.filter(case=case, what="reason").exists()


def test_pressing_twice_does_it_once(office: Office, case: Case, officer: Client) -> None:
    office.judge_all(case)
    form = act_form(case)
    answers = [officer.post(act_url(case, "pass_qualification"), form) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    passed = JournalEntry.objects.filter(case=case, action="pass_qualification")
    assert passed.count() == 1


def test_nothing_is_decided_after_the_vendor_withdrew(
    office: Office, case: Case, officer: Client
) -> None:
    office.judge_all(case)
    before = act_form(case)
    point = _decided_form(office, case)
    done = withdraw_solution(
        case.id, office.vendor.actor, key="w", arrived_at=office.time.instant, reason="改版"
    )
    assert isinstance(done, Performed)
    for action in ("pass_qualification", "fail_qualification", "approve", "refuse", "list"):
        refused = officer.post(act_url(case, action), {**before, "reason": "x"})
        assert refused.status_code == 422, action
        assert "案件現在是" in words_of(refused.content)
    judged = officer.post(points_url(case), {**point, "answer": "not_met"})
    assert judged.status_code == 422
    assert "已不在資格審查中" in words_of(judged.content)
    asked = officer.get(reverse("portal:office:supplement", args=[case.id]))
    assert asked.headers["Location"] == case_url(case)
    assert state(case) == "withdrawn"
    page = officer.get(case_url(case)).content.decode()
    assert 'name="answer"' not in page
    assert "改版" in page  # why the vendor withdrew


def test_refusing_ends_the_case_with_the_reason(
    office: Office, case: Case, officer: Client, agency: Client
) -> None:
    office.judge_all(case)
    do(officer, case, "pass_qualification")
    by_officer = do(officer, case, "refuse", reason="不好吃")
    assert by_officer.status_code == 422
    assert "這個步驟只有主辦單位核定人能做。" in words_of(by_officer.content)
    assert do(agency, case, "refuse", reason="不好吃").status_code == 302
    assert state(case) == "refused"
    page = words_of(agency.get(case_url(case)).content)
    assert "難吃" in page  # the programme's own word for it
    assert "不好吃" in page


def test_an_act_that_no_office_has_is_not_there(
    office: Office, case: Case, officer: Client
) -> None:
    for action in ("withdraw", "submit", "lapse_supplement", "erase"):
        assert do(officer, case, action).status_code == 404


def test_the_pages_speak_english_too(office: Office, case: Case) -> None:
    client = at_browser(staff_person(Role.OFFICER, office.programme, "Lin"), ENGLISH)
    refused = do(client, case, "pass_qualification")
    page = words_of(refused.content)
    assert "Cannot be passed yet: 1 not judged yet" in page
    assert "Tastes good: not judged yet" in page
    assert "Before passing, settle the open points: 1 not judged yet." in page


def test_several_points_of_one_paper_are_judged_by_one_look(office: Office) -> None:
    """On a programme whose papers must show several things."""
    from tests.applications.world import vendor
    from tests.portal.office_stages import BATCH_CLOSES, TCLOUD, in_qualification, tcloud_window

    window = tcloud_window()
    case = in_qualification(window, vendor("12345675"))
    person = staff_person(Role.OFFICER, TCLOUD)
    client = at_browser(person)
    with set_clock(BATCH_CLOSES.replace(month=12, day=2)) as time:
        real = Office(time, TCLOUD, person, person, office.vendor)
        seen = real.seen(case)
        waiting = [p for p in seen.points if p.needs_decision and p.address is not None]
        paper = next(p.address for p in waiting if sum(o.address == p.address for o in waiting) > 2)
        together = [p for p in waiting if p.address == paper]
        page = words_of(client.get(case_url(case)).content)
        assert f"{len(together)} 項都符合" in page
        done = client.post(
            points_url(case),
            {
                "key": "k",
                "snapshot": str(seen.snapshot.id),
                "point": [key_of(point) for point in together],
                "answer": "met",
            },
        )
        assert done.status_code == 302
        assert PointDecision.objects.filter(met=True).count() == len(together)
        left = [p for p in real.seen(case).points if p.needs_decision]
        assert {p.address for p in left}.isdisjoint({paper})


@pytest.mark.parametrize("key", ["\x00", "k" * 40_000, "no key of ours"])
def test_a_key_that_is_none_of_ours_is_replaced(
    office: Office, case: Case, officer: Client, key: str
) -> None:
    done = do(officer, case, "fail_qualification", key=key, reason="不符\x00")
    assert done.status_code == 302
    assert state(case) == "unqualified"


def test_a_reason_longer_than_a_mail_bears_does_nothing(
    office: Office, case: Case, officer: Client
) -> None:
    refused = do(officer, case, "fail_qualification", reason="長" * 2001)
    assert refused.status_code == 422
    assert "還沒有做任何事" in words_of(refused.content)
    assert state(case) == "qualification"
