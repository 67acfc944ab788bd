"""The receipt of a filing."""

from __future__ import annotations

from django.http import Http404, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from yunshi.applications.models import Filing
from yunshi.applications.pages.receipt import receipt_view
from yunshi.applications.queries import receipt_of
from yunshi.applications.views.vendor.own_filing import own_filing_even_erased
from yunshi.design.language import page_language
from yunshi.parties.acting import ActingRequest


@require_safe
@own_filing_even_erased
def receipt(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """Shown after sending and ever after; made for paper as well. A draft has none (404)."""
    found = receipt_of(filing.id)
    if found is None:
        raise Http404
    context = {
        "filing": filing,
        "receipt": receipt_view(filing, found, page_language()),
    }
    return render(request, "applications/receipt.html", context)
