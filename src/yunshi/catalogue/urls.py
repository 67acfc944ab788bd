from __future__ import annotations

from django.urls import path

from yunshi.catalogue.views import public

app_name = "catalogue"
urlpatterns = [
    path("solutions/", public.solutions, name="list"),
    path("solutions/<uuid:listing>/", public.solution, name="detail"),
]
