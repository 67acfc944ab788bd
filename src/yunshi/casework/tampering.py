"""What ``verify`` can find, and how it says it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from yunshi.rulebook.text import Text


class Fault(StrEnum):
    """What is wrong with a row."""

    CONTENT = "content"
    """The entry is not what its hash was made of."""
    LINK = "link"
    """The entry does not hold the hash of the one before it."""
    IDENTITY = "identity"
    """The case row says another kind, programme, owner, group or life-cycle than when opened."""
    MISSING_ENTRY = "missing_entry"
    """A number is left out between two entries."""
    MISSING_TAIL = "missing_tail"
    """The case row or a signed export knows of entries after the last one there is."""
    CASE_ROW = "case_row"
    """State, due, revision or head of the case are not those of its last entry."""
    WAY = "way"
    """The life-cycle table knows no such step."""
    TABLE = "table"
    """The frozen life-cycle table is not what its hash was made of."""
    PAYLOAD = "payload"
    """A personal payload is not what its digest was made of."""
    MISSING_PAYLOAD = "missing_payload"
    """A personal payload is gone without having been erased."""
    UNSAID_ERASURE = "unsaid_erasure"
    """A personal payload was erased, and no entry of the case says so."""
    REWRITTEN = "rewritten"
    """The entry is another one than was exported under this number."""
    MISSING_CASE = "missing_case"
    """The case was exported and is gone."""
    EXPORT = "export"
    """A signed export of heads was changed: signature, list or order do not fit."""
    MISSING_EXPORT = "missing_export"
    """A signed export of heads is gone from the database."""


@dataclass(frozen=True, slots=True)
class Tampered:
    """One row that is not as it was written.

    ``number`` is that of the entry, or of the export where the fault is an export's.
    """

    fault: Fault
    case: UUID | None
    number: int | None
    detail: str = ""
    """What differs, in names of columns or parts; nothing personal."""

    @property
    def message(self) -> Text:
        return _WORDS[self.fault].filled(
            {"case": self.case, "number": self.number, "detail": self.detail}
        )


@dataclass(frozen=True, slots=True)
class ErasedPayload:
    """A personal payload that was erased by law; the chain does not suffer from it."""

    case: UUID
    number: int
    part: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at, and what is wrong with it."""

    cases: int
    entries: int
    exports: int
    erased: tuple[ErasedPayload, ...]
    tampered: tuple[Tampered, ...]

    @property
    def is_sound(self) -> bool:
        return not self.tampered


def _words(zh_hant: str, en: str) -> Text:
    return Text(zh_hant=zh_hant, en=en)


_WORDS: Final = {
    Fault.CONTENT: _words(
        "案件 {case} 第 {number} 筆紀錄的內容被改過。",
        "Case {case}, entry {number}: the content was changed.",
    ),
    Fault.LINK: _words(
        "案件 {case} 第 {number} 筆紀錄和前一筆接不上。",
        "Case {case}, entry {number}: it does not link to the entry before it.",
    ),
    Fault.IDENTITY: _words(
        "案件 {case} 的基本資料和開案時不同。",
        "Case {case}: what it is differs from when it was opened.",
    ),
    Fault.MISSING_ENTRY: _words(
        "案件 {case} 缺第 {number} 筆紀錄。", "Case {case}: entry {number} is missing."
    ),
    Fault.MISSING_TAIL: _words(
        "案件 {case} 第 {number} 筆紀錄起被截掉。",
        "Case {case}: the journal was cut off from entry {number} on.",
    ),
    Fault.CASE_ROW: _words(
        "案件 {case} 的現況和最後一筆紀錄（第 {number} 筆）不同：{detail}。",
        "Case {case}: its row differs from its last entry ({number}): {detail}.",
    ),
    Fault.WAY: _words(
        "案件 {case} 第 {number} 筆紀錄的步驟不在流程表上：{detail}。",
        "Case {case}, entry {number}: the life-cycle knows no such step: {detail}.",
    ),
    Fault.TABLE: _words(
        "案件 {case} 的流程表被改過：{detail}。",
        "Case {case}: its life-cycle table was changed: {detail}.",
    ),
    Fault.PAYLOAD: _words(
        "案件 {case} 第 {number} 筆紀錄的個資內容被改過：{detail}。",
        "Case {case}, entry {number}: personal data was changed: {detail}.",
    ),
    Fault.MISSING_PAYLOAD: _words(
        "案件 {case} 第 {number} 筆紀錄的個資內容不見了，也沒有刪除紀錄：{detail}。",
        "Case {case}, entry {number}: personal data is gone without having been erased: {detail}.",
    ),
    Fault.UNSAID_ERASURE: _words(
        "案件 {case} 第 {number} 筆紀錄的個資內容被刪除，但沒有刪除紀錄：{detail}。",
        "Case {case}, entry {number}: personal data was erased and no entry says so: {detail}.",
    ),
    Fault.REWRITTEN: _words(
        "案件 {case} 第 {number} 筆紀錄和當日簽章清單不同，整段被重寫過。",
        "Case {case}, entry {number}: it differs from the signed list of its day; "
        "the journal was rewritten.",
    ),
    Fault.MISSING_CASE: _words(
        "簽章清單有案件 {case}（到第 {number} 筆），資料庫裡沒有。",
        "Case {case} stands in a signed list (up to entry {number}) and is gone.",
    ),
    Fault.EXPORT: _words(
        "第 {number} 份簽章清單被改過：{detail}。",
        "Signed list {number} was changed: {detail}.",
    ),
    Fault.MISSING_EXPORT: _words(
        "資料庫裡缺第 {number} 份簽章清單。", "Signed list {number} is gone from the database."
    ),
}
