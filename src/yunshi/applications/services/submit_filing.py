"""Submitting a filing: one act for all its solutions, one snapshot, one receipt."""

from __future__ import annotations

import copy
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from yunshi.answers import services as answers
from yunshi.answers.declared import versions_of
from yunshi.applications import judging, refusals, signing
from yunshi.applications.filed_files import file_ids, filed_files
from yunshi.applications.held import holding
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services.change_filing import take_the_place
from yunshi.applications.services.enrolled import may_not_submit
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.applications.services.start_filing import start_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.refusals import not_concerned
from yunshi.casework.services import perform, record_refusal
from yunshi.files.services import keep
from yunshi.parties.certificates.queries import TakenSignature
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.evaluation.asked import asked_answers
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import ApplicationState


@dataclass(frozen=True, slots=True)
class Submitted:
    """The receipt, and the new draft with the solutions that were not sent along."""

    receipt: Receipt
    left_over: Filing | None = None


def submit_filing(
    filing_id: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    solutions: Collection[UUID] | None = None,
) -> Submitted | Refused:
    """Files the chosen solutions (all, if none are named) with the company's part.

    What counts is ``arrived_at``, when the request reached us. Solutions that are not chosen go
    into a new draft in the same window. A filing that has its receipt returns it again, so a
    double click or a retry files nothing twice. Refused with every finding that blocks, and then
    nothing has changed: the draft stands as it was.

    A working copy takes the place of the filing it was made from in the same transaction, or is
    refused as a whole; see ``change_filing``.

    Raises Filing.DoesNotExist.
    """
    with transaction.atomic():
        outcome = _submit(lock_filing(filing_id), actor, key, arrived_at, solutions)
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
    return outcome


def _submit(
    filing: Filing, actor: Actor, key: str, arrived_at: datetime, chosen: Collection[UUID] | None
) -> Submitted | Refused:
    vendor = filing.organisation_id
    if actor.role_among(Role, programme=filing.programme_id, owner=vendor) is None:
        return Refused("submit", (), (not_concerned(),), arrived_at)
    if filing.submitted_at is not None:
        return Submitted(filing.receipt)
    refused = may_not_submit(filing, arrived_at)
    if refused is not None:
        return refused
    replaced = lock_filing(filing.replaces_id) if filing.replaces_id is not None else None
    left_over = _set_aside(filing, chosen, actor, key)
    if isinstance(left_over, Refused):
        return left_over
    receipt = _file(filing, actor, key, arrived_at)
    if isinstance(receipt, Refused):
        return receipt
    if replaced is not None:
        number = receipt.number
        refused = take_the_place(filing, replaced, number, actor, key=key, arrived_at=arrived_at)
        if refused is not None:
            return refused
    return Submitted(receipt, left_over)


def _set_aside(
    filing: Filing, chosen: Collection[UUID] | None, actor: Actor, key: str
) -> Filing | Refused | None:
    """Moves what is not chosen into a new draft in the same window."""
    if chosen is None:
        return None
    aside = [
        row
        for row in filing.solutions.filter(case__state=ApplicationState.DRAFT)
        if row.id not in chosen
    ]
    if not aside:
        return None
    kept = {str(solution) for solution in chosen}
    entries = filing.draft.data.get("solutions", [])
    if not any(entry["id"] in kept for entry in entries):
        return refusals.nothing_chosen()
    data = copy.deepcopy(filing.draft.data)
    data["solutions"] = [entry for entry in data["solutions"] if entry["id"] not in kept]
    left_over = start_filing(filing.window_id, filing.organisation_id, actor, data=data)
    if isinstance(left_over, Refused):
        return left_over
    for row in aside:
        moved = perform(
            [row.case_id],
            "discard",
            actor,
            key=f"{key} aside {row.id}",
            facts={"moved_to": str(left_over.id)},
        )
        if isinstance(moved, Refused):
            return moved
        answers.remove_solution(filing.draft_id, str(row.id), by=actor.person)
    filing.draft.refresh_from_db()
    return left_over


