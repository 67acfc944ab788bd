"""An office says when, and whether, people are reminded."""

from __future__ import annotations

from typing import Final

from django.db import transaction

from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.refusals import not_in_this_role
from yunshi.casework.services import record_refusal
from yunshi.notices import refusals
from yunshi.notices.models import ReminderKind, ReminderSetting
from yunshi.notices.reminding import MOST_WORKING_DAYS
from yunshi.programmes.models import Programme
from yunshi.rulebook.lifecycle import Role

ACTION: Final = "set_reminder"


def set_reminder(
    programme: str, kind: ReminderKind, working_days: int, actor: Actor, *, key: str
) -> ReminderSetting | Refused:
    """So many working days before it is due, none at all when zero; by an officer of the programme.

    The same again writes nothing. What was written to be sent already stands.
    """
    finding = None
    if actor.role_among((Role.OFFICER,), programme=programme, owner=None) is None:
        finding = not_in_this_role((Role.OFFICER,))
    elif not 0 <= working_days <= MOST_WORKING_DAYS:
        finding = refusals.too_early(MOST_WORKING_DAYS)
    if finding is not None or actor.person is None:
        findings = (finding or not_in_this_role((Role.OFFICER,)),)
        outcome = Refused(ACTION, (), findings, clock.now())
        record_refusal(outcome, actor=actor, key=key)
        return outcome
    with transaction.atomic():
        # Of two who set it at once the later counts, and each sees what stands.
        Programme.objects.select_for_update(no_key=True).get(pk=programme)
        rows = ReminderSetting.objects.filter(programme=programme, kind=kind)
        standing = rows.order_by("-pk").first()
        if standing is not None and standing.working_days == working_days:
            return standing
        return ReminderSetting.objects.create(
            programme_id=programme,
            kind=kind,
            working_days=working_days,
            set_at=clock.now(),
            set_by=actor.person,
        )
