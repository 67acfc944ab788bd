"""When a supplement is due, as its pages say it, and deadlines that are refused."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.test import Client

from tests.applications.world import vendor
from tests.portal.office_stages import (
    TCLOUD,
    in_qualification,
    tcloud_window,
)
from tests.portal.office_world import (
    at_browser,
    case_url,
    staff_person,
    words_of,
)
from tests.portal.supplement_form import form, retail_case, state, supplement_of, url
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, OutboxMessage
from yunshi.notices.services import deliver_waiting
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


def test_the_form_says_when_it_is_due_and_why(case: Case, officer: Client) -> None:
    page = words_of(officer.get(url(case)).content)
    assert "119/03/12（二）23:59:59" in page
    assert "自民國 119 年 3 月 10 日之次日起算 2 個工作天。" in page


@pytest.mark.parametrize(
    ("noticed", "due", "explained"),
    [
        pytest.param(
            datetime(2021, 9, 17, 10, 0, tzinfo=TAIPEI),
            "110/09/24（五）23:59:59",
            "自民國 110 年 9 月 17 日之次日起算 3 個工作天。不計入：110/09/18（六）星期六、"
            "110/09/19（日）星期日、110/09/20（一）調整放假，110/09/11（六）補行上班、"
            "110/09/21（二）中秋節。",
            id="R110-D27",
        ),
        pytest.param(
            datetime(2021, 9, 10, 10, 0, tzinfo=TAIPEI),
            "110/09/14（二）23:59:59",
            "自民國 110 年 9 月 10 日之次日起算 3 個工作天。不計入：110/09/12（日）星期日。"
            "計入：110/09/11（六）補行上班日。",
            id="R110-D28",
        ),
        pytest.param(
            datetime(2026, 6, 17, 14, 32, 8, tzinfo=TAIPEI),
            "115/06/23（二）23:59:59",
            "自民國 115 年 6 月 17 日之次日起算 3 個工作天。不計入：115/06/19（五）端午節、"
            "115/06/20（六）星期六、115/06/21（日）星期日。",
            id="2026-06-17",
        ),
    ],
)
def test_R110_D27_D28_the_preview_says_the_due_instant_and_the_days_not_counted(
    noticed: datetime, due: str, explained: str
) -> None:
    """Also: three working days after 2026-06-17 end on 2026-06-23, since 6/19 is a holiday."""
    with set_clock(noticed) as time:
        case, client = retail_case(noticed, time)
        shown = client.post(url(case), form(case, "preview", "company/name"))
        assert shown.status_code == 200
        page = words_of(shown.content)
        assert due in page
        assert explained in page
        assert state(case) == "qualification"
        sent = client.post(url(case), form(case, "send", "company/name"))
        assert sent.status_code == 302
        waiting = words_of(client.get(case_url(case)).content)
        assert due not in waiting
        assert "通知寄送中，廠商的收件伺服器收下前不計期限。廠商已可補件。" in waiting
        deliver_waiting()
        assert due in words_of(client.get(case_url(case)).content)
        assert state(case) == "supplement"
        digits = supplement_of(case).due_at.astimezone(TAIPEI)
        assert f"{digits:%m/%d}" in due
        assert f"{digits:%H:%M:%S}" == "23:59:59"


def tcloud_case() -> tuple[Case, Client]:
    case = in_qualification(tcloud_window(), vendor("12345675"))
    return case, at_browser(staff_person(Role.OFFICER, TCLOUD))


TCLOUD_AT = datetime(2024, 12, 2, 10, 0, tzinfo=TAIPEI)


def test_T113_C55_without_a_deadline_the_notice_is_not_sent_and_what_was_typed_is_kept() -> None:
    with set_clock(TCLOUD_AT):
        case, client = tcloud_case()
        asked = words_of(client.get(url(case)).content)
        assert "須知沒有規定天數，請訂日期，會寫進通知（七(四)、九(一)一(一)2）。" in asked
        for step in ("preview", "send"):
            typed = form(
                case,
                step,
                "company/name",
                **{"reason.company/name": "名稱和登記不同", "message": "請留意"},
            )
            refused = client.post(url(case), typed)
            assert refused.status_code == 422
            page = refused.content.decode()
            assert "請填補件期限：這個計畫的須知沒有寫補件天數。" in page
            assert '<a href="#due">' in page
            assert ">\n名稱和登記不同</textarea>" in page
            assert ">\n請留意</textarea>" in page
        assert state(case) == "qualification"
        assert not OutboxMessage.objects.filter(template="supplement_requested").exists()


def due_on(year: str, month: str, day: str, time: str = "") -> dict[str, str]:
    return {"due.year": year, "due.month": month, "due.day": day, "due_time": time}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (due_on("113", "2", "30"), "沒有這個日期或時間。請寫成 115/06/30、17:00。"),
        (due_on("2024", "12", "9"), "沒有這個日期或時間。請寫成 115/06/30、17:00。"),
        (due_on("113", "12", "9", "25:00"), "沒有這個日期或時間。請寫成 115/06/30、17:00。"),
        (due_on("113", "12", ""), "沒有這個日期或時間。請寫成 115/06/30、17:00。"),
        (due_on("113", "12", "1"), "已經過了，請填之後的時間。"),
    ],
)
@pytest.mark.parametrize("step", ["preview", "send"])
def test_a_deadline_that_is_none_or_has_passed_is_refused(
    typed: dict[str, str], words: str, step: str
) -> None:
    with set_clock(TCLOUD_AT):
        case, client = tcloud_case()
        refused = client.post(url(case), form(case, step, "company/name", **typed))
        assert refused.status_code == 422
        page = refused.content.decode()
        assert words in words_of(page)
        assert f'value="{typed["due.day"]}"' in page
        assert state(case) == "qualification"


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        (due_on("113", "12", "9"), datetime(2024, 12, 9, 23, 59, 59, tzinfo=TAIPEI)),
        (due_on("113", "12", "9", "17:00"), datetime(2024, 12, 9, 17, 0, tzinfo=TAIPEI)),
        (due_on("113", "12", "9", "9：30"), datetime(2024, 12, 9, 9, 30, tzinfo=TAIPEI)),
    ],
)
def test_T113_SUPP_01_the_officer_states_the_deadline(typed: dict[str, str], due: datetime) -> None:
    with set_clock(TCLOUD_AT):
        case, client = tcloud_case()
        sent = client.post(url(case), form(case, "send", "company/name", **typed))
        assert sent.status_code == 302
        assert supplement_of(case).due_at == due
