"""Review: stages, criteria, outcomes and the supplement clock."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from yunshi.rulebook.deadlines import DeadlineRule
from yunshi.rulebook.pack.items import Cited, Condition, Identifier, Reading, Statement, Strict
from yunshi.rulebook.text import Text


class Criterion(Cited):
    """One thing that reviewers judge, and how."""

    id: Identifier
    title: Text
    assessed: Text
    shown_when: Condition | None = None


class Range(Strict):
    """How many, at least and at most; either may stay open."""

    min: int | None = Field(default=None, ge=1)
    max: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Range:
        if self.min is None and self.max is None:
            raise ValueError("expected 'min', 'max' or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("'min' is above 'max'")
        return self


class Target(Strict):
    """What the office aims at. Nothing follows when it takes longer."""

    working_days: int = Field(ge=1)


class Sitting(Cited):
    """One sitting of reviewers: it is held when so many vendors, or so many solutions, wait."""

    vendors: Range | None = None
    solutions: Range | None = None
    reviewers: Range | None = None
    place: Text | None = None
    reading: Reading | None = None


class StageSupplement(Cited):
    """A round of asking for what is missing that belongs to one stage."""

    deadline: DeadlineRule
    lapsed_as: Text
    about: Text
    reading: Reading | None = None


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
    target: Target | None = None
    sitting: Sitting | None = None
    supplement: StageSupplement | None = None
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


class NotPassed(Strict):
    """Where a solution goes on that does not pass a stage of its lane, instead of being refused."""

    stage: Identifier
    lane: Identifier


class Lane(Cited):
    """The stages that some solutions go through, where not all go through all."""

    id: Identifier
    title: Text
    about: Text
    when: Condition | None = None
    """Asked of a solution's answers; the first lane that holds is the solution's. Without it the
    lane is for all that no earlier lane takes."""
    standing: Identifier | None = None
    """What a vendor must hold, by a list that the office imports. With ``when``: the solution says
    so in its answers, and an officer looks where no list does. Without: what holds it is taken
    over without a filing."""
    stages: tuple[Identifier, ...] = ()
    """None where the standing stands for every stage: an officer confirms it after qualification.
    """
    not_passed: NotPassed | None = None
    reading: Reading | None = None

    @model_validator(mode="after")
    def _filed_or_taken_over(self) -> Lane:
        if self.standing is None and not self.stages:
            raise ValueError("a lane names its stages")
        return self


class Review(Cited):
    """``review.yaml``"""

    begins: Literal["after_window", "at_once"]
    stages: tuple[Stage, ...] = Field(min_length=1)
    lanes: tuple[Lane, ...] = ()
    """Without lanes every solution goes through every stage."""
    supplement: Supplement
    outcomes: tuple[Statement, ...] = ()
    reading: Reading | None = None
