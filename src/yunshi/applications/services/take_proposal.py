"""Taking answers from a file, or from another solution, into the draft of a filing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any
from uuid import UUID

from django.db import transaction

from yunshi.answers.addresses import DOCUMENTS, Address, solution_number
from yunshi.answers.exchange.copying import copy_files
from yunshi.answers.exchange.differences import Change, Comparison, SolutionCompared, to_save
from yunshi.answers.exchange.proposals import (
    KeptClash,
    Outcome,
    compared,
    note_outcome,
    outcome_of,
)
from yunshi.answers.models import Draft, Proposal
from yunshi.answers.outcomes import Closed, Saved
from yunshi.applications import refusals
from yunshi.applications.models import Filing
from yunshi.applications.naming import solution_name
from yunshi.applications.services.edit_filing import add_solution, save_answers
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.programmes.queries import known_packs, pack_of
from yunshi.rulebook.pack.model import Pack


def comparison_of(filing: Filing, proposal: Proposal) -> tuple[dict[str, Any], Comparison]:
    """The draft as it was when the proposal was made, and what would change."""
    pack = pack_of(filing.draft.pack_hash).pack
    return compared(
        proposal,
        filing.draft,
        pack=pack,
        name_of=lambda entry: solution_name(pack, entry),
        open_items=filing.draft.open_items,
        known=pack_of_origin(proposal),
    )


def pack_of_origin(proposal: Proposal) -> Mapping[str, Pack]:
    """The pack that the file was made from, by its hash; none when it says nothing, or is not
    known here.
    """
    origin = (proposal.incoming or {}).get("origin")
    return known_packs([origin["version"]]) if origin else {}


def take_proposal(
    filing_id: UUID, proposal_id: UUID, keys: Collection[str], actor: Actor
) -> Outcome | Refused:
    """Takes the changes that were ticked (``keys``); all of it, or, when refused, none.

    Saved against the revision that the differences were shown against: what others have changed
    since comes back as clashes. Taken again, it answers as the first time.
    """
    with transaction.atomic():
        filing = lock_filing(filing_id)
        proposal = Proposal.objects.select_for_update().get(pk=proposal_id, draft=filing.draft_id)
        before = outcome_of(proposal)
        if before is not None:
            return before
        outcome = _taken(filing, proposal, frozenset(keys), actor)
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
        else:
            note_outcome(proposal, outcome)
    return outcome


def _taken(
    filing: Filing, proposal: Proposal, keys: frozenset[str], actor: Actor
) -> Outcome | Refused:
    _, comparison = comparison_of(filing, proposal)
    chosen = [change for change in comparison.changes if change.key in keys]
    answers: dict[Address, Any] = {}
    papers: dict[Address, Address] = {}
    gone = 0
    for change in chosen:
        if not change.may_be_taken:
            continue
        if _is_gone(filing.draft, change.address):
            gone += 1
        else:
            _sort(change, change.address, _source(proposal), answers, papers)
    standing = len(answers) + len(papers)
    added: list[str] = []
    for solution in comparison.additions:
        if str(solution.index) not in keys:
            continue
        fresh = add_solution(filing, actor)
        if isinstance(fresh, Refused):
            return fresh
        added.append(str(fresh))
        for change in _of_addition(solution):
            address = Address(str(fresh), change.address.part, change.address.item)
            _sort(change, address, _source(proposal), answers, papers)
    if not answers and not papers and not added:
        return _outcome(filing, 0, added, gone, ())
    saved = _saved(filing, proposal, answers, papers, actor)
    if isinstance(saved, Refused):
        return saved
    changed = sum(address.solution not in added for each in saved for address in each.changed)
    clashes = tuple(KeptClash.of(clash) for each in saved for clash in each.clashes)
    assert changed <= standing  # noqa: S101 (nothing but what was ticked)
    return _outcome(filing, changed, added, gone, clashes)


def _of_addition(solution: SolutionCompared) -> Iterator[Change]:
    return (change for change in solution.changes if change.may_be_taken)


def _source(proposal: Proposal) -> str:
    return str((proposal.incoming or {}).get("copied_from", ""))


def _sort(
    change: Change,
    address: Address,
    source: str,
    answers: dict[Address, Any],
    papers: dict[Address, Address],
) -> None:
    if address.part == DOCUMENTS:
        papers[address] = Address(source, DOCUMENTS, address.item)
    else:
        answers[address] = to_save(change)


def _is_gone(draft: Draft, address: Address) -> bool:
    return bool(address.solution) and solution_number(draft.data, address.solution) is None


def _saved(
    filing: Filing,
    proposal: Proposal,
    answers: Mapping[Address, Any],
    papers: Mapping[Address, Address],
    actor: Actor,
) -> tuple[Saved, ...] | Refused:
    if actor.person is None:
        raise ValueError("a person takes a proposal")
    outcomes: list[Saved | Closed | Refused] = [
        save_answers(filing, proposal.revision, answers, actor)
    ]
    if papers:
        outcomes.append(copy_files(filing.draft_id, proposal.revision, papers, by=actor.person))
    saved = []
    for outcome in outcomes:
        if isinstance(outcome, Refused):
            return outcome
        if isinstance(outcome, Closed):
            return refusals.filed_already("save_answers")
        saved.append(outcome)
    return tuple(saved)


def _outcome(
    filing: Filing, changed: int, added: list[str], gone: int, clashes: tuple[KeptClash, ...]
) -> Outcome:
    revision = Draft.objects.values_list("revision", flat=True).get(pk=filing.draft_id)
    return Outcome(
        at=clock.now(),
        revision=revision,
        changed=changed,
        added=tuple(added),
        gone=gone,
        clashes=clashes,
    )


def settle_clash(
    filing_id: UUID, proposal_id: UUID, address: str, actor: Actor, *, mine: bool
) -> Outcome | Refused:
    """Decides a clash that taking a proposal left: the file's answer, or the one that stands.

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
        if mine:
            settled = _settled(filing, outcome, clash, actor)
            if isinstance(settled, Refused):
                return settled
            left += tuple(KeptClash.of(each) for each in settled.clashes)
            changed = outcome.changed + len(settled.changed)
            revision = max(outcome.revision, settled.revision)
            if not settled.clashes and left:
                # The other clashes are still to be decided against what they showed.
                revision = outcome.revision
            outcome = outcome.model_copy(update={"changed": changed, "revision": revision})
        outcome = outcome.model_copy(update={"clashes": left})
        note_outcome(proposal, outcome)
    return outcome
