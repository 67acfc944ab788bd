"""The second factor, with codes computed as a telephone does."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client
from django.urls import get_resolver, reverse

from tests.parties.making import (
    LOCKED,
    PASSWORD,
    a_member,
    a_person,
    code,
    registered,
    sign_in,
    who,
)
from yunshi.casework.clock import SetClock
from yunshi.parties.models import PartyEvent, Person
from yunshi.parties.services import (
    give_authenticator,
    require_second_factor,
    take_authenticator_away,
)

SET_UP = "/accounts/2fa/totp/activate/"
CODE_PAGE = "/accounts/2fa/authenticate/"
USED = "驗證碼不對，或已經用過。請等下一組。"


def wrong(secret: str) -> str:
    right = {code(secret, steps) for steps in (-1, 0, 1)}
    return next(f"{n:06}" for n in range(10) if f"{n:06}" not in right)


def set_up(browser: Client) -> str:
    """Through the page; the browser is signed in. Returns the secret."""
    page = browser.get(SET_UP)
    secret = str(page.context["form"].secret)
    answer = browser.post(SET_UP, {"code": code(secret)})
    assert answer.headers["Location"] == "/accounts/2fa/recovery-codes/"
    return secret


def said(answer: Any) -> tuple[str, ...]:
    return tuple(str(error) for error in answer.context["form"].errors.get("code", ()))


@pytest.mark.django_db
def test_a_person_sets_up_an_authenticator_and_signs_in_with_it(
    clock: SetClock, django_capture_on_commit_callbacks: Any
) -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    with django_capture_on_commit_callbacks(execute=True):
        secret = set_up(browser)
    codes = browser.get("/accounts/2fa/recovery-codes/").context["unused_codes"]
    assert len(codes) == len(set(codes)) == 10
    assert [letter.subject for letter in mail.outbox] == ["[Yunshi 雲市] 已設定驗證器"]
    browser.post("/accounts/logout/")

    clock.move(timedelta(minutes=1))
    assert sign_in(browser, person).headers["Location"] == CODE_PAGE
    assert who(browser) is None, "the password alone opens nothing"
    assert said(browser.post(CODE_PAGE, {"code": wrong(secret)})) == (USED,)
    assert who(browser) is None
    answer = browser.post(CODE_PAGE, {"code": code(secret)})
    assert answer.headers["Location"] == "/desk/"
    assert who(browser) == person.email
    assert PartyEvent.objects.filter(kind="second_factor_added", person=person.pk).count() == 1


@pytest.mark.django_db
def test_a_code_opens_one_session(clock: SetClock) -> None:
    person = a_person()
    first = Client()
    sign_in(first, person)
    secret = set_up(first)
    # The code with which it was set up has been used, too.
    second = Client()
    sign_in(second, person)
    assert said(second.post(CODE_PAGE, {"code": code(secret)})) == (USED,)
    clock.move(timedelta(seconds=30))
    assert second.post(CODE_PAGE, {"code": code(secret)}).status_code == 302
    third = Client()
    sign_in(third, person)
    assert said(third.post(CODE_PAGE, {"code": code(secret)})) == (USED,)
    assert (who(second), who(third)) == (person.email, None)


@pytest.mark.django_db
def test_a_wrong_code_sets_nothing_up_and_the_picture_stays(clock: SetClock) -> None:
    browser = Client()
    person = a_person()
    sign_in(browser, person)
    secret = browser.get(SET_UP).context["form"].secret
    answer = browser.post(SET_UP, {"code": wrong(secret)})
    assert said(answer) == (USED,)
    assert answer.context["form"].secret == secret
    assert not Authenticator.objects.filter(user=person).exists()


@pytest.mark.django_db
def test_a_recovery_code_stands_in_once(clock: SetClock) -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    set_up(browser)
    recovery = browser.get("/accounts/2fa/recovery-codes/").context["unused_codes"][3]
    first, second = Client(), Client()
    sign_in(first, person)
    assert first.post(CODE_PAGE, {"code": recovery}).status_code == 302
    sign_in(second, person)
    assert said(second.post(CODE_PAGE, {"code": recovery})) == (USED,)
    assert (who(first), who(second)) == (person.email, None)
    listed = first.get("/accounts/2fa/recovery-codes/").context["unused_codes"]
    assert (recovery in listed, len(listed)) == (False, 9)


@pytest.mark.django_db
def test_five_wrong_codes_lock_the_second_factor_and_the_password_does_not_open_it(
    clock: SetClock,
) -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    secret = set_up(browser)
    clock.move(timedelta(minutes=1))
    for _ in range(5):
        guesser = Client()
        # The right password each time: it must not make guesses at the code free.
        sign_in(guesser, person)
        assert said(guesser.post(CODE_PAGE, {"code": wrong(secret)})) == (USED,)
    guesser = Client()
    sign_in(guesser, person)
    assert said(guesser.post(CODE_PAGE, {"code": code(secret)})) == (LOCKED,)
    clock.move(timedelta(minutes=15))
    assert guesser.post(CODE_PAGE, {"code": code(secret)}).status_code == 302


@pytest.mark.django_db
def test_odd_posts_to_the_page_of_the_code_are_answered(clock: SetClock) -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    set_up(browser)
    stranger = Client()
    assert stranger.post(CODE_PAGE, {"code": "123456"}).headers["Location"] == "/accounts/login/"
    waiting = Client()
    sign_in(waiting, person)
    for posted in ({"code": ""}, {"code": "x" * 10_000}, {"code": "\x00"}):
        assert waiting.post(CODE_PAGE, posted).status_code == 200
    for posted in ({}, {"credential": "{}"}):
        assert waiting.post(CODE_PAGE, posted).headers["Location"] == CODE_PAGE
    assert who(waiting) is None


@pytest.mark.django_db
def test_the_picture_is_inline_without_a_style_and_the_key_stands_beside_it() -> None:
    browser = Client()
    sign_in(browser, a_person(email="li@vendor.example"))
    answer = browser.get(SET_UP)
    page = answer.content.decode()
    (picture,) = re.findall(r"<svg role=\"img\".*?</svg>", page)
    assert "style" not in picture
    assert "data:" not in page
    secret = answer.context["form"].secret
    assert secret in page
    assert (
        f"otpauth://totp/li%40vendor.example?secret={secret}&issuer=" in answer.context["totp_url"]
    )


@pytest.mark.django_db
def test_the_picture_reads_back_as_the_key() -> None:
    import xml.etree.ElementTree as ElementTree

    import qrcode

    from yunshi.parties.sign_in.qr import qr_svg

    content = "otpauth://totp/li%40vendor.example?secret=GEZDGNBVGY3TQOJQ&issuer=Yunshi"
    drawing = ElementTree.fromstring(qr_svg(content))  # noqa: S314 - our own drawing
    size = int(drawing.attrib["viewBox"].split()[2])
    dark = [[False] * size for _ in range(size)]
    path = drawing[1].attrib["d"]
    for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", path):
        for column in range(int(x), int(x) + int(width)):
            dark[int(y)][column] = True
    expected = qrcode.QRCode(border=4)
    expected.add_data(content)
    expected.make()
    assert dark == expected.get_matrix()


# Those who must


@pytest.mark.django_db
def test_staff_without_an_authenticator_reach_no_page_but_setting_it_up(clock: SetClock) -> None:
    owner = registered()
    person = a_member(owner.organisation).person
    browser = Client()
    sign_in(browser, person)
    assert browser.get("/organisation/members/").status_code == 200
    require_second_factor(person)

    closed = {}
    for pattern in _addresses():
        for method in ("get", "post"):
            answer = getattr(browser, method)(pattern)
            closed[method, pattern] = (answer.status_code, answer.headers.get("Location"))
    assert len(closed) > 30
    assert {where: what for where, what in closed.items() if what != (302, SET_UP)} == {}

    page = browser.get(SET_UP)
    assert page.status_code == 200
    assert "你的角色必須使用" in page.content.decode()
    assert browser.get("/healthz").status_code == 200
    set_up(browser)
    assert browser.get("/organisation/members/").status_code == 200


def _addresses() -> list[str]:
    """Every address of the site that needs no argument, without the open ones."""
    opened = {
        "mfa_activate_totp",
        "account_reauthenticate",
        "account_logout",
        "set_language",
        "healthz",
        # The notice that a session is about to end stands on the page of setting up as well.
        "parties:session",
    }
    names = [
        (f"{namespace}:{name}" if namespace else name)
        for namespace, resolver in (
            ("", get_resolver()),
            *((space, inner) for space, (_, inner) in get_resolver().namespace_dict.items()),
        )
        for name in resolver.reverse_dict
        if isinstance(name, str)
    ]
    found = []
    for name in names:
        if name in opened:
            continue
        try:
            found.append(reverse(name))
        except Exception:  # noqa: S112 - it wants arguments
            continue
    return sorted(set(found))


@pytest.mark.django_db
def test_a_member_of_staff_who_signs_in_is_led_to_setting_it_up(clock: SetClock) -> None:
    person = a_person(must_use_second_factor=True)
    browser = Client()
    answer = browser.post(
        "/accounts/login/",
        {"login": person.email, "password": PASSWORD, "next": "/account/"},
        follow=True,
    )
    assert answer.redirect_chain[-1][0] == SET_UP
    assert "設定驗證器後才能繼續" in answer.content.decode()
    assert PartyEvent.objects.filter(kind="second_factor_required", person=person.pk).count() == 1


@pytest.mark.django_db
def test_staff_cannot_take_it_away_and_others_can(clock: SetClock) -> None:
    person = a_person(must_use_second_factor=True)
    browser = Client()
    sign_in(browser, person)
    set_up(browser)
    page = browser.get("/accounts/2fa/totp/deactivate/")
    assert "你的角色必須使用驗證器，不能移除。" in page.content.decode()
    browser.post("/accounts/2fa/totp/deactivate/")
    assert Authenticator.objects.filter(user=person, type="totp").count() == 1

    Person.objects.filter(pk=person.pk).update(must_use_second_factor=False)
    browser.post("/accounts/2fa/totp/deactivate/")
    assert not Authenticator.objects.filter(user=person).exists()
    assert PartyEvent.objects.filter(kind="second_factor_removed", person=person.pk).count() == 1


@pytest.mark.django_db
def test_touching_the_second_factor_needs_a_proof_that_is_fresh(
    clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    person = a_person()
    browser = Client()
    sign_in(browser, person)
    assert browser.get(SET_UP).status_code == 200
    later = time.time() + 301
    monkeypatch.setattr(time, "time", lambda: later)
    answer = browser.get(SET_UP)
    assert answer.headers["Location"].startswith("/accounts/reauthenticate/")
    again = answer.headers["Location"]
    assert "密碼不對。" in browser.post(again, {"password": "wrong"}).content.decode()
    assert browser.post(again, {"password": PASSWORD}).headers["Location"] == SET_UP
    assert browser.get(SET_UP).status_code == 200


@pytest.mark.django_db
def test_a_lost_authenticator_is_taken_away_and_another_one_given(clock: SetClock) -> None:
    secret, administrator = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", a_person()
    person = a_person(must_use_second_factor=True)
    give_authenticator(person, secret)
    browser = Client()
    sign_in(browser, person)
    assert browser.post(CODE_PAGE, {"code": code(secret)}).status_code == 302
    assert who(browser) == person.email

    take_authenticator_away(person, by=administrator.pk)
    take_authenticator_away(person, by=administrator.pk)
    assert browser.get("/account/").headers["Location"] == SET_UP
    again = Client()
    sign_in(again, person)
    assert again.get("/account/").headers["Location"] == SET_UP
    events = PartyEvent.objects.filter(kind="second_factor_removed", person=person.pk)
    assert [event.actor for event in events] == [administrator.pk]


@pytest.mark.django_db
def test_requiring_it_twice_is_one_event() -> None:
    person = a_person()
    require_second_factor(person)
    require_second_factor(person)
    assert PartyEvent.objects.filter(kind="second_factor_required").count() == 1
    assert Person.objects.get(pk=person.pk).must_use_second_factor


@pytest.mark.django_db
def test_new_recovery_codes_make_the_former_ones_void(
    clock: SetClock, django_capture_on_commit_callbacks: Any
) -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    set_up(browser)
    former = browser.get("/accounts/2fa/recovery-codes/").context["unused_codes"]
    text = browser.get("/accounts/2fa/recovery-codes/download/").content.decode()
    assert [line for line in text.splitlines() if line.isdigit()] == former
    with django_capture_on_commit_callbacks(execute=True):
        browser.post("/accounts/2fa/recovery-codes/generate/")
    renewed = browser.get("/accounts/2fa/recovery-codes/").context["unused_codes"]
    assert not set(former) & set(renewed)
    guesser = Client()
    sign_in(guesser, person)
    assert said(guesser.post(CODE_PAGE, {"code": former[0]})) == (USED,)
    assert PartyEvent.objects.filter(kind="recovery_codes_renewed").count() == 1
