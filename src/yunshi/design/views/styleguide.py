"""The style guide: every component with invented content, for people who make pages.

It exists only while ``DEBUG`` is on or the instance is a demo (``YUNSHI_DEMO``).
"""

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from yunshi.design.specimens import chrome, panels, questions

ERROR_PAGES = ("400", "403", "403_csrf", "404", "413", "429", "500", "maintenance")

View = Callable[..., HttpResponse]


def only_where_shown(view: View) -> View:
    """Answer 404 on an instance that serves the public."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: str, **kwargs: str) -> HttpResponse:
        if not (settings.DEBUG or getattr(settings, "YUNSHI_DEMO", False)):
            raise Http404
        return view(request, *args, **kwargs)

    return require_safe(guarded)


@only_where_shown
def components(request: HttpRequest) -> HttpResponse:
    """Every component on one page in the work frame."""
    context = {
        "chrome": chrome.work(),
        "has_errors": True,
        "specimens": panels.all_panels(),
        "fields": questions.all_fields(),
        "conditional": questions.conditional_fields(),
    }
    return render(request, "design/styleguide/components.html", context)


@only_where_shown
def public(request: HttpRequest) -> HttpResponse:
    """The frame of public pages, with the pieces of the market."""
    context = {"chrome": chrome.public(), "specimens": panels.market()}
    return render(request, "design/styleguide/public.html", context)


@only_where_shown
def sign_in(request: HttpRequest) -> HttpResponse:
    """The frame of sign-in."""
    context = {"chrome": chrome.auth(), "fields": questions.sign_in_fields()}
    return render(request, "design/styleguide/sign_in.html", context)


@only_where_shown
def receipt(request: HttpRequest) -> HttpResponse:
    """A receipt, which is also printed."""
    context = {"chrome": chrome.work(), "receipt": panels.receipt()}
    return render(request, "design/styleguide/receipt.html", context)


@only_where_shown
def error(request: HttpRequest, code: str) -> HttpResponse:
    """One of the pages of errors, with status 200 so that it can be looked at."""
    if code not in ERROR_PAGES:
        raise Http404
    return render(request, f"{code}.html")
