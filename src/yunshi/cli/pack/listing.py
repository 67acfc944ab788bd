"""``yunshi pack list``"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from yunshi.cli.speaking import language, say, say_json
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.shelf import named_after, packs_in, programmes_folder
from yunshi.rulebook.pack.source import BrokenPack
from yunshi.rulebook.text import Text

_BROKEN = Text(
    zh_hant="規則檔有錯，共 {count} 處；看 yunshi pack check {id}",
    en="broken in {count} place(s); see yunshi pack check {id}",
)
_NONE = Text(zh_hant="{folder} 裡沒有計畫。", en="There are no programmes in {folder}.")


def list_packs(*, as_json: bool, lang: str | None) -> int:
    """Print the programmes; how many could not be read, at most 1."""
    shelf = programmes_folder()
    packs = [(folder, _read(folder)) for folder in packs_in(shelf)]
    if as_json:
        say_json([_as_json(folder, read) for folder, read in packs])
    else:
        chosen = language(lang)
        for folder, read in packs:
            say(_line(folder, read, chosen))
        if not packs:
            say(_NONE.filled({"folder": str(shelf)}).in_language(chosen))
    return int(any(isinstance(read, BrokenPack) for _, read in packs))


def _read(folder: Path) -> LoadedPack | BrokenPack:
    try:
        loaded = load_pack(folder)
        named_after(folder, loaded.pack.id)
    except BrokenPack as broken:
        return broken
    return loaded


def _line(folder: Path, read: LoadedPack | BrokenPack, chosen: str) -> str:
    if isinstance(read, BrokenPack):
        said = {"count": len(read.errors), "id": folder.name}
        return f"{folder.name:20}  {_BROKEN.filled(said).in_language(chosen)}"
    programme = read.pack.programme
    return (
        f"{folder.name:20}  {programme.version:8}  {read.hash[:12]}"
        f"  {programme.name.in_language(chosen)}"
    )


def _as_json(folder: Path, read: LoadedPack | BrokenPack) -> dict[str, Any]:
    if isinstance(read, BrokenPack):
        return {"id": folder.name, "folder": str(folder), "errors": len(read.errors)}
    programme = read.pack.programme
    return {
        "id": programme.id,
        "version": programme.version,
        "hash": read.hash,
        "name": programme.name.as_json(),
        "effective_from": programme.effective_from.isoformat(),
        "folder": str(folder),
        "errors": 0,
    }
