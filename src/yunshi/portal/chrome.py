"""What stands around every page: bar, navigation and footer, by who is looking."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from yunshi.casework import clock
from yunshi.design.chrome import Link, LinkGroup, Person, PublicChrome, WorkChrome
from yunshi.parties.acting import acting_for
from yunshi.parties.chrome import account_links, person_in_bar, session_end
from yunshi.parties.models import Person as SignedIn
from yunshi.portal.offices import offices
from yunshi.programmes.proposed import OF_THE_PLATFORM
from yunshi.programmes.queries import staff_grants
from yunshi.reviews.queries import OFFICE_ROLES, reads_only
from yunshi.rulebook.lifecycle import Role

PUBLIC = frozenset({"catalogue", "portal", "programmes"})
"""Namespaces whose pages are for everybody; the others are work pages of those signed in."""
DESK = "portal:desk"
"""The one page there that is of work."""


def chrome(request: HttpRequest) -> dict[str, object]:
    """Context processor: ``chrome`` for the page being made, and ``offices`` for those that tell
    where to turn; both put together only when they are drawn."""
    return {
        "chrome": SimpleLazyObject(lambda: chrome_of(request)),
        "offices": SimpleLazyObject(offices),
    }


def chrome_of(request: HttpRequest) -> WorkChrome | PublicChrome:
    """The chrome of a page: of work for those signed in, of the public site otherwise."""
    match = request.resolver_match
    public = match is None or (match.namespace in PUBLIC and match.view_name != DESK)
    if not public and isinstance(getattr(request, "user", None), SignedIn):
        return work_chrome(request)
    return public_chrome(request)


def work_chrome(request: HttpRequest) -> WorkChrome:
    person = person_in_bar(request)
    groups = [*_desks(request), account_links(request)]
    return WorkChrome(
        now=clock.now(),
        person=person,
        home_url=reverse("portal:home"),
        navigation=tuple(groups),
        session=session_end(request),
    )


def _desks(request: HttpRequest) -> list[LinkGroup]:
    user = request.user
    groups: list[LinkGroup] = []
    if acting_for(request) is not None:
        groups.append(
            _group(
                request,
                _("Listing"),
                (_("Applications"), "applications:desk", "layout-list"),
                (_("Your listings"), "catalogue:listings:own", "store"),
            )
        )
    known = getattr(request, "staff_grants", None)
    if known is None:
        known = staff_grants(user.pk) if isinstance(user, SignedIn) else frozenset()
    held = {grant.role for grant in known}
    if held & set(OFFICE_ROLES):
        label = _("Cases to look into") if reads_only(held) else _("Cases")
        groups.append(
            _group(
                request,
                _("Today"),
                (label, "portal:office:queue", "inbox"),
                (_("Accounts"), "portal:office:accounts", "building"),
                (_("To confirm"), "portal:moves:proposals", "user-round-check"),
                (_("Windows"), "portal:moves:windows", "calendar-clock"),
                (_("Days"), "portal:moves:days", "alarm-clock"),
                (_("Lists of standings"), "portal:standings:all", "layout-list"),
            )
        )
        if Role.OFFICER in held:
            groups.append(
                _group(
                    request,
                    _("Desk"),
                    (_("Lapsing soon"), "portal:office:lapsing", "alarm-clock"),
                    (_("My tasks"), "portal:office:tasks", "circle-check"),
                    (_("Mails"), "portal:office:outbox", "mail"),
                    (_("Reminders"), "portal:office:reminders", "bell"),
                )
            )
    elif held:
        groups.append(_group(request, _("Today"), (_("My desk"), DESK, "inbox"), *_kept(held)))
    groups.append(_group(request, _("Market"), (_("Solutions"), "catalogue:list", "store")))
    return _one_current(groups)


def _one_current(groups: list[LinkGroup]) -> list[LinkGroup]:
    """Of pages below one another only the one that is nearest is marked as where one is."""
    here = max((link.url for group in groups for link in group.links if link.current), default="")
    return [
        replace(
            group,
            links=tuple(replace(link, current=link.url == here) for link in group.links),
        )
        for group in groups
    ]


def _kept(held: set[Role]) -> list[tuple[str, str, str]]:
    """What an administrator keeps for every programme."""
    if not held & set(OF_THE_PLATFORM):
        return []
    return [
        (_("To confirm"), "portal:moves:proposals", "user-round-check"),
        (_("Days"), "portal:moves:days", "alarm-clock"),
    ]


def _group(request: HttpRequest, title: str, *entries: tuple[str, str, str]) -> LinkGroup:
    links = [(label, reverse(name), icon) for label, name, icon in entries]
    # Of two entries, one below the other, the nearer one is where somebody is.
    here = max((url for _label, url, _icon in links if request.path.startswith(url)), default="")
    return LinkGroup(
        title, tuple(Link(label, url, icon, current=url == here) for label, url, icon in links)
    )


def public_chrome(request: HttpRequest) -> PublicChrome:
    user = getattr(request, "user", None)
    signed_in = isinstance(user, SignedIn)
    here = request.path
    navigation = (
        Link(_("Find a solution"), reverse("catalogue:list")),
        Link(_("Programmes"), reverse("portal:programmes")),
        Link(_("For vendors"), reverse("applications:desk")),
    )
    return PublicChrome(
        home_url=reverse("portal:home"),
        navigation=tuple(
            Link(link.label, link.url, current=here.startswith(link.url)) for link in navigation
        ),
        sign_in_url="" if signed_in else reverse("account_login"),
        person=Person(
            user.name,
            sign_out_url=reverse("account_logout"),
            account_url=reverse("portal:desk"),
        )
        if signed_in
        else None,
        footer=(
            LinkGroup(
                _("Vendors"),
                (
                    Link(_("Register"), reverse("parties:register")),
                    Link(_("Apply to list"), reverse("applications:desk")),
                ),
            ),
            LinkGroup(
                _("Market"),
                (
                    Link(_("Find a solution"), reverse("catalogue:list")),
                    Link(_("Programmes"), reverse("portal:programmes")),
                ),
            ),
        ),
    )
