"""Asking several vendors for the same supplement, where it fits.

The officer says once what is missing, as for the first ticked case; of every other case the same
answers and papers are asked, of its own solution. A case that the programme does not ask for all
of it is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from uuid import uuid4

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from yunshi.answers.addresses import Address
from yunshi.answers.labels import label_of
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import page_language, words_of
from yunshi.design.parts import Crumb, ErrorLink
from yunshi.portal.views.office.access import OfficeRequest, remember_reading
from yunshi.portal.views.office.supplement import Preview, as_it_would_be
from yunshi.portal.views.office.wanted import address_of, wanted_of
from yunshi.reviews import refusals
from yunshi.reviews.pages.supplement_form import (
    Ask,
    ask_from_post,
    askable,
    choice_groups,
    due_fields,
    item_fields,
    message_field,
)
from yunshi.reviews.queries import CaseInReview, case_in_review
from yunshi.reviews.queries.bulk import Fit
from yunshi.reviews.services import ask_supplement
from yunshi.rulebook.text import Text

MOST_ASKED: Final = 50
"""Cases: each is judged before the preview can say whether it fits."""


@dataclass(frozen=True)
class AskSame:
    """What is asked of all, and of which cases it can be."""

    ask: Ask
    """As for the first case."""
    first: CaseInReview
    fits: tuple[Fit, ...]
    preview: Preview | None
    """The mail of the first case that it fits; ``None`` where it fits none, or is being done."""
    sent_along: tuple[tuple[str, str], ...]

    def of(self, fit: Fit) -> Mapping[Address, str]:
        """What is asked of a case: the same, of its own solution."""
        return {_theirs(address, fit): reason.strip() for address, reason in self.ask.items.items()}


def ask_same(request: OfficeRequest, fits: Sequence[Fit]) -> AskSame | HttpResponse | str:
    """What was typed, once it can be asked; else the form, or why there is none."""
    fitting = [fit for fit in fits if fit.fits]
    if not fitting:
        return _("None of the ticked cases is in qualification, so nothing can be asked for.")
    if len(fits) > MOST_ASKED:
        return _("Ask at most %(most)d cases at once.") % {"most": MOST_ASKED}
    if len({fit.pack_hash for fit in fitting}) > 1:
        return _("These cases were filed under different rules. Ask those of one version at once.")
    first = case_in_review(fitting[0].ticked.case, request.actor)
    if first is None:
        raise AssertionError("the case was just read")
    ask = ask_from_post(first, request.POST)
    step = request.POST.get("step")
    if step not in ("preview", "do"):
        return _form(request, first, ask, fits, checked=False)
    if not ask.items or ask.due_is_unreadable or not all(map(str.strip, ask.items.values())):
        return _form(request, first, ask, fits, checked=True)
    judged = tuple(_judged(request, fit, ask) if fit.fits else fit for fit in fits)
    asked = AskSame(ask, first, judged, None, _sent_along(ask))
    if step == "do":
        return asked
    shown = _shown(request, asked)
    if isinstance(shown, Refused):
        return _form(request, first, ask, fits, checked=True, refused=shown)
    return replace(asked, preview=shown)


def _theirs(address: Address, fit: Fit) -> Address:
    return replace(address, solution=str(fit.solution_id)) if address.solution else address


def _judged(request: OfficeRequest, fit: Fit, ask: Ask) -> Fit:
    """Whether the programme asks this case for all of it."""
    seen = case_in_review(fit.ticked.case, request.actor)
    if seen is None or seen.snapshot.is_erased:
        return replace(fit, why=(refusals.nothing_in_qualification().findings[0].message,))
    known = askable(seen)
    foreign = [
        label_of(seen.pack, address) for address in ask.items if _theirs(address, fit) not in known
    ]
    if not foreign:
        return fit
    named = Text(
        zh_hant="、".join(label.zh_hant for label in foreign),
        en=", ".join(label.en for label in foreign),
    )
    return replace(fit, why=(refusals.not_asked_there().filled({"items": named}),))


def _shown(request: OfficeRequest, asked: AskSame) -> Preview | Refused | None:
    """The mail of the first case, written and taken back again."""
    fit = next((fit for fit in asked.fits if fit.fits), None)
    seen = case_in_review(fit.ticked.case, request.actor) if fit is not None else None
    if fit is None or seen is None:
        return None
    shown: Preview | Refused
    key = f"preview {uuid4().hex}"
    with transaction.atomic():
        outcome = ask_supplement(
            fit.filing,
            request.actor,
            asked.of(fit),
            key=key,
            arrived_at=arrived_at(request),
            announced=asked.ask.announced,
            message=asked.ask.message,
        )
        if isinstance(outcome, Refused):
            shown = outcome
        else:
            shown = as_it_would_be(seen, asked.ask, outcome.supplement, key)
        transaction.set_rollback(True)
    if not isinstance(shown, Refused):
        remember_reading(seen, "office.case.supplement")
    return shown


def _form(
    request: OfficeRequest,
    first: CaseInReview,
    ask: Ask,
    fits: Sequence[Fit],
    *,
    checked: bool,
    refused: Refused | None = None,
) -> HttpResponse:
    items = item_fields(first, ask, checked=checked)
    due = due_fields(first, ask, checked=checked)
    errors = [
        ErrorLink(error, each.id)
        for each in (*(item.field for item in items), *due)
        for error in each.errors
    ]
    if checked and not ask.items:
        errors = list(map(ErrorLink, words_of(refusals.no_items().findings)))
    if not errors and refused is not None:
        errors = list(map(ErrorLink, words_of(refused.findings)))
    title = _("Ask the same of the ticked cases")
    language = page_language()
    context = {
        "title": title,
        "first": first,
        "number": sum(fit.fits for fit in fits),
        "left_out": [
            (fit, tuple(why.in_language(language) for why in fit.why))
            for fit in fits
            if not fit.fits
        ],
        "selected": [f"{fit.ticked.case}:{fit.ticked.revision}" for fit in fits],
        "items": items,
        "groups": choice_groups(first, ask),
        "message": message_field(ask),
        "due_fields": due,
        "errors": errors,
        "has_errors": bool(errors),
        "back": request.POST.get("back", ""),
        "crumbs": (Crumb(_("Cases"), address_of(wanted_of({}))), Crumb(title)),
    }
    return render(request, "portal/office/bulk_ask.html", context, status=422 if errors else 200)


def _sent_along(ask: Ask) -> tuple[tuple[str, str], ...]:
    """What the preview posts again, unseen."""
    items = tuple(
        pair
        for address, reason in ask.items.items()
        for pair in (("item", str(address)), (f"reason.{address}", reason))
    )
    return (
        *items,
        ("message", ask.message),
        ("due.year", ask.due.year),
        ("due.month", ask.due.month),
        ("due.day", ask.due.day),
        ("due_time", ask.due_time),
    )
