"""Windows and batches: listed with what stands in them, opened, announced and moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods, require_safe

from yunshi.applications.in_windows import Standing, standing_in
from yunshi.applications.services import NewDates, move_window, propose_dates
from yunshi.applications.services.move_window import MOVERS, subject_of
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.design.parts import Cell, Column, Crumb, DataTable, Row
from yunshi.portal.views.office.access import OfficeRequest
from yunshi.portal.views.office.acts import whole_number
from yunshi.portal.views.office.moves.access import check_mover, of_deciders
from yunshi.portal.views.office.moves.move_page import MovePage, draw_move, said_by, tried
from yunshi.portal.views.office.moves.previews import window_preview
from yunshi.portal.views.office.moves.typed import (
    TypedMoment,
    TypedText,
    reason_field,
    words_in,
)
from yunshi.portal.views.office.queue_page import programme_names
from yunshi.programmes.models import Proposal, Window
from yunshi.programmes.proposed import READERS, waiting_about
from yunshi.programmes.proposing import holds_one_of
from yunshi.programmes.queries import dates_of, has_opened, windows_in
from yunshi.programmes.told import ToldOfWindows, told_of_windows

OPENS: Final = "opens"
CLOSES: Final = "closes"


@dataclass(frozen=True, slots=True)
class ProgrammeWindows:
    """The windows of one programme as the page draws them."""

    programme: str
    name: str
    table: DataTable
    expected: tuple[tuple[str, str], ...]
    may_move: bool


@require_safe
@of_deciders
def windows(request: OfficeRequest) -> HttpResponseBase:
    """Every window of the actor's programmes."""
    readers = {grant.programme for grant in request.actor.grants if grant.role in READERS}
    names = programme_names(sorted(each for each in readers if each is not None))
    if not names:
        raise Http404
    now = arrived_at(request)
    rows = windows_in(list(names))
    standing = standing_in([row.pk for row in rows])
    told = told_of_windows(list(names))
    waiting = waiting_about([subject_of(row) for row in rows])
    drawn = [
        ProgrammeWindows(
            programme,
            name,
            _table(
                name,
                [row for row in rows if row.programme_id == programme],
                standing,
                waiting,
                now,
                may_move=holds_one_of(request.actor, MOVERS, programme),
            ),
            _expected(told[programme], {row.name for row in rows if row.programme_id == programme}),
            holds_one_of(request.actor, MOVERS, programme),
        )
        for programme, name in names.items()
    ]
    return render(request, "portal/office/windows.html", {"programmes": drawn})


@require_http_methods(["GET", "HEAD", "POST"])
@of_deciders
def move(request: OfficeRequest, window: UUID) -> HttpResponseBase:
    """New dates for a window: at once where nobody could file in it yet, else as a proposal."""
    row = Window.objects.filter(pk=window).first()
    if row is None:
        raise Http404
    check_mover(request, row.programme_id)
    if request.method != "POST":
        return draw_move(request, _form(row, _Dates.of_window(row), checked=False))
    typed = _Dates.of_post(request)
    if request.POST.get("step") == "change":
        return draw_move(request, _form(row, typed, checked=False))
    if typed.wanted is None:
        return draw_move(request, _form(row, typed, checked=True))
    if request.POST.get("step") != "send":
        outcome = tried(lambda: _asked(request, row, typed))
        if isinstance(outcome, Refused):
            return draw_move(request, _form(row, typed, checked=True, said=said_by(outcome)))
        return draw_move(request, _form(row, typed, checked=True, previewed=True))
    outcome = _asked(request, row, typed)
    if isinstance(outcome, Refused):
        return draw_move(request, _form(row, typed, checked=True, said=said_by(outcome)))
    if isinstance(outcome, Proposal):
        messages.success(request, _("Proposed. Nothing changes until another person confirms it."))
        return redirect("portal:moves:proposal", outcome.pk)
    messages.success(request, _("The window has new dates."))
    return redirect("portal:moves:windows")


@dataclass(frozen=True, slots=True)
class _Dates:
    opens: TypedMoment
    closes: TypedMoment
    reason: str
    words: TypedText
    revision: int

    @classmethod
    def of_window(cls, row: Window) -> _Dates:
        opens = TypedMoment.shown(row.opens_at, begins=True)
        closes = TypedMoment.shown(row.closes_at)
        return cls(opens, closes, "", TypedText("", ""), row.revision)

    @classmethod
    def of_post(cls, request: OfficeRequest) -> _Dates:
        posted = request.POST
        return cls(
            TypedMoment.of(posted, OPENS, begins=True),
            TypedMoment.of(posted, CLOSES),
            words_in(posted, "reason"),
            TypedText.of(posted, "words"),
            whole_number(posted.get("revision", "")),
        )

    @property
    def wanted(self) -> NewDates | None:
        """``None`` while something is missing or cannot be read."""
        opens, closes = self.opens.at, self.closes.at
        if opens is None or closes is None or not self.reason or self.words.is_half:
            return None
        return NewDates(opens, closes, self.reason, self.words.text)

    @property
    def sent_along(self) -> tuple[tuple[str, str], ...]:
        return (
            *self.opens.sent_along(OPENS),
            *self.closes.sent_along(CLOSES),
            ("reason", self.reason),
            *self.words.sent_along("words"),
            ("revision", str(self.revision)),
        )


