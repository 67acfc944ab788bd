"""The shape of an outline: groups of entries, each with its facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from yunshi.rulebook.calendar import date_text, instant_text
from yunshi.rulebook.pack.items import Cited, Reading, Statement
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import NO, YES, labelled, same, text

GROUPS: Final = {
    "programme": text("計畫", "Programme"),
    "dates": text("日期與受理期間", "Dates and windows"),
    "switches": text("設定（文義未明者）", "Settings (where the text is open)"),
    "forms": text("表單", "Forms"),
    "questions": text("題目", "Questions"),
    "papers": text("文件", "Papers"),
    "rules": text("規則", "Rules"),
    "declarations": text("聲明與同意", "Declarations and consents"),
    "stages": text("審查階段", "Review stages"),
    "listing": text("上架", "Listing"),
    "notices": text("通知", "Notices"),
}
"""The groups of an outline in their order, with their titles."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing said about an item. ``key`` is the same in every version."""

    key: str
    label: Text
    value: Text
    words: Text | None = None
    """The value without the clause that it cites, where it cites one."""
    number: str = ""
    """Of another reading: the number of what the text leaves open."""
    paths: tuple[str, ...] = ()
    """The questions that the value names by their paths."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a pack: a question, a paper, a rule, a date. ``id`` is unique in its group."""

    group: str
    id: str
    title: Text
    facts: tuple[Fact, ...]


_NOTHING: Final = same("")

Told = Text | str | int | float | bool | date | None


def fact(key: str, label: tuple[str, str], value: Told) -> Iterator[Fact]:
    """The fact, or nothing where the pack says nothing."""
    if value is not None and value != "" and value != _NOTHING:
        yield Fact(key, text(*label), _words(value))


def _words(value: Text | str | int | float | bool | date) -> Text:
    if isinstance(value, Text):
        return value
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return date_text(value)
    return same(f"{value:,}" if isinstance(value, int | float) else value)


def answers(key: str, label: tuple[str, str], paths: tuple[str, ...]) -> Iterator[Fact]:
    """The questions from whose answers something is made, or nothing where there are none."""
    if paths:
        yield Fact(key, text(*label), same("、".join(paths)), paths=paths)


def cited(item: Cited) -> Iterator[Fact]:
    """Clause and requirement ids."""
    yield from fact("clause", ("條文", "Clause"), item.clause)
    yield from fact("refs", ("需求編號", "Requirements"), ", ".join(item.refs))


def reading(read: Reading | None) -> Iterator[Fact]:
    """What the text leaves open."""
    if read is not None:
        label = f"其他讀法（{read.number}）", f"Other reading ({read.number})"
        yield Fact("reading", text(*label), read.other, number=read.number)


def statements(key: str, label: tuple[str, str], said: Iterable[Statement]) -> Iterator[Fact]:
    """One fact for each sentence; its clause stands behind it."""
    for statement in said:
        words = told = statement.text
        if statement.clause:
            told = text("{words}（{at}）", "{words} ({at})", words=words, at=statement.clause)
        yield Fact(f"{key}.{statement.id}", text(*label), told, words)
        named = f"{label[0]}：需求編號", f"{label[1]}: requirements"
        yield from fact(f"{key}.{statement.id}.refs", named, ", ".join(statement.refs))


def within(key: str, label: Text, told: Iterable[Fact]) -> Iterator[Fact]:
    """Facts of what has no entry of its own, as facts of what it stands in."""
    for each in told:
        yield replace(each, key=f"{key}.{each.key}", label=labelled(label, each.label))
