"""One section of a filing: shown, and saved whole by a browser without script."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from yunshi.answers.pages.section import SectionPage
from yunshi.applications.models import Filing
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.section_form import next_page, section_form, wrong_now
from yunshi.applications.views.vendor.own_filing import hand_of, own_filing
from yunshi.applications.views.vendor.posts import SectionPost
from yunshi.applications.views.vendor.saving import Disputed, TooLate, save_section
from yunshi.parties.acting import ActingRequest

TEMPLATE = "applications/section.html"


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def section(
    request: ActingRequest, filing: Filing, form: str, section: str, solution: UUID | None = None
) -> HttpResponseBase:
    """The section's form; POST saves it and goes on, back, or stays as the button says."""
    hand = hand_of(request, filing)
    page = page_or_404(hand, form, section, solution, request)
    if request.method == "POST":
        return _save(request, hand, page)
    return render(
        request, TEMPLATE, {"hand": hand, "form": section_form(hand, page, request.user.pk)}
    )


def page_or_404(
    hand: FilingInHand, form: str, section: str, solution: UUID | None, request: HttpRequest
) -> SectionPage:
    found = hand.find_section(form, section, str(solution) if solution else "")
    if found is None:
        raise Http404
    missing = "missing" in request.GET or "missing" in request.POST
    return hand.section(*found, str(solution) if solution else "", show_missing=missing)


def _save(request: ActingRequest, hand: FilingInHand, page: SectionPage) -> HttpResponseBase:
    post = SectionPost.of(request.POST)
    outcome = save_section(request, hand, page, post)
    if isinstance(outcome, TooLate):
        context = {"hand": hand, "too_late": outcome, "back_url": hand.places.tasks()}
        return render(request, "applications/too_late.html", context, status=409)
    fresh = hand_of(request, outcome.filing)
    again = page_or_404(fresh, page.form.form, page.section.id, _uuid(page.solution), request)
    if isinstance(outcome, Disputed):
        drawn = outcome.drawn(fresh, again, request)
        return render(request, TEMPLATE, {"hand": fresh, "form": drawn}, status=409)
    if outcome.refused:
        drawn = section_form(fresh, again, request.user.pk, fields=outcome.fields(again))
        return render(request, TEMPLATE, {"hand": fresh, "form": drawn}, status=422)
    return HttpResponseRedirect(onward(fresh, again, post))


def _uuid(solution: str) -> UUID | None:
    return UUID(solution) if solution else None


def onward(hand: FilingInHand, page: SectionPage, post: SectionPost) -> str:
    """Where the button that was pressed leads."""
    here = hand.url_of(page) + ("?missing=1" if page.show_missing else "")
    if post.stays:
        return f"{here}#{post.stays_at}" if post.stays_at else here
    if post.action == "list":
        return hand.places.tasks()
    if page.holds_unreadable():
        return here  # What was typed is kept there, with the reason beside it, until it is mended.
    wrong = wrong_now(page)
    if wrong and wrong != post.seen:
        return here  # The page says what is wrong; the next press goes on all the same.
    return next_page(hand, page)
