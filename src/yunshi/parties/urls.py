"""Addresses of this room. Those under ``accounts/`` stand before the sign-in package's own."""

from __future__ import annotations

from django.urls import path
from django.views.generic import RedirectView

from yunshi.parties.views import person, public, registration, vendor

app_name = "parties"

urlpatterns = [
    path("accounts/signup/", RedirectView.as_view(pattern_name="parties:register")),
    path("accounts/2fa/authenticate/", public.code, name="code"),
    path("register/", registration.register, name="register"),
    path("register/sent/", registration.sent, name="registration_sent"),
    path("register/verify/", registration.verify, name="verification"),
    # Whatever stands behind it, so that no token is in the address of a page that is not found.
    path("register/verify/<path:token>/", registration.open_link, name="verify_registration"),
    path("register/taken/", registration.number_taken, name="number_taken"),
    path("invitation/<str:token>/", public.invitation, name="invitation"),
    path("account/", person.account, name="account"),
    path("account/session/", person.session, name="session"),
    path("organisation/", vendor.choose, name="choose"),
    path("organisation/members/", vendor.members, name="members"),
    path("organisation/name/", vendor.registered_name, name="registered_name"),
    path("organisation/members/<uuid:membership>/remove/", vendor.remove, name="remove_member"),
    path(
        "organisation/members/<uuid:membership>/delegation/", vendor.delegation, name="delegation"
    ),
    path(
        "organisation/invitations/<uuid:invitation>/withdraw/",
        vendor.withdraw,
        name="withdraw_invitation",
    ),
]
