"""The task list of a filing: what there is to fill in, and where each part stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.answers.addresses import DECLARATIONS, Address
from yunshi.answers.pages.section import SectionPage
from yunshi.answers.pages.section_states import is_left_open, section_state
from yunshi.answers.queries import supplements_of
from yunshi.applications.models import Receipt
from yunshi.applications.pages.case_words import CaseWords, case_words
from yunshi.applications.pages.changing import Changing, FiledBefore, changing, filed_before
from yunshi.applications.pages.companions import Companion, companions_in
from yunshi.applications.pages.deadlines import deadline, no_clock_yet
from yunshi.applications.pages.earlier import earlier_url
from yunshi.applications.pages.filing_again import (
    CopyTarget,
    can_be_filed_again,
    targets_for,
    what_goes_along,
)
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.missing import missing_in
from yunshi.applications.pages.numbering import Numbering
from yunshi.applications.pages.section_form import (
    deciding_questions,
    declared_at,
    filing_title,
    solution_title,
)
from yunshi.applications.queries import Phase, receipt_of
from yunshi.design.dates import show
from yunshi.design.parts import (
    Crumb,
    DeadlineView,
    MissingView,
    SavedView,
    TaskGroupView,
    TaskView,
)
from yunshi.design.status import SectionState
from yunshi.programmes.clause_links import rulebook_url
from yunshi.rulebook.evaluation.counting import number_that_counts
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.pack.forms import Form

MOST_MISSING: Final = 12
"""Lines of what is missing; the rest is on the check page."""

_DONE: Final = frozenset({SectionState.COMPLETED})
_NOT_COUNTED: Final = frozenset({SectionState.NOT_APPLICABLE, SectionState.BLOCKED})
"""What nobody can fill in now."""


@dataclass(frozen=True)
class SolutionBlock:
    """One solution: its name, what may be done with it, and its forms."""

    id: str
    title: str
    groups: tuple[TaskGroupView, ...]
    words: CaseWords | None
    """Where its case stands, once it is filed."""
    remove_url: str = ""
    withdraw_url: str = ""
    copy_targets: tuple[CopyTarget, ...] = ()
    """Windows in which it can be filed again, once it was withdrawn."""


@dataclass(frozen=True)
class TaskListPage:
    """What the template of the task list draws."""

    title: str
    above: str
    facts: str
    crumbs: tuple[Crumb, ...]
    phase: Phase
    status: str
    done: int
    total: int
    groups: tuple[TaskGroupView, ...]
    blocks: tuple[SolutionBlock, ...]
    last: tuple[TaskGroupView, ...]
    deadline: DeadlineView | None
    missing: tuple[MissingView, ...]
    missing_number: int
    more_missing: int
    companions: tuple[Companion, ...]
    saved: SavedView
    check_url: str
    add_url: str
    may_add: bool
    limit: str
    receipt: str
    receipt_url: str
    history_url: str
    rulebook_url: str
    rulebook_version: str
    supplement_url: str
    what_goes_along: str
    next_step: str
    """What comes next for what was filed; empty where something else says it."""
    earlier_url: str
    """Where answers of earlier filings are taken over; empty where there are none."""
    changing: Changing
    filed_before: FiledBefore | None
    no_clock_yet: str
    """That the running supplement's clock waits for its notice; empty where it runs."""


def task_list(hand: FilingInHand, person: UUID, now: datetime) -> TaskListPage:
    counted = Numbering(hand.language)
    groups = tuple(form_group(hand, form, "", counted) for form in _forms(hand, ""))
    again = targets_for(hand.solutions, hand.filing.programme_id, now, hand.language)
    blocks = tuple(_block(hand, solution, counted, again) for solution in hand.solution_ids)
    last = _last(hand, counted)
    states = [
        task.state
        for group in (*groups, *(each for block in blocks for each in block.groups), *last[:-1])
        for task in group.tasks
        if task.state is not None and task.state not in _NOT_COUNTED and not task.may_stay_empty
    ]
    filed = receipt_of(hand.filing.id) if hand.phase is Phase.FILED else None
    receipt = filed.number if filed is not None else ""
    missing = missing_in(hand) if hand.phase is Phase.DRAFT else ()
    programme = hand.pack.programme
    window, title = hand.filing.window, filing_title(hand)
    window_title = window.title.in_language(hand.language)
    return TaskListPage(
        title=title,
        above=_(" · ").join((programme.name.in_language(hand.language), window_title))
        if any(map(hand.name_of, hand.solution_ids))
        else window_title,
        facts=_facts(hand, filed),
        crumbs=(Crumb(_("Applications"), reverse("applications:desk")), Crumb(title)),
        phase=hand.phase,
        status=_status(hand),
        done=sum(state in _DONE for state in states),
        total=len(states),
        groups=groups,
        blocks=blocks,
        last=last,
        deadline=deadline(hand, now),
        missing=missing[:MOST_MISSING],
        missing_number=len(missing),
        more_missing=max(0, len(missing) - MOST_MISSING),
        companions=companions_in(hand, person, now),
        saved=SavedView(hand.saved_at),
        check_url=hand.places.check(),
        add_url=reverse("applications:add_solution", args=[hand.filing.id]),
        may_add=hand.phase is Phase.DRAFT and not _is_full(hand),
        limit=_limit(hand),
        receipt=receipt,
        receipt_url=reverse("applications:receipt", args=[hand.filing.id]) if receipt else "",
        history_url=reverse("applications:history", args=[hand.filing.id]),
        rulebook_url=rulebook_url(hand.pack),
        rulebook_version=programme.version,
        supplement_url=reverse("applications:supplement", args=[hand.filing.id])
        if receipt and supplements_of(hand.filing.draft_id)
        else "",
        next_step=_next_step(hand, blocks),
        what_goes_along=what_goes_along(),
        earlier_url=earlier_url(hand) if hand.phase is Phase.DRAFT else "",
        changing=changing(hand),
        filed_before=filed_before(hand),
        no_clock_yet=no_clock_yet(hand),
    )


