"""Conditions as they are written down, read and answered a second time, about texts alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_TOKEN = re.compile(r"not \(|\(|\)| and | or ")


@dataclass(frozen=True)
class Mentions:
    path: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Answered:
    path: str


@dataclass(frozen=True)
class Joined:
    """``word`` is and, or, not."""

    word: str
    parts: tuple[Formula, ...]


Formula = Mentions | Answered | Joined


def read(text: str) -> Formula:
    """Read a formula of mentions; raises ValueError for one about anything else."""
    tokens = [token for token in _split(text) if token]
    formula, rest = _expression(tokens)
    if rest:
        raise ValueError(f"what does {rest[0]!r} mean in {text!r}?")
    return formula


def _split(text: str) -> Iterator[str]:
    end = 0
    for match in _TOKEN.finditer(text):
        yield text[end : match.start()]
        yield match[0]
        end = match.end()
    yield text[end:]


def _expression(tokens: list[str]) -> tuple[Formula, list[str]]:
    part, rest = _term(tokens)
    parts = [part]
    word = ""
    while rest and rest[0] in {" and ", " or "}:
        if word not in {"", rest[0]}:
            raise ValueError("and beside or")
        word = rest[0]
        part, rest = _term(rest[1:])
        parts.append(part)
    return (Joined(word.strip(), tuple(parts)) if word else parts[0]), rest


def _term(tokens: list[str]) -> tuple[Formula, list[str]]:
    first, *rest = tokens
    if first in {"(", "not ("}:
        inner, rest = _expression(rest)
        if not rest or rest[0] != ")":
            raise ValueError("a parenthesis is not closed")
        return (Joined("not", (inner,)) if first == "not (" else inner), rest[1:]
    path, word, *words = first.split(" ", 2)
    if word == "answered":
        return Answered(path), rest
    if word != "mentions":
        raise ValueError(f"{first!r} is not about words")
    return Mentions(path, tuple(words[0].split(", "))), rest


def mentions(formula: Formula) -> Iterator[Mentions]:
    if isinstance(formula, Mentions):
        yield formula
    elif isinstance(formula, Joined):
        for part in formula.parts:
            yield from mentions(part)


def holds(formula: Formula, texts: Mapping[str, str]) -> bool:
    """``texts``: what is answered to each path; a path that is not there is open."""
    match formula:
        case Mentions(path, words):
            text = texts.get(path, "").casefold()
            return any(word.casefold() in text for word in words)
        case Answered(path):
            return path in texts
        case Joined("and", parts):
            return all(holds(part, texts) for part in parts)
        case Joined("or", parts):
            return any(holds(part, texts) for part in parts)
        case Joined(_, (part,)):
            return not holds(part, texts)
    raise TypeError(formula)
