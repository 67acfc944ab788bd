"""From a pack's stages to the life-cycle table of a solution's application.

A programme chooses and orders stage kinds; this compiler turns them into the one table that a
case of that programme lives by. Qualification is compiled as it is; what stands between it and
the market is one *decision* for now, whatever stages the programme names there.
"""

from __future__ import annotations

from enum import StrEnum

from yunshi.rulebook.lane_rows import lane_rows, may_change_lanes, may_skip_review
from yunshi.rulebook.lifecycle import Due, LifeCycle, Notice, Role, State, Transition
from yunshi.rulebook.pack.model import Pack

APPLICATION = "application"
"""The kind of case that one solution of a filing is."""


class ApplicationState(StrEnum):
    """The states of every programme's table. By pack an unanswered supplement ends in one more."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    QUALIFICATION = "qualification"
    SUPPLEMENT = "supplement"
    UNNOTIFIED = "unnotified"
    """A supplement is asked for by a notice that did not arrive."""
    DECISION = "decision"
    APPROVED = "approved"
    LISTED = "listed"
    LAPSED = "lapsed"
    """Never sent; the window is over."""
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    """Before intake closed the vendor sent another filing in its place."""
    DISCARDED = "discarded"
    UNQUALIFIED = "unqualified"
    REFUSED = "refused"


WAITING_FOR_SUPPLEMENT = (ApplicationState.SUPPLEMENT, ApplicationState.UNNOTIFIED)
"""The states in which a vendor may answer a supplement."""

BEFORE_REVIEW = (ApplicationState.SUBMITTED, ApplicationState.QUALIFICATION)
"""States from which a vendor may replace what it has filed, as long as review has not begun. Where
a programme reviews at once, a solution waits in *qualification* for an officer."""

NEVER_FILED = (ApplicationState.DRAFT, ApplicationState.DISCARDED, ApplicationState.LAPSED)
"""States of solutions that no office ever received."""

GUARDS = {
    "in_time": "the act arrived no later than the case's due instant",
    "overdue": "the case's due instant, and the time a request may take, have passed",
    "window_open": "the act arrived inside the window of the filing",
    "window_over": "the window, and the time a request may take, have passed",
    "intake_closed": "the window of the filing has closed, as the programme reviews after intake",
    "review_not_begun": "no officer has judged or moved anything of the filing",
    "nothing_blocks_submission": "no finding about the filing blocks submission",
    "supplement_complete": "every item that was asked for has been answered",
    "nothing_blocks_qualification": "no finding is left that blocks qualification",
    "lane_is_reviewed": "the solution goes by a lane that has stages of review",
    "lane_skips_review": "a standing takes the place of review in the solution's lane",
    "lane_goes_on": "who does not pass the solution's lane goes on by another one",
    "lane_is_the_last": "no other lane is left for who does not pass the solution's lane",
    "notice_void": "no notice of the supplement stands: each was refused, given up, or came back",
    "later_than_due": "the new due instant is later than the present one, which has not passed",
    "proposed_by_another": "somebody else has proposed just this, and the actor confirms it",
    "decided_by_another": "whoever reviewed qualification does not approve for the agency",
}
"""Every guard a compiled table may call for, and what it asks. Rooms register the answers."""

EFFECTS: dict[str, str] = {
    "close_draft": "nothing may be written in a draft any more that cannot be sent",
    "close_supplement": "the running supplement of the case ends unanswered",
    "reopen_supplement": "the supplement by which the case lapsed is open again",
    "count_findings": "the findings about the filing are counted for the office's queue",
}
"""What must happen in the same transaction, whoever moves a case, person or timer."""

_VENDOR = (Role.OWNER, Role.DELEGATE)
"""What an owner may delegate: submitting, signing, claiming. Withdrawing and listing stay with the
owner."""
_ANY_MEMBER = (Role.OWNER, Role.DELEGATE, Role.MEMBER)


def compile_application(pack: Pack) -> LifeCycle:
    """The table of one solution's application under a pack."""
    supplement = pack.review.supplement
    stages = pack.review.stages
    failed = next((each.refused_as for each in stages if each.kind == "qualification"), None)
    refused = next((each.refused_as for each in reversed(stages) if each.refused_as), None)
    states = [
        State(id=ApplicationState.DRAFT),
        State(id=ApplicationState.SUBMITTED),
        State(id=ApplicationState.QUALIFICATION),
        State(id=ApplicationState.SUPPLEMENT),
        *([State(id=ApplicationState.UNNOTIFIED)] if _by_mail(pack) else []),
        State(id=ApplicationState.DECISION),
        State(id=ApplicationState.APPROVED),
        State(id=ApplicationState.LISTED, ended=True),
        State(id=ApplicationState.LAPSED, ended=True),
        State(id=ApplicationState.WITHDRAWN, ended=True),
        State(id=ApplicationState.REPLACED, ended=True),
        State(id=ApplicationState.DISCARDED, ended=True),
        State(id=supplement.lapses_to, ended=True, label=supplement.lapsed_as),
        State(id=ApplicationState.UNQUALIFIED, ended=True, label=failed),
        State(id=ApplicationState.REFUSED, ended=True, label=refused),
    ]
    return LifeCycle(
        kind=APPLICATION,
        initial=ApplicationState.DRAFT,
        states=tuple(states),
        transitions=(
            *_intake(pack),
            *_qualification(pack),
            *_moved(pack),
            *(_notice(pack) if _by_mail(pack) else ()),
            *_decision(pack),
            *lane_rows(
                pack,
                qualification=ApplicationState.QUALIFICATION,
                decision=ApplicationState.DECISION,
                approved=ApplicationState.APPROVED,
            ),
            *(_replacement(state) for state in BEFORE_REVIEW),
            *(_withdrawal(state) for state in _WITHDRAWABLE),
            *([_withdrawal(ApplicationState.UNNOTIFIED)] if _by_mail(pack) else ()),
        ),
    )


