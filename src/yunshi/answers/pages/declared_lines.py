"""What was answered to a declaration, in plain lines: for the vendor's pages and the office's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from yunshi.answers.declared import Made
from yunshi.design.dates import show
from yunshi.rulebook.pack.declarations import Declaration


def parts_of(answer: Any) -> tuple[bool, dict[str, str]]:
    """Whether an answer agrees, and its reasons by statement."""
    if not isinstance(answer, Mapping):
        return answer is True, {}
    excepted = answer.get("except")
    reasons = excepted if isinstance(excepted, Mapping) else {}
    return answer.get("agreed") is True, {str(key): str(text) for key, text in reasons.items()}


def declared_lines(declaration: Declaration, answer: Any, language: str) -> tuple[str, ...]:
    """An answer to a declaration in words, a line for each exception; none without an answer."""
    agreed, reasons = parts_of(answer)
    if not agreed and not reasons:
        return ()
    texts = {each.id: each.text.in_language(language) for each in declaration.statements}
    return (
        _("Ticked") if agreed else _("Not ticked"),
        *(
            _("Cannot declare “%(statement)s”: %(reason)s")
            % {"statement": texts.get(name, name), "reason": reason}
            for name, reason in reasons.items()
        ),
    )


def made_words(made: Made | None, names: Mapping[UUID, str]) -> str:
    """By whom a declaration was answered, when, and which version of its text (R110-APP-07).

    Empty where that was not noted. ``names`` are of the persons that may be named.
    """
    if made is None:
        return ""
    said = {"at": show(made.at, "second"), "version": made.version}
    if made.by is None or made.by not in names:
        return _("Answered %(at)s; version %(version)d of this text") % said
    said["name"] = names[made.by]
    return _("Answered by %(name)s, %(at)s; version %(version)d of this text") % said
