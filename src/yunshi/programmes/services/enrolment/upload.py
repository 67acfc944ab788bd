"""Uploading a file to a paper of an account: received, judged, then attached or given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Final
from uuid import UUID

from django.conf import settings

from yunshi.answers.addresses import DOCUMENTS, Address, value_at
from yunshi.answers.outcomes import Closed
from yunshi.answers.services.papers import facts_kept
from yunshi.casework.acting import Actor
from yunshi.files.models import StoredFile
from yunshi.files.outcomes import Refused as NotReceived
from yunshi.files.services import receive_upload, remove
from yunshi.programmes.account_judging import judge_account
from yunshi.programmes.models import Enrolment
from yunshi.programmes.queries import pack_of
from yunshi.programmes.services.enrolment.edit import (
    attach_account_file,
    draft_of,
    is_account_paper,
)
from yunshi.rulebook.evaluation.papers import count_findings, file_findings, files_of
from yunshi.rulebook.findings import Finding, Verdict

_TOLD_LATER: Final = frozenset({"dated", "not_older_than", "future"})
"""What hangs on the date of the paper, which its owner writes beside the file afterwards."""


@dataclass(frozen=True, slots=True)
class AccountFileAttached:
    """The file belongs to the paper now. It may still wait for its scan."""

    file: StoredFile


@dataclass(frozen=True, slots=True)
class AccountFileNotTaken:
    """The paper stands as it was; the findings tell every reason."""

    findings: tuple[Finding, ...]


def upload_account_paper(
    enrolment: Enrolment,
    address: Address,
    content: BinaryIO,
    name: str,
    actor: Actor,
    *,
    arrived_at: datetime,
    key: UUID | None = None,
) -> AccountFileAttached | AccountFileNotTaken | Closed:
    """Takes in a file for a paper of the account (R110-ACC-05, D09).

    A file that is unsafe, or that the programme does not take here, is refused with every reason,
    and what stood there stays.
    """
    if actor.person is None:
        raise ValueError("a person uploads")
    if not draft_of(enrolment).is_open or not is_account_paper(enrolment, address):
        return Closed((address,))
    owner = enrolment.organisation_id
    received = receive_upload(content, name, owner, actor.person, key=key)
    if isinstance(received, NotReceived):
        return AccountFileNotTaken(received.findings)
    against = _against(enrolment, address, received.file, arrived_at)
    if against:
        remove(received.file.id, owner)
        return AccountFileNotTaken(against)
    attached = attach_account_file(enrolment, address, received.file, actor)
    if isinstance(attached, Closed):
        remove(received.file.id, owner)
        return attached
    return AccountFileAttached(received.file)


def _against(
    enrolment: Enrolment, address: Address, file: StoredFile, arrived_at: datetime
) -> tuple[Finding, ...]:
    draft = draft_of(enrolment)
    paper = pack_of(draft.pack_hash).pack.paper_by_id[address.item]
    scope = judge_account(enrolment, arrived_at).scope
    pointer = f"/{DOCUMENTS}/{paper.id}"
    given = files_of(value_at(draft.data, address))
    found = list(file_findings(scope, paper, facts_kept(file), pointer))
    known = any(isinstance(each, dict) and each["file"] == str(file.id) for each in given)
    if paper.count.max != 1 and not known:
        most = paper.count.max if paper.count.max is not None else settings.YUNSHI_MOST_FILES
        if len(given) >= most:
            found += [
                each
                for each in count_findings(paper, len(given) + 1, pointer)
                if each.rule.endswith(".at_most")
            ]
    return tuple(
        each
        for each in found
        if each.verdict is Verdict.FAIL and each.rule.rpartition(".")[2] not in _TOLD_LATER
    )
