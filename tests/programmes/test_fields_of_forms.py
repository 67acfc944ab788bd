"""Every field of the official forms, number by number: type, whether it is required, its limits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.programmes.fields import paper_line, question_line, tables
from tests.programmes.judging import LoadProgramme
from yunshi.rulebook.pack.model import Pack

WANTED = tables()


def _fields(pack: Pack) -> Iterator[tuple[str, str]]:
    for placed in pack.questions.values():
        for ref in placed.question.refs:
            yield ref, question_line(placed)
    for paper in pack.documents.papers:
        for ref in paper.refs:
            yield ref, paper_line(paper)


@pytest.mark.parametrize("programme", sorted(WANTED))
def test_T113_FORM2_to_5_R110_ACC_06_I112_FORM1_to_4_every_field_is_as_its_table_says(
    load: LoadProgramme, programme: str
) -> None:
    wanted = WANTED[programme]
    found: dict[str, list[str]] = {}
    for ref, field in _fields(load(programme).pack):
        if ref in wanted:
            found.setdefault(ref, []).append(field)
    assert found == wanted
