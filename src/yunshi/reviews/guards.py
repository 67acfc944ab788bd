"""What the life-cycle table asks of qualification."""

from __future__ import annotations

from dataclasses import replace

from yunshi.answers.models import Supplement
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.guards import filing_of
from yunshi.applications.models import Solution
from yunshi.casework.acting import STAFF_ROLES, Act
from yunshi.casework.models import Case
from yunshi.casework.queries import moved_by, persons_who
from yunshi.casework.registry import register_guard
from yunshi.programmes.proposed import confirmed_proposal
from yunshi.programmes.queries import pack_of
from yunshi.reviews import refusals
from yunshi.reviews.lanes import lane_of_case
from yunshi.reviews.models import PointDecision
from yunshi.reviews.pages.labels import title_of
from yunshi.reviews.points import Point, points_of
from yunshi.rulebook.findings import Blocks, Finding, Verdict, refusal
from yunshi.rulebook.lanes import after_not_passing, skips_review
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.review import Lane
from yunshi.rulebook.text import Text


@register_guard("nothing_blocks_qualification")
def nothing_blocks_qualification(case: Case, act: Act) -> tuple[Finding, ...]:
    """No rule fails, and everything that a person must judge has been found to be met."""
    filing = filing_of(case)
    snapshot = latest_snapshot(filing.draft_id)
    if snapshot is None:
        return ()
    solution = Solution.objects.values_list("id", flat=True).get(case=case.id)
    pack = pack_of(snapshot.pack_hash).pack
    return tuple(
        _blocking(pack, point) for point in points_of(filing, snapshot, solution) if point.blocks
    )


_NOT_JUDGED = Text(
    zh_hant="還不能通過資格審查：「{title}」還沒判斷。",
    en="Qualification cannot be passed yet: “{title}” is not judged.",
)
_NOT_MET = Text(
    zh_hant="還不能通過資格審查：「{title}」不符。",
    en="Qualification cannot be passed yet: “{title}” is not met.",
)


def _blocking(pack: Pack, point: Point) -> Finding:
    words = _NOT_MET if point.standing is Verdict.FAIL else _NOT_JUDGED
    return replace(
        point.finding,
        verdict=Verdict.FAIL,
        blocks=Blocks.QUALIFICATION,
        message=words.filled({"title": title_of(pack, point.finding, point.address)}),
    )


@register_guard("review_not_begun")
def review_not_begun(case: Case, act: Act) -> tuple[Finding, ...]:
    """Nobody of the office has judged a point of the filing or moved one of its cases.

    Reading is no review: an officer who has only opened a case has decided nothing.
    """
    judged = PointDecision.objects.filter(filing=case.group).exists()
    if not judged and not moved_by(case.group, STAFF_ROLES):
        return ()
    return (
        refusal(
            "reviews.review_has_begun",
            Text(
                zh_hant="審查已經開始，不能再換成新的內容；先前送出的申請仍然有效。需要更正時，"
                "承辦人會通知補件。",
                en="Review has begun, so it can no longer be replaced; what was filed stands. "
                "Where something must be corrected, an officer will ask for a supplement.",
            ),
            blocks=Blocks.NOTHING,
        ),
    )


def _about_the_lane(rule: str, message: Text, lane: Lane | None) -> tuple[Finding, ...]:
    refs, clause = (lane.refs, lane.clause) if lane is not None else ((), "")
    return (refusal(rule, message, refs=refs, clause=clause, blocks=Blocks.NOTHING),)


@register_guard("lane_skips_review")
def lane_skips_review(case: Case, act: Act) -> tuple[Finding, ...]:
    """A standing takes the place of review in the solution's lane (D36, I111-APP-10)."""
    lane = lane_of_case(case)
    if lane is not None and skips_review(lane):
        return ()
    message = Text(
        zh_hant="這個方案要經過審查，不能直接確認。",
        en="This solution goes through review; it cannot simply be confirmed.",
    )
    return _about_the_lane("reviews.lane_is_reviewed", message, lane)


