"""What every page of a case shows around its tab: head, stages, facts, and the action panel."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from yunshi.answers.addresses import Address
from yunshi.answers.labels import label_of
from yunshi.answers.models import Supplement
from yunshi.casework.arrival import arrived_at
from yunshi.casework.models import JournalEntry
from yunshi.casework.queries import journal_of
from yunshi.casework.services import read_personal
from yunshi.casework.services.erase import Erased
from yunshi.catalogue.models import Listing
from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.design.parts import Crumb, DeadlineView, ErrorLink, Step, SummaryRow
from yunshi.design.parts import Tab as TabView
from yunshi.portal.views.office.access import (
    PURPOSE,
    OfficeRequest,
    queue_crumb,
    remember_reading,
)
from yunshi.portal.views.office.office_clock import OfficeClock, office_clock
from yunshi.programmes.proposed import waiting_about
from yunshi.programmes.queries import working_days
from yunshi.reviews.pages.actions import ActionView, action_views, waiting_for
from yunshi.reviews.pages.facts import contacts, facts
from yunshi.reviews.pages.files import count_files
from yunshi.reviews.pages.findings import point_id
from yunshi.reviews.pages.in_the_way import how_many_left, things_left
from yunshi.reviews.pages.stages import lane_name, stages_in_one, steps
from yunshi.reviews.pages.states import StateView, state_view
from yunshi.reviews.pages.supplements import explained
from yunshi.reviews.queries import CaseInReview
from yunshi.reviews.services.extend_supplement import EXTEND, subject_of
from yunshi.rulebook.findings import Blocks, Finding
from yunshi.rulebook.lifecycle import Role

_MOST_REASONS: Final = 5
PANEL: Final = "act-panel"
"""Where on the page what can be done with the case stands."""
TABS: Final = (
    "findings",
    "answers",
    "files",
    "registers",
    "journal",
    "supplements",
    "vendor",
    "notes",
)


@dataclass(frozen=True)
class Typed:
    """What was typed into a form of the case that was refused, and why it was."""

    action: str = ""
    reason: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    """By the key of a point."""
    refused: tuple[Finding, ...] = ()
    said: tuple[str, ...] = ()
    """Why it was refused, where no rule says it."""

    @property
    def was_refused(self) -> bool:
        return bool(self.refused or self.said)


NOTHING_TYPED: Final = Typed()


@dataclass(frozen=True)
class Panel:
    """The right side: what can be done now, or what is waited for."""

    actions: tuple[ActionView, ...]
    waiting: str
    running: Supplement | None
    deadline: DeadlineView | None
    """The deadline that runs, with the time left."""
    no_clock: str
    """Why no deadline runs yet; empty where one does."""
    planned: str
    """The deadline that will bind once the notice is delivered; empty where one runs."""
    rule: str
    """By what rule the deadline will be found, where it is not known yet."""
    items: tuple[str, ...]
    contacts: tuple[SummaryRow, ...]
    outcome: StateView | None
    """How an ended case ended."""
    outcome_reason: str
    listing_url: str
    typed: Typed
    key: str
    extension_url: str
    """Where an officer proposes a later deadline; empty where there is none to extend."""
    proposal_url: str
    """A later deadline that waits for a second person; empty where none does."""


@dataclass(frozen=True)
class CasePage:
    seen: CaseInReview
    tab: str
    name: str
    state: StateView
    about: str
    crumbs: tuple[Crumb, ...]
    steps: tuple[Step, ...]
    lane: str
    in_one: tuple[str, ...]
    facts: tuple[SummaryRow, ...]
    tabs: tuple[TabView, ...]
    panel: Panel
    errors: tuple[ErrorLink, ...]
    errors_title: str
    office_clock: OfficeClock | None
    looked_after_by: str


def draw(
    request: OfficeRequest,
    seen: CaseInReview,
    tab: str,
    content: Mapping[str, Any],
    typed: Typed = NOTHING_TYPED,
) -> HttpResponse:
    """One tab of a case, with a line in the access log."""
    remember_reading(seen, f"office.case.{tab}")
    page = CasePage(
        seen=seen,
        tab=tab,
        name=name_of(seen),
        state=state_of(seen),
        about=_about(seen),
        crumbs=(
            queue_crumb(seen),
            Crumb(seen.receipt.number),
        ),
        steps=steps(seen),
        lane=lane_name(seen),
        in_one=stages_in_one(seen),
        facts=facts(seen),
        tabs=_tabs(seen, tab),
        panel=_panel(seen, arrived_at(request), typed),
        errors=tuple(_errors(seen, typed)),
        errors_title=_errors_title(seen, typed),
        office_clock=_office_clock(seen, arrived_at(request)),
        looked_after_by=_looked_after_by(seen),
    )
    return render(
        request,
        f"portal/office/{tab}.html",
        {"page": page, "seen": seen, "has_errors": typed.was_refused, **content},
        status=422 if typed.was_refused else 200,
    )


def _errors_title(seen: CaseInReview, typed: Typed) -> str:
    if _is_about_points(seen, typed):
        return _("Cannot be passed yet: %(points)s") % {"points": how_many_left(seen)}
    return _("Nothing was done")


def _is_about_points(seen: CaseInReview, typed: Typed) -> bool:
    """Whether it was refused since points are open, and for nothing else."""
    return bool(typed.refused) and all(
        finding.blocks is Blocks.QUALIFICATION and point_id(seen, finding)
        for finding in typed.refused
    )


def _errors(seen: CaseInReview, typed: Typed) -> Iterator[ErrorLink]:
    """The first reasons, each leading to the point it is about; how many more there are."""
    yield from map(ErrorLink, typed.said)
    language = page_language()
    if _is_about_points(seen, typed):
        lines = [ErrorLink(each.words, each.id) for each in things_left(seen)]
    else:
        lines = [
            ErrorLink(finding.message.in_language(language), point_id(seen, finding))
            for finding in typed.refused
        ]
    shown = lines[:_MOST_REASONS]
    yield from shown
    left = len(lines) - len(shown)
    if left:
        said = ngettext("and %(n)d more, below", "and %(n)d more, below", left) % {"n": left}
        yield ErrorLink(said, "to-judge")


def _office_clock(seen: CaseInReview, at: datetime) -> OfficeClock | None:
    if seen.case.table.state(seen.case.state).ended:
        return None
    if seen.office_time is None:
        return None
    return office_clock(seen.office_time, seen.pack, at, working_days())


def _looked_after_by(seen: CaseInReview) -> str:
    if seen.assigned_to is None:
        return ""
    return seen.assigned_name or _("somebody who has left")


def name_of(seen: CaseInReview) -> str:
    return seen.solution.name or _("(unnamed solution)")


def state_of(seen: CaseInReview) -> StateView:
    case = seen.case
    return state_view(case.state, case.table.state(case.state).label)


def tab_url(seen: CaseInReview, tab: str) -> str:
    name = "portal:office:case" if tab == "findings" else f"portal:office:case_{tab}"
    return reverse(name, args=[seen.case.id])


def file_url(seen: CaseInReview) -> Callable[[str], str]:
    """The address of a filed file on the pages of this case."""
    return lambda file: reverse("portal:office:file", args=[seen.case.id, UUID(file)])


def reason_of(seen: CaseInReview, entry: JournalEntry) -> str | Erased | None:
    """The free words of a step, with a line in the access log; ``None`` when there were none."""
    if "reason" not in entry.personal_digests:
        return None
    words = read_personal(entry.pk, "reason", actor=seen.actor, role=seen.role, purpose=PURPOSE)
    return words if isinstance(words, Erased) else str(words)


def _about(seen: CaseInReview) -> str:
    return "．".join(
        (
            seen.receipt.number,
            seen.filing.window.title.in_language(page_language()),
            _("rules %(version)s") % {"version": seen.pack.programme.version},
        )
    )


def _tabs(seen: CaseInReview, current: str) -> tuple[TabView, ...]:
    labels = {
        "findings": (_("Findings"), len(seen.points)),
        "answers": (_("Answers"), None),
        "files": (pgettext("of a case", "Files"), count_files(seen)),
        "registers": (_("Public registers"), None),
        "journal": (_("Journal"), None),
        "supplements": (_("Supplements"), len(seen.supplements)),
        "vendor": (_("Same vendor"), seen.others),
        "notes": (_("Notes"), seen.notes),
    }
    return tuple(
        TabView(labels[tab][0], tab_url(seen, tab), labels[tab][1], tab == current)
        for tab in TABS
        if tab != "notes" or seen.is_officer
    )


def _panel(seen: CaseInReview, at: datetime, typed: Typed) -> Panel:
    actions = action_views(seen, at)
    running = seen.running
    ended = seen.case.table.state(seen.case.state).ended
    listing = Listing.objects.filter(case=seen.case).first() if ended else None
    waiting = waiting_about([subject_of(running)]) if running else {}
    proposed = next(iter(waiting.values()), None)
    return Panel(
        actions=actions,
        waiting="" if actions else waiting_for(seen, at),
        running=running,
        deadline=_deadline(running, at) if running else None,
        no_clock=no_clock(running) if running else "",
        planned=planned(running) if running else "",
        rule=_explained(running) if running and running.due_at is None else "",
        items=_asked(seen, running) if running else (),
        contacts=contacts(seen) if running else (),
        outcome=state_of(seen) if ended else None,
        outcome_reason=_outcome_reason(seen) if ended else "",
        listing_url=reverse("catalogue:detail", args=[listing.id]) if listing else "",
        typed=typed,
        key=uuid4().hex,
        extension_url=_extension_url(seen, running) if running and not proposed else "",
        proposal_url=reverse("portal:moves:proposal", args=[proposed.pk]) if proposed else "",
    )


def _extension_url(seen: CaseInReview, running: Supplement) -> str:
    knows = seen.case.table.transition(seen.case.state, EXTEND) is not None
    if not (knows and running.runs and Role.OFFICER in seen.roles):
        return ""
    return reverse("portal:office:extension", args=[seen.case.id])


def _deadline(running: Supplement, at: datetime) -> DeadlineView | None:
    """A countdown only of what runs: nobody is held to a deadline of an undelivered notice."""
    if running.due_at is None or not running.runs:
        return None
    return DeadlineView(_("Supplement due"), running.due_at, at, (_explained(running),))


def planned(running: Supplement) -> str:
    """The instant that is set already but does not bind yet."""
    if running.due_at is None or running.runs:
        return ""
    return _("Planned deadline %(moment)s; it binds once the notice is delivered.") % {
        "moment": dates.show(running.due_at, "second")
    }


def _explained(running: Supplement) -> str:
    return explained(running).in_language(page_language())


def no_clock(running: Supplement) -> str:
    """That the notice is not given, and what becomes of it."""
    if running.runs:
        return ""
    notice = running.notice
    if notice is not None and notice.state in (notice.State.BOUNCED, notice.State.FAILED):
        return _(
            "The notice was not delivered, so no deadline runs. Send it again, to another address "
            "if need be, or reach the vendor. The vendor may answer already."
        )
    return _(
        "The notice is on its way; no deadline runs until a mail server of the vendor takes it. "
        "The vendor may answer already."
    )


def _asked(seen: CaseInReview, running: Supplement) -> tuple[str, ...]:
    language = page_language()
    return tuple(
        label_of(seen.pack, Address.parse(item.address)).in_language(language)
        for item in running.items.all()
    )


def _outcome_reason(seen: CaseInReview) -> str:
    last = journal_of(seen.case.id).filter(target=seen.case.state).last()
    words = reason_of(seen, last) if last is not None else None
    return words if isinstance(words, str) else ""