def _facts(hand: FilingInHand, filed: Receipt | None) -> str:
    """Of what was filed its receipt and arrival, of a draft when it was begun and changed."""
    if filed is not None:
        said = {"number": filed.number, "at": show(filed.arrived_at, "second")}
        return _("%(number)s, arrived %(at)s") % said
    return _("Begun %(at)s, last changed %(changed)s") % {
        "at": show(hand.filing.started_at),
        "changed": show(hand.filing.draft.updated_at),
    }


def _next_step(hand: FilingInHand, blocks: Sequence[SolutionBlock]) -> str:
    """Of a filing with one solution its next step, of several that each has its own."""
    if hand.phase is not Phase.FILED or hand.supplement is not None:
        return ""
    if len(blocks) == 1:
        return blocks[0].words.next_step if blocks[0].words is not None else ""
    return _("Each solution goes on by itself; what comes next stands below its name.")


def _status(hand: FilingInHand) -> str:
    if hand.supplement is not None:
        return "supplement"
    return {Phase.DRAFT: "draft", Phase.FILED: "submitted"}.get(hand.phase, "overdue")


def _forms(hand: FilingInHand, solution: str) -> list[Form]:
    return list({page.form.form: page.form for page in hand.pages_of(solution)}.values())


def form_group(hand: FilingInHand, form: Form, solution: str, counted: Numbering) -> TaskGroupView:
    """The sections of one form, each with where it stands."""
    title = form.title.in_language(hand.language)
    tasks = tuple(_task(hand, hand.section(form, each, solution)) for each in form.sections)
    for state in (SectionState.NOT_APPLICABLE, SectionState.BLOCKED):
        if len(tasks) > 1 and all(task.state is state for task in tasks):
            whole = _("All %(number)d sections") % {"number": len(tasks)}
            tasks = (replace(tasks[0], id=f"{tasks[0].id}-all", name=whole, url=""),)
    source = "" if form.clause in title else form.clause
    return TaskGroupView(
        title=title,
        tasks=tasks,
        number=counted.next(),
        source=source,
        source_url=hand.clause_url(source),
    )


def _task(hand: FilingInHand, page: SectionPage) -> TaskView:
    state = section_state(page, hand.unanswered)
    closed = state is SectionState.NOT_APPLICABLE
    empty = state is SectionState.COMPLETED and is_left_open(page)
    if empty:
        state = SectionState.NOT_STARTED
    name = page.words(page.section.title)
    identity = "-".join(filter(None, ("task", page.solution[:8], page.form.form, page.section.id)))
    if hand.phase is Phase.LAPSED:
        return TaskView(identity, name, None, url="" if closed else hand.url_of(page))
    return TaskView(
        id=identity,
        name=name,
        state=state,
        hint=_hint(hand, page, state),
        url="" if closed else hand.url_of(page),
        label=_("Optional, empty") if empty else "",
        may_stay_empty=empty,
    )


def _hint(hand: FilingInHand, page: SectionPage, state: SectionState) -> str:
    match state:
        case SectionState.BLOCKED:
            questions = _("”, “").join(link.text for link in deciding_questions(hand, page))
            return _("Depends on the answer to “%(questions)s”") % {"questions": questions}
        case SectionState.NOT_APPLICABLE:
            return _("Not asked, by what you answered elsewhere")
        case SectionState.SUPPLEMENT_NEEDED:
            return _joined(_reasons(hand, page))
        case SectionState.HAS_PROBLEMS:
            wrong = page.wrong_within()
            number = ngettext("%(number)d problem", "%(number)d problems", len(wrong))
            said = {"problems": number % {"number": len(wrong)}}
            return _("%(problems)s: ") % said + page.words(wrong[0].message)
        case SectionState.IN_PROGRESS:
            failing = {each.path for each in page.findings_within() if each.verdict is Verdict.FAIL}
            left = len(failing)
            return ngettext("%(left)d answer left", "%(left)d answers left", left) % {"left": left}
    return ""


