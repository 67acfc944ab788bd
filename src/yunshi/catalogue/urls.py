from __future__ import annotations

from django.urls import include, path

from yunshi.catalogue.views import public, vendor

app_name = "catalogue"
urlpatterns = [
    path("solutions/", public.solutions, name="list"),
    path("solutions/<uuid:listing>/", public.solution, name="detail"),
    path("programmes/<slug:programme>/vendors/", public.vendors, name="vendors"),
    # Work pages of vendors, in a namespace of their own: the public pages have another frame.
    path(
        "listings/",
        include(
            (
                [
                    path("", vendor.own, name="own"),
                    path("<uuid:case>/list/", vendor.list_own, name="list_own"),
                ],
                "listings",
            )
        ),
    ),
]
