"""The office's list of vendors' accounts: those that wait first, by due instant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from django.http import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext
from django.views.decorators.http import require_safe

from yunshi.applications.pages.account.words import account_pill
from yunshi.casework.acting import Actor
from yunshi.casework.arrival import arrived_at
from yunshi.design import dates
from yunshi.design.pagination import paginated
from yunshi.design.parts import Cell, Column, DataTable, Pagination, Row
from yunshi.design.parts import Tab as TabView
from yunshi.portal.views.office.access import OfficeRequest, of_an_office
from yunshi.portal.views.office.queue_page import programme_names
from yunshi.programmes.enrolment_queries import (
    PAGE,
    AccountList,
    AccountRow,
    accounts,
)
from yunshi.programmes.queries import working_days
from yunshi.reviews.pages.due import due_view
from yunshi.reviews.queries import office_programmes
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.enrolment import EnrolmentState
from yunshi.rulebook.lifecycle import Role

_MINE = {
    Role.OFFICER: EnrolmentState.PENDING_REVIEW,
    Role.AGENCY: EnrolmentState.SUSPENSION_PROPOSED,
}


@dataclass(frozen=True)
class AccountsPage:
    """What the template of the list draws."""

    table: DataTable
    tabs: tuple[TabView, ...]
    pagination: Pagination
    words: str
    tab: str
    total: int


@require_safe
@of_an_office
def listed(request: OfficeRequest) -> HttpResponseBase:
    """Accounts that wait for the reader, or all of them."""
    held = office_programmes(request.actor)
    waits = _waits_for(request.actor)
    tab = request.GET.get("tab", "mine" if waits else "all")
    states = {"mine": waits, "all": ()}.get(tab, _states(tab))
    words = request.GET.get("words", "").strip()[:100]
    number = _number(request.GET.get("page", ""))
    found = accounts(list(held), states, words=words, page=number)
    page = AccountsPage(
        table=_table(found, arrived_at(request), programme_names(list(held))),
        tabs=_tabs(found, tab, waits, words),
        pagination=_pagination(found, number, tab, words),
        words=words,
        tab=tab,
        total=found.total,
    )
    return render(request, "portal/office/accounts.html", {"page": page})


def _waits_for(actor: Actor) -> tuple[EnrolmentState, ...]:
    held = {role for roles in office_programmes(actor).values() for role in roles}
    return tuple(state for role, state in _MINE.items() if role in held)


def _states(tab: str) -> tuple[EnrolmentState, ...]:
    return tuple(state for state in EnrolmentState if state == tab)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 1


def _tabs(
    found: AccountList, tab: str, waits: tuple[EnrolmentState, ...], words: str
) -> tuple[TabView, ...]:
    tabs = []
    if waits:
        number = sum(found.by_state.get(state, 0) for state in waits)
        tabs.append(TabView(_("Waiting for you"), _address("mine", words), number, tab == "mine"))
    every = sum(found.by_state.values())
    tabs.append(TabView(pgettext("accounts", "All"), _address("all", words), every, tab == "all"))
    tabs += [
        TabView(account_pill(state, office=True)[1], _address(state, words), number, tab == state)
        for state in EnrolmentState
        if (number := found.by_state.get(state, 0))
    ]
    return tuple(tabs)


def _address(tab: str, words: str, page: int = 1) -> str:
    asked = {"tab": tab, **({"words": words} if words else {})}
    if page > 1:
        asked["page"] = str(page)
    return f"{reverse('portal:office:accounts')}?{urlencode(asked)}"


def _table(found: AccountList, at: datetime, names: dict[str, str]) -> DataTable:
    calendar = working_days()
    columns = (
        Column(_("Due")),
        Column(pgettext("of a case", "Vendor"), heads_row=True),
        Column(_("Programme")),
        Column(_("State")),
        Column(_("Begun")),
    )
    rows = tuple(_row(row, at, calendar, names) for row in found.rows)
    return DataTable(_("Accounts of vendors, the earliest due first"), columns, rows)


def _row(row: AccountRow, at: datetime, calendar: WorkingDays, names: dict[str, str]) -> Row:
    pill, label = account_pill(row.state, office=True)
    return Row(
        (
            Cell(due=due_view(row.due_at, at, calendar)) if row.due_at is not None else Cell("—"),
            Cell(
                row.vendor,
                reverse("portal:office:account", args=[row.case]),
                note=row.ubn,
                strong=True,
            ),
            Cell(names.get(row.programme, row.programme)),
            Cell(label, status=pill),
            Cell(dates.show(row.began_at, "minute")),
        )
    )


def _pagination(found: AccountList, number: int, tab: str, words: str) -> Pagination:
    pages = max(1, -(-found.total // PAGE))
    summary = ngettext("%(n)d account", "%(n)d accounts", found.total) % {"n": found.total}
    return paginated(summary, min(number, pages), pages, lambda page: _address(tab, words, page))
