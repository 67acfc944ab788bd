"""What the page of the queue draws."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from yunshi.casework.acting import Actor
from yunshi.design import dates
from yunshi.design.fields import FieldKind, FieldView, OptionView
from yunshi.design.language import page_language
from yunshi.design.pagination import paginated
from yunshi.design.parts import (
    Cell,
    ChosenFacet,
    Column,
    DataTable,
    Pagination,
    Row,
    Statistic,
)
from yunshi.design.parts import Tab as TabView
from yunshi.design.status import status
from yunshi.portal.views.office.office_clock import office_clock
from yunshi.portal.views.office.wanted import address_of, query_of
from yunshi.programmes.proposed import count_waiting
from yunshi.programmes.queries import hashes_in_force, pack_of, working_days
from yunshi.reviews.pages.due import days_off_ahead, due_view
from yunshi.reviews.pages.states import state_view
from yunshi.reviews.queries import (
    PAGE,
    LookedAfter,
    Queue,
    QueueRow,
    Sort,
    Tab,
    Wanted,
    count_open_tasks,
    end_of_next_working_day,
    office_programmes,
    queue,
    reads_only,
)
from yunshi.rulebook.calendar import TAIPEI, WorkingDays
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import WAITING_FOR_SUPPLEMENT, ApplicationState
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class QueuePage:
    found: Queue
    wanted: Wanted
    table: DataTable
    tabs: tuple[TabView, ...]
    statistics: tuple[Statistic, ...]
    fields: tuple[FieldView, ...]
    chosen: tuple[ChosenFacet, ...]
    pagination: Pagination
    days_off: tuple[str, ...]
    may_act: bool
    error: str
    empty: str
    clear_url: str
    """The same part of the queue without what narrows it; empty where nothing does."""
    reads_only: bool
    to_confirm: int
    """How many proposals wait for the reader."""
    is_officer: bool
    tasks: int
    """Open tasks that are the actor's own."""

    @property
    def has_cases(self) -> bool:
        return self.found.totals[Tab.ALL] > 0

    def context(self) -> dict[str, Any]:
        return {
            "page": self,
            "has_errors": bool(self.error),
            "back": query_of(self.wanted),
            "clear_url": reverse("portal:office:queue"),
        }


def queue_page(actor: Actor, wanted: Wanted, at: datetime, *, error: str = "") -> QueuePage:
    """The page for an actor, as of the arrival of the request."""
    held = office_programmes(actor)
    calendar = working_days()
    found = queue(actor, wanted, at, end_of_next_working_day(at, calendar))
    names = programme_names(list(held))
    officer_of = frozenset(programme for programme, roles in held.items() if Role.OFFICER in roles)
    looks_only = reads_only({role for roles in held.values() for role in roles})
    drawing = _Drawing(
        wanted,
        at,
        calendar,
        names,
        officer_of,
        looks_only,
    )
    table = drawing.table(found)
    return QueuePage(
        found=found,
        wanted=wanted,
        table=table,
        tabs=drawing.tabs(found),
        statistics=drawing.statistics(found),
        fields=drawing.fields(found),
        chosen=drawing.chosen(found),
        pagination=_pagination(found, wanted),
        days_off=drawing.days_off(),
        may_act=any(row.key for row in table.rows),
        error=error,
        empty=_empty(wanted),
        clear_url=_clear_url(wanted),
        reads_only=looks_only,
        to_confirm=0 if looks_only else count_waiting(actor),
        is_officer=bool(officer_of),
        tasks=count_open_tasks(actor) if officer_of else 0,
    )


def programme_names(programmes: list[str]) -> dict[str, str]:
    """By id, in the words of the pack that new filings are made under."""
    language = page_language()
    return {
        programme: pack_of(current).pack.programme.name.in_language(language)
        for programme, current in hashes_in_force(programmes).items()
    }


