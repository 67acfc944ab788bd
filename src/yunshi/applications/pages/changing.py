"""Changing a filing before closing, in words: what stands, and what sending its copy does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from yunshi.applications.models import Filing, Solution
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.queries import Phase, SolutionFacts
from yunshi.applications.services import (
    against_changing,
    left_out_by,
    open_copy_of,
    standing,
)
from yunshi.casework.clock import to_the_second
from yunshi.design.language import words_of
from yunshi.rulebook.stages import BEFORE_REVIEW, ApplicationState


@dataclass(frozen=True)
class FiledBefore:
    """The filing that a working copy was made from, and what sending the copy does to it."""

    receipt: str
    arrived_at: datetime
    url: str
    stands: bool
    """Whether anything of it counts still: not, where it was withdrawn meanwhile."""
    left_out: tuple[str, ...] = ()
    """Solutions of it that the copy does not take up: sending the copy withdraws them."""
    added: tuple[str, ...] = ()
    """Solutions of the copy that it did not have."""
    against: tuple[str, ...] = ()
    """Why it can no longer be replaced."""
    give_up_url: str = ""


@dataclass(frozen=True)
class Changing:
    """What a filed filing's page offers about changing it."""

    change_url: str = ""
    copy_url: str = ""
    """The working copy that is open."""
    replaced_by: str = ""
    """The receipt number of the filing that has taken its place."""
    replaced_by_url: str = ""


def filed_before(hand: FilingInHand) -> FiledBefore | None:
    """Of a copy, open or sent, what it changes; ``None`` for a filing of its own."""
    if hand.filing.replaces_id is None:
        return None
    before = Filing.objects.select_related("receipt").get(pk=hand.filing.replaces_id)
    url = reverse("applications:tasks", args=[before.id])
    rows = standing(before) if hand.phase is not Phase.FILED else []
    if not rows or hand.phase is not Phase.DRAFT:
        return FiledBefore(before.receipt.number, before.receipt.arrived_at, url, bool(rows))
    known = {row.id for row in rows}
    drafted = hand.filing.solutions.filter(case__state=ApplicationState.DRAFT)
    return FiledBefore(
        receipt=before.receipt.number,
        arrived_at=before.receipt.arrived_at,
        url=url,
        stands=True,
        left_out=_names(left_out_by(hand.filing, before)),
        added=_names(row for row in drafted if row.replaces_id not in known),
        against=tuple(dict.fromkeys(words_of(against_changing(before, hand.at)))),
        give_up_url=reverse("applications:give_up", args=[hand.filing.id]),
    )


def changing(hand: FilingInHand) -> Changing:
    """Whether what was filed may be changed now, and where its copy is."""
    if hand.phase is not Phase.FILED:
        return Changing()
    if _any_in(hand.solutions, (ApplicationState.REPLACED,)):
        by = hand.filing.copies.select_related("receipt").get(submitted_at__isnull=False)
        return Changing(
            replaced_by=by.receipt.number,
            replaced_by_url=reverse("applications:tasks", args=[by.id]),
        )
    in_time = to_the_second(hand.at) <= hand.filing.window.closes_at
    if not in_time or not _any_in(hand.solutions, BEFORE_REVIEW):
        return Changing()
    open_copy = open_copy_of(hand.filing)
    if open_copy is not None:
        return Changing(copy_url=reverse("applications:tasks", args=[open_copy.id]))
    if against_changing(hand.filing, hand.at):
        return Changing()
    return Changing(change_url=reverse("applications:change", args=[hand.filing.id]))


def _any_in(solutions: Iterable[SolutionFacts], states: Iterable[ApplicationState]) -> bool:
    return any(solution.state in states for solution in solutions)


def _names(rows: Iterable[Solution]) -> tuple[str, ...]:
    return tuple(row.name or _("Unnamed solution") for row in rows)
