"""Proposals: made of what came in, compared, and noted as taken."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from yunshi.answers.addresses import Address
from yunshi.answers.exchange import words
from yunshi.answers.exchange.differences import Comparing, Comparison, matches_of
from yunshi.answers.exchange.incoming import Incoming, Note
from yunshi.answers.exchange.matching import How, Match, NameOf
from yunshi.answers.exchange.origin import data_at
from yunshi.answers.models import Draft, Proposal
from yunshi.answers.outcomes import Clash
from yunshi.casework import clock
from yunshi.rulebook.pack.model import Pack

KEPT_FOR: Final = timedelta(days=1)


class KeptClash(BaseModel):
    """A clash, until its person says which of the two stays."""

    model_config = ConfigDict(frozen=True)

    address: str
    theirs: Any
    mine: Any
    by: UUID | None
    at: datetime
    revision: int
    """The draft's revision that showed it: what it is decided against."""
    source: str = ""
    """Of a paper: the address whose files it would rest on."""

    @classmethod
    def of(cls, clash: Clash, revision: int, source: Address | None = None) -> KeptClash:
        return cls(
            address=str(clash.address),
            theirs=clash.theirs,
            mine=clash.mine,
            by=clash.by,
            at=clash.at,
            revision=revision,
            source=str(source) if source is not None else "",
        )


class Outcome(BaseModel):
    """What came of taking a proposal."""

    model_config = ConfigDict(frozen=True)

    at: datetime
    changed: int
    """How many answers are others now, those of new solutions not counted."""
    added: tuple[str, ...] = ()
    """Ids of the solutions that are new."""
    gone: int = 0
    """Answers of solutions that somebody took out meanwhile."""
    clashes: tuple[KeptClash, ...] = ()


def propose(
    draft: Draft,
    incoming: Incoming,
    name_of: NameOf,
    *,
    by: UUID,
    chosen: Mapping[int, str] | None = None,
) -> Proposal:
    """Keeps what came in beside the draft, as it is now."""
    forget_expired()
    now = clock.now()
    return Proposal.objects.create(
        draft=draft,
        revision=draft.revision,
        by=by,
        made_at=now,
        expires_at=now + KEPT_FOR,
        incoming=incoming.model_dump(mode="json", by_alias=True),
        matching=_matching(incoming, draft, draft.data, name_of, chosen or {}),
    )


def forget_expired() -> int:
    """Deletes proposals that have run out, taken or not, and tells how many."""
    return Proposal.objects.filter(expires_at__lte=clock.now()).delete()[0]


def choose_solutions(
    proposal: Proposal, draft: Draft, name_of: NameOf, chosen: Mapping[int, str]
) -> None:
    """Matches anew: ``chosen`` says which solution of the draft a solution of the file is (an
    empty id: a new one); the others are matched around that.
    """
    incoming, data = _standing(proposal, draft)
    proposal.matching = _matching(incoming, draft, data, name_of, chosen)
    proposal.save(update_fields=["matching"])


def _matching(
    incoming: Incoming,
    draft: Draft,
    data: Mapping[str, Any],
    name_of: NameOf,
    chosen: Mapping[int, str],
) -> list[dict[str, str]]:
    matches = matches_of(
        incoming, data, name_of, chosen=chosen, of_this_draft=_is_of(incoming, draft)
    )
    return [{"target": each.target, "how": each.how.value} for each in matches]


def _is_of(incoming: Incoming, draft: Draft) -> bool:
    return incoming.origin is not None and incoming.origin.draft == draft.id


def proposal_of(draft_id: UUID, proposal: UUID, *, by: UUID) -> Proposal | None:
    """A proposal of this person for this draft; ``None`` when there is none, or none any more."""
    return Proposal.objects.filter(
        pk=proposal, draft=draft_id, by=by, expires_at__gt=clock.now()
    ).first()


def _standing(proposal: Proposal, draft: Draft) -> tuple[Incoming, dict[str, Any]]:
    """What came in, and the draft's answers as they were then."""
    data = data_at(draft, proposal.revision)
    if data is None:
        raise ValueError(f"{proposal} is about a revision that the draft never had")
    return Incoming.model_validate(proposal.incoming), data


def compared(
    proposal: Proposal,
    draft: Draft,
    *,
    pack: Pack,
    name_of: NameOf,
    open_items: Collection[str] | None,
    known: Mapping[str, Pack],
) -> tuple[dict[str, Any], Comparison]:
    """The answers as they were when the proposal was made, and everything that would change.

    The same whenever it is asked. ``known`` are packs by hash; that of the file may be among them.
    """
    incoming, data = _standing(proposal, draft)
    origin = incoming.origin
    base = (
        data_at(draft, origin.revision) if origin is not None and _is_of(incoming, draft) else None
    )
    comparison = Comparing(
        pack=pack,
        data=data,
        incoming=incoming,
        name_of=name_of,
        matches=[Match(each["target"], How(each["how"])) for each in proposal.matching],
        base=base,
        before=known.get(origin.version) if origin is not None else None,
        open_items=open_items,
    ).compare()
    return data, comparison


def version_notes(incoming: Incoming, draft: Draft, known: Collection[str]) -> tuple[Note, ...]:
    """What to know about where a file comes from. ``known`` are the hashes of known packs."""
    origin = incoming.origin
    if origin is None or incoming.source == "earlier":
        return ()
    notes = []
    if origin.version != draft.pack_hash:
        said = words.ANOTHER_VERSION if origin.version in known else words.UNKNOWN_VERSION
        notes.append(Note(code="another_version", text=said))
    if origin.draft != draft.id:
        notes.append(Note(code="another_draft", text=words.ANOTHER_DRAFT))
    return tuple(notes)


def note_outcome(proposal: Proposal, outcome: Outcome) -> None:
    """The proposal was taken. What came in is not needed any more, and not kept."""
    proposal.incoming = None
    proposal.outcome = outcome.model_dump(mode="json")
    proposal.save(update_fields=["incoming", "outcome"])


def outcome_of(proposal: Proposal) -> Outcome | None:
    """What came of a proposal; ``None`` while it waits."""
    return Outcome.model_validate(proposal.outcome) if proposal.outcome is not None else None
