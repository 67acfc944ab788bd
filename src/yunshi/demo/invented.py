"""What ``invented.yaml`` says."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from yunshi.rulebook.pack.source import read_yaml_file
from yunshi.rulebook.text import Text


@cache
def invented() -> dict[str, Any]:
    path = Path(__file__).with_name("invented.yaml")
    read: dict[str, Any] = read_yaml_file(path, path.name).plain()
    return read


def window_title(which: str) -> Text:
    return Text.model_validate(invented()["windows"][which])
