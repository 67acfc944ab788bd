"""Asking for a supplement, answering it item by item, and ending it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft, Snapshot, Supplement, SupplementItem
from yunshi.answers.notices import Deadline
from yunshi.answers.services.drafts import close_draft, reopen_items
from yunshi.casework import clock
from yunshi.casework.models import OutboxMessage


def ask_supplement(
    draft: Draft,
    snapshot: Snapshot,
    items: Mapping[Address, str],
    *,
    cases: Sequence[UUID],
    deadline: Deadline,
    notice: OutboxMessage | None,
    message: str,
    by: UUID,
) -> Supplement:
    """Opens the items, each with its reason, and only these, until the supplement ends.

    Called inside the transaction in which the cases move; the caller holds their locks. Raises
    IntegrityError when a supplement is already running.
    """
    supplement = Supplement.objects.create(
        draft=draft,
        asked_of=snapshot,
        cases=list(cases),
        asked_at=clock.now(),
        asked_by=by,
        announced_at=deadline.announced_at,
        notice=notice,
        notified_at=deadline.notified_at,
        due_at=deadline.due_at,
        due_explained=deadline.explained.as_json(),
        message=message,
    )
    SupplementItem.objects.bulk_create(
        SupplementItem(supplement=supplement, address=str(address), reason=reason)
        for address, reason in items.items()
    )
    reopen_items(draft, items)
    return supplement


def set_deadline(supplement: Supplement, deadline: Deadline) -> None:
    """The notice was given, or it is void and no clock runs any more."""
    supplement.announced_at = deadline.announced_at
    supplement.notified_at = deadline.notified_at
    supplement.due_at = deadline.due_at
    supplement.due_explained = deadline.explained.as_json()
    supplement.save(update_fields=["announced_at", "notified_at", "due_at", "due_explained"])


def notify_again(
    supplement: Supplement,
    notice: OutboxMessage,
    deadline: Deadline,
    *,
    message: str,
    also_to: str = "",
) -> None:
    """Another mail asks for the same items; the clock will begin anew with it."""
    supplement.notice = notice
    supplement.message = message
    supplement.also_to = also_to
    supplement.save(update_fields=["notice", "message", "also_to"])
    set_deadline(supplement, deadline)


def reopen_supplement(supplement: Supplement) -> None:
    """A lapsed supplement is waited for again; what the vendor had saved stands."""
    if supplement.state != Supplement.State.LAPSED:
        return
    supplement.state = Supplement.State.ASKED
    supplement.ended_at = None
    supplement.save(update_fields=["state", "ended_at"])
    reopen_items(supplement.draft, [Address.parse(item.address) for item in supplement.items.all()])


def settle_supplement(supplement: Supplement, changed: Iterable[Address]) -> None:
    """Notes which items the vendor has just changed."""
    SupplementItem.objects.filter(
        supplement=supplement, address__in=[str(address) for address in changed]
    ).update(answered_at=clock.now(), unchanged_because="")


def leave_unchanged(supplement: Supplement, address: Address, because: str) -> bool:
    """The vendor holds that an item is right as it stands, and says why."""
    changed = SupplementItem.objects.filter(supplement=supplement, address=str(address)).update(
        answered_at=clock.now(), unchanged_because=because.strip()
    )
    return changed == 1


def end_supplement(
    supplement: Supplement,
    state: Supplement.State,
    answered_by: Snapshot | None = None,
    *,
    key: str = "",
) -> None:
    """Closes the items again: answered (by the attempt ``key``), lapsed or withdrawn."""
    supplement.state = state
    supplement.ended_at = clock.now()
    supplement.answered_by = answered_by
    supplement.answer_key = key
    supplement.save(update_fields=["state", "ended_at", "answered_by", "answer_key"])
    close_draft(supplement.draft)
