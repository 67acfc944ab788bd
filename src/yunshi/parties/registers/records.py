"""Outcomes as rows, and rows as outcomes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db.models import Case, IntegerField, When
from pydantic import TypeAdapter

from yunshi.casework import clock
from yunshi.parties.registers.models import RegisterQuestion, RegisterRecord
from yunshi.parties.registers.outcomes import (
    Answer,
    Business,
    BusinessItems,
    Company,
    CompanyItems,
    Factories,
    Found,
    Kinds,
    NotFound,
    Outcome,
    Register,
    Taxpayer,
    Unclear,
    Why,
)

_FACTS: Final[Mapping[Register, TypeAdapter[Any]]] = {
    Register.KIND: TypeAdapter(Kinds),
    Register.COMPANY: TypeAdapter(Company),
    Register.COMPANY_ITEMS: TypeAdapter(CompanyItems),
    Register.BUSINESS_ITEMS: TypeAdapter(BusinessItems),
    Register.BUSINESS: TypeAdapter(Business),
    Register.TAX: TypeAdapter(Taxpayer),
    Register.FACTORY: TypeAdapter(Factories),
}


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a register answered last, when, and through which source."""

    register: Register
    outcome: Outcome
    asked_at: datetime
    source: str


def keep_outcome(
    register: Register, ubn: str, outcome: Outcome, answer: Answer | Unclear, source: str
) -> RegisterRecord:
    """One more row of the history."""
    digest = hashlib.sha256(answer.body).hexdigest() if isinstance(answer, Answer) else ""
    row = RegisterRecord(
        ubn=ubn,
        register=register.value,
        source=source,
        asked_at=clock.now(),
        outcome=RegisterRecord.Outcome.NOT_FOUND,
        payload_sha256=digest,
    )
    if isinstance(outcome, Found):
        row.outcome = RegisterRecord.Outcome.FOUND
        row.facts = _FACTS[register].dump_python(outcome.facts, mode="json")
    elif isinstance(outcome, Unclear):
        row.outcome, row.why = RegisterRecord.Outcome.UNCLEAR, outcome.why.value
        row.said = outcome.said
    row.save(force_insert=True)
    return row


def outcome_of(row: RegisterRecord) -> Outcome:
    if row.outcome == RegisterRecord.Outcome.FOUND:
        return Found(_FACTS[Register(row.register)].validate_python(row.facts))
    if row.outcome == RegisterRecord.Outcome.NOT_FOUND:
        return NotFound()
    return Unclear(Why(row.why), row.said)


def latest_records(ubn: str) -> Mapping[Register, Recorded]:
    """What each register answered last about a number; a register not asked yet is left out.

    What was found stays what counts while the register cannot be reached: an outage takes nothing
    back that it said before.
    """
    unclear = Case(
        When(outcome=RegisterRecord.Outcome.UNCLEAR, then=1), default=0, output_field=IntegerField()
    )
    rows = RegisterRecord.objects.filter(ubn=ubn).order_by("register", unclear, "-pk")
    return {Register(row.register): _recorded(row) for row in rows.distinct("register")}


def _recorded(row: RegisterRecord) -> Recorded:
    return Recorded(Register(row.register), outcome_of(row), row.asked_at, row.source)


def records_of(ubn: str, most: int) -> list[RegisterRecord]:
    """The history of a number, the latest first."""
    return list(RegisterRecord.objects.filter(ubn=ubn).order_by("-pk")[:most])


def open_question(ubn: str) -> RegisterQuestion | None:
    """What is being asked about a number now, or again later."""
    return RegisterQuestion.objects.filter(ubn=ubn, ended_at=None).first()


def last_question(ubn: str) -> RegisterQuestion | None:
    return RegisterQuestion.objects.filter(ubn=ubn).order_by("-wanted_at").first()


def never_asked(ubns: Iterable[str], since: datetime) -> set[str]:
    """Of some numbers those about which nobody wanted to know anything since an instant."""
    asked = RegisterQuestion.objects.filter(ubn__in=set(ubns), wanted_at__gte=since)
    return set(ubns) - set(asked.values_list("ubn", flat=True))
