"""The findings about a case as its page shows them: what fails, what to judge, what passed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS, Address
from yunshi.answers.pages.answer_lines import answer_lines
from yunshi.design.parts import FindingView
from yunshi.design.status import FindingVerdict
from yunshi.reviews.pages.files import FileLink, file_links
from yunshi.reviews.pages.labels import title_of
from yunshi.reviews.points import Point
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.findings import Blocks, Verdict

_VERDICTS = {
    Verdict.PASS: FindingVerdict.PASS,
    Verdict.FAIL: FindingVerdict.FAIL,
    Verdict.REVIEW: FindingVerdict.REVIEW,
}


@dataclass(frozen=True, slots=True)
class DecidedView:
    """What an officer said about a point."""

    met: bool
    by: str
    at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class PointView:
    """One finding on the page, with what can be done about it."""

    id: str
    """Unique on the page, for labels and links."""
    key: str
    """Names the point when it is posted."""
    finding: FindingView
    of_company: bool
    """It is about the company's part, and so about every solution of the filing."""
    is_flag: bool
    """It stands in nobody's way."""
    answer: tuple[str, ...]
    files: tuple[FileLink, ...]
    decided: DecidedView | None
    may_judge: bool
    may_ask: bool
    """Whether what it is about can be asked for in a supplement."""
    typed_note: str = ""

    @property
    def asked_first(self) -> bool:
        """What fails is ticked for the supplement from the start."""
        return self.finding.verdict is FindingVerdict.FAIL


@dataclass(frozen=True, slots=True)
class FindingsView:
    """The findings of a case by how they stand."""

    failed: tuple[PointView, ...]
    to_judge: tuple[PointView, ...]
    judged: tuple[PointView, ...]
    """Points that a person has found to be met."""
    passed: tuple[PointView, ...]

    @property
    def met(self) -> int:
        """How many are met, by the rules or by a person's word."""
        return len(self.judged) + len(self.passed)


def findings_view(
    seen: CaseInReview,
    names: Mapping[UUID, str],
    file_url: Callable[[str], str],
    *,
    typed_notes: Mapping[str, str] | None = None,
) -> FindingsView:
    """All findings, in the pack's order within each group. ``names`` are those of people."""
    typed = typed_notes or {}
    views = [
        (point, _view(seen, point, number, names, file_url, typed))
        for number, point in enumerate(seen.points)
    ]

    def those(standing: Verdict, *, by_person: bool | None = None) -> tuple[PointView, ...]:
        return tuple(
            view
            for point, view in views
            if point.standing is standing
            and (by_person is None or by_person is (point.decided is not None))
        )

    return FindingsView(
        failed=those(Verdict.FAIL),
        to_judge=those(Verdict.REVIEW),
        judged=those(Verdict.PASS, by_person=True),
        passed=those(Verdict.PASS, by_person=False),
    )


def people_of(points: Iterable[Point]) -> set[UUID]:
    """Whose names the findings need."""
    return {point.decided.by for point in points if point.decided is not None}


def key_of(point: Point) -> str:
    """A point as a form posts it: its rule, where it points, and the solution it is about."""
    return " ".join((point.finding.rule, str(point.address or "-"), str(point.solution or "-")))


def point_of(points: Sequence[Point], key: str) -> Point | None:
    """The point that a form names."""
    return next((point for point in points if key_of(point) == key), None)


def _view(
    seen: CaseInReview,
    point: Point,
    number: int,
    names: Mapping[UUID, str],
    file_url: Callable[[str], str],
    typed: Mapping[str, str],
) -> PointView:
    finding, language = point.finding, get_language() or ""
    title = title_of(seen.pack, finding, point.address).in_language(language)
    reason = finding.message.in_language(language)
    key = key_of(point)
    asks = point.finding.verdict is not Verdict.PASS and can_be_asked_for(point.address)
    return PointView(
        id=f"p{number}",
        key=key,
        finding=FindingView(
            verdict=_VERDICTS[point.standing],
            title=title,
            reason=reason if reason != title else "",
            clause=finding.clause,
            rule="　".join((*finding.refs, finding.rule)),
        ),
        of_company=point.solution is None,
        is_flag=finding.blocks is Blocks.NOTHING,
        answer=_answer(seen, point.address, language),
        files=file_links(seen, point.address, file_url),
        decided=_decided(point, names),
        may_judge=seen.may_judge and finding.verdict is Verdict.REVIEW,
        may_ask=asks and seen.may_judge,
        typed_note=typed.get(key, point.decided.note if point.decided else ""),
    )


def can_be_asked_for(address: Address | None) -> bool:
    """Whether a supplement can open what a finding is about; the whole filing it cannot."""
    return address is not None


def _answer(seen: CaseInReview, address: Address | None, language: str) -> tuple[str, ...]:
    """What was answered, so that nobody must look it up to judge it."""
    if address is None or address.part in (DOCUMENTS, DECLARATIONS):
        return ()
    placed = seen.pack.questions.get(f"{address.part}.{address.item}")
    if placed is None:
        return ()
    return answer_lines(placed.question, seen.scope.holds(placed.path).raw_answer(placed), language)


def _decided(point: Point, names: Mapping[UUID, str]) -> DecidedView | None:
    if point.decided is None:
        return None
    return DecidedView(
        point.decided.met,
        names.get(point.decided.by, _("somebody who has left")),
        point.decided.at,
        point.decided.note,
    )
