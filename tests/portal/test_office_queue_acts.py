"""The queue taken out as CSV, and offices apart from one another."""

from __future__ import annotations

import csv
import io

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.applications.world import person
from tests.packs import MOON_MARKET
from tests.portal.office_world import (
    ENGLISH,
    Office,
    at_browser,
    case_url,
    staff_person,
)
from tests.portal.queue_world import CSV, QUEUE, another_vendor, found
from yunshi.casework.models import Case
from yunshi.parties.models import Organisation
from yunshi.portal.views.office.csv_export import _plain
from yunshi.programmes.models import PublishedPack
from yunshi.programmes.queries import actor_of
from yunshi.programmes.services import grant_staff, publish_pack
from yunshi.reviews.queries import Sort, Tab, Wanted, queue
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack

pytestmark = pytest.mark.django_db

MOST_QUERIES = 15


UNKNOWN = "0d9c7a34-7d55-4a8e-9a52-3d9c2f6f2b11"

# CSV.


def exported(client: Client, query: str = "") -> list[list[str]]:
    response = client.get(f"{CSV}{query}")
    assert response.status_code == 200
    assert response.streaming
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    text = b"".join(response.streaming_content).decode("utf-8")
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


def test_the_export_holds_every_row_of_what_is_shown(
    office: Office, four: dict[str, Case], officer: Client
) -> None:
    heading, *rows = exported(officer, "?tab=all&sort=vendor")
    assert heading[:4] == ["收件編號", "方案", "公司", "統一編號"]
    assert [row[0] for row in rows] == found(office, Wanted(tab=Tab.ALL, sort=Sort.VENDOR))
    (supplement,) = exported(officer, "?tab=supplement")[1:]
    assert supplement[4:9] == [
        "小市集",
        "滿月",
        "補件中",
        "119/03/12（二）23:59:59",
        "119/03/10（日）12:00:00",
    ]
    assert supplement[9:12] == ["4", "0", "1"]
    # Programs match by what stands last.
    assert heading[12:] == ["案件識別碼", "計畫代號", "期限（ISO 8601）", "收件（ISO 8601）"]
    assert supplement[12:] == [
        str(four["supplement"].id),
        "small-market",
        "2030-03-12T23:59:59+08:00",
        "2030-03-10T12:00:00+08:00",
    ]


def test_the_export_follows_the_language_of_the_page(office: Office, four: object) -> None:
    client = at_browser(staff_person(Role.OFFICER, office.programme, "Lin"), ENGLISH)
    heading, *_rows = exported(client, "?tab=all")
    assert heading[:4] == ["Receipt number", "Solution", "Company", "Unified business number"]


@pytest.mark.parametrize(
    "name",
    [
        "=1+1",
        "+cmd",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        " =1",
        "\u3000\n＝1",
        "＋1",
        "－1",
        "＠A1",
        "\u200b=1",
    ],
)
def test_no_spreadsheet_takes_a_company_for_a_formula(
    office: Office, officer: Client, name: str
) -> None:
    case = office.filed()
    Organisation.objects.filter(pk=case.owner).update(name=name)
    (row,) = exported(officer)[1:]
    assert row[2] == f"'{name}"


@pytest.mark.parametrize(
    ("value", "written"),
    [(-5, "-5"), (-1.5, "-1.5"), (0, "0"), ("-5", "'-5"), ("a=1", "a=1"), ("月-兔", "月-兔")],
)
def test_a_number_stays_a_number_and_a_text_a_text(value: object, written: str) -> None:
    assert _plain(value) == written


def test_the_export_asks_as_much_for_three_rows_as_for_one(office: Office, officer: Client) -> None:
    office.filed()
    with CaptureQueriesContext(connection) as one:
        exported(officer)
    for number in range(2):
        office.filed(another_vendor(number))
    with CaptureQueriesContext(connection) as three:
        assert len(exported(officer)) == 4
    assert len(one) == len(three)


def test_the_programmes_of_two_offices_stand_apart(office: Office) -> None:
    case = office.filed()
    another = publish_pack(load_pack(MOON_MARKET))
    assert isinstance(another, PublishedPack)
    stranger = person("別的承辦")
    grant_staff(stranger, Role.OFFICER, another.programme)
    shown = queue(actor_of(stranger.pk), Wanted(tab=Tab.ALL), office.time.instant)
    assert (shown.rows, shown.tabs[Tab.ALL]) == ((), 0)
    grant_staff(stranger, Role.AUDITOR, office.programme)
    both = at_browser(stranger)
    page = both.get(QUEUE, {"tab": "all"}).content.decode()
    assert case_url(case) in page
    assert 'id="queue-programme"' in page, "with two programmes one can choose"
    assert f'value="{case.id}:' not in page, "in this programme only an auditor: nothing to tick"
