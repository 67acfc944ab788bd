"""Taking in an upload."""

from __future__ import annotations

import logging
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Q

from yunshi.casework import clock
from yunshi.files import quarantine
from yunshi.files.inspection import ConfinementError, FileFacts, FileProblem, Inspector
from yunshi.files.inspection.messages import problem
from yunshi.files.inspection.names import shown
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.outcomes import Received, Refused
from yunshi.files.queries import facts_of
from yunshi.files.refusals import finding_of
from yunshi.files.scanning import Clean, Infected, Scanner, Unavailable
from yunshi.files.storage import ContentAt, private_storage, storage_key

log = logging.getLogger(__name__)

_VIRUS = "virus"


@dataclass(frozen=True, slots=True)
class _Upload:
    owner: UUID
    uploaded_by: UUID
    key: UUID


def receive_upload(
    stream: BinaryIO,
    name: str,
    owner: UUID,
    uploaded_by: UUID,
    *,
    key: UUID | None = None,
    path: str = "",
) -> Received | Refused:
    """Take in one file: quarantine, all checks, scan, private storage, row; in this order.

    When it answers ``Received``, the content is on the disk and its row written (committed, unless
    the caller holds a transaction open). Killed on the way, it leaves no row. Repeated with the
    same key and content it answers as before. ``path`` is the place in the answers that findings
    name. A scanner that is away delays: the file is received and waits. Where the parsers cannot
    run nothing is received, and the sender is asked to send it again. Of an infected file only
    its facts and the verdict are kept.
    """
    upload = _Upload(owner, uploaded_by, key or uuid.uuid4())
    largest = settings.YUNSHI_LARGEST_UPLOAD_BYTES
    with quarantine.taken_in(stream, largest) as arrived:
        before = _same_upload(upload, arrived.sha256)
        if before is not None:
            return _as_before(before, path)
        try:
            with Inspector(largest_bytes=largest) as inspector:
                facts = inspector.inspect(arrived.path, name)
        except ConfinementError:
            log.exception("An upload could not be checked.")
            return Refused((finding_of(problem("not_checked", {}), path),))
        if facts.sha256 != arrived.sha256:
            raise OSError(f"{arrived.path} is not what was written to it")
        state, virus = _scan(arrived.path) if 0 < arrived.bytes <= largest else (None, None)
        problems = _with_virus(facts.problems, virus)
        if any(found.code == _VIRUS for found in problems):
            _record_infected(upload, facts, problems)
        if problems or state is None:
            return Refused(tuple(finding_of(found, path) for found in problems))
        return _stored(upload, facts, state, arrived.path, path)


def _same_upload(upload: _Upload, sha256: str) -> StoredFile | None:
    return (
        StoredFile.objects.filter(
            Q(removed_at=None) | Q(scan_state=ScanState.INFECTED),
            owner=upload.owner,
            sha256=sha256,
            upload_key=upload.key,
        )
        .order_by("uploaded_at")
        .first()
    )


def _as_before(file: StoredFile, path: str) -> Received | Refused:
    if file.scan_state != ScanState.INFECTED:
        return Received(file)
    return Refused(tuple(finding_of(found, path) for found in facts_of(file).problems))


def _scan(path: Path) -> tuple[ScanState, str | None]:
    if not settings.YUNSHI_CLAMD_URL:
        return ScanState.NOT_CONFIGURED, None
    with path.open("rb") as content:
        match Scanner(settings.YUNSHI_CLAMD_URL).scan(content):
            case Clean():
                return ScanState.CLEAN, None
            case Infected(virus):
                return ScanState.INFECTED, virus
            case Unavailable(refuses_file=True):
                return ScanState.UNAVAILABLE, None
            case Unavailable():
                return ScanState.WAITING, None


def _with_virus(problems: tuple[FileProblem, ...], virus: str | None) -> tuple[FileProblem, ...]:
    if virus is None or any(found.code == _VIRUS for found in problems):
        return problems
    return (*problems, problem(_VIRUS, {"virus": virus}))


def _record_infected(upload: _Upload, facts: FileFacts, problems: tuple[FileProblem, ...]) -> None:
    """Keep the hash and the verdict, nothing of the content."""
    now = clock.now()
    row = _row(upload, facts, ScanState.INFECTED, now)
    row.problems = [found.as_json() for found in problems]
    row.storage_key, row.removed_at = "", now
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError:
        if _same_upload(upload, facts.sha256) is None:
            raise


def _stored(
    upload: _Upload, facts: FileFacts, state: ScanState, content: Path, path: str
) -> Received | Refused:
    row = _row(upload, facts, state, clock.now())
    storage = private_storage()
    with ContentAt(content) as source:
        saved = storage.save(row.storage_key, source)
    if saved != row.storage_key:
        raise OSError(f"the storage put {row.storage_key} elsewhere: {saved}")
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError:
        # The same upload came twice at once and the other was faster.
        storage.delete(row.storage_key)
        before = _same_upload(upload, facts.sha256)
        if before is None:
            raise
        return _as_before(before, path)
    return Received(row)


def _row(upload: _Upload, facts: FileFacts, state: ScanState, now: datetime) -> StoredFile:
    file = uuid.uuid4()
    return StoredFile(
        id=file,
        owner=upload.owner,
        uploaded_by=upload.uploaded_by,
        upload_key=upload.key,
        name=shown(facts.name),
        type=facts.type or "",
        bytes=facts.bytes,
        sha256=facts.sha256,
        width=facts.width,
        height=facts.height,
        pages=facts.pages,
        scan_state=state,
        scanned_at=None if state in (ScanState.NOT_CONFIGURED, ScanState.WAITING) else now,
        uploaded_at=now,
        storage_key=storage_key(file),
    )
