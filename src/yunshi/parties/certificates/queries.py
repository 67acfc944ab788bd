"""What is read of signatures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import connection

from yunshi.parties.certificates.evidence import TAKEN
from yunshi.parties.certificates.models import Signature

COUNT_FOR: Final = timedelta(hours=24)
"""How long a signature that was taken stands for what it was made over: as long as an authority's
revocation list does."""
_MOST: Final = 20


@dataclass(frozen=True, slots=True)
class TakenSignature:
    """A signature that was taken, without its message."""

    id: UUID
    at: datetime
    name: str
    ubn: str
    card_number: str
    salt: str | None
    content_digest: str
    digest: str

    def counts_at(self, at: datetime) -> bool:
        """Whether it is not too old at an instant."""
        return at < self.at + COUNT_FOR


def taken_signatures(purpose: str, subject: UUID) -> list[TakenSignature]:
    """The last signatures of a subject that were taken, the latest first."""
    with connection.cursor() as cursor:
        cursor.execute(_TAKEN, [subject, purpose, TAKEN, _MOST])
        return [TakenSignature(*row) for row in cursor]


_TAKEN: Final = """
    SELECT id, at, name, ubn, card_number, salt, content_digest, digest FROM parties_signature
    WHERE subject = %s AND purpose = %s AND verdict = %s ORDER BY at DESC LIMIT %s
"""
"""In SQL, for it is asked with every submission of a programme that has filings signed."""


def signature_by_id(signature: UUID) -> Signature | None:
    return Signature.objects.filter(pk=signature).first()
