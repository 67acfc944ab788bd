"""What must happen in the transaction when a timer, not a person, moves a filing's case."""

from __future__ import annotations

from uuid import UUID

from django.db.models import QuerySet

from yunshi.answers import services as answers
from yunshi.answers.models import Draft, Supplement
from yunshi.answers.queries import running_supplement
from yunshi.applications.models import Filing
from yunshi.casework.acting import Act
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.registry import register_effect
from yunshi.rulebook.stages import WAITING_FOR_SUPPLEMENT, ApplicationState


@register_effect("close_draft")
def close_draft(case: Case, act: Act, entry: JournalEntry) -> None:
    """Nothing may be written any more once no solution of the filing can be sent."""
    gone = {case.id, *act.together}
    if (
        not Case.objects.filter(group=case.group, state=ApplicationState.DRAFT)
        .exclude(id__in=gone)
        .exists()
    ):
        answers.close_draft(Draft.objects.get(id__in=_draft_of(case)))


@register_effect("close_supplement")
def close_supplement(case: Case, act: Act, entry: JournalEntry) -> None:
    """The running supplement ends unanswered once none of its cases waits for it any more."""
    supplement = running_supplement(_draft_of(case).get())
    if supplement is None or case.id not in supplement.cases:
        return
    others = set(supplement.cases) - {case.id} - set(act.together)
    if Case.objects.filter(id__in=others, state__in=WAITING_FOR_SUPPLEMENT).exists():
        return
    withdrawn = act.action == "withdraw"
    answers.end_supplement(
        supplement, Supplement.State.WITHDRAWN if withdrawn else Supplement.State.LAPSED
    )


def _draft_of(case: Case) -> QuerySet[Filing, UUID]:
    return Filing.objects.filter(pk=case.group).values_list("draft_id", flat=True)
