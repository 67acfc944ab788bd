"""What the queue says beside its rows: totals, tabs, how many there are, and when it is empty."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.portal.office_world import Office, at_browser, staff_person, words_of
from tests.portal.queue_world import QUEUE, another_vendor
from yunshi.casework.models import Case
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

TICK_COLUMN = '<th scope="col" class="tickcell">'


def page_of(client: Client, **asked: str) -> str:
    return client.get(QUEUE, asked).content.decode()


def statistics(page: str) -> str:
    found = re.search(r'<dl class="stats".*?</dl>', page, re.S)
    assert found is not None
    return words_of(found[0])


def test_the_totals_stay_when_nothing_is_found(
    office: Office, four: dict[str, Case], officer: Client
) -> None:
    whole = statistics(page_of(officer))
    nothing = page_of(officer, q="nothing of the kind")
    assert statistics(nothing) == whole
    assert "等你處理 1" in whole
    assert "沒有符合的案件。請清除條件，或看別的分類。" in words_of(nothing)
    assert f'<a class="btn sec" href="{QUEUE}">清除條件</a>' in nothing
    assert "看全部案件" not in nothing


def test_clearing_the_filters_stays_in_the_same_part(office: Office, officer: Client) -> None:
    office.filed()
    empty = page_of(officer, tab="ended", q="nothing of the kind")
    assert f'<a class="btn sec" href="{QUEUE}?tab=ended">清除條件</a>' in empty
    without = page_of(officer, tab="ended")
    assert "清除條件" not in without
    assert "看全部案件" in without


def test_where_there_is_no_case_at_all_none_is_offered(officer: Client) -> None:
    page = page_of(officer)
    assert "現在沒有等你處理的案件。" in page
    assert "看全部案件" not in page


def test_an_auditor_finds_what_is_in_qualification_and_nothing_to_pass(
    office: Office, four: dict[str, Case]
) -> None:
    auditor = at_browser(staff_person(Role.AUDITOR, office.programme))
    page = page_of(auditor)
    assert "沒有未決事項" not in page
    assert "可以通過" not in page
    assert "資格審查中 1" in statistics(page)
    assert f'href="{QUEUE}?tab=qualification"' in page
    assert TICK_COLUMN not in page


def test_an_officer_sees_what_can_be_passed_and_ticks_only_what_can_be_acted_on(
    office: Office, four: dict[str, Case], officer: Client
) -> None:
    page = page_of(officer, tab="qualification")
    assert "沒有未決事項" in statistics(page)
    assert TICK_COLUMN in page
    assert "通過沒有未決事項的案件" in page
    assert TICK_COLUMN not in page_of(officer, tab="ended")


def test_what_fits_on_one_page_is_counted_once(office: Office, officer: Client) -> None:
    office.filed()
    assert "共 1 件" in words_of(page_of(officer))
    assert "第 1–" not in page_of(officer)
    office.filed(another_vendor(0))
    assert "共 2 件" in words_of(page_of(officer))