def _by_mail(pack: Pack) -> bool:
    """Whether a supplement's clock waits for the mail to be taken, and stops when it comes back."""
    return pack.review.supplement.clock_starts == "mail_taken"


_WITHDRAWABLE = (
    ApplicationState.SUBMITTED,
    ApplicationState.QUALIFICATION,
    ApplicationState.SUPPLEMENT,
    ApplicationState.DECISION,
)


def _intake(pack: Pack) -> tuple[Transition, ...]:
    after_window = pack.review.begins == "after_window"
    return (
        Transition(
            action="submit",
            source=ApplicationState.DRAFT,
            target=ApplicationState.SUBMITTED,
            who=_VENDOR,
            guards=("window_open", "nothing_blocks_submission"),
            # Until intake closes the case keeps its due instant: that is when review begins.
            due=Due.KEPT if after_window else Due.CLEARED,
            notices=(Notice(template="submission_received", to=(Role.OWNER,)),),
        ),
        Transition(
            action="discard",
            source=ApplicationState.DRAFT,
            target=ApplicationState.DISCARDED,
            effects=("close_draft",),
            who=_ANY_MEMBER,
        ),
        Transition(
            action="lapse",
            source=ApplicationState.DRAFT,
            target=ApplicationState.LAPSED,
            who=(Role.SYSTEM,),
            guards=("window_over",),
            effects=("close_draft",),
            notices=(Notice(template="draft_lapsed", to=(Role.OWNER,)),),
        ),
        Transition(
            action="begin_qualification",
            source=ApplicationState.SUBMITTED,
            target=ApplicationState.QUALIFICATION,
            who=(Role.OFFICER, Role.SYSTEM),
            guards=("intake_closed",) if after_window else (),
            effects=("count_findings",),
        ),
    )


def _qualification(pack: Pack) -> tuple[Transition, ...]:
    supplement = pack.review.supplement
    return (
        Transition(
            action="ask_supplement",
            source=ApplicationState.QUALIFICATION,
            target=ApplicationState.SUPPLEMENT,
            who=(Role.OFFICER,),
            due=Due.CLEARED if _by_mail(pack) else Due.GIVEN,
            notices=(Notice(template="supplement_requested", to=(Role.OWNER,)),),
        ),
        _answer(ApplicationState.SUPPLEMENT),
        Transition(
            action="lapse_supplement",
            source=ApplicationState.SUPPLEMENT,
            target=supplement.lapses_to,
            who=(Role.SYSTEM,),
            guards=("overdue",),
            effects=("close_supplement",),
            notices=(Notice(template="supplement_lapsed", to=(Role.OWNER,)),),
            refs=supplement.refs,
        ),
        Transition(
            action="pass_qualification",
            source=ApplicationState.QUALIFICATION,
            target=ApplicationState.DECISION,
            who=(Role.OFFICER,),
            guards=(
                "nothing_blocks_qualification",
                *(("lane_is_reviewed",) if may_skip_review(pack) else ()),
            ),
        ),
        Transition(
            action="fail_qualification",
            source=ApplicationState.QUALIFICATION,
            target=ApplicationState.UNQUALIFIED,
            who=(Role.OFFICER,),
            reason_required=True,
            notices=(Notice(template="not_qualified", to=(Role.OWNER,)),),
        ),
    )


def _answer(source: ApplicationState) -> Transition:
    return Transition(
        action="answer_supplement",
        source=source,
        target=ApplicationState.QUALIFICATION,
        who=_ANY_MEMBER,
        guards=("in_time", "supplement_complete"),
        effects=("count_findings",),
        notices=(Notice(template="supplement_answered", to=(Role.OFFICER,)),),
    )


