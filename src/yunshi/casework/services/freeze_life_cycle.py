from __future__ import annotations

import hashlib

from yunshi.casework.models import LifeCycleVersion
from yunshi.casework.registry import register_effect, register_guard
from yunshi.rulebook.lifecycle import LifeCycle, vocabulary


def freeze_life_cycle(table: LifeCycle) -> str:
    """Keeps a table for ever and returns its hash; the same bytes are kept once.

    Raises LookupError when the table names a guard or an effect that no room registers.
    """
    guards, effects = vocabulary([table])
    for name in guards:
        register_guard.named(name)
    for name in effects:
        register_effect.named(name)
    frozen = table.frozen_bytes()
    version = hashlib.sha256(frozen).hexdigest()
    LifeCycleVersion.objects.get_or_create(
        hash=version, defaults={"kind": table.kind, "frozen": frozen}
    )
    return version
