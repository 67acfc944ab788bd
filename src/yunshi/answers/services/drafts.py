"""Writing a draft. Saving never needs valid answers; two people never overwrite each other."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from yunshi.answers.addresses import Address, put, solution_number, value_at
from yunshi.answers.models import Draft, DraftChange
from yunshi.answers.outcomes import Clash, Closed, Saved
from yunshi.answers.storable import storable
from yunshi.casework import clock


def open_draft(
    kind: str, *, owner: UUID, pack_hash: str, by: UUID | None, data: dict[str, Any] | None = None
) -> Draft:
    """A new draft, perhaps begun with answers from elsewhere."""
    now = clock.now()
    return Draft.objects.create(
        kind=kind,
        owner=owner,
        pack_hash=pack_hash,
        data=storable(data or {}),
        created_at=now,
        updated_at=now,
        updated_by=by,
    )


def save_answers(
    draft_id: UUID, base_revision: int, answers: Mapping[Address, Any], *, by: UUID | None
) -> Saved | Closed:
    """Saves answers that were changed on a page that showed ``base_revision``.

    An answer that somebody else has changed since then is not overwritten: it comes back as a
    clash, and everything else is saved. The same values again change nothing, so every retry is
    safe. ``None`` takes an answer away.
    """
    with transaction.atomic(savepoint=False):
        draft = Draft.objects.select_for_update().get(pk=draft_id)
        shut = _shut(draft, answers)
        if shut:
            return Closed(shut)
        since = _changed_since(draft, base_revision)
        clashes: list[Clash] = []
        written: dict[Address, tuple[Any, Any]] = {}
        data = copy.deepcopy(draft.data)
        for address, raw in answers.items():
            mine, standing = storable(raw), value_at(data, address)
            if mine == standing:
                continue
            if address in since:
                change = since[address]
                clashes.append(Clash(address, standing, mine, change.by, change.at))
            elif put(data, address, mine):
                written[address] = (standing, mine)
        if not written:
            return Saved(draft.revision, draft.updated_at, tuple(clashes), draft=draft)
        write_change(draft, data, {str(a): [*pair] for a, pair in written.items()}, by)
    return Saved(draft.revision, draft.updated_at, tuple(clashes), tuple(written), draft)


def add_solution(
    draft_id: UUID, *, by: UUID | None, copy_of: str = "", answers: dict[str, Any] | None = None
) -> str | Closed:
    """Adds a solution, empty, copied from another of the draft, or with answers brought along.

    Returns its id. A copy takes the answers and declares nothing: declarations are made anew.
    """
    with transaction.atomic():
        draft = Draft.objects.select_for_update().get(pk=draft_id)
        if not draft.is_open:
            return Closed(())
        data = copy.deepcopy(draft.data)
        entry = storable(answers or {})
        number = solution_number(data, copy_of) if copy_of else None
        if number is not None:
            entry = copy.deepcopy(data["solutions"][number])
            entry.pop("declarations", None)
        entry["id"] = str(uuid4())
        data.setdefault("solutions", []).append(entry)
        write_change(draft, data, {f"solutions/{entry['id']}": [None, entry]}, by)
    solution: str = entry["id"]
    return solution


def remove_solution(draft_id: UUID, solution: str, *, by: UUID | None) -> bool | Closed:
    """Takes a solution out; its answers stay in the history. ``False`` when it was gone."""
    with transaction.atomic():
        draft = Draft.objects.select_for_update().get(pk=draft_id)
        if not draft.is_open:
            return Closed(())
        data = copy.deepcopy(draft.data)
        number = solution_number(data, solution)
        if number is None:
            return False
        entry = data["solutions"].pop(number)
        write_change(draft, data, {f"solutions/{solution}": [entry, None]}, by)
    return True


def close_draft(draft: Draft) -> None:
    """Nothing may be changed any more."""
    reopen_items(draft, ())


def reopen_items(draft: Draft, addresses: Iterable[Address]) -> None:
    """Exactly these answers may be changed."""
    draft.open_items = sorted(str(address) for address in addresses)
    draft.save(update_fields=["open_items"])


def _shut(draft: Draft, answers: Iterable[Address]) -> tuple[Address, ...]:
    if draft.open_items is None:
        return ()
    return tuple(address for address in answers if str(address) not in draft.open_items)


def _changed_since(draft: Draft, revision: int) -> dict[Address, DraftChange]:
    """Answers changed after a revision, with the last change of each."""
    if revision >= draft.revision:
        return {}
    changed: dict[Address, DraftChange] = {}
    for change in draft.changes.filter(revision__gt=revision).order_by("revision"):
        for text in change.answers:
            if text.count("/") != 1 or not text.startswith("solutions/"):
                changed[Address.parse(text)] = change
    return changed


def write_change(
    draft: Draft, data: dict[str, Any], answers: dict[str, Any], by: UUID | None
) -> None:
    """Writes the next revision of a locked draft with what it changes."""
    now = clock.now()
    draft.data = data
    draft.revision += 1
    draft.updated_at = now
    draft.updated_by = by
    draft.save(update_fields=["data", "revision", "updated_at", "updated_by"])
    DraftChange.objects.create(draft=draft, revision=draft.revision, at=now, by=by, answers=answers)
