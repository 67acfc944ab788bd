"""The nonsense programme of the tests, and copies of it with something changed."""

from __future__ import annotations

import shutil
from datetime import datetime
from functools import cache
from pathlib import Path

from tests.programmes.judging import ProgrammeUnderTest
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.loader import load_pack

PACKS = Path(__file__).resolve().parents[1] / "packs"
FOLDER = PACKS / "moon-market"

FILED_AT = datetime(2030, 3, 2, 10, tzinfo=TAIPEI)
"""Inside the first window; the papers of the example are young enough."""


@cache
def moon_market() -> ProgrammeUnderTest:
    return ProgrammeUnderTest(load_pack(FOLDER))


class CopiedPack:
    """A copy of the moon market in a folder of its own, to be spoilt."""

    def __init__(self, folder: Path) -> None:
        shutil.copytree(PACKS / "blocks", folder / "blocks")
        shutil.copytree(FOLDER, folder / "moon-market")
        self.folder = folder / "moon-market"

    def path(self, name: str) -> Path:
        """A file of the pack, or ``blocks/NAME.yaml``."""
        within = self.folder.parent if name.startswith("blocks/") else self.folder
        return within / name

    def change(self, name: str, old: str, new: str) -> None:
        """Replace a text that stands in the file exactly once."""
        text = self.path(name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.path(name).write_text(text.replace(old, new), encoding="utf-8")

    def line(self, name: str, words: str) -> int:
        """The line on which the words first stand, or on which they begin."""
        text = self.path(name).read_text(encoding="utf-8")
        assert words in text, f"{words!r} does not stand in {name}"
        return text.count("\n", 0, text.index(words)) + 1

    def loaded(self) -> ProgrammeUnderTest:
        return ProgrammeUnderTest(load_pack(self.folder))
