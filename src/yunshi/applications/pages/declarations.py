"""Declarations and consents: every statement in full, a tick for each text, and exceptions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import QueryDict
from django.utils.translation import gettext as _

from yunshi.answers.addresses import DECLARATIONS, Address
from yunshi.answers.labels import label_of
from yunshi.answers.outcomes import Clash
from yunshi.answers.pages.answer_lines import lines_at
from yunshi.answers.pages.answers_shown import posted_by
from yunshi.answers.pages.declared_lines import parts_of
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.places import declaration_field_id
from yunshi.applications.pages.section_form import (
    crumbs_to,
    kept_under,
    sign_in_url,
    solution_title,
)
from yunshi.design.fields import FieldKind, FieldView
from yunshi.design.parts import (
    AutosaveView,
    ConflictView,
    Crumb,
    Difference,
    ErrorLink,
    SavedView,
)
from yunshi.parties.queries import names_of
from yunshi.rulebook.evaluation.barring import barring_rules
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.pack.declarations import Declaration

LONGEST_REASON = 2000
"""Characters of a reason; as many as a finding repeats."""


@dataclass(frozen=True)
class StatementView:
    """One statement, and where one may say why it cannot be made.

    ``bars`` says that nobody applies who cannot make it, in the words of the programme's rule.
    Then no reason is asked for; one that an answers file brought is shown, to be taken away.
    """

    text: str
    clause: str
    clause_url: str
    reason: FieldView | None
    bars: str = ""


@dataclass(frozen=True)
class DeclarationView:
    """One declaration. ``tick`` is the box below all its statements."""

    name: str
    id: str
    title: str
    addressed_to: str
    clause: str
    clause_url: str
    version: str
    statements: tuple[StatementView, ...]
    tick: FieldView
    read_only: bool
    agreed: bool


@dataclass(frozen=True)
class DeclarationsForm:
    """What the template of the declarations draws."""

    title: str
    above: str
    crumbs: tuple[Crumb, ...]
    declarations: tuple[DeclarationView, ...]
    errors: tuple[ErrorLink, ...]
    autosave: AutosaveView
    saved: SavedView
    tasks_url: str
    editable: bool
    may_submit: bool
    show_missing: bool
    conflict: ConflictView | None = None
    unresolved: tuple[str, ...] = ()


def declarations_form(
    hand: FilingInHand,
    solution: str,
    person: UUID,
    *,
    show_missing: bool = False,
    conflict: ConflictView | None = None,
    unresolved: tuple[str, ...] = (),
) -> DeclarationsForm:
    views = tuple(
        _view(hand, solution, each, show_missing=show_missing)
        for each in declarations_asked(hand, solution)
    )
    draft = hand.filing.draft
    title = _("Declarations and consents")
    page = hand.places.declarations(solution)
    return DeclarationsForm(
        title=title,
        above=solution_title(hand, solution) if solution else "",
        crumbs=(*crumbs_to(hand), Crumb(title)),
        declarations=views,
        errors=tuple(
            ErrorLink(error, view.tick.id) for view in views for error in view.tick.errors
        ),
        autosave=AutosaveView(
            url=f"{page}autosave/",
            revision=str(draft.revision),
            key=kept_under(hand, person, solution, DECLARATIONS),
            sign_in_url=sign_in_url(page),
            saved=hand.saved_at,
        ),
        saved=SavedView(hand.saved_at),
        tasks_url=hand.places.tasks(),
        editable=any(not view.read_only for view in views),
        may_submit=hand.may_submit,
        show_missing=show_missing,
        conflict=conflict,
        unresolved=unresolved,
    )


def declarations_asked(hand: FilingInHand, solution: str) -> Iterator[Declaration]:
    """The declarations that are put at one level of the filing."""
    if not hand.declares:
        return
    scope = hand.scope_of(solution)
    for declaration in hand.pack.declarations:
        if declaration.per == scope.per and scope.decides(declaration.shown_when) is True:
            yield declaration


def may_change(hand: FilingInHand, address: Address) -> bool:
    open_items = hand.open_items
    return hand.may_submit and (open_items is None or str(address) in open_items)


def _view(
    hand: FilingInHand, solution: str, declaration: Declaration, *, show_missing: bool
) -> DeclarationView:
    language = hand.language
    address = Address(solution, DECLARATIONS, declaration.id)
    agreed, reasons = parts_of(_standing(hand, solution).get(declaration.id))
    scope = hand.scope_of(solution)
    barring = barring_rules(scope, declaration)
    failing = [
        finding
        for finding in hand.found.within(f"{scope.prefix}/{DECLARATIONS}/{declaration.id}")
        if finding.verdict is Verdict.FAIL
        and (show_missing or not finding.rule.endswith(".missing"))
    ]
    field_id = declaration_field_id(declaration.id)
    read_only = not may_change(hand, address)
    return DeclarationView(
        name=declaration.id,
        id=field_id,
        title=declaration.title.in_language(language),
        addressed_to=declaration.addressed_to.in_language(language)
        if declaration.addressed_to
        else "",
        clause=declaration.clause,
        clause_url=hand.clause_url(declaration.clause),
        version=_("Version %(number)d of this text") % {"number": declaration.version},
        statements=tuple(
            StatementView(
                statement.text.in_language(language),
                statement.clause,
                hand.clause_url(statement.clause),
                FieldView(
                    name=f"{declaration.id}.{statement.id}",
                    id=f"{field_id}-{statement.id.replace('_', '-')}",
                    kind=FieldKind.TEXTAREA,
                    label=_("I cannot declare this, because …"),
                    value=reasons.get(statement.id, ""),
                    required=False,
                    read_only=read_only,
                    lines=2,
                )
                if declaration.may_except
                and (statement.id not in barring or statement.id in reasons)
                else None,
                barring[statement.id].message.in_language(language)
                if declaration.may_except and statement.id in barring
                else "",
            )
            for statement in declaration.statements
        ),
        tick=FieldView(
            name=declaration.id,
            id=field_id,
            kind=FieldKind.TICK,
            label=declaration.tick.in_language(language),
            value="yes" if agreed else "",
            errors=tuple(finding.message.in_language(language) for finding in failing),
        ),
        read_only=read_only,
        agreed=agreed,
    )


def _standing(hand: FilingInHand, solution: str) -> Mapping[str, Any]:
    given = hand.scope_of(solution).raw.get(DECLARATIONS)
    return given if isinstance(given, Mapping) else {}


def answer_of(agreed: bool, reasons: Mapping[str, str]) -> Any:
    """The answer that a tick and some reasons make."""
    given = {name: text for name, text in reasons.items() if text.strip()}
    if not given:
        return True if agreed else None
    return {"agreed": True, "except": given} if agreed else {"except": given}


def read_declarations(hand: FilingInHand, solution: str, post: QueryDict) -> dict[Address, Any]:
    """The declarations that were posted; of a script's post only those it names as changed."""
    changed = set(post.getlist("changed"))
    partial = "changed" in post
    answers: dict[Address, Any] = {}
    for declaration in declarations_asked(hand, solution):
        statements = declaration.statements if declaration.may_except else ()
        names = {statement.id: f"{declaration.id}.{statement.id}" for statement in statements}
        if partial and not changed & {declaration.id, *names.values()}:
            continue
        agreed, reasons = parts_of(_standing(hand, solution).get(declaration.id))
        if not partial or declaration.id in changed:
            agreed = post.get(declaration.id) == "yes"
        for statement, name in names.items():
            if not partial or name in changed:
                reasons[statement] = post.get(name, "").replace("\r\n", "\n")[:LONGEST_REASON]
        address = Address(solution, DECLARATIONS, declaration.id)
        answers[address] = answer_of(agreed, reasons)
    return answers


