"""Links that prove something: signed with the site's key, so that nobody can make one up."""

from __future__ import annotations

from uuid import UUID

from django.core.signing import BadSignature, Signer

# When a link ends, and that it was used, stand in the database, not in the link.
_INVITATIONS = Signer(sep=".", salt="yunshi.parties.invitation")


def invitation_token(invitation: UUID) -> str:
    return _INVITATIONS.sign(invitation.hex)


def invitation_in(token: str) -> UUID | None:
    """The invitation that a token names, or None for one that we did not make."""
    try:
        return UUID(hex=_INVITATIONS.unsign(token))
    except (BadSignature, ValueError):
        return None
