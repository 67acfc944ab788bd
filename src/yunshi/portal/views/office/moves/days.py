"""Working days: the year as it counts, and a day that is declared by two people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods, require_safe

from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design import dates
from yunshi.design.fields import DateValue, FieldKind, FieldView, OptionView
from yunshi.design.language import in_chinese
from yunshi.design.parts import Cell, Column, Crumb, DataTable, Row
from yunshi.portal.views.office.access import OfficeRequest
from yunshi.portal.views.office.moves.access import of_deciders
from yunshi.portal.views.office.moves.move_page import MovePage, draw_move, said_by, tried
from yunshi.portal.views.office.moves.previews import day_preview, day_words
from yunshi.portal.views.office.moves.typed import TypedText, date_in
from yunshi.programmes.models import DayOverride, Proposal
from yunshi.programmes.proposing import holds_one_of
from yunshi.programmes.queries import declared_days, working_days
from yunshi.reviews.services import propose_day
from yunshi.reviews.services.move_deadlines import KEEPERS
from yunshi.rulebook.calendar import (
    FIRST_TABLED_YEAR,
    TAIPEI,
    Day,
    DayKind,
    roc_year,
)

_LAST_YEAR: Final = 2100
_ORDINARY: Final = (DayKind.WORKING_DAY, DayKind.WEEKEND)
_KINDS: Final = ("off", "working")


@require_safe
@of_deciders
def days(request: OfficeRequest) -> HttpResponseBase:
    """Every date of a year that is not what its day of the week says."""
    today = arrived_at(request).astimezone(TAIPEI).date()
    year = _year(request.GET.get("year", ""), today.year)
    calendar = working_days()
    declared = {row.day: row for row in declared_days()}
    every = [calendar.describe(day) for day in _of_year(year)]
    context = {
        "title": _("Working days of %(year)s") % {"year": _year_words(year)},
        "crumbs": (Crumb(_("Days")),),
        "earlier": year - 1 if year > FIRST_TABLED_YEAR else None,
        "later": year + 1 if year < _LAST_YEAR else None,
        "earlier_words": _year_words(year - 1),
        "later_words": _year_words(year + 1),
        "provisional": calendar.is_provisional(year),
        "special": _special(every, declared),
        "months": _months(every),
        "may_propose": holds_one_of(request.actor, KEEPERS, None),
    }
    return render(request, "portal/office/days.html", context)


@dataclass(frozen=True, slots=True)
class _Typed:
    day: DateValue
    kind: str
    reason: TypedText

    @classmethod
    def of(cls, request: OfficeRequest) -> _Typed:
        posted = request.POST
        parts = (posted.get(f"day.{part}", "").strip() for part in ("year", "month", "day"))
        return cls(DateValue(*parts), posted.get("kind", ""), TypedText.of(posted, "reason"))

    @property
    def date(self) -> date | None:
        return date_in(self.day)

    @property
    def is_whole(self) -> bool:
        return self.date is not None and self.kind in _KINDS and self.reason.text is not None

    @property
    def is_working_day(self) -> bool:
        return self.kind == "working"

    @property
    def sent_along(self) -> tuple[tuple[str, str], ...]:
        return (
            ("day.year", self.day.year),
            ("day.month", self.day.month),
            ("day.day", self.day.day),
            ("kind", self.kind),
            *self.reason.sent_along("reason"),
        )


@require_http_methods(["GET", "HEAD", "POST"])
@of_deciders
def declare(request: OfficeRequest) -> HttpResponseBase:
    """Proposes what a date is to count as, once it was seen which deadlines move."""
    if not holds_one_of(request.actor, KEEPERS, None):
        raise Http404
    typed = _Typed.of(request)
    step = request.POST.get("step")
    if request.method != "POST" or step == "change" or not typed.is_whole:
        return draw_move(request, _form(typed, checked=step in ("preview", "send")))

    def act() -> Proposal | Refused:
        day, reason = typed.date, typed.reason.text
        if day is None or reason is None:
            raise AssertionError("it was looked at before")
        return propose_day(
            day,
            is_working_day=typed.is_working_day,
            reason=reason,
            actor=request.actor,
            arrived_at=arrived_at(request),
        )

    outcome = act() if step == "send" else tried(act)
    if isinstance(outcome, Refused):
        return draw_move(request, _form(typed, checked=True, said=said_by(outcome)))
    if step != "send":
        return draw_move(request, _form(typed, checked=True, previewed=request))
    messages.success(request, _("Proposed. Nothing changes until another person confirms it."))
    return redirect("portal:moves:proposal", outcome.pk)


def _form(
    typed: _Typed,
    *,
    checked: bool,
    said: tuple[str, ...] = (),
    previewed: OfficeRequest | None = None,
) -> MovePage:
    title = _("Declare a day")
    day_errors = (_("There is no such date. Write it like 115/06/30."),)
    options = (
        OptionView("off", _("A day off, such as a typhoon day"), checked=typed.kind == "off"),
        OptionView(
            "working",
            _("A working day, against the calendar"),
            checked=typed.kind == "working",
        ),
    )
    day, reason = typed.date, typed.reason.text
    return MovePage(
        title=title,
        sub="",
        crumbs=(Crumb(_("Days"), reverse("portal:moves:days")), Crumb(title)),
        about=(
            _(
                "The day counts for every programme. Another officer, or an administrator, must "
                "confirm it; then running deadlines move and each vendor concerned gets a mail."
            ),
        ),
        fields=(
            FieldView(
                "day",
                "day",
                FieldKind.DATE,
                _("Day"),
                date=typed.day,
                errors=day_errors if checked and day is None else (),
            ),
            FieldView(
                "kind",
                "kind",
                FieldKind.RADIOS,
                _("What it is to be"),
                options=options,
                errors=(_("Choose one."),) if checked and typed.kind not in _KINDS else (),
            ),
            *typed.reason.fields(
                "reason",
                pgettext("proposal", "Reason"),
                hint=_("Shown beside deadlines and in the mails, such as: typhoon."),
                checked=checked,
            ),
        ),
        back_url=reverse("portal:moves:days"),
        does=_("Propose this"),
        preview=day_preview(
            day,
            is_working_day=typed.is_working_day,
            words=reason,
            actor=previewed.actor,
            at=arrived_at(previewed),
        )
        if previewed is not None and day is not None and reason is not None
        else None,
        sent_along=typed.sent_along if previewed is not None else (),
        said=said,
    )


def _year(asked: str, otherwise: int) -> int:
    if not (asked.isascii() and asked.isdecimal() and len(asked) == 4):
        return otherwise
    return min(max(int(asked), FIRST_TABLED_YEAR), _LAST_YEAR)


def _year_words(year: int) -> str:
    if in_chinese():
        return f"民國 {roc_year(year)} 年"
    return _("%(year)d (ROC %(roc)s)") % {"year": year, "roc": roc_year(year)}


def _of_year(year: int) -> Iterator[date]:
    day = date(year, 1, 1)
    while day.year == year:
        yield day
        day += timedelta(days=1)


def _special(every: list[Day], declared: dict[date, DayOverride]) -> DataTable:
    columns = (
        Column(_("Day"), heads_row=True),
        Column(_("What it is")),
        Column(_("From")),
    )
    rows = [
        Row((Cell(dates.show_day(day.on)), Cell(day_words(day)), Cell(_source(day, declared))))
        for day in every
        if day.kind not in _ORDINARY
    ]
    return DataTable(_("Days that are not what their day of the week says"), columns, tuple(rows))


def _source(day: Day, declared: dict[date, DayOverride]) -> str:
    if day.on in declared:
        return _("declared %(moment)s") % {"moment": dates.show(declared[day.on].set_at, "minute")}
    if day.provisional:
        return _("computed; the official calendar is not out yet")
    return _("the official calendar")


def _months(every: list[Day]) -> DataTable:
    columns = (
        Column(_("Month"), heads_row=True),
        Column(_("Working days"), align="end"),
        Column(_("Days off"), align="end"),
    )
    rows = []
    for month in range(1, 13):
        of_month = [day for day in every if day.on.month == month]
        working = sum(day.is_working_day for day in of_month)
        rows.append(
            Row(
                (
                    Cell(_("%(month)d") % {"month": month}),
                    Cell(str(working)),
                    Cell(str(len(of_month) - working)),
                )
            )
        )
    return DataTable(_("Working days by month"), columns, tuple(rows))
