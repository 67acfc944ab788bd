"""The tabs of a case, and the files that were filed with it."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_safe

from yunshi.applications.models import Solution
from yunshi.casework.queries import journal_of
from yunshi.casework.verification import verify_case
from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.design.parts import Cell, Column, DataTable, Row
from yunshi.files.models import StoredFile
from yunshi.files.views.serving import serve_file
from yunshi.parties.queries import names_of
from yunshi.portal.views.office.access import (
    OfficeRequest,
    of_an_office,
    remember_reading,
    the_case,
)
from yunshi.portal.views.office.case_page import draw, file_url, reason_of
from yunshi.portal.views.office.findings_tab import draw_findings
from yunshi.portal.views.office.shared import shared_views
from yunshi.portal.views.office.supplements_tab import draw_supplements
from yunshi.reviews.pages import journal as journal_pages
from yunshi.reviews.pages import judgements
from yunshi.reviews.pages.answers import form_views
from yunshi.reviews.pages.files import file_views, files_in
from yunshi.reviews.pages.states import state_view
from yunshi.reviews.queries import CaseInReview, others_of_vendor


@require_safe
@of_an_office
def findings(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """What the rules say, what a person must judge, and what can be done."""
    return draw_findings(request, the_case(request, case))


@require_safe
@of_an_office
def answers(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """Everything that was filed, as the latest snapshot has it."""
    seen = the_case(request, case)
    return draw(
        request, seen, "answers", {"forms": form_views(seen, file_url(seen), seen.snapshots[0])}
    )


@require_safe
@of_an_office
def files(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """The papers with their hashes and checks."""
    seen = the_case(request, case)
    content = {"files": file_views(seen, file_url(seen)), "shared": shared_views(seen)}
    return draw(request, seen, "files", content)


@require_safe
@of_an_office
def file(request: OfficeRequest, case: UUID, file: UUID) -> HttpResponseBase:
    """A file that was filed with the case, in any of its snapshots."""
    seen = the_case(request, case)
    filed = set[UUID]().union(*(files_in(each, seen.solution.id) for each in seen.snapshots))

    def may_read(_request: HttpRequest, row: StoredFile) -> bool:
        return row.id in filed and row.owner == seen.filing.organisation_id

    response = serve_file(request, file, may_read=may_read)
    remember_reading(seen, f"office.file.{file}")
    return response


@require_safe
@of_an_office
def journal(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """What happened, who did it, and whether the chain is whole."""
    seen = the_case(request, case)
    entries = list(journal_of(seen.case.id))
    judged = judgements.judged(seen)
    names = names_of(journal_pages.people_of(entries) | {one.by for one in judged})
    content = {
        "events": journal_pages.timeline(
            entries,
            names,
            seen.pack,
            lambda entry: reason_of(seen, entry),
            judgements.judged_events(seen, judged, names),
        ),
        "chain": journal_pages.chain_view(verify_case(seen.case.id)),
    }
    return draw(request, seen, "journal", content)


@require_safe
@of_an_office
def supplements(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """What was asked for, until when, what became of the notice, and what was answered."""
    return draw_supplements(request, the_case(request, case))


@require_safe
@of_an_office
def vendor(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """Everything else that the same vendor has filed."""
    seen = the_case(request, case)
    return draw(request, seen, "vendor", {"table": _others(seen)})


def _others(seen: CaseInReview) -> DataTable:
    columns = (
        Column(_("Solution"), heads_row=True),
        Column(_("Receipt number")),
        Column(pgettext("of a filing", "Window")),
        Column(_("Received")),
        Column(_("State")),
    )
    rows = tuple(_other(seen, each) for each in others_of_vendor(seen))
    return DataTable(_("Other solutions of the same vendor"), columns, rows)


def _other(seen: CaseInReview, row: Solution) -> Row:
    filing, case = row.filing, row.case
    view = state_view(case.state, case.table.state(case.state).label)
    note = _("in the same filing") if filing.id == seen.filing.id else ""
    name = row.name or _("(unnamed solution)")
    return Row(
        (
            Cell(name, reverse("portal:office:case", args=[case.id]), note=note),
            Cell(filing.receipt.number),
            Cell(filing.window.title.in_language(page_language())),
            Cell(dates.show(filing.submitted_at, "minute") if filing.submitted_at else ""),
            Cell(view.label, status=view.key),
        )
    )
