"""Every mail of the office's programmes: what became of it, its words, and sending it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode
from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext
from django.views.decorators.http import require_POST, require_safe

from yunshi.applications.models import Filing
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.casework.models import OutboxMessage
from yunshi.casework.services import log_access
from yunshi.design import dates
from yunshi.design.language import words_of
from yunshi.design.pagination import paginated
from yunshi.design.parts import Cell, Column, Crumb, DataTable, Pagination, Row
from yunshi.design.parts import Tab as TabView
from yunshi.notices.models import Delivery
from yunshi.notices.outbox import (
    Mails,
    Standing,
    WantedMails,
    Which,
    filings_of,
    mail_of,
    mails,
    standing_of,
)
from yunshi.notices.services import resend_mail
from yunshi.parties.queries import names_of
from yunshi.portal.views.office.access import PURPOSE, OfficeRequest, of_officers, posted_key
from yunshi.portal.views.office.acts import LONGEST_REASON, too_long
from yunshi.portal.views.office.queue_page import programme_names
from yunshi.reviews.pages.journal import step_words
from yunshi.reviews.queries import officer_programmes
from yunshi.rulebook.lifecycle import Role

_PILLS: Final[Mapping[Standing, str]] = {
    Standing.WAITING: "submitted",
    Standing.TAKEN: "passed",
    Standing.REFUSED: "failed",
    Standing.CAME_BACK: "failed",
    Standing.GIVEN_UP: "failed",
    Standing.DROPPED: "withdrawn",
}
_WORDS: Final[Mapping[Standing, Callable[[], str]]] = {
    Standing.WAITING: lambda: pgettext("of a mail", "Waiting"),
    Standing.TAKEN: lambda: pgettext("of a mail", "Taken"),
    Standing.REFUSED: lambda: pgettext("of a mail", "Refused"),
    Standing.CAME_BACK: lambda: pgettext("of a mail", "Came back"),
    Standing.GIVEN_UP: lambda: pgettext("of a mail", "Given up"),
    Standing.DROPPED: lambda: pgettext("of a mail", "Not needed any more"),
}
_TABS: Final[Mapping[Which, Callable[[], str]]] = {
    Which.ALL: lambda: pgettext("mails", "All"),
    Which.UNDELIVERED: lambda: pgettext("mails", "Not delivered"),
    Which.WAITING: lambda: pgettext("of a mail", "Waiting"),
    Which.TAKEN: lambda: pgettext("of a mail", "Taken"),
    Which.REFUSED: lambda: pgettext("of a mail", "Refused"),
    Which.CAME_BACK: lambda: pgettext("of a mail", "Came back"),
}


@dataclass(frozen=True, slots=True)
class AddressView:
    """One address of a mail: what it got, and what became of it."""

    id: int
    address: str
    words: str
    at: datetime | None
    trouble: str
    subject: str
    body: str
    is_erased: bool
    may_resend: bool
    may_return: bool


@dataclass(frozen=True, slots=True)
class AgainView:
    """One sending by hand."""

    at: datetime
    by: str
    reason: str
    to: str
    message: int | None


@require_safe
@of_officers
def outbox(request: OfficeRequest) -> HttpResponseBase:
    """The list. It shows no address and nothing that was written, so it leaves no trace."""
    programmes = officer_programmes(request.actor)
    wanted = _wanted(request.GET)
    found = mails(programmes, wanted)
    names = programme_names(list(programmes))
    context: dict[str, Any] = {
        "found": found,
        "wanted": wanted,
        "table": _table(found, names),
        "tabs": tuple(
            TabView(
                words(),
                _address(wanted, which=which),
                found.undelivered if which is Which.UNDELIVERED else None,
                which is wanted.which,
            )
            for which, words in _TABS.items()
        ),
        "programmes": names if len(names) > 1 else {},
        "pagination": _pagination(found, wanted),
    }
    return render(request, "portal/office/outbox.html", context)


@require_safe
@of_officers
def mail(request: OfficeRequest, message: int) -> HttpResponseBase:
    """The words as they were sent, address by address."""
    return _draw(request, _mail(request, message))


@require_POST
@of_officers
def resend(request: OfficeRequest, message: int) -> HttpResponseBase:
    """Has the mail go out again to one address, or tries one again that was given up."""
    row = _mail(request, message)
    reason = request.POST.get("reason", "")
    posted = request.POST.get("delivery", "")
    delivery = int(posted) if posted.isascii() and posted.isdecimal() and len(posted) < 18 else None
    if (posted and delivery is None) or (
        delivery is not None and delivery not in {each.pk for each in row.deliveries.all()}
    ):
        raise Http404
    if len(reason) > LONGEST_REASON:
        return _draw(request, row, delivery, too_long())
    outcome = resend_mail(
        row.pk,
        delivery,
        request.actor,
        key=posted_key(request),
        arrived_at=arrived_at(request),
        reason=reason,
    )
    if isinstance(outcome, Refused):
        return _draw(request, _mail(request, message), delivery, words_of(outcome.findings))
    messages.success(request, _("It goes out again. No deadline moves by it."))
    return redirect("portal:office:mail", outcome.message_id or row.pk)


def _mail(request: OfficeRequest, message: int) -> OutboxMessage:
    """A mail of a programme that the actor is an officer for; any other is not there."""
    row = mail_of(officer_programmes(request.actor), message)
    if row is None:
        raise Http404
    return row


def _wanted(asked: QueryDict) -> WantedMails:
    page = asked.get("page", "1")
    which = asked.get("which", "")
    return WantedMails(
        which=Which(which) if which in [each.value for each in Which] else Which.ALL,
        programme=asked.get("programme", "").replace("\x00", "")[:100],
        words=asked.get("q", "").replace("\x00", "").strip()[:100],
        page=int(page) if page.isascii() and page.isdecimal() and len(page) < 6 else 1,
    )


def _address(wanted: WantedMails, **changed: Any) -> str:
    changed.setdefault("page", 1)
    now = replace(wanted, **changed)
    pairs = {
        "which": now.which.value,
        "programme": now.programme,
        "q": now.words,
        "page": str(now.page) if now.page > 1 else "",
    }
    query = urlencode({name: value for name, value in pairs.items() if value})
    return f"{reverse('portal:office:outbox')}{'?' + query if query else ''}"


def _table(found: Mails, programmes: Mapping[str, str]) -> DataTable:
    columns = (
        Column(pgettext("of a mail", "Written")),
        Column(pgettext("of a mail", "About"), heads_row=True),
        Column(pgettext("of a case", "Vendor")),
        Column(pgettext("mail", "To")),
        Column(_("State")),
    )
    return DataTable(
        _("Mails, the latest first"),
        columns,
        tuple(_row(each, found.filings.get(each.case.group), programmes) for each in found.rows),
    )


def _row(row: OutboxMessage, filing: Filing | None, programmes: Mapping[str, str]) -> Row:
    standing = standing_of(row)
    deliveries = list(row.deliveries.all())
    back = sum(each.returned_at is not None for each in deliveries)
    notes = []
    if row.state == OutboxMessage.State.WAITING and row.attempts:
        tried = ngettext("tried %(n)d time", "tried %(n)d times", row.attempts)
        notes.append(tried % {"n": row.attempts})
    if back and standing is Standing.TAKEN:
        notes.append(_("%(number)d came back.") % {"number": back})
    if _again_of(row) is not None:
        notes.append(_("sent again by hand"))
    several = len(programmes) > 1
    return Row(
        (
            Cell(dates.show(row.written_at)),
            Cell(
                about(row),
                reverse("portal:office:mail", args=[row.pk]),
                note=programmes.get(row.case.programme, "") if several else "",
            ),
            Cell(
                filing.organisation.name if filing else "",
                note=_receipt(filing),
            ),
            Cell(
                _audience(row),
                note=ngettext("%(n)d address", "%(n)d addresses", len(deliveries))
                % {"n": len(deliveries)},
            ),
            Cell(_WORDS[standing](), status=_PILLS[standing], note="．".join(notes)),
        )
    )


def about(row: OutboxMessage) -> str:
    """What a mail is about: its subject as sent, or the step that caused it."""
    subject = next((each.subject for each in row.deliveries.all() if each.subject), "")
    return subject or step_words(row.entry)


def _audience(row: OutboxMessage) -> str:
    office = row.audience == Role.OFFICER.value
    return pgettext("mail", "Office") if office else pgettext("mail", "Vendor")


def _receipt(filing: Filing | None) -> str:
    if filing is None or filing.submitted_at is None:
        return ""
    return filing.receipt.number


def _again_of(row: OutboxMessage) -> OutboxMessage | None:
    try:
        return row.resent.original
    except OutboxMessage.resent.RelatedObjectDoesNotExist:
        return None


def _pagination(found: Mails, wanted: WantedMails) -> Pagination:
    summary = ngettext("%(n)d mail", "%(n)d mails", found.total) % {"n": found.total}
    return paginated(summary, found.page, found.pages, lambda number: _address(wanted, page=number))


def _draw(
    request: OfficeRequest,
    row: OutboxMessage,
    refused: int | None = None,
    said: tuple[str, ...] = (),
) -> HttpResponse:
    filing = filings_of([row]).get(row.case.group) if row.case.group else None
    deliveries = list(row.deliveries.all())
    log_access(
        request.actor,
        Role.OFFICER,
        subject=f"organisation:{row.case.owner}",
        what=f"office.mail.{row.pk}",
        purpose=PURPOSE,
        programme=row.case.programme,
        case=row.case_id,
    )
    resendings = list(row.resendings.all())
    names = names_of({each.by for each in resendings})
    addresses = {each.pk: each.address for each in deliveries}
    standing = standing_of(row)
    given_up = row.state == OutboxMessage.State.FAILED
    context = {
        "mail": row,
        "about": about(row),
        "step": step_words(row.entry),
        "standing": _WORDS[standing](),
        "pill": _PILLS[standing],
        "filing": filing,
        "receipt": _receipt(filing),
        "addresses": tuple(_address_view(row, each) for each in deliveries),
        "again_of": _again_of(row),
        "resendings": tuple(
            AgainView(
                each.at,
                names.get(each.by, _("somebody who has left")),
                each.reason,
                addresses.get(each.delivery_id or 0, ""),
                each.message_id,
            )
            for each in resendings
        ),
        "given_up": given_up,
        "refused": refused,
        "said": said,
        "has_errors": bool(said),
        "key": uuid4().hex,
        "crumbs": (Crumb(_("Mails"), reverse("portal:office:outbox")), Crumb(about(row))),
    }
    return render(request, "portal/office/mail.html", context, status=422 if said else 200)


def _address_view(row: OutboxMessage, each: Delivery) -> AddressView:
    if each.returned_at is not None:
        words = _WORDS[Standing.REFUSED if each.sent_at is None else Standing.CAME_BACK]()
    elif each.sent_at is not None:
        words = _WORDS[Standing.TAKEN]()
    else:
        words = _("Not delivered yet; it is tried again by itself.")
    erased = not each.body
    return AddressView(
        id=each.pk,
        address=each.address or _("(erased by law)"),
        words=words,
        at=each.returned_at or each.sent_at,
        trouble=each.trouble,
        subject=each.subject,
        body=each.body,
        is_erased=erased,
        may_resend=not erased and bool(each.address) and row.state != OutboxMessage.State.WAITING,
        may_return=each.stands,
    )
