"""Nobody learns from a page whether an address has an account: not from its words, its status or
its headers, nor from how much is asked of the database for it (which is what takes the time)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any, ClassVar

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client, TestCase
from django.test.utils import CaptureQueriesContext

from tests.parties.making import (
    PASSWORD,
    WRONG,
    a_person,
    link_in,
    posted,
    registered,
    sign_in,
)
from tests.parties.test_invitations import invited
from yunshi.casework.clock import SetClock, now, set_clock
from yunshi.parties.models import PendingRegistration, Person
from yunshi.parties.outcomes import Pending
from yunshi.parties.services import begin_registration
from yunshi.parties.tasks import forget_registrations

pytestmark = pytest.mark.django_db

NEW = "no-one@vendor.example"
OTHER_PASSWORD = "another horse battery 8"


@pytest.fixture(autouse=True)
def standing(clock: SetClock) -> SetClock:
    """The pages name the minute in which a link ends."""
    # Whatever is asked once in a process has been asked.
    Client().get("/register/")
    Client().get("/accounts/login/")
    return clock


def an_account() -> str:
    return a_person(email="has-it@vendor.example", password=OTHER_PASSWORD).email


def a_closed_account() -> str:
    address = an_account()
    Person.objects.filter(email=address).update(is_active=False)
    return address


def an_account_without_a_password() -> str:
    return a_person(email="has-it@vendor.example", password=None).email


def an_account_not_verified() -> str:
    return a_person(
        email="has-it@vendor.example", password=OTHER_PASSWORD, address_is_verified=False
    ).email


def an_english_account() -> str:
    return a_person(email="has-it@vendor.example", password=OTHER_PASSWORD, language="en").email


def an_owner_s_account() -> str:
    # Made some days ago: what is said of an address that had such a mail a moment ago is said of
    # it whether it was verified since or not.
    with set_clock(now() - timedelta(days=2)):
        address = registered(email="has-it@vendor.example", ubn="53212539").person.email
    forget_registrations(timestamp=0)
    return address


KINDS = [
    an_account,
    a_closed_account,
    an_account_without_a_password,
    an_account_not_verified,
    an_english_account,
    an_owner_s_account,
]


def told(answer: Any, address: str) -> tuple[object, ...]:
    """Everything that a browser gets, but for the address that was typed and what is random."""
    page = answer.content.decode()
    page = re.sub(r'(name="csrfmiddlewaretoken" value=)"\w+"', r"\1", page)
    page = re.sub(r' data-task="[^"]+"', "", page)
    by_the_clock = {"Content-Length", "Expires"}
    headers = {name: value for name, value in answer.headers.items() if name not in by_the_clock}
    cookies = {
        name: (len(cookie.value), cookie["max-age"], cookie["path"], cookie["httponly"])
        for name, cookie in answer.cookies.items()
    }
    return answer.status_code, headers, cookies, page.replace(address, "ADDRESS")


def asked_for(context: CaptureQueriesContext) -> list[str]:
    """The statements, without what they are about."""
    return [re.sub(r"'[^']*'|\d+", "?", query["sql"]) for query in context.captured_queries]


def but_for_looking_up(asked: list[str]) -> list[str]:
    """Without reading the row of an account, which the sign-in package does once more for an
    address that has one, or for one that has none: that takes far less time than the slow hash
    of a password, which both pay for, or a mail, which both get."""
    reading = re.compile(r'(SELECT|DECLARE) .*"(account_emailaddress|parties_person)"')
    return [statement for statement in asked if not reading.match(statement)]


Steps = Callable[[Client, str], list[Any]]


def looks(steps: Steps, address: str) -> tuple[list[object], list[str]]:
    """What a visitor sees and what is asked of the database, mails included."""
    browser = Client()
    # The first request of a minute is counted by other statements than the next.
    cache.clear()
    with CaptureQueriesContext(connection) as asked:
        answers = steps(browser, address)
    return [told(answer, address) for answer in answers], asked_for(asked)


def registering(browser: Client, address: str) -> list[Any]:
    with TestCase.captureOnCommitCallbacks(execute=True):
        first = browser.post("/register/", posted(email=address))
    return [first, browser.get("/register/sent/")]


@pytest.mark.parametrize("kind", KINDS)
def test_registering_looks_the_same(kind: Callable[[], str]) -> None:
    known = kind()
    (seen, asked), (seen_known, asked_known) = looks(registering, NEW), looks(registering, known)
    assert seen_known == seen
    assert asked_known == asked
    assert len(asked) > 3
    assert [answer[0] for answer in seen] == [302, 200]  # type: ignore[index]
    english = Person.objects.get(email=known).language == "en"
    assert [letter.to for letter in mail.outbox] == [[NEW], [known]]
    assert [letter.subject for letter in mail.outbox] == [
        "[Yunshi 雲市] 請驗證電子郵件",
        f"[Yunshi 雲市] {'You have an account already' if english else '你已經有帳號'}",
    ]
    assert link_in(mail.outbox[1]) == "/accounts/password/reset/"


def test_registering_upper_case_looks_the_same() -> None:
    known = an_account()
    assert looks(registering, NEW.upper())[1] == looks(registering, known.upper())[1]
    assert [letter.to for letter in mail.outbox] == [[NEW], [known]]


@pytest.mark.parametrize("kind", KINDS)
def test_registering_again_too_soon_and_later_looks_the_same(
    kind: Callable[[], str], standing: SetClock
) -> None:
    def twice(browser: Client, address: str) -> list[Any]:
        return [*registering(browser, address), *registering(Client(), address)]

    def later(browser: Client, address: str) -> list[Any]:
        standing.move(timedelta(minutes=2))
        return registering(browser, address)

    known = kind()
    assert looks(twice, known) == looks(twice, NEW)
    came_later = looks(later, known)
    standing.move(-timedelta(minutes=2))
    assert came_later == looks(later, NEW)


@pytest.mark.parametrize("kind", KINDS)
def test_having_the_mail_sent_again_looks_the_same(
    kind: Callable[[], str], standing: SetClock
) -> None:
    def again(browser: Client, address: str) -> list[Any]:
        before = registering(browser, address)
        standing.move(timedelta(minutes=1))
        with TestCase.captureOnCommitCallbacks(execute=True):
            answers = [
                browser.post("/register/sent/"),
                browser.get("/register/sent/"),
                browser.post("/register/sent/"),
                browser.get("/register/sent/"),
            ]
        standing.move(-timedelta(minutes=1))
        return [*before, *answers]

    known = kind()
    assert looks(again, known) == looks(again, NEW)


def test_a_number_that_is_taken_or_typed_twice_tells_nothing_of_the_address() -> None:
    known = an_account()
    registered()

    def free_number(browser: Client, address: str) -> list[Any]:
        return [browser.post("/register/", posted(email=address, ubn="22099131"))]

    # Had the first try taken the number, the second would say so.
    seen = {
        address: [looks(steps, address) for steps in (registering, free_number, free_number)]
        for address in (known, NEW)
    }
    assert seen[known] == seen[NEW]


def test_what_a_visitor_typed_is_kept_alike() -> None:
    """What waits says nothing either: there is a row for every address that was typed."""
    for address in (an_account(), NEW):
        begun = begin_registration(
            ubn="22099131",
            organisation_name="甲",
            person_name="乙",
            email=address,
            password=PASSWORD,
            password_again=PASSWORD,
        )
        assert isinstance(begun, Pending)
    first, second = PendingRegistration.objects.values(
        "ubn", "organisation_name", "name", "language", "created_at", "expires_at", "sent_at"
    )
    assert first == second


@pytest.mark.parametrize("kind", KINDS)
def test_a_wrong_password_looks_the_same(kind: Callable[[], str]) -> None:
    def trying(browser: Client, address: str) -> list[Any]:
        typed = {"login": address, "password": WRONG}
        # The fifth failure locks; what is written down then is of those who exist.
        return [browser.post("/accounts/login/", typed) for _ in range(4)]

    known = kind()
    (seen, asked), (seen_known, asked_known) = looks(trying, NEW), looks(trying, known)
    assert seen_known == seen
    assert but_for_looking_up(asked_known) == but_for_looking_up(asked)
    assert abs(len(asked_known) - len(asked)) <= len(seen)


class CountingHasher(MD5PasswordHasher):
    """How often a password is hashed: that is what takes the time."""

    algorithm = "counting"
    hashed: ClassVar[int] = 0

    def encode(self, password: str, salt: str) -> str:
        type(self).hashed += 1
        return super().encode(password, salt)


@pytest.mark.parametrize("steps", ["registering", "signing in"])
def test_a_password_is_hashed_as_often_whoever_has_the_address(steps: str, settings: Any) -> None:
    settings.PASSWORD_HASHERS = [f"{__name__}.CountingHasher"]
    addresses = [an_account(), a_person(password=None).email, NEW, "waits@vendor.example"]
    registering(Client(), "waits@vendor.example")

    def times(address: str) -> int:
        before = CountingHasher.hashed
        if steps == "registering":
            registering(Client(), address)
        else:
            Client().post("/accounts/login/", {"login": address, "password": WRONG})
        return CountingHasher.hashed - before

    counted = {times(address) for address in addresses}
    assert counted == {1 if steps == "registering" else 2}


@pytest.mark.parametrize("kind", KINDS)
def test_the_lock_looks_the_same(kind: Callable[[], str]) -> None:
    def trying(browser: Client, address: str) -> list[Any]:
        typed = {"login": address, "password": WRONG}
        return [browser.post("/accounts/login/", typed) for _ in range(7)]

    assert looks(trying, kind())[0] == looks(trying, NEW)[0]


@pytest.mark.parametrize("kind", KINDS)
def test_signing_in_with_the_password_of_a_registration_that_waits_looks_the_same(
    kind: Callable[[], str],
) -> None:
    # Whoever begins a registration for an address knows its password, not whose the address is.
    def trying(browser: Client, address: str) -> list[Any]:
        before = registering(Client(), address)
        with TestCase.captureOnCommitCallbacks(execute=True):
            typed = {"login": address, "password": "a third horse battery 9"}
            return [*before, browser.post("/accounts/login/", typed)]

    def right(browser: Client, address: str) -> list[Any]:
        typed = {"login": address, "password": PASSWORD}
        return [browser.post("/accounts/login/", typed)]

    known = kind()
    if kind is an_owner_s_account:
        Person.objects.filter(email=known).update(password="!")
    assert looks(trying, known)[0] == looks(trying, NEW)[0]
    assert looks(right, known)[0] == looks(right, NEW)[0]


@pytest.mark.parametrize("kind", KINDS)
def test_asking_for_a_new_password_looks_the_same(kind: Callable[[], str]) -> None:
    def asking(browser: Client, address: str) -> list[Any]:
        return [
            browser.post("/accounts/password/reset/", {"email": address}),
            browser.get("/accounts/password/reset/done/"),
        ]

    known = kind()
    (seen, asked), (seen_known, asked_known) = looks(asking, NEW), looks(asking, known)
    assert seen_known == seen
    assert but_for_looking_up(asked_known) == but_for_looking_up(asked)
    assert abs(len(asked_known) - len(asked)) <= 2
    assert [letter.to for letter in mail.outbox] == [[NEW], [known]]


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_of_an_invitation_looks_the_same(kind: Callable[[], str]) -> None:
    known, owner = kind(), registered()
    tokens = {address: invited(owner, address) for address in (known, NEW)}

    def opening(browser: Client, address: str) -> list[Any]:
        path = f"/invitation/{tokens[address]}/"
        answers = [browser.get(path), browser.post(path, {"name": ""})]
        for answer in answers:
            answer.content = answer.content.replace(tokens[address].encode(), b"TOKEN")
        return answers

    assert looks(opening, known) == looks(opening, NEW)


@pytest.mark.parametrize("kind", KINDS)
def test_inviting_looks_the_same_to_the_inviter(kind: Callable[[], str]) -> None:
    known, owner = kind(), registered()
    browsers = {}
    for address in (known, NEW):
        browsers[address] = Client()
        sign_in(browsers[address], owner.person)

    def inviting(_: Client, address: str) -> list[Any]:
        browser = browsers[address]
        with TestCase.captureOnCommitCallbacks(execute=True):
            return [browser.post("/organisation/members/", {"email": address})]

    assert looks(inviting, known) == looks(inviting, NEW)


@pytest.mark.parametrize("kind", KINDS)
def test_changing_to_an_address_looks_the_same(kind: Callable[[], str]) -> None:
    known = kind()
    browsers = {}
    for address in (known, NEW):
        browsers[address] = Client()
        sign_in(browsers[address], a_person())

    def moving(_: Client, address: str) -> list[Any]:
        browser = browsers[address]
        return [
            browser.post("/accounts/email/", {"email": address, "action_add": "yes"}),
            browser.get("/accounts/confirm-email/"),
            browser.post("/accounts/confirm-email/", {"code": "0000-0000"}),
        ]

    assert looks(moving, known)[0] == looks(moving, NEW)[0]
