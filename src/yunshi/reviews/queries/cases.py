"""One filed solution as the office sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from django.db.models import Count, OuterRef, Subquery

from yunshi.answers.models import Snapshot, Supplement
from yunshi.answers.queries import latest_snapshot, supplements_of
from yunshi.applications.judging import number_of
from yunshi.applications.models import Filing, Receipt, Solution
from yunshi.casework.acting import Actor
from yunshi.casework.models import Case
from yunshi.programmes.queries import pack_of
from yunshi.reviews.lanes import lane_now
from yunshi.reviews.points import Point, judge_snapshot, points_of
from yunshi.reviews.queries.office import office_programmes
from yunshi.reviews.queries.office_days import OfficeTime, steps_of_office, time_of
from yunshi.reviews.queries.office_work import assigned_to, count_of_notes, name_of_person
from yunshi.reviews.registered.comparing import Line
from yunshi.reviews.registered.findings import is_of_register, lines_of
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.lanes import lane_of
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.review import Lane
from yunshi.rulebook.stages import NEVER_FILED, WAITING_FOR_SUPPLEMENT, ApplicationState


@dataclass(frozen=True)
class CaseInReview:
    """A filed solution with its filing, what was filed last, and what its pack says of it."""

    case: Case
    solution: Solution
    filing: Filing
    receipt: Receipt
    snapshot: Snapshot
    pack: Pack
    actor: Actor
    roles: tuple[Role, ...]
    """What the actor is for the programme, first the role that may do most."""
    assigned_to: UUID | None = None
    """The officer who looks after the case."""
    assigned_name: str = ""
    """What that officer is called; empty where nobody does, or one who has left."""
    others: int = 0
    """How many other solutions the vendor has filed in programmes that the actor reads."""
    office_time: OfficeTime | None = None
    """When the office's clock ran; ``None`` until qualification has begun."""
    notes: int = 0
    """How many notes and calls officers have written down."""

    @property
    def role(self) -> Role:
        """The role in which the actor reads."""
        return self.roles[0]

    @property
    def is_officer(self) -> bool:
        """Whether the actor is an officer of the programme: who alone reads notes."""
        return Role.OFFICER in self.roles

    @property
    def in_qualification(self) -> bool:
        return self.case.state == ApplicationState.QUALIFICATION

    @property
    def may_judge(self) -> bool:
        """Whether the actor decides points now."""
        return self.in_qualification and Role.OFFICER in self.roles

    @cached_property
    def evaluation(self) -> Evaluation:
        return judge_snapshot(self.filing, self.snapshot)

    @cached_property
    def scope(self) -> Scope:
        """The solution's own scope; it finds the company's answers too."""
        number = number_of(self.evaluation, self.solution.id)
        if number is None:
            raise AssertionError("the snapshot holds every solution that was filed")
        return self.evaluation.scope.solution_scopes[number]

    @cached_property
    def lane(self) -> Lane | None:
        """The lane by which the solution goes now; None where its programme has none."""
        return lane_now(self.case, lane_of(self.scope), self.pack)

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """The findings about the company's part and about this solution, with what was decided.

        What registers say after qualification is over is no point of it any more.
        """
        every = points_of(self.filing, self.snapshot, self.solution.id, self.evaluation)
        if self.in_qualification:
            return every
        return tuple(point for point in every if point.decided or not is_of_register(point.finding))

    @cached_property
    def register_lines(self) -> tuple[Line, ...]:
        """What was filed beside what public registers say."""
        return lines_of(self.filing, self.scope.filing)

    def standing(self, verdict: Verdict) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.standing is verdict)

    @cached_property
    def snapshots(self) -> tuple[Snapshot, ...]:
        """Everything that was filed, the first first."""
        return tuple(Snapshot.objects.filter(draft=self.filing.draft_id).order_by("number"))

    @cached_property
    def supplements(self) -> tuple[Supplement, ...]:
        """The supplements that this case had to wait for, the latest first."""
        every = supplements_of(self.filing.draft_id)
        return tuple(supplement for supplement in every if self.case.id in supplement.cases)

    @property
    def running(self) -> Supplement | None:
        """The supplement that the case waits for now."""
        if self.case.state not in WAITING_FOR_SUPPLEMENT:
            return None
        asked = (each for each in self.supplements if each.state == Supplement.State.ASKED)
        return next(asked, None)

    @cached_property
    def cases_of_filing(self) -> Mapping[UUID, Case]:
        """The cases of all solutions of the filing, by solution."""
        rows = self.filing.solutions.select_related("case")
        return {row.id: row.case for row in rows if row.case.state not in NEVER_FILED}


def case_in_review(case: UUID, actor: Actor) -> CaseInReview | None:
    """A filed case of a programme whose office the actor belongs to; ``None`` for any other."""
    held = office_programmes(actor)
    solution = (
        Solution.objects.select_related(
            "case",
            "filing__draft",
            "filing__organisation",
            "filing__window",
            "filing__receipt",
        )
        .defer("filing__draft__data")
        .annotate(
            assigned_to=assigned_to("case"),
            assigned_name=name_of_person("assigned_to"),
            notes=count_of_notes("case"),
            others=_others_of("filing__organisation", list(held)),
            steps=steps_of_office("case"),
        )
        .filter(case=case, case__programme__in=list(held), filing__submitted_at__isnull=False)
        .exclude(case__state__in=NEVER_FILED)
        .first()
    )
    snapshot = latest_snapshot(solution.filing.draft_id) if solution is not None else None
    if solution is None or snapshot is None:
        return None
    return CaseInReview(
        case=solution.case,
        solution=solution,
        filing=solution.filing,
        receipt=solution.filing.receipt,
        snapshot=snapshot,
        pack=pack_of(solution.case.pack_hash).pack,
        actor=actor,
        roles=held[solution.case.programme],
        assigned_to=solution.assigned_to,
        assigned_name=solution.assigned_name or "",
        notes=solution.notes or 0,
        others=(solution.others or 1) - 1,
        office_time=time_of(solution.steps),
    )


def _others_of(organisation: str, programmes: list[str]) -> Subquery:
    """How many solutions the vendor in a column has filed in the programmes."""
    filed = (
        Solution.objects.filter(
            filing__organisation=OuterRef(organisation),
            filing__submitted_at__isnull=False,
            case__programme__in=programmes,
        )
        .exclude(case__state__in=NEVER_FILED)
        .order_by()
        .values("filing__organisation")
    )
    return Subquery(filed.annotate(number=Count("pk")).values("number"))


def others_of_vendor(seen: CaseInReview) -> tuple[Solution, ...]:
    """Everything else that the vendor has filed in programmes the actor reads, the latest first."""
    found = (
        Solution.objects.select_related("case", "filing__receipt", "filing__window")
        .filter(
            filing__organisation=seen.filing.organisation_id,
            filing__submitted_at__isnull=False,
            case__programme__in=list(office_programmes(seen.actor)),
        )
        .exclude(case__state__in=NEVER_FILED)
        .exclude(pk=seen.solution.pk)
    )
    return tuple(found.order_by("-filing__submitted_at", "added_at", "id"))
