"""What still stands between a draft and its submission."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from yunshi.answers.pages.section import group_rules
from yunshi.answers.pages.section_states import section_state
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.section_form import of_solution
from yunshi.design.checks import CheckResult
from yunshi.design.parts import MissingView
from yunshi.design.status import SectionState
from yunshi.rulebook.findings import Finding


def missing_in(hand: FilingInHand) -> tuple[MissingView, ...]:
    """Every reason not to submit, each with the place to mend it.

    A section that nobody has begun is one line, not a line for each of its questions.
    """
    return tuple(_lines(hand))


def _lines(hand: FilingInHand) -> Iterator[MissingView]:
    told: set[int] = set()
    for page in hand.every_page():
        failing = [finding for finding in page.findings_within() if finding.blocks_submission]
        told |= {id(finding) for finding in failing}
        if not failing:
            continue
        if section_state(page) is SectionState.NOT_STARTED:
            said = {"section": page.words(page.section.title)}
            yield MissingView(
                of_solution(hand, page.solution, _("%(section)s: not started") % said),
                CheckResult.WAITING,
                hand.url_of(page),
            )
            continue
        yield from (_line(hand, finding) for finding in failing)
    for finding in hand.evaluation.findings:
        if finding.blocks_submission and id(finding) not in told:
            yield _line(hand, finding)


def is_missing_in(hand: FilingInHand, finding: Finding) -> bool:
    """Whether something is only not answered, not uploaded or not ticked yet."""
    return finding.rule.endswith((".missing", ".undecided")) or finding.rule in group_rules(
        hand.pack
    )


def _line(hand: FilingInHand, finding: Finding) -> MissingView:
    address = hand.address_of(finding.path)
    waiting = is_missing_in(hand, finding)
    words = finding.message.in_language(hand.language)
    return MissingView(
        of_solution(hand, address.solution, words) if address else words,
        CheckResult.WAITING if waiting else CheckResult.FAIL,
        hand.places.of_address(address, missing=True) if address else "",
    )
