"""What each pack says stands a second time in ``data``, in short lines, read against its text.

Whoever changes a pack changes two files, and says with the second that the first was no slip.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.programmes.fields import DATA, tables
from tests.programmes.judging import LoadProgramme
from tests.programmes.written_down import written_down
from yunshi.rulebook.pack.source import read_yaml_file

PROGRAMMES = [path.name.removesuffix("-written-down.yaml") for path in DATA.glob("*-down.yaml")]
SECTIONS = (
    *("fields", "asked", "options", "rules", "papers", "declarations"),
    *("switches", "programme", "review", "market", "listing"),
)


def read(programme: str) -> dict[str, Any]:
    path = DATA / f"{programme}-written-down.yaml"
    found: dict[str, Any] = read_yaml_file(path, path.name).plain()
    return found


def test_every_pack_is_written_down() -> None:
    packs = DATA.parents[2] / "programmes"
    assert sorted(PROGRAMMES) == sorted(path.parent.name for path in packs.glob("*/programme.yaml"))


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("programme", sorted(PROGRAMMES))
def test_it_says_what_is_written_down(load: LoadProgramme, programme: str, section: str) -> None:
    wanted = read(programme)
    assert set(wanted) == set(SECTIONS)
    told = {line.split()[0] for lines in tables()[programme].values() for line in lines}
    found = written_down(load(programme).pack, told)[section]
    assert list(found.items()) == list((wanted[section] or {}).items())
