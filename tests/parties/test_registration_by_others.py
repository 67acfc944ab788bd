"""What somebody can do with the address of another by registering with it: next to nothing."""

from __future__ import annotations

import logging
import re
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client, TestCase

from tests.parties.making import (
    MISMATCH,
    OTHER_UBN,
    PASSWORD,
    UBN,
    VERIFICATION,
    WAITS,
    a_person,
    begun,
    entries,
    link_in,
    posted,
    registers,
    rules,
    said,
    verification_page,
    verifies,
    who,
)
from yunshi.casework.clock import SetClock
from yunshi.parties.links import registration_token
from yunshi.parties.models import (
    Organisation,
    PendingRegistration,
    Person,
    RegistrationMails,
)
from yunshi.parties.outcomes import Pending, Registered
from yunshi.parties.services import (
    begin_registration,
    complete_registration,
    send_registration_again,
)
from yunshi.parties.tasks import forget_registrations

pytestmark = pytest.mark.django_db

VICTIM = "victim@vendor.example"
THEIRS = "attacking horse battery 9"
SENT = "已寄信到 victim@vendor.example。"


def attacks(browser: Client, **changed: str) -> Any:
    """Somebody registers with the address of another, and a password of their own."""
    typed = {"email": VICTIM, "ubn": OTHER_UBN, "password": THEIRS, "password_again": THEIRS}
    return registers(browser, **{**typed, **changed})


def sends_again(browser: Client) -> Any:
    with TestCase.captureOnCommitCallbacks(execute=True):
        return browser.post("/register/sent/", follow=True)


# Nobody is kept from registering


@pytest.mark.parametrize("minutes", [0, 5])
def test_the_link_of_the_victim_works_after_another_registered_with_the_address(
    minutes: int, clock: SetClock
) -> None:
    victim = Client()
    registers(victim, email=VICTIM)
    clock.move(timedelta(minutes=minutes))
    for _ in range(10):
        attacks(Client())
    assert victim.get("/register/sent/").status_code == 200
    verifies(victim, link_in(mail.outbox[0]))
    assert who(victim) == VICTIM
    assert Organisation.objects.get().ubn == UBN


def test_the_victim_registers_after_another_did_a_moment_ago(clock: SetClock) -> None:
    attacks(Client())
    victim = Client()
    assert registers(victim, email=VICTIM).status_code == 302
    clock.move(timedelta(minutes=1))
    sends_again(victim)
    theirs, ours = map(link_in, mail.outbox)
    # The link of the other does not take the victim's password, nor the victim's the other's.
    assert verifies(Client(), theirs).status_code == 200
    assert verifies(Client(), ours, THEIRS).status_code == 200
    assert Person.objects.count() == 0
    verifies(victim, ours)
    assert who(victim) == VICTIM


def test_each_registration_of_an_address_has_its_own_password_at_sign_in(clock: SetClock) -> None:
    begun(email=VICTIM)
    clock.move(timedelta(minutes=1))
    theirs = begun(email=VICTIM, password=THEIRS, password_again=THEIRS)
    clock.move(timedelta(minutes=1))
    with TestCase.captureOnCommitCallbacks(execute=True):
        typed = {"login": VICTIM, "password": THEIRS}
        assert said(Client().post("/accounts/login/", typed)) == (WAITS,)
    assert [link_in(letter) for letter in mail.outbox] == [verification_page(theirs)]
    typed = {"login": VICTIM, "password": PASSWORD}
    assert said(Client().post("/accounts/login/", typed)) == (WAITS,)
    typed = {"login": VICTIM, "password": "a third horse battery 9"}
    assert said(Client().post("/accounts/login/", typed)) == (MISMATCH,)


def test_a_completed_registration_ends_the_other_links_of_the_address() -> None:
    theirs = begun(email=VICTIM, ubn=OTHER_UBN, password=THEIRS, password_again=THEIRS)
    elsewhere = begun(email="else@vendor.example", ubn=OTHER_UBN)
    assert isinstance(complete_registration(begun(email=VICTIM), PASSWORD), Registered)
    assert rules(complete_registration(theirs, THEIRS)) == ["parties.address_taken"]
    answer = Client().get(verification_page(theirs), follow=True)
    assert answer.status_code == 410
    assert "這個電子郵件在這段時間已有帳號" in answer.content.decode()
    assert isinstance(complete_registration(elsewhere, PASSWORD), Registered)
    assert Person.objects.get(email=VICTIM).memberships.get().organisation.ubn == UBN


