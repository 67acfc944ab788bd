"""The receipt: number, the second of arrival, files with their hashes, and what follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.answers.declared import declared_in, makers
from yunshi.answers.models import Snapshot
from yunshi.answers.pages.declared_lines import made_words
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.naming import solution_name
from yunshi.design.dates import show
from yunshi.design.parts import Event, ReceiptFile, ReceiptView, SummaryRow
from yunshi.design.sizes import show_size
from yunshi.parties.certificates.queries import signature_by_id
from yunshi.parties.queries import names_of
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.evaluation.scope import FilingScope
from yunshi.rulebook.lanes import lane_of, stages_through
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.review import Stage
from yunshi.rulebook.stages import ApplicationState


def receipt_view(filing: Filing, receipt: Receipt, language: str) -> ReceiptView:
    """The receipt in the reader's language; all of it as it was filed."""
    snapshot = receipt.snapshot
    pack = pack_of(snapshot.pack_hash).pack
    names = _names(pack, snapshot.data) or _names_known(filing)
    title = (
        next(iter(names.values()))
        if len(names) == 1
        else ngettext("%(number)d solution", "%(number)d solutions", len(names))
        % {"number": len(names)}
    )
    return ReceiptView(
        title=_("%(title)s: received") % {"title": title},
        number=receipt.number,
        received=receipt.arrived_at,
        says=_own_words(pack, receipt, names, language),
        facts=tuple(_facts(filing, receipt, pack, names, language)),
        files=tuple(_files(pack, receipt.files, names, language)),
        next_steps=tuple(_next_steps(filing, receipt, pack, language)),
    )


def _own_words(pack: Pack, receipt: Receipt, names: Mapping[str, str], language: str) -> str:
    """What the programme itself says when it has received a filing (R110-APP-10); or nothing."""
    says = pack.programme.receipt_says
    if says is None:
        return ""
    said = {"solutions": _(", ").join(names.values()), "receipt_number": receipt.number}
    return says.text.filled(said).in_language(language)


def _names(pack: Pack, data: Mapping[str, Any] | None) -> dict[str, str]:
    """The filed solutions by id, in their order; none where the answers were erased."""
    if data is None:
        return {}
    return {
        str(entry["id"]): solution_name(pack, entry)
        or _("Solution %(number)d") % {"number": number}
        for number, entry in enumerate(data["solutions"], 1)
    }


def _names_known(filing: Filing) -> dict[str, str]:
    """The same where the answers were erased: as the solutions of the filing are called."""
    rows = filing.solutions.exclude(case__state=ApplicationState.DISCARDED)
    return {
        str(row.id): row.name or _("Solution %(number)d") % {"number": number}
        for number, row in enumerate(rows, 1)
    }


def _facts(
    filing: Filing, receipt: Receipt, pack: Pack, names: Mapping[str, str], language: str
) -> Iterator[SummaryRow]:
    snapshot = receipt.snapshot
    programme = pack.programme
    window = filing.window.title.in_language(language)
    called = names_of({*makers(snapshot.data), snapshot.taken_by})
    yield SummaryRow(_("Vendor"), (filing.organisation.name, filing.organisation.ubn))
    if snapshot.taken_by in called:
        yield SummaryRow(_("Sent by"), (called[snapshot.taken_by],))
    yield SummaryRow(_("Programme"), (programme.name.in_language(language), window))
    yield SummaryRow(_("Solutions"), tuple(names.values()))
    yield from _replacing(filing)
    declared = tuple(_declared(snapshot, pack, names, called, language))
    if declared:
        yield SummaryRow(_("Declarations and consents"), declared)
    yield from _signed(receipt)
    yield SummaryRow(
        _("Rules applied"),
        (_("Version %(version)s") % {"version": programme.version},),
        note=f"sha256:{_short(snapshot.pack_hash)}",
    )
    yield SummaryRow(
        _("Snapshot"),
        (_("No. %(number)d") % {"number": snapshot.number},),
        note=f"sha256:{_short(snapshot.digest)}",
    )
    if filing.draft.erased_at is not None:
        yield SummaryRow(
            _("Answers"), (_("Erased by law on %(at)s") % {"at": show(filing.draft.erased_at)},)
        )


