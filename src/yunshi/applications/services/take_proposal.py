"""Taking answers from a file, or from another solution, into the draft of a filing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from yunshi.answers.addresses import DOCUMENTS, Address, solution_number
from yunshi.answers.exchange import proposals
from yunshi.answers.exchange.copying import Files, copy_files
from yunshi.answers.exchange.differences import Change, Comparison, to_save
from yunshi.answers.exchange.incoming import Incoming
from yunshi.answers.exchange.matching import NameOf
from yunshi.answers.exchange.proposals import (
    KeptClash,
    Outcome,
    compared,
    note_outcome,
    outcome_of,
)
from yunshi.answers.files_named import files_named
from yunshi.answers.models import Proposal
from yunshi.answers.outcomes import Closed
from yunshi.applications import refusals
from yunshi.applications.models import Filing
from yunshi.applications.naming import solution_name
from yunshi.applications.services.edit_filing import add_solution, save_answers
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.files.queries import files_for
from yunshi.programmes.models import PublishedPack
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.pack.model import Pack


def propose(
    filing: Filing, incoming: Incoming, actor: Actor, *, chosen: Mapping[int, str] | None = None
) -> Proposal:
    """Keeps what came in beside the draft; ``chosen`` says which solution it is about, if known."""
    if actor.person is None:
        raise ValueError("a person proposes")
    return proposals.propose(
        filing.draft, incoming, _name_of(filing), by=actor.person, chosen=chosen
    )


def choose_solutions(filing: Filing, proposal_id: UUID, chosen: Mapping[int, str]) -> None:
    """Matches the solutions of a waiting proposal as its person says."""
    with transaction.atomic():
        proposal = Proposal.objects.select_for_update().get(pk=proposal_id, draft=filing.draft_id)
        if proposal.outcome is None:
            proposals.choose_solutions(proposal, filing.draft, _name_of(filing), chosen)


def _name_of(filing: Filing) -> NameOf:
    pack = pack_of(filing.draft.pack_hash).pack
    return lambda entry: solution_name(pack, entry)


def comparison_of(filing: Filing, proposal: Proposal) -> tuple[dict[str, Any], Comparison]:
    """The draft as it was when the proposal was made, and what would change."""
    pack = pack_of(filing.draft.pack_hash).pack
    return compared(
        proposal,
        filing.draft,
        pack=pack,
        name_of=_name_of(filing),
        open_items=filing.draft.open_items,
        known=pack_of_origin(proposal),
    )


def pack_of_origin(proposal: Proposal) -> Mapping[str, Pack]:
    """The pack that the file was made from, by its hash; none when it says nothing, or is not
    known here.
    """
    version = ((proposal.incoming or {}).get("origin") or {}).get("version")
    if not version:
        return {}
    try:
        return {version: pack_of(version).pack}
    except PublishedPack.DoesNotExist:
        return {}


def take_proposal(
    filing_id: UUID,
    proposal_id: UUID,
    keys: Collection[str],
    actor: Actor,
    *,
    arrived_at: datetime | None = None,
) -> Outcome | Refused:
    """Takes the changes that were ticked (``keys``); all of it, or, when refused, none.

    Refused when the time of the filing was over at ``arrived_at`` (now, if it is not given).

    Saved against the revision that the differences were shown against: what others have changed
    since comes back as clashes. Taken again, it answers as the first time.
    """
    with transaction.atomic():
        filing = lock_filing(filing_id)
        proposal = Proposal.objects.select_for_update().get(pk=proposal_id, draft=filing.draft_id)
        before = outcome_of(proposal)
        if before is not None:
            return before
        outcome = _taken(filing, proposal, frozenset(keys), actor, arrived_at)
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
        else:
            note_outcome(proposal, outcome)
    return outcome


@dataclass
class _Chosen:
    """What is to be saved, sorted by how."""

    answers: dict[Address, Any] = field(default_factory=dict)
    papers: dict[Address, Address | Files] = field(default_factory=dict)
    """Each paper, and what it is to rest on: another's files, or files of an earlier filing."""

    def add(self, change: Change, address: Address, source: str) -> None:
        if address.part == DOCUMENTS:
            another = Address(source, DOCUMENTS, address.item)
            self.papers[address] = another if source else change.new
        else:
            self.answers[address] = to_save(change)


