"""Addresses of what officers move with a second person, below ``/office/``."""

from __future__ import annotations

from django.urls import path

from yunshi.portal.views.office.moves import days, new_window, proposals, windows

app_name = "moves"
urlpatterns = [
    path("to-confirm/", proposals.proposals, name="proposals"),
    path("to-confirm/<uuid:proposal>/", proposals.proposal, name="proposal"),
    path("to-confirm/<uuid:proposal>/confirm/", proposals.confirm, name="confirm"),
    path("to-confirm/<uuid:proposal>/refuse/", proposals.refuse, name="refuse"),
    path("to-confirm/<uuid:proposal>/take-back/", proposals.take_back, name="take_back"),
    path("windows/", windows.windows, name="windows"),
    path("windows/<uuid:window>/", windows.move, name="window"),
    path("windows/<slug:programme>/new/", new_window.open_one, name="open_window"),
    path("windows/<slug:programme>/expected/", new_window.expect_one, name="expect_window"),
    path("days/", days.days, name="days"),
    path("days/declare/", days.declare, name="declare_day"),
]
