"""The lists that a programme reads: who holds a standing elsewhere, and what it is good for."""

from __future__ import annotations

from dataclasses import dataclass

from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class StandingKind:
    """A kind of list, by the name that the pack gives it, and what being on it brings."""

    kind: str
    title: Text
    about: Text
    clause: str


def standings_read(pack: Pack) -> tuple[StandingKind, ...]:
    """The kinds of lists that a programme asks of its office, in the order of the pack; each once,
    however often it is read."""
    found: dict[str, StandingKind] = {}
    waiver = pack.programme.account.waiver if pack.programme.account is not None else None
    if waiver is not None:
        ticked = pack.questions[waiver.question].question
        about = ticked.help or ticked.label
        kind = StandingKind(waiver.standing, ticked.label, about, waiver.clause)
        found[waiver.standing] = kind
    for lane in pack.review.lanes:
        if lane.standing is not None and lane.standing not in found:
            found[lane.standing] = StandingKind(
                lane.standing, lane.title, lane.about, lane.clause or ""
            )
    return tuple(found.values())
