"""The eight states of a section in the task list."""

from __future__ import annotations

from collections.abc import Collection

from yunshi.answers.pages.section import SectionPage
from yunshi.design.status import SectionState
from yunshi.rulebook.evaluation.papers import files_of, paper_asked
from yunshi.rulebook.evaluation.reading import is_blank
from yunshi.rulebook.findings import Verdict


def section_state(page: SectionPage, asked_again: Collection[str] = ()) -> SectionState:
    """Where a section stands. ``asked_again`` are addresses of a running supplement.

    Missing answers make it *in progress*; wrong ones *with problems*.
    """
    shown = (page.scope.shows(page.form), page.scope.shows(page.section))
    if False in shown or not _holds_anything(page):
        return SectionState.NOT_APPLICABLE
    if None in shown:
        return SectionState.BLOCKED
    addresses = {str(page.address(placed.question)) for placed in page.placed}
    addresses |= {str(page.paper_address(paper)) for paper in page.papers}
    if addresses & set(asked_again):
        return SectionState.SUPPLEMENT_NEEDED
    failing = [finding for finding in page.findings_within() if finding.verdict is Verdict.FAIL]
    if not _begun(page):
        return SectionState.NOT_STARTED if failing else SectionState.COMPLETED
    if not failing:
        return SectionState.COMPLETED
    if all(page.is_missing(finding) for finding in failing):
        return SectionState.IN_PROGRESS
    return SectionState.HAS_PROBLEMS


def is_left_open(page: SectionPage) -> bool:
    """Whether nobody has answered anything in a section, and nothing in it has to be answered."""
    failing = any(finding.verdict is Verdict.FAIL for finding in page.findings_within())
    return not failing and not _begun(page) and section_state(page) is SectionState.COMPLETED


def _holds_anything(page: SectionPage) -> bool:
    """Whether a question or a paper of the section is asked, or may come to be."""
    return any(page.scope.asked(placed) is not False for placed in page.placed) or any(
        paper_asked(page.scope, paper) is not False for paper in page.papers
    )


def _begun(page: SectionPage) -> bool:
    uploads = page.scope.raw.get("documents") or {}
    return any(
        page.scope.raw_answer(placed) is False or not is_blank(page.scope.raw_answer(placed))
        for placed in page.placed
    ) or any(
        files_of(uploads.get(paper.id))
        for paper in page.papers
        if paper_asked(page.scope, paper) is not False
    )
