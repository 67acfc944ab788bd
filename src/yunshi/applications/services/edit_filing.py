"""Editing a draft: answers, and solutions added, copied and taken out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction

from yunshi.answers import services as answers
from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS, Address
from yunshi.answers.models import Draft
from yunshi.answers.outcomes import Closed, Saved
from yunshi.answers.queries import running_supplement
from yunshi.applications import refusals
from yunshi.applications.judging import solutions_in_window, switches_for
from yunshi.applications.models import Filing, Solution
from yunshi.applications.naming import solution_name
from yunshi.applications.services.cases import open_solution
from yunshi.applications.services.open_what_follows import open_what_follows
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.clock import to_the_second
from yunshi.casework.services import perform
from yunshi.files.models import StoredFile
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.evaluation.counting import every_solution_counts, number_that_counts
from yunshi.rulebook.evaluation.scope import FilingScope
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.stages import ApplicationState


def save_answers(
    filing: Filing,
    base_revision: int,
    changes: Mapping[Address, Any],
    actor: Actor,
    *,
    arrived_at: datetime | None = None,
) -> Saved | Closed | Refused:
    """Saves what was typed; see ``answers.save_answers``. Never asks whether it is valid.

    Papers are not typed: what the changes say about them is left out. A draft whose window was
    over at ``arrived_at`` (now, if it is not given) is closed like one that was filed.
    Declarations are refused to a member whom the owner has not delegated (roles, part 2).
    """
    typed = {address: value for address, value in changes.items() if address.part != DOCUMENTS}
    if any(address.part == DECLARATIONS for address in typed) and not _may_declare(filing, actor):
        return refusals.not_delegated("declare")
    if is_over(filing, arrived_at):
        return Closed(tuple(typed))
    with transaction.atomic():
        outcome = answers.save_answers(
            filing.draft_id, base_revision, typed, by=actor.person, as_read=filing.draft
        )
        if isinstance(outcome, Saved) and outcome.changed:
            _after_saving(filing, outcome)
    return outcome


def attach_file(
    filing: Filing,
    address: Address,
    file: StoredFile,
    actor: Actor,
    *,
    arrived_at: datetime | None = None,
) -> Saved | Closed:
    """Adds an uploaded file to a paper; where the programme takes one file, it replaces it."""
    paper = pack_of(filing.draft.pack_hash).pack.paper_by_id[address.item]
    if is_over(filing, arrived_at):
        return Closed((address,))
    with transaction.atomic():
        outcome = answers.attach_file(
            filing.draft_id, address, file, by=actor.person, replaces=paper.count.max == 1
        )
        if isinstance(outcome, Saved) and outcome.changed:
            _after_saving(filing, outcome)
    return outcome


def date_file(
    filing: Filing,
    address: Address,
    file: UUID,
    dated: date | str | None,
    actor: Actor,
    *,
    base_revision: int | None = None,
    arrived_at: datetime | None = None,
) -> Saved | Closed:
    """Notes the date that an uploaded paper bears; see ``answers.date_file``."""
    if is_over(filing, arrived_at):
        return Closed((address,))
    with transaction.atomic():
        outcome = answers.date_file(
            filing.draft_id, address, file, dated, by=actor.person, base_revision=base_revision
        )
        if isinstance(outcome, Saved) and outcome.changed:
            _after_saving(filing, outcome)
    return outcome


def detach_file(
    filing: Filing,
    address: Address,
    file: UUID,
    actor: Actor,
    *,
    arrived_at: datetime | None = None,
) -> Saved | Closed:
    """Takes a file off a paper."""
    if is_over(filing, arrived_at):
        return Closed((address,))
    with transaction.atomic():
        outcome = answers.detach_file(filing.draft_id, address, file, by=actor.person)
        if isinstance(outcome, Saved) and outcome.changed:
            _after_saving(filing, outcome)
    return outcome


def is_over(filing: Filing, arrived_at: datetime | None = None) -> bool:
    """Whether nothing of it may be changed any more: its time was over, it lapsed, was taken out.

    The time is looked at besides the draft: until the timer runs it is open, and what is written
    then must not go along with a submission that arrived in time.
    """
    at = to_the_second(arrived_at or clock.now())
    if filing.submitted_at is not None:
        supplement = running_supplement(filing.draft_id)
        return supplement is not None and supplement.is_past(at)
    return at > filing.window.closes_at or not filing.draft.is_open


def _may_declare(filing: Filing, actor: Actor) -> bool:
    role = actor.role_among(
        (Role.OWNER, Role.DELEGATE), programme=filing.programme_id, owner=filing.organisation_id
    )
    return role is not None


def _after_saving(filing: Filing, saved: Saved) -> None:
    pack = pack_of(filing.draft.pack_hash).pack
    naming = set(pack.listing.market.name)
    solutions = {
        address.solution
        for address in saved.changed
        if address.solution and f"{address.part}.{address.item}" in naming
    }
    if solutions:
        data = Draft.objects.values_list("data", flat=True).get(pk=filing.draft_id)
        for entry in data.get("solutions", []):
            if entry["id"] in solutions:
                Solution.objects.filter(id=entry["id"]).update(name=solution_name(pack, entry))
    if filing.submitted_at is not None:
        supplement = running_supplement(filing.draft_id)
        if supplement is not None:
            answers.settle_supplement(supplement, saved.changed)
            open_what_follows(filing, supplement)


def add_solution(
    filing: Filing,
    actor: Actor,
    *,
    copy_of: UUID | None = None,
    arrived_at: datetime | None = None,
) -> UUID | Refused:
    """Adds a solution to the draft, empty or as a copy of another one of it.

    Refused when the vendor would have more in the window than the programme allows, or the filing
    more than ``YUNSHI_MOST_SOLUTIONS``.
    """
    pack = pack_of(filing.draft.pack_hash).pack
    if is_over(filing, arrived_at):
        return refusals.filed_already("add_solution")
    with transaction.atomic():
        # The filing's row is the lock under which solutions are counted.
        Filing.objects.select_for_update(no_key=True).get(pk=filing.pk)
        if pack.programme.solutions is not None:
            number = _number_with_another(filing, pack, copy_of)
            if number > pack.programme.solutions.at_most:
                return refusals.too_many_solutions(filing, number)
        most: int = settings.YUNSHI_MOST_SOLUTIONS
        drafted = Draft.objects.values_list("data", flat=True).get(pk=filing.draft_id)
        if len(drafted.get("solutions", [])) >= most:
            return refusals.too_many_in_a_filing(most)
        added = answers.add_solution(
            filing.draft_id, by=actor.person, copy_of=str(copy_of) if copy_of else ""
        )
        if isinstance(added, Closed):
            return refusals.filed_already("add_solution")
        source = filing.solutions.filter(pk=copy_of).first() if copy_of else None
        refused = open_solution(filing, UUID(added), actor, source.name if source else "")
        if refused is not None:
            transaction.set_rollback(True)
            return refused
    return UUID(added)


def _number_with_another(filing: Filing, pack: Pack, copy_of: UUID | None) -> int:
    """How many of the vendor's solutions in the window count, with one more in this draft."""
    switches = switches_for(filing)
    elsewhere = solutions_in_window(filing, switches)
    if every_solution_counts(pack, switches):
        return elsewhere + filing.solutions.filter(case__state=ApplicationState.DRAFT).count() + 1
    data = Draft.objects.values_list("data", flat=True).get(pk=filing.draft_id)
    solutions = data.get("solutions", [])
    another = [entry for entry in solutions if entry["id"] == str(copy_of)] or [{}]
    with_another = {**data, "solutions": [*solutions, *another]}
    scope = FilingScope(pack, with_another, clock.now(), switches, {})
    return elsewhere + number_that_counts(scope)


def remove_solution(
    filing: Filing,
    solution: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime | None = None,
) -> Refused | None:
    """Takes a solution out of the draft; its case is discarded, its answers stay in history.

    Refused when the draft's time was over at ``arrived_at`` (now, if it is not given).
    """
    with transaction.atomic():
        row = filing.solutions.filter(pk=solution).first()
        if row is None:
            return None
        if is_over(filing, arrived_at):
            return refusals.filed_already("remove_solution")
        # First the answers: with its last solution the draft closes.
        answers.remove_solution(filing.draft_id, str(solution), by=actor.person)
        done = perform([row.case_id], "discard", actor, key=key, arrived_at=arrived_at)
        if isinstance(done, Refused):
            transaction.set_rollback(True)
            return done
    return None
