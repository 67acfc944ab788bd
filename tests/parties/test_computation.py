"""What a visitor's browser computes in place of reading a picture (R110-ACC-05, -18, UI-06)."""

from __future__ import annotations

import hashlib
import re
from itertools import count
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import Browser

from tests.parties.making import PASSWORD, registered
from yunshi.parties.models import PendingRegistration, SpentComputation

TYPED = {
    "ubn": "04595257",
    "organisation_name": "月兔",
    "name": "王小明",
    "email": "wang@vendor.example",
    "password": PASSWORD,
    "password_again": PASSWORD,
}
SAID = "瀏覽器的小計算沒有完成"


@pytest.fixture
def none_without(settings: Any) -> None:
    settings.YUNSHI_WITHOUT_COMPUTATION = 0


def task_on(page: str) -> tuple[str, int]:
    found = re.search(r'name="computed"[^>]*data-task="([^"]+)" data-bits="(\d+)"', page)
    assert found is not None
    return found[1], int(found[2])


def solved(task: str, bits: int) -> str:
    for number in count():
        digest = hashlib.sha256(f"{task}.{number}".encode()).digest()
        if int.from_bytes(digest) >> (256 - bits) == 0:
            return f"{task} {number}"
    raise AssertionError


def task_of(path: str) -> tuple[str, int]:
    return task_on(Client().get(path).content.decode())


@pytest.mark.django_db
@pytest.mark.usefixtures("none_without")
def test_R110_ACC_05_a_form_is_taken_once_with_its_task_solved() -> None:
    computed = solved(*task_of("/register/"))
    answer = Client().post("/register/", {**TYPED, "computed": computed})
    assert answer.status_code == 302
    assert PendingRegistration.objects.count() == 1
    again = Client().post("/register/", {**TYPED, "computed": computed})
    assert again.status_code == 200
    assert SAID in again.content.decode()
    assert PendingRegistration.objects.count() == 1
    assert SpentComputation.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.usefixtures("none_without")
def test_a_task_unsolved_made_up_of_another_form_or_too_old_is_none() -> None:
    task, bits = task_of("/register/")
    wrong = next(
        number
        for number in count()
        if int.from_bytes(hashlib.sha256(f"{task}.{number}".encode()).digest()) >> (256 - bits)
    )
    back, _ = task_of("/accounts/password/reset/")
    for computed in (
        "",
        task,
        f"{task} {wrong}",
        f"{task} 一",
        solved(task[:-1] + ("A" if task[-1] != "A" else "B"), bits),
        solved("made up", bits),
        solved(back, bits),
    ):
        answer = Client().post("/register/", {**TYPED, "computed": computed})
        assert answer.status_code == 200, computed
        page = answer.content.decode()
        assert SAID in page
        assert TYPED["email"] in page, "what was typed is kept"
        assert task_on(page)[0] != task
    assert not PendingRegistration.objects.exists()
    assert mail.outbox == []


@pytest.mark.django_db
def test_without_script_so_many_forms_an_hour_are_taken(settings: Any) -> None:
    cache.clear()
    settings.YUNSHI_WITHOUT_COMPUTATION = 2
    for number, taken in ((1, True), (2, True), (3, False)):
        email = f"wang{number}@vendor.example"
        answer = Client().post("/register/", {**TYPED, "email": email})
        assert (answer.status_code == 302) is taken
    computed = solved(*task_of("/register/"))
    assert Client().post("/register/", {**TYPED, "computed": computed}).status_code == 302


@pytest.mark.django_db
@pytest.mark.usefixtures("none_without")
def test_R110_ACC_18_the_way_back_asks_for_it_as_well() -> None:
    made = registered(ubn=TYPED["ubn"])
    mail.outbox.clear()
    path = "/accounts/password/reset/"
    refused = Client().post(path, {"email": made.person.email})
    assert refused.status_code == 200
    assert SAID in refused.content.decode()
    assert mail.outbox == []
    asked = {"email": made.person.email, "computed": solved(*task_of(path))}
    assert Client().post(path, asked).status_code == 302
    assert [sent.to for sent in mail.outbox] == [[made.person.email]]


def test_R110_UI_06_a_browser_computes_by_itself_and_the_press_waits_for_it(
    chromium: Browser, live_site: str, settings: Any
) -> None:
    settings.YUNSHI_WITHOUT_COMPUTATION = 0
    context = chromium.new_context(base_url=live_site, locale="zh-TW")
    page = context.new_page()
    try:
        page.goto("/register/")
        for name, value in TYPED.items():
            page.locator(f'[name="{name}"]').fill(value)
        page.get_by_role("button", name="申請帳號").click()
        page.wait_for_url(re.compile("sent"))
    finally:
        context.close()
    assert PendingRegistration.objects.count() == 1
    assert SpentComputation.objects.count() == 1
