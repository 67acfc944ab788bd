"""What must happen in the transaction when a timer, not a person, moves a filing's case."""

from __future__ import annotations

from yunshi.answers.models import Supplement
from yunshi.answers.queries import running_supplement
from yunshi.answers.services import end_supplement
from yunshi.applications.models import Filing
from yunshi.casework.acting import Act
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.registry import register_effect
from yunshi.rulebook.stages import WAITING_FOR_SUPPLEMENT


@register_effect("close_supplement")
def close_supplement(case: Case, act: Act, entry: JournalEntry) -> None:
    """The running supplement ends unanswered once none of its cases waits for it any more."""
    draft_id = Filing.objects.values_list("draft_id", flat=True).get(pk=case.group)
    supplement = running_supplement(draft_id)
    if supplement is None or case.id not in supplement.cases:
        return
    others = set(supplement.cases) - {case.id} - set(act.together)
    if Case.objects.filter(id__in=others, state__in=WAITING_FOR_SUPPLEMENT).exists():
        return
    withdrawn = act.action == "withdraw"
    end_supplement(supplement, Supplement.State.WITHDRAWN if withdrawn else Supplement.State.LAPSED)
