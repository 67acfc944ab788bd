"""The whole outline of a pack."""

from __future__ import annotations

from yunshi.rulebook.outline.account import account
from yunshi.rulebook.outline.asked import forms, papers, questions
from yunshi.rulebook.outline.entries import GROUPS, Entry
from yunshi.rulebook.outline.judged import declarations, rules, stages
from yunshi.rulebook.outline.listing import listing, notices
from yunshi.rulebook.outline.programme import dates, programme, switches
from yunshi.rulebook.pack.model import Pack

_TOLD = (
    programme,
    account,
    dates,
    switches,
    forms,
    questions,
    papers,
    rules,
    declarations,
    stages,
    listing,
    notices,
)


def outline(pack: Pack) -> tuple[Entry, ...]:
    """Every item of a pack, group by group in the order of :data:`GROUPS`."""
    order = {group: place for place, group in enumerate(GROUPS)}
    entries = [entry for told in _TOLD for entry in told(pack)]
    return tuple(sorted(entries, key=lambda entry: order[entry.group]))
