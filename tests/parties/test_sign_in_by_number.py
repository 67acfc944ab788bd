"""Signing in with the unified business number (R110-ACC-01, APP-01), and the way back by it."""

from __future__ import annotations

import pytest
from django.core import mail
from django.test import Client

from tests.parties.making import LOCKED, MISMATCH, PASSWORD, WRONG, link_in, registered, said, who
from yunshi.parties.acting import ORGANISATION_KEY
from yunshi.parties.models import Membership, Organisation, Person

pytestmark = pytest.mark.django_db

UBN = "04595257"
OTHER = "12345675"
AT = "/accounts/login/"


def tried(login: str, password: str) -> tuple[str, ...]:
    return said(Client().post(AT, {"login": login, "password": password}))


def signs_in(login: str, password: str) -> str | None:
    browser = Client()
    browser.post(AT, {"login": login, "password": password})
    return who(browser)


def test_R110_ACC_01_APP_01_number_and_password_sign_in_the_owner_for_that_organisation() -> None:
    made = registered(ubn=UBN)
    other = Organisation.objects.create(ubn=OTHER, name="另一家")
    Membership.objects.create(person=made.person, organisation=other, role=Membership.Role.OWNER)
    browser = Client()
    answer = browser.post(AT, {"login": f" {OTHER} ", "password": PASSWORD})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/desk/")
    assert who(browser) == made.person.email
    assert browser.session[ORGANISATION_KEY] == str(other.pk)


def test_a_member_of_the_organisation_does_not_sign_in_with_its_number() -> None:
    made = registered(ubn=UBN)
    colleague = registered(ubn=OTHER, email="colleague@vendor.example").person
    colleague.set_password("another long password 8")
    colleague.save()
    Membership.objects.create(
        person=colleague, organisation=made.organisation, role=Membership.Role.MEMBER
    )
    assert tried(UBN, "another long password 8") == (MISMATCH,)


@pytest.mark.parametrize("login", [OTHER, "００００", "１２３４５６７５", "1234567", "123456789"])
def test_a_number_that_nobody_owns_looks_like_a_wrong_password(login: str) -> None:
    registered(ubn=UBN)
    assert tried(login, PASSWORD) == tried(UBN, WRONG) == (MISMATCH,)


def test_the_owner_who_went_is_no_owner() -> None:
    made = registered(ubn=UBN)
    assert signs_in(UBN, PASSWORD) == made.person.email
    Person.objects.filter(pk=made.person.pk).update(is_active=False)
    assert tried(UBN, WRONG) == (MISMATCH,)


def test_guesses_by_number_and_by_address_are_counted_together() -> None:
    made = registered(ubn=UBN)
    for login in (UBN, made.person.email, UBN, made.person.email):
        assert tried(login, WRONG) == (MISMATCH,)
    assert tried(UBN, WRONG) == (MISMATCH,)
    assert tried(made.person.email, PASSWORD) == (LOCKED,)


def test_the_lock_of_an_address_does_not_show_at_a_number() -> None:
    """Else whoever knows an address could find out which organisation it owns."""
    made = registered(ubn=UBN)
    for _ in range(5):
        tried(made.person.email, WRONG)
    assert tried(made.person.email, PASSWORD) == (LOCKED,)
    assert tried(UBN, PASSWORD) == tried(OTHER, PASSWORD) == (MISMATCH,)


def test_a_number_is_locked_whether_anybody_owns_it_or_not() -> None:
    registered(ubn=UBN)
    for number in (UBN, OTHER):
        for _ in range(5):
            assert tried(number, WRONG) == (MISMATCH,)
        assert tried(number, PASSWORD) == (LOCKED,)


def test_R110_ACC_18_the_link_to_a_new_password_goes_to_the_owners_address() -> None:
    made = registered(ubn=UBN)
    mail.outbox.clear()
    pages = []
    for number in (UBN, OTHER):
        answer = Client().post("/accounts/password/reset/", {"email": number})
        assert answer.status_code == 302
        pages.append(answer.headers["Location"])
    assert pages[0] == pages[1]
    (sent,) = mail.outbox
    assert sent.to == [made.person.email]
    browser = Client()
    form = browser.get(link_in(sent), follow=True)
    answer = browser.post(
        form.redirect_chain[-1][0],
        {"password1": "a new long password 9", "password2": "a new long password 9"},
    )
    assert answer.status_code == 302
    assert signs_in(UBN, "a new long password 9") == made.person.email
