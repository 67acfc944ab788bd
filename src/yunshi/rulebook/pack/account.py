"""The account of a vendor in a programme: who reviews it, what it answers, who is waived."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from yunshi.rulebook.deadlines import WorkingDaysAfterNotice
from yunshi.rulebook.pack.items import Cited, Identifier, Reading, Strict


class ReviewDays(Strict):
    """How many working days the office takes, as the programme promises it."""

    at_least: int = Field(ge=1, le=366)
    at_most: int = Field(ge=1, le=366)

    @model_validator(mode="after")
    def _in_order(self) -> ReviewDays:
        if self.at_least > self.at_most:
            raise ValueError("'at_least' is above 'at_most'")
        return self


class AccountReview(Cited):
    """That somebody looks at an account before anything can be filed with it."""

    by: Literal["officer"]
    takes: ReviewDays
    returned: WorkingDaysAfterNotice
    """How long an account that was returned for correction waits; then it is a draft again."""
    reading: Reading | None = None


class Password(Cited):
    """What a password must have here; a deployment may ask for more, never for less."""

    at_least: int = Field(ge=1, le=128)
    """Characters."""
    holds: tuple[Literal["upper", "lower", "digit", "symbol"], ...] = ()
    """Of each of these kinds at least one."""


class Waiver(Cited):
    """A tick by which papers are waived for those who are qualified elsewhere.

    Which papers become optional is for their own conditions to say.
    """

    question: str
    """The path of the tick, in one of the account's forms."""
    standing: Identifier
    """The kind of standing that an officer's list must hold of who ticks it."""


class Account(Cited):
    """``account`` of programme.yaml. Without it an account is active once its mail address is."""

    review: AccountReview | None = None
    forms: tuple[Identifier, ...] = ()
    """The forms that are answered with the account, and copied into each new filing."""
    password: Password | None = None
    waiver: Waiver | None = None

    @model_validator(mode="after")
    def _answers_for_somebody(self) -> Account:
        if (self.review is not None) is not bool(self.forms):
            raise ValueError("'review' and 'forms' belong together: what is answered is reviewed")
        if self.waiver is not None and self.review is None:
            raise ValueError("a 'waiver' is checked in a 'review'")
        return self
