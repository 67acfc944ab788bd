"""What each pack says stands a second time in ``data``, in short lines, read against its text.

Whoever changes a pack changes two files, and says with the second that the first was no slip.
"""

from __future__ import annotations

import pytest

from tests.packs import PROGRAMMES
from tests.programmes.fields import DATA, kept_lines, tables
from tests.programmes.judging import LoadProgramme
from tests.programmes.written_down import written_down
from yunshi.rulebook.pack.shelf import packs_in

WRITTEN_DOWN = [path.name.removesuffix("-written-down.yaml") for path in DATA.glob("*-down.yaml")]
SECTIONS = (
    *("fields", "asked", "options", "rules", "papers", "declarations"),
    *("switches", "programme", "review", "market", "listing"),
)


def test_every_pack_is_written_down() -> None:
    assert sorted(WRITTEN_DOWN) == [folder.name for folder in packs_in(PROGRAMMES)]


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("programme", sorted(WRITTEN_DOWN))
def test_it_says_what_is_written_down(load: LoadProgramme, programme: str, section: str) -> None:
    wanted = kept_lines(programme)
    assert set(wanted) == set(SECTIONS)
    told = {line.split()[0] for lines in tables()[programme].values() for line in lines}
    found = written_down(load(programme).pack, told)[section]
    assert list(found.items()) == list((wanted[section] or {}).items())
