"""Registering an organisation: what is refused, what waits, and what the link then makes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from tests.parties.making import (
    OTHER_UBN,
    PASSWORD,
    UBN,
    VERIFICATION,
    WAITS,
    WRONG,
    a_person,
    begun,
    entries,
    link_in,
    posted,
    registered,
    registers,
    rules,
    said,
    verification_page,
    verifies,
    who,
)
from yunshi.casework.clock import SetClock
from yunshi.parties.links import registration_in, registration_token
from yunshi.parties.models import (
    Membership,
    Organisation,
    PartyEvent,
    PendingRegistration,
    Person,
)
from yunshi.parties.outcomes import NumberTaken, Registered
from yunshi.parties.services import (
    begin_registration,
    complete_registration,
    create_person,
    send_registration_again,
)
from yunshi.parties.tasks import forget_registrations

pytestmark = pytest.mark.django_db

TAKEN = f"公司統編：{UBN}，已申請過！請由公司的帳號負責人邀請你加入。"


def rows() -> tuple[int, ...]:
    """What an account is made of; what merely waits is not counted."""
    tables = (Person, Organisation, Membership, EmailAddress, PartyEvent)
    return tuple(table.objects.count() for table in tables)


# The way through


def test_R110_ACC_10_a_company_registers_opens_the_link_and_is_signed_in() -> None:
    browser = Client()
    answer = registers(browser, email="Wang@Vendor.Example")
    assert answer.headers["Location"] == "/register/sent/"
    assert "wang@vendor.example" in browser.get("/register/sent/").content.decode()
    assert who(browser) is None
    assert rows() == (0, 0, 0, 0, 0)
    (letter,) = mail.outbox
    assert (letter.to, letter.subject) == (
        ["wang@vendor.example"],
        "[Yunshi 雲市] 請驗證電子郵件",
    )

    elsewhere = Client()
    opened = elsewhere.get(link_in(letter), follow=True).content.decode()
    assert "晴川資訊股份有限公司" in opened
    assert UBN in opened
    assert rows() == (0, 0, 0, 0, 0), "opening a link registers nobody"
    answer = elsewhere.post(VERIFICATION, {"password": PASSWORD})
    assert answer.headers["Location"] == "/desk/"
    assert "已成功完成信箱驗證！" in elsewhere.get("/account/").content.decode()
    assert who(elsewhere) == "wang@vendor.example"
    members = elsewhere.get("/organisation/members/")
    assert members.context["organisation"].ubn == UBN
    assert [member.is_owner for member in members.context["members"]] == [True]
    assert [event.kind for event in PartyEvent.objects.order_by("pk")] == [
        PartyEvent.Kind.PERSON_CREATED,
        PartyEvent.Kind.ORGANISATION_REGISTERED,
        PartyEvent.Kind.SIGNED_IN,
    ]
    addresses = EmailAddress.objects.values_list("email", "primary", "verified")
    assert list(addresses) == [("wang@vendor.example", True, True)]
    assert PendingRegistration.objects.count() == 0
    # The other browser waits no longer.
    assert browser.get("/register/sent/").status_code == 410


def test_no_password_waits_in_clear_and_the_one_that_waits_is_the_person_s() -> None:
    token = begun()
    row = PendingRegistration.objects.values().get()
    assert [name for name, value in row.items() if PASSWORD in str(value)] == []
    outcome = complete_registration(token, PASSWORD)
    assert isinstance(outcome, Registered)
    assert outcome.person.password == row["password"]


def test_a_link_works_once_and_says_so_afterwards() -> None:
    token = begun()
    verifies(Client(), verification_page(token))
    before = rows()
    for answer in (
        Client().get(verification_page(token), follow=True),
        verifies(Client(), verification_page(token)),
    ):
        assert answer.status_code == 410
        assert "這個連結已經用過" in answer.content.decode()
    assert rows() == before


def test_the_link_alone_is_not_enough_for_whoever_did_not_register() -> None:
    # A stranger may type the address of another, who then opens the link in the mail.
    token = begun(email="victim@vendor.example")
    before = rows()
    answer = verifies(Client(), verification_page(token), WRONG)
    assert answer.context["field"].errors == (
        "密碼和申請時填寫的不同。請再輸入一次；收到好幾封信時，也試試其他信裡的連結；"
        "忘記的話，請重新申請帳號。",
    )
    assert [error.target for error in answer.context["errors"]] == ["id_password"]
    assert WRONG not in answer.content.decode()
    assert rows() == before


def test_guesses_at_the_password_behind_a_link_are_locked_like_any(clock: SetClock) -> None:
    token = begun()
    for _ in range(5):
        assert rules(complete_registration(token, WRONG)) == ["parties.registration_password_wrong"]
    assert rules(complete_registration(token, PASSWORD)) == ["parties.registration_locked"]
    clock.move(timedelta(minutes=15))
    assert isinstance(complete_registration(token, PASSWORD), Registered)


@pytest.mark.parametrize("change", ["", "x", "00", "ä"])
def test_a_link_that_we_did_not_make_leads_nowhere(change: str) -> None:
    token = begun()
    if change == token[:2]:
        change = "11"
    forged = f"{change}{token[len(change) or 1 :]}"
    assert registration_in(forged) is None
    assert rules(complete_registration(forged, PASSWORD)) == ["parties.no_such_registration"]
    browser = Client()
    browser.get(verification_page(token))
    for each in (Client(), browser):
        assert each.get(verification_page(forged), follow=True).status_code == 410


def test_who_is_signed_in_as_another_signs_out_first() -> None:
    browser = Client()
    browser.force_login(a_person())
    token = begun()
    for answer in (
        browser.get(verification_page(token), follow=True),
        verifies(browser, verification_page(token)),
    ):
        assert answer.status_code == 403
        assert f'name="next" value="{verification_page(token)}"' in answer.content.decode()
    assert Organisation.objects.count() == 0


def test_R110_ACC_16_the_page_says_that_some_programmes_review_accounts() -> None:
    text = Client().get("/register/").content.decode()
    assert "有的計畫會先審查帳號" in text
    assert "我已有帳號" in text
    assert "我們保存哪些資料" in text
    assert "這裡填寫的內容只保留 24 小時，之後刪除。" in text


# The end of a day


def test_R110_a3_what_is_not_verified_within_a_day_ends_and_the_page_says_what_to_do(
    clock: SetClock,
) -> None:
    browser = Client()
    registers(browser)
    link = link_in(mail.outbox[0])
    clock.move(timedelta(days=1) - timedelta(seconds=1))
    assert browser.get(link, follow=True).status_code == 200
    clock.move(timedelta(seconds=1))
    # The job has not run yet; it counts no longer all the same.
    assert PendingRegistration.objects.count() == 1
    for answer in (browser.get(link, follow=True), verifies(browser, link)):
        assert answer.status_code == 410
        text = answer.content.decode()
        assert "到期，填寫的資料不再保留。請重新申請帳號。" in text
        assert 'href="/register/"' in text
    assert rules(send_registration_again(PendingRegistration.objects.get().pk)) == [
        "parties.registration_ended"
    ]
    forget_registrations(timestamp=0)
    assert PendingRegistration.objects.count() == 0
    assert (
        "到期，填寫的資料不再保留。請重新申請帳號。"
        in browser.get(link, follow=True).content.decode()
    )
    assert rows() == (0, 0, 0, 0, 0)


def test_what_has_expired_is_not_told_at_sign_in(clock: SetClock) -> None:
    begun(email="late@vendor.example")
    clock.move(timedelta(days=1))
    typed = {"login": "late@vendor.example", "password": PASSWORD}
    assert said(Client().post("/accounts/login/", typed)) != (WAITS,)


def test_the_job_leaves_what_can_still_be_verified(clock: SetClock) -> None:
    begun(email="first@vendor.example")
    clock.move(timedelta(hours=12))
    begun(email="second@vendor.example")
    clock.move(timedelta(hours=12))
    forget_registrations(timestamp=0)
    assert [row.email for row in PendingRegistration.objects.all()] == ["second@vendor.example"]


def test_how_long_a_registration_waits_is_the_deployment_s_to_say(
    clock: SetClock, settings: Any
) -> None:
    settings.YUNSHI_REGISTRATION_HOURS = 2
    token = begun()
    clock.move(timedelta(hours=2))
    assert rules(complete_registration(token, PASSWORD)) == ["parties.registration_expired"]


@pytest.mark.parametrize("instant", [datetime(2024, 11, 20, 4, tzinfo=UTC)])
def test_a_token_says_its_own_end(instant: datetime) -> None:
    pk = Organisation().pk
    assert registration_in(registration_token(pk, instant)) == (pk, instant)


# Whose the number is


def test_R110_D01_a_number_registered_already_is_refused_and_the_form_kept() -> None:
    registered()
    before = rows()
    answer = registers(
        Client(),
        organisation_name="後來的公司",
        person_name="李後來",
        email="later@vendor.example",
    )
    fields = {field.name: field for field in answer.context["fields"]}
    assert fields["ubn"].errors == (TAKEN,)
    assert {name: fields[name].value for name in ("ubn", "organisation_name", "name", "email")} == {
        "ubn": UBN,
        "organisation_name": "後來的公司",
        "name": "李後來",
        "email": "later@vendor.example",
    }
    assert PASSWORD not in answer.content.decode()
    assert (rows(), mail.outbox, PendingRegistration.objects.count()) == (before, [], 0)


def test_a_registration_that_nobody_verified_keeps_nothing_from_the_number_s_true_owner() -> None:
    squatter = begun(email="squatter@other.example")
    owner = registered(email="owner@vendor.example")
    assert owner.organisation.ubn == UBN
    outcome = complete_registration(squatter, PASSWORD)
    assert isinstance(outcome, NumberTaken)


def test_whose_number_was_taken_meanwhile_is_told_and_keeps_an_account_of_their_own() -> None:
    ours = begun(email="second@vendor.example", person_name="陳後到")
    first = registered(person_name="王先到")
    browser = Client()
    browser.get(verification_page(ours))
    answer = browser.post(VERIFICATION, {"password": PASSWORD}, follow=True)
    assert answer.redirect_chain == [("/register/taken/", 302)]
    text = answer.content.decode()
    assert TAKEN in text
    assert "請公司的帳號負責人邀請 second@vendor.example" in text
    assert (first.person.name in text, first.person.email in text) == (False, False)
    assert who(browser) == "second@vendor.example"
    person = Person.objects.get(email="second@vendor.example")
    assert person.memberships.count() == 0
    assert PendingRegistration.objects.count() == 0
    # And as anybody else can: sign in again.
    again = Client()
    again.post("/accounts/login/", {"login": person.email, "password": PASSWORD})
    assert who(again) == person.email
    assert again.get("/register/taken/").headers["Location"] == "/account/"


def test_an_address_that_got_an_account_meanwhile_is_not_taken_over() -> None:
    token = begun(email="quick@vendor.example")
    person = a_person(email="quick@vendor.example", password="another horse battery 8")
    before = rows()
    answer = verifies(Client(), verification_page(token))
    assert answer.status_code == 410
    assert "這個電子郵件在這段時間已有帳號" in answer.content.decode()
    assert rows() == before
    assert Person.objects.get().password == person.password


def test_addresses_differ_by_more_than_case() -> None:
    a_person(email="Li@Vendor.Example")
    assert Person.objects.get().email == "li@vendor.example"
    assert rules(create_person("LI@vendor.EXAMPLE", "李")) == ["parties.address_taken"]


# Misuse


def test_a_form_from_elsewhere_is_not_taken() -> None:
    browser = Client(enforce_csrf_checks=True)
    for address in (
        "/register/",
        "/register/sent/",
        VERIFICATION,
        "/accounts/login/",
        "/accounts/password/reset/",
    ):
        assert browser.post(address, posted()).status_code == 403
    assert Organisation.objects.count() == 0


def test_registering_again_and_again_is_slowed_down() -> None:
    browser = Client()
    answers = [browser.post("/register/", {}).status_code for _ in range(21)]
    assert answers == [200] * 20 + [429]


@pytest.mark.parametrize("path", [VERIFICATION, "/register/sent/"])
def test_trying_links_again_and_again_is_slowed_down(path: str) -> None:
    browser = Client()
    answers = [browser.post(path, {"password": WRONG}).status_code for _ in range(21)]
    assert answers[19:] == [answers[0], 429]


def test_who_is_signed_in_registers_nothing() -> None:
    outcome = registered()
    browser = Client()
    browser.force_login(outcome.person)
    for path in ("/register/", "/register/sent/"):
        answer = browser.post(path, posted(ubn=OTHER_UBN), follow=True)
        assert answer.redirect_chain[-1] == ("/account/", 302)
    assert (Organisation.objects.count(), PendingRegistration.objects.count()) == (1, 0)


def test_the_page_of_the_mail_is_for_those_who_wait_for_one() -> None:
    assert Client().get("/register/sent/").headers["Location"] == "/register/"


def test_the_package_s_own_registration_leads_to_ours() -> None:
    answer = Client().get("/accounts/signup/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/register/")
    assert Client().post("/accounts/signup/", {"email": "a@b.example"}).status_code == 302
    assert Person.objects.count() == 0


def test_beginning_says_the_same_whoever_has_the_address() -> None:
    a_person(email="known@vendor.example")
    outcomes = {
        type(begin_registration(**entries(email=address)))
        for address in ("known@vendor.example", "new@vendor.example")
    }
    assert len(outcomes) == 1
