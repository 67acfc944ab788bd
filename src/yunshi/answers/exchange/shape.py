"""A draft in the shape of an answers file: what ``yunshi preflight`` reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.evaluation.reading import is_blank
from yunshi.rulebook.pack.forms import Form
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import ROW_ID

FACTS: Final = ("name", "type", "bytes", "width", "height", "dated")
"""What is told of an uploaded file. Where it lies is nobody's concern outside."""


def exported(pack: Pack, data: Mapping[str, Any]) -> dict[str, Any]:
    """The draft's answers, hidden ones too, with ids of solutions and rows; papers as facts.

    What the pack does not ask is left out.
    """
    return {
        "pack": pack.id,
        **_level(pack, "filing", data),
        "solutions": [
            {ROW_ID: str(entry[ROW_ID]), **_level(pack, "solution", entry)}
            for entry in data.get("solutions") or []
        ],
    }


def _level(pack: Pack, per: str, level: Mapping[str, Any]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for form in forms_of(pack, per):
        given = level.get(form.form)
        answers = {
            placed.question.id: given[placed.question.id]
            for placed in questions_of(pack, form)
            if isinstance(given, Mapping) and is_given(given.get(placed.question.id))
        }
        if answers:
            out[form.form] = answers
    papers = {
        paper.id: facts
        for paper in pack.documents.papers
        if paper.per == per and (facts := paper_facts(level, paper.id)) is not None
    }
    if papers:
        out[DOCUMENTS] = papers
    declared = level.get(DECLARATIONS) or {}
    declarations = {
        each.id: declared[each.id]
        for each in pack.declarations
        if each.per == per and declared.get(each.id)
    }
    if declarations:
        out[DECLARATIONS] = declarations
    return out


def is_given(raw: object) -> bool:
    """Whether an answer is there; a plain "no" is one."""
    return raw is False or not is_blank(raw)


def forms_of(pack: Pack, per: str) -> Iterator[Form]:
    """The forms filled once per filing, or once per solution, in the programme's order."""
    for name in pack.programme.forms:
        if pack.form_by_id[name].per == per:
            yield pack.form_by_id[name]


def questions_of(pack: Pack, form: Form) -> Iterator[Placed]:
    """The questions of a form, follow-ups included, without columns."""
    for placed in pack.questions.values():
        if placed.form.form == form.form and placed.row_of is None:
            yield placed


def paper_facts(level: Mapping[str, Any], paper: str) -> Any:
    """The facts of a paper's files: of one file by itself, of several as a list."""
    files = [
        {name: file[name] for name in FACTS if file.get(name) is not None}
        for file in files_of((level.get(DOCUMENTS) or {}).get(paper))
        if isinstance(file, Mapping)
    ]
    if not files:
        return None
    return files[0] if len(files) == 1 else files
