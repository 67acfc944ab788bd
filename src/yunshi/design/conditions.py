"""Conditions between questions of one page, as the browser evaluates them.

A condition is a small JSON tree with three-valued (Kleene) logic: true, false, unknown.

* ``{"question": NAME, "equals": VALUE}``: the answer is VALUE;
* ``{"question": NAME, "includes": VALUE}``: VALUE is among the ticked options;
* ``{"all": [...]}``, ``{"any": [...]}``, ``{"not": ...}``;
* ``{"known": true|false|null}``: what the server knows already about a question that is not on
  the page (null: unknown).

A test of an unanswered question is unknown. A test of a question that is itself hidden is false:
it is not asked. A question is hidden while its condition is false, and it shows without script.
The server decides again with the rulebook; this only spares people questions.
"""

import json
from typing import TypeAlias

Condition: TypeAlias = dict[str, "str | bool | Condition | list[Condition] | None"]


def equals(question: str, value: str) -> Condition:
    """The answer of ``question`` is ``value``."""
    return {"question": question, "equals": value}


def includes(question: str, value: str) -> Condition:
    """``value`` is among the answers of ``question``."""
    return {"question": question, "includes": value}


def every(*conditions: Condition) -> Condition:
    """True when all are true; false as soon as one is false."""
    return {"all": list(conditions)}


def some(*conditions: Condition) -> Condition:
    """True as soon as one is true; false when all are false."""
    return {"any": list(conditions)}


def negated(condition: Condition) -> Condition:
    """True when the condition is false; unknown stays unknown."""
    return {"not": condition}


def known(value: bool | None) -> Condition:
    """A constant: what the server knows about something that is not on the page."""
    return {"known": value}


def to_json(condition: Condition) -> str:
    """The text for ``FieldView.shown_when``."""
    return json.dumps(condition, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
