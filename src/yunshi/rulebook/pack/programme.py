"""Identity, contacts, dates and windows of a programme."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, Field, StringConstraints, model_validator

from yunshi.rulebook.pack.account import Account
from yunshi.rulebook.pack.documents import SwitchValue
from yunshi.rulebook.pack.items import (
    Cited,
    Condition,
    Identifier,
    Note,
    Reading,
    Statement,
    Switch,
)
from yunshi.rulebook.text import Text, blanks

PROGRAMME_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

ProgrammeId = Annotated[str, StringConstraints(pattern=f"^{PROGRAMME_ID.pattern}$", max_length=40)]


VERSION: Final = re.compile(r"[0-9A-Za-z]+([._-][0-9A-Za-z]+)*")

Version = Annotated[str, StringConstraints(pattern=f"^{VERSION.pattern}$", max_length=40)]
"""A published version's folder is called by it."""


class Body(Cited):
    """An agency, an executing body, an office."""

    name: Text


class Contacts(Cited):
    """What the text prints of how the office is reached; no year's text fills another's gaps."""

    phones: tuple[str, ...] = ()
    fax: str | None = None
    emails: tuple[str, ...] = ()
    address: Text | None = None
    reading: Reading | None = None

    @model_validator(mode="after")
    def _reachable(self) -> Contacts:
        if not (self.phones or self.emails or self.address):
            raise ValueError("expected phones, emails or an address; leave contacts away if none")
        return self


class Site(Cited):
    id: Identifier
    url: str
    used_for: Text
    reading: Reading | None = None


class Window(Cited):
    """One intake. Without ``opens`` and ``closes`` it is only *expected*: shown, never open.

    With ``closes`` alone the text fixes the last moment and leaves the opening to an announcement:
    it is expected until an officer opens it, and over when it would have closed.
    """

    id: Identifier
    name: Text
    opens: AwareDatetime | None = None
    closes: AwareDatetime | None = None
    expected: Text | None = None
    expected_until: date | None = None
    """The last day of the time it is expected in; a window that has no dates by then is past."""

    @model_validator(mode="after")
    def _dated_or_expected(self) -> Window:
        if self.opens is not None and self.closes is None:
            raise ValueError("a window that opens also closes")
        if (self.opens is None) is (self.expected is None):
            raise ValueError("a window has either an opening date or an 'expected' text")
        if self.expected_until is not None and self.expected is None:
            raise ValueError("'expected_until' belongs to a window that is only 'expected'")
        if self.opens and self.closes and self.opens >= self.closes:
            raise ValueError("a window closes after it opens")
        return self


class Intake(Cited):
    """How filings come in. Windows that are announced later are set by an officer."""

    mode: Literal["batches", "rolling"]
    windows: tuple[Window, ...] = ()
    announced: Text | None = None
    """Where and how windows that are not written here are announced."""
    closing_second_counts: bool | SwitchValue = True
    """Whether what arrives in the very second of closing is in time."""
    signed_with: Literal["business_certificate"] | None = None
    """What a filing is signed with when it is submitted; without it, with nothing."""
    reading: Reading | None = None


class MostSolutions(Cited):
    """How many solutions one vendor may file in one window."""

    at_most: int = Field(gt=0)
    counts: Condition | None = None
    """Which solutions count; without it, every one."""
    reading: Reading | None = None


class Period(Cited):
    """The programme's last day; listings end with it."""

    ends: date | None = None
    meaning: Text


class BusinessCertificate(Cited):
    """What the text says of the business certificate (工商憑證) of the vendor.

    That a filing is signed with it says ``intake.signed_with``.
    """

    says: Text
    """What the programme asks, in our own words."""


class Term(Cited):
    """A word that the programme defines."""

    id: Identifier
    term: Text
    meaning: Text


RECEIPT_BLANKS: Final = frozenset({"solutions", "receipt_number"})


class ReceiptWords(Cited):
    """The programme's own words at the top of a receipt: a sentence with blanks."""

    text: Text

    @model_validator(mode="after")
    def _known_blanks(self) -> ReceiptWords:
        unknown = (blanks(self.text.zh_hant) | blanks(self.text.en)) - RECEIPT_BLANKS
        if unknown:
            raise ValueError(f"unknown blank {{{sorted(unknown)[0]}}}")
        return self


class Programme(Cited):
    """``programme.yaml``: who, when, what."""

    id: ProgrammeId
    version: Version
    effective_from: date
    name: Text
    summary: Text
    organiser: Body
    executor: Body
    office: Body | None = None
    basis: tuple[Statement, ...] = Field(min_length=1)
    contacts: Contacts | None = None
    """None where the text prints none."""
    sites: tuple[Site, ...] = ()
    precedence: Statement | None = None
    """What prevails when this text and an announcement differ."""
    period: Period
    intake: Intake
    solutions: MostSolutions | None = None
    receipt_prefix: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9-]{2,12}$")]
    receipt_says: ReceiptWords | None = None
    business_certificate: BusinessCertificate | None = None
    """Without it the programme asks for none."""
    account: Account | None = None
    """Without it nobody reviews accounts."""
    definitions: tuple[Term, ...] = ()
    switches: tuple[Switch, ...] = ()
    forms: tuple[Identifier, ...] = Field(min_length=1)
    """The forms in the order in which they are filled."""
    notes: tuple[Note, ...] = ()
    """What the text says that binds people, not the platform."""

    @model_validator(mode="after")
    def _said_where_signed(self) -> Programme:
        if self.intake.signed_with is not None and self.business_certificate is None:
            raise ValueError("'intake.signed_with' needs 'business_certificate' with its words")
        return self
