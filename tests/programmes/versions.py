"""Versions of the nonsense programme, written by a test."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from tests.packs import SMALL_MARKET
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.publishing import Frozen
from yunshi.rulebook.publishing import publish as freeze


def written(
    root: Path, version: str, *, begins: str = "2030-01-01", zh_name: str = ""
) -> LoadedPack:
    """The programme as a version of its own, in force from a day, perhaps under another name."""
    folder = root / f"{version}-{zh_name or 'same'}" / SMALL_MARKET.name
    if not folder.exists():
        shutil.copytree(SMALL_MARKET.parent / "blocks", folder.parent / "blocks")
        shutil.copytree(SMALL_MARKET, folder)
    path = folder / "programme.yaml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    for number, line in enumerate(lines):
        if line.startswith("version:"):
            lines[number] = f'version: "{version}"\n'
        if line.startswith("effective_from:"):
            lines[number] = f"effective_from: {begins}\n"
    path.write_text("".join(lines), encoding="utf-8")
    if zh_name:
        text = path.read_text(encoding="utf-8")
        name = load_pack(folder).pack.programme.name.zh_hant
        assert name in text
        path.write_text(text.replace(name, zh_name, 1), encoding="utf-8")
    return load_pack(folder)


def frozen(loaded: LoadedPack) -> LoadedPack:
    """Publishes the working text as a version in its folder."""
    assert loaded.folder is not None
    outcome = freeze(loaded.folder, date(2030, 1, 1))
    assert isinstance(outcome, Frozen), outcome
    assert outcome.version.hash == loaded.hash
    return loaded
