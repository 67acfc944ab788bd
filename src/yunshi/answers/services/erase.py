"""Erasing answers by law."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from yunshi.answers.models import Draft, Proposal, Supplement, SupplementItem


def to_erase(draft: Draft) -> tuple[UUID, ...]:
    """The keys that the journal must name before the draft can be erased: its own, and those of
    the snapshots that still hold answers."""
    left = draft.snapshots.filter(salt__isnull=False).order_by("number")
    return (draft.id, *left.values_list("id", flat=True))


def erase_answers(draft: Draft, erased: Collection[UUID], *, at: datetime) -> None:
    """Erases everything that was answered and written about it: draft, history, snapshots,
    and the free words of its supplements.

    Called inside the transaction in which the journal said so (``casework.say_erased``, of
    ``to_erase``); the caller holds the draft's lock. Numbers, instants, pins and digests stay.
    """
    draft.data, draft.declared = {}, {}
    draft.open_items = []
    draft.erased_at = at
    draft.save(update_fields=["data", "declared", "open_items", "erased_at"])
    draft.changes.filter(answers__isnull=False).update(answers=None)
    draft.snapshots.filter(id__in=erased).update(data=None, salt=None)
    Proposal.objects.filter(draft=draft).delete()
    Supplement.objects.filter(draft=draft).update(message="", also_to="")
    SupplementItem.objects.filter(supplement__draft=draft).update(reason="", unchanged_because="")
