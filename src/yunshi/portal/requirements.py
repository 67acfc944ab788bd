"""What a programme asks for, as its public page lists it: rules and papers in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.pack.model import Pack, Switches
from yunshi.rulebook.switched import by_settings_alone
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import condition_in_words

_FIGURES: Final = frozenset({"at_least", "at_most", "younger_than"})


@dataclass(frozen=True, slots=True)
class Requirement:
    """A rule by its title; ``figure`` says the limit where it sets one."""

    title: Text
    clause: str
    figure: Text | None


@dataclass(frozen=True, slots=True)
class PaperWanted:
    """A paper, and in which case it is wanted; ``when`` is none where it always is."""

    label: Text
    clause: str
    help: Text | None
    when: Text | None
    is_optional: bool


def requirements(pack: Pack, rules: Iterable[Rule], switches: Switches) -> tuple[Requirement, ...]:
    """The rules that can apply by the settings in force, each title once."""
    found: dict[str, Requirement] = {}
    for rule in rules:
        if rule.when is not None and by_settings_alone(rule.when, switches) is False:
            continue
        figure = _figure(pack, rule.requires)
        found.setdefault(rule.title.zh_hant, Requirement(rule.title, rule.clause, figure))
    return tuple(found.values())


def papers_wanted(pack: Pack, switches: Switches) -> Iterator[PaperWanted]:
    """The papers of a filing, with the case in which each is wanted."""
    for paper in pack.documents.papers:
        if paper.shown_when is not None and by_settings_alone(paper.shown_when, switches) is False:
            continue
        open_ones = [
            _left_open(each, switches)
            for each in (paper.shown_when, paper.required_when)
            if each is not None and by_settings_alone(each, switches) is None
        ]
        yield PaperWanted(
            paper.label,
            paper.clause,
            paper.help,
            condition_in_words(pack, _together(conditions.All, open_ones)) if open_ones else None,
            is_optional=_is_optional(paper, switches),
        )


def _left_open(condition: Condition, switches: Switches) -> Condition:
    """A condition without the parts that the settings in force decide already."""
    if not isinstance(condition, conditions.All | conditions.Any_):
        return condition
    parts = [
        _left_open(part, switches)
        for part in condition.parts
        if by_settings_alone(part, switches) is None
    ]
    return _together(type(condition), parts)


def _together(
    kind: type[conditions.All] | type[conditions.Any_], parts: list[Condition]
) -> Condition:
    return parts[0] if len(parts) == 1 else kind(tuple(parts))


def _is_optional(paper: Paper, switches: Switches) -> bool:
    if paper.required_when is None:
        return not paper.required
    return by_settings_alone(paper.required_when, switches) is False


def _figure(pack: Pack, requires: Condition | None) -> Text | None:
    """What a rule requires, in words, where it is one comparison with a figure."""
    if not isinstance(requires, conditions.Test) or requires.name not in _FIGURES:
        return None
    words = condition_in_words(pack, requires)
    placed = pack.questions.get(requires.path)
    unit = placed.question.unit if placed is not None else None
    if unit is None:
        return words
    return Text(zh_hant=f"{words.zh_hant} {unit.zh_hant}", en=f"{words.en} {unit.en}")
