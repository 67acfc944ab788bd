"""Differences from the registers as points that a person judges, like any other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from typing import Final

from django.conf import settings

from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.parties.registers.records import latest_records
from yunshi.parties.registers.sources import OFF
from yunshi.reviews.registered import words
from yunshi.reviews.registered.comparing import Line, Result, compare
from yunshi.reviews.registered.questions import RegisteredFact
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.text import Text

PREFIX: Final = "register."
"""Of the rules of these points; no pack names a rule so."""


def lines_of(filing: Filing, scope: Scope) -> tuple[Line, ...]:
    """What was filed beside what the registers said last; nothing where none is asked."""
    if settings.YUNSHI_REGISTERS == OFF:
        return ()
    records = latest_records(filing.organisation.ubn)
    return compare(scope.pack, scope, records, _today())


def register_findings(filing: Filing, scope: Scope) -> tuple[Finding, ...]:
    """A point for each line that differs. Where a register says nothing there is none: that
    something could not be looked up is no reason against anybody."""
    return tuple(_findings(lines_of(filing, scope), scope))


def is_of_register(finding: Finding) -> bool:
    return finding.rule.startswith(PREFIX)


def title_of_point(finding: Finding) -> Text:
    """What such a point is called."""
    fact = RegisteredFact(finding.rule.split(".")[1])
    return _TITLE.filled({"fact": words.FACTS[fact]})


def _today() -> date:
    return clock.now().astimezone(TAIPEI).date()


def _findings(lines: tuple[Line, ...], scope: Scope) -> Iterator[Finding]:
    for line in lines:
        if line.result is Result.DIFFERS and line.path:
            yield Finding(
                rule=f"{PREFIX}{line.fact.value}.{_digest(line)}",
                refs=(),
                clause="",
                verdict=Verdict.REVIEW,
                blocks=Blocks.QUALIFICATION,
                path=scope.pointer(line.path),
                message=_message(line),
            )


def _digest(line: Line) -> str:
    """Of what the register says: once it says something else, the point is another."""
    said = line.registered.zh_hant if line.registered else ""
    return hashlib.sha256(said.encode()).hexdigest()[:8]


def _message(line: Line) -> Text:
    said = line.registered or words.NOT_REGISTERED
    blanks = {"fact": words.FACTS[line.fact], "said": said, "where": words.REGISTERS[line.register]}
    if line.note is not None:
        blanks["said"] = Text.model_construct(
            zh_hant=f"{said.zh_hant}（{line.note.zh_hant}）", en=f"{said.en} ({line.note.en})"
        )
    return _DIFFERS.filled(blanks)


_TITLE: Final = Text(zh_hant="登記資料：{fact}", en="Public registers: {fact}")
_DIFFERS: Final = Text(
    zh_hant="{fact}與{where}不同，登記為：{said}。請查明是登記尚未更新，還是填報有誤。",
    en="{fact}: the {where} says {said}. Find out whether the register is behind or the filing "
    "is wrong.",
)
