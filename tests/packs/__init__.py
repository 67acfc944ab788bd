"""The programmes there are, and nonsense ones that live only in tests.

``SMALL_MARKET`` stays as it is, for tests of rooms. ``MOON_MARKET`` exercises what the pack
language can say and no real programme does.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from yunshi.rulebook.pack.loader import LoadedPack, from_resolved
from yunshi.rulebook.pack.source import read_yaml_file

PROGRAMMES = Path(__file__).resolve().parents[2] / "programmes"
SMALL_MARKET = Path(__file__).parent / "small-market"
MOON_MARKET = Path(__file__).parent / "moon-market"


def example_answers(folder: Path, name: str = "complete") -> dict[str, Any]:
    """The answers of an example of a pack."""
    path = folder / "examples" / f"{name}.yaml"
    answers: dict[str, Any] = read_yaml_file(path, path.name).plain()
    return answers


def without_titles_of_switches(loaded: LoadedPack) -> LoadedPack:
    """A pack as it was published before switches had titles."""
    said = json.loads(loaded.resolved)
    for switch in said["programme"]["switches"]:
        del switch["title"]
    return from_resolved(json.dumps(said, ensure_ascii=False).encode())
