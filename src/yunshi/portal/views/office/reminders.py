"""When, and whether, people are reminded: as the office sets it, programme by programme."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from yunshi.casework.acting import Refused
from yunshi.design.fields import FieldKind, FieldView, OptionView
from yunshi.design.language import words_of
from yunshi.notices.models import ReminderKind, ReminderSetting
from yunshi.notices.reminding import MOST_WORKING_DAYS, default_days, settings_in_force
from yunshi.notices.services import set_reminder
from yunshi.parties.queries import names_of
from yunshi.portal.views.office.access import OfficeRequest, of_officers, posted_key
from yunshi.portal.views.office.queue_page import programme_names
from yunshi.reviews.queries import officer_programmes

_TITLES: Final[Mapping[ReminderKind, Callable[[], str]]] = {
    ReminderKind.SUPPLEMENT: lambda: _("The vendor, before a supplement lapses"),
    ReminderKind.DRAFT: lambda: _("The vendor, before a window closes with an unsent draft"),
    ReminderKind.TASK: lambda: _("The officer, before a task is due"),
}
_OFFERED: Final = (0, 1, 2, 3, 5, 10, MOST_WORKING_DAYS)


@dataclass(frozen=True, slots=True)
class ReminderView:
    """One kind of reminder of a programme."""

    kind: str
    title: str
    words: str
    """What holds now."""
    set_by: str
    set_at: datetime | None
    """``None``: the default holds."""
    default: str
    field: FieldView
    key: str


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    id: str
    name: str
    reminders: tuple[ReminderView, ...]


@require_safe
@of_officers
def reminders(request: OfficeRequest) -> HttpResponseBase:
    """What holds for each programme, what the default is, and who has set it."""
    return _draw(request)


@require_POST
@of_officers
def set_one(request: OfficeRequest) -> HttpResponseBase:
    """Sets one kind of reminder of one programme."""
    programme, kind = request.POST.get("programme", ""), request.POST.get("kind", "")
    days = request.POST.get("working_days", "")
    if programme not in officer_programmes(request.actor) or kind not in ReminderKind.values:
        raise Http404
    number = int(days) if days.isascii() and days.isdecimal() and len(days) < 4 else -1
    outcome = set_reminder(
        programme, ReminderKind(kind), number, request.actor, key=posted_key(request)
    )
    if isinstance(outcome, Refused):
        return _draw(request, (programme, kind), words_of(outcome.findings))
    messages.success(request, _("Set. It holds for every reminder that is not written yet."))
    return redirect("portal:office:reminders")


def _draw(
    request: OfficeRequest, refused: tuple[str, str] = ("", ""), said: tuple[str, ...] = ()
) -> HttpResponse:
    known = settings_in_force()
    names = names_of({row.set_by for row in known.values()})
    programmes = programme_names(list(officer_programmes(request.actor)))
    shown = tuple(
        ProgrammeView(
            programme,
            name,
            tuple(
                _view(
                    programme,
                    kind,
                    known.get((programme, kind)),
                    names,
                    said if refused == (programme, kind) else (),
                )
                for kind in ReminderKind
            ),
        )
        for programme, name in programmes.items()
    )
    context = {"programmes": shown, "has_errors": bool(said)}
    return render(request, "portal/office/reminders.html", context, status=422 if said else 200)


def _view(
    programme: str,
    kind: ReminderKind,
    row: ReminderSetting | None,
    names: Mapping[UUID, str],
    errors: tuple[str, ...],
) -> ReminderView:
    days = row.working_days if row is not None else default_days(kind)
    offered = sorted({*_OFFERED, days})
    return ReminderView(
        kind=kind.value,
        title=_TITLES[kind](),
        words=_words(days),
        set_by=names.get(row.set_by, _("somebody who has left")) if row is not None else "",
        set_at=row.set_at if row is not None else None,
        default=_words(default_days(kind)),
        field=FieldView(
            "working_days",
            f"days-{programme}-{kind.value}",
            FieldKind.SELECT,
            _("When"),
            options=tuple(
                OptionView(str(each), _words(each), checked=each == days) for each in offered
            ),
            errors=errors,
        ),
        key=uuid4().hex,
    )


def _words(days: int) -> str:
    if not days:
        return _("no reminder")
    return ngettext("%(n)d working day before", "%(n)d working days before", days) % {"n": days}