def _file(filing: Filing, actor: Actor, key: str, arrived_at: datetime) -> Receipt | Refused:
    in_window = judging.standing_in_window(filing)
    drafted = {
        each.case: each.id
        for each in in_window
        if each.filing == filing.id and each.state == ApplicationState.DRAFT
    }
    if not drafted:
        return refusals.nothing_chosen()
    evaluation = judging.judge_draft(filing, arrived_at, in_window=in_window)
    with holding(filing, evaluation, drafted):
        return _file_judged(filing, evaluation, [*drafted], actor, key, arrived_at)


def _file_judged(
    filing: Filing,
    evaluation: Evaluation,
    cases: list[UUID],
    actor: Actor,
    key: str,
    arrived_at: datetime,
) -> Receipt | Refused:
    snapshot = answers.take_snapshot(
        filing.draft,
        asked_answers(evaluation.scope),
        switches=evaluation.scope.switches,
        window=_window_pin(filing),
        by=actor.person,
        versions=versions_of(pack_of(filing.draft.pack_hash).pack),
        is_first=True,
    )
    missing = keep(file_ids(snapshot), filing.organisation_id, snapshot.id)
    if missing is not None:
        return Refused("submit", tuple(cases), missing.findings, arrived_at)
    number = _next_number(filing, arrived_at)
    signature = signing.signature_for(filing, lambda: snapshot.data or {})
    done = perform(
        cases,
        "submit",
        actor,
        key=key,
        arrived_at=arrived_at,
        facts={
            "receipt": number,
            "snapshot": str(snapshot.id),
            "snapshot_digest": snapshot.digest,
            "window_revision": filing.window.revision,
            **_signed(signature),
            **({"replaces": str(filing.replaces_id)} if filing.replaces_id is not None else {}),
        },
    )
    if isinstance(done, Refused):
        return done
    # Last, so that whoever is late or has something to mend is told that first.
    if isinstance(signature, Finding):
        return Refused("submit", tuple(cases), (signature,), arrived_at)
    filing.submitted_at = arrived_at
    Filing.objects.filter(pk=filing.pk).update(submitted_at=arrived_at)
    answers.close_draft(filing.draft)
    receipt = Receipt.objects.create(
        number=number,
        filing=filing,
        snapshot=snapshot,
        arrived_at=arrived_at,
        issued_at=clock.now(),
        files=filed_files(snapshot),
        signature=signature.id if signature is not None else None,
    )
    if pack_of(filing.draft.pack_hash).pack.review.begins == "at_once":
        begun = perform(cases, "begin_qualification", Actor.system(), key=f"{key} begin")
        if isinstance(begun, Refused):
            raise AssertionError(f"cases just filed cannot be taken up: {begun}")
    return receipt


def _signed(signature: TakenSignature | Finding | None) -> dict[str, str]:
    """What the journal keeps of the signature, so that its evidence cannot be exchanged."""
    if not isinstance(signature, TakenSignature):
        return {}
    return {"signature": str(signature.id), "signature_digest": signature.digest}


def _window_pin(filing: Filing) -> dict[str, Any]:
    window = filing.window
    return {
        "name": window.name,
        "revision": window.revision,
        "opens_at": window.opens_at.isoformat(),
        "closes_at": window.closes_at.isoformat(),
    }


def _next_number(filing: Filing, arrived_at: datetime) -> str:
    """``PREFIX-ROCYEAR-00042``. From a sequence, so that nobody waits for another's number; a
    refused submission leaves a gap."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('applications_receipt_number')")
        (counted,) = cursor.fetchone()
    prefix = pack_of(filing.draft.pack_hash).pack.programme.receipt_prefix
    return f"{prefix}-{arrived_at.astimezone(TAIPEI).year - 1911}-{counted:05d}"
