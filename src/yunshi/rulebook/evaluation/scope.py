"""Answers as conditions see them: one scope for the filing, one for each solution."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any, Final

from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.conditions import (
    NOT_ASKED,
    UNKNOWN,
    Condition,
    Kleene,
    decide,
)
from yunshi.rulebook.deadlines import years_before
from yunshi.rulebook.evaluation.reading import Unreadable, read_value
from yunshi.rulebook.pack.documents import Span
from yunshi.rulebook.pack.forms import Form, Per, Section
from yunshi.rulebook.pack.model import Pack, Placed, Switches
from yunshi.rulebook.pack.questions import Question

Answers = Mapping[str, Any]
Facts = Mapping[str, object]
"""What the platform knows, by the names of ``pack.condition_checks.FACTS``, and :data:`WINDOW`."""

WINDOW: Final = "window.id"
"""The fact that names the window in which a filing stands; without it every option is offered."""

STANDINGS: Final = "account.standings"
"""The fact that names the kinds of lists on which the vendor stands, as a tuple."""


def earliest_day(today: date, span: Span | Mapping[str, int]) -> date:
    """The first day that is still within a span before today; the same calendar day counts."""
    years, months, days = (
        (span.years, span.months, span.days)
        if isinstance(span, Span)
        else (span.get("years", 0), span.get("months", 0), span.get("days", 0))
    )
    whole, left = divmod(today.month - 1 - months, 12)
    month = date(today.year + whole, left + 1, 1)
    last = (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    shifted = month.replace(day=min(today.day, last.day))
    return years_before(shifted, years) - timedelta(days=days)


def step(name: object) -> str:
    """A name as one step of a JSON pointer; what no text can hold is left out."""
    text = str(name).encode("utf-8", "ignore").decode()
    return text.replace("~", "~0").replace("/", "~1")


class Scope:
    """Where paths are looked up: the filing's own forms, or those of one solution."""

    def __init__(
        self, pack: Pack, raw: Answers, prefix: str, at: datetime, filing: FilingScope | None
    ) -> None:
        self.pack = pack
        self.raw = raw
        self.prefix = prefix
        """The JSON pointer of this part of the answers file."""
        self.today = at.astimezone(TAIPEI).date()
        self._filing = filing
        self.per: Per = "filing" if filing is None else "solution"
        self._values: dict[str, object] = {}
        self._read: dict[str, object] = {}
        self._asked: dict[str, Kleene] = {}
        self._decided: dict[int, tuple[Condition, Kleene]] = {}
        """By identity, since a condition may hold what has no hash; it is kept, so that no other
        can take its identity."""

    @property
    def filing(self) -> FilingScope:
        if self._filing is None:
            raise AssertionError("the filing's own scope overrides this")
        return self._filing

    def holds(self, path: str) -> Scope:
        """The scope whose answers hold a path."""
        placed = self.pack.questions.get(path)
        return self.filing if placed is not None and placed.form.per == "filing" else self

    def value(self, path: str) -> object:
        if path.startswith("switch."):
            return self.filing.switches[path.removeprefix("switch.")]
        if path.startswith("account."):
            return self.filing.facts.get(path, UNKNOWN)
        if path == "filing.solutions":
            return len(self.solutions())
        scope = self.holds(path)
        if path not in scope._values:
            scope._values[path] = scope._valued(path)
        return scope._values[path]

    def _valued(self, path: str) -> object:
        placed = self.pack.questions[path]
        asked = self.asked(placed)
        if asked is False:
            return NOT_ASKED
        if asked is None:
            return UNKNOWN
        value = self.read(placed)
        if isinstance(value, Unreadable):
            return UNKNOWN
        if placed.question.currency == "USD" and isinstance(value, int):
            return Decimal(value) / 100
        return value

    def read(self, placed: Placed) -> object:
        """The answer as it can be read, whether it is asked or not; ``UNKNOWN`` for none."""
        if placed.path not in self._read:
            self._read[placed.path] = read_value(placed.question, self.raw_answer(placed))
        return self._read[placed.path]

    def raw_answer(self, placed: Placed) -> object:
        form = self.raw.get(placed.form.form)
        return form.get(placed.question.id) if isinstance(form, Mapping) else None

    def pointer(self, path: str) -> str:
        """Where the answer to a path stands in the answers file."""
        return f"{self.holds(path).prefix}/{path.replace('.', '/')}"

    def asked(self, placed: Placed) -> Kleene:
        """Whether the programme puts this question here; unknown while what decides it is."""
        if placed.path not in self._asked:
            self._asked[placed.path] = self._is_asked(placed)
        return self._asked[placed.path]

    def _is_asked(self, placed: Placed) -> Kleene:
        answers = [
            self.decides(item.shown_when)
            for item in (placed.form, placed.section, placed.question)
            if item.shown_when is not None
        ]
        if placed.opened_by is not None:
            opener, option = placed.opened_by
            value = self.value(opener.path)
            if value is NOT_ASKED:
                return False
            chosen = value == option or (isinstance(value, tuple) and option in value)
            answers.append(None if value is UNKNOWN else chosen)
        if False in answers:
            return False
        return None if None in answers else True

    def shows(self, item: Form | Section | Question) -> Kleene:
        return self.decides(item.shown_when)

    def decides(self, condition: Condition | None) -> Kleene:
        """A condition that need not be there: without one, yes. Decided once in a scope."""
        if condition is None:
            return True
        known = self._decided.get(id(condition))
        if known is None:
            known = self._decided[id(condition)] = condition, decide(condition, self)
        return known[1]

    def solutions(self) -> Sequence[Scope]:
        return self.filing.solution_scopes

    def is_younger(self, day: object, span: Mapping[str, int]) -> bool:
        return isinstance(day, date) and day > earliest_day(self.today, span)

    def declared(self, declaration: str, statement: str) -> Kleene:
        about = self.pack.declaration_by_id[declaration]
        scope = self.filing if about.per == "filing" else self
        shown = scope.decides(about.shown_when)
        if shown is not True:
            return shown  # Not put here: nothing is declared, whatever an old draft says.
        answers = scope.raw.get("declarations")
        answer = answers.get(declaration) if isinstance(answers, Mapping) else None
        if answer is True:
            return True
        if not isinstance(answer, Mapping) or answer.get("agreed") is not True:
            return None
        excepted = answer.get("except")
        return not (isinstance(excepted, Mapping) and statement in excepted)


class FilingScope(Scope):
    """The scope of the whole filing."""

    def __init__(
        self, pack: Pack, raw: Answers, at: datetime, switches: Switches, facts: Facts
    ) -> None:
        super().__init__(pack, raw, "", at, None)
        self.at = at
        self.facts = facts
        self._switches = switches

    @cached_property
    def switches(self) -> Switches:
        """The readings in force. Not looked at before a condition or a limit names one."""
        return {**self.pack.switches, **self._switches}

    @property
    def filing(self) -> FilingScope:
        return self

    @cached_property
    def solution_scopes(self) -> tuple[Scope, ...]:
        solutions = self.raw.get("solutions")
        if not isinstance(solutions, list):
            return ()
        return tuple(
            Scope(
                self.pack,
                solution if isinstance(solution, Mapping) else {},
                f"/solutions/{number}",
                self.at,
                self,
            )
            for number, solution in enumerate(solutions)
        )

    @property
    def window(self) -> str | None:
        """The window in which the filing stands, where that is known."""
        named = self.facts.get(WINDOW)
        return named if isinstance(named, str) else None

    @property
    def all_scopes(self) -> tuple[Scope, ...]:
        return (self, *self.solution_scopes)