def _taken(
    filing: Filing,
    proposal: Proposal,
    keys: frozenset[str],
    actor: Actor,
    arrived_at: datetime | None,
) -> Outcome | Refused:
    _, comparison = comparison_of(filing, proposal)
    source = str((proposal.incoming or {}).get("copied_from", ""))
    chosen, gone, added = _Chosen(), 0, []
    for change in comparison.changes:
        if change.key not in keys or change.refused is not None:
            continue
        if change.closed:
            return refusals.filed_already("save_answers")
        if _is_gone(filing, change.address):
            gone += 1
        else:
            chosen.add(change, change.address, source)
    for solution in comparison.additions if filing.draft.is_open else ():
        if solution.key not in keys:
            continue
        fresh = add_solution(filing, actor, arrived_at=arrived_at)
        if isinstance(fresh, Refused):
            return fresh
        added.append(str(fresh))
        for change in solution.changes:
            if change.may_be_taken and not change.to_confirm:
                address = Address(str(fresh), change.address.part, change.address.item)
                chosen.add(change, address, source)
    _leave_what_is_gone(filing, chosen)
    saved = _saved(filing, proposal.revision, chosen, actor, arrived_at)
    if isinstance(saved, Refused):
        return saved
    return Outcome(
        at=clock.now(),
        changed=sum(address.solution not in added for address in saved.changed),
        added=tuple(added),
        gone=gone,
        clashes=saved.clashes,
    )


def _leave_what_is_gone(filing: Filing, chosen: _Chosen) -> None:
    """Files of an earlier filing may have been erased since they were offered."""
    brought = {at: given for at, given in chosen.papers.items() if isinstance(given, list)}
    there = files_for(filing.organisation_id, files_named([*brought.values()])) if brought else {}
    for address, files in brought.items():
        if files_named(files) - set(there):
            del chosen.papers[address]


def _is_gone(filing: Filing, address: Address) -> bool:
    return bool(address.solution) and solution_number(filing.draft.data, address.solution) is None


@dataclass(frozen=True)
class _Kept:
    changed: tuple[Address, ...]
    clashes: tuple[KeptClash, ...]


def _saved(
    filing: Filing,
    base_revision: int,
    chosen: _Chosen,
    actor: Actor,
    arrived_at: datetime | None,
) -> _Kept | Refused:
    if actor.person is None:
        raise ValueError("a person takes a proposal")
    typed = save_answers(filing, base_revision, chosen.answers, actor, arrived_at=arrived_at)
    if isinstance(typed, Refused):
        return typed
    if isinstance(typed, Closed):
        return refusals.filed_already("save_answers")
    rested = copy_files(filing.draft_id, base_revision, chosen.papers, by=actor.person)
    if isinstance(rested, Closed):
        return refusals.filed_already("save_answers")
    revision = max(typed.revision, rested.revision)
    return _Kept(
        (*typed.changed, *rested.changed),
        (
            *(KeptClash.of(clash, revision) for clash in typed.clashes),
            *(
                KeptClash.of(clash, revision, _address_in(chosen.papers[clash.address]))
                for clash in rested.clashes
            ),
        ),
    )


def _address_in(given: Address | Files) -> Address | None:
    return given if isinstance(given, Address) else None


def settle_clash(
    filing_id: UUID,
    proposal_id: UUID,
    address: str,
    actor: Actor,
    *,
    mine: bool,
    arrived_at: datetime | None = None,
) -> Outcome | Refused:
    """Decides a clash that taking a proposal left: ``mine``, or the answer that stands.

    ``mine`` is refused, and changes nothing, when the time of the filing was over at
    ``arrived_at`` (now, if it is not given).

    Decided against what the clash showed: changed again meanwhile, it is shown again.
    """
    with transaction.atomic():
        filing = lock_filing(filing_id)
        proposal = Proposal.objects.select_for_update().get(pk=proposal_id, draft=filing.draft_id)
        outcome = outcome_of(proposal)
        if outcome is None:
            raise ValueError(f"{proposal} was not taken")
        clash = next((each for each in outcome.clashes if each.address == address), None)
        if clash is None:
            return outcome
        left = tuple(each for each in outcome.clashes if each is not clash)
        changed = outcome.changed
        if mine:
            settled = _saved(filing, clash.revision, _chosen_in(clash), actor, arrived_at)
            if isinstance(settled, Refused):
                transaction.set_rollback(True)
                return settled
            left += settled.clashes
            changed += len(settled.changed)
        outcome = outcome.model_copy(update={"clashes": left, "changed": changed})
        note_outcome(proposal, outcome)
    return outcome


def _chosen_in(clash: KeptClash) -> _Chosen:
    address = Address.parse(clash.address)
    if clash.source:
        return _Chosen(papers={address: Address.parse(clash.source)})
    if address.part == DOCUMENTS:
        return _Chosen(papers={address: clash.mine})
    return _Chosen(answers={address: clash.mine})
