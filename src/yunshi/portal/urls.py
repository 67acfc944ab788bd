from __future__ import annotations

from django.urls import include, path

app_name = "portal"
urlpatterns = [
    path("office/", include("yunshi.portal.office_urls")),
]
