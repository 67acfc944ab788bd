"""Where a case stands, as a pill: the status vocabulary with the programme's own words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from yunshi.design.language import page_language
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class StateView:
    """``key`` names the pill's colours and icon; an empty ``label`` is the vocabulary's own."""

    key: str
    label: str


_PILLS: Final[dict[str, tuple[str, str | Promise]]] = {
    "submitted": ("submitted", ""),
    "qualification": ("review", pgettext_lazy("state of a case", "Qualification")),
    "supplement": ("supplement", ""),
    "unnotified": ("overdue", pgettext_lazy("state of a case", "Notice not delivered")),
    "decision": ("review", pgettext_lazy("state of a case", "Being decided")),
    "approved": ("passed", pgettext_lazy("state of a case", "Approved, to be listed")),
    "listed": ("listed", ""),
    "withdrawn": ("withdrawn", ""),
}


def state_view(state: str, label: Text | None) -> StateView:
    """The pill of a state; whatever else a programme ends a case with is a failure."""
    key, words = _PILLS.get(state, ("failed", ""))
    if label is not None:
        return StateView(key, label.in_language(page_language()))
    return StateView(key, str(words))
