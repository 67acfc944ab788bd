"""Changes of what lies around the questions of a programme: dates, stages, listing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from pydantic import BaseModel

from tools.mutation.edits import REMOVED, Change, away, by_one, to
from yunshi.rulebook.deadlines import CalendarDaysAfterNotice, WorkingDaysAfterNotice
from yunshi.rulebook.pack.listing import Changes, Listing, Market, Price, Sanction, Validity
from yunshi.rulebook.pack.programme import Intake, MostSolutions, Period, Window
from yunshi.rulebook.pack.review import (
    Lane,
    Range,
    Review,
    Sitting,
    Stage,
    StageSupplement,
    Supplement,
    Target,
)
from yunshi.rulebook.pack.source import Place


def of_its_course(value: BaseModel, place: Place) -> Iterator[Change]:
    """Every change of one model at its place."""
    match value:
        case Window() | Period() | Intake() | MostSolutions():
            yield from _dates(value, place)
        case Stage() | Review() | Lane() | Sitting() | Range() | Target():
            yield from _stages(value, place)
        case Supplement() | StageSupplement():
            yield from _supplement(value, place)
        case Market() | Price():
            yield from _market(value, place)
        case Listing() | Validity() | Changes() | Sanction():
            yield from _listing(value, place)


def _moved(instant: datetime | date, place: Place) -> Iterator[Change]:
    by = timedelta(seconds=1) if isinstance(instant, datetime) else timedelta(days=1)
    for moved in (instant + by, instant - by):
        yield to("window", moved.isoformat(), place)


def _dates(value: BaseModel, place: Place) -> Iterator[Change]:
    match value:
        case Window():
            yield away("window", place)
            for name in ("opens", "closes", "expected_until"):
                instant = getattr(value, name)
                if instant is not None:
                    yield from _moved(instant, (*place, name))
        case Period(ends=date() as ends):
            yield from _moved(ends, (*place, "ends"))
        case Intake():
            other = "rolling" if value.mode == "batches" else "batches"
            yield to("window", other, (*place, "mode"))
            if isinstance(value.closing_second_counts, bool):
                counts = not value.closing_second_counts
                yield to("window", counts, (*place, "closing_second_counts"))
        case MostSolutions():
            yield away("window", place)
            yield from by_one("window", value.at_most, (*place, "at_most"))


def _stages(value: BaseModel, place: Place) -> Iterator[Change]:
    match value:
        case Stage():
            yield away("stage", place)
            for by in ("executor", "committee", "agency", "vendor"):
                if by != value.by:
                    yield to("stage", by, (*place, "by"))
            for number, criterion in enumerate(value.criteria):
                judged = (*place, "criteria", number)
                yield "stage", f"without {criterion.id}", ((judged, REMOVED),)
            for name in ("target", "sitting", "supplement", "refused_as"):
                if getattr(value, name) is not None:
                    yield away("stage", (*place, name))
        case Review():
            other = "at_once" if value.begins == "after_window" else "after_window"
            yield to("stage", other, (*place, "begins"))
        case Lane():
            yield away("stage", place)
            for number, stage in enumerate(value.stages):
                yield "stage", f"without {stage}", (((*place, "stages", number), REMOVED),)
            for name in ("not_passed", "standing"):
                if getattr(value, name) is not None:
                    yield away("stage", (*place, name))
        case Range():
            yield from by_one("stage", value.min, (*place, "min"))
            yield from by_one("stage", value.max, (*place, "max"))
        case Target():
            yield from by_one("stage", value.working_days, (*place, "working_days"))


def _supplement(value: Supplement | StageSupplement, place: Place) -> Iterator[Change]:
    deadline = (*place, "deadline")
    match value.deadline:
        case WorkingDaysAfterNotice(working_days=days):
            yield to("deadline", {"working_days": days + 1}, deadline)
            yield to("deadline", {"working_days": days - 1}, deadline)
            yield to("deadline", {"calendar_days": days}, deadline)
        case CalendarDaysAfterNotice(calendar_days=days):
            yield to("deadline", {"calendar_days": days + 1}, deadline)
            yield to("deadline", {"calendar_days": days - 1}, deadline)
            yield to("deadline", {"working_days": days}, deadline)
        case _:
            yield to("deadline", {"working_days": 3}, deadline)
    if isinstance(value, Supplement):
        clock = "asked" if value.clock_starts == "mail_taken" else "mail_taken"
        yield to("deadline", clock, (*place, "clock_starts"))
        lapses = "not_accepted" if value.lapses_to == "deemed_abandoned" else "deemed_abandoned"
        yield to("deadline", lapses, (*place, "lapses_to"))


def _market(value: Market | Price, place: Place) -> Iterator[Change]:
    for name in type(value).model_fields:
        mapped = getattr(value, name)
        if isinstance(mapped, str):
            yield to("market", "company.ubn", (*place, name))
            yield away("market", (*place, name))
        elif isinstance(mapped, tuple) and mapped:
            for number, one in enumerate(mapped):
                said = one if isinstance(one, str) else one.id
                yield "market", f"{name} without {said}", (((*place, name, number), REMOVED),)
            if isinstance(mapped[0], str) and name != "facets":
                yield to("market", ["company.ubn"], (*place, name))


def _listing(value: BaseModel, place: Place) -> Iterator[Change]:
    match value:
        case Listing():
            for name in ("obligations", "listed_by"):
                for number, one in enumerate(getattr(value, name)):
                    said = one if isinstance(one, str) else one.id
                    yield "listing", f"{name} without {said}", (((*place, name, number), REMOVED),)
        case Validity():
            for begins in ("announcement", "approval", "contract"):
                if begins != value.begins:
                    yield to("listing", begins, (*place, "begins"))
            ends = "unlimited" if value.ends == "period" else "period"
            yield to("listing", ends, (*place, "ends"))
        case Changes():
            other = "agency" if value.approved_by == "executor" else "executor"
            yield to("listing", other, (*place, "approved_by"))
        case Sanction():
            yield away("listing", place)
            yield from (
                ("listing", change, edits)
                for _, change, edits in by_one("listing", value.bar_years, (*place, "bar_years"))
            )
            for number, ground in enumerate(value.grounds):
                stated = (*place, "grounds", number)
                yield "listing", f"without {ground.id}", ((stated, REMOVED),)
