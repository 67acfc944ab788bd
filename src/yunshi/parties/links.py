"""Links that prove something: signed with the site's key, so that nobody can make one up."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from django.core.signing import BadSignature, Signer

# When a link ends, and that it was used, stand in the database, not in the link.
_INVITATIONS = Signer(sep=".", salt="yunshi.parties.invitation")
_REGISTRATIONS = Signer(sep=".", salt="yunshi.parties.registration")


def invitation_token(invitation: UUID) -> str:
    return _INVITATIONS.sign(invitation.hex)


def invitation_in(token: str) -> UUID | None:
    """The invitation that a token names, or None for one that we did not make."""
    try:
        return UUID(hex=_INVITATIONS.unsign(token))
    except (BadSignature, ValueError):
        return None


def registration_token(registration: UUID, expires_at: datetime) -> str:
    """It says itself when it ends: the row may be gone by then, and people are told why."""
    return _REGISTRATIONS.sign(f"{registration.hex}-{int(expires_at.timestamp())}")


def registration_in(token: str) -> tuple[UUID, datetime] | None:
    """Which registration a token names, and its end to the second; None for one that we did not
    make."""
    try:
        registration, _, ends = _REGISTRATIONS.unsign(token).partition("-")
        return UUID(hex=registration), datetime.fromtimestamp(int(ends), UTC)
    except (BadSignature, ValueError):
        return None
