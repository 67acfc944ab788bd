"""Writing a draft. Saving never needs valid answers; two people never overwrite each other."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import Any, Final
from uuid import UUID, uuid4

from django.db import connection, transaction
from psycopg.types.json import Jsonb

from yunshi.answers.addresses import Address, put, solution_number, value_at
from yunshi.answers.declared import noted
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
    draft_id: UUID,
    base_revision: int,
    answers: Mapping[Address, Any],
    *,
    by: UUID | None,
    as_read: Draft | None = None,
) -> Saved | Closed:
    """Saves answers that were changed on a page that showed ``base_revision``.

    An answer that somebody else has changed since then is not overwritten: it comes back as a
    clash, and everything else is saved. The same values again change nothing, so every retry is
    safe. ``None`` takes an answer away.

    ``as_read`` is the draft as the caller has just read it. What can be written because nobody
    has written since is written without reading it again; all else is looked at under its lock.
    """
    with transaction.atomic(savepoint=False):
        saved = _save(as_read, base_revision, answers, by) if as_read is not None else None
        if not isinstance(saved, Saved) or not saved.changed:
            locked = Draft.objects.select_for_update().get(pk=draft_id)
            saved = _save(locked, base_revision, answers, by)
    assert saved is not None  # noqa: S101 (nobody writes a row that we have locked)
    return saved


def _save(
    draft: Draft, base_revision: int, answers: Mapping[Address, Any], by: UUID | None
) -> Saved | Closed | None:
    """``None`` when the draft is no longer as it was read; then nothing is written."""
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
    if not write_change(
        draft, data, {str(address): [*pair] for address, pair in written.items()}, by
    ):
        return None
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
    Draft.objects.filter(pk=draft.pk).update(open_items=draft.open_items)


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
) -> bool:
    """Writes the next revision of a draft with what it changes.

    ``False``, and nothing written, when the row is no longer as it was read; of a locked row it
    always is.
    """
    now = clock.now()
    as_read = {"draft": draft.pk, "revision": draft.revision, "open_items": draft.open_items}
    declared = noted(draft.declared, answers, by, now)
    fresh = {
        "data": Jsonb(data),
        "declared": Jsonb(declared),
        "answers": Jsonb(answers),
        "now": now,
        "by": by,
    }
    with connection.cursor() as cursor:
        cursor.execute(_WRITE, as_read | fresh)
        if cursor.rowcount == 0:
            return False
    draft.data, draft.declared = data, declared
    draft.updated_at, draft.updated_by = now, by
    draft.revision += 1
    return True


_WRITE: Final = """
    WITH written AS (
        UPDATE answers_draft
        SET data = %(data)s, declared = %(declared)s, revision = revision + 1,
            updated_at = %(now)s, updated_by = %(by)s
        WHERE id = %(draft)s AND revision = %(revision)s
            AND open_items IS NOT DISTINCT FROM %(open_items)s::text[]
        RETURNING id, revision
    )
    INSERT INTO answers_draftchange (draft_id, revision, at, by, answers)
    SELECT id, revision, %(now)s, %(by)s, %(answers)s FROM written
"""
"""In SQL, since it runs whenever somebody leaves a field: the row compared, written, and its
history with it in one round."""
