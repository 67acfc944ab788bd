"""Who fills in the same draft, and where they were last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.utils.translation import gettext as _

from yunshi.answers.addresses import Address
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.queries import Phase, edited_since
from yunshi.parties.queries import people

TOGETHER: Final = timedelta(minutes=10)
"""Who has saved within this time is shown as filling in together."""


@dataclass(frozen=True)
class Companion:
    """Somebody who fills in the same draft."""

    name: str
    me: bool
    at: datetime
    where: str


def companions_in(hand: FilingInHand, person: UUID, now: datetime) -> tuple[Companion, ...]:
    if hand.phase is not Phase.DRAFT and hand.supplement is None:
        return ()
    lately = edited_since(hand.filing.draft_id, now - TOGETHER)
    if all(each.person == person for each in lately):
        return ()
    names = people(each.person for each in lately)
    return tuple(
        Companion(
            names[each.person].name, each.person == person, each.at, _where(hand, each.address)
        )
        for each in lately
        if each.person in names
    )


def _where(hand: FilingInHand, address: Address | None) -> str:
    """The section that an answer stands in."""
    if address is None:
        return ""
    placed = hand.pack.questions.get(f"{address.part}.{address.item}")
    if placed is not None:
        return placed.section.title.in_language(hand.language)
    paper = hand.pack.paper_by_id.get(address.item)
    if paper is not None:
        return paper.label.in_language(hand.language)
    return _("Declarations and consents")
