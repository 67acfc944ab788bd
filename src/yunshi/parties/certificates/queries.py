"""What is read of signatures."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from yunshi.parties.certificates.evidence import TAKEN
from yunshi.parties.certificates.models import Signature

COUNT_FOR: Final = timedelta(hours=24)
"""How long a signature that was taken stands for what it was made over: as long as an authority's
revocation list does."""
_MOST: Final = 20


def taken_signatures(purpose: str, subject: UUID) -> list[Signature]:
    """The last signatures of a subject that were taken, the latest first; see ``counts_at``."""
    taken = Signature.objects.filter(purpose=purpose, subject=subject, verdict=TAKEN)
    return list(taken.order_by("-at")[:_MOST])


def counts_at(signature: Signature, at: datetime) -> bool:
    """Whether a signature that was taken is not too old at an instant."""
    return at < signature.at + COUNT_FOR


def signature_by_id(signature: UUID) -> Signature | None:
    return Signature.objects.filter(pk=signature).first()
