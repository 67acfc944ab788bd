"""``yunshi preflight`` on the example of the moon market, and on what is made of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from tests.cli.commands import Said, yunshi
from tests.rulebook.moon_market import FOLDER, moon_market

MOON = moon_market()
EXAMPLE = FOLDER / "examples" / "complete.yaml"
AT = "2030-03-02T10:00+08:00"


def preflight(file: str | Path, *words: str, at: str | None = AT) -> Said:
    when = [] if at is None else ["--at", at]
    return yunshi("preflight", "moon-market", file, *when, *words)


def write(folder: Path, changes: dict[str, Any], name: str = "answers.yaml") -> Path:
    """The example with some places changed, written anew."""
    with (folder / name).open("w", encoding="utf-8") as file:
        YAML(typ="safe").dump(MOON.example(changes=changes), file)
    return folder / name


def findings(said: Said, *verdicts: str) -> set[tuple[str, str]]:
    wanted = verdicts or ("fail",)
    return {(f["rule"], f["path"]) for f in said.json["findings"] if f["verdict"] in wanted}
