"""What the life-cycle table asks of qualification."""

from __future__ import annotations

from dataclasses import replace

from yunshi.answers.models import Supplement
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.guards import filing_of
from yunshi.applications.models import Solution
from yunshi.casework.acting import Act
from yunshi.casework.models import Case
from yunshi.casework.queries import persons_who
from yunshi.casework.registry import register_guard
from yunshi.programmes.proposed import confirmed_proposal
from yunshi.programmes.queries import pack_of
from yunshi.reviews import refusals
from yunshi.reviews.pages.labels import title_of
from yunshi.reviews.points import Point, points_of
from yunshi.rulebook.findings import Blocks, Finding, Verdict, refusal
from yunshi.rulebook.pack.model import Pack
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
