"""Reading frozen life-cycle tables."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from yunshi.rulebook.lifecycle import LifeCycle


@lru_cache(maxsize=512)
def read_table(version: str) -> LifeCycle:
    """The table of a frozen version, named by its hash.

    Cached for the life of the process: what a hash names cannot change. Raises
    ``LifeCycleVersion.DoesNotExist``, and ValueError when the kept bytes have another hash.
    """
    table = read_kept_table(version)
    if table is None:
        raise ValueError(f"the frozen life-cycle {version} is not what was frozen")
    return table


def read_kept_table(version: str) -> LifeCycle | None:
    """The table as the database has it now; ``None`` when the kept bytes have another hash."""
    from yunshi.casework.models import LifeCycleVersion

    kept = bytes(LifeCycleVersion.objects.values_list("frozen", flat=True).get(hash=version))
    if hashlib.sha256(kept).hexdigest() != version:
        return None
    return LifeCycle.model_validate_json(kept)
