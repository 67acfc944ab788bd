"""A new window of a programme: opened with dates, or announced as expected."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from yunshi.applications.services import expect_batch, open_batch
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design import dates
from yunshi.design.fields import DateValue, FieldKind, FieldView
from yunshi.design.parts import SummaryRow
from yunshi.portal.views.office.access import OfficeRequest
from yunshi.portal.views.office.moves.access import check_mover, of_deciders
from yunshi.portal.views.office.moves.move_page import (
    MovePage,
    Preview,
    draw_move,
    said_by,
    tried,
)
from yunshi.portal.views.office.moves.typed import TypedMoment, TypedText, date_in, words_in
from yunshi.portal.views.office.moves.windows import crumbs
from yunshi.programmes.models import Window, WindowExpectation

_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,59}")


@dataclass(frozen=True, slots=True)
class _Typed:
    name: str
    title: TypedText
    opens: TypedMoment
    closes: TypedMoment
    expected: TypedText
    until: DateValue

    @classmethod
    def of(cls, request: OfficeRequest) -> _Typed:
        posted = request.POST
        return cls(
            words_in(posted, "name"),
            TypedText.of(posted, "title"),
            TypedMoment.of(posted, "opens", begins=True),
            TypedMoment.of(posted, "closes"),
            TypedText.of(posted, "expected"),
            DateValue(
                *(posted.get(f"until.{part}", "").strip() for part in ("year", "month", "day"))
            ),
        )

    @property
    def is_named(self) -> bool:
        return _NAME.fullmatch(self.name) is not None and self.title.text is not None

    @property
    def until_day(self) -> date | None:
        return date_in(self.until)

    @property
    def until_is_unreadable(self) -> bool:
        typed = (self.until.year, self.until.month, self.until.day)
        return any(typed) and self.until_day is None

    @property
    def sent_along(self) -> tuple[tuple[str, str], ...]:
        return (
            ("name", self.name),
            *self.title.sent_along("title"),
            *self.opens.sent_along("opens"),
            *self.closes.sent_along("closes"),
            *self.expected.sent_along("expected"),
            ("until.year", self.until.year),
            ("until.month", self.until.month),
            ("until.day", self.until.day),
        )

    def name_fields(self, *, checked: bool) -> tuple[FieldView, ...]:
        wrong = checked and _NAME.fullmatch(self.name) is None
        return (
            FieldView(
                "name",
                "name",
                FieldKind.TEXT,
                _("Short name"),
                hint=_("Stays for ever: small letters, digits and _, like batch_4."),
                value=self.name,
                errors=(_("Small letters, digits and _ only, beginning with a letter."),)
                if wrong
                else (),
                maximum_length=60,
                width="l",
            ),
            *self.title.fields("title", _("Title"), checked=checked),
        )


@require_http_methods(["GET", "HEAD", "POST"])
@of_deciders
def open_one(request: OfficeRequest, programme: str) -> HttpResponseBase:
    """A window that nobody knows yet takes one person."""
    check_mover(request, programme)
    typed = _Typed.of(request)
    whole = typed.is_named and typed.opens.at is not None and typed.closes.at is not None
    step = request.POST.get("step")
    if request.method != "POST" or step == "change" or not whole:
        return draw_move(request, _opening(typed, checked=step in ("preview", "send")))

    def act() -> Window | Refused:
        title, opens, closes = typed.title.text, typed.opens.at, typed.closes.at
        if title is None or opens is None or closes is None:
            raise AssertionError("it was looked at before")
        return open_batch(
            programme,
            typed.name,
            title,
            opens,
            closes,
            request.actor,
            arrived_at=arrived_at(request),
        )

    outcome = act() if step == "send" else tried(act)
    if isinstance(outcome, Refused):
        return draw_move(request, _opening(typed, checked=True, said=said_by(outcome)))
    if step != "send":
        return draw_move(request, _opening(typed, checked=True, previewed=outcome))
    messages.success(request, _("The window is announced; vendors can begin drafts in it."))
    return redirect("portal:moves:windows")


@require_http_methods(["GET", "HEAD", "POST"])
@of_deciders
def expect_one(request: OfficeRequest, programme: str) -> HttpResponseBase:
    """Words about when a window is expected; nothing hangs on them, so one person writes them."""
    check_mover(request, programme)
    typed = _Typed.of(request)
    whole = typed.is_named and typed.expected.text is not None and not typed.until_is_unreadable
    step = request.POST.get("step")
    if request.method != "POST" or step == "change" or not whole:
        return draw_move(request, _expecting(typed, checked=step in ("preview", "send")))

    def act() -> WindowExpectation | Refused:
        title, expected = typed.title.text, typed.expected.text
        if title is None or expected is None:
            raise AssertionError("it was looked at before")
        return expect_batch(
            programme,
            typed.name,
            title,
            expected,
            typed.until_day,
            request.actor,
            arrived_at=arrived_at(request),
        )

    outcome = act() if step == "send" else tried(act)
    if isinstance(outcome, Refused):
        return draw_move(request, _expecting(typed, checked=True, said=said_by(outcome)))
    if step != "send":
        return draw_move(request, _expecting(typed, checked=True, previewed=True))
    messages.success(request, _("The programme's page announces the window as expected."))
    return redirect("portal:moves:windows")


def _opening(
    typed: _Typed,
    *,
    checked: bool,
    said: tuple[str, ...] = (),
    previewed: Window | None = None,
) -> MovePage:
    title = _("Open a new window")
    return MovePage(
        title=title,
        sub="",
        crumbs=crumbs(title),
        about=(_("Vendors see it at once, and file in it once it opens."),),
        fields=(
            *typed.name_fields(checked=checked),
            *typed.opens.fields("opens", _("Opens"), checked=checked),
            *typed.closes.fields("closes", _("Closes"), checked=checked),
        ),
        back_url=reverse("portal:moves:windows"),
        does=_("Open this window"),
        preview=_opening_preview(typed, previewed) if previewed is not None else None,
        sent_along=typed.sent_along if previewed is not None else (),
        said=said,
    )


def _opening_preview(typed: _Typed, window: Window) -> Preview:
    return Preview(
        (
            SummaryRow(_("Title"), (window.title_zh, window.title_en)),
            SummaryRow(_("Opens"), (dates.show(window.opens_at, "minute"),)),
            SummaryRow(_("Closes"), (dates.show(window.closes_at, "second"),)),
        )
    )


def _expecting(
    typed: _Typed, *, checked: bool, said: tuple[str, ...] = (), previewed: bool = False
) -> MovePage:
    title = _("Announce an expected window")
    wrong = (_("There is no such date. Write it like 115/06/30."),)
    return MovePage(
        title=title,
        sub="",
        crumbs=crumbs(title),
        about=(_("Words on the programme's page; nobody can file until the window has dates."),),
        fields=(
            *typed.name_fields(checked=checked),
            *typed.expected.fields(
                "expected",
                _("When it is expected"),
                hint=_("Such as: expected in September 2026."),
                checked=checked,
            ),
            FieldView(
                "until",
                "until",
                FieldKind.DATE,
                _("Last day for which it is expected"),
                hint=_("After it the page says that the window was never given dates."),
                date=typed.until,
                required=False,
                errors=wrong if checked and typed.until_is_unreadable else (),
            ),
        ),
        back_url=reverse("portal:moves:windows"),
        does=_("Announce it"),
        preview=_expecting_preview(typed) if previewed else None,
        sent_along=typed.sent_along if previewed else (),
        said=said,
    )


def _expecting_preview(typed: _Typed) -> Preview:
    rows = [
        SummaryRow(_("Title"), (typed.title.zh_hant, typed.title.en)),
        SummaryRow(_("When it is expected"), (typed.expected.zh_hant, typed.expected.en)),
    ]
    if typed.until_day is not None:
        day = dates.show_day(typed.until_day)
        rows.append(SummaryRow(_("Last day for which it is expected"), (day,)))
    return Preview(tuple(rows))
