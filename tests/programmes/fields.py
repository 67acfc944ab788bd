"""What stands in ``data``: the tables of the official forms, a line a field, and the rest."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Final

from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.model import Placed
from yunshi.rulebook.pack.source import read_yaml_file

DATA: Final = Path(__file__).parent / "data"


def tables() -> dict[str, dict[str, list[str]]]:
    """The lines of each programme's tables, by requirement number."""
    return {
        programme: fields
        for path in (DATA / "fields-of-forms.yaml", *sorted(DATA.glob("*-fields.yaml")))
        for programme, fields in read_yaml_file(path, path.name).plain().items()
    }


@cache
def kept_lines(programme: str) -> dict[str, Any]:
    """What is written down of a programme beside its tables, by section."""
    path = DATA / f"{programme}-written-down.yaml"
    found: dict[str, Any] = read_yaml_file(path, path.name).plain()
    return found


def question_line(placed: Placed) -> str:
    """path, type, R required / O optional / C where a condition asks it, limits, language,
    currency, and whether the platform added it."""
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


def paper_line(paper: Paper) -> str:
    if paper.required_when is not None or (paper.required and paper.shown_when is not None):
        required = "C"
    else:
        required = "R" if paper.required else "O"
    most = "*" if paper.count.max is None else paper.count.max
    said = [f"documents.{paper.id}", "file", required, f"files={paper.count.min}-{most}"]
    return " ".join([*said, *([",".join(paper.types)] if paper.types else [])])
