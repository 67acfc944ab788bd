"""Answering a supplement: the cases that wait for it go back to qualification together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.answers import services as answers
from yunshi.answers.declared import versions_of
from yunshi.answers.models import Supplement
from yunshi.answers.queries import running_supplement, supplements_of
from yunshi.applications import judging, refusals
from yunshi.applications.filed_files import file_ids
from yunshi.applications.models import Filing
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.models import Case
from yunshi.casework.services import perform, record_refusal
from yunshi.files.services import keep
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.evaluation.asked import asked_answers
from yunshi.rulebook.stages import WAITING_FOR_SUPPLEMENT


@dataclass(frozen=True, slots=True)
class Answered:
    """The supplement as it was answered, with its snapshot."""

    supplement: Supplement


def answer_supplement(
    filing_id: UUID, actor: Actor, *, key: str, arrived_at: datetime
) -> Answered | Refused:
    """Files the answered items as the next snapshot.

    Refused while an item is unanswered or still fails, and when it arrived after the due second.
    A retry with the same key gets the same answer.
    """
    with transaction.atomic():
        filing = lock_filing(filing_id)
        supplement = running_supplement(filing.draft_id)
        if supplement is None:
            return _without_running(filing, key)
        evaluation = judging.judge_draft(filing, arrived_at)
        snapshot = answers.take_snapshot(
            filing.draft,
            asked_answers(evaluation.scope),
            switches=supplement.asked_of.switches,
            window=supplement.asked_of.window,
            by=actor.person,
            versions=versions_of(pack_of(filing.draft.pack_hash).pack),
        )
        missing = keep(file_ids(snapshot), filing.organisation_id, snapshot.id)
        waiting = Case.objects.filter(id__in=supplement.cases, state__in=WAITING_FOR_SUPPLEMENT)
        cases = list(waiting.order_by("id").values_list("id", flat=True))
        outcome: Performed | Refused
        if missing is not None:
            outcome = Refused("answer_supplement", tuple(cases), missing.findings, arrived_at)
        else:
            outcome = perform(
                cases,
                "answer_supplement",
                actor,
                key=key,
                arrived_at=arrived_at,
                facts={"snapshot": str(snapshot.id), "snapshot_digest": snapshot.digest},
            )
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
        else:
            answers.end_supplement(supplement, Supplement.State.ANSWERED, snapshot, key=key)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
        return outcome
    return Answered(supplement)


def _without_running(filing: Filing, key: str) -> Answered | Refused:
    """A retry after the answer was filed, or an answer after the supplement has ended."""
    last = next(iter(supplements_of(filing.draft_id)), None)
    if last is not None and last.answer_key and last.answer_key == key:
        return Answered(last)
    return refusals.no_supplement_running(filing)
