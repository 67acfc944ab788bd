"""Addresses of the site. A room's ``urls.py`` writes its own paths from the root."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from yunshi.site.health import healthz
from yunshi.site.rooms import rooms_with

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", healthz, name="healthz"),
    path("i18n/", include("django.conf.urls.i18n")),
    *(
        path("", include(f"yunshi.{room}.urls"))
        for room in reversed(rooms_with("urls"))
        if room != "site"
    ),
    # After the rooms, so that `parties` can put a page of its own in the place of one of these.
    path("accounts/", include("allauth.urls")),
]

handler400 = "yunshi.site.errors.bad_request"
