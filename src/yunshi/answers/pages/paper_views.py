"""Drawing uploads: each file with every check and its outcome."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from yunshi.answers.pages.browser_conditions import for_browser
from yunshi.answers.pages.section import SectionPage
from yunshi.design.checks import CheckResult, CheckView, FileView
from yunshi.design.conditions import to_json
from yunshi.design.fields import FieldKind, FieldView
from yunshi.rulebook.evaluation.papers import files_of, paper_required
from yunshi.rulebook.findings import Finding, Verdict
from yunshi.rulebook.pack.documents import Paper

PAPER_PREFIX = "documents."
"""Before a paper's id in the name of its field."""

_RESULTS = {
    Verdict.PASS: CheckResult.PASS,
    Verdict.FAIL: CheckResult.FAIL,
    Verdict.REVIEW: CheckResult.REVIEW,
}


def paper_view(page: SectionPage, paper: Paper, on_page: set[str]) -> FieldView | None:
    """The upload of a paper, or ``None`` when the programme does not ask for it here."""
    shown_when = ""
    if paper.shown_when is not None:
        live = for_browser(paper.shown_when, page.scope, page.pack, on_page)
        if live == {"known": False}:
            return None
        shown_when = to_json(live)
    pointer = f"{page.scope.prefix}/documents/{paper.id}"
    uploads = page.scope.raw.get("documents")
    files = files_of(uploads.get(paper.id) if isinstance(uploads, Mapping) else None)
    general = page.pack.documents.general
    types = paper.types or general.types
    return FieldView(
        name=f"{PAPER_PREFIX}{paper.id}",
        id=f"d-{paper.id.replace('_', '-')}",
        kind=FieldKind.FILE,
        label=page.words(paper.label),
        hint=paper_hint(page, paper),
        guidance=page.words(paper.help),
        clause=paper.clause,
        clause_url=page.clause_url(paper.clause),
        errors=page.errors_at(pointer, answered=bool(files)),
        required=paper_required(page.scope, paper),
        read_only=not page.may_change(page.paper_address(paper)),
        shown_when=shown_when,
        files=tuple(
            file_view(page, paper, file, f"{pointer}/{number}")
            for number, file in enumerate(files)
            if isinstance(file, Mapping)
        ),
        accept=",".join(f".{kind}" for kind in types),
        multiple=paper.count.max != 1,
        maximum_bytes=paper.max_bytes or general.max_bytes,
        upload_url=page.upload_url(paper.id),
    )


def paper_hint(page: SectionPage, paper: Paper) -> str:
    """Count, type, size, pixels and age as sentences, made from the pack's numbers."""
    general = page.pack.documents.general
    types = "、".join(kind.upper() for kind in paper.types or general.types)
    size = filesizeformat(paper.max_bytes or general.max_bytes)
    parts = [_("%(types)s, at most %(size)s each.") % {"types": types, "size": size}]
    if paper.count.max is None:
        parts.append(_("One or more files."))
    elif paper.count.max > 1 or paper.count.min > 1:
        parts.append(
            _("%(least)d to %(most)d files.") % {"least": paper.count.min, "most": paper.count.max}
        )
    else:
        parts.append(_("One file."))
    if paper.image is not None:
        parts.append(
            _("Images: %(width)d × %(height)d pixels.")
            % {"width": paper.image.width, "height": paper.image.height}
        )
    return " ".join(parts)


def file_view(page: SectionPage, paper: Paper, file: Mapping[str, Any], pointer: str) -> FileView:
    """One uploaded file with what was checked."""
    size = file.get("bytes")
    identity = str(file.get("file") or file.get("id") or "")
    found = [f for f in page.evaluation.findings if f.path == pointer]
    return FileView(
        id=identity,
        name=str(file.get("name") or ""),
        size=filesizeformat(size) if isinstance(size, int) else "",
        digest=str(file.get("sha256") or ""),
        url=page.file_url(identity) if identity else "",
        checks=tuple(_check(page, finding) for finding in found),
        removable=page.may_change(page.paper_address(paper)),
    )


def _check(page: SectionPage, finding: Finding) -> CheckView:
    return CheckView(_RESULTS[finding.verdict], page.words(finding.message), finding.clause)
