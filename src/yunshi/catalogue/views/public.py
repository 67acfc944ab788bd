"""The public market."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from yunshi.catalogue.queries import (
    FacetCount,
    Market,
    Wanted,
    facet_columns,
    market,
    shown_solution,
)
from yunshi.catalogue.vendor_queries import vendors_of
from yunshi.design.language import page_language
from yunshi.design.pagination import paginated
from yunshi.design.parts import ChosenFacet, Crumb, Facet, FacetChoice, Pagination
from yunshi.programmes.models import Programme
from yunshi.programmes.queries import current_pack

_PROGRAMME: Final = "programme"
_PARAMETERS: Final = {"categories": "category", "industries": "industry", "sizes": "size"}
"""How an address names the options of a column."""


@require_safe
def solutions(request: HttpRequest) -> HttpResponse:
    """Everything listed, searched and narrowed by addresses that can be shared."""
    wanted = _wanted(request)
    found = market(wanted, page_language())
    return render(
        request,
        "catalogue/list.html",
        {
            "wanted": wanted,
            "found": found,
            "facets": _facets(found, wanted),
            "chosen": _chosen(found, wanted),
            "pagination": _pagination(found, wanted),
            "crumbs": (Crumb(_("Home"), "/"), Crumb(_("Find a solution"))),
        },
    )


@require_safe
def solution(request: HttpRequest, listing: UUID) -> HttpResponse:
    """One listed solution; 404 when it is not, or no longer, in the market."""
    shown = shown_solution(listing, page_language())
    if shown is None:
        raise Http404
    return render(
        request,
        "catalogue/detail.html",
        {
            "shown": shown,
            "crumbs": (
                Crumb(_("Home"), "/"),
                Crumb(_("Find a solution"), reverse("catalogue:list")),
                Crumb(shown.offer.name),
            ),
        },
    )


@require_safe
def vendors(request: HttpRequest, programme: str) -> HttpResponse:
    """Who lists in a programme, with their solutions, for those who choose (R110-LST-06)."""
    try:
        pack = current_pack(programme).pack
    except Programme.DoesNotExist:
        raise Http404 from None
    name = pack.programme.name.in_language(page_language())
    return render(
        request,
        "catalogue/vendors.html",
        {
            "programme": pack.id,
            "name": name,
            "vendors": vendors_of(pack.id, page_language()),
            "crumbs": (
                Crumb(_("Home"), "/"),
                Crumb(_("Find a solution"), reverse("catalogue:list")),
                Crumb(_("Vendors and their solutions")),
            ),
        },
    )


def _wanted(request: HttpRequest) -> Wanted:
    asked = request.GET
    page = asked.get("page", "1")
    return Wanted(
        words=asked.get("q", "").replace("\x00", "")[:100],
        programmes=tuple(value[:60] for value in asked.getlist("programme")[:20]),
        options={
            column: tuple(value[:60] for value in asked.getlist(_PARAMETERS[column])[:40])
            for column in facet_columns()
        },
        page=int(page) if page.isascii() and page.isdecimal() and len(page) < 6 else 1,
    )


def _address(wanted: Wanted, page: int = 1, without: tuple[str, str] = ("", "")) -> str:
    pairs = [(name, value) for name, values in _wishes(wanted) for value in values]
    kept = [pair for pair in pairs if pair != without]
    if wanted.words:
        kept.insert(0, ("q", wanted.words))
    if page > 1:
        kept.append(("page", str(page)))
    query = urlencode([(name, value.replace("\x00", "")) for name, value in kept])
    return f"{reverse('catalogue:list')}{'?' + query if query else ''}"


def _facets(found: Market, wanted: Wanted) -> tuple[Facet, ...]:
    labels = {"categories": _("Category"), "industries": _("Industry"), "sizes": _("Company size")}
    parts = [(_PROGRAMME, _("Programme"), found.programmes, wanted.programmes)]
    parts += [
        (_PARAMETERS[column], labels[column], counts, wanted.options[column])
        for column, counts in found.facets.items()
    ]
    return tuple(
        Facet(name, label, tuple(_choice(count, chosen) for count in counts))
        for name, label, counts, chosen in parts
        if counts
    )


def _wishes(wanted: Wanted) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What was chosen, by the names that an address has for it."""
    options = ((_PARAMETERS[column], values) for column, values in wanted.options.items())
    return ((_PROGRAMME, wanted.programmes), *options)


def _choice(count: FacetCount, chosen: tuple[str, ...]) -> FacetChoice:
    return FacetChoice(count.value, count.label, count.count, count.value in chosen)


def _chosen(found: Market, wanted: Wanted) -> tuple[ChosenFacet, ...]:
    counted = {_PROGRAMME: found.programmes}
    counted |= {_PARAMETERS[column]: counts for column, counts in found.facets.items()}
    labels = {(name, each.value): each.label for name, counts in counted.items() for each in counts}
    return tuple(
        ChosenFacet(labels.get((name, value), value), _address(wanted, without=(name, value)))
        for name, values in _wishes(wanted)
        for value in values
    )


def _pagination(found: Market, wanted: Wanted) -> Pagination:
    page = min(max(wanted.page, 1), found.pages)
    summary = ngettext("%(total)d solution", "%(total)d solutions", found.total) % {
        "total": found.total
    }
    return paginated(summary, page, found.pages, lambda number: _address(wanted, number))
