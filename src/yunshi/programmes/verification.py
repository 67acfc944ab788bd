"""Hashing published packs anew, and comparing them with what rests on them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.db.models import Count

from yunshi.casework.models import Case, LifeCycleVersion
from yunshi.programmes.models import PackVersion, PublishedPack
from yunshi.rulebook.text import Text

# A pack may weigh a megabyte, so few are held at once.
_PAGE = 8

_BYTES: Final = Text.model_construct(
    zh_hant="計畫 {programme} 版本 {version} 的規則包 {hash} 內容與其雜湊不符。",
    en="Pack {hash} (programme {programme}, version {version}) is not what its hash was made of.",
)
_COLUMNS: Final = Text.model_construct(
    zh_hant="計畫 {programme} 版本 {version} 的規則包 {hash} 的欄位和內容不同：{columns}。",
    en="Pack {hash} (programme {programme}, version {version}): its row says otherwise than its"
    " bytes: {columns}.",
)
_GONE: Final = Text.model_construct(
    zh_hant="計畫 {programme} 的規則包 {hash} 不見了，{cases} 件案件依它開案："
    "被刪除，或連同雜湊一起被改寫。",
    en="Pack {hash} of programme {programme} is gone: deleted, or rewritten together with its"
    " hash. Cases opened under it: {cases}.",
)
_UNNAMED: Final = Text.model_construct(
    zh_hant="計畫 {programme} 的規則包 {hash} 有 {cases} 件案件依它開案，卻不是任何版本。",
    en="Pack {hash} of programme {programme} is no version of it any more. Cases opened under it:"
    " {cases}.",
)


@dataclass(frozen=True, slots=True)
class TamperedPack:
    """A published pack that is not what was published."""

    hash: str
    programme: str
    version: str
    columns: tuple[str, ...] = ()
    """What the row says otherwise than the bytes; none where the bytes themselves were changed."""

    @property
    def message(self) -> Text:
        said = {"hash": self.hash, "programme": self.programme, "version": self.version}
        if not self.columns:
            return _BYTES.filled(said)
        return _COLUMNS.filled({**said, "columns": ", ".join(self.columns)})


@dataclass(frozen=True, slots=True)
class LostPack:
    """A pack that cases are pinned to, and that is not there any more, or no version.

    A case's pin is part of the identity to which its journal is chained, so it cannot be moved
    along without breaking the chain.
    """

    hash: str
    programme: str
    """As the cases have it."""
    cases: int
    is_gone: bool

    @property
    def message(self) -> Text:
        said = {"hash": self.hash, "programme": self.programme, "cases": self.cases}
        return (_GONE if self.is_gone else _UNNAMED).filled(said)


def tampered_packs() -> Iterator[TamperedPack | LostPack]:
    """The published packs that are not what they were, and those that cases miss.

    A row is compared with its bytes, the bytes with their hash, the hash with what cases pin.
    Reads page by page.
    """
    for row in PublishedPack.objects.order_by("pk").iterator(_PAGE):
        resolved = bytes(row.resolved)
        if hashlib.sha256(resolved).hexdigest() != row.hash:
            yield TamperedPack(row.hash, row.programme, row.version)
        elif columns := tuple(_differing(row, resolved)):
            yield TamperedPack(row.hash, row.programme, row.version, columns)
    yield from _lost()


def _differing(row: PublishedPack, resolved: bytes) -> Iterator[str]:
    said = json.loads(resolved)["programme"]
    for column, standing, written in (
        ("programme", row.programme, said["id"]),
        ("version", row.version, said["version"]),
        ("effective_from", row.effective_from, date.fromisoformat(said["effective_from"])),
    ):
        if standing != written:
            yield column
    # It was compiled by the code of its day, so it is looked up and not compiled anew.
    if not LifeCycleVersion.objects.filter(hash=row.life_cycle).exists():
        yield "life_cycle"


def _lost() -> Iterator[LostPack]:
    pinned = (
        Case.objects.exclude(pack_hash="")
        .values("pack_hash", "programme")
        .annotate(cases=Count("pk"))
        .order_by("programme", "pack_hash")
        .values_list("pack_hash", "programme", "cases")
    )
    there = set(PublishedPack.objects.values_list("hash", flat=True))
    named = set(PackVersion.objects.values_list("programme_id", "pack_id"))
    for pack, programme, cases in pinned:
        if pack not in there or (programme, pack) not in named:
            yield LostPack(pack, programme, cases, is_gone=pack not in there)
