"""Declarations and consents of a filing, or of one of its solutions."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from yunshi.answers.addresses import value_at
from yunshi.answers.outcomes import Clash, Closed, Saved
from yunshi.answers.pages.declared_lines import declared_lines
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.pages.declarations import (
    declarations_conflict,
    declarations_form,
    read_declarations,
)
from yunshi.applications.pages.dispute import with_answers
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.section_form import declared_at
from yunshi.applications.queries import Phase, filing_of
from yunshi.applications.views.vendor.autosave import closed_words, saved
from yunshi.applications.views.vendor.own_filing import (
    actor,
    hand_of,
    own_filing,
    own_filing_by_script,
    refused_to_script,
)
from yunshi.applications.views.vendor.posts import SectionPost
from yunshi.applications.views.vendor.saving import still_disputed
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import words_of
from yunshi.design.parts import SummaryRow
from yunshi.parties.acting import ActingRequest

TEMPLATE = "applications/declarations.html"


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def declarations(
    request: ActingRequest, filing: Filing, solution: UUID | None = None
) -> HttpResponseBase:
    """Every text in full, each with a tick of its own; POST saves them."""
    hand, level = _at_level(request, filing, solution)
    missing = "missing" in request.GET or "missing" in request.POST
    if request.method != "POST":
        form = declarations_form(hand, level, request.user.pk, show_missing=missing)
        return render(request, TEMPLATE, {"form": form})
    post = SectionPost.of(request.POST)
    outcome, clashes = _save(request, hand, level, post)
    if isinstance(outcome, Refused):
        return _refused(request, hand, outcome)
    if isinstance(outcome, Closed):
        return _too_late(request, hand, level, post)
    fresh, _ = _at_level(request, _again(filing), solution)
    if clashes:
        mine = {clash.address: clash.mine for clash in clashes}
        form = declarations_form(
            with_answers(fresh, mine, (), arrived_at(request)),
            level,
            request.user.pk,
            conflict=declarations_conflict(fresh, level, clashes),
            unresolved=tuple(clash.address.item for clash in clashes),
        )
        return render(request, TEMPLATE, {"form": form}, status=409)
    return HttpResponseRedirect(_onward(fresh, level, post))


@require_POST
@own_filing_by_script
def autosave(
    request: ActingRequest, filing: Filing, solution: UUID | None = None
) -> HttpResponseBase:
    """Saves the changed ticks and reasons; answers as for a section."""
    hand, level = _at_level(request, filing, solution)
    outcome, clashes = _save(request, hand, level, SectionPost.of(request.POST))
    if isinstance(outcome, Refused):
        words = " ".join(words_of(outcome.findings))
        return refused_to_script(words, 422)
    if isinstance(outcome, Closed):
        return refused_to_script(closed_words(), 410)
    again = _again(filing)
    if clashes:
        fresh, _ = _at_level(request, again, solution)
        conflict = declarations_conflict(fresh, level, clashes)
        return render(request, "cotton/conflict.html", {"conflict": conflict}, status=409)
    return saved(again, [])


def _at_level(
    request: ActingRequest, filing: Filing, solution: UUID | None
) -> tuple[FilingInHand, str]:
    hand = hand_of(request, filing)
    level = str(solution) if solution else ""
    if (level and level not in hand.solution_ids) or not declared_at(hand, level):
        raise Http404
    return hand, level


def _save(
    request: ActingRequest, hand: FilingInHand, level: str, post: SectionPost
) -> tuple[Saved | Closed | Refused, tuple[Clash, ...]]:
    """Saves what is not in dispute, and tells what is or came to be."""
    read = read_declarations(hand, level, post.posted)
    settled = {
        address: value
        for address, value in read.items()
        if address.item not in {*post.unresolved, post.posted.get("take_theirs")}
    }
    # While a supplement runs, the page shows what it does not ask for and posts nothing of it.
    answers = {
        address: value
        for address, value in settled.items()
        if not hand.open_items or str(address) in hand.open_items
    }
    outcome = services.save_answers(
        hand.filing, post.base_revision, answers, actor(request), arrived_at=arrived_at(request)
    )
    if not isinstance(outcome, Saved):
        return outcome, ()
    disputed = {
        address: value
        for address, value in read.items()
        if address.item in post.unresolved and value != value_at(hand.filing.draft.data, address)
    }
    return outcome, (*outcome.clashes, *still_disputed(hand.filing.draft_id, disputed))


def _refused(request: ActingRequest, hand: FilingInHand, outcome: Refused) -> HttpResponseBase:
    said = [finding.message.in_language(hand.language) for finding in outcome.findings]
    context = {"messages_said": said, "back_url": hand.places.tasks()}
    return render(request, "applications/not_allowed.html", context, status=403)


def _too_late(
    request: ActingRequest, hand: FilingInHand, level: str, post: SectionPost
) -> HttpResponseBase:
    rows = []
    for address, value in read_declarations(hand, level, post.posted).items():
        declaration = hand.pack.declaration_by_id[address.item]
        lines = declared_lines(declaration, value, hand.language)
        if lines:
            rows.append(SummaryRow(declaration.title.in_language(hand.language), lines))
    context = {"too_late": {"rows": rows}, "back_url": hand.places.tasks()}
    return render(request, "applications/too_late.html", context, status=409)


def _again(filing: Filing) -> Filing:
    return filing_of(filing.organisation_id, filing.id) or filing


def _onward(hand: FilingInHand, level: str, post: SectionPost) -> str:
    if post.stays:
        return hand.places.declarations(level)
    if post.action == "list" or hand.phase is not Phase.DRAFT:
        return hand.places.tasks()
    levels = ["", *hand.solution_ids]
    after = [each for each in levels[levels.index(level) + 1 :] if declared_at(hand, each)]
    return hand.places.declarations(after[0]) if after else hand.places.check()