def _replacing(filing: Filing) -> Iterator[SummaryRow]:
    """Which receipt this one takes the place of, and which has taken its place."""
    if filing.replaces is not None:
        before = filing.replaces.receipt
        said = {"number": before.number, "at": show(before.arrived_at, "second")}
        yield SummaryRow(_("Takes the place of"), (_("%(number)s of %(at)s") % said,))
    after = filing.copies.select_related("receipt").filter(submitted_at__isnull=False).first()
    if (
        after is not None
        and filing.solutions.filter(case__state=ApplicationState.REPLACED).exists()
    ):
        said = {"number": after.receipt.number, "at": show(after.receipt.arrived_at, "second")}
        yield SummaryRow(_("Replaced by"), (_("%(number)s of %(at)s") % said,))


def _signed(receipt: Receipt) -> Iterator[SummaryRow]:
    """The business certificate under which it was taken, where the programme asks for one."""
    signature = signature_by_id(receipt.signature) if receipt.signature is not None else None
    if signature is not None:
        lines = (f"{signature.name}（{signature.ubn}）",)
        if signature.card_number:
            lines += (_("Card %(number)s") % {"number": signature.card_number},)
        label = _("Signed with the business certificate")
        yield SummaryRow(label, lines, note=show(signature.at, "second"))


def _declared(
    snapshot: Snapshot,
    pack: Pack,
    names: Mapping[str, str],
    called: Mapping[UUID, str],
    language: str,
) -> Iterator[str]:
    """Who made which declaration, when, to which version of its text (R110-APP-07)."""
    for address, made in declared_in(snapshot.data):
        title = pack.declaration_by_id[address.item].title.in_language(language)
        if address.solution and len(names) > 1:
            said = {"solution": names.get(address.solution, ""), "words": title}
            title = _("%(solution)s: %(words)s") % said
        yield f"{title}{_(': ')}{made_words(made, called)}"


def _short(digest: str) -> str:
    return f"{digest[:8]}…{digest[-8:]}"


def _files(
    pack: Pack, files: list[dict[str, Any]], names: Mapping[str, str], language: str
) -> Iterator[ReceiptFile]:
    for file in files:
        paper = pack.paper_by_id.get(file["paper"])
        label = paper.label.in_language(language) if paper is not None else file["paper"]
        if file["solution"] and len(names) > 1:
            said = {"solution": names.get(file["solution"], ""), "words": label}
            label = _("%(solution)s: %(words)s") % said
        yield ReceiptFile(label, file["name"], show_size(file["bytes"]), file["sha256"])


def _stages(snapshot: Snapshot, pack: Pack) -> list[Stage]:
    """The stages of the lanes of what was filed; all stages where the answers are gone."""
    if snapshot.data is None:
        return list(pack.review.stages)
    scope = FilingScope(pack, snapshot.data, snapshot.taken_at, snapshot.switches, {})
    ahead = {
        stage.id
        for solution in scope.solution_scopes
        for stage in stages_through(pack, lane_of(solution))
    }
    return [stage for stage in pack.review.stages if stage.id in ahead]


def _next_steps(filing: Filing, receipt: Receipt, pack: Pack, language: str) -> Iterator[Event]:
    yield Event(
        _("Received. A mail with this receipt goes to the account holder."),
        show(receipt.arrived_at, "second"),
        "done",
    )
    stages = _stages(receipt.snapshot, pack)
    begins = (
        _("After the window closes, %(closes)s") % {"closes": show(filing.window.closes_at)}
        if pack.review.begins == "after_window"
        else _("From now on")
    )
    for number, stage in enumerate(stages):
        yield Event(
            stage.title.in_language(language),
            begins if number == 0 else "",
            "now" if number == 0 else "next",
            detail=stage.about.in_language(language),
        )
    if len(stages) > 1:
        yield Event(
            _("Listed in the market"),
            state="next",
        )
