"""Accounts of vendors in programmes that review them, made by the rooms' own verbs.

Knows packs and their examples, no programme.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings

from tests.applications.world import Vendor, staff
from tests.packs import example_answers
from yunshi.answers.addresses import DOCUMENTS, Address
from yunshi.answers.outcomes import Saved
from yunshi.casework import clock
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.models import OutboxMessage
from yunshi.casework.services import mark_sent
from yunshi.parties.models import Person
from yunshi.programmes.account_judging import account_part
from yunshi.programmes.enrolment_queries import enrolment_row, review_of
from yunshi.programmes.models import Enrolment, Programme, Standing, StandingList
from yunshi.programmes.queries import current_pack
from yunshi.programmes.services import enrolment as services
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.questions import QuestionType


def row_of(ours: Vendor, programme: str) -> Enrolment:
    row = enrolment_row(ours.organisation.id, programme)
    assert row is not None
    return row


def begun(ours: Vendor, programme: str, at: datetime | None = None) -> Enrolment:
    outcome = services.begin_enrolment(programme, ours.organisation.id, ours.actor, arrived_at=at)
    assert isinstance(outcome, Enrolment), outcome
    return row_of(ours, programme)


def filled(ours: Vendor, programme: str, changes: Mapping[str, Any] | None = None) -> Enrolment:
    """A draft with the pack's example in it and the waiver ticked, so that no paper is needed."""
    row = begun(ours, programme)
    pack = current_pack(programme).pack
    account = pack.programme.account
    assert account is not None
    assert account.waiver is not None
    answers = account_part(pack, example_answers(Path(settings.YUNSHI_PROGRAMMES) / programme))
    values: dict[Address, Any] = {
        Address("", form, question): value
        for form, given in answers.items()
        if form != DOCUMENTS
        for question, value in given.items()
    }
    form, _, question = account.waiver.question.partition(".")
    values[Address("", form, question)] = True
    for placed in pack.questions.values():
        if placed.form.form in account.forms and placed.question.type is QuestionType.UBN:
            own = ours.organisation.ubn
            values[Address("", placed.form.form, placed.question.id)] = own
    values |= {Address.parse(text): value for text, value in (changes or {}).items()}
    save(row, values, ours)
    return row_of(ours, programme)


def save(row: Enrolment, values: Mapping[Address, Any], ours: Vendor) -> None:
    row.draft.refresh_from_db()
    saved = services.save_account(row, row.draft.revision, values, ours.actor)
    assert isinstance(saved, Saved), saved


def listed(ours: Vendor, programme: str) -> None:
    """An officer's list holds the vendor's number."""
    pack = current_pack(programme).pack
    account = pack.programme.account
    assert account is not None
    assert account.waiver is not None
    kind = account.waiver.standing
    before = StandingList.objects.filter(programme=programme, kind=kind)
    numbers = set(Standing.objects.filter(list__in=before).values_list("ubn", flat=True))
    numbers.add(ours.organisation.ubn)
    whole = StandingList.objects.create(
        programme=Programme.objects.get(pk=programme),
        kind=kind,
        revision=before.count() + 1,
        source="測試名單",
        file_name="list.csv",
        file_sha256="0" * 64,
        entries=len(numbers),
        imported_at=clock.now(),
        imported_by=Person.objects.create(email=f"{uuid4().hex}@office.test", name="匯入"),
    )
    Standing.objects.bulk_create(
        Standing(list=whole, ubn=ubn, label="名單上的名稱") for ubn in sorted(numbers)
    )


def sent(ours: Vendor, programme: str, at: datetime | None = None) -> Enrolment:
    """An application that waits for an officer."""
    row = filled(ours, programme)
    outcome = submit(row, ours, at)
    assert isinstance(outcome, Performed), outcome
    return row_of(ours, programme)


def submit(row: Enrolment, ours: Vendor, at: datetime | None = None) -> Performed | Refused:
    return services.submit_account(
        row.id, ours.actor, key=uuid4().hex, arrived_at=at or clock.now()
    )


def enrolled(ours: Vendor, programme: str, at: datetime | None = None) -> None:
    """An active account where the programme reviews them; nothing where it does not, or where
    there is one."""
    reviewed = review_of(current_pack(programme, at).pack) is not None
    if not reviewed or enrolment_row(ours.organisation.id, programme) is not None:
        return
    listed(ours, programme)
    row = sent(ours, programme, at)
    officer = staff(Role.OFFICER, programme)
    outcome = services.approve_account(
        row.case_id, officer, key=uuid4().hex, arrived_at=at or clock.now()
    )
    assert isinstance(outcome, Performed), outcome
    for message in OutboxMessage.objects.filter(case=row.case_id):
        mark_sent(message.pk)  # long ago, as far as what follows is concerned
