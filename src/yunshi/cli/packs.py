"""Finding the pack that a command names."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

from yunshi.cli.speaking import refuse
from yunshi.rulebook.pack.loader import LoadedPack
from yunshi.rulebook.pack.shelf import (
    find_pack,
    find_working_text,
    packs_in,
    programmes_folder,
    versions_beside,
)
from yunshi.rulebook.pack.source import BrokenPack, PackError
from yunshi.rulebook.pack.versions import read_pack
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import listed, same

_UNKNOWN = Text(
    zh_hant="沒有計畫「{named}」。{folder} 裡有：{known}。",
    en="There is no programme {named}. In {folder}: {known}.",
)
_NO_VERSION = Text(
    zh_hant="計畫「{pack}」沒有已發布的版本「{version}」。已發布：{known}。",
    en="No version {version} of {pack} is published. Published: {known}.",
)
_NONE = Text(zh_hant="（無）", en="none")
_BROKEN = Text(
    zh_hant="計畫「{named}」的規則檔有錯，共 {count} 處：\n{errors}",
    en="The pack {named} is broken, in {count} place(s):\n{errors}",
)


def pack_named(named: str, *, given_language: str | None, as_json: bool) -> LoadedPack:
    """The pack of an id, ``ID@VERSION`` or folder. Refuses, and ends the command, where there is
    none."""
    folder = find_pack(named)
    if folder is None:
        _refuse_unknown(named, given_language=given_language, as_json=as_json)
    try:
        return read_pack(folder)
    except BrokenPack as broken:
        refuse_broken(named, broken, given_language=given_language, as_json=as_json)


def working_text_named(named: str, *, given_language: str | None, as_json: bool) -> Path:
    """The folder in which a programme is written. Refuses, and ends the command, without one."""
    folder = find_working_text(named)
    if folder is None:
        _refuse_unknown(named, given_language=given_language, as_json=as_json)
    return folder


def _refuse_unknown(named: str, *, given_language: str | None, as_json: bool) -> NoReturn:
    versions = versions_beside(named)
    if versions is not None:
        pack, _, version = named.rpartition("@")
        known = listed(map(same, versions)) if versions else _NONE
        said: dict[str, object] = {"pack": pack, "version": version, "known": known}
        refuse(_NO_VERSION.filled(said), given_language=given_language, as_json=as_json)
    shelf = programmes_folder()
    names = [same(path.name) for path in packs_in(shelf)]
    said = {"named": named, "folder": str(shelf), "known": listed(names) if names else _NONE}
    refuse(_UNKNOWN.filled(said), given_language=given_language, as_json=as_json)


def refuse_broken(
    named: str, broken: BrokenPack, *, given_language: str | None, as_json: bool
) -> NoReturn:
    """Name every mistake, and end the command."""
    errors = "\n".join(map(str, broken.errors))
    refuse(
        _BROKEN.filled({"named": named, "count": len(broken.errors), "errors": errors}),
        given_language=given_language,
        as_json=as_json,
        errors=[error_as_json(error) for error in broken.errors],
    )


def error_as_json(error: PackError) -> dict[str, object]:
    return {"file": error.file, "line": error.line, "message": error.message}
