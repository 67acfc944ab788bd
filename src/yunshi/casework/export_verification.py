"""Which signed lists of heads can be believed, and what they say."""

from __future__ import annotations

import hashlib
import heapq
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from yunshi.casework.exports import Head, export_file, heads_of, signed_bytes
from yunshi.casework.models import ChainHead, HeadExport
from yunshi.casework.signing import is_signed, public_keys
from yunshi.casework.tampering import Fault, Tampered

_PAGE = 5000


@dataclass(frozen=True, slots=True)
class SignedHeads:
    """The exports that were looked at."""

    count: int
    tampered: tuple[Tampered, ...]
    not_from_database: frozenset[int]
    from_files: tuple[Head, ...]
    """Heads of exports whose rows are gone or changed, and whose files are whole."""

    def heads(self) -> Iterator[Head]:
        """Every head that can be believed, by case and number."""
        rows = (
            ChainHead.objects.exclude(export__in=self.not_from_database)
            .order_by("case", "number")
            .values_list("case", "number", "hash")
        )
        return heapq.merge(
            (Head(*row) for row in rows.iterator(_PAGE)),
            sorted(self.from_files, key=_place),
            key=_place,
        )


@dataclass(frozen=True, slots=True)
class _File:
    export: HeadExport
    heads: tuple[Head, ...]


def read_exports() -> SignedHeads:
    """Checks signatures, lists, order and files of all exports.

    A file that is not there proves nothing, for it may have been moved to a safe place; a file
    that is there proves that its export was made.
    """
    keys = public_keys()
    tampered: list[Tampered] = []
    in_database = {export.number: export for export in HeadExport.objects.order_by("number")}
    highest = max([*in_database, *_numbers_of_files()], default=0)
    doubted: set[int] = set()
    from_files: list[Head] = []
    previous = ""
    for number in range(1, highest + 1):
        export = in_database.get(number)
        file = _read_file(export_file(number), number, keys)
        wrong = "" if export is None else _what_is_wrong(export, keys, previous, file)
        if export is None:
            tampered.append(Tampered(Fault.MISSING_EXPORT, None, number))
        elif wrong:
            tampered.append(Tampered(Fault.EXPORT, None, number, wrong))
        if (export is None or wrong) and file is not None:
            from_files.extend(file.heads)
        if wrong:
            doubted.add(number)
        believed = file.export if file is not None else export
        previous = believed.signature if believed is not None else ""
    return SignedHeads(highest, tuple(tampered), frozenset(doubted), tuple(from_files))


def _what_is_wrong(
    export: HeadExport, keys: Mapping[str, bytes], previous: str, file: _File | None
) -> str:
    """What of an export in the database does not fit, or nothing."""
    public = keys.get(export.key_id)
    if public is None:
        return "key"
    if not is_signed(signed_bytes(export), export.signature, public):
        return "signature"
    digest, count = hashlib.sha256(), 0
    for head in heads_of(export.number):
        digest.update(head.line.encode())
        count += 1
    if (digest.hexdigest(), count) != (export.digest, export.count):
        return "list"
    # After a gap nothing is known of the signature before.
    if previous and export.previous_signature != previous:
        return "order"
    if file is not None and file.export.signature != export.signature:
        return "file"
    return ""


def _numbers_of_files() -> list[int]:
    return [
        int(path.stem)
        for path in export_file(1).parent.glob("*.txt")
        if path.stem.isascii() and path.stem.isdigit()
    ]


def _read_file(path: Path, number: int, keys: Mapping[str, bytes]) -> _File | None:
    """The file of an export when it is there, whole, and signed by us."""
    try:
        first, *lines = path.read_text(encoding="ascii").splitlines(keepends=True)
        signed = json.loads(first)
        export = HeadExport(
            number=signed["export"],
            taken_at=datetime.fromisoformat(signed["taken_at"]),
            count=signed["count"],
            digest=signed["digest"],
            previous_signature=signed["previous_signature"],
            key_id=signed["key_id"],
            signature=signed["signature"],
        )
        heads = tuple(_head(line) for line in lines)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    whole = hashlib.sha256("".join(lines).encode()).hexdigest() == export.digest
    public = keys.get(export.key_id)
    if (
        export.number != number
        or not whole
        or public is None
        or not is_signed(signed_bytes(export), export.signature, public)
    ):
        return None
    return _File(export, heads)


def _head(line: str) -> Head:
    case, number, head = line.split()
    return Head(UUID(case), int(number), head)


def _place(head: Head) -> tuple[int, int]:
    return head.case.int, head.number
