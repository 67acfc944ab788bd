"""The mail that a registration waits for: sent once more, not taken, and what it says."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client, TestCase

from tests.parties.making import (
    LOCKED,
    OTHER_UBN,
    PASSWORD,
    UBN,
    WAITS,
    WRONG,
    a_person,
    begun,
    link_in,
    registers,
    said,
    verification_page,
    verifies,
    who,
)
from yunshi.casework.clock import SetClock
from yunshi.parties.models import Organisation, PendingRegistration

pytestmark = pytest.mark.django_db


def test_a_mail_can_be_sent_again_after_a_minute_and_both_links_work(clock: SetClock) -> None:
    browser = Client()
    registers(browser)
    for minutes, mails in ((0, 1), (1, 2), (0, 2), (1, 3)):
        clock.move(timedelta(minutes=minutes))
        with TestCase.captureOnCommitCallbacks(execute=True):
            answer = browser.post("/register/sent/", follow=True)
        assert len(mail.outbox) == mails
        words = "信已再寄一次。" if minutes else "剛才已寄信到這個電子郵件。"
        assert words in answer.content.decode()
    assert len({link_in(letter) for letter in mail.outbox}) == 1


def test_registering_an_address_again_within_a_minute_waits_and_sends_no_second_mail(
    clock: SetClock,
) -> None:
    registers(Client(), email="same@vendor.example")
    browser = Client()
    answer = registers(browser, email="Same@vendor.example", ubn=OTHER_UBN)
    assert answer.headers["Location"] == "/register/sent/"
    text = browser.get("/register/sent/").content.decode()
    assert "剛才已寄信到這個電子郵件。請先看信箱，一分鐘後才能再寄。" in text
    assert "信還沒寄出" in text
    assert len(mail.outbox) == 1
    clock.move(timedelta(minutes=1))
    with TestCase.captureOnCommitCallbacks(execute=True):
        answer = browser.post("/register/sent/", follow=True)
    assert "信已再寄一次。" in answer.content.decode()
    verifies(browser, link_in(mail.outbox[1]))
    assert Organisation.objects.get().ubn == OTHER_UBN


def test_a_mail_server_that_is_down_loses_nothing_and_is_said(settings: Any) -> None:
    kept = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    browser = Client()
    registers(browser)
    answer = browser.get("/register/sent/")
    assert answer.status_code == 200
    assert "信還沒寄出" in answer.content.decode()
    settings.EMAIL_BACKEND = kept
    # Without a minute to wait: nothing went out.
    with TestCase.captureOnCommitCallbacks(execute=True):
        browser.post("/register/sent/")
    assert verifies(browser, link_in(mail.outbox[0])).headers["Location"] == "/desk/"


def test_no_words_that_were_typed_go_out_in_our_name() -> None:
    registers(Client(), organisation_name="請匯款到甲銀行", person_name="點這裡領獎")
    text = f"{mail.outbox[0].subject} {mail.outbox[0].body}"
    assert UBN in text
    assert [words for words in ("匯款", "領獎") if words in text] == []


def test_the_mail_is_in_the_language_of_the_page() -> None:
    registers(Client(headers={"accept-language": "en"}))
    assert mail.outbox[0].subject == "[Yunshi 雲市] Verify your e-mail address"
    assert PendingRegistration.objects.get().language == "en"


def test_R110_ACC_13_who_signs_in_before_verifying_is_told_and_gets_the_mail(
    clock: SetClock,
) -> None:
    token = begun(email="slow@vendor.example")
    clock.move(timedelta(minutes=1))
    browser = Client()
    with TestCase.captureOnCommitCallbacks(execute=True):
        answer = browser.post(
            "/accounts/login/", {"login": "Slow@vendor.example", "password": PASSWORD}
        )
    assert said(answer) == (WAITS,)
    assert link_in(mail.outbox[0]) == verification_page(token)
    assert who(browser) is None


def test_a_registration_begun_for_another_s_address_does_not_free_guesses_at_their_password() -> (
    None
):
    a_person(email="known@vendor.example", password="another horse battery 8")
    begun(email="known@vendor.example")
    browser = Client()
    answers = []
    for password in (WRONG, WRONG, PASSWORD, WRONG, WRONG, PASSWORD):
        typed = {"login": "known@vendor.example", "password": password}
        answers.append(said(browser.post("/accounts/login/", typed)))
    assert answers[2] == (WAITS,)
    assert answers[5] == (LOCKED,)
