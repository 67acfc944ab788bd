"""Guards, effects and jobs by name. A life-cycle table names them, rooms register them.

A room registers its own in modules that its ``AppConfig.ready`` imports. The names are compared
with the tables by :mod:`yunshi.casework.checks`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from yunshi.rulebook.findings import Finding

if TYPE_CHECKING:
    from yunshi.casework.acting import Act
    from yunshi.casework.models import Case, JournalEntry
    from yunshi.casework.step_facts import StepFacts

Guard: TypeAlias = Callable[["Case", "Act"], tuple[Finding, ...]]
"""Says what stands in the way: a finding with verdict *fail* refuses the act. Changes nothing."""
Effect: TypeAlias = Callable[["Case", "Act", "JournalEntry"], None]
"""Writes rows of its room in the transaction of the step; the case has moved already."""
Job: TypeAlias = Callable[["StepFacts"], None]
"""Does what must follow a step, later and in a transaction of its own.

What it does in the database happens once; anything else it does may happen twice.
"""

F = TypeVar("F", bound=Callable[..., object])


class Register(Generic[F]):
    """Functions by name; a name is taken once."""

    def __init__(self, what: str) -> None:
        self.what = what
        self._functions: dict[str, F] = {}

    def __call__(self, name: str) -> Callable[[F], F]:
        """Decorator. Raises ValueError when another function has the name."""

        def register(function: F) -> F:
            if self._functions.setdefault(name, function) is not function:
                raise ValueError(f"the {self.what} {name!r} is registered twice")
            return function

        return register

    def named(self, name: str) -> F:
        """The function; raises LookupError, since an unknown name is a mistake of ours."""
        try:
            return self._functions[name]
        except KeyError:
            raise LookupError(f"no room registers the {self.what} {name!r}") from None

    def names(self) -> frozenset[str]:
        return frozenset(self._functions)

    def forget(self, name: str) -> None:
        """Takes a name out again; for tests that register their own."""
        self._functions.pop(name, None)


register_guard: Register[Guard] = Register("guard")
register_effect: Register[Effect] = Register("effect")
register_job: Register[Job] = Register("job")

_time_guards: set[str] = set()


def tells_time(guard: str) -> str:
    """Says of a guard that it waits for a time to have passed, and returns its name.

    A row that the system may perform behind such a guard is a timer: it is tried as soon as the
    case's due instant, and the longest request after it, have passed.
    """
    _time_guards.add(guard)
    return guard


def is_time_guard(guard: str) -> bool:
    return guard in _time_guards
