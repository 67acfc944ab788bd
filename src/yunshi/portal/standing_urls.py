"""Addresses of the lists of standings, below ``/office/standings/``."""

from __future__ import annotations

from django.urls import path

from yunshi.portal.views.office import standings

app_name = "standings"
urlpatterns = [
    path("", standings.standings, name="all"),
    path("uploads/<uuid:upload>/", standings.standing_upload, name="upload"),
    path("<slug:programme>/<slug:kind>/", standings.standing_kind, name="kind"),
]
