"""Check your answers: everything at one glance, what stands against it, and what sending means."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from yunshi.answers.addresses import DECLARATIONS, Address
from yunshi.answers.pages.answer_lines import answer_lines, file_lines
from yunshi.answers.pages.declared_lines import declared_lines
from yunshi.answers.pages.section import SectionPage
from yunshi.applications.pages.changing import FiledBefore, filed_before
from yunshi.applications.pages.deadlines import deadline
from yunshi.applications.pages.declarations import declarations_asked
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.missing import is_missing_in, missing_in, missing_of, refused_in
from yunshi.applications.pages.section_form import crumbs_to, of_solution, solution_title
from yunshi.applications.pages.signing import CERTIFICATE_RULES, SigningView, signing_view
from yunshi.applications.queries import Phase
from yunshi.design.checks import CheckResult
from yunshi.design.parts import Crumb, DeadlineView, FindingView, MissingView, SummaryRow
from yunshi.design.status import FindingVerdict
from yunshi.parties.queries import members_of
from yunshi.programmes.clause_links import rulebook_url
from yunshi.programmes.queries import as_open_window, switches_of
from yunshi.rulebook.evaluation.papers import paper_asked
from yunshi.rulebook.findings import Finding, Verdict
from yunshi.rulebook.windows import window_finding


@dataclass(frozen=True)
class SummaryCard:
    """One form's answers."""

    title: str
    source: str
    source_url: str
    rows: tuple[SummaryRow, ...]


@dataclass(frozen=True)
class SummaryPart:
    """The filing's own forms, or those of one solution under its name."""

    title: str
    cards: tuple[SummaryCard, ...]


@dataclass(frozen=True)
class SolutionChoice:
    """A solution that may be sent now, and what stands against it."""

    id: str
    title: str
    problems: int
    chosen: bool


@dataclass(frozen=True)
class CheckPage:
    """What the template of the check page draws."""

    crumbs: tuple[Crumb, ...]
    at: datetime
    version: str
    rulebook_url: str
    against: int
    """How many things are to be filled in or mended before it can be sent."""
    wrong: tuple[FindingView, ...]
    missing: tuple[MissingView, ...]
    reviews: tuple[FindingView, ...]
    passed: tuple[str, ...]
    parts: tuple[SummaryPart, ...]
    choices: tuple[SolutionChoice, ...]
    deadline: DeadlineView | None
    may_submit: bool
    submitters: tuple[str, ...]
    open: bool
    signing: SigningView | None
    """The step in which it is signed, where the programme asks for a signature."""
    filed_before: FiledBefore | None
    """What this copy takes the place of."""
    refused: tuple[MissingView, ...] = ()
    """Why a submission was not taken, each with the place to mend it."""

    @property
    def passed_number(self) -> int:
        return len(self.passed)


def check_page(
    hand: FilingInHand,
    now: datetime,
    *,
    chosen: Collection[UUID] | None = None,
    refused: Iterable[Finding] = (),
) -> CheckPage:
    """The filing as it would be sent now."""
    findings = [*hand.evaluation.findings, _window(hand, now)]
    fails = [finding for finding in findings if finding.blocks_submission]
    shown = {(finding.rule, finding.path) for finding in fails}
    extra = [
        finding
        for finding in refused
        if (finding.rule, finding.path) not in shown and not _is_of_signing(finding)
    ]
    missing = tuple(line for line in missing_in(hand) if line.result is CheckResult.WAITING)
    wrong = [*extra, *(finding for finding in fails if not is_missing_in(hand, finding))]
    problems = missing_of(hand)
    ticked = set(hand.solution_ids if chosen is None else map(str, chosen))
    programme = hand.pack.programme
    return CheckPage(
        crumbs=(*crumbs_to(hand), Crumb(_("Check and submit"))),
        at=now,
        version=_("%(programme)s, version %(version)s")
        % {"programme": programme.name.in_language(hand.language), "version": programme.version},
        rulebook_url=rulebook_url(hand.pack),
        against=sum(finding.rule != "window" for finding in wrong) + len(missing),
        wrong=tuple(_finding(hand, finding) for finding in wrong),
        missing=missing,
        reviews=tuple(
            _finding(hand, finding)
            for finding in findings
            if finding.verdict is Verdict.REVIEW
            or (finding.verdict is Verdict.FAIL and not finding.blocks_submission)
        ),
        passed=tuple(
            finding.message.in_language(hand.language)
            for finding in findings
            if finding.verdict is Verdict.PASS and finding.rule != "window"
        ),
        parts=tuple(_parts(hand)),
        choices=tuple(
            SolutionChoice(
                solution,
                solution_title(hand, solution),
                problems.get(solution, 0),
                solution in ticked,
            )
            for solution in hand.solution_ids
        ),
        deadline=deadline(hand, now),
        may_submit=hand.may_submit,
        submitters=_submitters(hand.filing.organisation_id),
        open=not any(finding.rule == "window" for finding in fails),
        signing=signing_view(hand, chosen),
        filed_before=filed_before(hand),
        refused=refused_in(hand, refused, ticked),
    )


