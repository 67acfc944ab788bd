"""Where somebody lands after signing in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.http import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from yunshi.casework.acting import Grant
from yunshi.casework.refusals import role_words
from yunshi.design.language import page_language
from yunshi.parties.acting import SignedInRequest, signed_in
from yunshi.parties.queries import memberships_of
from yunshi.programmes.queries import current_pack, staff_grants
from yunshi.reviews.queries import OFFICE_ROLES
from yunshi.rulebook.lifecycle import Role


@dataclass(frozen=True, slots=True)
class RoleLine:
    """One role that somebody holds, what it is for, and what of it is not there yet."""

    role: str
    programmes: tuple[str, ...]
    """None for a role of the whole platform."""
    theirs: str
    later: str


_THEIRS: Final[dict[Role, Promise]] = {
    Role.REVIEWER: _("You score and comment on the solutions that an officer assigns to you."),
    Role.ADMINISTRATOR: _(
        "You look after people, roles, dates and switches of the whole platform. What vendors file "
        "is not shown to you."
    ),
}
_LATER: Final[dict[Role, Promise]] = {
    Role.REVIEWER: _("No case is assigned to you now."),
    Role.ADMINISTRATOR: _(
        "Days have a page of their own. Pages for the rest come later; for now it is done with "
        "commands on the server (yunshi manage staff, window, switch, listing, mail, erase)."
    ),
}


@never_cache
@signed_in
def desk(request: SignedInRequest) -> HttpResponseBase:
    """An office's people to their cases, vendors to their applications; roles whose work comes
    later are told so; others to their account."""
    grants = staff_grants(request.user.pk)
    held = {grant.role for grant in grants}
    if held & set(OFFICE_ROLES):
        return redirect("portal:office:queue")
    if memberships_of(request.user):
        return redirect("applications:desk")
    if not grants:
        return redirect("parties:account")
    return render(request, "portal/desk.html", {"roles": tuple(_lines(grants))})


def _lines(grants: Iterable[Grant]) -> Iterable[RoleLine]:
    language = page_language()
    held = list(grants)
    for role, theirs in _THEIRS.items():
        of_role = [grant for grant in held if grant.role is role]
        if not of_role:
            continue
        names = sorted(
            current_pack(grant.programme).pack.programme.name.in_language(language)
            for grant in of_role
            if grant.programme is not None
        )
        yield RoleLine(
            capfirst(role_words((role,)).in_language(language)),
            tuple(names),
            str(theirs),
            str(_LATER[role]),
        )
