"""Files of a paper: sent up by the page's script, and handed back to their own organisation."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from yunshi.answers.addresses import DOCUMENTS
from yunshi.answers.pages.answers_shown import field_named
from yunshi.answers.pages.field_views import section_fields
from yunshi.answers.pages.paper_views import PAPER_PREFIX
from yunshi.answers.pages.section import SectionPage
from yunshi.applications.models import Filing
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.places import PAPERS
from yunshi.applications.pages.uploads import with_refused
from yunshi.applications.views.vendor.own_filing import (
    hand_of,
    own_filing,
    own_filing_by_script,
    refused_to_script,
)
from yunshi.applications.views.vendor.receiving import receive_for
from yunshi.files.models import StoredFile
from yunshi.files.views import serve_file
from yunshi.parties.acting import ActingRequest


@require_POST
@own_filing_by_script
def upload(
    request: ActingRequest, filing: Filing, paper: str, solution: UUID | None = None
) -> HttpResponseBase:
    """A file for a paper. Answers with the cards of all its files; 422 where one was refused."""
    hand = hand_of(request, filing)
    page = _page_of(hand, paper, str(solution) if solution else "")
    name = f"{PAPER_PREFIX}{paper}"
    sent = request.FILES.getlist(name)
    if not sent:
        return refused_to_script("no file", 400)
    refused = receive_for(request, hand, page, hand.pack.paper_by_id[paper], sent)
    fresh = hand_of(request, _again(filing))
    again = _page_of(fresh, paper, page.solution)
    field = field_named(section_fields(again), name)
    if field is None:
        raise Http404
    field = with_refused(field, refused, again.language)
    return render(
        request,
        "applications/file_cards.html",
        {"files": field.files},
        status=422 if refused else 200,
    )


def _page_of(hand: FilingInHand, paper: str, solution: str) -> SectionPage:
    """The page on which a paper is uploaded."""
    if paper not in hand.pack.paper_by_id:
        raise Http404
    placed = hand.pack.papers_placed.get(paper)
    form, section = (placed[0].form, placed[1].id) if placed else (DOCUMENTS, PAPERS)
    found = hand.find_section(form, section, solution)
    if found is None:
        raise Http404
    return hand.section(*found, solution)


def _again(filing: Filing) -> Filing:
    filing.draft.refresh_from_db()
    return filing


@require_safe
@own_filing
def download(request: ActingRequest, filing: Filing, file: UUID) -> HttpResponseBase:
    """A file of the organisation's own."""

    def may_read(_request: object, stored: StoredFile) -> bool:
        return bool(stored.owner == filing.organisation_id)

    return serve_file(request, file, may_read=may_read)