def _is_of_signing(finding: Finding) -> bool:
    """What is said of a signature is nothing to fill in or mend in the answers."""
    return finding.rule.startswith((CERTIFICATE_RULES, "filing.mend_before_signing"))


def _window(hand: FilingInHand, now: datetime) -> Finding:
    window = as_open_window(hand.filing.window)
    return window_finding(hand.pack, (window,), now, switches_of(hand.pack.id))


def _finding(hand: FilingInHand, finding: Finding) -> FindingView:
    address = hand.address_of(finding.path)
    title = finding.message.in_language(hand.language)
    if address is not None:
        title = of_solution(hand, address.solution, title)
    return FindingView(
        verdict=FindingVerdict.of(finding.verdict),
        title=title,
        clause=finding.clause,
        clause_url=hand.clause_url(finding.clause),
        url=hand.places.of_address(address, missing=True)
        if address is not None and hand.phase is Phase.DRAFT
        else "",
    )


def _submitters(organisation: UUID) -> tuple[str, ...]:
    """Who may send for the organisation."""
    return tuple(
        member.person.name
        for member in members_of(organisation)
        if member.is_owner or member.delegated
    )


def _parts(hand: FilingInHand) -> Iterator[SummaryPart]:
    yield SummaryPart("", tuple(cards_of(hand, "")))
    for solution in hand.solution_ids:
        yield SummaryPart(solution_title(hand, solution), tuple(cards_of(hand, solution)))


def cards_of(hand: FilingInHand, solution: str) -> Iterator[SummaryCard]:
    """The answers of one level, form by form; what is not asked is left out."""
    by_form: dict[str, list[SectionPage]] = {}
    for page in hand.pages_of(solution):
        by_form.setdefault(page.form.form, []).append(page)
    for pages in by_form.values():
        rows = tuple(row for page in pages for row in _rows(hand, page))
        if rows:
            form = pages[0].form
            title = form.title.in_language(hand.language)
            source = "" if form.clause in title else form.clause
            yield SummaryCard(title, source, hand.clause_url(source), rows)
    declared = tuple(_declared(hand, solution))
    if declared:
        yield SummaryCard(_("Declarations and consents"), "", "", declared)


def _rows(hand: FilingInHand, page: SectionPage) -> Iterator[SummaryRow]:
    for placed in page.placed:
        if page.scope.asked(placed) is True:
            address = page.address(placed.question)
            yield SummaryRow(
                page.words(placed.question.label),
                answer_lines(placed.question, page.scope.raw_answer(placed), hand.language),
                _change_url(hand, address),
            )
    uploads = page.scope.raw.get("documents") or {}
    for paper in page.papers:
        if paper_asked(page.scope, paper) is True:
            yield SummaryRow(
                page.words(paper.label),
                file_lines(uploads.get(paper.id)),
                _change_url(hand, page.paper_address(paper)),
            )


def _declared(hand: FilingInHand, solution: str) -> Iterator[SummaryRow]:
    given = hand.scope_of(solution).raw.get(DECLARATIONS) or {}
    for declaration in declarations_asked(hand, solution):
        yield SummaryRow(
            declaration.title.in_language(hand.language),
            declared_lines(declaration, given.get(declaration.id), hand.language),
            _change_url(hand, Address(solution, DECLARATIONS, declaration.id)),
        )


def _change_url(hand: FilingInHand, address: Address) -> str:
    return hand.places.of_address(address) if hand.phase is Phase.DRAFT else ""
