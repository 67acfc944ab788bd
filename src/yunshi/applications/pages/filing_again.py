"""Filing again what was withdrawn or never sent: into which windows, and in which words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from yunshi.applications.queries import FilingFacts, Phase, SolutionFacts
from yunshi.applications.services.copy_filing import FILED_AGAIN
from yunshi.design.dates import show
from yunshi.programmes.models import Window
from yunshi.programmes.queries import Offer, as_open_window, current_pack, offer_of
from yunshi.rulebook.windows import WindowState, state_of


@dataclass(frozen=True)
class CopyTarget:
    """A window into which a filing may be copied."""

    window: UUID
    title: str


def window_states(offer: Offer, now: datetime) -> Mapping[Window, WindowState]:
    """The dated windows of a programme, and how each stands."""
    return {
        window: state_of(offer.pack, (as_open_window(window),), now, offer.switches)[0]
        for window in offer.windows
    }


def copy_targets(states: Mapping[Window, WindowState], language: str) -> tuple[CopyTarget, ...]:
    """The windows that are open or come."""
    return tuple(
        CopyTarget(window.id, window.title.in_language(language))
        for window, state in states.items()
        if state is not WindowState.CLOSED
    )


def targets_for(
    solutions: Iterable[SolutionFacts], programme: str, now: datetime, language: str
) -> tuple[CopyTarget, ...]:
    """Those of one programme, asked for only where one of the solutions can be filed again."""
    if not any(map(can_be_filed_again, solutions)):
        return ()
    return copy_targets(window_states(offer_of(current_pack(programme).pack), now), language)


def can_be_filed_again(solution: SolutionFacts) -> bool:
    return solution.state == FILED_AGAIN


def is_to_be_copied(filing: FilingFacts) -> bool:
    """Whether the desk offers a copy: of what was never sent, or was withdrawn."""
    if filing.erased or filing.phase is Phase.LAPSED:
        return not filing.erased
    return filing.phase is Phase.FILED and any(map(can_be_filed_again, filing.solutions))


def until_when(window: Window, now: datetime) -> str:
    """Whether what is withdrawn now can be filed again in the same window, and until when."""
    states = window_states(offer_of(current_pack(window.programme_id).pack), now)
    if states[window] is WindowState.CLOSED:
        return _("This window has closed: in it the solution cannot be filed again.")
    return _(
        "You can file it again until %(closes)s; the last submission counts. The page of the "
        "filing offers to copy it into a new draft."
    ) % {"closes": show(window.closes_at, "second")}


def what_goes_along() -> str:
    """What a copy holds, said wherever one is offered (R110-APP-19)."""
    return _(
        "Answers and uploaded papers go along into a new draft; declarations are made anew. It "
        "counts when you submit it, with the time of that submission."
    )
