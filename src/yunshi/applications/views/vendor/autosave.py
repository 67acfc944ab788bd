"""What a page's script asks while somebody types."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from yunshi.applications.models import Filing
from yunshi.applications.pages.dispute import conflict_view, field_name
from yunshi.applications.pages.notes import notes_about
from yunshi.applications.views.vendor.own_filing import (
    hand_of,
    own_filing_by_script,
    refused_to_script,
)
from yunshi.applications.views.vendor.posts import SectionPost
from yunshi.applications.views.vendor.saving import Disputed, Kept, TooLate, save_section
from yunshi.applications.views.vendor.sections import page_or_404
from yunshi.parties.acting import ActingRequest


@require_POST
@own_filing_by_script
def section(
    request: ActingRequest, filing: Filing, form: str, section: str, solution: UUID | None = None
) -> HttpResponseBase:
    """Saves the changed fields of a section.

    200 ``{revision, saved_at, notes}``; 409 with both texts where somebody else changed the same
    questions, all else being saved; 410 where the filing is closed; 401 signed out.
    """
    hand = hand_of(request, filing, unjudged=True)
    page = page_or_404(hand, form, section, solution, request)
    post = SectionPost.of(request.POST)
    outcome = save_section(request, hand, page, post)
    if isinstance(outcome, TooLate):
        return refused_to_script(closed_words(), 410)
    if isinstance(outcome, Kept):
        fresh = hand.after_saving(outcome.filing)
    else:
        fresh = hand_of(request, outcome.filing)
    again = page_or_404(fresh, form, section, solution, request)
    if isinstance(outcome, Disputed):
        conflict = conflict_view(
            again, outcome.clashes, outcome.dated, outcome.filing.draft.revision
        )
        return render(request, "cotton/conflict.html", {"conflict": conflict}, status=409)
    changed = frozenset(field_name(address) for address in post.answers(page))
    return saved(outcome.filing, notes_about(again, changed))


def saved(filing: Filing, notes: list[dict[str, str]]) -> JsonResponse:
    """The answer that the page's script waits for."""
    draft = filing.draft
    return JsonResponse(
        {"revision": draft.revision, "saved_at": draft.updated_at.isoformat(), "notes": notes}
    )


def closed_words() -> str:
    return _("This filing cannot be changed any more: it was submitted, or its time is over.")
