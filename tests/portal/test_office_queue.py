"""The office's queue: what is in it, in which order, and at which cost."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.applications.world import vendor
from tests.portal.office_world import (
    Office,
    case_url,
    staff_person,
    words_of,
)
from tests.portal.queue_world import QUEUE, another_vendor, asked, found
from yunshi.casework.models import Case
from yunshi.portal.views.office.queue_page import _pagination
from yunshi.portal.views.office.wanted import query_of, wanted_of
from yunshi.programmes.models import Window
from yunshi.programmes.queries import actor_of
from yunshi.reviews.pages.due import days_off_ahead, due_view
from yunshi.reviews.queries import PAGE, Queue, Sort, Tab, Wanted, queue
from yunshi.rulebook.calendar import TAIPEI, WorkingDays
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

MOST_QUERIES = 15


# What is where.


def test_each_tab_holds_its_states_and_says_how_many(
    office: Office, four: dict[str, Case], officer: Client
) -> None:
    shown = queue(office.officer, Wanted(), office.time.instant)
    assert shown.tabs == {
        Tab.MINE: 1,
        Tab.SUPPLEMENT: 1,
        Tab.SUBMITTED: 0,
        Tab.QUALIFICATION: 1,
        Tab.DECISION: 1,
        Tab.ENDED: 1,
        Tab.ALL: 4,
    }
    for tab, name in (
        (Tab.MINE, "qualification"),
        (Tab.SUPPLEMENT, "supplement"),
        (Tab.QUALIFICATION, "qualification"),
        (Tab.DECISION, "decision"),
        (Tab.ENDED, "withdrawn"),
    ):
        page = officer.get(QUEUE, {"tab": tab.value}).content.decode()
        links = {key: case_url(case) in page for key, case in four.items()}
        assert links == {key: key == name for key in four}, tab
    first = words_of(officer.get(QUEUE).content)
    assert first.index("等你處理") < first.index("補件中") < first.index("審查決定中")


def test_what_waits_for_the_agency_is_the_agencys_to_do(
    office: Office, four: dict[str, Case]
) -> None:
    shown = queue(office.agency, Wanted(), office.time.instant)
    assert [row.case for row in shown.rows] == [four["decision"].id]
    assert shown.tabs[Tab.MINE] == 1


def test_an_auditor_has_nothing_to_do_and_sees_everything(
    office: Office, four: dict[str, Case]
) -> None:
    auditor = actor_of(staff_person(Role.AUDITOR, office.programme).pk)
    assert queue(auditor, Wanted(), office.time.instant).tabs[Tab.MINE] == 0
    everything = queue(auditor, Wanted(tab=Tab.ALL), office.time.instant)
    assert {row.case for row in everything.rows} == {case.id for case in four.values()}


def test_what_waits_for_intake_to_close_is_nobodys_yet() -> None:
    from tests.portal.office_stages import BATCH_CLOSES, TCLOUD, filed_in, tcloud_window

    window = tcloud_window()
    case = filed_in(window, vendor("12345675"))
    officer = actor_of(staff_person(Role.OFFICER, TCLOUD).pk)
    before = queue(officer, Wanted(), BATCH_CLOSES)
    assert (before.tabs[Tab.MINE], before.tabs[Tab.SUBMITTED]) == (0, 1)
    (row,) = queue(officer, Wanted(tab=Tab.SUBMITTED), BATCH_CLOSES).rows
    assert (row.case, row.due_at, row.counts) == (case.id, BATCH_CLOSES, None)
    after = queue(officer, Wanted(), BATCH_CLOSES + timedelta(seconds=1))
    assert (after.tabs[Tab.MINE], after.tabs[Tab.SUBMITTED]) == (1, 1)


def test_a_row_says_what_an_officer_needs_to_choose(
    office: Office, four: dict[str, Case], officer: Client
) -> None:
    page = words_of(officer.get(QUEUE, {"tab": "supplement"}).content)
    seen = office.seen(four["supplement"])
    for said in (
        seen.receipt.number,
        seen.solution.name,
        seen.filing.organisation.name,
        seen.filing.organisation.ubn,
        "補件中",
        "剩 2 個工作天 119/03/12（二）23:59",
        "通過 4 不符 0 需人工判斷 1",
    ):
        assert said in page, said


# Looking for something.


@pytest.mark.parametrize("words", ["12345675", "第 0 家", "00002", "第 0"])
def test_words_find_receipt_company_and_number(
    office: Office, four: dict[str, Case], words: str
) -> None:
    receipt = office.seen(four["supplement"]).receipt.number
    looked_for = receipt[-5:] if words == "00002" else words
    assert found(office, Wanted(tab=Tab.ALL, words=looked_for)) == [receipt]


def test_state_vendor_and_programme_narrow(office: Office, four: dict[str, Case]) -> None:
    receipts = {name: office.seen(case).receipt.number for name, case in four.items()}
    of_vendor = four["decision"].owner
    assert found(office, Wanted(tab=Tab.ALL, state="supplement")) == [receipts["supplement"]]
    assert found(office, Wanted(tab=Tab.ALL, vendor=of_vendor)) == [receipts["decision"]]
    assert found(office, Wanted(tab=Tab.ALL, programme="another")) == []
    assert len(found(office, Wanted(tab=Tab.ALL, programme=office.programme))) == 4


def test_percent_and_underscore_are_words_like_any_other(
    office: Office, four: dict[str, Case]
) -> None:
    assert found(office, Wanted(tab=Tab.ALL, words="%")) == []
    assert found(office, Wanted(tab=Tab.ALL, words="_")) == []


@pytest.mark.parametrize("sort", list(Sort))
def test_each_order_and_its_reverse(office: Office, four: dict[str, Case], sort: Sort) -> None:
    up = found(office, Wanted(tab=Tab.ALL, sort=sort))
    down = found(office, Wanted(tab=Tab.ALL, sort=sort, descending=True))
    assert len(up) == len(down) == 4
    if sort is Sort.DUE:
        receipt = office.seen(four["supplement"]).receipt.number
        assert up[0] == down[0] == receipt, "what has no deadline comes after what has one"
    if sort is Sort.VENDOR:
        assert up == list(reversed(down))


def test_nonsense_in_the_address_asks_for_nothing(
    office: Office, four: dict[str, Case], officer: Client
) -> None:
    for query in (
        "tab=nowhere",
        "vendor=nobody",
        "page=-1",
        "page=999999",
        "sort=;drop",
        "q=%00",
        "state=%27",
        "programme=" + "x" * 5000,
    ):
        assert officer.get(f"{QUEUE}?{query}").status_code == 200, query


def test_the_address_says_what_is_asked_for_and_back() -> None:
    wanted = Wanted(
        tab=Tab.DECISION,
        programme="a",
        state="decision",
        vendor=uuid4(),
        words="雲 &=#",
        sort=Sort.VENDOR,
        descending=True,
        page=3,
    )
    from django.http import QueryDict

    assert wanted_of(QueryDict(query_of(wanted))) == wanted
    assert query_of(Wanted()) == ""


def test_a_long_queue_has_pages() -> None:
    tabs = dict.fromkeys(Tab, 0)
    shown = Queue(
        rows=(), total=PAGE * 9 + 1, tabs=tabs, totals=tabs, without_open_points=0, states={}
    )
    pages = _pagination(shown, Wanted(page=5))
    assert [page.label for page in pages.pages] == ["1", "…", "3", "4", "5", "6", "7", "…", "10"]
    assert [page.label for page in pages.pages if page.current] == ["5"]
    assert pages.previous_url.endswith("?page=4")
    assert pages.next_url.endswith("?page=6")
    assert _pagination(shown, Wanted(page=99)).next_url == ""


def test_the_second_page_holds_the_rest(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("yunshi.reviews.queries.queues.PAGE", 2)
    for number in range(3):
        office.filed(another_vendor(number))
    first = found(office, Wanted(tab=Tab.ALL))
    second = found(office, Wanted(tab=Tab.ALL, page=2))
    beyond = found(office, Wanted(tab=Tab.ALL, page=50))
    assert (len(first), len(second), beyond) == (2, 1, second)
    assert set(first).isdisjoint(second)


# At which cost.


def queries_of(client: Client, url: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as asked_for:
        response = client.get(url)
        assert response.status_code == 200
    return len(asked_for)


@pytest.mark.parametrize("tab", ["mine", "all", "supplement"])
def test_the_queue_asks_as_much_for_three_rows_as_for_one(
    office: Office, officer: Client, tab: str
) -> None:
    cases = [office.filed()]
    if tab == "supplement":
        asked(office, cases[0])
    url = f"{QUEUE}?tab={tab}"
    officer.get(url)
    with_one = queries_of(officer, url)
    for number in range(2):
        cases.append(office.filed(another_vendor(number)))
        if tab == "supplement":
            asked(office, cases[-1])
    assert len(found(office, Wanted(tab=Tab(tab)))) == 3
    with_three = queries_of(officer, url)
    assert with_one == with_three <= MOST_QUERIES


# Deadlines in words.


@pytest.mark.parametrize(
    ("now", "words", "urgency"),
    [
        ("2026-06-17T14:32:08+08:00", "剩 3 個工作天", "due_later"),
        ("2026-06-19T09:00:00+08:00", "剩 2 個工作天", "due_later"),
        ("2026-06-23T09:00:00+08:00", "今天 17:00", "due_today"),
        ("2026-06-23T17:00:01+08:00", "17:00 已過", "due_late"),
        ("2026-06-25T09:00:00+08:00", "逾期 2 天", "due_late"),
        ("2026-03-01T09:00:00+08:00", "剩 114 天", "due_later"),
    ],
)
def test_a_badge_counts_working_days_as_the_deadline_does(
    now: str, words: str, urgency: str
) -> None:
    from django.utils import translation

    due_at = datetime(2026, 6, 23, 17, 0, tzinfo=TAIPEI)
    with translation.override("zh-hant"):
        badge = due_view(due_at, datetime.fromisoformat(now), WorkingDays())
    assert (badge.text, badge.urgency.value, badge.at) == (words, urgency, due_at)


def test_the_page_names_the_days_off_ahead() -> None:
    days = days_off_ahead(datetime(2026, 6, 17, 9, 0, tzinfo=TAIPEI), WorkingDays())
    assert [(day.on.isoformat(), day.name.zh_hant if day.name else "") for day in days] == [
        ("2026-06-19", "端午節")
    ]


def test_a_filing_of_another_window_stands_beside_it(office: Office, officer: Client) -> None:
    office.filed()
    assert Window.objects.filter(programme=office.programme).count() == 1
    assert reverse("portal:office:queue") == QUEUE
    assert "滿月" in words_of(officer.get(QUEUE).content)
