"""``mail``: what an operator sees of mails in trouble, and records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld
from yunshi.applications.models import Receipt
from yunshi.casework.models import JournalEntry, OutboxMessage
from yunshi.notices.services import deliver_waiting
from yunshi.parties.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


def said(*words: str) -> str:
    out = StringIO()
    call_command("mail", *words, stdout=out)
    return out.getvalue()


def officer_of(world: SupplementWorld) -> str:
    return Person.objects.get(pk=world.officer.person).email


def test_nothing_is_in_trouble(world: SupplementWorld) -> None:
    world.notified()
    assert said("list") == "No mail is in trouble.\n"


def test_every_mail_of_a_filing_is_listed_with_its_numbers(world: SupplementWorld) -> None:
    world.notified()
    delivery = world.delivery()
    receipt = Receipt.objects.get(filing=world.filing).number
    first = said("list", receipt).splitlines()[0]
    assert first == (
        f"{delivery.message_id}.{delivery.pk}  supplement_requested"
        f" {world.vendor.owner.email} taken 2030-03-10T12:00:00+08:00"
    )
    with pytest.raises(CommandError, match="There is no receipt NONE"):
        said("list", "NONE")


def test_R110_AMB_22_a_bounce_is_recorded_by_an_officer(world: SupplementWorld) -> None:
    world.notified()
    words = (
        "bounced",
        str(world.delivery().pk),
        "--reason",
        "550 no such user",
        "--by",
        officer_of(world),
    )
    assert said(*words) == (
        "Recorded. No mail of the notice stands any more, so no deadline runs.\n"
    )
    assert world.case.state == "unnotified"
    entry = JournalEntry.objects.get(case=world.case, action="notice_came_back")
    assert entry.actor_person == world.officer.person
    assert said(*words) == "Recorded. No deadline rests on this mail.\n"
    assert "came back" in said("list")
    assert "550 no such user" in said("list")


def test_others_record_no_bounce_and_nothing_is_recorded_without_a_reason(
    world: SupplementWorld,
) -> None:
    world.notified()
    number = str(world.delivery().pk)
    with pytest.raises(CommandError, match="reserved for: programme officer"):
        said("bounced", number, "--reason", "x", "--by", world.vendor.owner.email)
    with pytest.raises(CommandError, match="Say why"):
        said("bounced", number, "--reason", " ", "--by", officer_of(world))
    with pytest.raises(CommandError, match="There is no mail 999999"):
        said("bounced", "999999", "--reason", "x", "--by", officer_of(world))
    with pytest.raises(CommandError, match="No account has the address"):
        said("bounced", number, "--reason", "x", "--by", "who@example.test")
    assert world.case.state == "supplement"


def test_a_mail_that_was_given_up_is_tried_again(world: SupplementWorld, sink: Sink) -> None:
    sink.answers["*"] = "451 later"
    world.ask()
    deliver_waiting()
    assert "not delivered yet" in said("list")
    notice = str(world.supplement.notice_id)
    with pytest.raises(CommandError, match="was not given up"):
        said("again", notice)
    for _ in range(11):
        world.time.move(timedelta(hours=6))
        deliver_waiting()
    assert OutboxMessage.objects.get(pk=notice).state == "failed"
    sink.answers.clear()
    assert said("again", notice) == f"Mail {notice} waits for its turn again.\n"
    deliver_waiting()
    assert world.supplement.runs
