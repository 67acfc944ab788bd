"""Taking a snapshot of what was filed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from yunshi.answers.models import Draft, Snapshot
from yunshi.casework import clock


def take_snapshot(
    draft: Draft,
    data: Mapping[str, Any],
    *,
    switches: Mapping[str, Any],
    window: Mapping[str, Any],
    by: UUID | None,
    is_first: bool = False,
) -> Snapshot:
    """Keeps ``data``, the asked answers of the draft, as its next snapshot.

    Called inside the transaction of the act that files it; the caller holds the draft's lock, and
    may know that it is the first.
    """
    content = {
        "pack_hash": draft.pack_hash,
        "switches": dict(switches),
        "window": dict(window),
        "data": dict(data),
    }
    return Snapshot.objects.create(
        draft=draft,
        number=1 if is_first else draft.snapshots.count() + 1,
        taken_at=clock.now(),
        taken_by=by,
        digest=digest_of(content),
        **content,
    )


def digest_of(content: Mapping[str, Any]) -> str:
    """SHA-256 of the content's canonical JSON."""
    return hashlib.sha256(
        json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    ).hexdigest()
