"""Publishing copies of the nonsense programme, for tests."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from tests.rulebook.moon_market import CopiedPack
from yunshi.rulebook.pack.versions import FrozenVersion
from yunshi.rulebook.publishing import Frozen, publish

TODAY = date(2030, 3, 8)


class PublishedPack(CopiedPack):
    """A copy of the moon market whose versions are published one after the other."""

    def as_version(self, version: str, begins: str = "2030-01-01") -> None:
        """Writes another version into the working text."""
        path = self.path("programme.yaml")
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"(?m)^version:.*$", f'version: "{version}"', text)
        text = re.sub(r"(?m)^effective_from:.*$", f"effective_from: {begins}", text)
        path.write_text(text, encoding="utf-8")

    def published(self, today: date = TODAY) -> FrozenVersion:
        outcome = publish(self.folder, today)
        assert isinstance(outcome, Frozen), outcome
        return outcome.version

    def frozen(self, version: str, name: str) -> Path:
        """A file of a published version."""
        return self.folder / "versions" / version / name

    @property
    def sums(self) -> Path:
        return self.folder / "versions" / "SHA256SUMS"
