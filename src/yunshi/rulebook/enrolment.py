"""From what a programme says of accounts to the life-cycle table of one: the enrolment.

There is one for each organisation in each programme (lifecycles.md, part a). Where a programme
reviews accounts, an officer opens the door to filing; where it does not, the door opens at the
first need. Either may be suspended, which takes two people.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from yunshi.rulebook.lifecycle import Due, LifeCycle, Notice, Role, State, Transition
from yunshi.rulebook.pack.account import AccountReview
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

ENROLMENT: Final = "enrolment"
"""The kind of case that a vendor's account in a programme is."""


class EnrolmentState(StrEnum):
    """The states of an enrolment; a programme without review knows only some of them."""

    DRAFT = "draft"
    PENDING_REVIEW = "pending_review"
    RETURNED = "returned"
    ACTIVE = "active"
    SUSPENSION_PROPOSED = "suspension_proposed"
    """Still active: an officer has asked the agency to suspend it."""
    REJECTED = "rejected"
    """The number stays reserved; the vendor may correct the same application (R110-AMB-05)."""
    SUSPENDED = "suspended"
    CLOSED = "closed"


_WORDS: Final = {
    EnrolmentState.DRAFT: Text(zh_hant="填寫中", en="Being filled in"),
    EnrolmentState.PENDING_REVIEW: Text(zh_hant="審查中", en="Under review"),
    EnrolmentState.RETURNED: Text(zh_hant="退回補正", en="Returned for correction"),
    EnrolmentState.ACTIVE: Text(zh_hant="使用中", en="Active"),
    EnrolmentState.SUSPENSION_PROPOSED: Text(
        zh_hant="使用中（停權提案待核定）", en="Active, suspension proposed"
    ),
    EnrolmentState.REJECTED: Text(zh_hant="未通過", en="Refused"),
    EnrolmentState.SUSPENDED: Text(zh_hant="停權中", en="Suspended"),
    EnrolmentState.CLOSED: Text(zh_hant="已關閉", en="Closed"),
}

MAY_FILE: Final = (EnrolmentState.ACTIVE, EnrolmentState.SUSPENSION_PROPOSED)
"""The states in which filings are begun and submitted (b1)."""

OPEN_TO_CHANGE: Final = (EnrolmentState.DRAFT, EnrolmentState.RETURNED)
"""The states in which its answers and papers may be changed."""

GUARDS: Final = {
    "nothing_blocks_account": "no finding about the account's own forms blocks submission",
    "waiver_stands": "who ticks the waiver is on the programme's list",
    "end_lies_ahead": "the last day of the suspension is not over",
    "suspension_proposed_by_another": "whoever proposed the suspension does not carry it out",
    "nothing_under_way": "no filing of the vendor in the programme is under way",
    "nothing_listed": "no solution of the vendor is listed in the programme",
}
"""Every guard that only an enrolment's table calls for, and what it asks."""

EFFECTS: Final = {
    "open_account_draft": "the answers of the account may be changed again",
}
"""What must happen in the same transaction as a step of an enrolment."""

_VENDOR = (Role.OWNER, Role.DELEGATE)
_ANY_MEMBER = (Role.OWNER, Role.DELEGATE, Role.MEMBER)


def compile_enrolment(pack: Pack) -> LifeCycle:
    """The table of an organisation's account in a programme under a pack."""
    account = pack.programme.account
    review = account.review if account is not None else None
    reviewed = (
        EnrolmentState.PENDING_REVIEW,
        EnrolmentState.RETURNED,
        EnrolmentState.REJECTED,
    )
    return LifeCycle(
        kind=ENROLMENT,
        initial=EnrolmentState.DRAFT,
        states=tuple(
            State(id=state, ended=state is EnrolmentState.CLOSED, label=_WORDS[state])
            for state in EnrolmentState
            if review is not None or state not in reviewed
        ),
        transitions=(
            *(_reviewed(review) if review is not None else _at_first_need()),
            *_suspension(),
            *_closing(),
        ),
    )


def _at_first_need() -> tuple[Transition, ...]:
    return (
        Transition(
            action="activate",
            source=EnrolmentState.DRAFT,
            target=EnrolmentState.ACTIVE,
            who=_ANY_MEMBER,
        ),
    )


