"""How the state of a solution's case is shown to its vendor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from yunshi.applications.queries import SolutionFacts
from yunshi.rulebook.stages import ApplicationState

PILLS: Final[Mapping[str, str]] = {
    ApplicationState.DRAFT: "draft",
    ApplicationState.SUBMITTED: "submitted",
    ApplicationState.QUALIFICATION: "review",
    ApplicationState.SUPPLEMENT: "supplement",
    ApplicationState.UNNOTIFIED: "supplement",
    ApplicationState.DECISION: "review",
    ApplicationState.APPROVED: "passed",
    ApplicationState.LISTED: "listed",
    ApplicationState.WITHDRAWN: "withdrawn",
    ApplicationState.REPLACED: "withdrawn",
    ApplicationState.DISCARDED: "withdrawn",
}
"""The pill of a state; every other state is an end without success."""

_WORDS: Final[Mapping[str, Promise]] = {
    ApplicationState.LAPSED: gettext_lazy("Not sent in time"),
    ApplicationState.DISCARDED: gettext_lazy("Taken out"),
    ApplicationState.REPLACED: gettext_lazy("Replaced"),
}

_NEXT: Final[Mapping[str, Promise]] = {
    ApplicationState.SUBMITTED: gettext_lazy(
        "Received. Review begins after the window has closed."
    ),
    ApplicationState.QUALIFICATION: gettext_lazy(
        "An officer checks your papers. You need do nothing now."
    ),
    ApplicationState.SUPPLEMENT: gettext_lazy("Answer the supplement in time."),
    ApplicationState.UNNOTIFIED: gettext_lazy(
        "A supplement is asked for. The notice did not reach you, so no deadline runs; you can "
        "answer already."
    ),
    ApplicationState.DECISION: gettext_lazy(
        "Qualified. The decision is pending; you will get a mail."
    ),
    ApplicationState.APPROVED: gettext_lazy("Approved. It will be listed next."),
    ApplicationState.LISTED: gettext_lazy("It stands in the market."),
    ApplicationState.LAPSED: gettext_lazy(
        "It was never sent. Copy the answers into the next window."
    ),
    ApplicationState.WITHDRAWN: gettext_lazy("You withdrew it."),
    ApplicationState.REPLACED: gettext_lazy("A later filing of yours has taken its place."),
}


@dataclass(frozen=True)
class CaseWords:
    """A pill and what comes next, in words."""

    status: str
    label: str
    next_step: str


def case_words(solution: SolutionFacts, language: str) -> CaseWords:
    """The words for where a solution stands; the programme's own where it has some."""
    own = solution.state_label
    label = own.in_language(language) if own is not None else str(_WORDS.get(solution.state, ""))
    return CaseWords(PILLS.get(solution.state, "failed"), label, _next_step(solution, language))


def _next_step(solution: SolutionFacts, language: str) -> str:
    if solution.state == ApplicationState.SUPPLEMENT and solution.due_at is None:
        return _("A supplement is asked for. No deadline runs yet; you can answer already.")
    if solution.state == ApplicationState.SUPPLEMENT and solution.lapses_as is not None:
        outcome = solution.lapses_as.in_language(language)
        return _("Answer the supplement in time; once it is late: %(outcome)s.") % {
            "outcome": outcome
        }
    return str(
        _NEXT.get(solution.state, _("This solution has ended; the reason is in the notice."))
    )