@register_guard("lane_is_reviewed")
def lane_is_reviewed(case: Case, act: Act) -> tuple[Finding, ...]:
    """The solution's lane has stages, so there is something to pass it on to."""
    lane = lane_of_case(case)
    if lane is None or not skips_review(lane):
        return ()
    message = Text(
        zh_hant="「{lane}」不經審查：查證後直接確認，不移送審查。",
        en="“{lane}” has no review: look into it and confirm it, instead of passing it on.",
    )
    said = message.filled({"lane": lane.title})
    return _about_the_lane("reviews.lane_skips_review", said, lane)


@register_guard("lane_goes_on")
def lane_goes_on(case: Case, act: Act) -> tuple[Finding, ...]:
    """Who does not pass the solution's lane goes on by another (c17, I112-REV-04)."""
    lane = lane_of_case(case)
    if after_not_passing(pack_of(case.pack_hash).pack, lane) is not None:
        return ()
    message = Text(
        zh_hant="這個方案的審查方式沒有可以改走的另一種。",
        en="No other lane of review is left for this solution.",
    )
    return _about_the_lane("reviews.no_other_lane", message, None)


@register_guard("lane_is_the_last")
def lane_is_the_last(case: Case, act: Act) -> tuple[Finding, ...]:
    """Nobody is refused whom another lane is there for (C57)."""
    pack, lane = pack_of(case.pack_hash).pack, lane_of_case(case)
    further = after_not_passing(pack, lane)
    if lane is None or further is None:
        return ()
    message = Text(
        zh_hant="「{lane}」未通過的方案不直接駁回，改走「{further}」。",
        en="Who does not pass “{lane}” is not refused, but goes on by “{further}”.",
    )
    said = message.filled({"lane": lane.title, "further": further.title})
    return _about_the_lane("reviews.goes_on_by_another_lane", said, lane)


@register_guard("notice_void")
def notice_void(case: Case, act: Act) -> tuple[Finding, ...]:
    """The notice of the supplement that the act names does not count as given (R110-AMB-22)."""
    if act.rehearsal:
        return ()
    supplement = Supplement.objects.filter(
        pk=act.facts.get("supplement"), cases__contains=[case.id], notified_at=None
    )
    if supplement.exists():
        return ()
    return (
        refusal(
            "reviews.notice_stands",
            Text(
                zh_hant="補件通知已送達，期限照算。",
                en="The notice of the supplement was delivered, so its deadline stands.",
            ),
            blocks=Blocks.NOTHING,
        ),
    )


_REVIEWING = ("ask_supplement", "pass_qualification")


@register_guard("decided_by_another")
def decided_by_another(case: Case, act: Act) -> tuple[Finding, ...]:
    """Whoever reviewed qualification does not approve for the agency (roles, part 6, rule 2)."""
    if act.actor.person not in persons_who(case.id, _REVIEWING):
        return ()
    return (
        refusal(
            "reviews.decided_by_another",
            Text(
                zh_hant="你參與過這件的資格審查，不能再核定；請由另一位核定人處理。",
                en="You took part in the qualification review of this case, so another approver "
                "must decide it.",
            ),
            blocks=Blocks.NOTHING,
        ),
    )


@register_guard("later_than_due")
def later_than_due(case: Case, act: Act) -> tuple[Finding, ...]:
    """The new due instant is later than the one that runs: nothing is shortened, and where no
    clock runs there is nothing to extend."""
    if act.rehearsal:
        return ()
    if case.due_at is None:
        return (refusals.no_deadline_to_extend(),)
    if act.due is None or act.due <= case.due_at:
        return (refusals.not_later(case.due_at),)
    return ()


@register_guard("proposed_by_another")
def proposed_by_another(case: Case, act: Act) -> tuple[Finding, ...]:
    """The act carries out a proposal of somebody else that the actor has just confirmed, about a
    supplement that this case waits for."""
    if act.rehearsal:
        return ()
    named = str(act.facts.get("proposal", ""))
    supplement = Supplement.objects.filter(
        pk=act.facts.get("supplement"), cases__contains=[case.id]
    )
    confirmed = confirmed_proposal(named, act.action, act.actor.person)
    if confirmed is not None and supplement.exists():
        subject = f"supplement:{act.facts['supplement']}"
        if confirmed.subject == subject and confirmed.proposed_by_id != act.actor.person:
            return ()
    return (refusals.not_confirmed_by_another(),)
