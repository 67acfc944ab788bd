"""Start-up comparison: every guard and effect that a table calls for is registered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import DatabaseError

from yunshi.casework.registry import register_effect, register_guard
from yunshi.rulebook import enrolment, stages
from yunshi.rulebook.lifecycle import LifeCycle, vocabulary


def unregistered(tables: Sequence[LifeCycle]) -> tuple[str, ...]:
    """What the tables call for and no room registers, as ``guard in_time``, sorted."""
    guards, effects = vocabulary(tables)
    return tuple(
        sorted(
            [f"guard {name}" for name in guards - register_guard.names()]
            + [f"effect {name}" for name in effects - register_effect.names()]
        )
    )


@register()
def vocabulary_is_served(**_: Any) -> list[CheckMessage]:
    """The rulebook's whole vocabulary is registered."""
    guards = stages.GUARDS.keys() | enrolment.GUARDS.keys()
    effects = stages.EFFECTS.keys() | enrolment.EFFECTS.keys()
    missing = sorted(
        [f"guard {name}" for name in guards - register_guard.names()]
        + [f"effect {name}" for name in effects - register_effect.names()]
    )
    if not missing:
        return []
    return [
        Error(
            f"The rulebook declares what no room registers: {', '.join(missing)}.",
            hint="Register it in the room that can answer; its AppConfig.ready imports the module.",
            id="casework.E003",
        )
    ]


@register(Tags.database)
def frozen_tables_are_served(*, databases: Sequence[str] | None, **_: Any) -> list[CheckMessage]:
    """What frozen tables call for is registered. Asks the database, so only where that is asked."""
    if not databases:
        return []
    from yunshi.casework.models import LifeCycleVersion

    errors: list[CheckMessage] = []
    try:
        kept = list(LifeCycleVersion.objects.using(databases[0]).values_list("hash", "frozen"))
    except DatabaseError:
        return []  # before the first migration
    for version, frozen in kept:
        missing = unregistered([LifeCycle.model_validate_json(bytes(frozen))])
        if missing:
            errors.append(
                Error(
                    f"The frozen life-cycle {version[:12]} calls for what no room registers: "
                    f"{', '.join(missing)}.",
                    hint="Cases of this table cannot move. Install the version that has it.",
                    id="casework.E001",
                )
            )
    return errors


@register(deploy=True)
def clock_cannot_be_set(**_: Any) -> list[CheckMessage]:
    if not getattr(settings, "YUNSHI_CLOCK_MAY_BE_SET", False):
        return []
    return [
        Error(
            "The clock may be set, which is for tests alone.",
            hint="Take YUNSHI_CLOCK_MAY_BE_SET out of the settings.",
            id="casework.E002",
        )
    ]
