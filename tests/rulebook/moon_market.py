"""The nonsense programme of the tests, and copies of it with something changed."""

from __future__ import annotations

import shutil
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.programmes.judging import ProgrammeUnderTest, failing, to_look_at
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.source import BrokenPack

PACKS = Path(__file__).resolve().parents[1] / "packs"
FOLDER = PACKS / "moon-market"

FILED_AT = datetime(2030, 3, 2, 10, tzinfo=TAIPEI)
"""Inside the first window; the papers of the example are young enough."""

AS_IT_IS = {
    ("documents.taste.signed", "/solutions/0/documents/taste"),
    ("documents.taste.crumbs", "/solutions/0/documents/taste"),
    ("tastes_good", "/solutions/0/documents/taste"),
}
"""What a person looks at in the example in any case."""


@cache
def moon_market() -> ProgrammeUnderTest:
    return ProgrammeUnderTest(load_pack(FOLDER))


def judged(changes: dict[str, Any], **known: Any) -> Evaluation:
    return moon_market().at(FILED_AT).judge(changes, **known)


def fails(changes: dict[str, Any], **known: Any) -> set[tuple[str, str]]:
    return failing(judged(changes, **known))


def looked_at(changes: dict[str, Any]) -> set[tuple[str, str]]:
    return to_look_at(judged(changes)) - AS_IT_IS


def the_finding(changes: dict[str, Any], rule: str) -> Finding:
    (found,) = [finding for finding in judged(changes).findings if finding.rule == rule]
    return found


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


def errors(copied: CopiedPack) -> list[str]:
    """What the loader says against a spoilt pack, line by line."""
    with pytest.raises(BrokenPack) as broken:
        load_pack(copied.folder)
    return [str(error) for error in broken.value.errors]
