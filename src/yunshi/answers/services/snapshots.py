"""Taking a snapshot of what was filed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from yunshi.answers.declared import with_notes
from yunshi.answers.digests import data_digest_of, digest_of
from yunshi.answers.models import Draft, Snapshot
from yunshi.casework import clock
from yunshi.casework.chain import new_salt


def take_snapshot(
    draft: Draft,
    data: Mapping[str, Any],
    *,
    switches: Mapping[str, Any],
    window: Mapping[str, Any],
    by: UUID | None,
    versions: Mapping[str, int],
    is_first: bool = False,
) -> Snapshot:
    """Keeps ``data``, the asked answers of the draft, as its next snapshot.

    Called inside the transaction of the act that files it; the caller holds the draft's lock, and
    may know that it is the first. ``versions`` are those of the texts of the declarations.
    """
    kept = with_notes(data, draft.declared, versions)
    salt = new_salt()
    data_digest = data_digest_of(kept, salt)
    return Snapshot.objects.create(
        draft=draft,
        number=1 if is_first else draft.snapshots.count() + 1,
        taken_at=clock.now(),
        taken_by=by,
        pack_hash=draft.pack_hash,
        switches=dict(switches),
        window=dict(window),
        data=kept,
        salt=salt,
        data_digest=data_digest,
        digest=digest_of(draft.pack_hash, switches, window, data_digest),
    )
