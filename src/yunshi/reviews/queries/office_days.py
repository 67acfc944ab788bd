"""How long cases have been with the office: the days that a vendor held them do not count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q
from django.db.models.functions import JSONObject

from yunshi.casework.models import Case, JournalEntry
from yunshi.rulebook.calendar import TAIPEI, WorkingDays, days_between
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.stages import ApplicationState

_FAR = 120
"""Days beyond which working days are not counted one by one."""


@dataclass(frozen=True, slots=True)
class OfficeTime:
    """When the office's clock ran: from the begin of qualification, but while a vendor held it."""

    begun_at: datetime
    held: tuple[tuple[datetime, datetime | None], ...]
    """When it waited for a supplement; no end: it does now."""

    @property
    def stands_still(self) -> bool:
        return bool(self.held) and self.held[-1][1] is None


@dataclass(frozen=True, slots=True)
class OfficeDays:
    """Working days in the office, and with the vendor."""

    in_office: int
    with_vendor: int


def office_times(cases: Iterable[UUID]) -> Mapping[UUID, OfficeTime]:
    """Of the cases whose qualification has begun; one query, however many there are."""
    rows = Case.objects.filter(id__in=list(cases)).annotate(steps=steps_of_office("id"))
    times = {case: time_of(steps) for case, steps in rows.values_list("id", "steps")}
    return {case: time for case, time in times.items() if time is not None}


def steps_of_office(case: str) -> ArraySubquery:
    """What ``time_of`` reads of the case in a column; for other queries."""
    entries = JournalEntry.objects.filter(
        Q(action="begin_qualification")
        | Q(source=ApplicationState.SUPPLEMENT)
        | Q(target=ApplicationState.SUPPLEMENT),
        case=OuterRef(case),
    )
    step = JSONObject(action="action", target="target", at="committed_at")
    return ArraySubquery(entries.order_by("number").values(step=step).values("step"))


def time_of(steps: Sequence[Mapping[str, str]]) -> OfficeTime | None:
    """When the office's clock ran; ``None`` until qualification has begun.

    A notice that was not delivered holds nobody: then it is the office's turn.
    """
    begun: datetime | None = None
    held: list[tuple[datetime, datetime | None]] = []
    for step in steps:
        at = datetime.fromisoformat(step["at"])
        waits = step["target"] == ApplicationState.SUPPLEMENT
        running = bool(held) and held[-1][1] is None
        if step["action"] == "begin_qualification" and begun is None:
            begun = at
        elif waits and not running:
            held.append((at, None))
        elif running and not waits:
            held[-1] = (held[-1][0], at)
    return OfficeTime(begun, tuple(held)) if begun is not None else None


def office_days(time: OfficeTime, at: datetime, calendar: WorkingDays) -> OfficeDays:
    """As of an instant. The day on which something begins does not count, as with deadlines."""
    every = _days(time.begun_at, at, calendar)
    with_vendor = sum(_days(begun, ended or at, calendar) for begun, ended in time.held)
    return OfficeDays(max(0, every - with_vendor), with_vendor)


def target_days(pack: Pack) -> int | None:
    """What the office aims at for qualification, where the programme names a number."""
    for stage in pack.review.stages:
        if stage.kind == "qualification" and stage.target is not None:
            return stage.target.working_days
    return None


def _days(begun: datetime, ended: datetime, calendar: WorkingDays) -> int:
    first, last = (at.astimezone(TAIPEI).date() for at in (begun, ended))
    days = days_between(first, last)
    # A case that lies for months is late by any count; its days are not gone through one by one.
    return calendar.working_days_between(first, last) if days <= _FAR else days * 5 // 7
