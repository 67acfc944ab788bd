"""The tab of a case that shows what public registers say, and the button that has them asked."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods

from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.design.parts import Cell, Column, DataTable, Row
from yunshi.parties.models import RegisterQuestion
from yunshi.parties.registers.models import RegisterRecord
from yunshi.parties.registers.outcomes import Register, Unclear, Why
from yunshi.parties.registers.records import open_question, outcome_of, records_of
from yunshi.parties.registers.sources import chosen_source
from yunshi.parties.services.registers import TooSoon, Wanted, want_registers
from yunshi.portal.views.office.access import OfficeRequest, of_an_office, the_case
from yunshi.portal.views.office.case_page import draw, tab_url
from yunshi.reviews.queries import CaseInReview
from yunshi.reviews.registered import words
from yunshi.reviews.registered.comparing import Line, Result
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

_MOST_RECORDS: Final = 30
TAB: Final = "registers"


@require_http_methods(["GET", "HEAD", "POST"])
@of_an_office
def registers(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """What was filed beside what the registers say; pressed, they are asked again soon."""
    seen = the_case(request, case)
    if request.method == "POST":
        return _ask(request, seen)
    ubn = seen.filing.organisation.ubn
    content = {
        "is_off": chosen_source() is None,
        "may_ask": Role.OFFICER in seen.roles,
        "table": _table(seen),
        "waiting": _waiting(open_question(ubn)),
        "history": _history(records_of(ubn, _MOST_RECORDS)),
        "is_recorded": any(
            line.record is not None and line.record.source == "recorded"
            for line in seen.register_lines
        ),
    }
    return draw(request, seen, TAB, content)


def _ask(request: OfficeRequest, seen: CaseInReview) -> HttpResponseBase:
    if Role.OFFICER not in seen.roles:
        raise Http404
    outcome = want_registers(
        seen.filing.organisation.ubn, RegisterQuestion.For.OFFICER, by=request.user.pk
    )
    if isinstance(outcome, Wanted):
        messages.success(
            request, _("The registers are asked within a minute. Load this page again then.")
        )
    elif isinstance(outcome, TooSoon):
        messages.info(
            request,
            _("They were asked a moment ago. You can have them asked again from %(at)s.")
            % {"at": dates.show(outcome.again_at, "minute")},
        )
    else:
        messages.info(request, _("This deployment asks no register."))
    return redirect(tab_url(seen, TAB))


def _table(seen: CaseInReview) -> DataTable:
    columns = (
        Column(pgettext("of a register", "Entry"), heads_row=True),
        Column(_("As filed")),
        Column(_("As registered")),
        Column(pgettext("of a comparison", "Result")),
        Column(_("Source and time")),
    )
    rows = tuple(_row(line) for line in seen.register_lines)
    return DataTable(_("What was filed and what the registers say"), columns, rows)


def _row(line: Line) -> Row:
    language = page_language()
    asked = dates.show(line.record.asked_at, "minute") if line.record is not None else ""
    return Row(
        (
            Cell(words.FACTS[line.fact].in_language(language)),
            Cell(_words(line.filed)),
            Cell(_words(line.registered), note=_words(line.note)),
            Cell(
                _result(line.result),
                note=_follows(line.result),
                warn=line.result in (Result.DIFFERS, Result.LOOK),
            ),
            Cell(words.REGISTERS[line.register].in_language(language), note=asked),
        )
    )


def _words(text: Text | None) -> str:
    return text.in_language(page_language()) if text is not None else ""


def _result(result: Result) -> str:
    return {
        Result.SAME: pgettext("of a comparison", "Same"),
        Result.DIFFERS: pgettext("of a comparison", "Differs"),
        Result.SILENT: pgettext("of a comparison", "The register does not say"),
        Result.LOOK: pgettext("of a comparison", "Not answered"),
        Result.NOT_ASKED: pgettext("of a comparison", "Not asked yet"),
    }[result]


def _follows(result: Result) -> str:
    """What somebody has to do."""
    if result is Result.DIFFERS:
        return _("Judge it among the findings.")
    return _("A person must look.") if result is Result.LOOK else ""


def _waiting(question: RegisterQuestion | None) -> str:
    """What goes on now."""
    if question is None:
        return ""
    if question.begun_at is not None:
        return _("The registers are being asked now.")
    if question.tries == 0:
        return _("The registers are asked within a minute.")
    return _("Not every register answered (try %(tries)d). They are asked again at %(at)s.") % {
        "tries": question.tries,
        "at": dates.show(question.due_at, "minute"),
    }


def _history(records: list[RegisterRecord]) -> DataTable:
    columns = (
        Column(_("Asked"), heads_row=True),
        Column(_("Register")),
        Column(pgettext("of a register", "Answer")),
        Column(_("Source")),
    )
    return DataTable(_("Every answer"), columns, tuple(map(_record_row, records)))


def _record_row(record: RegisterRecord) -> Row:
    language = page_language()
    outcome = outcome_of(record)
    if isinstance(outcome, Unclear):
        answer, warn = words.why(outcome).in_language(language), outcome.why is not Why.NOT_OFFERED
    elif record.outcome == RegisterRecord.Outcome.FOUND:
        answer, warn = pgettext("of a register", "Found"), False
    else:
        answer, warn = words.NOT_REGISTERED.in_language(language), False
    digest = f"SHA-256 {record.payload_sha256[:16]}…" if record.payload_sha256 else ""
    return Row(
        (
            Cell(dates.show(record.asked_at, "second")),
            Cell(words.REGISTERS[Register(record.register)].in_language(language)),
            Cell(answer, warn=warn),
            Cell(record.source, note=digest),
        )
    )
