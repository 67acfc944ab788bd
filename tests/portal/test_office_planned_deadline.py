"""A deadline that is set but does not bind yet: no page of the office counts it down."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from django.test import Client

from tests.applications.world import vendor
from tests.portal.office_stages import TCLOUD, in_qualification, tcloud_window
from tests.portal.office_world import at_browser, case_url, staff_person, words_of
from tests.portal.queue_world import QUEUE
from tests.portal.supplement_form import NAME, form, state, supplement_of, url
from yunshi.casework import clock
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.notices.models import Delivery
from yunshi.notices.services import deliver_waiting, record_bounce
from yunshi.programmes.queries import actor_of
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

TCLOUD_AT = datetime(2024, 12, 2, 10, 0, tzinfo=TAIPEI)
ANNOUNCED = {"due.year": "113", "due.month": "12", "due.day": "9"}
PLANNED = "預定期限 113/12/09（一）23:59:59，通知送達後生效。"
COUNTDOWN = "data-until="
BY_OFFICER = "期限由承辦人在補件通知訂定。"


def asked() -> tuple[Case, Client]:
    """A supplement with the officer's own deadline, its notice still on its way."""
    case = in_qualification(tcloud_window(), vendor("12345675"))
    client = at_browser(staff_person(Role.OFFICER, TCLOUD))
    sent = client.post(url(case), form(case, "send", "company/name", **ANNOUNCED))
    assert sent.status_code == 302
    return case, client


def panel_of(client: Client, case: Case) -> str:
    page = client.get(case_url(case)).content.decode()
    found = re.search(r'id="act-panel".*?<aside', page, re.S)
    assert found is not None
    return found[0]


def queue_cell(client: Client) -> str:
    page = client.get(QUEUE, {"tab": "supplement"}).content.decode()
    found = re.search(r'<td data-l="期限".*?</td>', page, re.S)
    assert found is not None
    return words_of(found[0])


def come_back(case: Case) -> None:
    """The supplement's every mail came back."""
    officer = actor_of(staff_person(Role.OFFICER, TCLOUD, "收信").pk)
    for delivery in Delivery.objects.filter(message=supplement_of(case).notice_id):
        record_bounce(
            delivery.pk, officer, key=f"b{delivery.pk}", arrived_at=clock.now(), reason="550"
        )
    assert state(case) == "unnotified"


def test_T113_SUPP_01_nothing_counts_down_before_the_notice_is_delivered() -> None:
    with set_clock(TCLOUD_AT):
        case, client = asked()
        before = panel_of(client, case)
        assert PLANNED in words_of(before)
        assert COUNTDOWN not in before
        deliver_waiting()
        after = panel_of(client, case)
        assert PLANNED not in words_of(after)
        assert COUNTDOWN in after
        come_back(case)
        again = panel_of(client, case)
        assert PLANNED in words_of(again)
        assert COUNTDOWN not in again
        assert "通知沒有送達，目前不計期限。" in words_of(again)


def test_the_queue_says_what_is_planned_and_why_it_does_not_bind() -> None:
    with set_clock(TCLOUD_AT):
        case, client = asked()
        assert queue_cell(client) == "預定 113/12/09（一） 通知送達後生效"
        deliver_waiting()
        assert "113/12/09（一）23:59" in queue_cell(client)
        assert "預定" not in queue_cell(client)
        come_back(case)
        assert queue_cell(client) == "預定 113/12/09（一） 通知未送達"


def test_R110_AMB_22_the_queue_says_that_days_count_from_delivery(
    case: Case, officer: Client
) -> None:
    assert officer.post(url(case), form(case, "send", NAME)).status_code == 302
    assert queue_cell(officer) == "通知送達後起算"


def test_pages_do_not_repeat_the_instant_that_stands_above() -> None:
    with set_clock(TCLOUD_AT):
        case, client = asked()
        deliver_waiting()
        tab = words_of(client.get(case_url(case, "supplements")).content)
        for page in (words_of(panel_of(client, case)), tab):
            assert BY_OFFICER in page
            assert "截止時間為" not in page
            assert "期限依公告" not in page
