"""Where a case stands, as a pill: the status vocabulary with the programme's own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from yunshi.applications.pages.case_words import PILLS
from yunshi.design.language import page_language
from yunshi.rulebook.stages import ApplicationState
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class StateView:
    """``key`` names the pill's colours and icon; an empty ``label`` is the vocabulary's own."""

    key: str
    label: str


_PILLS: Final = {**PILLS, ApplicationState.UNNOTIFIED: "overdue"}

_WORDS: Final[Mapping[str, str | Promise]] = {
    ApplicationState.QUALIFICATION: pgettext_lazy("state of a case", "Qualification"),
    ApplicationState.UNNOTIFIED: pgettext_lazy("state of a case", "Notice not delivered"),
    ApplicationState.DECISION: pgettext_lazy("state of a case", "Being decided"),
    ApplicationState.APPROVED: pgettext_lazy("state of a case", "Approved, to be listed"),
    ApplicationState.REPLACED: pgettext_lazy("state of a case", "Replaced"),
}


def state_view(state: str, label: Text | None) -> StateView:
    """The pill of a state; whatever else a programme ends a case with is a failure."""
    words = label.in_language(page_language()) if label is not None else _WORDS.get(state, "")
    return StateView(_PILLS.get(state, "failed"), str(words))
