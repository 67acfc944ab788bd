"""A draft out to files and in from them, and one solution copied into another."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from yunshi.answers.addresses import solution_number
from yunshi.answers.exchange import words
from yunshi.answers.exchange.answers_file_out import draft_as_json, draft_as_yaml
from yunshi.answers.exchange.copying import copied, papers_to_copy
from yunshi.answers.exchange.file_in import LARGEST, read_file
from yunshi.answers.exchange.incoming import Incoming, NotRead
from yunshi.answers.exchange.origin import Origin
from yunshi.answers.exchange.proposals import outcome_of, proposal_of
from yunshi.answers.exchange.workbook.writing import draft_as_workbook
from yunshi.answers.models import Proposal
from yunshi.answers.pages.proposal_page import NEW
from yunshi.applications import refusals
from yunshi.applications.models import Filing
from yunshi.applications.pages.exchange import (
    KINDS,
    PAPERS,
    CopyChoice,
    compared_page,
    copy_page,
    exchange_page,
    exchange_url,
    may_change,
    proposal_url,
    section_options,
    taken_page,
)
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.section_form import solution_title
from yunshi.applications.queries import Phase
from yunshi.applications.services import count_upload
from yunshi.applications.services.take_proposal import (
    choose_solutions,
    propose,
    settle_clash,
    take_proposal,
)
from yunshi.applications.views.vendor.own_filing import actor, hand_of, own_filing
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import page_language, words_of
from yunshi.files import quarantine
from yunshi.parties.acting import ActingRequest

MOST_UPLOADS: Final = 30
"""Of one person within ten minutes."""
_MEDIA_TYPES: Final = {
    "yaml": "application/yaml; charset=utf-8",
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@require_safe
@own_filing
def download(request: ActingRequest, filing: Filing, kind: str) -> HttpResponseBase:
    """The draft as a file."""
    if kind not in KINDS:
        raise Http404
    hand = hand_of(request, filing)
    pack, draft, origin = hand.pack, filing.draft, Origin.of(filing.draft)
    content: str | bytes
    if kind == "xlsx":
        content = draft_as_workbook(pack, draft.data, page_language(), origin)
    elif kind == "json":
        content = draft_as_json(pack, draft.data)
    else:
        content = draft_as_yaml(pack, draft.data, page_language(), origin)
    response = HttpResponse(content, content_type=_MEDIA_TYPES[kind])
    name = f"{pack.id}-{str(filing.id)[:8]}-r{draft.revision}.{kind}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def exchange(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """Downloads; POST takes in a file and leads to its differences."""
    hand = hand_of(request, filing)
    if request.method != "POST":
        return _exchange_page(request, hand, ())
    if not may_change(hand):
        return _exchange_page(request, hand, (_closed(),), status=409)
    upload = request.FILES.get("file")
    if upload is None:
        return _exchange_page(request, hand, (_("Choose a file first."),), status=422)
    if not count_upload("answers", request.user.pk, MOST_UPLOADS):
        said = words_of(refusals.too_many_uploads().findings)
        return _exchange_page(request, hand, said, status=429)
    read = _read(upload, hand)
    if isinstance(read, NotRead):
        reasons = tuple(reason.in_language(page_language()) for reason in read.reasons)
        return _exchange_page(request, hand, reasons, status=422)
    proposal = propose(filing, read, actor(request))
    return redirect(proposal_url(filing, proposal.id))


def _read(upload: UploadedFile, hand: FilingInHand) -> Incoming | NotRead:
    """What the file says. It lies in quarantine while it is read, and nowhere afterwards."""
    with quarantine.taken_in(upload.file, LARGEST) as arrived:  # type: ignore[arg-type]
        if arrived.bytes > LARGEST:
            return NotRead(reasons=(words.TOO_LARGE.filled({"limit": LARGEST >> 20}),))
        return read_file(arrived.path, upload.name or "", hand.pack)


def _exchange_page(
    request: ActingRequest, hand: FilingInHand, reasons: tuple[str, ...], status: int = 200
) -> HttpResponse:
    context = {"page": exchange_page(hand, reasons), "has_errors": bool(reasons)}
    return render(request, "applications/exchange.html", context, status=status)


def _closed() -> str:
    return _("This filing cannot be changed any more: it was submitted, or its time is over.")


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def proposal(request: ActingRequest, filing: Filing, proposal: UUID) -> HttpResponseBase:
    """The differences; POST takes them, matches solutions anew, or settles a clash."""
    found = proposal_of(filing.draft_id, proposal, by=request.user.pk)
    if found is None:
        gone = {"back_url": exchange_url(filing)}
        return render(request, "applications/proposal_gone.html", gone, status=404)
    if request.method == "POST":
        return _act(request, filing, found)
    hand = hand_of(request, filing)
    outcome = outcome_of(found)
    if outcome is not None:
        taken = {
            "page": taken_page(hand, outcome),
            "back_url": hand.places.tasks(),
            "check_url": hand.places.check(),
        }
        return render(request, "applications/proposal_taken.html", taken)
    page = compared_page(hand, found, arrived_at(request))
    context = {"page": page, "back_url": exchange_url(filing)}
    return render(request, "applications/proposal.html", context)


def _act(request: ActingRequest, filing: Filing, found: Proposal) -> HttpResponseBase:
    post = request.POST
    refused: object = None
    match post.get("action"):
        case "take":
            ticked = post.getlist("take")
            if not ticked and found.outcome is None:
                messages.error(request, _("Nothing is ticked. Tick what to take."))
            else:
                refused = take_proposal(
                    filing.id, found.id, ticked, actor(request), arrived_at=arrived_at(request)
                )
        case "match" if found.outcome is None:
            choose_solutions(filing, found.id, _chosen(post))
        case "settle" if found.outcome is not None:
            mine = "keep_mine" in post
            address = post.get("keep_mine") or post.get("take_theirs") or ""
            refused = settle_clash(
                filing.id,
                found.id,
                address,
                actor(request),
                mine=mine,
                arrived_at=arrived_at(request),
            )
    if isinstance(refused, Refused):
        for words in words_of(refused.findings):
            messages.error(request, words)
    return redirect(proposal_url(filing, found.id))


def _chosen(post: QueryDict) -> dict[int, str]:
    """Which solution each of the file's is, by its number; what says nothing is matched anew."""
    chosen = {}
    for name, value in post.items():
        number = name.removeprefix("match-")
        if name.startswith("match-") and number.isdecimal() and len(number) < 4 and value:
            chosen[int(number)] = "" if value == NEW else str(value)
    return chosen


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def copy(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """Choosing what to copy from one solution to another; POST leads to the differences."""
    hand = hand_of(request, filing)
    if hand.phase is not Phase.DRAFT:
        raise Http404
    if request.method != "POST":
        return _copy_page(request, hand, request.GET, {})
    choice = _choice(hand, request.POST)
    if isinstance(choice, dict):
        return _copy_page(request, hand, request.POST, choice, status=422)
    number = solution_number(filing.draft.data, choice.source) or 0
    entry = filing.draft.data["solutions"][number]
    incoming = copied(
        hand.pack,
        entry,
        name=solution_title(hand, choice.source),
        sections=choice.sections,
        papers=papers_to_copy(hand.pack, entry) if choice.with_papers else (),
    )
    made = propose(filing, incoming, actor(request), chosen={0: choice.target})
    return redirect(proposal_url(filing, made.id))


def _choice(hand: FilingInHand, post: QueryDict) -> CopyChoice | dict[str, str]:
    """What was chosen, or what is wrong with it by field."""
    errors = {}
    source, target = post.get("source", ""), post.get("target", "")
    if source not in hand.solution_ids:
        errors["source"] = _("Choose the solution to copy from.")
    if target not in (*hand.solution_ids, NEW):
        errors["target"] = _("Choose where to copy to.")
    elif target == source:
        errors["target"] = _("Choose another solution than the one copied from.")
    known = {
        f"{form}.{section}": (form, section) for form, section, _title in section_options(hand)
    }
    sections = frozenset(known[name] for name in post.getlist("section") if name in known)
    if not sections and not post.get(PAPERS):
        errors["section"] = _("Choose at least one section.")
    if errors:
        return errors
    return CopyChoice(source, "" if target == NEW else target, sections, bool(post.get(PAPERS)))


def _copy_page(
    request: ActingRequest,
    hand: FilingInHand,
    given: QueryDict,
    errors: dict[str, str],
    status: int = 200,
) -> HttpResponse:
    known = {name: given.getlist(name) for name in given}
    page = copy_page(hand, known, errors)
    context = {"page": page, "back_url": exchange_url(hand.filing), "has_errors": bool(errors)}
    return render(request, "applications/copy_solution.html", context, status=status)
