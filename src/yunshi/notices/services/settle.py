"""What the fate of a notice does to the clock that counts from it.

Apart from the sending, so that no case is locked while a mail server is waited for, and repeated
at every run, so that a process killed between the two leaves nothing undone.
"""

from __future__ import annotations

import logging

from django.db.models import Exists, OuterRef, Q

from yunshi.answers.models import Supplement
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.models import Case, OutboxMessage
from yunshi.notices.models import Delivery
from yunshi.notices.queries import first_standing
from yunshi.reviews.services import return_notice, start_clock
from yunshi.rulebook.stages import ApplicationState

_log = logging.getLogger(__name__)
_NOT_DELIVERED = (OutboxMessage.State.BOUNCED, OutboxMessage.State.FAILED)


def settle_notices(message: int | None = None) -> None:
    """Starts the clocks whose notice was taken, and records which notices reached nobody.

    Of one message, or of every notice that no step has followed yet. Safe to repeat.
    """
    taken = Delivery.objects.filter(
        message=OuterRef("notice"), sent_at__isnull=False, returned_at__isnull=True
    )
    waiting = Supplement.objects.filter(
        Q(Exists(taken)) | Q(notice__state__in=_NOT_DELIVERED),
        state=Supplement.State.ASKED,
        notified_at=None,
    ).select_related("notice")
    if message is not None:
        waiting = waiting.filter(notice=message)
    for supplement in waiting:
        try:
            _settle(supplement)
        except Exception:
            # One notice that cannot be followed must not keep other mails from going out.
            _log.exception("the notice of supplement %s was not followed", supplement.pk)


def _settle(supplement: Supplement) -> None:
    notice = supplement.notice
    if notice is None:
        return
    taken_at = first_standing(notice.pk)
    if taken_at is not None:
        outcome = start_clock(supplement.pk, taken_at)
    elif Case.objects.filter(id__in=supplement.cases, state=ApplicationState.SUPPLEMENT).exists():
        outcome = return_notice(
            supplement.pk,
            Actor.system(),
            key=f"notice {notice.pk} {notice.state}",
            arrived_at=clock.now(),
            reason=notice.trouble or notice.state,
        )
    else:
        return  # the step is there already: an officer must send it again
    if isinstance(outcome, Refused):
        rules = ", ".join(finding.rule for finding in outcome.findings)
        _log.error("the notice of supplement %s was not followed: %s", supplement.pk, rules)
