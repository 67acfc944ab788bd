"""What needs real commits: several at once, a kill between, and the owner's role."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import psycopg
import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.db import DatabaseError, connection
from django.test import Client

from tests.databases import TestDatabase
from tests.parties.making import (
    OTHER_UBN,
    PASSWORD,
    UBN,
    begun,
    entries,
    link_in,
    registered,
    rules,
    verification_page,
    verifies,
    who,
)
from tests.parties.test_invitations import invited, joins_anew, rule
from yunshi.casework.clock import now, set_clock
from yunshi.parties.models import (
    Membership,
    Organisation,
    PartyEvent,
    PendingRegistration,
    Person,
)
from yunshi.parties.outcomes import Joined, Pending, Registered
from yunshi.parties.services import (
    begin_registration,
    complete_registration,
    send_registration_again,
)


def test_of_two_presses_at_once_one_joins(fresh_database: TestDatabase) -> None:
    token = invited(registered(), "new@vendor.example")
    start = Barrier(2)

    def join(_: int) -> str:
        start.wait()
        try:
            outcome = joins_anew(token)
            return "joined" if isinstance(outcome, Joined) else rule(outcome)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(join, range(2))) == ["joined", "parties.invitation_used"]
    assert Person.objects.filter(email="new@vendor.example").count() == 1


@pytest.mark.parametrize(
    "statement", ["UPDATE {} SET actor = NULL", "DELETE FROM {}", "TRUNCATE {}"]
)
def test_not_even_the_owner_s_role_changes_an_event(
    statement: str, fresh_database: TestDatabase
) -> None:
    registered()
    with (
        fresh_database.connect_as_owner() as owner,
        pytest.raises(psycopg.errors.RestrictViolation, match="nothing is forgotten here"),
    ):
        owner.execute(statement.format("parties_partyevent"))
    assert PartyEvent.objects.count() == 2


def test_R110_D03_of_those_who_verify_one_number_at_the_same_moment_one_gets_it(
    fresh_database: TestDatabase,
) -> None:
    number = 6
    tokens = [begun(email=f"racer{each}@vendor.example") for each in range(number)]
    start = Barrier(number)

    def verify(token: str) -> tuple[str, Client]:
        browser = Client(raise_request_exception=True)
        start.wait()
        try:
            answer = verifies(browser, verification_page(token))
            return answer.headers["Location"], browser
        finally:
            connection.close()

    with ThreadPoolExecutor(number) as threads:
        verified = list(threads.map(verify, tokens))
    outcomes = [(location, who(browser)) for location, browser in verified]
    assert Counter(location for location, _ in outcomes) == Counter(
        {"/desk/": 1, "/register/taken/": number - 1}
    )
    # Everybody has an account of their own, and is signed in to it.
    assert [person for _, person in outcomes] == [
        f"racer{each}@vendor.example" for each in range(number)
    ]
    (winner,) = (person for location, person in outcomes if location == "/desk/")
    assert Membership.objects.get(role="owner").person.email == winner
    assert (Organisation.objects.count(), Person.objects.count()) == (1, number)
    assert PendingRegistration.objects.count() == 0


def test_of_two_presses_on_one_link_at_once_one_registers(fresh_database: TestDatabase) -> None:
    token = begun()
    start = Barrier(2)

    def verify(_: int) -> str:
        start.wait()
        try:
            outcome = complete_registration(token, PASSWORD)
            return "registered" if isinstance(outcome, Registered) else rules(outcome)[0]
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        outcomes = sorted(threads.map(verify, range(2)))
    assert outcomes == ["parties.registration_used", "registered"]
    assert EmailAddress.objects.count() == Membership.objects.count() == 1


def test_of_those_who_type_one_address_at_once_as_many_wait_as_may_and_one_mail_goes_out(
    fresh_database: TestDatabase, settings: Any
) -> None:
    settings.YUNSHI_MOST_REGISTRATIONS = 3
    number = 6
    start = Barrier(number)

    def begin(_: int) -> bool:
        start.wait()
        try:
            outcome = begin_registration(**entries(email="Same@vendor.example"))
            assert isinstance(outcome, Pending)
            return outcome.is_kept
        finally:
            connection.close()

    with ThreadPoolExecutor(number) as threads:
        kept = list(threads.map(begin, range(number)))
    assert Counter(kept) == Counter({True: 3, False: 3})
    assert PendingRegistration.objects.count() == 3
    assert [letter.to for letter in mail.outbox] == [["same@vendor.example"]]


def test_of_two_links_of_one_address_at_once_one_registers(fresh_database: TestDatabase) -> None:
    tokens = [begun(ubn=ubn, email="same@vendor.example") for ubn in (UBN, OTHER_UBN)]
    start = Barrier(2)

    def verify(token: str) -> str:
        start.wait()
        try:
            outcome = complete_registration(token, PASSWORD)
            return "registered" if isinstance(outcome, Registered) else rules(outcome)[0]
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        outcomes = sorted(threads.map(verify, tokens))
    assert outcomes == ["parties.address_taken", "registered"]
    assert Organisation.objects.count() == Person.objects.count() == 1


KILL = """
CREATE FUNCTION killed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NEW; END $$;
CREATE TRIGGER killed BEFORE INSERT ON {} FOR EACH ROW EXECUTE FUNCTION killed();
"""


@pytest.mark.parametrize(
    "table",
    ["parties_person", "account_emailaddress", "parties_organisation", "parties_membership"],
)
def test_killed_while_it_is_made_nothing_stands_and_the_link_still_works(
    table: str, fresh_database: TestDatabase
) -> None:
    token = begun()
    with fresh_database.connect_as_owner() as owner:
        owner.execute(KILL.format(table))
        with pytest.raises(DatabaseError):
            complete_registration(token, PASSWORD)
        connection.close()
        made = (Person, Organisation, Membership, EmailAddress, PartyEvent)
        assert [table.objects.count() for table in made] == [0] * 5
        assert PendingRegistration.objects.count() == 1
        owner.execute(f"DROP TRIGGER killed ON {table}")
    assert isinstance(complete_registration(token, PASSWORD), Registered)


def test_killed_between_the_account_and_the_answer_one_signs_in(
    fresh_database: TestDatabase,
) -> None:
    token = begun()
    outcome = complete_registration(token, PASSWORD)
    assert isinstance(outcome, Registered)
    # The answer never came: the link is pressed again.
    browser = Client()
    answer = verifies(browser, verification_page(token))
    assert answer.status_code == 410
    assert 'href="/accounts/login/"' in answer.content.decode()
    browser.post("/accounts/login/", {"login": outcome.person.email, "password": PASSWORD})
    assert who(browser) == outcome.person.email


BEGIN = f"""
import django
django.setup()
from yunshi.parties.services import begin_registration
begin_registration(ubn="{UBN}", organisation_name="甲", person_name="乙",
    email="killed@vendor.example", password="{PASSWORD}", password_again="{PASSWORD}")
"""


def test_killed_while_the_mail_goes_out_it_waits_and_the_mail_can_be_sent_again(
    fresh_database: TestDatabase, settings: Any
) -> None:
    # As the process hashes that is killed.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
    with socket.create_server(("127.0.0.1", 0)) as server:
        environment = {
            **fresh_database.environment(),
            "YUNSHI_SMTP_HOST": "127.0.0.1",
            "YUNSHI_SMTP_PORT": str(server.getsockname()[1]),
        }
        process = subprocess.Popen([sys.executable, "-c", BEGIN], env=environment)
        server.settimeout(60)
        connected, _ = server.accept()
        with connected:  # a mail server that never answers
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
    waiting = PendingRegistration.objects.get()
    assert waiting.email == "killed@vendor.example"
    assert rules(send_registration_again(waiting.pk)) == ["parties.registration_too_soon"]
    with set_clock(now() + timedelta(minutes=1)):
        send_registration_again(waiting.pk)
        browser = Client()
        verifies(browser, link_in(mail.outbox[0]))
        assert who(browser) == "killed@vendor.example"
