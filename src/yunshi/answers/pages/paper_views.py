"""Drawing uploads: each file with every check and its outcome."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.answers.pages.browser_conditions import for_browser
from yunshi.answers.pages.dates import date_parts
from yunshi.answers.pages.section import SectionPage
from yunshi.design.checks import CheckResult, CheckView, FileView
from yunshi.design.conditions import to_json
from yunshi.design.dates import show, show_day
from yunshi.design.fields import FieldKind, FieldView
from yunshi.design.sizes import show_size
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.scan_check import scan_check
from yunshi.rulebook.evaluation.papers import files_of, paper_required
from yunshi.rulebook.evaluation.scope import earliest_day
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.pack.documents import Paper, extensions_of

PAPER_PREFIX: Final = "documents."
"""Before a paper's id in the name of its field."""


def paper_view(page: SectionPage, paper: Paper, on_page: set[str]) -> FieldView | None:
    """The upload of a paper, or ``None`` when the programme does not ask for it here."""
    shown_when = ""
    if paper.shown_when is not None:
        live = for_browser(paper.shown_when, page.scope, page.pack, on_page)
        if live == {"known": False}:
            return None
        shown_when = to_json(live)
    pointer = page.paper_pointer(paper)
    files = files_given(page, paper)
    general = page.pack.documents.general
    types = paper.types or general.types
    read_only = not page.may_change(page.paper_address(paper))
    return FieldView(
        name=f"{PAPER_PREFIX}{paper.id}",
        id=paper_field_id(paper),
        kind=FieldKind.FILE,
        label=page.words(paper.label),
        hint=paper_hint(page, paper),
        guidance="" if read_only else page.words(paper.help),
        clause="" if read_only else paper.clause,
        clause_url=page.clause_url(paper.clause),
        errors=page.errors_at(pointer, answered=bool(files)),
        required=paper_required(page.scope, paper),
        read_only=read_only,
        shown_when=shown_when,
        files=file_views(page, paper),
        accept=",".join(f".{ending}" for kind in types for ending in extensions_of(kind)),
        multiple=paper.count.max != 1,
        maximum_bytes=most_bytes(page, paper),
        upload_url=page.upload_url(paper.id),
    )


def most_bytes(page: SectionPage, paper: Paper) -> int:
    """How large a file of a paper may be here, by the switches of the filing."""
    return page.pack.most_bytes(paper, page.scope.filing.switches)


def paper_field_id(paper: Paper) -> str:
    return f"d-{paper.id.replace('_', '-')}"


def files_given(page: SectionPage, paper: Paper) -> list[Mapping[str, Any]]:
    """The facts of a paper's files as the draft keeps them."""
    uploads = page.scope.raw.get("documents")
    given = files_of(uploads.get(paper.id) if isinstance(uploads, Mapping) else None)
    return [file for file in given if isinstance(file, Mapping)]


def file_views(page: SectionPage, paper: Paper) -> tuple[FileView, ...]:
    """A paper's files, each with every check."""
    pointer = page.paper_pointer(paper)
    return tuple(
        file_view(page, paper, file, f"{pointer}/{number}")
        for number, file in enumerate(files_given(page, paper))
    )


def paper_hint(page: SectionPage, paper: Paper) -> str:
    """Count, type, size, pixels and age as sentences, made from the pack's numbers."""
    general = page.pack.documents.general
    types = "、".join(kind.upper() for kind in paper.types or general.types)
    size = show_size(most_bytes(page, paper))
    single = paper.count.max == 1 and paper.count.min <= 1
    parts = [
        (
            _("%(types)s, one file, at most %(size)s; a new one takes its place.")
            if single
            else _("%(types)s, at most %(size)s each.")
        )
        % {"types": types, "size": size}
    ]
    if paper.count.max is None:
        parts.append(_("One or more files."))
    elif paper.count.max > 1 or paper.count.min > 1:
        parts.append(
            _("%(least)d to %(most)d files.") % {"least": paper.count.min, "most": paper.count.max}
        )
    if paper.image is not None:
        parts.append(
            _("Images: %(width)d × %(height)d pixels.")
            % {"width": paper.image.width, "height": paper.image.height}
        )
    if paper.not_older_than is not None:
        earliest = earliest_day(page.scope.today, paper.not_older_than)
        said = (
            _("Filed today, it must be dated %(day)s or later.")
            if page.open_items is None
            else _("It must be dated %(day)s or later.")
        )
        parts.append(said % {"day": show_day(earliest)})
    said_at_once = " ".join(parts)
    if not paper.holds:
        return said_at_once
    points = _(", ").join(page.words(point.text) for point in paper.holds)
    return "\n".join((said_at_once, _("The paper must show: %(points)s.") % {"points": points}))


