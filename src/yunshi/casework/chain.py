"""How entries are chained: what is hashed, and in which form."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

from yunshi.casework.canonical import Json, canonical, instant

if TYPE_CHECKING:
    from yunshi.casework.models import Case, JournalEntry

FORMAT = 1
"""Part of what is hashed. Entries of an old format keep being checked by its rules."""


def genesis(case: Case) -> str:
    """What the first entry is chained to: the identity of the case, which never changes."""
    return _sha256(
        {
            "format": FORMAT,
            "case": str(case.id),
            "kind": case.kind,
            "programme": case.programme,
            "owner": str(case.owner) if case.owner else None,
            "group": str(case.group) if case.group else None,
            "life_cycle": case.life_cycle_id,
            "pack_hash": case.pack_hash,
            "opened_at": instant(case.opened_at),
        }
    )


def entry_hash(entry: JournalEntry) -> str:
    """The hash of an entry: of all its columns and of the hash before it."""
    return _sha256(
        {
            "format": FORMAT,
            "case": str(entry.case_id),
            "number": entry.number,
            "action": entry.action,
            "source": entry.source,
            "target": entry.target,
            "due_at": instant(entry.due_at) if entry.due_at else None,
            "actor_person": str(entry.actor_person) if entry.actor_person else None,
            "actor_role": entry.actor_role,
            "arrived_at": instant(entry.arrived_at),
            "committed_at": instant(entry.committed_at),
            "key": entry.key,
            "facts": entry.facts,
            "personal_digests": entry.personal_digests,
            "previous_hash": entry.previous_hash,
        }
    )


def new_salt() -> str:
    return secrets.token_hex(32)


def personal_digest(salt: str, payload: Json) -> str:
    """What the entry keeps of a personal payload. Without the salt it tells nothing."""
    return salted_digest(salt, canonical(payload))


def salted_digest(salt: str, content: bytes) -> str:
    """SHA-256 of salt and content: for whatever lies beside the chain and can be erased."""
    return hashlib.sha256(bytes.fromhex(salt) + content).hexdigest()


def _sha256(value: Json) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()