@dataclass(frozen=True, slots=True)
class _Drawing:
    wanted: Wanted
    at: datetime
    calendar: WorkingDays
    programmes: dict[str, str]
    officer_of: frozenset[str]
    reads_only: bool

    def table(self, found: Queue) -> DataTable:
        columns = (
            self._column(_("Due"), Sort.DUE),
            self._column(_("Case"), Sort.SOLUTION, heads_row=True),
            self._column(pgettext("of a case", "Vendor"), Sort.VENDOR),
            self._column(pgettext("of a filing", "Received"), Sort.RECEIVED),
            Column(_("State")),
            Column(_("Findings")),
        )
        rows = tuple(map(self._row, found.rows))
        return DataTable(
            _("Cases, sorted by %(column)s") % {"column": _SORTED_BY[self.wanted.sort]()},
            columns,
            rows,
            selectable=any(row.key for row in rows),
        )

    def _column(self, label: str, sort: Sort, *, heads_row: bool = False) -> Column:
        chosen = self.wanted.sort is sort
        turned = chosen and not self.wanted.descending
        return Column(
            label,
            sort_url=address_of(self.wanted, sort=sort, descending=turned),
            sorted=("descending" if self.wanted.descending else "ascending") if chosen else "",
            heads_row=heads_row,
        )

    def _row(self, row: QueueRow) -> Row:
        view = state_view(row.state, row.state_label)
        name = row.solution or _("(unnamed solution)")
        key = f"{row.case}:{row.revision}"
        programme = self.programmes.get(row.programme, "") if len(self.programmes) > 1 else ""
        window = row.window.in_language(page_language())
        return Row(
            (
                self._due(row),
                Cell(
                    name,
                    reverse("portal:office:case", args=[row.case]),
                    note="　".join(filter(None, (row.receipt, window, programme))),
                ),
                Cell(row.vendor_name, address_of(self.wanted, vendor=row.vendor), note=row.ubn),
                Cell(
                    dates.show(row.submitted_at, "day"),
                    note="" if row.ended else self._waited(row),
                ),
                Cell(
                    view.label,
                    status=view.key,
                    note=row.assigned_name,
                ),
                Cell(counts=(row.counts.passed, row.counts.failed, row.counts.to_judge))
                if row.counts
                else Cell(note=_("when review begins")),
            ),
            key=key if row.programme in self.officer_of and not row.ended else "",
            name=name,
        )

    def _due(self, row: QueueRow) -> Cell:
        """The deadline that binds, or why a supplement has none yet; where nothing is due, how
        long the office has had it."""
        if row.due_at is not None:
            return Cell(due=due_view(row.due_at, self.at, self.calendar))
        if row.state not in WAITING_FOR_SUPPLEMENT:
            return self._in_office(row)
        undelivered = row.state == ApplicationState.UNNOTIFIED
        if row.planned_at is None:
            return Cell(note=_("notice not delivered") if undelivered else _("from delivery on"))
        planned = _("planned %(day)s") % {"day": dates.show(row.planned_at, "day")}
        return Cell(
            planned, note=_("notice not delivered") if undelivered else _("binds once delivered")
        )

    def _in_office(self, row: QueueRow) -> Cell:
        clock = office_clock(row.office_time, pack_of(row.pack_hash).pack, self.at, self.calendar)
        if clock is None:
            return Cell(note=_("no deadline"))
        return Cell(clock.words, note=clock.note, warn=clock.is_over)

    def _waited(self, row: QueueRow) -> str:
        received, today = (at.astimezone(TAIPEI).date() for at in (row.submitted_at, self.at))
        days = (today - received).days
        if days == 0:
            return pgettext("of a filing", "today")
        return ngettext("%(days)d day ago", "%(days)d days ago", days) % {"days": days}

    def tabs(self, found: Queue) -> tuple[TabView, ...]:
        return tuple(
            TabView(
                words(),
                address_of(self.wanted, tab=tab, state=""),
                found.tabs[tab],
                tab is self.wanted.tab,
            )
            for tab, words in _TABS.items()
            if not (self.reads_only and tab is Tab.MINE)
        )

    def statistics(self, found: Queue) -> tuple[Statistic, ...]:
        first = (
            Statistic(_("All cases"), str(found.totals[Tab.ALL]))
            if self.reads_only
            else Statistic(_("For you"), str(found.totals[Tab.MINE]))
        )
        second = (
            Statistic(
                _("No open points"),
                str(found.without_open_points),
                note=_("can be passed now"),
            )
            if self.officer_of
            else Statistic(_("In qualification"), str(found.totals[Tab.QUALIFICATION]))
        )
        return (
            first,
            second,
            Statistic(_("Waiting for vendors"), str(found.totals[Tab.SUPPLEMENT])),
            Statistic(_("Being decided"), str(found.totals[Tab.DECISION])),
        )

    def fields(self, found: Queue) -> tuple[FieldView, ...]:
        asked = [
            FieldView(
                "q",
                "queue-words",
                FieldKind.TEXT,
                _("Receipt number, solution, company or business number"),
                value=self.wanted.words,
                required=True,
                maximum_length=100,
            )
        ]
        if len(self.programmes) > 1:
            asked.append(
                _select("programme", _("Programme"), self.programmes, self.wanted.programme)
            )
        states = {state: _state_words(state, label) for state, label in found.states.items()}
        asked.append(_select("state", _("State"), states, self.wanted.state))
        if self.officer_of:
            chosen = self.wanted.looked_after.value
            asked.append(
                _select(
                    "with",
                    _("Looked after by"),
                    {LookedAfter.ME.value: _("Me"), LookedAfter.NOBODY.value: _("Nobody yet")},
                    chosen,
                )
            )
        return tuple(asked)

    def chosen(self, found: Queue) -> tuple[ChosenFacet, ...]:
        chosen = []
        if self.wanted.vendor is not None:
            theirs = (row.vendor_name for row in found.rows if row.vendor == self.wanted.vendor)
            named = next(theirs, "")
            chosen.append(
                ChosenFacet(named or _("one vendor"), address_of(self.wanted, vendor=None))
            )
        return tuple(chosen)

    def days_off(self) -> tuple[str, ...]:
        language = page_language()
        return tuple(
            _("%(day)s %(name)s")
            % {
                "day": dates.show_day(day.on),
                "name": day.name.in_language(language) if day.name else "",
            }
            for day in days_off_ahead(self.at, self.calendar)
        )


