"""The filed files of a case: as links beside a finding, and as cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from yunshi.answers.addresses import DOCUMENTS, Address, value_at
from yunshi.answers.files_named import papers_in
from yunshi.answers.models import Snapshot
from yunshi.design import dates
from yunshi.design.checks import CheckResult, CheckView, FileView
from yunshi.design.language import page_language
from yunshi.design.sizes import show_size
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.queries import files_for
from yunshi.files.scan_check import scan_check
from yunshi.programmes.clause_links import clause_url
from yunshi.reviews.pages.labels import reason_of
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.evaluation.reading import Unreadable, read_date


@dataclass(frozen=True, slots=True)
class FileLink:
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class FilesView:
    """Every paper of a case."""

    papers: tuple[PaperView, ...]
    none_scanned: bool
    """No file was scanned, since there is no scanner: said once, and not of every file."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """One paper with its files."""

    id: str
    label: str
    clause: str
    clause_url: str
    of_company: bool
    files: tuple[FileView, ...]


def file_links(
    seen: CaseInReview, address: Address | None, url: Callable[[str], str]
) -> tuple[FileLink, ...]:
    """The files that a finding is about."""
    if address is None or address.part != DOCUMENTS:
        return ()
    return tuple(
        FileLink(str(file["name"]), url(str(file["file"])))
        for file in _entries(value_at(seen.snapshot.data, address))
    )


def file_views(seen: CaseInReview, url: Callable[[str], str]) -> FilesView:
    """Every paper of the company and of this solution that was filed, in the pack's order."""
    standing = files_for(seen.filing.organisation_id, _files_of(seen.snapshot, seen.solution.id))
    none_scanned = bool(standing) and all(map(_has_no_scanner, standing.values()))
    return FilesView(tuple(_papers(seen, standing, url, none_scanned)), none_scanned)


def _has_no_scanner(row: StoredFile) -> bool:
    return row.scan_state == ScanState.NOT_CONFIGURED


def files_in(snapshot: Snapshot, solution: UUID) -> set[UUID]:
    """The files of a snapshot that belong to the company's part or to one solution."""
    return set(_files_of(snapshot, solution))


def count_files(seen: CaseInReview) -> int:
    return sum(1 for _file in _files_of(seen.snapshot, seen.solution.id))


def _files_of(snapshot: Snapshot, solution: UUID) -> Iterator[UUID]:
    belongs_to = ("", str(solution))
    return (named.id for named in papers_in(snapshot.data) if named.solution in belongs_to)


def _entries(given: object) -> Iterator[Mapping[str, Any]]:
    return (file for file in files_of(given) if isinstance(file, Mapping))


def _papers(
    seen: CaseInReview,
    standing: Mapping[UUID, StoredFile],
    url: Callable[[str], str],
    none_scanned: bool,
) -> Iterator[PaperView]:
    language = page_language()
    for paper in seen.pack.documents.papers:
        solution = "" if paper.per == "filing" else str(seen.solution.id)
        address = Address(solution, DOCUMENTS, paper.id)
        entries = list(_entries(value_at(seen.snapshot.data, address)))
        if entries:
            yield PaperView(
                id=f"paper-{paper.id.replace('_', '-')}",
                label=paper.label.in_language(language),
                clause=paper.clause,
                clause_url=clause_url(seen.pack, paper.clause),
                of_company=paper.per == "filing",
                files=tuple(
                    _card(seen, address, file, standing, url, language, none_scanned)
                    for file in entries
                ),
            )


def _card(
    seen: CaseInReview,
    address: Address,
    file: Mapping[str, Any],
    standing: Mapping[UUID, StoredFile],
    url: Callable[[str], str],
    language: str,
    none_scanned: bool,
) -> FileView:
    row = standing.get(UUID(file["file"]))
    opens = row is not None and row.may_be_opened
    return FileView(
        id=str(file["file"]),
        name=str(file["name"]),
        size=show_size(file["bytes"]),
        uploaded=_dated(file),
        digest=str(file["sha256"]),
        url=url(str(file["file"])) if opens else "",
        checks=(
            *_found(seen, address, language),
            *(() if row is None or none_scanned else (scan_check(row, language),)),
        ),
        removable=False,
    )


def _dated(file: Mapping[str, Any]) -> str:
    """The date that the paper bears, as the vendor stated it."""
    day = read_date(file["dated"]) if file.get("dated") else None
    if day is None or isinstance(day, Unreadable):
        return ""
    return _("dated %(day)s") % {"day": dates.show_day(day)}


def _found(seen: CaseInReview, address: Address, language: str) -> tuple[CheckView, ...]:
    return tuple(
        CheckView(
            CheckResult.of(point.standing),
            reason_of(seen.pack, point.finding).in_language(language),
            point.finding.clause,
            clause_url(seen.pack, point.finding.clause),
        )
        for point in seen.points
        if point.address == address
    )
