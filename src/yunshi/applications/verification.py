"""Comparing snapshots with what the journal says was filed, and was erased."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from django.db.models.fields.json import KeyTextTransform

from yunshi.answers.digests import data_digest_of
from yunshi.answers.models import DraftChange, Snapshot
from yunshi.applications.erasures import Erasure, erasures_by_draft
from yunshi.casework.models import JournalEntry
from yunshi.casework.refusals import role_words
from yunshi.parties.certificates.evidence import TAKEN
from yunshi.parties.certificates.models import Signature
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

_PAGE = 500

_CHANGED = Text.model_construct(
    zh_hant="案件 {case} 第 {number} 筆紀錄送出的快照 {snapshot} 已不是當時的內容。",
    en="Case {case}, entry {number}: snapshot {snapshot} is not the one that was filed.",
)
_MISSING = Text.model_construct(
    zh_hant="案件 {case} 第 {number} 筆紀錄送出的快照 {snapshot} 不見了。",
    en="Case {case}, entry {number}: snapshot {snapshot}, which was filed, is missing.",
)
_ERASED_SNAPSHOT = Text.model_construct(
    zh_hant="快照 {snapshot}（第 {number} 號）已依法刪除：{at}，{who}（{role}），理由：{ground}。",
    en="Snapshot {snapshot} (number {number}): erased on {at}, by {who} ({role}), reason: {ground}",
)
_ERASED_HISTORY = Text.model_construct(
    zh_hant="草稿 {draft} 的修改紀錄已依法刪除：{at}，{who}（{role}），理由：{ground}。",
    en="History of draft {draft}: erased on {at}, by {who} ({role}), reason: {ground}",
)
_UNSAID_SNAPSHOT = Text.model_construct(
    zh_hant="快照 {snapshot}（第 {number} 號）的內容不見了，歷程沒有刪除的紀錄。",
    en="Snapshot {snapshot} (number {number}) was emptied and no entry says so.",
)
_UNSAID_HISTORY = Text.model_construct(
    zh_hant="草稿 {draft} 的修改紀錄不見了，歷程沒有刪除的紀錄。",
    en="The history of draft {draft} was emptied and no entry says so.",
)


@dataclass(frozen=True, slots=True)
class ErasedAnswers:
    """Answers that are gone: a snapshot, or the history of a draft."""

    draft: UUID
    snapshot: UUID | None
    number: int | None
    erasure: Erasure | None
    """What the journal says of it; ``None`` when it says nothing, and then it is tampering."""

    @property
    def message(self) -> Text:
        said = {"draft": self.draft, "snapshot": self.snapshot, "number": self.number}
        if self.erasure is None:
            words = _UNSAID_HISTORY if self.snapshot is None else _UNSAID_SNAPSHOT
            return words.filled(said)
        words = _ERASED_HISTORY if self.snapshot is None else _ERASED_SNAPSHOT
        known = self.erasure.role in set(Role)
        return words.filled(
            {
                **said,
                "at": instant_text(self.erasure.at),
                "who": self.erasure.person,
                "role": role_words((Role(self.erasure.role),)) if known else self.erasure.role,
                "ground": self.erasure.ground,
            }
        )


def erased_answers() -> Iterator[ErasedAnswers]:
    """Every snapshot and every draft's history that is gone, with what its journal says.

    Only an entry in the filing's own cases that names the row counts.
    """
    said = erasures_by_draft()
    snapshots = Snapshot.objects.filter(data__isnull=True).order_by("draft_id", "number")
    for row in snapshots.defer("switches", "window").iterator(_PAGE):
        erasure = said.get(row.draft_id)
        named = erasure if erasure is not None and str(row.id) in erasure.erased else None
        yield ErasedAnswers(row.draft_id, row.id, row.number, named)
    emptied = DraftChange.objects.filter(answers__isnull=True).order_by("draft_id")
    for draft in emptied.values_list("draft_id", flat=True).distinct():
        yield ErasedAnswers(draft, None, None, said.get(draft))


_SIGNATURE = Text.model_construct(
    zh_hant="案件 {case} 第 {number} 筆紀錄的工商憑證簽章 {signature} 不見了、被更動，"
    "或簽的不是送出的快照。",
    en="Case {case}, entry {number}: signature {signature} with the business certificate is "
    "missing, was changed, or is not over the snapshot that was filed.",
)


@dataclass(frozen=True, slots=True)
class NotSigned:
    """An entry of the journal whose signature does not prove what was filed any more."""

    case: UUID
    number: int
    signature: str

    @property
    def message(self) -> Text:
        said = {"case": self.case, "number": self.number, "signature": self.signature}
        return _SIGNATURE.filled(said)


def signatures_not_as_filed() -> Iterator[NotSigned]:
    """The entries whose signature is not the one they name, or not over the snapshot they name.

    Over the snapshot can be told as long as neither has been erased. Reads page by page.
    """
    rows = (
        JournalEntry.objects.filter(facts__has_key="signature")
        .order_by("case_id", "number")
        .values_list(
            "case_id",
            "number",
            KeyTextTransform("signature", "facts"),
            KeyTextTransform("signature_digest", "facts"),
            KeyTextTransform("snapshot", "facts"),
        )
        .iterator(_PAGE)
    )
    while page := list(islice(rows, _PAGE)):
        signatures = _by_id(Signature, {row[2] for row in page})
        snapshots = _by_id(Snapshot, {row[4] for row in page})
        for case, number, named, digest, filed in page:
            signature, snapshot = signatures.get(named), snapshots.get(filed)
            if signature is None or not _is_over(signature, digest, snapshot):
                yield NotSigned(case, number, named or "?")


def _is_over(signature: Signature, digest: str | None, snapshot: Snapshot | None) -> bool:
    if signature.digest != digest or signature.verdict != TAKEN:
        return False
    if signature.salt is None or snapshot is None or snapshot.data is None:
        return True
    return data_digest_of(snapshot.data, signature.salt) == signature.content_digest


def _by_id(rows: type[Signature] | type[Snapshot], named: set[str | None]) -> dict[str, Any]:
    """A forged entry may name anything at all."""
    ids = []
    for text in named:
        try:
            ids.append(UUID(text or ""))
        except ValueError:
            continue
    return {str(key): row for key, row in rows.objects.in_bulk(ids).items()}


@dataclass(frozen=True, slots=True)
class NotAsFiled:
    """An entry of the journal whose snapshot was changed or is gone."""

    case: UUID
    number: int
    snapshot: str
    """As the entry names it."""
    is_missing: bool

    @property
    def message(self) -> Text:
        words = _MISSING if self.is_missing else _CHANGED
        return words.filled({"case": self.case, "number": self.number, "snapshot": self.snapshot})


@dataclass(frozen=True, slots=True)
class _Filed:
    case: UUID
    number: int
    snapshot: str | None
    digest: str | None

    @property
    def id(self) -> UUID | None:
        try:
            return UUID(self.snapshot or "")
        except ValueError:
            return None


def snapshots_not_as_filed() -> Iterator[NotAsFiled]:
    """The entries that filed a snapshot which no longer stands with the digest they name.

    Whoever rewrites a snapshot can make its own digest fit; the digest in the chained journal
    they cannot, without breaking the chain. Reads page by page.
    """
    # The database takes the facts apart: a forged entry may hold anything at all.
    rows = (
        JournalEntry.objects.filter(facts__has_key="snapshot_digest")
        .order_by("case_id", "number")
        .values_list(
            "case_id",
            "number",
            KeyTextTransform("snapshot", "facts"),
            KeyTextTransform("snapshot_digest", "facts"),
        )
        .iterator(_PAGE)
    )
    while page := [_Filed(*row) for row in islice(rows, _PAGE)]:
        yield from _not_as_filed(page)


def _not_as_filed(page: Sequence[_Filed]) -> Iterator[NotAsFiled]:
    named = {filed.id for filed in page if filed.id is not None}
    standing = dict(Snapshot.objects.filter(id__in=named).values_list("id", "digest"))
    for filed in page:
        digest = standing.get(filed.id) if filed.id is not None else None
        if digest is None or digest != filed.digest:
            yield NotAsFiled(filed.case, filed.number, filed.snapshot or "?", digest is None)
