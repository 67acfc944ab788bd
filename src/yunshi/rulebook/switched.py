"""What the settings in force decide of a condition, whatever is answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import Condition, Kleene

_SWITCH = "switch."


def by_settings_alone(condition: Condition, switches: Mapping[str, bool | int | str]) -> Kleene:
    """Whether a condition holds, or fails, by the switches alone; ``None`` where answers decide."""
    match condition:
        case conditions.All(parts):
            return _all(by_settings_alone(part, switches) for part in parts)
        case conditions.Any_(parts):
            return _negated(_all(_negated(by_settings_alone(p, switches)) for p in parts))
        case conditions.Not(part):
            return _negated(by_settings_alone(part, switches))
        case conditions.AnySolution(part) | conditions.EverySolution(part):
            return by_settings_alone(part, switches)
        case conditions.Test(path=path) if path.startswith(_SWITCH):
            return conditions.decide(condition, _OnlySettings(switches))
    return None


def _all(answers: Iterable[Kleene]) -> Kleene:
    every = list(answers)
    if False in every:
        return False
    return None if None in every else True


def _negated(answer: Kleene) -> Kleene:
    return None if answer is None else not answer


class _OnlySettings:
    """A scope in which a test of a switch is decided."""

    def __init__(self, switches: Mapping[str, bool | int | str]) -> None:
        self._switches = switches

    def value(self, path: str) -> object:
        return self._switches[path.removeprefix(_SWITCH)]

    def solutions(self) -> tuple[conditions.Scope, ...]:
        return ()

    def is_younger(self, day: object, span: Mapping[str, int]) -> bool:
        raise AssertionError("a switch is no day")

    def declared(self, declaration: str, statement: str) -> Kleene:
        raise AssertionError("a switch declares nothing")
