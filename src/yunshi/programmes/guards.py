"""What the table of an enrolment asks."""

from __future__ import annotations

from yunshi.casework.acting import Act
from yunshi.casework.models import Case
from yunshi.casework.queries import journal_of
from yunshi.casework.registry import register_guard
from yunshi.programmes import enrolment_refusals as refusals
from yunshi.programmes.account_judging import blocking, judge_account
from yunshi.programmes.enrolment_queries import enrolment_by_case, waiver_claimed
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.findings import Finding


@register_guard("nothing_blocks_account")
def nothing_blocks_account(case: Case, act: Act) -> tuple[Finding, ...]:
    """Every mandatory answer and paper of the account's forms is there and valid (R110-ACC-05)."""
    return blocking(judge_account(enrolment_by_case(case), act.arrived_at))


@register_guard("waiver_stands")
def waiver_stands(case: Case, act: Act) -> tuple[Finding, ...]:
    """Who ticked the waiver stands on the programme's list (R110-ACC-15)."""
    claim = waiver_claimed(enrolment_by_case(case), act.arrived_at)
    if claim is None or claim.standing is not None:
        return ()
    return (refusals.not_on_the_list(pack_of(case.pack_hash).pack),)


@register_guard("suspension_proposed_by_another")
def suspension_proposed_by_another(case: Case, act: Act) -> tuple[Finding, ...]:
    """Whoever proposed this suspension does not decide on it (roles.md §1: P, then Y)."""
    proposed = journal_of(case.id).filter(action="propose_suspension").last()
    if proposed is None or proposed.actor_person != act.actor.person:
        return ()
    return (refusals.proposed_by_the_same(),)


@register_guard("end_lies_ahead")
def end_lies_ahead(case: Case, act: Act) -> tuple[Finding, ...]:
    """A suspension whose last day is over would end as soon as it begins."""
    if act.due is None or act.due > act.arrived_at:
        return ()
    return (refusals.end_is_past(act.due),)
