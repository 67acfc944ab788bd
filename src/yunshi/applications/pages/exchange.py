"""Pages on which a draft goes out to files and comes in from them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.answers.addresses import DOCUMENTS, Address, solution_number
from yunshi.answers.exchange.copying import papers_to_copy
from yunshi.answers.exchange.differences import merged
from yunshi.answers.exchange.incoming import Incoming
from yunshi.answers.exchange.proposals import KeptClash, Outcome, version_notes
from yunshi.answers.labels import label_of
from yunshi.answers.models import Proposal
from yunshi.answers.pages.answer_lines import lines_at
from yunshi.answers.pages.proposal_page import NEW, Drawing, ProposalView, shortened
from yunshi.applications.judging import facts_about, judge, switches_for
from yunshi.applications.models import Filing
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.places import forms_of
from yunshi.applications.pages.section_form import crumbs_to, solution_title
from yunshi.applications.queries import Phase
from yunshi.applications.services.take_proposal import comparison_of, pack_of_origin
from yunshi.design.fields import FieldKind, FieldView, OptionView
from yunshi.design.parts import ConflictView, Crumb, Difference, ErrorLink
from yunshi.parties.queries import names_of

KINDS: Final = ("yaml", "json", "xlsx")
PAPERS: Final = "papers"


@dataclass(frozen=True)
class Download:
    url: str
    label: str
    about: str


@dataclass(frozen=True)
class ExchangePage:
    """Downloads, the upload, and what was wrong with the last one."""

    title: str
    crumbs: tuple[Crumb, ...]
    downloads: tuple[Download, ...]
    may_upload: bool
    copy_url: str
    reasons: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[ErrorLink, ...]:
        return tuple(
            ErrorLink(reason, "file" if self.may_upload else "") for reason in self.reasons
        )


def exchange_page(hand: FilingInHand, reasons: tuple[str, ...] = ()) -> ExchangePage:
    title = _("Files of this draft")
    abouts = {
        "yaml": _("Every question with its label beside it; reads well in an editor."),
        "json": _("The answers alone, for programs."),
        "xlsx": _("A sheet per form, for filling in together."),
    }
    labels = {
        "yaml": _("Answers file (YAML)"),
        "json": _("Answers file (JSON)"),
        "xlsx": _("Excel workbook (.xlsx)"),
    }
    return ExchangePage(
        title=title,
        crumbs=(*crumbs_to(hand), Crumb(title)),
        downloads=tuple(
            Download(
                reverse("applications:download_draft", args=[hand.filing.id, kind]),
                labels[kind],
                abouts[kind],
            )
            for kind in KINDS
        ),
        may_upload=may_change(hand),
        copy_url=reverse("applications:copy_answers", args=[hand.filing.id])
        if hand.phase is Phase.DRAFT
        else "",
        reasons=reasons,
    )


def may_change(hand: FilingInHand) -> bool:
    """Whether any answer of the filing is open."""
    return hand.open_items is None or bool(hand.open_items)


def exchange_url(filing: Filing) -> str:
    return reverse("applications:exchange", args=[filing.id])


def proposal_url(filing: Filing, proposal: UUID) -> str:
    return reverse("applications:proposal", args=[filing.id, proposal])


@dataclass(frozen=True)
class ComparedPage:
    title: str
    above: str
    crumbs: tuple[Crumb, ...]
    proposal: ProposalView


def compared_page(hand: FilingInHand, proposal: Proposal, at: datetime) -> ComparedPage:
    """Every difference that a proposal would make, judged as if all of it were taken."""
    filing = hand.filing
    incoming = Incoming.model_validate(proposal.incoming)
    standing, comparison = comparison_of(filing, proposal)
    whole = merged(standing, comparison)
    switches = switches_for(filing)
    facts = facts_about(filing, switches)
    evaluation = judge(filing.draft.pack_hash, whole, at, switches, facts)
    view = Drawing(
        proposal=proposal,
        incoming=incoming,
        comparison=comparison,
        standing=standing,
        merged=whole,
        evaluation=evaluation,
        pack=hand.pack,
        language=hand.language,
        may_add=hand.phase is Phase.DRAFT,
        clause_url=hand.clause_url,
        notes=version_notes(incoming, filing.draft, pack_of_origin(proposal)),
    ).view()
    is_copy = incoming.source == "copy"
    title = _("Compare the copy") if is_copy else _("Compare the file with the draft")
    above = _("Copied from: %(name)s") % {"name": incoming.name} if is_copy else incoming.name
    return ComparedPage(title, above, (*_crumbs(hand), Crumb(title)), view)


def _crumbs(hand: FilingInHand) -> tuple[Crumb, ...]:
    return (*crumbs_to(hand), Crumb(_("Files of this draft"), exchange_url(hand.filing)))


@dataclass(frozen=True)
class TakenPage:
    """What came of taking a proposal, and what two people changed at once."""

    title: str
    crumbs: tuple[Crumb, ...]
    lines: tuple[str, ...]
    warnings: tuple[str, ...]
    conflict: ConflictView | None


def taken_page(hand: FilingInHand, outcome: Outcome) -> TakenPage:
    title = _("The answers were taken")
    lines = []
    if outcome.changed or not outcome.added:
        lines.append(
            ngettext(
                "%(number)d answer was saved.", "%(number)d answers were saved.", outcome.changed
            )
            % {"number": outcome.changed}
        )
    if outcome.added:
        number = len(outcome.added)
        lines.append(
            ngettext("%(number)d solution was added.", "%(number)d solutions were added.", number)
            % {"number": number}
        )
    warnings = []
    if outcome.gone:
        warnings.append(
            ngettext(
                "%(number)d answer belongs to a solution that was taken out meanwhile.",
                "%(number)d answers belong to a solution that was taken out meanwhile.",
                outcome.gone,
            )
            % {"number": outcome.gone}
        )
    return TakenPage(
        title=title,
        crumbs=(*_crumbs(hand), Crumb(title)),
        lines=tuple(lines),
        warnings=tuple(warnings),
        conflict=_conflict(hand, outcome.clashes) if outcome.clashes else None,
    )


def _conflict(hand: FilingInHand, clashes: Collection[KeptClash]) -> ConflictView:
    names = names_of(clash.by for clash in clashes)
    return ConflictView(
        revision=str(max(clash.revision for clash in clashes)),
        who=_(", ").join(sorted(set(names.values()))),
        at=max(clash.at for clash in clashes),
        differences=tuple(
            Difference(
                label=_label(hand, Address.parse(clash.address)),
                old=_lines(hand, Address.parse(clash.address), clash.mine),
                new=_lines(hand, Address.parse(clash.address), clash.theirs),
                field=clash.address,
                by=names.get(clash.by, "") if clash.by else "",
            )
            for clash in clashes
        ),
    )


def _label(hand: FilingInHand, address: Address) -> str:
    said = label_of(hand.pack, address).in_language(hand.language)
    if solution_number(hand.filing.draft.data, address.solution) is not None:
        said = f"{solution_title(hand, address.solution)}　{said}"
    return said


def _lines(hand: FilingInHand, address: Address, raw: Any) -> tuple[str, ...]:
    lines = lines_at(hand.pack, address, raw, hand.language)
    return lines if address.part == DOCUMENTS else shortened(lines)


@dataclass(frozen=True)
class CopyPage:
    """Choosing what to copy, and where to."""

    title: str
    crumbs: tuple[Crumb, ...]
    fields: tuple[FieldView, ...]

    @property
    def errors(self) -> tuple[ErrorLink, ...]:
        return tuple(ErrorLink(error, field.id) for field in self.fields for error in field.errors)


@dataclass(frozen=True)
class CopyChoice:
    """What was chosen; ids and names as posted, checked against the draft."""

    source: str
    target: str
    """Empty: a new solution."""
    sections: frozenset[tuple[str, str]]
    with_papers: bool


def section_options(hand: FilingInHand) -> tuple[tuple[str, str, str], ...]:
    """Form, section and title of everything that a solution is asked."""
    return tuple(
        (form.form, section.id, section.title.in_language(hand.language))
        for form in forms_of(hand.pack, "solution")
        if form.form != DOCUMENTS
        for section in form.sections
    )


def copy_page(hand: FilingInHand, given: Mapping[str, Any], errors: Mapping[str, str]) -> CopyPage:
    """``given`` are the names that were posted or asked for; ``errors`` by field."""
    title = _("Copy a solution")
    sections = [f"{form}.{section}" for form, section, _title in section_options(hand)]
    chosen: Collection[str] = given.get("section", sections)
    solutions = [(each, solution_title(hand, each)) for each in hand.solution_ids]
    fields = [
        _choice("source", _("Copy from"), solutions, given, errors),
        _choice("target", _("Copy to"), [*solutions, (NEW, _("A new solution"))], given, errors),
        FieldView(
            name="section",
            id="section",
            kind=FieldKind.CHECKBOXES,
            label=_("Which sections"),
            hint=_("What stands in these sections of the target is replaced."),
            errors=_said(errors, "section"),
            options=tuple(
                OptionView(f"{form}.{section}", words, checked=f"{form}.{section}" in chosen)
                for form, section, words in section_options(hand)
            ),
        ),
    ]
    if any(papers_to_copy(hand.pack, each) for each in hand.filing.draft.data["solutions"]):
        fields.append(
            FieldView(
                name=PAPERS,
                id=PAPERS,
                kind=FieldKind.CHECKBOXES,
                label=_("Papers"),
                required=False,
                options=(
                    OptionView(
                        "yes",
                        _("Copy the papers too"),
                        hint=_("The same files then stand for both solutions."),
                        checked=bool(given.get(PAPERS)),
                    ),
                ),
            )
        )
    return CopyPage(title, (*_crumbs(hand), Crumb(title)), tuple(fields))


def _choice(
    name: str,
    label: str,
    options: Collection[tuple[str, str]],
    given: Mapping[str, Any],
    errors: Mapping[str, str],
) -> FieldView:
    return FieldView(
        name=name,
        id=name,
        kind=FieldKind.RADIOS,
        label=label,
        errors=_said(errors, name),
        options=tuple(
            OptionView(value, words, checked=value in given.get(name, ()))
            for value, words in options
        ),
    )


def _said(errors: Mapping[str, str], name: str) -> tuple[str, ...]:
    return (errors[name],) if name in errors else ()
