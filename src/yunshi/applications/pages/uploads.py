"""Files that were not taken, drawn among those that stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from yunshi.answers.pages.paper_views import PAPER_PREFIX
from yunshi.design.checks import CheckResult, CheckView, FileView
from yunshi.design.fields import FieldView
from yunshi.rulebook.findings import Finding


@dataclass(frozen=True)
class NotTakenCard:
    """One file that a paper did not take, with every reason."""

    paper: str
    name: str
    size: str
    findings: tuple[Finding, ...]
    clause_url: Callable[[str], str]

    def drawn(self, language: str) -> FileView:
        return FileView(
            id="",
            name=self.name,
            size=self.size,
            checks=tuple(
                CheckView(
                    CheckResult.FAIL,
                    finding.message.in_language(language),
                    finding.clause,
                    self.clause_url(finding.clause),
                )
                for finding in self.findings
            ),
            removable=False,
        )


def with_refused(field: FieldView, refused: Iterable[NotTakenCard], language: str) -> FieldView:
    """The field of a paper with the refused files after those that stay."""
    cards = tuple(
        card.drawn(language) for card in refused if field.name == f"{PAPER_PREFIX}{card.paper}"
    )
    return replace(field, files=(*field.files, *cards)) if cards else field
