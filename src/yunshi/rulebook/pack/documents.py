"""Papers: what must be uploaded, how many, of which type, how large and how old."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from yunshi.rulebook.pack.forms import Per, Together
from yunshi.rulebook.pack.items import Cited, Condition, Identifier, Reading, Statement, Strict
from yunshi.rulebook.text import Text

FileType = Literal["pdf", "png", "jpg", "docx", "xlsx", "pptx", "csv", "txt"]
"""``txt`` is any plain text, such as a log of a system."""

OTHER_EXTENSIONS: Mapping[FileType, tuple[str, ...]] = {"jpg": ("jpeg",), "txt": ("log",)}
"""What the name of a file of a type may end with besides the type itself."""


def extensions_of(kind: FileType) -> tuple[str, ...]:
    """What the name of a file of this type may end with, without the dot."""
    return (kind, *OTHER_EXTENSIONS.get(kind, ()))


class Span(Strict):
    """A length of time by the calendar."""

    years: int = Field(0, ge=0)
    months: int = Field(0, ge=0)
    days: int = Field(0, ge=0)

    @model_validator(mode="after")
    def _not_nothing(self) -> Span:
        if not (self.years or self.months or self.days):
            raise ValueError("expected years, months or days")
        return self


class Count(Strict):
    min: int = Field(1, ge=0)
    max: int | None = Field(1, ge=1)
    """``null``: as many as one likes."""

    @model_validator(mode="after")
    def _in_order(self) -> Count:
        if self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is above max {self.max}")
        return self


class SwitchValue(Strict):
    """A yes or no, or a number, that stands in a switch of the programme."""

    switch: Identifier


Bytes = Annotated[int, Field(gt=0)] | SwitchValue
"""A size in bytes."""


class Pixels(Strict):
    """The size of an image; of a PDF a person judges it."""

    width: int = Field(gt=0)
    height: int = Field(gt=0)
    exact: bool | SwitchValue = True
    """Otherwise neither side may be larger."""


class Upload(Cited):
    """What is said of any paper, whenever it is asked."""

    id: Identifier
    per: Per = "filing"
    label: Text
    help: Text | None = None
    count: Count = Count()
    types: tuple[FileType, ...] = ()
    """Empty: the programme's general types."""
    max_bytes: Bytes | None = None
    """How large a file may be; by default the programme's general size."""
    holds: tuple[Statement, ...] = ()
    """What the paper must show: a person looks, and may ask for exactly what is missing."""


class Paper(Upload):
    """One required or optional paper of a filing."""

    required: bool = True
    required_when: Condition | None = None
    shown_when: Condition | None = None
    image: Pixels | None = None
    not_older_than: Span | None = None
    """The date that the paper bears lies within this span before the filing (same day counts)."""
    added: bool = False
    borrowed_from: str | None = None
    reading: Reading | None = None

    @model_validator(mode="after")
    def _one_way_of_requiring(self) -> Paper:
        if self.required_when is not None and "required" in self.model_fields_set:
            raise ValueError("write required or required_when, not both")
        return self


class StagePaper(Upload):
    """A paper that is not asked when a filing is submitted, but at a later stage of its review."""

    asked_at: Identifier
    """The stage of ``review.yaml``."""


class NameInFileName(Strict):
    """Whose name the name of every file should hold; a reminder where it does not."""

    path: str
    """The question of a filing's own form that holds the name."""
    without: tuple[str, ...] = ()
    """Endings of the name that a file name may leave out, such as a legal form."""


class General(Cited):
    """What holds for every paper that says nothing else."""

    types: tuple[FileType, ...]
    max_bytes: Bytes
    file_name: Text
    """How a file should be named; advice, never a reason to refuse."""
    file_name_holds: NameInFileName | None = None
    reading: Reading | None = None


class Documents(Strict):
    general: General
    papers: tuple[Paper, ...]
    """What is asked at submission."""
    asked_later: tuple[StagePaper, ...] = ()
    together: tuple[Together, ...] = ()

    @property
    def lists(self) -> Mapping[str, tuple[Upload, ...]]:
        """Every paper, by the key under which it is written."""
        return {"papers": self.papers, "asked_later": self.asked_later}
