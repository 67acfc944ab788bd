"""What the journal keeps of a snapshot: digests that betray nothing and outlive an erasure.

The data has a salted digest of its own, by casework's scheme for personal payloads. The digest
in the journal is made of that one and of what a snapshot pins, so that the pins can be proven
even when the data is gone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from yunshi.casework.chain import salted_digest

if TYPE_CHECKING:
    from yunshi.answers.models import Snapshot


def data_digest_of(data: Mapping[str, Any], salt: str) -> str:
    """The salted SHA-256 of filed answers."""
    return salted_digest(salt, _canonical(data))


def digest_of(
    pack_hash: str, switches: Mapping[str, Any], window: Mapping[str, Any], data_digest: str
) -> str:
    """What the journal keeps: SHA-256 of the pins and of the data's salted digest."""
    content = {
        "pack_hash": pack_hash,
        "switches": switches,
        "window": window,
        "data_digest": data_digest,
    }
    return hashlib.sha256(_canonical(content)).hexdigest()


def is_as_filed(snapshot: Snapshot) -> bool:
    """Whether a snapshot is what its digest was made of, as far as it has not been erased."""
    if not snapshot.data_digest:
        return _is_as_filed_unsalted(snapshot)
    if not snapshot.is_erased and snapshot.data_digest != data_digest_of(
        snapshot.data, snapshot.salt or ""
    ):
        return False
    pins = (snapshot.pack_hash, snapshot.switches, snapshot.window)
    return digest_of(*pins, snapshot.data_digest) == snapshot.digest


def _is_as_filed_unsalted(snapshot: Snapshot) -> bool:
    """By the scheme of the snapshots from before there were salts: one digest of everything."""
    if snapshot.is_erased:
        return True  # Nothing is left to compare; that its digest is the filed one, others ask.
    content = {
        "pack_hash": snapshot.pack_hash,
        "switches": snapshot.switches,
        "window": snapshot.window,
        "data": snapshot.data,
    }
    return hashlib.sha256(_canonical(content)).hexdigest() == snapshot.digest


def _canonical(content: Mapping[str, Any]) -> bytes:
    # Unlike casework's own facts, answers may hold floats: they have been through the draft's
    # JSON column before they get here, and come back from it the same.
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
