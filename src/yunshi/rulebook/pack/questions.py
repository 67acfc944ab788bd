"""Questions: what a form asks, of which type, within which limits."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field, model_validator

from yunshi.rulebook.pack.items import Cited, Condition, Identifier, Reading, Strict
from yunshi.rulebook.text import Text


class QuestionType(StrEnum):
    TEXT = "text"
    LONG_TEXT = "long_text"
    INTEGER = "integer"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    TICK = "tick"
    """A box that must be ticked."""
    URL = "url"
    EMAIL = "email"
    PHONE = "phone"
    UBN = "ubn"
    """A unified business number (統一編號)."""
    ROWS = "rows"
    """A small table; each column is a question of its own."""


TEXT_TYPES = frozenset({QuestionType.TEXT, QuestionType.LONG_TEXT})
NUMBER_TYPES = frozenset({QuestionType.INTEGER, QuestionType.NUMBER, QuestionType.MONEY})
OPTION_TYPES = frozenset({QuestionType.CHOICE, QuestionType.CHOICES})


ROW_ID = "id"
"""The name under which a row, or a solution, keeps its own stable id."""


class Limits(Strict):
    """The numbers of a question. Every limit is inclusive."""

    characters: int | None = Field(None, gt=0)
    """User-perceived characters of a text."""
    min: int | float | None = None
    max: int | float | None = None
    at_least: int | None = Field(None, ge=0)
    """How many options are ticked, or how many rows are filled."""
    at_most: int | None = Field(None, gt=0)
    not_in_future: bool = False
    """A date later than the day of filing is refused."""

    @model_validator(mode="after")
    def _in_order(self) -> Limits:
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is above max {self.max}")
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise ValueError(f"at_least {self.at_least} is above at_most {self.at_most}")
        return self


_LIMITS_OF = {
    **{kind: {"characters"} for kind in TEXT_TYPES},
    **{kind: {"min", "max"} for kind in NUMBER_TYPES},
    QuestionType.CHOICES: {"at_least", "at_most"},
    QuestionType.ROWS: {"at_least", "at_most"},
    QuestionType.DATE: {"not_in_future"},
}


class Option(Cited):
    """One value of a list. ``alone`` may not stand beside others (無)."""

    id: Identifier
    label: Text
    alone: bool = False
    in_windows: tuple[Identifier, ...] = ()
    """The windows in which it can be chosen, by their ids; empty: in every one (R110-CAT-01)."""

    def offered_in(self, window: str | None) -> bool:
        """Whether it can be chosen in a window; ``None`` where no window is known yet."""
        return not self.in_windows or window is None or window in self.in_windows


class Question(Cited):
    """One question of a form, or one column of a table.

    ``meaning`` counts up when the same id comes to ask something else: only answers of the same
    meaning may be carried over to a later filing.
    """

    id: Identifier
    type: QuestionType
    label: Text
    help: Text | None = None
    example: Text | None = None
    meaning: int = Field(1, ge=1)
    required: bool = True
    required_when: Condition | None = None
    shown_when: Condition | None = None
    limits: Limits = Limits()
    unit: Text | None = None
    currency: Literal["TWD", "USD"] | None = None
    language: Literal["en"] | None = None
    """An English field: refused without a Latin letter, looked at when it holds Han letters."""
    placeholders: tuple[str, ...] = ()
    """Words of the grey example that an applicant must replace; looked at when still there."""
    options: tuple[Option, ...] = ()
    followed_by: dict[Identifier, tuple[Question, ...]] = {}
    """Questions that an option opens, by the option's id."""
    columns: tuple[Question, ...] = ()
    message: Text | None = None
    """The question's own words for *missing*; the others are made from its limits."""
    receives_mail: bool = False
    """What is sent to the applicant goes to this address as well."""
    added: bool = False
    """Asked by the platform so that a clause can be checked; not in the official form."""
    borrowed_from: str | None = None
    """The form is not among the documents: built after this sibling programme's."""
    reading: Reading | None = None

    @model_validator(mode="after")
    def _fits_its_type(self) -> Question:
        allowed = _LIMITS_OF.get(self.type, set())
        extra = sorted(self.limits.model_fields_set - allowed)
        if extra:
            raise ValueError(f"a question of type {self.type} has no limit {extra[0]!r}")
        _only(self.type in OPTION_TYPES, self.options, "options", self.type)
        _only(self.type is QuestionType.ROWS, self.columns, "columns", self.type)
        if self.followed_by and self.type not in OPTION_TYPES:
            raise ValueError("only a choice can be followed by a question")
        if (self.currency is not None) is not (self.type is QuestionType.MONEY):
            raise ValueError("money, and only money, needs a currency")
        if self.language and self.type not in TEXT_TYPES:
            raise ValueError("only a text has a language")
        if self.receives_mail and self.type is not QuestionType.EMAIL:
            raise ValueError("only an e-mail address receives mail")
        if self.placeholders and self.type not in TEXT_TYPES:
            raise ValueError("only a text has placeholders")
        if self.required_when is not None and "required" in self.model_fields_set:
            raise ValueError("write required or required_when, not both")
        return self

    @model_validator(mode="after")
    def _options_in_order(self) -> Question:
        known = {option.id for option in self.options}
        if len(known) != len(self.options):
            raise ValueError("an option is written twice")
        for option in self.followed_by:
            if option not in known:
                raise ValueError(f"followed_by names the unknown option {option!r}")
        if self.type is QuestionType.CHOICE and any(option.alone for option in self.options):
            raise ValueError("alone is for choices; of a choice every option stands alone")
        if self.type is QuestionType.CHOICES:
            for limit in (self.limits.at_least, self.limits.at_most):
                if limit is not None and limit > len(known):
                    raise ValueError(f"{limit} options cannot be chosen of {len(known)}")
        return self

    @model_validator(mode="after")
    def _columns_are_plain(self) -> Question:
        names = [column.id for column in self.columns]
        if len(set(names)) != len(names):
            raise ValueError("a column is written twice")
        if ROW_ID in names:
            raise ValueError(f"{ROW_ID!r} names the row itself: a column needs another id")
        for column in self.columns:
            if column.columns or column.followed_by:
                raise ValueError("a column is a plain question: no table and no follow-up inside")
            if column.shown_when is not None or column.required_when is not None:
                raise ValueError("a column is asked in every row: no shown_when or required_when")
        return self

    def option(self, option_id: object) -> Option | None:
        return next((option for option in self.options if option.id == option_id), None)


def _only(wanted: bool, given: object, word: str, kind: QuestionType) -> None:
    if wanted and not given:
        raise ValueError(f"a question of type {kind} needs {word}")
    if given and not wanted:
        raise ValueError(f"a question of type {kind} has no {word}")
