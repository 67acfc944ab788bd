"""Mails about a filing that was erased by law say nothing any more."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from tests.applications.erasing import erased
from tests.notices.supplement_world import SupplementWorld
from yunshi.applications import services
from yunshi.applications.models import Solution
from yunshi.casework.acting import Performed
from yunshi.casework.models import JournalEntry
from yunshi.casework.services import erase_personal
from yunshi.notices.models import Delivery
from yunshi.notices.services import deliver_waiting, erase_mails
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


def withdrawn(world: SupplementWorld) -> None:
    done = services.withdraw_solution(
        world.case.id, world.vendor.actor, key="w", arrived_at=world.time.instant, reason="不參加"
    )
    assert isinstance(done, Performed), done
    deliver_waiting()


def test_mails_of_an_erased_filing_are_emptied_and_stay_sent(world: SupplementWorld) -> None:
    withdrawn(world)
    mails = Delivery.objects.filter(message__case__group=world.filing.id).order_by("pk")
    first = mails[0]
    for address in ("contact@example.test", "other@example.test"):
        Delivery.objects.create(
            message=first.message,
            address=address,
            language="en",
            subject="s",
            body="b",
            sent_at=world.time.instant,
        )
    kept = ("pk", "message", "person", "language", "sent_at", "returned_at", "returned_by")
    before = list(mails.values_list(*kept))
    addresses = list(mails.exclude(person=None).values_list("address", flat=True))
    assert erase_mails() == 0
    assert first.subject
    assert first.body
    assert Solution.objects.get().name
    erased(world.filing)
    assert Solution.objects.get().name == ""
    assert erase_mails() == len(before)
    assert erase_mails() == 0
    assert list(mails.values_list(*kept)) == before
    assert set(mails.values_list("subject", "body", "trouble")) == {("", "", "")}
    assert set(mails.filter(person=None).values_list("address", flat=True)) == {""}
    accounts = mails.exclude(person=None)
    assert list(accounts.values_list("address", flat=True)) == addresses
    world.time.move(timedelta(minutes=5))
    deliver_waiting()
    assert list(mails.values_list(*kept)) == before


def test_an_erased_payload_of_a_case_lets_no_mail_be_emptied(world: SupplementWorld) -> None:
    withdrawn(world)
    entry = JournalEntry.objects.get(case=world.case, action="withdraw")
    assert erase_personal(entry.pk, actor=world.officer, role=Role.OFFICER, ground="x")
    with pytest.raises(IntegrityError, match="once the journal says so"), transaction.atomic():
        Delivery.objects.update(subject="", body="")
