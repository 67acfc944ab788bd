"""What was sent to whom is proof: the database keeps it as it was written."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

import psycopg
import pytest
from django.db import IntegrityError, connection, transaction

from tests.applications.erasing import administrator
from tests.applications.world import DURING, publish, started, vendor
from tests.casework.nonsense import OFFICER, OWNER, a_key, a_teapot, done
from tests.databases import TestDatabase
from yunshi.applications.models import Filing
from yunshi.applications.services import remove_solution
from yunshi.casework import clock
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, JournalEntry, OutboxMessage
from yunshi.casework.services import perform, say_erased
from yunshi.notices.models import Delivery
from yunshi.programmes.models import Window

TAKEN = "2030-03-10T04:00:00+00:00"


def ended() -> Case:
    case = a_teapot()
    for action, actor in (("fill", OWNER), ("throw_away", OFFICER)):
        done(perform([case.id], action, actor, key=a_key(), reason="x"))
    return case


def delivery(case: Case, *, sent_at: str | None, returned_at: str | None = None) -> Delivery:
    message = OutboxMessage.objects.create(
        kind=OutboxMessage.Kind.MAIL,
        template="a",
        case=case,
        entry=JournalEntry.objects.get(case=case, number=1),
        facts={},
        next_attempt_at=clock.now(),
        written_at=clock.now(),
    )
    return Delivery.objects.create(
        message=message,
        person=uuid4(),
        address="a@example.org",
        language="en",
        subject="s",
        body="b",
        sent_at=sent_at,
        returned_at=returned_at,
        trouble="t",
    )


def changed(assignment: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE notices_delivery SET {assignment}")  # noqa: S608


@pytest.mark.django_db
@pytest.mark.parametrize(
    "assignment",
    [
        "sent_at = now() + interval '30 days'",
        "sent_at = NULL",
        "address = 'evil@example.org'",
        "address = ''",
        "subject = 'other'",
        "body = ''",
        "trouble = 'other'",
        "person = gen_random_uuid()",
        "language = 'zh-hant'",
        "returned_by = gen_random_uuid()",
        "returned_at = now(), sent_at = now()",
        "returned_at = now(), body = 'other'",
    ],
)
def test_a_mail_that_was_taken_is_not_changed(assignment: str) -> None:
    delivery(ended(), sent_at=TAKEN)
    with pytest.raises(IntegrityError, match="what was sent can come back"):
        changed(assignment)


@pytest.mark.django_db
def test_a_mail_that_was_taken_comes_back_once() -> None:
    delivery(ended(), sent_at=TAKEN)
    changed("returned_at = now(), returned_by = gen_random_uuid(), trouble = '550'")
    for assignment in ("returned_at = NULL", "returned_at = now() + interval '1 s'"):
        with pytest.raises(IntegrityError, match="what was sent can come back"):
            changed(assignment)


@pytest.mark.django_db
def test_a_mail_that_nobody_took_is_tried_again_at_the_same_address() -> None:
    delivery(ended(), sent_at=None)
    changed("subject = 'again', body = 'again', language = 'zh-hant', trouble = '451'")
    with pytest.raises(IntegrityError, match="what was sent can come back"):
        changed("address = 'evil@example.org'")
    with pytest.raises(IntegrityError, match="what was sent can come back"):
        changed("returned_by = gen_random_uuid()")
    changed("sent_at = now(), trouble = ''")
    with pytest.raises(IntegrityError, match="what was sent can come back"):
        changed("sent_at = NULL")


def discarded(ubn: str, window: Window) -> Filing:
    """A vendor's filing that ended before it was sent."""
    ours = vendor(ubn)
    filing = started(ours, window)
    assert remove_solution(filing, filing.solutions.get().id, ours.actor, key=a_key()) is None
    return filing


@pytest.mark.django_db
def test_a_mail_is_emptied_once_the_journal_of_its_filing_says_so_and_only_emptied() -> None:
    with set_clock(DURING):
        window = publish()
        filing, other = discarded("04595257", window), discarded("22099131", window)
    case, elsewhere = (Case.objects.get(group=each.id) for each in (filing, other))
    gone = delivery(case, sent_at=TAKEN)
    empty = "address = '', subject = '', body = '', trouble = ''"
    for inside, erased in ((elsewhere, filing), (case, other)):
        said = say_erased([inside.id], [erased.draft_id], actor=administrator(), ground="x")
        assert isinstance(said, datetime)
        with pytest.raises(IntegrityError, match="what was sent can come back"):
            changed(empty)
    say_erased([case.id], [filing.draft_id], actor=administrator(), ground="x")
    for assignment in ("subject = 'other'", "body = '', sent_at = NULL", "person = NULL"):
        with pytest.raises(IntegrityError, match="what was sent can come back"):
            changed(assignment)
    changed(empty)
    gone.refresh_from_db()
    assert (gone.address, gone.subject, gone.body, gone.trouble) == ("", "", "", "")
    assert gone.stands


@pytest.mark.parametrize("role", ["application", "owner"])
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM notices_delivery",
        "TRUNCATE notices_delivery CASCADE",
        "UPDATE notices_delivery SET message_id = message_id + 1",
        "UPDATE notices_delivery SET id = id + 1",
        "UPDATE notices_delivery SET sent_at = now()",
    ],
)
def test_no_role_takes_the_proof_away(
    fresh_database: TestDatabase, statement: str, role: str
) -> None:
    delivery(ended(), sent_at=TAKEN)
    by_trigger = role == "owner" or "sent_at" in statement
    refused = (
        psycopg.errors.RestrictViolation if by_trigger else psycopg.errors.InsufficientPrivilege
    )
    with getattr(fresh_database, f"connect_as_{role}")() as standing, pytest.raises(refused):
        standing.execute(statement)
