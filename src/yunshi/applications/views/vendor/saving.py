"""Saving what a section's page posted, and what may come of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from yunshi.answers.addresses import Address
from yunshi.answers.outcomes import Clash, Closed, Saved
from yunshi.answers.pages.answer_lines import answer_lines
from yunshi.answers.pages.field_views import section_fields
from yunshi.answers.pages.section import SectionPage
from yunshi.answers.queries import last_change
from yunshi.applications.models import Filing
from yunshi.applications.pages.dispute import (
    DatedClash,
    conflict_view,
    field_name,
    with_answers,
)
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.section_form import SectionForm, section_form
from yunshi.applications.pages.uploads import NotTakenCard, with_refused
from yunshi.applications.views.vendor.own_filing import actor
from yunshi.applications.views.vendor.posts import SectionPost
from yunshi.applications.views.vendor.receiving import receive_all
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.fields import FieldView
from yunshi.design.parts import SummaryRow
from yunshi.parties.acting import ActingRequest


@dataclass(frozen=True)
class TooLate:
    """The filing was closed meanwhile. What was typed is shown, so that nobody types it twice."""

    rows: tuple[SummaryRow, ...]


@dataclass(frozen=True)
class Disputed:
    """Somebody else changed the same answers; everything else is saved."""

    filing: Filing
    clashes: tuple[Clash, ...]
    dated: tuple[DatedClash, ...]

    def drawn(self, hand: FilingInHand, page: SectionPage, request: ActingRequest) -> SectionForm:
        """The page with both texts on top and mine in the fields."""
        every = [*self.clashes, *(each.clash for each in self.dated)]
        mine = {clash.address: clash.mine for clash in self.clashes}
        overlaid = with_answers(hand, mine, self.dated, arrived_at(request))
        return section_form(
            overlaid,
            overlaid.section(
                page.form, page.section, page.solution, show_missing=page.show_missing
            ),
            request.user.pk,
            conflict=conflict_view(page, self.clashes, self.dated, hand.filing.draft.revision),
            unresolved=tuple(dict.fromkeys(field_name(clash.address) for clash in every)),
        )


@dataclass(frozen=True)
class Kept:
    """Saved; of files that came along, some may have been refused."""

    filing: Filing
    revision: int
    refused: tuple[NotTakenCard, ...] = ()

    def fields(self, page: SectionPage) -> tuple[FieldView, ...]:
        """The fields with a card for each file that was not taken."""
        return tuple(
            with_refused(field, self.refused, page.language) for field in section_fields(page)
        )


def save_section(
    request: ActingRequest, hand: FilingInHand, page: SectionPage, post: SectionPost
) -> Kept | Disputed | TooLate:
    """Saves answers, dates and files of one post; each in its own transaction, all repeatable."""
    late = post.too_late(page)
    if late:
        return too_late(page, {**late, **post.answers(page)})
    answers = post.answers(page)
    who = actor(request)
    outcome = hand.verbs.save_answers(
        hand.filing, post.base_revision, answers, who, arrived_at=arrived_at(request)
    )
    if isinstance(outcome, Closed | Refused):
        return too_late(page, answers)
    dated: list[DatedClash] = []
    for address, file, day in post.dates(page):
        saved = hand.verbs.date_file(
            hand.filing,
            address,
            file,
            day,
            who,
            base_revision=post.base_revision,
            arrived_at=arrived_at(request),
        )
        if isinstance(saved, Saved):
            dated += [DatedClash(file, clash) for clash in saved.clashes]
    if post.removed_file and not _remove(request, hand, page, post.removed_file):
        return too_late(page, answers)
    refused = receive_all(request, hand, page)
    with_papers = bool(request.FILES or post.removed_file or any(post.dates(page)))
    filing = _as_saved(hand, outcome, only_answers=post.is_partial and not with_papers)
    clashes = (*outcome.clashes, *still_disputed(filing.draft_id, post.disputed(page)))
    dated += _dates_still_disputed(filing, page, post)
    if clashes or dated:
        return Disputed(filing, clashes, tuple(dated))
    return Kept(filing, filing.draft.revision, refused)


def _as_saved(hand: FilingInHand, saved: Saved, *, only_answers: bool) -> Filing:
    """The filing as it stands after saving; read again where files or dates came along."""
    filing = hand.filing
    if only_answers and saved.draft is not None:
        filing.draft = saved.draft
        return filing
    read: Filing = hand.verbs.read_again(filing)
    return read


def too_late(page: SectionPage, answers: Mapping[Address, Any]) -> TooLate:
    """What was typed, question by question, for copying."""
    whole = replace(page, open_items=None)
    rows = []
    for placed in whole.placed:
        address = page.address(placed.question)
        lines = answer_lines(placed.question, answers.get(address), page.language)
        if address in answers and lines:
            rows.append(SummaryRow(page.words(placed.question.label), lines))
    return TooLate(tuple(rows))


def still_disputed(draft: UUID, mine: Mapping[Address, Any]) -> tuple[Clash, ...]:
    """Answers whose conflict was shown and not settled: mine against what stands."""
    clashes = []
    for address, value in mine.items():
        change = last_change(draft, address)
        if change is not None:
            theirs = change.answers[str(address)][1]
            clashes.append(Clash(address, theirs, value, change.by, change.at))
    return tuple(clashes)


def _dates_still_disputed(filing: Filing, page: SectionPage, post: SectionPost) -> list[DatedClash]:
    draft = filing.draft
    return [
        DatedClash(file, Clash(address, theirs, mine, draft.updated_by, draft.updated_at))
        for address, file, mine, theirs in post.disputed_dates(page)
    ]


def _remove(request: ActingRequest, hand: FilingInHand, page: SectionPage, file: str) -> bool:
    """Takes a file off whichever of the page's papers has it; whether any of them is still open."""
    try:
        identity = UUID(file)
    except ValueError:
        return True
    outcomes = [
        hand.verbs.detach_file(
            hand.filing,
            page.paper_address(paper),
            identity,
            actor(request),
            arrived_at=arrived_at(request),
        )
        for paper in page.papers
    ]
    return not outcomes or any(isinstance(outcome, Saved) for outcome in outcomes)
