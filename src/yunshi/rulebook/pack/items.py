"""What every item of a pack has: where it stands in the law, and which requirements it carries."""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from yunshi.rulebook import conditions
from yunshi.rulebook.text import Text

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
"""A name that stays for ever: answers, snapshots and exports are keyed by it."""

RequirementId = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+[a-z]?$")]


def _condition(value: Any) -> Any:
    return value if isinstance(value, _CONDITIONS) else conditions.read(value)


_CONDITIONS = (
    conditions.All,
    conditions.Any_,
    conditions.Not,
    conditions.Test,
    conditions.AnySolution,
    conditions.EverySolution,
    conditions.Same,
    conditions.RateAtMost,
    conditions.Declared,
)

Condition = Annotated[Any, BeforeValidator(_condition)]
"""A :data:`yunshi.rulebook.conditions.Condition`, read from the tree that a pack writes."""


class Strict(BaseModel):
    """Nothing unknown, nothing converted behind the writer's back, nothing changed later.

    Packs are validated from their resolved JSON bytes, where strict still reads a date from its
    text and a list as a tuple.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True
    )


class Cited(Strict):
    """An item with its place in the official text and the requirements it carries."""

    refs: tuple[RequirementId, ...] = ()
    clause: str = ""

    def within(self, outer: Cited) -> Self:
        """This item with the requirement ids and the clause of what it stands in, where it has
        none of its own."""
        refs, clause = self.refs or outer.refs, self.clause or outer.clause
        return self.model_copy(update={"refs": refs, "clause": clause})


class Reading(Strict):
    """What the official text leaves open: our reading, and the other one.

    Where the difference can be decided by a condition, it is a switch instead.
    """

    number: RequirementId
    other: Text


class Switch(Cited):
    """A reading that an office may change: the value is ours, ``other`` what else it may be."""

    id: Identifier
    title: Text | None = None
    """What people call it. A working text has one; what was published before switches had titles
    has none."""
    value: bool | int | str
    other: tuple[bool | int | str, ...] = Field(min_length=1)
    meaning: Text

    @property
    def name(self) -> Text:
        """What people read: the title, or the id where there is none."""
        return self.title or Text(zh_hant=self.id, en=self.id)

    @property
    def values(self) -> tuple[bool | int | str, ...]:
        """What it may be set to, the programme's own reading first."""
        return (self.value, *self.other)

    @model_validator(mode="after")
    def _of_one_kind(self) -> Switch:
        if any(type(other) is not type(self.value) for other in self.other):
            raise ValueError("the value of a switch and its others are of one kind")
        if len(set(self.values)) != len(self.values):
            raise ValueError("a value of the switch is written twice")
        return self


class Statement(Cited):
    """One sentence that is said, promised or forbidden, in our own words."""

    id: Identifier
    text: Text


class Note(Statement):
    """A sentence about the programme, with the other reading where the text leaves it open."""

    reading: Reading | None = None
