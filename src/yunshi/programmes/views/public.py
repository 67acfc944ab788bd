"""The public rulebook of each programme."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_safe

from yunshi.casework.arrival import arrived_at
from yunshi.design.parts import Crumb
from yunshi.programmes.pages.rulebook.page import rulebook_page
from yunshi.programmes.queries import in_force_at, versions_of


@require_safe
def rulebook(request: HttpRequest, programme: str, version: str = "") -> HttpResponse:
    """Everything a programme says, from its pack: the version in force, or the one named, which
    may be one that no longer counts or not yet."""
    now = arrived_at(request)
    versions = versions_of(programme)
    if not versions:
        raise Http404
    if version:
        shown = next((line for line in versions if line.version == version), None)
        if shown is None:
            raise Http404
    else:
        shown = in_force_at(versions, now)
    page = rulebook_page(programme, versions, shown, now)
    crumbs = (
        Crumb(_("Home"), "/"),
        Crumb(_("Programmes"), "/programmes/"),
        Crumb(page.name, f"/programmes/{programme}/"),
        Crumb(pgettext("rulebook", "Rulebook")),
    )
    return render(request, "programmes/rulebook.html", {"page": page, "crumbs": crumbs})