def file_view(page: SectionPage, paper: Paper, file: Mapping[str, Any], pointer: str) -> FileView:
    """One uploaded file with what was checked."""
    size = file.get("bytes")
    identity = str(file.get("file") or file.get("id") or "")
    stored = _stored(page, identity)
    open_to_change = page.may_change(page.paper_address(paper))
    return FileView(
        id=identity,
        name=str(file.get("name") or ""),
        size=show_size(size) if isinstance(size, int) else "",
        uploaded=show(stored.uploaded_at) if stored is not None else "",
        digest=str(file.get("sha256") or ""),
        url=page.file_url(identity) if stored is None or stored.may_be_opened else "",
        checks=tuple(_checks(page, paper, file, stored, page.findings_at(pointer))),
        removable=open_to_change,
        dated=_dated(page, paper, file, identity) if open_to_change else None,
    )


def _stored(page: SectionPage, identity: str) -> StoredFile | None:
    try:
        return page.stored().get(UUID(identity))
    except ValueError:
        return None


def _dated(
    page: SectionPage, paper: Paper, file: Mapping[str, Any], identity: str
) -> FieldView | None:
    if paper.not_older_than is None:
        return None
    return FieldView(
        name=dated_name(paper.id, identity),
        id=f"{paper_field_id(paper)}-{identity[:8]}-dated",
        kind=FieldKind.DATE,
        label=_("Date on the paper"),
        date=date_parts(file.get("dated")),
    )


def dated_name(paper: str, file: str) -> str:
    """Under which name the date of one file is posted."""
    return f"{PAPER_PREFIX}{paper}.{file}.dated"


def _checks(
    page: SectionPage,
    paper: Paper,
    file: Mapping[str, Any],
    stored: StoredFile | None,
    found: tuple[Finding, ...],
) -> Iterator[CheckView]:
    """What was looked at: what holds first, then the scan, then what does not."""
    against = {finding.rule.rpartition(".")[2] for finding in found}
    kind, size, pages = file.get("type"), file.get("bytes"), file.get("pages")
    if kind and "type" not in against:
        text = (
            ngettext(
                "%(type)s, can be opened, %(pages)d page",
                "%(type)s, can be opened, %(pages)d pages",
                pages,
            )
            % {"type": kind.upper(), "pages": pages}
            if isinstance(pages, int)
            else _("%(type)s, can be opened") % {"type": kind.upper()}
        )
        yield CheckView(CheckResult.PASS, text)
    if isinstance(size, int) and "max_bytes" not in against:
        said = {"size": show_size(size), "limit": show_size(most_bytes(page, paper))}
        yield CheckView(CheckResult.PASS, _("%(size)s, not above %(limit)s") % said)
    if paper.image is not None and file.get("width") and "pixels" not in against:
        said = {"width": file["width"], "height": file["height"]}
        yield CheckView(CheckResult.PASS, _("%(width)s × %(height)s pixels") % said)
    if stored is not None and stored.scan_state != ScanState.NOT_CONFIGURED:
        # That a site has no scanner is nothing its vendors can act on.
        yield scan_check(stored, page.language)
    if paper.not_older_than is not None and not against & {"dated", "not_older_than", "future"}:
        yield CheckView(CheckResult.PASS, _("The date on the paper is recent enough"))
    for finding in found:
        yield CheckView(
            CheckResult.of(finding.verdict),
            page.words(finding.message),
            finding.clause,
            page.clause_url(finding.clause),
        )