def test_whoever_began_another_does_not_see_that_one_was_completed(
    clock: SetClock, settings: Any
) -> None:
    """Else it would say that the address has an account by now."""
    # Shorter than their browser's session.
    settings.YUNSHI_REGISTRATION_HOURS = 2
    nobody = "nobody@vendor.example"
    theirs, ours = {}, {}
    for address in (VICTIM, nobody):
        theirs[address] = Client()
        attacks(theirs[address], email=address)
        ours[address] = begun(email=address)
    assert isinstance(complete_registration(ours[VICTIM], PASSWORD), Registered)

    def seen(address: str) -> list[object]:
        another = Client()
        attacks(another, email=address)
        pages = [theirs[address].get("/register/sent/"), another.get("/register/sent/")]
        clock.move(timedelta(minutes=1))
        pages += [sends_again(theirs[address]), sends_again(another)]
        typed = {"login": address, "password": THEIRS}
        signed_in = said(Client().post("/accounts/login/", typed))
        clock.move(timedelta(hours=1))
        pages.append(theirs[address].get("/register/sent/"))
        clock.move(timedelta(hours=1))
        pages.append(theirs[address].get("/register/sent/"))
        clock.move(-timedelta(hours=2, minutes=1))
        texts = [page.content.decode().replace(address, "ADDRESS") for page in pages]
        without_token = [re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", t) for t in texts]
        return [signed_in, [page.status_code for page in pages], without_token]

    assert seen(VICTIM) == seen(nobody)
    assert seen(VICTIM)[:2] == [(WAITS,), [200] * 5 + [410]]


# Neither rows nor mails without end


def test_so_many_of_one_address_wait_and_none_is_pushed_out(settings: Any, clock: SetClock) -> None:
    settings.YUNSHI_MOST_REGISTRATION_MAILS = 100
    settings.YUNSHI_REGISTRATION_HOURS = 2
    assert settings.YUNSHI_MOST_REGISTRATIONS == 5
    pages = []
    for _ in range(8):
        browser = Client()
        assert attacks(browser).headers["Location"] == "/register/sent/"
        pages.append(browser.get("/register/sent/"))
        clock.move(timedelta(minutes=1))
    assert len(mail.outbox) == PendingRegistration.objects.count() == 5
    assert len({link_in(letter) for letter in mail.outbox}) == 5
    assert {page.status_code for page in pages} == {200}
    assert all(SENT in page.content.decode() for page in pages)
    # The eighth has nothing to send again.
    assert "這個電子郵件今天已收到好幾封" in sends_again(browser).content.decode()
    assert len(mail.outbox) == 5
    for letter in mail.outbox:
        assert Client().get(link_in(letter), follow=True).status_code == 200
    # The page of what was not kept ends when it would have.
    clock.move(timedelta(hours=2))
    assert browser.get("/register/sent/").status_code == 410
    # What has expired holds no place.
    assert begin_registration(**entries(email=VICTIM)).is_kept  # type: ignore[union-attr]


@pytest.mark.parametrize("known", [True, False])
def test_one_address_gets_six_mails_in_a_day_whoever_asks(
    known: bool, settings: Any, clock: SetClock
) -> None:
    settings.YUNSHI_REGISTRATION_HOURS = 1
    if known:
        a_person(email=VICTIM)
    forget_registrations(timestamp=0)
    began = clock.instant
    for _ in range(5):
        browser = Client()
        attacks(browser)
        clock.move(timedelta(minutes=30))
        sends_again(browser)
        clock.move(timedelta(minutes=31))
        forget_registrations(timestamp=0)
    assert PendingRegistration.objects.count() == 0
    assert [letter.to for letter in mail.outbox] == [[VICTIM]] * 6
    # Another address is not concerned.
    registers(Client(), email="else@vendor.example")
    assert len(mail.outbox) == 7
    # The words are those of a mail that went out.
    refused = Client()
    attacks(refused)
    assert SENT in refused.get("/register/sent/").content.decode()
    # A day after the first mail there is one more, and no second.
    clock.move_to(began + timedelta(days=1))
    attacks(Client())
    clock.move(timedelta(minutes=1))
    attacks(Client())
    assert len(mail.outbox) == 8
    # And in the end nothing stays of the counting.
    clock.move(timedelta(days=1))
    forget_registrations(timestamp=0)
    assert RegistrationMails.objects.count() == 0


def test_asking_for_the_mail_again_counts_too_and_says_when_it_is_enough(clock: SetClock) -> None:
    browser = Client()
    attacks(browser)
    for times in range(1, 8):
        clock.move(timedelta(minutes=1))
        text = sends_again(browser).content.decode()
        assert ("信已再寄一次。" in text) == (times < 6)
        assert ("這個電子郵件今天已收到好幾封" in text) == (times >= 6)
    assert len(mail.outbox) == 6


def test_the_address_does_not_lie_where_its_mails_are_counted() -> None:
    begun(email=VICTIM)
    row = RegistrationMails.objects.values().get()
    assert len(row["subject"]) == 64
    assert VICTIM not in str(row)


def test_sending_again_what_was_completed_meanwhile_sends_nothing(clock: SetClock) -> None:
    outcome = begin_registration(**entries(email=VICTIM))
    assert isinstance(outcome, Pending)
    kept = outcome.registration
    token = registration_token(kept.pk, kept.expires_at)
    assert isinstance(complete_registration(token, PASSWORD), Registered)
    clock.move(timedelta(minutes=1))
    assert rules(send_registration_again(kept.pk)) == ["parties.registration_ended"]


# The log


def test_no_log_holds_the_token_of_a_link(
    caplog: pytest.LogCaptureFixture, clock: SetClock
) -> None:
    caplog.set_level(logging.DEBUG)
    waiting, used = begun(), begun(ubn=OTHER_UBN)
    complete_registration(used, PASSWORD)
    signed_in = Client()
    signed_in.force_login(a_person())
    forged = f"{waiting[:-3]}xyz"
    statuses = []
    for token in (waiting, used, forged):
        link = verification_page(token)
        careful = Client(enforce_csrf_checks=True)
        for browser in (Client(), signed_in, careful):
            statuses.append(browser.get(link, follow=True).status_code)
            for way in ("get", "head", "post", "put", "delete", "options"):
                for path in (link, f"{link}x/", link.rstrip("/"), f"{link})", f"{link}a/b"):
                    answer = getattr(browser, way)(path)
                    assert answer.status_code in (301, 302)
            browser.get(link)
            statuses.append(browser.post(VERIFICATION, {"password": "x"}).status_code)
    clock.move(timedelta(days=1))
    statuses.append(Client().get(verification_page(waiting), follow=True).status_code)
    many = Client()
    statuses += [many.post(verification_page(waiting), follow=True).status_code for _ in range(30)]
    statuses += [many.post(VERIFICATION, posted()).status_code for _ in range(30)]
    assert set(statuses) == {200, 403, 410, 429}
    lines = [f"{record.name} {record.getMessage()} {record.args}" for record in caplog.records]
    # They are written; it is the token that is not in them.
    assert any(f"Gone: {VERIFICATION}" in line for line in lines)
    assert any(f"Forbidden: {VERIFICATION}" in line for line in lines)
    secrets = [token[:40] for token in (waiting, used)]
    assert [line for line in lines if any(secret in line for secret in secrets)] == []


def test_the_page_behind_a_link_names_the_token_nowhere(clock: SetClock) -> None:
    token = begun()
    answer = Client().get(verification_page(token), follow=True)
    assert answer.redirect_chain == [(VERIFICATION, 302)]
    assert token not in answer.content.decode()


def test_a_link_that_we_did_not_make_makes_no_session() -> None:
    browser = Client()
    browser.get(verification_page("x"))
    assert "sessionid" not in browser.cookies
    assert browser.get(VERIFICATION).status_code == 410


def test_the_page_without_a_link_says_that_there_is_none() -> None:
    answer = Client().get(VERIFICATION)
    assert answer.status_code == 410
    assert "這個驗證連結無效" in answer.content.decode()


def test_signing_out_comes_back_to_the_link(clock: SetClock) -> None:
    token = begun()
    browser = Client()
    browser.force_login(a_person())
    browser.get(verification_page(token))
    answer = browser.post("/accounts/logout/", {"next": verification_page(token)}, follow=True)
    assert answer.redirect_chain == [(verification_page(token), 302), (VERIFICATION, 302)]
    assert answer.status_code == 200
    assert isinstance(complete_registration(token, PASSWORD), Registered)
