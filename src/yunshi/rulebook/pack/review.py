"""Review: stages, criteria, outcomes and the supplement clock."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from yunshi.rulebook.deadlines import DeadlineRule
from yunshi.rulebook.pack.items import Cited, Condition, Identifier, Reading, Statement
from yunshi.rulebook.text import Text


class Criterion(Cited):
    """One thing that reviewers judge, and how."""

    id: Identifier
    title: Text
    assessed: Text
    shown_when: Condition | None = None


class Stage(Cited):
    """One stage between a filing and a listed solution, of a kind from the closed vocabulary."""

    id: Identifier
    kind: Literal[
        "qualification",
        "deck",
        "written",
        "meeting",
        "consensus",
        "approval",
        "announcement",
        "contract",
    ]
    title: Text
    about: Text
    by: Literal["executor", "committee", "agency", "vendor"]
    criteria: tuple[Criterion, ...] = ()
    refused_as: Text | None = None
    """The programme's own word for not passing this stage."""
    reading: Reading | None = None


class Supplement(Cited):
    """Asking for what is missing, under a clock."""

    deadline: DeadlineRule
    clock_starts: Literal["mail_taken", "asked"] = "mail_taken"
    """When the notice counts as given: when a mail server of the applicant takes the mail, and not
    at all when it comes back; or when the officer sends it off, whatever becomes of the mail."""
    lapses_to: Literal["not_accepted", "deemed_abandoned"]
    """The state in which an unanswered supplement ends."""
    lapsed_as: Text
    about: Text
    reading: Reading | None = None


class Review(Cited):
    """``review.yaml``"""

    begins: Literal["after_window", "at_once"]
    stages: tuple[Stage, ...] = Field(min_length=1)
    supplement: Supplement
    outcomes: tuple[Statement, ...] = ()
    reading: Reading | None = None
