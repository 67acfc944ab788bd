"""The sections of an account: shown, saved, saved by the page's script, and their papers."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from yunshi.answers.pages.answers_shown import field_named
from yunshi.answers.pages.field_views import section_fields
from yunshi.answers.pages.paper_views import PAPER_PREFIX
from yunshi.answers.pages.section import SectionPage
from yunshi.applications.models import Filing
from yunshi.applications.pages.account.in_hand import AccountInHand
from yunshi.applications.pages.dispute import conflict_view, field_name
from yunshi.applications.pages.notes import notes_about
from yunshi.applications.pages.section_form import section_form
from yunshi.applications.pages.uploads import with_refused
from yunshi.applications.views.vendor.autosave import closed_words, saved
from yunshi.applications.views.vendor.own_account import (
    account_hand,
    own_account,
    own_account_by_script,
)
from yunshi.applications.views.vendor.own_filing import refused_to_script
from yunshi.applications.views.vendor.posts import SectionPost
from yunshi.applications.views.vendor.receiving import receive_for
from yunshi.applications.views.vendor.saving import Disputed, TooLate, save_section
from yunshi.applications.views.vendor.sections import TEMPLATE, onward, page_or_404
from yunshi.files.models import StoredFile
from yunshi.files.views import serve_file
from yunshi.parties.acting import ActingRequest
from yunshi.programmes.models import Enrolment


@require_http_methods(["GET", "HEAD", "POST"])
@own_account
def section(
    request: ActingRequest, enrolment: Enrolment, form: str, section: str
) -> HttpResponseBase:
    """The section's form; POST saves it and goes on, back, or stays as the button says."""
    hand = _hand(request, enrolment)
    page = page_or_404(hand, form, section, None, request)
    if request.method != "POST":
        drawn = section_form(hand, page, request.user.pk)
        return render(request, TEMPLATE, {"hand": hand, "form": drawn})
    post = SectionPost.of(request.POST)
    outcome = save_section(request, hand, page, post)
    if isinstance(outcome, TooLate):
        context = {"hand": hand, "too_late": outcome, "back_url": hand.places.tasks()}
        return render(request, "applications/too_late.html", context, status=409)
    fresh = _again(request, outcome.filing)
    again = page_or_404(fresh, form, section, None, request)
    if isinstance(outcome, Disputed):
        drawn = outcome.drawn(fresh, again, request)
        return render(request, TEMPLATE, {"hand": fresh, "form": drawn}, status=409)
    if outcome.refused:
        drawn = section_form(fresh, again, request.user.pk, fields=outcome.fields(again))
        return render(request, TEMPLATE, {"hand": fresh, "form": drawn}, status=422)
    return HttpResponseRedirect(onward(fresh, again, post))


@require_POST
@own_account_by_script
def autosave(
    request: ActingRequest, enrolment: Enrolment, form: str, section: str
) -> HttpResponseBase:
    """Saves the changed fields of a section; answers as the autosave of a filing does."""
    hand = _hand(request, enrolment)
    page = page_or_404(hand, form, section, None, request)
    post = SectionPost.of(request.POST)
    outcome = save_section(request, hand, page, post)
    if isinstance(outcome, TooLate):
        return refused_to_script(closed_words(), 410)
    fresh = _again(request, outcome.filing)
    again = page_or_404(fresh, form, section, None, request)
    if isinstance(outcome, Disputed):
        revision = fresh.filing.draft.revision
        conflict = conflict_view(again, outcome.clashes, outcome.dated, revision)
        return render(request, "cotton/conflict.html", {"conflict": conflict}, status=409)
    changed = frozenset(field_name(address) for address in post.answers(page))
    return saved(fresh.filing, notes_about(again, changed))


@require_POST
@own_account_by_script
def upload(request: ActingRequest, enrolment: Enrolment, paper: str) -> HttpResponseBase:
    """A file for a paper. Answers with the cards of all its files; 422 where one was refused."""
    hand = _hand(request, enrolment)
    page = _page_of(hand, paper)
    name = f"{PAPER_PREFIX}{paper}"
    sent = request.FILES.getlist(name)
    if not sent:
        return refused_to_script("no file", 400)
    refused = receive_for(request, hand, page, hand.pack.paper_by_id[paper], sent)
    fresh = _again(request, hand.verbs.read_again(enrolment))
    again = _page_of(fresh, paper)
    field = field_named(section_fields(again), name)
    if field is None:
        raise Http404
    field = with_refused(field, refused, again.language)
    status = 422 if refused else 200
    return render(request, "applications/file_cards.html", {"files": field.files}, status=status)


@require_safe
@own_account
def download(request: ActingRequest, enrolment: Enrolment, file: UUID) -> HttpResponseBase:
    """A file of the organisation's own."""

    def may_read(_request: object, stored: StoredFile) -> bool:
        return bool(stored.owner == enrolment.organisation_id)

    return serve_file(request, file, may_read=may_read)


def _page_of(hand: AccountInHand, paper: str) -> SectionPage:
    """The page on which a paper is uploaded."""
    placed = hand.pack.papers_placed.get(paper)
    found = hand.find_section(placed[0].form, placed[1].id, "") if placed else None
    if found is None:
        raise Http404
    return hand.section(*found)


def _hand(request: ActingRequest, enrolment: Enrolment) -> AccountInHand:
    """Of an account that has answers; any other has no sections (404)."""
    if enrolment.draft_id is None:
        raise Http404
    return account_hand(request, enrolment)


def _again(request: ActingRequest, row: Filing) -> AccountInHand:
    """The same account as it now stands; what was saved came back in the shape of a filing."""
    return account_hand(request, row)  # type: ignore[arg-type]
