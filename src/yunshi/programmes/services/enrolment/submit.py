"""Sending an application for an account to review, the first time or corrected."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.answers import services as answers
from yunshi.answers.declared import versions_of
from yunshi.answers.files_named import papers_in
from yunshi.answers.models import Draft
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.services import perform, record_refusal
from yunshi.files.services import keep
from yunshi.programmes.account_judging import account_part, judge_account
from yunshi.programmes.enrolment_queries import review_due
from yunshi.programmes.models import Enrolment
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.enrolment import OPEN_TO_CHANGE
from yunshi.rulebook.evaluation.asked import asked_answers


def submit_account(
    enrolment_id: UUID, actor: Actor, *, key: str, arrived_at: datetime
) -> Performed | Refused:
    """Sends the account's answers and papers to review; the review's days count from here (a2, a6).

    What was sent is kept as a snapshot, which the journal pins. Refused with every finding that
    blocks, and then nothing has changed. Raises Enrolment.DoesNotExist.
    """
    with transaction.atomic():
        outcome = _submit(_locked(enrolment_id), actor, key, arrived_at)
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
    return outcome


def _locked(enrolment_id: UUID) -> Enrolment:
    enrolment = Enrolment.objects.select_related("case", "organisation").get(pk=enrolment_id)
    enrolment.draft = Draft.objects.select_for_update().get(pk=enrolment.draft_id)
    enrolment.case.refresh_from_db()
    return enrolment


def _submit(
    enrolment: Enrolment, actor: Actor, key: str, arrived_at: datetime
) -> Performed | Refused:
    draft = enrolment.draft
    if draft is None:
        raise ValueError(f"{enrolment} has no answers")
    pack = pack_of(draft.pack_hash).pack
    due = review_due(pack, arrived_at)
    if enrolment.case.state not in OPEN_TO_CHANGE:
        # The door says why; nothing that is closed is looked at again.
        at_door = [enrolment.case_id]
        return perform(at_door, "submit_account", actor, key=key, arrived_at=arrived_at)
    evaluation = judge_account(enrolment, arrived_at)
    snapshot = answers.take_snapshot(
        draft,
        account_part(pack, asked_answers(evaluation.scope)),
        switches=evaluation.scope.switches,
        window={},
        by=actor.person,
        versions=versions_of(pack),
    )
    files = {named.id for named in papers_in(snapshot.data or {})}
    missing = keep(files, enrolment.organisation_id, snapshot.id)
    if missing is not None:
        return Refused("submit_account", (enrolment.case_id,), missing.findings, arrived_at)
    done = perform(
        [enrolment.case_id],
        "submit_account",
        actor,
        key=key,
        arrived_at=arrived_at,
        due=due.at,
        facts={
            "snapshot": str(snapshot.id),
            "snapshot_digest": snapshot.digest,
            "due_explained": due.explanation.as_json(),
        },
    )
    if isinstance(done, Performed):
        answers.close_draft(draft)
    return done


def apply_again(case: UUID, actor: Actor, *, key: str, arrived_at: datetime) -> Performed | Refused:
    """Opens a refused application again; the same one is corrected (R110-AMB-05)."""
    return perform([case], "apply_again", actor, key=key, arrived_at=arrived_at)
