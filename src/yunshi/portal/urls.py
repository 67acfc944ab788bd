from __future__ import annotations

from django.urls import include, path

from yunshi.portal.views import public, work

app_name = "portal"
urlpatterns = [
    path("", public.home, name="home"),
    path("programmes/", public.programmes, name="programmes"),
    path("programmes/<slug:programme>/", public.programme, name="programme"),
    path("desk/", work.desk, name="desk"),
    path("office/standings/", include("yunshi.portal.standing_urls")),
    path("office/", include("yunshi.portal.office_urls")),
    path("office/", include("yunshi.portal.moves_urls")),
]
