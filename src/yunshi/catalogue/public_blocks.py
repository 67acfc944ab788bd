"""The blocks of a public page: answers that the pack's ``listing.yaml`` says to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from yunshi.answers.addresses import solution_number
from yunshi.answers.pages.answer_lines import answer_lines
from yunshi.rulebook.pack.model import Pack


@dataclass(frozen=True, slots=True)
class ShownBlock:
    id: str
    title: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    """Label and lines of each answer."""


def blocks_of(
    pack: Pack, data: Mapping[str, Any], solution: UUID, language: str
) -> tuple[ShownBlock, ...]:
    """Each block with the answers that are there; a block without any is left out."""
    number = solution_number(data, str(solution))
    level = data["solutions"][number] if number is not None else {}
    blocks = []
    for block in pack.listing.market.blocks:
        rows = []
        for path in block.paths:
            placed = pack.questions[path]
            answers = (level if placed.form.per == "solution" else data).get(placed.form.form, {})
            lines = answer_lines(placed.question, answers.get(placed.question.id), language)
            if lines:
                rows.append((placed.question.label.in_language(language), lines))
        if rows:
            blocks.append(ShownBlock(block.id, block.title.in_language(language), tuple(rows)))
    return tuple(blocks)
