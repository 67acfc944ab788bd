"""What is read of answers."""

from __future__ import annotations

from uuid import UUID

from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft, DraftChange, Snapshot, Supplement


def draft(draft_id: UUID) -> Draft:
    """Raises Draft.DoesNotExist."""
    return Draft.objects.get(pk=draft_id)


def running_supplement(draft_id: UUID) -> Supplement | None:
    """The supplement that is being waited for, with its items."""
    return (
        Supplement.objects.filter(draft=draft_id, state=Supplement.State.ASKED)
        .select_related("notice")
        .prefetch_related("items")
        .first()
    )


def supplements_of(draft_id: UUID) -> list[Supplement]:
    """All supplements of a draft, the latest first, with their items and both snapshots."""
    return list(
        Supplement.objects.filter(draft=draft_id)
        .select_related("asked_of", "answered_by", "notice")
        .prefetch_related("items")
        .order_by("-asked_at")
    )


def latest_snapshot(draft_id: UUID) -> Snapshot | None:
    return Snapshot.objects.filter(draft=draft_id).order_by("-number").first()


def last_change(draft_id: UUID, address: Address) -> DraftChange | None:
    """Who wrote an answer last, and when."""
    changes = DraftChange.objects.filter(draft=draft_id, answers__has_key=str(address))
    return changes.order_by("-revision").first()
