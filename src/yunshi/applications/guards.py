"""What the life-cycle table asks of filings."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from yunshi.answers.addresses import Address
from yunshi.answers.queries import running_supplement
from yunshi.applications import judging
from yunshi.applications.held import held
from yunshi.applications.models import Filing, Solution
from yunshi.casework.acting import Act
from yunshi.casework.guards import is_overdue
from yunshi.casework.models import Case
from yunshi.casework.registry import register_guard, tells_time
from yunshi.programmes import enrolment_refusals
from yunshi.programmes.queries import as_open_window, pack_of
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.findings import Blocks, Finding, Verdict, refusal
from yunshi.rulebook.pack.model import Switches
from yunshi.rulebook.stages import APPLICATION
from yunshi.rulebook.text import Text
from yunshi.rulebook.windows import window_finding

_SECOND = timedelta(seconds=1)


def filing_of(case: Case) -> Filing:
    """The filing that a case belongs to, with what judging it needs."""
    in_hand = held(case.group)
    if in_hand is not None:
        return in_hand.filing
    return Filing.objects.select_related("draft", "organisation", "window").get(pk=case.group)


@register_guard("window_open")
def window_open(case: Case, act: Act) -> tuple[Finding, ...]:
    """The submission arrived inside the filing's window (R110-IDD-05)."""
    filing = filing_of(case)
    pack = pack_of(filing.draft.pack_hash).pack
    window = as_open_window(filing.window)
    finding = window_finding(pack, (window,), act.arrived_at, _switches(filing))
    return () if finding.verdict is Verdict.PASS else (finding,)


@register_guard(tells_time("window_over"))
def window_over(case: Case, act: Act) -> tuple[Finding, ...]:
    """Nobody can be in time any more: the window has closed, and the longest request after it."""
    closes_at = filing_of(case).window.closes_at
    return () if is_overdue(closes_at, act.arrived_at) else (_still_open(case, closes_at),)


@register_guard(tells_time("intake_closed"))
def intake_closed(case: Case, act: Act) -> tuple[Finding, ...]:
    """Review begins when intake has closed (R110-REV-01)."""
    closes_at = filing_of(case).window.closes_at
    return () if act.arrived_at >= closes_at + _SECOND else (_still_open(case, closes_at),)


def _still_open(case: Case, closes_at: datetime) -> Finding:
    intake = pack_of(case.pack_hash).pack.programme.intake
    return refusal(
        "window.over",
        Text(
            zh_hant="受理尚未截止（{closes}），截止後才能進行這個步驟。",
            en="Intake is still open (until {closes}); this step comes after it.",
        ).filled({"closes": instant_text(closes_at)}),
        refs=intake.refs,
        clause=intake.clause,
        blocks=Blocks.NOTHING,
    )


@register_guard("nothing_blocks_submission")
def nothing_blocks_submission(case: Case, act: Act) -> tuple[Finding, ...]:
    """Nothing about the filing's own part or this solution blocks submission."""
    filing = filing_of(case)
    evaluation = _evaluation(filing, act)
    number = judging.number_of(evaluation, _solution_id(filing, case))
    concerned = (*evaluation.about(None), *evaluation.about(number))
    return tuple(finding for finding in concerned if finding.blocks_submission)


def _evaluation(filing: Filing, act: Act) -> Evaluation:
    in_hand = held(filing.pk)
    if in_hand is not None:
        return in_hand.evaluation
    return judging.judge_draft(filing, act.arrived_at)


def _switches(filing: Filing) -> Switches:
    in_hand = held(filing.pk)
    if in_hand is not None:
        return in_hand.evaluation.scope.switches
    return judging.switches_for(filing)


def _solution_id(filing: Filing, case: Case) -> UUID:
    in_hand = held(filing.pk)
    if in_hand is not None:
        return in_hand.solutions[case.id]
    return Solution.objects.values_list("id", flat=True).get(case=case.id)


@register_guard("supplement_complete")
def supplement_complete(case: Case, act: Act) -> tuple[Finding, ...]:
    """Every item is answered, and nothing that is open fails any more (T113-SUPP-04)."""
    filing = filing_of(case)
    supplement = running_supplement(filing.draft_id)
    if supplement is None:
        return ()
    evaluation = _evaluation(filing, act)
    asked = {item.address: item for item in supplement.items.all()}
    open_items = tuple(
        _unanswered(filing, address) for address, item in asked.items() if not item.answered_at
    )
    opened = {*asked, *(filing.draft.open_items or ())}
    failing = tuple(
        finding
        for finding in evaluation.findings
        if finding.blocks_submission
        and str(Address.of_pointer(filing.draft.data, finding.path)) in opened
    )
    return (*open_items, *failing)


@register_guard("nothing_under_way")
def nothing_under_way(case: Case, act: Act) -> tuple[Finding, ...]:
    """No application of the vendor in the programme waits for anybody (a10)."""
    mine = Case.objects.filter(owner=case.owner, programme=case.programme, kind=APPLICATION)
    left = sum(not each.table.state(each.state).ended for each in mine)
    return (enrolment_refusals.still_under_way(left),) if left else ()


def _unanswered(filing: Filing, address: str) -> Finding:
    supplement = pack_of(filing.draft.pack_hash).pack.review.supplement
    return refusal(
        "supplement.unanswered",
        Text(
            zh_hant="這一項還沒補正：請修改或重新上傳，或說明為何維持原內容。",
            en="This item is not answered yet: change it or upload it again, or say why it stands.",
        ),
        path=f"/{address}",
        refs=supplement.refs,
        clause=supplement.clause,
    )
