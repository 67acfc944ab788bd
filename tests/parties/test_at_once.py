"""What needs real commits: several at once, and the owner's role."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import psycopg
import pytest
from django.db import connection

from tests.databases import TestDatabase
from tests.parties.making import registered
from tests.parties.test_invitations import invited, joins_anew, rule
from yunshi.parties.models import PartyEvent, Person
from yunshi.parties.outcomes import Joined


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
