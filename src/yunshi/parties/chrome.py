"""What stands around this room's pages where no room above says otherwise."""

from __future__ import annotations

from typing import cast
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext

from yunshi.casework import clock
from yunshi.design.chrome import AuthChrome, Link, LinkGroup, SessionEnd, WorkChrome
from yunshi.design.chrome import Person as PersonInBar
from yunshi.parties.acting import acting_for
from yunshi.parties.models import Person
from yunshi.parties.sign_in.middleware import warning_seconds
from yunshi.parties.sign_in.sessions import SessionStore


def entrance_chrome(*, registering: bool = False) -> AuthChrome:
    """The words beside sign-in and registration."""
    if not registering:
        return AuthChrome(
            headline=(gettext("One account,"), gettext("from application to listing."))
        )
    return AuthChrome(
        checklist_title=gettext("Have these at hand"),
        checklist=(
            gettext("The unified business number and the registered name of your company"),
            gettext("An e-mail address that only you read"),
            gettext("The consent of your company that you hold its account"),
        ),
        checklist_note=gettext(
            "Colleagues need no registration of their own: invite them afterwards."
        ),
    )


def account_links(request: HttpRequest) -> LinkGroup:
    """This room's part of the side navigation, for whoever is signed in."""
    links = [
        Link(gettext("My account"), reverse("parties:account"), "user-round"),
        Link(gettext("Second factor"), reverse("mfa_index"), "lock"),
    ]
    if acting_for(request) is not None:
        links.insert(0, Link(gettext("Members"), reverse("parties:members"), "user-round-check"))
    return LinkGroup(
        gettext("Account"),
        tuple(
            Link(link.label, link.url, link.icon, current=link.url == request.path)
            for link in links
        ),
    )


def person_in_bar(request: HttpRequest) -> PersonInBar:
    """Who is signed in and for whom they act, for the bar at the top."""
    person = request.user
    if not isinstance(person, Person):
        return PersonInBar("")
    acting = acting_for(request)
    return PersonInBar(
        person.name,
        role=acting.organisation.name if acting else "",
        sign_out_url=reverse("account_logout"),
        account_url=reverse("parties:account"),
    )


def session_end(request: HttpRequest) -> SessionEnd | None:
    """When the session of whoever is signed in ends, for the warning before that."""
    person = request.user
    if not isinstance(person, Person):
        return None
    following = urlencode({"next": request.get_full_path()})
    return SessionEnd(
        url=reverse("parties:session"),
        ends_in=cast(SessionStore, request.session).ends_in(),
        warn_before=warning_seconds(person),
        sign_in_url=f"{reverse('account_login')}?{following}",
    )


def work_chrome(request: HttpRequest) -> WorkChrome:
    """Bar and navigation of an account page when no room above has put together its own."""
    return WorkChrome(
        now=clock.now(),
        person=person_in_bar(request),
        navigation=(account_links(request),),
        session=session_end(request),
    )