def _reviewed(review: AccountReview) -> tuple[Transition, ...]:
    return (
        *(
            Transition(
                action="submit_account",
                source=source,
                target=EnrolmentState.PENDING_REVIEW,
                who=_VENDOR,
                guards=("nothing_blocks_account",),
                due=Due.GIVEN,
                notices=(Notice(template="account_received", to=(Role.OWNER,)),),
                refs=review.refs,
            )
            for source in OPEN_TO_CHANGE
        ),
        Transition(
            action="approve_account",
            source=EnrolmentState.PENDING_REVIEW,
            target=EnrolmentState.ACTIVE,
            who=(Role.OFFICER,),
            guards=("waiver_stands",),
            notices=(Notice(template="account_approved", to=(Role.OWNER,)),),
            refs=review.refs,
        ),
        Transition(
            action="return_account",
            source=EnrolmentState.PENDING_REVIEW,
            target=EnrolmentState.RETURNED,
            who=(Role.OFFICER,),
            effects=("open_account_draft",),
            due=Due.GIVEN,
            reason_required=True,
            notices=(Notice(template="account_returned", to=(Role.OWNER,)),),
            refs=review.refs,
        ),
        Transition(
            action="lapse_return",
            source=EnrolmentState.RETURNED,
            target=EnrolmentState.DRAFT,
            who=(Role.SYSTEM,),
            guards=("overdue",),
            notices=(Notice(template="account_return_lapsed", to=(Role.OWNER,)),),
            refs=review.refs,
        ),
        Transition(
            action="reject_account",
            source=EnrolmentState.PENDING_REVIEW,
            target=EnrolmentState.REJECTED,
            who=(Role.OFFICER,),
            reason_required=True,
            notices=(Notice(template="account_rejected", to=(Role.OWNER,)),),
            refs=review.refs,
        ),
        Transition(
            action="apply_again",
            source=EnrolmentState.REJECTED,
            target=EnrolmentState.DRAFT,
            who=_VENDOR,
            effects=("open_account_draft",),
            refs=review.refs,
        ),
    )


def _suspension() -> tuple[Transition, ...]:
    """An officer proposes, the agency carries out or refuses; time or the agency ends it."""
    reinstated = (Notice(template="account_reinstated", to=(Role.OWNER,)),)
    return (
        Transition(
            action="propose_suspension",
            source=EnrolmentState.ACTIVE,
            target=EnrolmentState.SUSPENSION_PROPOSED,
            who=(Role.OFFICER,),
            reason_required=True,
            notices=(Notice(template="suspension_proposed", to=(Role.AGENCY,)),),
        ),
        Transition(
            action="withdraw_proposal",
            source=EnrolmentState.SUSPENSION_PROPOSED,
            target=EnrolmentState.ACTIVE,
            who=(Role.OFFICER,),
        ),
        Transition(
            action="refuse_suspension",
            source=EnrolmentState.SUSPENSION_PROPOSED,
            target=EnrolmentState.ACTIVE,
            who=(Role.AGENCY,),
            reason_required=True,
            notices=(Notice(template="suspension_refused", to=(Role.OFFICER,)),),
        ),
        Transition(
            action="suspend",
            source=EnrolmentState.SUSPENSION_PROPOSED,
            target=EnrolmentState.SUSPENDED,
            who=(Role.AGENCY,),
            guards=("suspension_proposed_by_another", "end_lies_ahead"),
            due=Due.GIVEN,
            reason_required=True,
            notices=(Notice(template="account_suspended", to=(Role.OWNER,)),),
        ),
        Transition(
            action="lift_suspension",
            source=EnrolmentState.SUSPENDED,
            target=EnrolmentState.ACTIVE,
            who=(Role.AGENCY,),
            reason_required=True,
            notices=reinstated,
        ),
        Transition(
            action="end_suspension",
            source=EnrolmentState.SUSPENDED,
            target=EnrolmentState.ACTIVE,
            who=(Role.SYSTEM,),
            guards=("overdue",),
            notices=reinstated,
        ),
    )


def _closing() -> tuple[Transition, ...]:
    """By the vendor, or by the office when a business has closed; only the office reopens.

    Only what was active closes, so that opening it again passes nobody by the review.
    """
    closed = (Notice(template="account_closed", to=(Role.OWNER,)),)
    guards = ("nothing_under_way", "nothing_listed")
    return (
        Transition(
            action="leave",
            source=EnrolmentState.ACTIVE,
            target=EnrolmentState.CLOSED,
            who=(Role.OWNER,),
            guards=guards,
            notices=closed,
        ),
        Transition(
            action="close_account",
            source=EnrolmentState.ACTIVE,
            target=EnrolmentState.CLOSED,
            who=(Role.OFFICER,),
            guards=guards,
            reason_required=True,
            notices=closed,
        ),
        Transition(
            action="reopen_account",
            source=EnrolmentState.CLOSED,
            target=EnrolmentState.ACTIVE,
            who=(Role.OFFICER,),
            reason_required=True,
            corrects=True,
            notices=(Notice(template="account_reinstated", to=(Role.OWNER,)),),
        ),
    )
