"""One act on several cases: each goes through the one door by itself, under a key of its own.

A run is written down before anything is done, and each case with what came of it, in the
transaction of its act. Whatever interrupts it, carrying on does what is left and nothing twice.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from yunshi.answers.addresses import Address
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.reviews.models import BulkItem, BulkRun
from yunshi.reviews.services.ask_supplement import ask_supplement
from yunshi.reviews.services.assign import assign_case
from yunshi.reviews.services.decide import begin_qualification, pass_qualification
from yunshi.rulebook.text import Text

_log = logging.getLogger(__name__)

MOST_AT_ONCE: Final = 200
"""Cases of one run."""

_BROKE = Text(
    zh_hant="系統出了問題，這件沒有處理。請再試一次，或打開案件處理。",
    en="Something went wrong here, and nothing was done with this case. Try again, or open it.",
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """One case as the officer saw it, and what is asked of it where a supplement is."""

    case: UUID
    filing: UUID
    revision: int
    asked: Mapping[Address, str] = field(default_factory=dict)


def begin_run(
    act: BulkRun.Act,
    actor: Actor,
    chosen: Sequence[Chosen],
    *,
    key: str,
    officer: UUID | None = None,
    message: str = "",
    announced: datetime | None = None,
) -> BulkRun:
    """Writes down what is to be done; nothing is done yet. The same key gives the first run.

    Raises ValueError without a person, without cases, or for more than ``MOST_AT_ONCE``.
    """
    if actor.person is None or not 0 < len(chosen) <= MOST_AT_ONCE:
        raise ValueError("a person names between one case and the most at once")
    with transaction.atomic():
        run = BulkRun(
            act=act,
            key=key,
            started_at=clock.now(),
            started_by=actor.person,
            officer=officer,
            message=message,
            announced_at=announced,
        )
        BulkRun.objects.bulk_create([run], ignore_conflicts=True)
        standing = BulkRun.objects.get(started_by=actor.person, key=key)
        if standing.pk == run.pk:
            BulkItem.objects.bulk_create(
                BulkItem(
                    run=run,
                    number=number,
                    case_id=each.case,
                    filing_id=each.filing,
                    revision=each.revision,
                    asked={str(address): reason for address, reason in each.asked.items()},
                )
                for number, each in enumerate(chosen, start=1)
            )
    return standing


def carry_on(
    run: BulkRun, actor: Actor, *, arrived_at: datetime, seconds: float | None = None
) -> int:
    """Does what is left of a run, for about ``seconds`` where they are given; how many are left.

    Two who carry on at once share what is left. Whether the actor may do the act each case's own
    table says. Raises ValueError for a run of somebody else.
    """
    if actor.person != run.started_by:
        raise ValueError("a run is carried on by whoever began it")
    until = None if seconds is None else time.monotonic() + seconds
    tried: set[int] = set()
    while until is None or not tried or time.monotonic() < until:
        done = _next(run, actor, arrived_at, tried)
        if not done:
            break
        tried |= done
    return run.items.filter(state=BulkItem.State.WAITING).count()


def _next(run: BulkRun, actor: Actor, arrived_at: datetime, tried: set[int]) -> set[int]:
    """Does one case, or the cases of one filing that are asked together; which."""
    items: list[BulkItem] = []
    try:
        with transaction.atomic():
            items = _in_hand(run, tried)
            if items:
                _settle(items, _do(run, items, actor, arrived_at))
    except Exception:
        # One case that breaks must not keep the others waiting.
        _log.exception("run %s broke at case %s", run.pk, items[0].case_id if items else None)
        _settle(items, (_BROKE,))
    return {item.pk for item in items}


def _in_hand(run: BulkRun, tried: set[int]) -> list[BulkItem]:
    """What comes next, locked. A supplement asks all ticked solutions of a filing at once, since
    only one can run."""
    waiting = (
        run.items.select_for_update(skip_locked=True)
        .filter(state=BulkItem.State.WAITING)
        .exclude(pk__in=tried)
        .order_by("number")
    )
    first = waiting.first()
    if first is None:
        return []
    if run.act != BulkRun.Act.ASK:
        return [first]
    return list(waiting.filter(filing=first.filing_id))


def _do(
    run: BulkRun, items: list[BulkItem], actor: Actor, arrived_at: datetime
) -> tuple[Text, ...]:
    """Does the act; why it was refused, or nothing."""
    case, revision = items[0].case_id, items[0].revision
    key = f"{run.pk} {case}"
    match run.act:
        case BulkRun.Act.ASSIGN:
            outcome: object = assign_case(case, actor, run.officer, key=key, arrived_at=arrived_at)
        case BulkRun.Act.BEGIN:
            outcome = begin_qualification(
                [case], actor, key=key, arrived_at=arrived_at, seen={case: revision}
            )
        case BulkRun.Act.PASS:
            outcome = pass_qualification(
                case, actor, key=key, arrived_at=arrived_at, expected_revision=revision
            )
        case _:
            outcome = ask_supplement(
                items[0].filing_id,
                actor,
                {
                    Address.parse(address): reason
                    for item in items
                    for address, reason in item.asked.items()
                },
                key=f"{run.pk} {items[0].filing_id}",
                arrived_at=arrived_at,
                announced=run.announced_at,
                message=run.message,
                seen={item.case_id: item.revision for item in items},
            )
    if isinstance(outcome, Refused):
        return tuple(finding.message for finding in outcome.findings)
    return ()


def _settle(items: list[BulkItem], said: tuple[Text, ...]) -> None:
    state = BulkItem.State.REFUSED if said else BulkItem.State.DONE
    BulkItem.objects.filter(
        pk__in=[item.pk for item in items], state=BulkItem.State.WAITING
    ).update(state=state, said=[text.as_json() for text in said], settled_at=clock.now())