def _asked(request: OfficeRequest, row: Window, typed: _Dates) -> Proposal | Window | Refused:
    if typed.wanted is None:
        raise AssertionError("it was looked at before")
    at = arrived_at(request)
    if has_opened(row):
        return propose_dates(row, typed.wanted, request.actor, arrived_at=at)
    return move_window(row.pk, typed.wanted, request.actor, revision=typed.revision, arrived_at=at)


def _form(
    row: Window,
    typed: _Dates,
    *,
    checked: bool,
    said: tuple[str, ...] = (),
    previewed: bool = False,
) -> MovePage:
    opened = has_opened(row)
    title = row.title.in_language(page_language())
    about = [
        _("This window has been open, so another officer or the agency must confirm new dates.")
        if opened
        else _("Nobody could file in this window yet, so you can move it alone."),
        _(
            "Everybody with an open draft in it gets a mail. A window that has opened keeps its "
            "opening; no deadline is moved into the past; what has closed stays closed."
        ),
    ]
    return MovePage(
        title=_("Move a window"),
        sub=title,
        crumbs=crumbs(title),
        about=tuple(about),
        fields=(
            *typed.opens.fields(OPENS, _("Opens"), checked=checked),
            *typed.closes.fields(CLOSES, _("Closes"), checked=checked),
            reason_field(
                typed.reason, hint=_("Kept in the history of the window."), checked=checked
            ),
            *typed.words.fields(
                "words",
                _("Notice to the public"),
                hint=_(
                    "Goes into the mails and onto the programme's page. Needed where the window "
                    "closes early; say why, for instance policy or budget."
                ),
                required=False,
                checked=checked,
                lines=3,
            ),
        ),
        back_url=reverse("portal:moves:windows"),
        does=_("Propose these dates") if opened else _("Set these dates"),
        preview=window_preview(row, typed.wanted) if previewed and typed.wanted else None,
        sent_along=(*typed.sent_along,) if previewed else (("revision", str(typed.revision)),),
        said=said,
        history=_history(row),
        history_title=_("Dates that this window has had"),
    )


def crumbs(label: str) -> tuple[Crumb, ...]:
    return (Crumb(_("Windows"), reverse("portal:moves:windows")), Crumb(label))


def _history(row: Window) -> DataTable:
    columns = (
        Column(_("Set"), heads_row=True),
        Column(_("Opens")),
        Column(_("Closes")),
        Column(_("By")),
        Column(pgettext("proposal", "Reason")),
    )
    rows = []
    for each in reversed(dates_of(row)):
        people = [person.name for person in (each.set_by, each.confirmed_by) if person is not None]
        notice = each.notice
        rows.append(
            Row(
                (
                    Cell(dates.show(each.set_at, "minute")),
                    Cell(dates.show(each.opens_at, "minute")),
                    Cell(dates.show(each.closes_at, "second")),
                    Cell(_(", ").join(people) or _("the programme's text")),
                    Cell(each.reason, note=notice.in_language(page_language()) if notice else ""),
                )
            )
        )
    return DataTable(_("Dates that this window has had"), columns, tuple(rows))


def _table(
    programme: str,
    rows: list[Window],
    standing: dict[UUID, Standing],
    waiting: dict[str, Proposal],
    now: datetime,
    *,
    may_move: bool,
) -> DataTable:
    columns = (
        Column(_("Window"), heads_row=True),
        Column(_("Opens")),
        Column(_("Closes")),
        Column(_("State")),
        Column(_("Drafts"), align="end"),
        Column(pgettext("of a window", "Filed"), align="end"),
    )
    return DataTable(
        _("Windows of %(programme)s") % {"programme": programme},
        columns,
        tuple(_row(row, standing, waiting, now, may_move=may_move) for row in rows),
    )


def _row(
    row: Window,
    standing: dict[UUID, Standing],
    waiting: dict[str, Proposal],
    now: datetime,
    *,
    may_move: bool,
) -> Row:
    stands = standing.get(row.pk, Standing())
    url = reverse("portal:moves:window", args=[row.pk]) if may_move else ""
    waits = subject_of(row) in waiting
    return Row(
        (
            Cell(
                row.title.in_language(page_language()),
                url,
                note=_("New dates wait for a second person") if waits else row.name,
            ),
            Cell(dates.show(row.opens_at, "minute")),
            Cell(dates.show(row.closes_at, "second")),
            Cell(state_words(row, now)),
            Cell(str(stands.drafts)),
            Cell(str(stands.filed)),
        )
    )


def state_words(row: Window, now: datetime) -> str:
    if now < row.opens_at:
        return pgettext("window", "Coming")
    return _("Open for filing") if now <= row.closes_at else pgettext("window", "Past")


def _expected(told: ToldOfWindows, dated: set[str]) -> tuple[tuple[str, str], ...]:
    language = page_language()
    return tuple(
        (said.title.in_language(language), said.expected.in_language(language))
        for said in told.expected
        if said.name not in dated
    )
