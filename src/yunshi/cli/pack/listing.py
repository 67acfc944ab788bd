"""``yunshi pack list``"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from yunshi.cli.speaking import language, say, say_json
from yunshi.rulebook.calendar import date_text
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.shelf import named_after, packs_in, programmes_folder
from yunshi.rulebook.pack.source import BrokenPack
from yunshi.rulebook.pack.versions import FrozenVersion, frozen_versions
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import text

_BROKEN = Text(
    zh_hant="規則檔有錯，共 {count} 處；看 yunshi pack check {id}",
    en="broken in {count} place(s); see yunshi pack check {id}",
)
_NONE = Text(zh_hant="{folder} 裡沒有計畫。", en="There are no programmes in {folder}.")
_STATES: Final = {
    "published": text("已發布", "published"),
    "unpublished": text("未發布", "not published"),
    "rewritten": text("與已發布的不同", "not as published"),
}
_COUNTS_FROM: Final = text("{day}起生效", "from {day}")


@dataclass(frozen=True, slots=True)
class _Listed:
    """A working text with what was published of it."""

    loaded: LoadedPack
    versions: tuple[FrozenVersion, ...]

    @property
    def state(self) -> str:
        """Whether the version that the working text bears is published, and as it stands."""
        for version in self.versions:
            if version.about.version == self.loaded.pack.programme.version:
                return "published" if version.hash == self.loaded.hash else "rewritten"
        return "unpublished"


def list_packs(*, as_json: bool, lang: str | None) -> int:
    """Print the programmes; how many could not be read, at most 1."""
    shelf = programmes_folder()
    packs = [(folder, _read(folder)) for folder in packs_in(shelf)]
    if as_json:
        say_json([_as_json(folder, read) for folder, read in packs])
    else:
        chosen = language(lang)
        for folder, read in packs:
            for line in _lines(folder, read, chosen):
                say(line)
        if not packs:
            say(_NONE.filled({"folder": str(shelf)}).in_language(chosen))
    return int(any(isinstance(read, BrokenPack) for _, read in packs))


def _read(folder: Path) -> _Listed | BrokenPack:
    try:
        loaded = load_pack(folder)
        named_after(folder, loaded.pack.id)
        return _Listed(loaded, frozen_versions(folder))
    except BrokenPack as broken:
        return broken


def _lines(folder: Path, read: _Listed | BrokenPack, chosen: str) -> Iterator[str]:
    """A line for the working text, and one for each published version, the latest first."""
    if isinstance(read, BrokenPack):
        said = {"count": len(read.errors), "id": folder.name}
        yield f"{folder.name:20}  {_BROKEN.filled(said).in_language(chosen)}"
        return
    programme = read.loaded.pack.programme
    yield (
        f"{folder.name:20}  {programme.version:8}  {read.loaded.hash[:12]}"
        f"  {programme.name.in_language(chosen)}  [{_STATES[read.state].in_language(chosen)}]"
    )
    for version in reversed(read.versions):
        day = _COUNTS_FROM.filled({"day": date_text(version.about.effective_from)})
        named = f"  @{version.about.version}"
        yield f"{named:30}  {version.hash[:12]}  {day.in_language(chosen)}"


def _as_json(folder: Path, read: _Listed | BrokenPack) -> dict[str, Any]:
    if isinstance(read, BrokenPack):
        return {"id": folder.name, "folder": str(folder), "errors": len(read.errors)}
    programme = read.loaded.pack.programme
    return {
        "id": programme.id,
        "version": programme.version,
        "hash": read.loaded.hash,
        "name": programme.name.as_json(),
        "effective_from": programme.effective_from.isoformat(),
        "folder": str(folder),
        "state": read.state,
        "versions": [
            {
                "version": version.about.version,
                "hash": version.hash,
                "effective_from": version.about.effective_from.isoformat(),
                "published": version.about.published.isoformat(),
            }
            for version in read.versions
        ],
        "errors": 0,
    }
