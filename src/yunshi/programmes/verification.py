"""Hashing published packs anew."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from yunshi.programmes.models import PublishedPack
from yunshi.rulebook.text import Text

# A pack may weigh a megabyte, so few are held at once.
_PAGE = 8

_WORDS = Text.model_construct(
    zh_hant="計畫 {programme} 版本 {version} 的規則包 {hash} 內容與其雜湊不符。",
    en="Pack {hash} (programme {programme}, version {version}) is not what its hash was made of.",
)


@dataclass(frozen=True, slots=True)
class TamperedPack:
    """A published pack whose bytes are not those that were published."""

    hash: str
    programme: str
    version: str

    @property
    def message(self) -> Text:
        return _WORDS.filled(
            {"hash": self.hash, "programme": self.programme, "version": self.version}
        )


def tampered_packs() -> Iterator[TamperedPack]:
    """The published packs whose bytes no longer give their hash. Reads page by page."""
    rows = PublishedPack.objects.order_by("pk").values_list(
        "hash", "programme", "version", "resolved"
    )
    for pack_hash, programme, version, resolved in rows.iterator(_PAGE):
        if hashlib.sha256(resolved).hexdigest() != pack_hash:
            yield TamperedPack(pack_hash, programme, version)
