"""The findings about a case as its page shows them: what fails, what to judge, what passed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS, Address
from yunshi.answers.pages.answer_lines import answer_lines
from yunshi.design.language import page_language
from yunshi.design.parts import FindingView
from yunshi.design.status import FindingVerdict
from yunshi.programmes.clause_links import clause_url
from yunshi.reviews.pages.files import FileLink, file_links
from yunshi.reviews.pages.labels import reason_of, title_of
from yunshi.reviews.points import Point
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.findings import Blocks, Finding, Verdict


@dataclass(frozen=True, slots=True)
class DecidedView:
    """What an officer said about a point."""

    met: bool
    by: str
    at: datetime
    note: str
    elsewhere: str = ""
    """The solution where the same files were found to be met."""


@dataclass(frozen=True, slots=True)
class PointView:
    """One answer of one rule, with what can be done about it."""

    id: str
    """Unique on the page, for labels and links."""
    key: str
    """Names the point when it is posted."""
    title: str
    reason: str
    clause: str
    clause_url: str
    rule: str
    is_flag: bool
    """It stands in nobody's way."""
    decided: DecidedView | None
    may_judge: bool
    note: str = ""
    note_is_open: bool = False
    """It was just posted, and the form refused."""
    lacks_reason: bool = False
    """Not met was pressed without a word why."""


@dataclass(frozen=True, slots=True)
class GroupView:
    """The points about one answer or paper that stand alike, read together."""

    finding: FindingView
    """The heading; each point has its own reason and clause."""
    points: tuple[PointView, ...]
    of_company: bool
    """It is about the company's part, and so about every solution of the filing."""
    answer: tuple[str, ...]
    files: tuple[FileLink, ...]
    address: str
    may_ask: bool
    """Whether what it is about can be asked for in a supplement."""

    @property
    def is_single(self) -> bool:
        return len(self.points) == 1

    @property
    def asked_first(self) -> bool:
        """What fails is ticked for the supplement from the start."""
        return self.finding.verdict is FindingVerdict.FAIL

    @property
    def may_judge_all(self) -> bool:
        """Whether several points wait, which one look at the paper may settle."""
        return not self.is_single and all(
            point.may_judge and point.decided is None for point in self.points
        )


@dataclass(frozen=True, slots=True)
class FindingsView:
    """The findings of a case by how they stand."""

    failed: tuple[GroupView, ...]
    to_judge: tuple[GroupView, ...]
    judged: tuple[GroupView, ...]
    """Points that a person has found to be met."""
    passed: tuple[GroupView, ...]
    counts: Mapping[str, int]
    """How many points there are in each of these."""

    @property
    def names_company(self) -> bool:
        """Whether anything is said of the company's part, which needs a word what that means."""
        parts = (*self.failed, *self.to_judge, *self.judged, *self.passed)
        return any(group.of_company for group in parts)

    @property
    def judged_is_open(self) -> bool:
        """Whether one of those found to be met was just judged anew, and the form refused."""
        return any(point.note_is_open for group in self.judged for point in group.points)

    @property
    def met(self) -> int:
        """How many are met, by the rules or by a person's word."""
        return self.counts["judged"] + self.counts["passed"]


def findings_view(
    seen: CaseInReview,
    names: Mapping[UUID, str],
    file_url: Callable[[str], str],
    *,
    typed_notes: Mapping[str, str] | None = None,
) -> FindingsView:
    """All findings, in the pack's order within each part. ``names`` are those of people."""
    parts: dict[str, list[tuple[Point, int]]] = {
        "failed": [],
        "to_judge": [],
        "judged": [],
        "passed": [],
    }
    for number, point in enumerate(seen.points):
        parts[_part_of(point)].append((point, number))
    elsewhere = any(point.decided and point.decided.elsewhere for point in seen.points)
    solutions = dict(seen.filing.solutions.values_list("id", "name")) if elsewhere else {}
    drawing = _Drawing(seen, names, file_url, typed_notes or {}, solutions)
    return FindingsView(
        **{part: drawing.groups(points) for part, points in parts.items()},
        counts={part: len(points) for part, points in parts.items()},
    )


def _part_of(point: Point) -> str:
    if point.standing is Verdict.PASS:
        return "judged" if point.decided is not None else "passed"
    return "failed" if point.standing is Verdict.FAIL else "to_judge"


def people_of(points: Iterable[Point]) -> set[UUID]:
    """Whose names the findings need."""
    return {point.decided.by for point in points if point.decided is not None}


def key_of(point: Point) -> str:
    """A point as a form posts it: its rule, where it points, and the solution it is about."""
    return " ".join((point.finding.rule, str(point.address or "-"), str(point.solution or "-")))


