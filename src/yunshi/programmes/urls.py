from __future__ import annotations

from django.urls import path

from yunshi.programmes.views import public

app_name = "programmes"
urlpatterns = [
    path("programmes/<slug:programme>/rulebook/", public.rulebook, name="rulebook"),
    path(
        "programmes/<slug:programme>/rulebook/<str:version>/",
        public.rulebook,
        name="rulebook_version",
    ),
]
