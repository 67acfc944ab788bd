"""Uploading a file to a paper: received, judged against the paper, then attached or given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Final
from uuid import UUID

from django.conf import settings

from yunshi.answers.addresses import DOCUMENTS, Address, solution_number, value_at
from yunshi.answers.outcomes import Closed
from yunshi.answers.services.papers import facts_kept
from yunshi.applications import refusals
from yunshi.applications.judging import judge_draft
from yunshi.applications.models import Filing
from yunshi.applications.services.edit_filing import attach_file, is_over
from yunshi.casework.acting import Actor
from yunshi.files.models import StoredFile
from yunshi.files.outcomes import Refused as NotReceived
from yunshi.files.services import receive_upload, remove
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.evaluation.papers import count_findings, file_findings, files_of
from yunshi.rulebook.findings import Finding, Verdict

_TOLD_LATER: Final = frozenset({"dated", "not_older_than", "future"})
"""What hangs on the date of the paper, which its owner writes beside the file afterwards."""


@dataclass(frozen=True, slots=True)
class Attached:
    """The file belongs to the paper now. It may still wait for its scan."""

    file: StoredFile


@dataclass(frozen=True, slots=True)
class NotTaken:
    """The paper stands as it was; the findings tell every reason."""

    findings: tuple[Finding, ...]


def upload_paper(
    filing: Filing,
    address: Address,
    content: BinaryIO,
    name: str,
    actor: Actor,
    *,
    arrived_at: datetime,
    key: UUID | None = None,
) -> Attached | NotTaken | Closed:
    """Takes in a file for a paper; where the paper is one file, it replaces it.

    A file that is unsafe, or that the programme does not take here (type, size, pixels, number),
    is refused with every reason, and what stood there stays.
    """
    if actor.person is None:
        raise ValueError("a person uploads")
    if filing.draft.open_items is not None and str(address) not in filing.draft.open_items:
        return Closed((address,))
    if is_over(filing, arrived_at):
        return Closed((address,))
    received = receive_upload(content, name, filing.organisation_id, actor.person, key=key)
    if isinstance(received, NotReceived):
        return NotTaken(received.findings)
    against = _against(filing, address, received.file, arrived_at)
    if against:
        remove(received.file.id, filing.organisation_id)
        return NotTaken(against)
    attached = attach_file(filing, address, received.file, actor, arrived_at=arrived_at)
    if isinstance(attached, Closed):
        remove(received.file.id, filing.organisation_id)
        return attached
    return Attached(received.file)


def _against(
    filing: Filing, address: Address, file: StoredFile, arrived_at: datetime
) -> tuple[Finding, ...]:
    paper = pack_of(filing.draft.pack_hash).pack.paper_by_id[address.item]
    scope = judge_draft(filing, arrived_at).scope
    number = solution_number(filing.draft.data, address.solution) if address.solution else None
    here = scope if number is None else scope.solution_scopes[number]
    pointer = f"{here.prefix}/{DOCUMENTS}/{paper.id}"
    given = files_of(value_at(filing.draft.data, address))
    known = any(isinstance(each, dict) and each["file"] == str(file.id) for each in given)
    found = list(file_findings(here, paper, facts_kept(file), pointer))
    if paper.count.max != 1 and not known:
        found += [
            finding
            for finding in count_findings(paper, len(given) + 1, pointer)
            if finding.rule.endswith(".at_most")
        ]
        most: int = settings.YUNSHI_MOST_FILES
        if paper.count.max is None and len(given) >= most:
            found += refusals.too_many_files(most).findings
    return tuple(
        finding
        for finding in found
        if finding.verdict is Verdict.FAIL and finding.rule.rpartition(".")[2] not in _TOLD_LATER
    )
