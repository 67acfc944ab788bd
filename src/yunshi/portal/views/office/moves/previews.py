"""What will happen if something is moved, as the one who proposes and the one who confirms see it.

Counted anew each time that it is shown, by what will carry it out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from yunshi.answers.models import Supplement
from yunshi.applications.in_windows import Standing, standing_in
from yunshi.applications.models import Filing
from yunshi.applications.services import NewDates
from yunshi.applications.services.move_window import MOVE, dates_in
from yunshi.casework.acting import Actor
from yunshi.casework.models import Case
from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.design.parts import Cell, Column, DataTable, Row, SummaryRow
from yunshi.portal.views.office.moves.move_page import Preview
from yunshi.programmes.models import Proposal, Window
from yunshi.programmes.queries import has_opened, working_days, working_days_with
from yunshi.programmes.window_rules import closes_early
from yunshi.reviews.queries import office_programmes
from yunshi.reviews.running import RunningDeadline, deadlines_moved_by
from yunshi.reviews.services.extend_supplement import EXTEND, until_in
from yunshi.reviews.services.move_deadlines import DECLARE, day_in
from yunshi.rulebook.calendar import Day
from yunshi.rulebook.text import Text


def preview_of(proposal: Proposal, actor: Actor, at: datetime) -> Preview:
    """What confirming the proposal would do now."""
    match proposal.kind:
        case kind if kind == MOVE:
            window = Window.objects.get(pk=proposal.content["window"])
            return window_preview(window, dates_in(proposal))
        case kind if kind == DECLARE:
            day, is_working_day, words = day_in(proposal)
            return day_preview(day, is_working_day=is_working_day, words=words, actor=actor, at=at)
        case kind if kind == EXTEND:
            return extension_preview(proposal)
    raise LookupError(proposal.kind)


def window_preview(window: Window, wanted: NewDates) -> Preview:
    """Old and new dates, who has a draft in the window, and what everybody is told."""
    language = page_language()
    stands = standing_in([window.pk]).get(window.pk, Standing())
    rows = [
        SummaryRow(_("Window"), (window.title.in_language(language),)),
        SummaryRow(_("Opens"), _old_and_new(window.opens_at, wanted.opens)),
        SummaryRow(_("Closes"), _old_and_new(window.closes_at, wanted.closes)),
        SummaryRow(
            _("Open drafts, each of which gets a mail"),
            (str(stands.drafts),),
        ),
        SummaryRow(_("Filed already, which stay as they are"), (str(stands.filed),)),
        SummaryRow(pgettext("proposal", "Reason"), (wanted.reason,)),
    ]
    if wanted.words is not None:
        said = (wanted.words.zh_hant, wanted.words.en)
        rows.append(SummaryRow(_("Notice to the public"), said))
    notes = []
    if has_opened(window) and closes_early(window, wanted.closes):
        notes.append(_("The window closes earlier than was announced."))
    return Preview(tuple(rows), tuple(notes))


def _old_and_new(old: datetime, new: datetime) -> tuple[str, ...]:
    if old == new:
        return (_("%(moment)s, as before") % {"moment": dates.show(old, "second")},)
    return (
        _("now: %(moment)s") % {"moment": dates.show(old, "second")},
        _("new: %(moment)s") % {"moment": dates.show(new, "second")},
    )


def day_preview(
    day: date, *, is_working_day: bool, words: Text, actor: Actor, at: datetime
) -> Preview:
    """What the day is and would be, and each running deadline that moves with it.

    Of other programmes than the actor's only how many: their vendors are not the actor's to see.
    """
    moved = deadlines_moved_by(day, is_working_day=is_working_day, at=at)
    theirs = office_programmes(actor)
    shown = [each for each in moved if each.programme in theirs]
    hidden = len(moved) - len(shown)
    by_hand = sum(each.by_hand for each in moved)
    would_be = working_days_with(day, is_working_day=is_working_day).describe(day)
    rows = (
        SummaryRow(_("Day"), (dates.show_day(day),)),
        SummaryRow(_("It is now"), (day_words(working_days().describe(day)),)),
        SummaryRow(_("It would be"), (kind_words(would_be),)),
        SummaryRow(pgettext("proposal", "Reason"), (words.zh_hant, words.en)),
        SummaryRow(_("Running deadlines that move"), (str(len(moved) - by_hand),)),
    )
    return Preview(
        rows,
        tuple(_day_notes(len(moved), hidden, by_hand)),
        _moved_table(shown) if shown else None,
        _("Running deadlines that move"),
    )


def _day_notes(moved: int, hidden: int, by_hand: int) -> Iterator[str]:
    yield _(
        "Each vendor concerned gets a mail with the old and the new deadline. A deadline that was "
        "fixed as an instant does not move, and none becomes earlier than a vendor was told."
    )
    if not moved:
        yield _("No running deadline moves.")
    if hidden:
        said = ngettext(
            "%(n)d of them is of another programme and not listed here.",
            "%(n)d of them are of other programmes and not listed here.",
            hidden,
        )
        yield said % {"n": hidden}
    if by_hand:
        said = ngettext(
            "%(n)d case must be extended by hand: it was opened under an earlier version of the "
            "process, which knows no moved deadline, and is left as it is.",
            "%(n)d cases must be extended by hand: they were opened under an earlier version of "
            "the process, which knows no moved deadline, and are left as they are.",
            by_hand,
        )
        yield said % {"n": by_hand}


def _moved_table(moved: list[RunningDeadline]) -> DataTable:
    columns = (
        Column(_("Case"), heads_row=True),
        Column(pgettext("of a case", "Vendor")),
        Column(_("Due now")),
        Column(_("New deadline")),
    )
    return DataTable(
        _("Running deadlines that move"), columns, tuple(_moved_row(each) for each in moved)
    )


def _moved_row(each: RunningDeadline) -> Row:
    names = _(", ").join(name or _("(unnamed solution)") for name in each.solutions)
    new = Cell(dates.show(each.counted.at, "second"), strong=True)
    if each.by_hand:
        new = Cell(
            dates.show(each.counted.at, "second"), note=_("must be extended by hand"), warn=True
        )
    return Row(
        (
            Cell(names, reverse("portal:office:case", args=[each.cases[0]])),
            Cell(each.vendor, note=each.ubn),
            Cell(dates.show(each.due_at, "second")),
            new,
        )
    )


def extension_preview(proposal: Proposal) -> Preview:
    """Whose deadline, from when until when."""
    filing = Filing.objects.select_related("organisation", "receipt").get(
        pk=proposal.content["filing"]
    )
    supplement = Supplement.objects.get(pk=proposal.content["supplement"])
    cases = Case.objects.filter(id__in=supplement.cases).order_by("id")
    solutions = {row.case_id: row for row in filing.solutions.all()}
    before = proposal.content["due_before"]
    rows = [
        SummaryRow(
            _("Case"),
            tuple(_solution_name(solutions[case.pk].name) for case in cases),
            _case_url(cases.first()),
            note=filing.receipt.number,
        ),
        SummaryRow(
            pgettext("of a case", "Vendor"),
            (f"{filing.organisation.name} {filing.organisation.ubn}",),
        ),
    ]
    if before:
        shown = dates.show(datetime.fromisoformat(before), "second")
        rows.append(SummaryRow(_("Due now"), (shown,)))
    rows.append(SummaryRow(_("New deadline"), (dates.show(until_in(proposal), "second"),)))
    rows.append(SummaryRow(pgettext("proposal", "Reason"), (proposal.reason,)))
    return Preview(
        tuple(rows),
        (_("The vendor gets a mail with the old and the new deadline and the reason."),),
    )


def _solution_name(name: str) -> str:
    return name or _("(unnamed solution)")


def _case_url(case: Case | None) -> str:
    return reverse("portal:office:case", args=[case.pk]) if case is not None else ""


def day_words(day: Day) -> str:
    """What a day is, with its name where it has one."""
    words = kind_words(day)
    if day.name is None:
        return words
    return _("%(kind)s: %(name)s") % {
        "kind": words,
        "name": day.name.in_language(page_language()),
    }


def kind_words(day: Day) -> str:
    return _("a working day") if day.is_working_day else _("a day off")


def subject_lines(proposals: list[Proposal]) -> dict[UUID, str]:
    """One line for each proposal: what it is about. In as many queries as for one."""
    language = page_language()
    windows = Window.objects.in_bulk(
        [each.content["window"] for each in proposals if each.kind == MOVE]
    )
    named = {str(key): row.title.in_language(language) for key, row in windows.items()}
    filings = Filing.objects.select_related("organisation").in_bulk(
        [each.content["filing"] for each in proposals if each.kind == EXTEND]
    )
    vendors = {str(key): row.organisation.name for key, row in filings.items()}
    return {each.pk: _line(each, named, vendors) for each in proposals}


def _line(proposal: Proposal, windows: dict[str, str], vendors: dict[str, str]) -> str:
    content = proposal.content
    if proposal.kind == MOVE:
        return _("New dates for %(window)s") % {"window": windows[content["window"]]}
    if proposal.kind == EXTEND:
        return _("More time for %(vendor)s, until %(moment)s") % {
            "vendor": vendors[content["filing"]],
            "moment": dates.show(until_in(proposal), "minute"),
        }
    day, is_working_day, _words = day_in(proposal)
    said = _("%(day)s: a working day") if is_working_day else _("%(day)s: a day off")
    return said % {"day": dates.show_day(day)}
