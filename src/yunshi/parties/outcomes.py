"""What came of a service: the good outcomes one by one, and the refusal they share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from yunshi.parties.models import (
    Invitation,
    Membership,
    Organisation,
    PendingRegistration,
    Person,
)
from yunshi.rulebook.findings import Finding


@dataclass(frozen=True, slots=True)
class Refused:
    """It was not done, and nothing has changed. The findings name the field and what to do."""

    findings: tuple[Finding, ...]

    def says(self, rule: str) -> bool:
        return any(finding.rule == rule for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Pending:
    """What was typed is kept until it expires, and takes nothing before its link is used.

    The same for an address that has an account: only the mail tells its reader. Nothing is kept
    (``is_kept``) or sent where as many wait or were sent as one address may have; pages say the
    same then.
    """

    registration: PendingRegistration
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class Registered:
    """The address is verified, the organisation stands, and the person is its owner."""

    person: Person
    organisation: Organisation


@dataclass(frozen=True, slots=True)
class NumberTaken:
    """The address is verified and the person stands, without an organisation: others were first."""

    person: Person
    ubn: str


@dataclass(frozen=True, slots=True)
class PersonCreated:
    person: Person


@dataclass(frozen=True, slots=True)
class Invited:
    """The invitation stands; its mail goes out when the transaction is committed."""

    invitation: Invitation


@dataclass(frozen=True, slots=True)
class Withdrawn:
    invitation: Invitation


@dataclass(frozen=True, slots=True)
class Joined:
    """The person is a member now."""

    person: Person
    membership: Membership


@dataclass(frozen=True, slots=True)
class Removed:
    membership: Membership


@dataclass(frozen=True, slots=True)
class Delegated:
    """Also for a delegation taken back: see ``membership.delegated``."""

    membership: Membership


@dataclass(frozen=True, slots=True)
class LockedOut:
    """Too many failures in a row; no try counts before this instant."""

    until: datetime
