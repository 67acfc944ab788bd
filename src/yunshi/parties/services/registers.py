"""Having the registers asked: wanted by anybody, done by a job, tried again while unclear."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.dispatch import Signal

from yunshi.casework import clock
from yunshi.parties.models import Organisation, RegisterQuestion
from yunshi.parties.registers.asking import Asked, ask_about
from yunshi.parties.registers.outcomes import TRIED_AGAIN, Register, Unclear
from yunshi.parties.registers.records import keep_outcome, last_question, never_asked, open_question
from yunshi.parties.registers.sources import Source, chosen_source

PAUSE: Final = timedelta(minutes=10)
"""Between two askings about one number that officers have wanted."""
AT_ONCE: Final = 10
"""Numbers that one run of the job asks about; the registers count who asks how much."""
RUN_SECONDS: Final = 30.0
"""After which one run begins no further number: the worker has other work as well."""
TAKEN_OVER: Final = timedelta(minutes=10)
"""After which a question that somebody began is free again: they were stopped."""
AGAIN_AFTER: Final = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(hours=24),
    timedelta(hours=24),
)
"""When what was unclear is asked again; after the last a person asks, or nobody."""
LOOKS_BACK: Final = timedelta(days=2)
"""How long ago something may have happened about which registers are still asked by themselves."""

registers_answered: Signal = Signal()
"""Sent in the transaction that keeps what registers said of a number (``ubn``)."""


@dataclass(frozen=True, slots=True)
class Wanted:
    question: RegisterQuestion
    is_new: bool
    """Whether it was not wanted already."""


@dataclass(frozen=True, slots=True)
class TooSoon:
    """It was asked moments ago; not before this instant again."""

    again_at: datetime


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """This deployment asks no register."""


def want_registers(
    ubn: str, wanted_for: RegisterQuestion.For, *, by: UUID | None = None
) -> Wanted | TooSoon | SwitchedOff:
    """Has the registers asked about a number, soon and not now.

    Somebody who wants it while it waits for its next try is not made to wait for that.
    """
    if chosen_source() is None:
        return SwitchedOff()
    now = clock.now()
    standing = open_question(ubn)
    if standing is not None:
        if by is not None and standing.due_at > now:
            RegisterQuestion.objects.filter(pk=standing.pk, ended_at=None).update(due_at=now)
        return Wanted(standing, is_new=False)
    before = last_question(ubn)
    if before is not None and by is not None and before.wanted_at + PAUSE > now:
        return TooSoon(before.wanted_at + PAUSE)
    try:
        with transaction.atomic():
            question = RegisterQuestion.objects.create(
                ubn=ubn, wanted_for=wanted_for, wanted_by=by, wanted_at=now, due_at=now
            )
    except IntegrityError:
        # Somebody else wanted it in the same moment.
        standing = open_question(ubn)
        if standing is None:
            return TooSoon(now + PAUSE)
        return Wanted(standing, is_new=False)
    return Wanted(question, is_new=True)


def want_unasked(ubns: Iterable[str], wanted_for: RegisterQuestion.For, since: datetime) -> int:
    """Has the registers asked about those of some numbers that nobody has asked about since."""
    if chosen_source() is None:
        return 0
    wanted = sorted(never_asked(ubns, since))
    return sum(isinstance(want_registers(ubn, wanted_for), Wanted) for ubn in wanted)


def want_for_registrations() -> int:
    """The registers are asked about organisations that were registered lately."""
    since = clock.now() - LOOKS_BACK
    found = Organisation.objects.filter(created_at__gte=since).values_list("ubn", flat=True)
    return want_unasked(list(found), RegisterQuestion.For.REGISTRATION, since)


def ask_due(source: Source | None = None) -> int:
    """Asks about the numbers whose turn it is; how many they were. No transaction is open while a
    register is waited for."""
    source = source or chosen_source()
    if source is None:
        return 0
    _end_spent()
    asked, ends = 0, time.monotonic() + RUN_SECONDS
    while asked < AT_ONCE and time.monotonic() < ends:
        question = _begin()
        if question is None:
            break
        only = {Register(each) for each in question.registers} or set(Register)
        _end(question, list(ask_about(source, question.ubn, only)), source.name)
        asked += 1
    return asked


def _end_spent() -> None:
    """What was begun for the last time and never came to an end ends here."""
    now = clock.now()
    RegisterQuestion.objects.filter(
        ended_at=None, tries__gt=len(AGAIN_AFTER), begun_at__lte=now - TAKEN_OVER
    ).update(ended_at=now, begun_at=None)


def _begin() -> RegisterQuestion | None:
    """Takes one question that is due, so that no other process asks it as well."""
    now = clock.now()
    with transaction.atomic():
        free = RegisterQuestion.objects.select_for_update(skip_locked=True).filter(
            Q(begun_at=None) | Q(begun_at__lte=now - TAKEN_OVER),
            ended_at=None,
            due_at__lte=now,
            tries__lte=len(AGAIN_AFTER),
        )
        question = free.order_by("due_at", "wanted_at").first()
        if question is not None:
            # Counted before anything can go wrong, so that nothing is asked without end.
            question.begun_at = now
            question.tries += 1
            question.save(update_fields=["begun_at", "tries"])
    return question


def _end(question: RegisterQuestion, asked: list[Asked], source: str) -> None:
    now = clock.now()
    again = [
        each.register.value
        for each in asked
        if isinstance(each.outcome, Unclear) and each.outcome.why in TRIED_AGAIN
    ]
    with transaction.atomic():
        for each in asked:
            keep_outcome(each.register, question.ubn, each.outcome, each.answer, source)
        question.begun_at = None
        question.registers = again
        if again and question.tries <= len(AGAIN_AFTER):
            question.due_at = now + AGAIN_AFTER[question.tries - 1]
        else:
            question.ended_at = now
        question.save(update_fields=["begun_at", "registers", "due_at", "ended_at"])
        registers_answered.send(sender=RegisterQuestion, ubn=question.ubn)