def declarations_conflict(
    hand: FilingInHand, solution: str, clashes: Sequence[Clash]
) -> ConflictView:
    """Both answers to the declarations that two people changed."""
    names = names_of(clash.by for clash in clashes)
    views = {
        each.id: _view(hand, solution, each, show_missing=False)
        for each in declarations_asked(hand, solution)
    }
    latest = max(clashes, key=lambda clash: clash.at)
    return ConflictView(
        revision=str(hand.filing.draft.revision),
        who=_(", ").join(sorted(set(names.values()))),
        at=latest.at,
        differences=tuple(
            Difference(
                label=label_of(hand.pack, clash.address).in_language(hand.language),
                old=lines_at(hand.pack, clash.address, clash.mine, hand.language),
                new=lines_at(hand.pack, clash.address, clash.theirs, hand.language),
                field=clash.address.item,
                by=names.get(clash.by, "") if clash.by else "",
                theirs=_posted(views[clash.address.item]) if clash.address.item in views else (),
            )
            for clash in clashes
        ),
    )


def _posted(view: DeclarationView) -> tuple[tuple[str, tuple[str, ...]], ...]:
    reasons = (each.reason for each in view.statements if each.reason is not None)
    return (*posted_by(view.tick), *(pair for field in reasons for pair in posted_by(field)))