def _state_words(state: str, label: Text | None) -> str:
    view = state_view(state, label)
    return view.label or status(view.key).label


def _select(name: str, label: str, options: dict[str, str], chosen: str) -> FieldView:
    return FieldView(
        name,
        f"queue-{name}",
        FieldKind.SELECT,
        label,
        required=True,
        options=(
            OptionView("", _("All"), checked=not chosen),
            *(
                OptionView(value, words, checked=value == chosen)
                for value, words in options.items()
            ),
        ),
    )


_TABS = {
    Tab.MINE: lambda: _("For you"),
    Tab.SUPPLEMENT: lambda: _("Waiting for a supplement"),
    Tab.SUBMITTED: lambda: pgettext("of a filing", "Filed"),
    Tab.QUALIFICATION: lambda: _("In qualification"),
    Tab.DECISION: lambda: _("Being decided"),
    Tab.ENDED: lambda: _("Ended"),
    Tab.ALL: lambda: _("All"),
}
_SORTED_BY = {
    Sort.DUE: lambda: _("due date"),
    Sort.RECEIVED: lambda: _("time of arrival"),
    Sort.SOLUTION: lambda: _("solution"),
    Sort.VENDOR: lambda: _("vendor"),
}


def _pagination(found: Queue, wanted: Wanted) -> Pagination:
    if not found.total:
        return Pagination("")
    pages = max(1, -(-found.total // PAGE))
    page = min(max(wanted.page, 1), pages)
    if pages == 1:
        summary = ngettext("%(total)d case", "%(total)d cases", found.total)
        return Pagination(summary % {"total": found.total})
    start = (page - 1) * PAGE
    summary = _("%(first)d–%(last)d of %(total)d") % {
        "first": start + 1,
        "last": start + len(found.rows),
        "total": found.total,
    }
    return paginated(summary, page, pages, lambda number: address_of(wanted, page=number))


def _clear_url(wanted: Wanted) -> str:
    clear = Wanted(tab=wanted.tab, sort=wanted.sort, descending=wanted.descending)
    return address_of(clear) if replace(wanted, page=1) != clear else ""


def _empty(wanted: Wanted) -> str:
    if _clear_url(wanted):
        return _("Nothing matches. Clear the filters, or look under another heading.")
    if wanted.tab is Tab.MINE:
        return _("Nothing waits for you now.")
    return _("There is no case here.")