def _moved(pack: Pack) -> tuple[Transition, ...]:
    """A running deadline that moves: with the calendar, or for one vendor (roles, part 6, rule 9).

    An individual extension is proposed by an officer and confirmed by the agency; where the
    programme names no agency that approves, by a second officer as well.
    """
    supplement = pack.review.supplement
    return (
        Transition(
            action="move_deadline",
            source=ApplicationState.SUPPLEMENT,
            target=ApplicationState.SUPPLEMENT,
            who=(Role.SYSTEM,),
            due=Due.GIVEN,
            notices=(Notice(template="deadline_moved", to=(Role.OWNER,)),),
            refs=supplement.refs,
        ),
        Transition(
            action="extend_supplement",
            source=ApplicationState.SUPPLEMENT,
            target=ApplicationState.SUPPLEMENT,
            who=(Role.AGENCY,) if _by_agency(pack) else (Role.AGENCY, Role.OFFICER),
            guards=("in_time", "later_than_due", "proposed_by_another"),
            due=Due.GIVEN,
            reason_required=True,
            by_proposal=True,
            notices=(Notice(template="supplement_extended", to=(Role.OWNER,)),),
            refs=supplement.refs,
        ),
    )


def _notice(pack: Pack) -> tuple[Transition, ...]:
    """What becomes of the notice: taken, come back (even after the lapse), and sent again.

    In *unnotified* no notice stands and no clock runs; the vendor may answer all the same.
    """
    supplement = pack.review.supplement
    return (
        *(
            Transition(
                action="start_clock",
                source=source,
                target=ApplicationState.SUPPLEMENT,
                who=(Role.SYSTEM,),
                due=Due.GIVEN,
                refs=supplement.refs,
            )
            for source in WAITING_FOR_SUPPLEMENT
        ),
        Transition(
            action="notice_came_back",
            source=ApplicationState.SUPPLEMENT,
            target=ApplicationState.UNNOTIFIED,
            who=(Role.OFFICER, Role.SYSTEM),
            guards=("notice_void",),
            reason_required=True,
            corrects=True,
            refs=supplement.refs,
        ),
        Transition(
            action="reopen",
            source=supplement.lapses_to,
            target=ApplicationState.UNNOTIFIED,
            who=(Role.OFFICER, Role.SYSTEM),
            guards=("notice_void",),
            effects=("reopen_supplement",),
            reason_required=True,
            corrects=True,
            refs=supplement.refs,
        ),
        Transition(
            action="resend_notice",
            source=ApplicationState.UNNOTIFIED,
            target=ApplicationState.SUPPLEMENT,
            who=(Role.OFFICER,),
            notices=(Notice(template="supplement_requested", to=(Role.OWNER,)),),
            refs=supplement.refs,
        ),
        _answer(ApplicationState.UNNOTIFIED),
    )


def _by_agency(pack: Pack) -> bool:
    """Whether the programme names an agency that approves."""
    return any(stage.kind == "approval" and stage.by == "agency" for stage in pack.review.stages)


def _decision(pack: Pack) -> tuple[Transition, ...]:
    by_agency = _by_agency(pack)
    decides = (Role.AGENCY,) if by_agency else (Role.OFFICER,)
    apart = ("decided_by_another",) if by_agency else ()
    lists = {"executor": (Role.OFFICER,), "vendor": (Role.OWNER,)}
    return (
        Transition(
            action="approve",
            source=ApplicationState.DECISION,
            target=ApplicationState.APPROVED,
            who=decides,
            guards=apart,
            notices=(Notice(template="approved", to=(Role.OWNER,)),),
        ),
        Transition(
            action="refuse",
            source=ApplicationState.DECISION,
            target=ApplicationState.REFUSED,
            who=decides,
            guards=(*apart, *(("lane_is_the_last",) if may_change_lanes(pack) else ())),
            reason_required=True,
            notices=(Notice(template="refused", to=(Role.OWNER,)),),
        ),
        Transition(
            action="list",
            source=ApplicationState.APPROVED,
            target=ApplicationState.LISTED,
            who=tuple(role for by in pack.listing.listed_by for role in lists[by]),
            notices=(Notice(template="listed", to=(Role.OWNER,)),),
        ),
    )


def _replacement(state: ApplicationState) -> Transition:
    """Another filing of the same window takes the place of this one, with its own time of arrival.

    No mail of its own: the receipt of the other one says what it replaces.
    """
    return Transition(
        action="replace",
        source=state,
        target=ApplicationState.REPLACED,
        who=_VENDOR,
        guards=("window_open", "review_not_begun"),
    )


def _withdrawal(state: ApplicationState) -> Transition:
    return Transition(
        action="withdraw",
        source=state,
        target=ApplicationState.WITHDRAWN,
        who=(Role.OWNER,),
        effects=("close_supplement",) if state in WAITING_FOR_SUPPLEMENT else (),
        notices=(Notice(template="withdrawn", to=(Role.OWNER, Role.OFFICER)),),
    )
