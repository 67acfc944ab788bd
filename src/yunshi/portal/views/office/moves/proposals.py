"""What waits for a second person: listed, shown with what will happen, confirmed or refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_POST, require_safe

from yunshi.casework.acting import Actor, Refused
from yunshi.casework.arrival import arrived_at
from yunshi.casework.refusals import role_words
from yunshi.design import dates
from yunshi.design.language import page_language, words_of
from yunshi.design.parts import Cell, Column, Crumb, DataTable, ErrorLink, Row
from yunshi.portal.views.office.access import OfficeRequest
from yunshi.portal.views.office.moves.access import of_deciders
from yunshi.portal.views.office.moves.move_page import Preview
from yunshi.portal.views.office.moves.previews import preview_of, subject_lines
from yunshi.portal.views.office.moves.typed import reason_field, words_in
from yunshi.portal.views.office.queue_page import programme_names
from yunshi.programmes.models import Proposal
from yunshi.programmes.proposed import (
    ended_proposals,
    may_confirm,
    proposal_seen,
    waiting_proposals,
)
from yunshi.programmes.proposing import kind_of
from yunshi.programmes.services import confirm_proposal, refuse_proposal, take_back_proposal

_ENDED_SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class ProposalPage:
    proposal: Proposal
    title: str
    crumbs: tuple[Crumb, ...]
    state: str
    preview: Preview | None
    """``None`` once it has ended."""
    is_void: bool
    """What it is about has changed since: confirming it would do nothing."""
    may_confirm: bool
    may_take_back: bool
    confirmers: str
    programme: str


@require_safe
@of_deciders
def proposals(request: OfficeRequest) -> HttpResponseBase:
    """Those that wait, and the last ones that have ended."""
    waiting = waiting_proposals(request.actor)
    ended = ended_proposals(request.actor, _ENDED_SHOWN)
    lines = subject_lines([*waiting, *ended])
    names = _programme_names([*waiting, *ended])
    context = {
        "waiting": _table(_("To confirm"), waiting, lines, names, request.actor),
        "ended": _table(_("Dealt with"), ended, lines, names, request.actor),
    }
    return render(request, "portal/office/proposals.html", context)


@require_safe
@of_deciders
def proposal(request: OfficeRequest, proposal: UUID) -> HttpResponseBase:
    """One proposal with what confirming it would do now."""
    return _draw(request, _seen(request, proposal))


@require_POST
@of_deciders
def confirm(request: OfficeRequest, proposal: UUID) -> HttpResponseBase:
    return _ended_by(
        request,
        proposal,
        lambda at: confirm_proposal(proposal, request.actor, arrived_at=at),
        _("Confirmed and carried out."),
    )


@require_POST
@of_deciders
def refuse(request: OfficeRequest, proposal: UUID) -> HttpResponseBase:
    because = words_in(request.POST, "reason")
    return _ended_by(
        request,
        proposal,
        lambda at: refuse_proposal(proposal, request.actor, because=because, arrived_at=at),
        _("Refused. Nothing was changed; the proposer reads your reason here."),
    )


@require_POST
@of_deciders
def take_back(request: OfficeRequest, proposal: UUID) -> HttpResponseBase:
    return _ended_by(
        request,
        proposal,
        lambda at: take_back_proposal(proposal, request.actor, arrived_at=at),
        _("Taken back. Nothing was changed."),
    )


def _ended_by(
    request: OfficeRequest,
    named: UUID,
    act: Callable[[datetime], Proposal | Refused],
    said: str,
) -> HttpResponseBase:
    _seen(request, named)
    outcome = act(arrived_at(request))
    if isinstance(outcome, Refused):
        return _draw(request, _seen(request, named), words_of(outcome.findings))
    messages.success(request, said)
    return redirect("portal:moves:proposals")


def _seen(request: OfficeRequest, named: UUID) -> Proposal:
    found = proposal_seen(named, request.actor)
    if found is None:
        raise Http404
    return found


def _draw(request: OfficeRequest, row: Proposal, refused: tuple[str, ...] = ()) -> HttpResponse:
    actor, title = request.actor, subject_lines([row])[row.pk]
    page = ProposalPage(
        proposal=row,
        title=title,
        crumbs=(Crumb(_("To confirm"), reverse("portal:moves:proposals")), Crumb(title)),
        state=state_words(row),
        preview=preview_of(row, actor, arrived_at(request)) if row.waits else None,
        is_void=row.waits and kind_of(row).fingerprint(row) != row.fingerprint,
        may_confirm=may_confirm(row, actor),
        may_take_back=row.waits and row.proposed_by_id == actor.person,
        confirmers=role_words(list(kind_of(row).confirmers(row))).in_language(page_language()),
        programme=_programme_names([row]).get(row.programme_id or "", ""),
    )
    return render(
        request,
        "portal/office/proposal.html",
        {
            "page": page,
            "errors": tuple(map(ErrorLink, refused)),
            "has_errors": bool(refused),
            "reason": reason_field(
                words_in(request.POST, "reason"),
                hint=_("The proposer reads it."),
                checked=False,
            ),
        },
        status=422 if refused else 200,
    )


def state_words(row: Proposal) -> str:
    return {
        Proposal.State.WAITING: pgettext("proposal", "Waits for a second person"),
        Proposal.State.CONFIRMED: pgettext("proposal", "Confirmed and carried out"),
        Proposal.State.REFUSED: pgettext("proposal", "Refused"),
        Proposal.State.TAKEN_BACK: pgettext("proposal", "Taken back"),
        Proposal.State.VOID: pgettext("proposal", "Void: what it was about has changed"),
    }[Proposal.State(row.state)]


def _programme_names(rows: list[Proposal]) -> dict[str, str]:
    named = sorted({row.programme_id for row in rows if row.programme_id is not None})
    return programme_names(named) if named else {}


def _table(
    caption: str,
    rows: list[Proposal],
    lines: dict[UUID, str],
    names: dict[str, str],
    actor: Actor,
) -> DataTable:
    columns = (
        Column(_("What"), heads_row=True),
        Column(_("Programme")),
        Column(_("Proposed")),
        Column(_("State")),
    )
    return DataTable(
        caption, columns, tuple(_row(row, lines[row.pk], names, actor) for row in rows)
    )


def _row(row: Proposal, line: str, names: dict[str, str], actor: Actor) -> Row:
    ended_by = row.ended_by.name if row.ended_by is not None else ""
    own = row.waits and row.proposed_by_id == actor.person
    return Row(
        (
            Cell(line, reverse("portal:moves:proposal", args=[row.pk]), note=row.reason[:120]),
            Cell(names.get(row.programme_id or "", _("every programme"))),
            Cell(row.proposed_by.name, note=dates.show(row.proposed_at, "minute")),
            Cell(
                _("For you") if may_confirm(row, actor) else state_words(row),
                note=_("your own proposal") if own else ended_by,
                strong=may_confirm(row, actor),
            ),
        )
    )
