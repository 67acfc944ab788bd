"""Whose cases somebody of an office may read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from yunshi.casework.acting import Actor
from yunshi.rulebook.lifecycle import Role

OFFICE_ROLES: Final = (Role.OFFICER, Role.AGENCY, Role.AUDITOR)
"""Who reads every filing of a programme (roles, part 2). Reviewers read what they are assigned,
administrators nothing."""


def office_programmes(actor: Actor) -> Mapping[str, tuple[Role, ...]]:
    """The programmes whose filings the actor reads, with the roles held there, first the one
    that may do most."""
    held: dict[str, set[Role]] = {}
    for grant in actor.grants:
        if grant.programme is not None and grant.role in OFFICE_ROLES:
            held.setdefault(grant.programme, set()).add(grant.role)
    return {
        programme: tuple(role for role in OFFICE_ROLES if role in roles)
        for programme, roles in sorted(held.items())
    }


def reads_only(held: Collection[Role]) -> bool:
    """Whether these roles look into cases and never move one."""
    return Role.AUDITOR in held and not {Role.OFFICER, Role.AGENCY} & set(held)
