"""Finding the pack that a command names."""

from __future__ import annotations

from yunshi.cli.speaking import refuse
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.shelf import find_pack, packs_in, programmes_folder
from yunshi.rulebook.pack.source import BrokenPack, PackError
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import listed, same

_UNKNOWN = Text(
    zh_hant="沒有計畫「{named}」。{folder} 裡有：{known}。",
    en="There is no programme {named}. In {folder}: {known}.",
)
_NONE = Text(zh_hant="（無）", en="none")
_BROKEN = Text(
    zh_hant="計畫「{named}」的規則檔有錯，共 {count} 處：\n{errors}",
    en="The pack {named} is broken, in {count} place(s):\n{errors}",
)


def pack_named(named: str, *, given_language: str | None, as_json: bool) -> LoadedPack:
    """The pack of an id or folder. Refuses, and ends the command, where there is none."""
    folder = find_pack(named)
    if folder is None:
        shelf = programmes_folder()
        names = [same(path.name) for path in packs_in(shelf)]
        known = listed(names) if names else _NONE
        said: dict[str, object] = {"named": named, "folder": str(shelf), "known": known}
        refuse(_UNKNOWN.filled(said), given_language=given_language, as_json=as_json)
    try:
        return load_pack(folder)
    except BrokenPack as broken:
        said = {
            "named": named,
            "count": len(broken.errors),
            "errors": "\n".join(map(str, broken.errors)),
        }
        refuse(
            _BROKEN.filled(said),
            given_language=given_language,
            as_json=as_json,
            errors=[error_as_json(error) for error in broken.errors],
        )


def error_as_json(error: PackError) -> dict[str, object]:
    return {"file": error.file, "line": error.line, "message": error.message}
