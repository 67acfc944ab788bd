"""``yunshi pack check``"""

from __future__ import annotations

from pathlib import Path

from yunshi.cli.packs import error_as_json
from yunshi.cli.speaking import language, refuse, say, say_json
from yunshi.rulebook.examples import example_problems
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.shelf import (
    find_working_text,
    is_pack,
    named_after,
    packs_in,
    programmes_folder,
)
from yunshi.rulebook.pack.source import BrokenPack, PackError
from yunshi.rulebook.publishing import version_problems
from yunshi.rulebook.text import Text

_NO_PACKS = Text(
    zh_hant="「{path}」不是計畫的代號，也不是放計畫的資料夾。",
    en="{path} is no programme's id and no folder of packs.",
)
_SOUND = Text(zh_hant="{id}：沒有錯誤（{hash}）", en="{id}: sound ({hash})")
_FOUND = Text(zh_hant="共 {count} 處錯誤。", en="{count} mistake(s).")


def check(path: str | None, *, as_json: bool, lang: str | None) -> int:
    """Print every mistake of one pack or of all; 1 when there is any."""
    checked = []
    for folder, on_shelf in _folders(path, as_json=as_json, lang=lang):
        checked.append((folder, *_check(folder, on_shelf=on_shelf)))
    errors = [error for _, _, found in checked for error in found]
    if as_json:
        packs = [_as_json(folder, loaded, found) for folder, loaded, found in checked]
        say_json({"sound": not errors, "packs": packs})
        return int(bool(errors))
    for error in errors:
        say(str(error))
    for _, loaded, found in checked:
        if loaded is not None and not found:
            said = {"id": loaded.pack.id, "hash": loaded.hash[:12]}
            say(_SOUND.filled(said).in_language(language(lang)))
    if errors:
        say(_FOUND.filled({"count": len(errors)}).in_language(language(lang)))
    return int(bool(errors))


def _folders(path: str | None, *, as_json: bool, lang: str | None) -> list[tuple[Path, bool]]:
    """The packs to check, and whether each must be called by its id."""
    if path is None:
        return [(folder, True) for folder in packs_in(programmes_folder())]
    one = find_working_text(path)
    if one is not None:
        return [(one, False)]
    several = packs_in(Path(path)) if "\0" not in path else ()
    if not several and not (Path(path).is_dir() and any(Path(path).glob("*.yaml"))):
        refuse(_NO_PACKS.filled({"path": path}), given_language=lang, as_json=as_json)
    return [(folder, True) for folder in several] or [(Path(path), False)]


def _check(folder: Path, *, on_shelf: bool) -> tuple[LoadedPack | None, list[PackError]]:
    """The working text with its examples, and every version published beside it."""
    try:
        loaded = load_pack(folder)
        if on_shelf and is_pack(folder):
            named_after(folder, loaded.pack.id)
    except BrokenPack as broken:
        return None, [*broken.errors, *version_problems(folder, None)]
    examples = example_problems(loaded.pack, folder / "examples", f"{folder.name}/examples")
    return loaded, [*examples, *version_problems(folder, loaded)]


def _as_json(folder: Path, loaded: LoadedPack | None, errors: list[PackError]) -> dict[str, object]:
    return {
        "id": loaded.pack.id if loaded else None,
        "folder": str(folder),
        "hash": loaded.hash if loaded else None,
        "errors": [error_as_json(error) for error in errors],
    }