def _reasons(hand: FilingInHand, page: SectionPage) -> Iterator[str]:
    addresses = {str(page.address(placed.question)) for placed in page.placed}
    addresses |= {str(page.paper_address(paper)) for paper in page.papers}
    for address, item in hand.asked_again.items():
        if address in addresses and address in hand.unanswered:
            yield item.reason


def _joined(parts: Iterable[str]) -> str:
    return _("; ").join(parts)


def _block(
    hand: FilingInHand, solution: str, counted: Numbering, again: tuple[CopyTarget, ...]
) -> SolutionBlock:
    facts = next((each for each in hand.solutions if str(each.id) == solution), None)
    groups = [form_group(hand, form, solution, counted) for form in _forms(hand, solution)]
    if declared_at(hand, solution):
        groups.append(_declarations(hand, solution, counted))
    args = [hand.filing.id, UUID(solution)]
    drafting = hand.phase is Phase.DRAFT
    filed = facts is not None and hand.phase is Phase.FILED
    return SolutionBlock(
        id=solution,
        title=solution_title(hand, solution),
        groups=tuple(groups),
        words=case_words(facts, hand.language) if filed and facts is not None else None,
        remove_url=reverse("applications:remove_solution", args=args) if drafting else "",
        withdraw_url=reverse("applications:withdraw", args=args)
        if filed and hand.may_submit and facts is not None and facts.may_be_withdrawn
        else "",
        copy_targets=again if filed and facts is not None and can_be_filed_again(facts) else (),
    )


def _last(hand: FilingInHand, counted: Numbering) -> tuple[TaskGroupView, ...]:
    """Declarations of the filing, and the way to submission."""
    groups = [_declarations(hand, "", counted)] if declared_at(hand, "") else []
    if hand.phase is Phase.DRAFT:
        check = TaskView(
            "task-check",
            _("Check your answers and submit"),
            _check_state(hand),
            _check_hint(hand),
            hand.places.check(),
            label=_("Cannot be submitted yet") if not hand.evaluation.can_submit else "",
        )
        groups.append(TaskGroupView(_("Submit"), (check,), counted.next()))
    return tuple(groups)


def _check_state(hand: FilingInHand) -> SectionState:
    if not hand.evaluation.can_submit:
        return SectionState.BLOCKED
    return SectionState.NOT_STARTED if hand.may_submit else SectionState.OWNER_TO_CONFIRM


def _check_hint(hand: FilingInHand) -> str:
    if not hand.evaluation.can_submit:
        return _("You may look at any time; submitting needs the parts above")
    if not hand.may_submit:
        return _("The account holder, or a delegated member, submits")
    return _("Everything is there")


def _declarations(hand: FilingInHand, solution: str, counted: Numbering) -> TaskGroupView:
    task = TaskView(
        id="-".join(filter(None, ("task", solution[:8], "declarations"))),
        name=_("Declarations and consents"),
        state=None if hand.phase is Phase.LAPSED else declarations_state(hand, solution),
        hint="" if hand.may_submit else _("The account holder, or a delegated member, ticks them"),
        url=hand.places.declarations(solution),
    )
    both = declared_at(hand, "") and any(declared_at(hand, each) for each in hand.solution_ids)
    level = _("Declarations of the solution") if solution else _("Declarations of the company")
    return TaskGroupView(level if both else _("Declarations"), (task,), counted.next())


def declarations_state(hand: FilingInHand, solution: str) -> SectionState:
    """Where the declarations of a level stand."""
    per = "solution" if solution else "filing"
    ids = [each.id for each in hand.pack.declarations if each.per == per]
    if any(str(Address(solution, DECLARATIONS, each)) in hand.unanswered for each in ids):
        return SectionState.SUPPLEMENT_NEEDED
    scope = hand.scope_of(solution)
    failing = [
        finding
        for each in ids
        for finding in hand.found.within(f"{scope.prefix}/{DECLARATIONS}/{each}")
        if finding.verdict is Verdict.FAIL
    ]
    if not failing:
        return SectionState.COMPLETED
    if not hand.may_submit:
        return SectionState.OWNER_TO_CONFIRM
    if any(not finding.rule.endswith(".missing") for finding in failing):
        return SectionState.HAS_PROBLEMS
    begun = scope.raw.get(DECLARATIONS)
    return SectionState.IN_PROGRESS if begun else SectionState.NOT_STARTED


def _is_full(hand: FilingInHand) -> bool:
    most = hand.pack.programme.solutions
    return most is not None and _in_window(hand) >= most.at_most


def _in_window(hand: FilingInHand) -> int:
    elsewhere = hand.evaluation.scope.facts.get("account.solutions_in_window", 0)
    here = number_that_counts(hand.evaluation.scope)
    return here + (elsewhere if isinstance(elsewhere, int) else 0)


def _limit(hand: FilingInHand) -> str:
    most = hand.pack.programme.solutions
    if most is None:
        return _("As many solutions as you like can go into one filing.")
    said = {"most": most.at_most, "number": _in_window(hand), "clause": most.clause}
    return _("At most %(most)d solutions of a vendor in one window; you have %(number)d.") % said
