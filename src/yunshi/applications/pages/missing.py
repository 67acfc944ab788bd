"""What still stands between a draft and its submission."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from django.utils.translation import gettext as _

from yunshi.answers.addresses import Address
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
    return tuple(dict.fromkeys(line for _finding, line in _lines(hand)))


def missing_of(hand: FilingInHand) -> Mapping[str, int]:
    """How many of those lines are about each solution, by its id."""
    lines: dict[str, set[MissingView]] = {}
    for finding, line in _lines(hand):
        _nothing, _solutions, number, *_rest = (*finding.path.split("/"), "", "", "")
        if _solutions == "solutions" and number.isdigit():
            lines.setdefault(hand.solution_ids[int(number)], set()).add(line)
    return {solution: len(about) for solution, about in lines.items()}


def refused_in(
    hand: FilingInHand, refused: Iterable[Finding], sent: Collection[str]
) -> tuple[MissingView, ...]:
    """Why a submission of the solutions ``sent`` was refused, in the lines of ``missing_in``.

    Its findings count the solutions among those that were sent, not among those of the draft.
    """
    entries = hand.filing.draft.data.get("solutions", [])
    data = {"solutions": [entry for entry in entries if str(entry["id"]) in sent]}
    known = {_place(finding, hand.address_of(finding.path)): line for finding, line in _lines(hand)}
    lines = []
    for finding in refused:
        address = Address.of_pointer(data, finding.path)
        lines.append(known.get(_place(finding, address)) or _line(hand, finding, address))
    return tuple(dict.fromkeys(lines))


def _place(finding: Finding, address: Address | None) -> tuple[str, str, str]:
    """What a finding is and where, however the solutions are counted."""
    if address is None:
        return finding.rule, "", finding.path
    inside = f"/{address.part}/{address.item}"
    return finding.rule, str(address), finding.path.partition(inside)[2]


def _lines(hand: FilingInHand) -> Iterator[tuple[Finding, MissingView]]:
    told: set[int] = set()
    for page in hand.every_page():
        failing = [finding for finding in page.findings_within() if finding.blocks_submission]
        told |= {id(finding) for finding in failing}
        if failing and section_state(page) is SectionState.NOT_STARTED:
            said = {"section": page.words(page.section.title)}
            line = MissingView(
                of_solution(hand, page.solution, _("%(section)s: not started") % said),
                CheckResult.WAITING,
                hand.url_of(page),
            )
            yield from ((finding, line) for finding in failing)
            continue
        for finding in failing:
            yield finding, _line(hand, finding, hand.address_of(finding.path))
    for finding in hand.evaluation.findings:
        if finding.blocks_submission and id(finding) not in told:
            yield finding, _line(hand, finding, hand.address_of(finding.path))


def is_missing_in(hand: FilingInHand, finding: Finding) -> bool:
    """Whether something is only not answered, not uploaded or not ticked yet."""
    return finding.rule.endswith((".missing", ".undecided")) or finding.rule in group_rules(
        hand.pack
    )


def _line(hand: FilingInHand, finding: Finding, address: Address | None) -> MissingView:
    waiting = is_missing_in(hand, finding)
    words = finding.message.in_language(hand.language)
    return MissingView(
        of_solution(hand, address.solution, words) if address else words,
        CheckResult.WAITING if waiting else CheckResult.FAIL,
        hand.places.of_address(address, missing=True) if address else "",
    )
