"""Requirement ids in words: in comments, docstrings and data, and in the names of tests."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

_MENTION: Final = re.compile(
    r"\b([A-Z]\d{3})-([A-Z]+\d?)-(\d\d[a-z]?)\b"
    r"((?:(?:, ?-|/-?| and -| to -?)\d\d[a-z]?\b)*)"
)
_FURTHER: Final = re.compile(r"(, ?-|/-?| and -| to -?)(\d\d[a-z]?)")
_TEST: Final = re.compile(r"\bdef (test_\w+)")


@dataclass(frozen=True)
class Numbering:
    """The ids there are: the groups of each prefix, the ids of each group, in order."""

    groups: Mapping[str, Mapping[str, tuple[str, ...]]]

    def between(self, prefix: str, group: str, first: str, last: str) -> Iterator[str]:
        """The ids of a group from one number to another."""
        for each in self.groups.get(prefix, {}).get(group, ()):
            if first <= each.rsplit("-", 1)[1] <= last:
                yield each


def mentioned(text: str, numbering: Numbering) -> Iterator[str]:
    """Ids in a text: ``R110-ACC-03, -04``, ``R110-REV-02/03``, ``T113-FORM3-12 to -25``.

    An id of a known prefix that is not listed is given too: it points to nothing.
    """
    for match in _MENTION.finditer(text):
        prefix, group, last, further = match.groups()
        if prefix not in numbering.groups:
            continue
        yield f"{prefix}-{group}-{last}"
        for word, number in _FURTHER.findall(further):
            if "to" in word:
                yield from numbering.between(prefix, group, last, number)
            else:
                yield f"{prefix}-{group}-{number}"
            last = number


@dataclass(frozen=True)
class OfGroup:
    """A name that speaks of a whole group: ``test_T113_DECL_each_of_the_four_ticks_…``."""

    prefix: str
    group: str


@dataclass(frozen=True)
class OfCase:
    """A name that bears the number of a case, and of a programme where it says one before it."""

    case: str
    prefix: str | None


Named = str | OfGroup | OfCase


def in_test_names(text: str, numbering: Numbering, cases: Collection[str] = ()) -> set[Named]:
    """Ids, groups and cases in the names of tests: ``test_T113_FORM3_12_to_25_C16_AMB_01_…``."""
    return {named for name in _TEST.findall(text) for named in in_test_name(name, numbering, cases)}


def in_test_name(name: str, numbering: Numbering, cases: Collection[str] = ()) -> Iterator[Named]:
    prefix: str | None = None
    group: str | None = None
    last: str | None = None
    to = False
    for word in name.split("_")[1:]:
        known = numbering.groups.get(prefix, {}) if prefix else {}
        numbered = re.fullmatch(r"\d\d[a-z]?", word) is not None
        if word == "to" and group:
            to = True
        elif prefix and group and numbered:
            if to and last:
                yield from numbering.between(prefix, group, last, word)
            else:
                yield f"{prefix}-{group}-{word}"
            last, to = word, False
        elif prefix and group and to and not last:
            # FORM2_to_5
            names = list(known)
            until = f"{group.rstrip('0123456789')}{word}"
            end = names.index(until) if until in known else names.index(group)
            yield from (OfGroup(prefix, each) for each in names[names.index(group) : end + 1])
            group, to = None, False
        else:
            if prefix and group and not last:
                yield OfGroup(prefix, group)
            group, last, to = None, None, False
            if word in numbering.groups:
                prefix = word
            elif word in known:
                group = word
            elif word in cases:
                yield OfCase(word, prefix)
            else:
                return
    if prefix and group and not last:
        yield OfGroup(prefix, group)
