"""The page of one section: its questions, what is wrong, and where one goes from here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.shortcuts import resolve_url
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from yunshi.answers.pages.answers_shown import problems_in
from yunshi.answers.pages.field_views import section_fields
from yunshi.answers.pages.paper_views import paper_field_id
from yunshi.answers.pages.section import SectionPage
from yunshi.answers.pages.section_states import section_state
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.places import question_field_id
from yunshi.applications.queries import Phase
from yunshi.design.fields import FieldView
from yunshi.design.parts import AutosaveView, ConflictView, Crumb, ErrorLink, SavedView
from yunshi.design.status import SectionState


@dataclass(frozen=True)
class AskedAgain:
    """An item of the running supplement that stands on this page, and why it is asked."""

    label: str
    reason: str
    target: str


@dataclass(frozen=True)
class SectionForm:
    """What the template of a section draws."""

    title: str
    above: str
    intro: str
    crumbs: tuple[Crumb, ...]
    fields: tuple[FieldView, ...]
    errors: tuple[ErrorLink, ...]
    autosave: AutosaveView
    saved: SavedView
    tasks_url: str
    editable: bool
    show_missing: bool
    seen: str
    """What was wrong when the page was drawn; pressing on a second time goes on all the same."""
    has_uploads: bool
    asked: tuple[AskedAgain, ...] = ()
    asked_title: str = ""
    supplement_url: str = ""
    blocked_by: tuple[ErrorLink, ...] = ()
    not_applicable: bool = False
    conflict: ConflictView | None = None
    unresolved: tuple[str, ...] = ()


def section_form(
    hand: FilingInHand,
    page: SectionPage,
    person: UUID,
    *,
    conflict: ConflictView | None = None,
    unresolved: tuple[str, ...] = (),
    fields: tuple[FieldView, ...] | None = None,
) -> SectionForm:
    """The page as it stands; ``fields`` in place of the stored ones, where some were refused."""
    drawn = section_fields(page) if fields is None else fields
    state = section_state(page)
    form, section = page.form, page.section
    url = hand.url_of(page)
    return SectionForm(
        title=page.words(section.title),
        above=_above(hand, page),
        intro=page.words(section.intro),
        crumbs=(*crumbs_to(hand), Crumb(page.words(section.title))),
        fields=drawn,
        errors=tuple(problems_in(drawn)),
        autosave=AutosaveView(
            url=hand.places.autosave(form.form, section.id, page.solution),
            revision=str(hand.filing.draft.revision),
            key=kept_under(hand, person, page.solution, form.form, section.id),
            sign_in_url=sign_in_url(url),
            saved=hand.saved_at,
        ),
        saved=SavedView(hand.saved_at),
        tasks_url=hand.places.tasks(),
        editable=any(not field.read_only for field in drawn),
        show_missing=page.show_missing,
        seen=wrong_now(page),
        has_uploads=bool(page.papers),
        asked=tuple(_asked(hand, page)),
        asked_title=hand.asked_title,
        supplement_url=hand.places.supplement() if hand.supplement is not None else "",
        blocked_by=deciding_questions(hand, page) if state is SectionState.BLOCKED else (),
        not_applicable=state is SectionState.NOT_APPLICABLE,
        conflict=conflict,
        unresolved=unresolved,
    )


def _asked(hand: FilingInHand, page: SectionPage) -> Iterator[AskedAgain]:
    for placed in page.placed:
        item = hand.asked_again.get(str(page.address(placed.question)))
        if item is not None:
            label, target = placed.question.label, question_field_id(placed.question.id)
            yield AskedAgain(page.words(label), item.reason, target)
    for paper in page.papers:
        item = hand.asked_again.get(str(page.paper_address(paper)))
        if item is not None:
            yield AskedAgain(page.words(paper.label), item.reason, paper_field_id(paper))


def sign_in_url(way_back: str) -> str:
    """Where one signs in again, to come back to a page."""
    return f"{resolve_url(settings.LOGIN_URL)}?{urlencode({'next': way_back})}"


def kept_under(hand: FilingInHand, person: UUID, *page: str) -> str:
    """Under which name this computer keeps unsaved texts: draft, page and person."""
    return ":".join((str(hand.filing.draft_id), *page, str(person)))


def wrong_now(page: SectionPage) -> str:
    """A digest of what is wrong, not merely missing, in a section; empty when nothing is."""
    wrong = sorted(f"{f.rule} {f.path} {f.message.zh_hant}" for f in page.wrong_within())
    return hashlib.sha256("\n".join(wrong).encode()).hexdigest()[:16] if wrong else ""


def crumbs_to(hand: FilingInHand) -> tuple[Crumb, ...]:
    """The way to a page below a filing's task list."""
    return (
        Crumb(_("Applications"), resolve_url("applications:desk")),
        Crumb(filing_title(hand), hand.places.tasks()),
    )