def point_of(points: Sequence[Point], key: str) -> Point | None:
    """The point that a form names."""
    return next((point for point in points if key_of(point) == key), None)


def next_open(before: Sequence[Point], decided: Iterable[Point], after: Sequence[Point]) -> str:
    """Where on the page the point stands that is to be judged next, in the order of the page:
    what follows those just decided, then what was passed over. Empty where none is left."""
    open_now = {key_of(after[number]): number for number in _to_judge(after)}
    order = [key_of(before[number]) for number in _to_judge(before)]
    just = {key_of(point) for point in decided}
    last = max((place for place, key in enumerate(order) if key in just), default=-1)
    turn = (*order[last + 1 :], *order[: last + 1], *open_now)
    return next((f"p{open_now[key]}" for key in turn if key in open_now), "")


def _to_judge(points: Sequence[Point]) -> tuple[int, ...]:
    """The numbers of the points that wait for a person, papers together, as the page has them."""
    waiting = [
        (point, number) for number, point in enumerate(points) if _part_of(point) == "to_judge"
    ]
    return tuple(number for members in _together(waiting) for _point, number in members)


def _together(points: Sequence[tuple[Point, int]]) -> tuple[list[tuple[Point, int]], ...]:
    """The points about one paper stand together; each other one by itself."""
    together: dict[object, list[tuple[Point, int]]] = {}
    for point, number in points:
        about = point.address if _is_paper(point.address) else number
        together.setdefault(about, []).append((point, number))
    return tuple(together.values())


def point_id(seen: CaseInReview, finding: Finding) -> str:
    """Where on the page the point stands that a refusal speaks of; empty where it is none."""
    for number, point in enumerate(seen.points):
        if (point.finding.rule, point.finding.path) == (finding.rule, finding.path):
            return f"p{number}"
    return ""


@dataclass(frozen=True, slots=True)
class _Drawing:
    seen: CaseInReview
    names: Mapping[UUID, str]
    file_url: Callable[[str], str]
    typed: Mapping[str, str]
    solutions: Mapping[UUID, str]
    """Names of the filing's solutions, where one speaks for another."""

    def groups(self, points: Sequence[tuple[Point, int]]) -> tuple[GroupView, ...]:
        return tuple(map(self._group, _together(points)))

    def _group(self, members: Sequence[tuple[Point, int]]) -> GroupView:
        first = members[0][0]
        points = tuple(self._point(point, number) for point, number in members)
        asks = first.standing is not Verdict.PASS and first.address is not None
        return GroupView(
            finding=FindingView(FindingVerdict.of(first.standing), points[0].title),
            points=points,
            of_company=first.solution is None,
            answer=_answer(self.seen, first.address, page_language()),
            files=file_links(self.seen, first.address, self.file_url),
            address=str(first.address or ""),
            may_ask=asks and self.seen.may_judge,
        )

    def _point(self, point: Point, number: int) -> PointView:
        finding, language = point.finding, page_language()
        title = title_of(self.seen.pack, finding, point.address).in_language(language)
        reason = reason_of(self.seen.pack, finding).in_language(language)
        key = key_of(point)
        return PointView(
            id=f"p{number}",
            key=key,
            title=title,
            reason=reason if reason != title else "",
            clause=finding.clause,
            clause_url=clause_url(self.seen.pack, finding.clause),
            rule="　".join((*finding.refs, finding.rule)),
            is_flag=finding.blocks is Blocks.NOTHING,
            decided=_decided(point, self.names, self.solutions),
            may_judge=self.seen.may_judge and finding.verdict is Verdict.REVIEW,
            note=self.typed.get(key, point.decided.note if point.decided else ""),
            note_is_open=key in self.typed,
            lacks_reason=key in self.typed and not self.typed[key].strip(),
        )


def _is_paper(address: Address | None) -> bool:
    return address is not None and address.part == DOCUMENTS


def _answer(seen: CaseInReview, address: Address | None, language: str) -> tuple[str, ...]:
    """What was answered, so that nobody must look it up to judge it."""
    if address is None or address.part in (DOCUMENTS, DECLARATIONS):
        return ()
    placed = seen.pack.questions.get(f"{address.part}.{address.item}")
    if placed is None:
        return ()
    return answer_lines(placed.question, seen.scope.holds(placed.path).raw_answer(placed), language)


def _decided(
    point: Point, names: Mapping[UUID, str], solutions: Mapping[UUID, str]
) -> DecidedView | None:
    if point.decided is None:
        return None
    elsewhere = ""
    if point.decided.elsewhere is not None:
        elsewhere = solutions.get(point.decided.elsewhere, "") or _("another solution")
    return DecidedView(
        point.decided.met,
        names.get(point.decided.by, _("somebody who has left")),
        point.decided.at,
        point.decided.note,
        elsewhere,
    )
