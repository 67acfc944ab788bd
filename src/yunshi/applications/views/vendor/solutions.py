"""Solutions of a filing: added, copied, taken out, withdrawn."""

from __future__ import annotations

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.pages.case_words import case_words
from yunshi.applications.pages.filing_again import until_when, what_goes_along
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.section_form import crumbs_to, solution_title
from yunshi.applications.queries import Phase, SolutionFacts
from yunshi.applications.views.vendor.own_filing import actor, hand_of, own_filing
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import words_of
from yunshi.design.parts import Crumb
from yunshi.parties.acting import ActingRequest
from yunshi.rulebook.stages import ApplicationState


@require_POST
@own_filing
def add(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """An empty solution, or a copy of another (POST ``copy_of``)."""
    copy_of: UUID | None = None
    if request.POST.get("copy_of"):
        copy_of = _uuid(request.POST["copy_of"])
        if not filing.solutions.filter(pk=copy_of, case__state=ApplicationState.DRAFT).exists():
            raise Http404
    outcome = services.add_solution(
        filing, actor(request), copy_of=copy_of, arrived_at=arrived_at(request)
    )
    if isinstance(outcome, Refused):
        _say(request, outcome)
    elif copy_of is not None:
        messages.success(
            request, _("The solution was copied, papers included. Give the copy a name of its own.")
        )
    return redirect("applications:tasks", filing.id)


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def remove(request: ActingRequest, filing: Filing, solution: UUID) -> HttpResponseBase:
    """Asks first, then takes a solution out of the draft; with the last one the draft goes."""
    hand = hand_of(request, filing)
    if hand.phase is not Phase.DRAFT or str(solution) not in hand.solution_ids:
        raise Http404
    last = len(hand.solution_ids) == 1
    if request.method == "POST":
        refused = services.remove_solution(
            filing,
            solution,
            actor(request),
            key=attempt(request.POST.get("key", "")),
            arrived_at=arrived_at(request),
        )
        if refused is not None:
            _say(request, refused)
            return redirect("applications:tasks", filing.id)
        messages.success(request, _("Taken out."))
        return redirect("applications:desk") if last else redirect("applications:tasks", filing.id)
    return _ask(request, hand, str(solution), "applications/remove_solution.html", last=last)


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def withdraw(request: ActingRequest, filing: Filing, solution: UUID) -> HttpResponseBase:
    """Asks first, then withdraws a filed solution; its sisters go on."""
    hand = hand_of(request, filing)
    facts = next((each for each in hand.solutions if each.id == solution), None)
    if hand.phase is not Phase.FILED or facts is None:
        raise Http404
    if request.method == "POST":
        return _withdraw(request, hand, facts)
    return _ask(request, hand, str(solution), "applications/withdraw.html", facts=facts)


def _withdraw(request: ActingRequest, hand: FilingInHand, facts: SolutionFacts) -> HttpResponseBase:
    outcome = services.withdraw_solution(
        facts.case,
        actor(request),
        key=attempt(request.POST.get("key", "")),
        arrived_at=arrived_at(request),
        reason=request.POST.get("reason", "")[:2000],
    )
    if isinstance(outcome, Refused):
        _say(request, outcome)
    else:
        again = until_when(hand.filing.window, arrived_at(request))
        messages.success(request, f"{_('The solution is withdrawn. The others go on.')} {again}")
    return redirect("applications:tasks", hand.filing.id)


def _ask(
    request: ActingRequest,
    hand: FilingInHand,
    solution: str,
    template: str,
    *,
    last: bool = False,
    facts: SolutionFacts | None = None,
) -> HttpResponseBase:
    title = solution_title(hand, solution)
    context = {
        "crumbs": (*crumbs_to(hand), Crumb(title)),
        "solution_title": title,
        "last": last,
        "key": uuid4(),
        "back_url": hand.places.tasks(),
        "words": case_words(facts, hand.language) if facts is not None else None,
        "may_withdraw": request.acting.is_owner,
        "until_when": until_when(hand.filing.window, arrived_at(request)) if facts else "",
        "what_goes_along": what_goes_along(),
    }
    return render(request, template, context)


def _say(request: ActingRequest, refused: Refused) -> None:
    for words in words_of(refused.findings):
        messages.error(request, words)


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Http404 from None


def attempt(text: str) -> str:
    """The attempt that a page stands for; what is none counts as an attempt of its own."""
    try:
        return str(UUID(text))
    except ValueError:
        return str(uuid4())
