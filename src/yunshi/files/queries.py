"""What is read of files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, BinaryIO, Final, cast
from uuid import UUID

from django.db import connection

from yunshi.files.inspection import FileFacts, FileProblem, FileType
from yunshi.files.inspection.names import extension_of
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.refusals import SCAN_WORDS
from yunshi.files.storage import private_storage
from yunshi.rulebook.text import Text


def files_for(owner: UUID, files: Iterable[UUID]) -> dict[UUID, StoredFile]:
    """Those of the files that are the owner's and there, by id, in one query.

    A file that turned out infected is found: its page says what became of it.
    """
    found = StoredFile.objects.filter(owner=owner, id__in=list(files))
    return {file.id: file for file in found if _to_be_seen(file)}


def problems_among(owner: UUID, files: Iterable[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    """What was found in some of the files after they had been received; mostly nothing."""
    with connection.cursor() as cursor:
        cursor.execute(_PROBLEMS, [owner, list(files)])
        return {file: json.loads(problems) for file, problems in cursor}


_PROBLEMS: Final = """
    SELECT id, problems FROM files_storedfile
    WHERE owner = %s AND id = ANY(%s::uuid[]) AND problems <> '[]'
"""
"""In SQL, for it is asked with every judgement, of all files of a filing."""


def facts_of(file: StoredFile, *, dated: date | None = None) -> FileFacts:
    """What evaluation reads of a file; ``dated`` is the paper's date as the person states it."""
    return FileFacts(
        name=file.name,
        extension=extension_of(file.name),
        type=cast(FileType, file.type) if file.type else None,
        bytes=file.bytes,
        sha256=file.sha256,
        width=file.width,
        height=file.height,
        pages=file.pages,
        dated=dated,
        problems=tuple(
            FileProblem(told["code"], Text.model_validate(told["message"]))
            for told in file.problems
        ),
    )


def scan_words(file: StoredFile) -> Text:
    """How the scan of a file stands, in words for its owner."""
    return SCAN_WORDS[ScanState(file.scan_state)]


def content_of(file: StoredFile) -> BinaryIO:
    """A file's content, to be read and closed. Raises ``FileNotFoundError`` where it is gone."""
    if not file.storage_key:
        raise FileNotFoundError(f"the content of {file.id} was deleted")
    return cast(BinaryIO, private_storage().open(file.storage_key, "rb"))


def _to_be_seen(file: StoredFile) -> bool:
    return file.removed_at is None or file.scan_state == ScanState.INFECTED
