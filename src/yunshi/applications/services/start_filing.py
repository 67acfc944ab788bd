"""Starting a filing: a draft with one empty solution, in an open or coming window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from yunshi.answers.addresses import DECLARATIONS
from yunshi.answers.services import open_draft
from yunshi.applications.models import Filing
from yunshi.applications.naming import solution_name
from yunshi.applications.services.cases import open_solution
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.programmes.models import Window
from yunshi.programmes.queries import pack_for


def start_filing(
    window_id: UUID,
    organisation: UUID,
    actor: Actor,
    *,
    data: dict[str, Any] | None = None,
    replaces: Filing | None = None,
    arrived_at: datetime | None = None,
) -> Filing | Refused:
    """Opens a draft under the pack in force, now or when the window opens.

    ``data`` are answers brought along from another filing; each of its solutions gets an id and
    a case of its own. Declarations are not brought along on any level: whoever files makes them
    anew (R110-APP-07, R110-ELV-07). Without any data there is one empty solution to begin with.
    ``replaces`` is the filing, with the solutions that ``data`` names, whose place the new one
    takes once it is submitted.
    """
    if actor.person is None:
        raise ValueError("a person starts a filing")
    window = Window.objects.get(pk=window_id)
    loaded = pack_for(window, clock.now())
    brought = _undeclared(data or {})
    copied = brought.get("solutions") or [{}]
    brought["solutions"] = [{**_undeclared(solution), "id": str(uuid4())} for solution in copied]
    with transaction.atomic():
        draft = open_draft(
            "filing",
            owner=organisation,
            pack_hash=loaded.hash,
            by=actor.person,
            data=brought,
        )
        filing = Filing.objects.create(
            organisation_id=organisation,
            programme_id=window.programme_id,
            window=window,
            draft=draft,
            started_at=arrived_at or clock.now(),
            started_by=actor.person,
            replaces=replaces,
        )
        for solution, source in zip(draft.data["solutions"], copied, strict=True):
            refused = open_solution(
                filing,
                UUID(solution["id"]),
                actor,
                solution_name(loaded.pack, solution),
                replaces=UUID(source["id"]) if replaces is not None else None,
                arrived_at=arrived_at,
            )
            if refused is not None:
                transaction.set_rollback(True)
                return refused
    return filing


def _undeclared(level: Mapping[str, Any]) -> dict[str, Any]:
    return {part: given for part, given in level.items() if part != DECLARATIONS}
