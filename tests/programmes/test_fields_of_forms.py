"""Every field of the official forms, number by number: type, whether it is required, its limits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.programmes.judging import LoadProgramme
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.source import read_yaml_file

DATA = Path(__file__).parent / "data"
WANTED: dict[str, dict[str, list[str]]] = {
    programme: fields
    for path in (DATA / "fields-of-forms.yaml", *sorted(DATA.glob("*-fields.yaml")))
    for programme, fields in read_yaml_file(path, path.name).plain().items()
}


def _question(placed: Placed) -> str:
    question = placed.question
    conditional = (
        question.shown_when is not None
        or question.required_when is not None
        or placed.section.shown_when is not None
        or placed.opened_by is not None
    )
    required = "O" if not question.required else "C" if conditional else "R"
    limits = question.limits.model_dump(exclude_defaults=True)
    said = [f"{name}={value}" for name, value in sorted(limits.items())]
    said += filter(None, [question.language, question.currency, "added" if question.added else ""])
    return " ".join([placed.path, question.type.value, required, *said])


def _paper(paper: Paper) -> str:
    if paper.required_when is not None or (paper.required and paper.shown_when is not None):
        required = "C"
    else:
        required = "R" if paper.required else "O"
    most = "*" if paper.count.max is None else paper.count.max
    said = [f"documents.{paper.id}", "file", required, f"files={paper.count.min}-{most}"]
    return " ".join([*said, *([",".join(paper.types)] if paper.types else [])])


def _fields(pack: Pack) -> Iterator[tuple[str, str]]:
    for placed in pack.questions.values():
        for ref in placed.question.refs:
            yield ref, _question(placed)
    for paper in pack.documents.papers:
        for ref in paper.refs:
            yield ref, _paper(paper)


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
