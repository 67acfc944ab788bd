"""Publishing a pack: its working text becomes a version that is never changed again."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from yunshi.rulebook.examples import example_problems
from yunshi.rulebook.outline.difference import difference
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.shelf import RESOLVED, VERSIONS
from yunshi.rulebook.pack.source import BrokenPack, PackError
from yunshi.rulebook.pack.versions import (
    PUBLISHED,
    SUMS,
    FrozenVersion,
    Publication,
    frozen_versions,
)
from yunshi.rulebook.stages import compile_application
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import listed, same, text

TAKEN: Final = text(
    "{programme} 版本 {version} 已發布，內容不同，不能再發布。不同之處：{items}。"
    "請改 programme.yaml 的 version，並寫上 effective_from。",
    "Version {version} of {programme} is published already, with other words, and cannot be"
    " published again. What differs: {items}. Raise version in programme.yaml, and say in"
    " effective_from from when it counts.",
)
TOO_EARLY: Final = text(
    "{programme} 版本 {version} 的 effective_from 是 {day}，早於已生效的版本 {latest}"
    "（{latest_day}），永遠不會生效。請改 effective_from。",
    "Version {version} of {programme} would count from {day}, before version {latest}, which is"
    " in force since {latest_day}: it would never count. Move effective_from.",
)
_AND_MORE: Final = text("{items}等 {n} 項", "{items} and more, {n} in all")
_WRITING: Final = text("只有寫法", "the writing alone")
FAR: Final = timedelta(days=366)
"""From today to a first day that is asked about: a mistyped year shows nowhere until then."""
_SHOWN: Final = 8
"""Items that a refusal names, beyond which it would hide more than it shows."""


@dataclass(frozen=True, slots=True)
class Frozen:
    """The working text stands published as this version; ``is_new`` when it was done just now."""

    version: FrozenVersion
    is_new: bool


@dataclass(frozen=True, slots=True)
class NotFrozen:
    """Nothing was published: why, what to do, and the items that differ where those are why."""

    message: Text
    differing: tuple[str, ...] = ()


def publish(folder: Path, today: date) -> Frozen | NotFrozen:
    """Writes the working text of a pack as a version of its own into ``versions/``.

    The same bytes again change nothing. A version that stands with other bytes is refused, and one
    that would count from before the version in force ``today``. What is published for a later day
    stands in nobody's way.

    Raises:
        BrokenPack: where the working text, an example, or what was published has mistakes.
    """
    folder = folder.resolve()
    loaded = load_pack(folder)
    versions = frozen_versions(folder)
    if broken := [*example_problems(loaded.pack, folder / "examples", f"{folder.name}/examples")]:
        raise BrokenPack(broken)
    said = loaded.pack.programme
    standing = next((each for each in versions if each.about.version == said.version), None)
    if standing is not None:
        return _again(loaded, standing)
    begun = [each.about for each in versions if each.about.effective_from <= today]
    latest = begun[-1] if begun else None
    if latest is not None and said.effective_from < latest.effective_from:
        return NotFrozen(too_early(loaded.pack, latest.version, latest.effective_from))
    compile_application(loaded.pack)
    return Frozen(_written(loaded, folder, today), is_new=True)


def _again(loaded: LoadedPack, standing: FrozenVersion) -> Frozen | NotFrozen:
    if standing.hash == loaded.hash:
        return Frozen(standing, is_new=False)
    published = standing.load().pack
    items = differing(published, loaded.pack)
    words = {"programme": loaded.pack.id, "version": standing.about.version}
    return NotFrozen(TAKEN.filled({**words, "items": named(items)}), items)


def too_early(pack: Pack, latest: str, latest_day: date) -> Text:
    """Why a version does not come into force: ``latest`` is, and it began later."""
    said = pack.programme
    words = {"programme": said.id, "version": said.version, "day": said.effective_from}
    return TOO_EARLY.filled({**words, "latest": latest, "latest_day": latest_day})


def differing(before: Pack, after: Pack) -> tuple[str, ...]:
    """The items that two packs say differently, as ``group.id``."""
    return tuple(f"{change.group}.{change.id}" for change in difference(before, after))


def named(items: tuple[str, ...]) -> Text:
    """The items in a sentence; not all, where they are many."""
    if not items:
        return _WRITING
    shown = listed(map(same, items[:_SHOWN]))
    return _AND_MORE.filled({"items": shown, "n": len(items)}) if len(items) > _SHOWN else shown


def version_problems(folder: Path, working: LoadedPack | None) -> Iterator[PackError]:
    """What is wrong with the published versions of a pack, and with its working text beside them.

    1. a file is not what was published;
    2. the working text still bears a version that is published, and says otherwise;
    3. a version is not read, its life-cycle not compiled or its examples not judged by this code
       as they were when it was published.

    ``working`` is ``None`` where the working text itself is broken.
    """
    folder = folder.resolve()
    try:
        versions = frozen_versions(folder)
    except BrokenPack as broken:
        yield from broken.errors
        return
    for version in versions:
        same_bytes = working is not None and working.hash == version.hash
        try:
            loaded = working if working is not None and same_bytes else version.load()
        except BrokenPack as broken:
            yield from broken.errors
            continue
        yield from _kept(version, loaded)
        if working is not None and not same_bytes:
            yield from _rewritten(folder, version, loaded.pack, working.pack)


def _kept(version: FrozenVersion, loaded: LoadedPack) -> Iterator[PackError]:
    name = f"{version.about.programme}/{VERSIONS}/{version.about.version}"
    try:
        compile_application(loaded.pack)
    except ValueError as problem:
        yield PackError(f"{name}/{RESOLVED}", 1, f"its life-cycle cannot be compiled: {problem}")
    yield from example_problems(loaded.pack, version.folder / "examples", f"{name}/examples")


def _rewritten(
    folder: Path, version: FrozenVersion, published: Pack, working: Pack
) -> Iterator[PackError]:
    place = f"{folder.name}/programme.yaml"
    if working.id != published.id:
        message = f"{VERSIONS}/ holds versions of {published.id}, and this is {working.id}"
        yield PackError(place, 1, message)
    elif working.programme.version == version.about.version:
        words = {"programme": working.id, "version": working.programme.version}
        items = named(differing(published, working))
        yield PackError(place, _line(folder), TAKEN.filled({**words, "items": items}).en)


def _line(folder: Path) -> int:
    """Where the working text says its version."""
    lines = (folder / "programme.yaml").read_text(encoding="utf-8-sig").splitlines()
    return next((n for n, line in enumerate(lines, 1) if line.startswith("version:")), 1)


def _written(loaded: LoadedPack, folder: Path, today: date) -> FrozenVersion:
    """Writes the version's folder, and only when it stands whole, its hashes."""
    said = loaded.pack.programme
    about = Publication(
        programme=said.id,
        version=said.version,
        name=said.name,
        effective_from=said.effective_from,
        published=today,
        sha256=loaded.hash,
    )
    versions = folder / VERSIONS
    versions.mkdir(exist_ok=True)
    own = versions / said.version
    making = Path(tempfile.mkdtemp(prefix=".", dir=versions))
    try:
        (making / RESOLVED).write_bytes(loaded.resolved)
        (making / PUBLISHED).write_text(_page(about), encoding="utf-8", newline="\n")
        (making / "examples").mkdir()
        for example in sorted(folder.glob("examples/*.yaml")):
            (making / "examples" / example.name).write_bytes(example.read_bytes())
        making.chmod(0o755)
        sums = [*_sums(making, said.version)]
        making.rename(own)
    finally:
        shutil.rmtree(making, ignore_errors=True)
    _append(versions / SUMS, sums)
    return FrozenVersion(own, about)


def _page(about: Publication) -> str:
    """Words in quotes, as JSON writes them: a version such as 1.10 is no number."""
    lines = [
        "# Written by yunshi pack publish, and never changed: cases pin the hash of resolved.json.",
        f"programme: {about.programme}",
        f"version: {json.dumps(about.version)}",
        f"name: {json.dumps(about.name.as_json(), ensure_ascii=False)}",
        f"effective_from: {about.effective_from}",
        f"published: {about.published}",
        f"sha256: {json.dumps(about.sha256)}",
    ]
    return "\n".join(lines) + "\n"


def _sums(folder: Path, version: str) -> Iterator[str]:
    """The lines of ``SHA256SUMS`` for a version, the resolved bytes first."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    for file in sorted(files, key=lambda path: path.name != RESOLVED):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        yield f"{digest}  {version}/{file.relative_to(folder).as_posix()}\n"


def _append(path: Path, lines: Iterable[str]) -> None:
    standing = path.read_text(encoding="utf-8") if path.is_file() else ""
    fresh = path.with_name(f".{SUMS}")
    fresh.write_text(standing + "".join(lines), encoding="utf-8", newline="\n")
    os.replace(fresh, path)
