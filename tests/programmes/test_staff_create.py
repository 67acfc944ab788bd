"""``staff create``: the first account of an office, from the command to the first page."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from urllib.parse import urlsplit

import pytest
from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import translation

from tests.applications.world import vendor
from tests.packs import SMALL_MARKET
from yunshi.casework.acting import Grant
from yunshi.parties.models import Person
from yunshi.parties.services import create_person
from yunshi.programmes.models import StaffGrant
from yunshi.programmes.queries import staff_grants
from yunshi.programmes.services import publish_pack
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack

pytestmark = pytest.mark.django_db

FIRST = "chen@office.example"
PASSWORD = "a long enough secret 7"


@pytest.fixture(autouse=True)
def _a_programme() -> Iterator[None]:
    publish_pack(load_pack(SMALL_MARKET))
    with translation.override("en"):
        yield


def said(*words: str) -> list[str]:
    out = StringIO()
    call_command("staff", "create", *words, stdout=out)
    return out.getvalue().splitlines()


def opened(link: str) -> tuple[Client, int, str]:
    """A browser on the page behind a link."""
    assert link.startswith(f"{settings.YUNSHI_BASE_URL}/accounts/password/reset/key/")
    browser = Client(headers={"accept-language": "en"})
    page = browser.get(urlsplit(link).path, follow=True)
    return browser, page.status_code, page.request["PATH_INFO"]


def test_the_first_account_comes_with_its_role_and_a_link_and_no_password() -> None:
    given, handed, link = said(FIRST, "officer", "small-market", "--name", "陳怡君")
    assert given == (f"{FIRST} is now officer of small-market, and signs in with a second factor.")
    assert handed.startswith(f"Hand this link to {FIRST} alone. It works once and for 60 minutes:")
    person = Person.objects.get()
    assert (person.email, person.name) == (FIRST, "陳怡君")
    assert person.must_use_second_factor is True
    assert person.has_usable_password() is False
    assert EmailAddress.objects.get(user=person).verified is True
    assert staff_grants(person.pk) == {Grant(Role.OFFICER, programme="small-market")}
    browser, status, path = opened(link)
    assert status == 200
    browser.post(path, {"password1": PASSWORD, "password2": PASSWORD})
    person.refresh_from_db()
    assert person.check_password(PASSWORD)
    entered = browser.post("/accounts/login/", {"login": FIRST, "password": PASSWORD}, follow=True)
    assert entered.request["PATH_INFO"] == "/accounts/2fa/totp/activate/"


def test_the_link_is_void_once_the_password_is_set() -> None:
    *_, link = said(FIRST, "officer", "small-market", "--name", "陳怡君")
    browser, _, path = opened(link)
    browser.post(path, {"password1": PASSWORD, "password2": PASSWORD})
    again, _, path = opened(link)
    again.post(path, {"password1": "another long secret 8", "password2": "another long secret 8"})
    assert Person.objects.get().check_password(PASSWORD)


def test_until_then_the_command_gives_another_link_and_afterwards_none() -> None:
    said(FIRST, "officer", "small-market", "--name", "陳怡君")
    *_, again = said(FIRST, "officer", "small-market")
    assert Person.objects.count() == StaffGrant.objects.count() == 1
    browser, _, path = opened(again)
    browser.post(path, {"password1": PASSWORD, "password2": PASSWORD})
    assert said(FIRST, "administrator") == [
        f"{FIRST} is now administrator of the platform, and signs in with a second factor.",
        "The account has a password already and keeps it.",
    ]


def test_an_account_that_stands_is_given_the_role_and_no_link() -> None:
    create_person(FIRST, "陳怡君", password=PASSWORD)
    assert len(said(FIRST, "auditor", "small-market", "--name", "別人")) == 2
    assert Person.objects.get().name == "陳怡君"


def test_an_account_that_a_stranger_opened_for_the_address_gets_no_role() -> None:
    create_person(FIRST, "陌生人", password=PASSWORD, address_is_verified=False)
    person = Person.objects.get()
    with pytest.raises(CommandError, match="has not shown that the address is theirs"):
        said(FIRST, "officer", "small-market", "--name", "陳怡君")
    with pytest.raises(CommandError, match="has not shown that the address is theirs"):
        call_command("staff", "grant", FIRST, "officer", "small-market")
    assert not StaffGrant.objects.exists()
    assert Person.objects.get().must_use_second_factor is False
    # Whoever reads the mails of the address has confirmed it.
    EmailAddress.objects.filter(user=person).update(verified=True)
    assert len(said(FIRST, "officer", "small-market")) == 2


def test_a_vendors_account_gets_no_role() -> None:
    owner = vendor().owner
    EmailAddress.objects.create(user=owner, email=owner.email, verified=True, primary=True)
    with pytest.raises(CommandError, match="belongs to 月兔: no role is given"):
        said(owner.email, "administrator")
    assert not StaffGrant.objects.exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((FIRST, "officer", "small-market"), "To make one, say who it is: --name."),
        ((FIRST, "officer", "large-market", "--name", "陳"), "There is no programme large-market."),
        ((FIRST, "owner", "small-market", "--name", "陳"), "There is no role owner."),
        (("chen", "officer", "small-market", "--name", "陳"), ""),
    ],
)
def test_what_cannot_be_made_leaves_nothing(words: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(CommandError) as refusal:
        said(*words)
    assert sentence in str(refusal.value)
    assert str(refusal.value)
    assert (Person.objects.count(), StaffGrant.objects.count()) == (0, 0)