def filing_title(hand: FilingInHand) -> str:
    """What a filing is called: its solutions' names, or the programme's while they have none."""
    names = [name for name in map(hand.name_of, hand.solution_ids) if name]
    if not names:
        return hand.pack.programme.name.in_language(hand.language)
    if len(names) == 1:
        return names[0]
    # In Chinese 等 counts all of them, so both numbers are given.
    said = {"name": names[0], "others": len(names) - 1, "all": len(names)}
    return _("%(name)s and %(others)d more") % said


def solution_title(hand: FilingInHand, solution: str) -> str:
    """What one solution is called on pages: its name, or its number while it has none."""
    number = hand.solution_ids.index(solution) + 1
    return hand.name_of(solution) or _("Solution %(number)d") % {"number": number}


def of_solution(hand: FilingInHand, solution: str, words: str) -> str:
    """Words about one solution, named with it where the filing has several."""
    if not solution or solution not in hand.solution_ids or len(hand.solution_ids) == 1:
        return words
    said = {"solution": solution_title(hand, solution), "words": words}
    return _("%(solution)s: %(words)s") % said


def _above(hand: FilingInHand, page: SectionPage) -> str:
    """Above the title: whose form, which one, and how far one is in it."""
    sections = page.form.sections
    parts = [solution_title(hand, page.solution)] if page.solution else []
    if page.form.title != page.section.title:
        parts.append(page.words(page.form.title))
    if len(sections) > 1:
        said = {"number": sections.index(page.section) + 1, "all": len(sections)}
        parts.append(_("Section %(number)d of %(all)d") % said)
    return _(" · ").join(parts)


def deciding_questions(hand: FilingInHand, page: SectionPage) -> tuple[ErrorLink, ...]:
    """The unanswered questions on which it depends whether a section applies."""
    links = []
    for placed, where in page.undecided_by():
        address = hand.address_of(where.pointer(placed.path))
        links.append(ErrorLink(page.words(placed.question.label), hand.places.of_address(address)))
    return tuple(links)


def next_page(hand: FilingInHand, page: SectionPage) -> str:
    """Where "save and continue" leads: the next section that applies, then what ends the filing."""
    if hand.phase is not Phase.DRAFT:
        return hand.places.supplement() if hand.supplement is not None else hand.places.tasks()
    here = hand.url_of(page)
    applying = [
        hand.url_of(each)
        for each in hand.every_page()
        if hand.url_of(each) == here
        or section_state(each) not in (SectionState.NOT_APPLICABLE, SectionState.BLOCKED)
    ]
    after = applying[applying.index(here) + 1 :]
    if after:
        return after[0]
    return first_declarations(hand) or hand.places.check()


def first_declarations(hand: FilingInHand) -> str:
    """The first page with declarations, empty when the programme asks for none here."""
    levels: Iterable[str] = ("", *hand.solution_ids)
    return next(
        (hand.places.declarations(level) for level in levels if declared_at(hand, level)), ""
    )


def declared_at(hand: FilingInHand, solution: str) -> bool:
    """Whether a level of the filing has declarations to make."""
    if not hand.declares:
        return False
    per = "solution" if solution else "filing"
    scopes = hand.evaluation.scope
    scope = scopes.solution_scopes[hand.solution_ids.index(solution)] if solution else scopes
    return any(
        declaration.per == per and scope.decides(declaration.shown_when) is not False
        for declaration in hand.pack.declarations
    )
