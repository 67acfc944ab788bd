"""Two people at their browsers: one proposes, sees what will happen; another confirms."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from tests.applications.world import started
from tests.portal.moving import (
    EARLY,
    UNTIL,
    day_form,
    day_waiting,
    extension_form,
    sent,
    url,
    window_form,
    window_of,
)
from tests.portal.office_world import ENGLISH, Office, at_browser, case_url, staff_person, words_of
from tests.portal.queue_world import QUEUE, another_vendor, asked
from yunshi.casework.models import Case
from yunshi.programmes.models import DayOverride, Proposal, Window, WindowExpectation
from yunshi.programmes.services import open_window
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

DUE = datetime(2030, 3, 12, 23, 59, 59, tzinfo=TAIPEI)
LATER = datetime(2030, 3, 13, 23, 59, 59, tzinfo=TAIPEI)


@pytest.fixture
def waiting(office: Office) -> Case:
    """A case whose supplement runs until Tuesday night."""
    case = office.filed()
    asked(office, case)
    case.refresh_from_db()
    assert case.due_at == DUE
    return case


@pytest.fixture
def second(office: Office) -> Client:
    return at_browser(staff_person(Role.OFFICER, office.programme, "陳承辦"))


def read(browser: Client, address: str) -> str:
    answer = browser.get(address)
    assert answer.status_code == 200
    return words_of(answer.content)


def test_a_typhoon_day_is_seen_with_every_deadline_that_moves_and_confirmed_by_another(
    office: Office, officer: Client, second: Client, waiting: Case
) -> None:
    looked = officer.post(url("declare_day"), {**day_form(), "step": "preview"})
    words = words_of(looked.content)
    for said in ("月兔", "119/03/12（二）23:59:59", "119/03/13（三）23:59:59", "颱風停止上班"):
        assert said in words, said
    assert not Proposal.objects.exists()
    proposal = sent(officer, url("declare_day"), day_form())
    assert proposal is not None
    assert "待確認（1）" in read(second, QUEUE)
    assert "待確認（1）" not in read(officer, QUEUE)
    page = read(second, url("proposal", proposal.pk))
    assert "119/03/13（三）23:59:59" in page
    assert "確認並執行" in page
    assert "確認並執行" not in read(officer, url("proposal", proposal.pk))
    done = second.post(url("confirm", proposal.pk))
    assert (done.status_code, done.headers["Location"]) == (302, url("proposals"))
    waiting.refresh_from_db()
    assert waiting.due_at == LATER
    journal = read(officer, case_url(waiting, "journal"))
    for said in ("期限隨上班日變動改期", "提案：林承辦", "確認：陳承辦", "颱風停止上班"):
        assert said in journal, said
    assert "颱風停止上班" in read(officer, f"{url('days')}?year=2030")


def test_of_other_programmes_only_their_number_is_told(
    office: Office, waiting: Case, officer: Client
) -> None:
    administrator = at_browser(staff_person(Role.ADMINISTRATOR, None), ENGLISH)
    looked = administrator.post(url("declare_day"), {**day_form(), "step": "preview"})
    words = words_of(looked.content)
    assert "1 of them is of another programme and not listed here." in words
    assert "月兔" not in words
    proposal = sent(administrator, url("declare_day"), day_form())
    assert proposal is not None
    assert officer.post(url("confirm", proposal.pk)).status_code == 302
    waiting.refresh_from_db()
    assert waiting.due_at == LATER


def test_an_extension_goes_from_the_case_page_to_the_agency(
    office: Office, officer: Client, agency: Client, waiting: Case
) -> None:
    address = reverse("portal:office:extension", args=[waiting.id])
    assert address in officer.get(case_url(waiting)).content.decode()
    assert address not in agency.get(case_url(waiting)).content.decode()
    proposal = sent(officer, address, extension_form())
    assert proposal is not None
    page = officer.get(case_url(waiting)).content.decode()
    assert url("proposal", proposal.pk) in page
    assert address not in page
    words = read(agency, url("proposal", proposal.pk))
    for said in ("月兔", "119/03/12（二）23:59:59", "119/03/15（五）17:00:00", "主機故障"):
        assert said in words, said
    assert agency.post(url("confirm", proposal.pk)).status_code == 302
    waiting.refresh_from_db()
    assert (waiting.state, waiting.due_at) == ("supplement", UNTIL)
    journal = read(officer, case_url(waiting, "journal"))
    for said in ("期限延長", "周核定", "提案：林承辦", "主機故障", "原期限 119/03/12"):
        assert said in journal, said
    member = Client(headers={"accept-language": "zh-TW"})
    member.force_login(office.vendor.owner)
    history = words_of(member.get(f"/apply/{waiting.group}/history/").content)
    assert "期限延長了" in history
    assert "林承辦" not in history


def test_an_extension_is_refused_in_words_with_what_was_typed(
    officer: Client, waiting: Case
) -> None:
    address = reverse("portal:office:extension", args=[waiting.id])
    earlier = extension_form(**{"until.day": "11"})
    for step in ("preview", "send"):
        answer = officer.post(address, {**earlier, "step": step})
        assert answer.status_code == 422
        assert "期限只能延長，不能縮短" in words_of(answer.content)
        assert "主機故障" in answer.content.decode()
    for broken in ({"until.month": "13"}, {"reason": " "}, {"until_time": "25:00"}):
        answer = officer.post(address, {**extension_form(), **broken, "step": "send"})
        assert answer.status_code == 422, broken
    assert not Proposal.objects.exists()


def test_a_window_is_closed_early_by_two_people_with_words_for_the_public(
    office: Office, officer: Client, agency: Client
) -> None:
    window = window_of(office)
    started(office.vendor, window)
    office.filed(another_vendor(0))
    listed = read(officer, url("windows"))
    assert "滿月" in listed
    assert "受理中" in listed or "開放送件" in listed
    proposal = sent(officer, url("window", window.pk), window_form(window))
    assert proposal is not None
    words = read(agency, url("proposal", proposal.pk))
    for said in ("現在：119/03/31", "改為：119/03/20（三）17:00:00", "會比公告的時間提前截止。"):
        assert said in words, said
    assert "改期等另一個人確認" in read(officer, url("windows"))
    assert agency.post(url("confirm", proposal.pk)).status_code == 302
    window.refresh_from_db()
    assert window.closes_at == EARLY
    public = words_of(Client().get(f"/programmes/{office.programme}/").content)
    assert "本年度經費用罄，提前截止。" in public
    assert "周核定" in read(officer, url("window", window.pk))


def test_a_deadline_moved_into_the_past_is_refused_with_what_was_typed(
    office: Office, officer: Client
) -> None:
    window = window_of(office)
    past = window_form(window, **{"closes.day": "9"})
    for step in ("preview", "send"):
        answer = officer.post(url("window", window.pk), {**past, "step": step})
        assert answer.status_code == 422
        assert "期限不能改到過去" in words_of(answer.content)
        assert "本年度經費用罄" in answer.content.decode()
    answer = officer.post(
        url("window", window.pk), {**window_form(window, words_en=""), "step": "send"}
    )
    assert answer.status_code == 422
    assert not Proposal.objects.exists()


def coming_window(office: Office) -> Window:
    opens = office.time.instant + timedelta(days=30)
    title = Text(zh_hant="第三批", en="Third batch")
    return open_window(office.programme, "third", title, opens, opens + timedelta(days=5), by=None)


def test_a_window_that_was_never_open_is_moved_by_one(office: Office, officer: Client) -> None:
    window = coming_window(office)
    form = window_form(window, **{"closes.month": "4", "closes.day": "30"})
    assert sent(officer, url("window", window.pk), form) is None
    window.refresh_from_db()
    assert window.closes_at == datetime(2030, 4, 30, 17, 0, tzinfo=TAIPEI)


def test_a_new_window_is_opened_and_another_one_announced(office: Office, officer: Client) -> None:
    named = {"name": "fourth", "title_zh": "第四批", "title_en": "Fourth batch"}
    dated = {
        "opens.year": "119",
        "opens.month": "6",
        "opens.day": "1",
        "opens_time": "",
        "closes.year": "119",
        "closes.month": "6",
        "closes.day": "30",
        "closes_time": "",
    }
    assert sent(officer, url("open_window", office.programme), {**named, **dated}) is None
    window = Window.objects.get(name="fourth")
    assert window.opens_at == datetime(2030, 6, 1, tzinfo=TAIPEI)
    assert window.closes_at == datetime(2030, 6, 30, 23, 59, 59, tzinfo=TAIPEI)
    words = {"expected_zh": "預計九月", "expected_en": "Expected in September"}
    expected = {**named, **words, "name": "fifth", "title_zh": "第五批", "title_en": "Fifth"}
    assert sent(officer, url("expect_window", office.programme), expected) is None
    assert WindowExpectation.objects.get().name == "fifth"
    listed = read(officer, url("windows"))
    assert "第四批" in listed
    assert "預計九月" in listed
    again = officer.post(
        url("open_window", office.programme), {**named, **dated, "step": "preview"}
    )
    assert again.status_code == 422
    assert "請換一個" in words_of(again.content)
    wrong = officer.post(
        url("open_window", office.programme), {**named, **dated, "name": "第四", "step": "send"}
    )
    assert wrong.status_code == 422


def test_a_proposal_is_refused_with_a_reason_or_taken_back(
    office: Office, officer: Client, second: Client, waiting: Case
) -> None:
    proposal = day_waiting(office)
    silent = second.post(url("refuse", proposal.pk), {"reason": ""})
    assert silent.status_code == 422
    assert "請填寫理由" in words_of(silent.content)
    assert second.post(url("refuse", proposal.pk), {"reason": "沒有颱風"}).status_code == 302
    assert "沒有颱風" in read(officer, url("proposal", proposal.pk))
    mine = day_waiting(office)
    own = officer.post(url("confirm", mine.pk))
    assert own.status_code == 422
    assert "要由另一個人確認" in words_of(own.content)
    assert officer.post(url("take_back", mine.pk)).status_code == 302
    late = second.post(url("confirm", mine.pk))
    assert late.status_code == 422
    assert "已由提案人收回" in words_of(late.content)
    waiting.refresh_from_db()
    assert waiting.due_at == DUE
    assert not DayOverride.objects.exists()


def test_a_proposal_that_became_void_says_so_and_is_closed(
    office: Office, officer: Client, agency: Client
) -> None:
    window = window_of(office)
    proposal = sent(officer, url("window", window.pk), window_form(window))
    assert proposal is not None
    Window.objects.filter(pk=window.pk).update(revision=7)
    assert "這個提案已失效" in read(agency, url("proposal", proposal.pk))
    answer = agency.post(url("confirm", proposal.pk))
    assert answer.status_code == 422
    assert "什麼都沒有做" in words_of(answer.content)
    proposal.refresh_from_db()
    assert proposal.state == "void"


def test_R110_D28_the_year_shows_make_up_days_and_what_is_provisional(officer: Client) -> None:
    of_2021 = read(officer, f"{url('days')}?year=2021")
    assert "110/09/11（六） 上班日：補行上班日" in of_2021  # R110-REV-03, case D28
    assert "110/09/21（二）" in of_2021
    assert "暫定" not in of_2021
    assert "暫定" in read(officer, f"{url('days')}?year=2030")
    for nonsense in ("", "x", "99999", "１１０"):
        assert read(officer, f"{url('days')}?year={nonsense}")
