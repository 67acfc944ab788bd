"""Signed lists of chain heads, one a day, in the database and in files beside it.

A chain alone cannot show that its end was cut off, or that it was written anew from some point.
A head that was signed and kept elsewhere can.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Exists, OuterRef

from yunshi.casework import clock
from yunshi.casework.canonical import Json, canonical, instant
from yunshi.casework.models import Case, ChainHead, HeadExport
from yunshi.casework.signing import signing_key

_PAGE = 5000
# Any number of our own: exports are made one after the other.
_EXPORTING = 7_205_211


@dataclass(frozen=True, slots=True)
class Head:
    """The end of one chain at the time of an export."""

    case: UUID
    number: int
    hash: str

    @property
    def line(self) -> str:
        return f"{self.case} {self.number} {self.hash}\n"


def signed_bytes(export: HeadExport) -> bytes:
    """What the signature of an export is made over."""
    return canonical(
        {
            "format": 1,
            "export": export.number,
            "taken_at": instant(export.taken_at),
            "count": export.count,
            "digest": export.digest,
            "previous_signature": export.previous_signature,
        }
    )


def export_heads() -> HeadExport:
    """Signs the heads of all cases that moved since the last export, and writes them to a file.

    The file goes to ``heads/`` in the data folder; copy it to where whoever could change the
    database cannot reach. A file that an earlier run failed to write is written now.
    """
    key = signing_key()
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_EXPORTING])
        last = HeadExport.objects.order_by("number").last()
        export = HeadExport(
            number=last.number + 1 if last else 1,
            taken_at=clock.now(),
            previous_signature=last.signature if last else "",
            key_id=key.id,
        )
        digest, export.count = hashlib.sha256(), 0
        page: list[ChainHead] = []
        for head in _moved():
            digest.update(head.line.encode())
            export.count += 1
            page.append(
                ChainHead(
                    export_id=export.number, case=head.case, number=head.number, hash=head.hash
                )
            )
            if len(page) == _PAGE:
                ChainHead.objects.bulk_create(page)
                page.clear()
        ChainHead.objects.bulk_create(page)
        export.digest = digest.hexdigest()
        export.signature = key.sign(signed_bytes(export))
        export.save(force_insert=True)
    write_missing_files()
    return export


def heads_of(export: int) -> Iterator[Head]:
    """The heads of an export in the order in which they were signed."""
    rows = ChainHead.objects.filter(export=export).order_by("case")
    for case, number, head in rows.values_list("case", "number", "hash").iterator(_PAGE):
        yield Head(case, number, head)


def export_file(number: int) -> Path:
    """Where the file of an export lies."""
    return Path(settings.YUNSHI_HOME) / "heads" / f"{number:06}.txt"


def write_missing_files() -> None:
    """Writes the file of every export that has none yet: first line what is signed, then heads."""
    folder = export_file(1).parent
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for export in HeadExport.objects.order_by("number"):
        path = export_file(export.number)
        if path.exists():
            continue
        handle, draft = tempfile.mkstemp(dir=folder, prefix=".making-")
        with os.fdopen(handle, "w", encoding="ascii") as file:
            signed: dict[str, Json] = json.loads(signed_bytes(export))
            signed |= {"key_id": export.key_id, "signature": export.signature}
            file.write(canonical(signed).decode() + "\n")
            file.writelines(head.line for head in heads_of(export.number))
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)


def _moved() -> Iterator[Head]:
    known = ChainHead.objects.filter(case=OuterRef("id"), number=OuterRef("revision"))
    rows = Case.objects.filter(~Exists(known), revision__gt=0).order_by("id")
    for case, number, head in rows.values_list("id", "revision", "head").iterator(_PAGE):
        yield Head(case, number, head)
