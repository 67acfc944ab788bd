"""``yunshi pack check``"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from yunshi.cli.packs import error_as_json
from yunshi.cli.speaking import language, refuse, say, say_json
from yunshi.rulebook.answers_file import AnswersFile, NotAnswers, read_answers
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation import evaluate
from yunshi.rulebook.evaluation.reading import read_date
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.shelf import find_pack, is_pack, named_after, packs_in, programmes_folder
from yunshi.rulebook.pack.source import BrokenPack, PackError
from yunshi.rulebook.text import Text
from yunshi.rulebook.windows import written_windows

_NO_PACKS = Text(
    zh_hant="「{path}」不是計畫的代號，也不是放計畫的資料夾。",
    en="{path} is no programme's id and no folder of packs.",
)
_SOUND = Text(zh_hant="{id}：沒有錯誤（{hash}）", en="{id}: sound ({hash})")
_FOUND = Text(zh_hant="共 {count} 處錯誤。", en="{count} mistake(s).")

_SHAPE = frozenset({"pack", "unknown_field", "wrong_shape"})
"""What even an example that is not complete may not have."""


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
    one = find_pack(path)
    if one is not None:
        return [(one, False)]
    several = packs_in(Path(path)) if "\0" not in path else ()
    if not several and not (Path(path).is_dir() and any(Path(path).glob("*.yaml"))):
        refuse(_NO_PACKS.filled({"path": path}), given_language=lang, as_json=as_json)
    return [(folder, True) for folder in several] or [(Path(path), False)]


def _check(folder: Path, *, on_shelf: bool) -> tuple[LoadedPack | None, list[PackError]]:
    try:
        loaded = load_pack(folder)
        if on_shelf and is_pack(folder):
            named_after(folder, loaded.pack.id)
    except BrokenPack as broken:
        return None, broken.errors
    return loaded, [*_examples(loaded, folder)]


def _examples(loaded: LoadedPack, folder: Path) -> Iterator[PackError]:
    """What is wrong with the answers that stand beside the pack as examples."""
    if not (folder / "examples" / "complete.yaml").is_file():
        yield PackError(f"{folder.name}/examples/complete.yaml", 1, "this file is missing")
    for path in sorted(folder.glob("examples/*.yaml")):
        name = f"{folder.name}/examples/{path.name}"
        read = read_answers(path.read_bytes(), name)
        if isinstance(read, NotAnswers):
            yield PackError(name, read.line or 1, read.reason.en)
            continue
        for finding in evaluate(loaded.pack, read.answers, at=_when(loaded, read)).findings:
            wrong = finding.rule in _SHAPE or path.stem == "complete"
            if finding.blocks_submission and wrong:
                line = read.line_of(finding.path) or 1
                yield PackError(name, line, f"{finding.rule}: {finding.message.en}")


def _when(loaded: LoadedPack, read: AnswersFile) -> datetime:
    """An instant at which an example is meant to be filed: no paper in it may be from later."""
    windows = written_windows(loaded.pack)
    first = min((window.opens for window in windows), default=None)
    dates = [date.min, loaded.pack.programme.effective_from, *_dates(read.answers)]
    noon = datetime.combine(max(dates), time(12), TAIPEI)
    return max(first, noon) if first else noon


def _dates(part: Any) -> Iterator[date]:
    """The dates that papers bear."""
    if isinstance(part, list):
        for inner in part:
            yield from _dates(inner)
    elif isinstance(part, dict):
        for name, inner in part.items():
            dated = read_date(inner) if name == "dated" else None
            if isinstance(dated, date):
                yield dated
            yield from _dates(inner)


def _as_json(folder: Path, loaded: LoadedPack | None, errors: list[PackError]) -> dict[str, object]:
    return {
        "id": loaded.pack.id if loaded else None,
        "folder": str(folder),
        "hash": loaded.hash if loaded else None,
        "errors": [error_as_json(error) for error in errors],
    }
