"""Which solutions count against the most that a vendor may file in one window."""

from __future__ import annotations

from datetime import UTC, datetime

from yunshi.rulebook.evaluation.scope import FilingScope, Scope
from yunshi.rulebook.pack.model import Pack, Switches

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)


def counts(solution: Scope) -> bool:
    """Whether a solution counts. One that cannot be told from its answers yet does not."""
    most = solution.pack.programme.solutions
    return most is None or solution.decides(most.counts) is True


def number_that_counts(scope: FilingScope) -> int:
    """How many of a filing's solutions count."""
    return sum(map(counts, scope.solution_scopes))


def every_solution_counts(pack: Pack, switches: Switches) -> bool:
    """Whether a solution counts whatever it answers."""
    (nothing_said,) = FilingScope(
        pack, {"solutions": [{}]}, _ANY_TIME, switches, {}
    ).solution_scopes
    return counts(nothing_said)
