"""What answers, papers and declarations are called."""

from __future__ import annotations

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS, Address
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text


def label_of(pack: Pack, address: Address) -> Text:
    """The pack's word for an answer, a paper or a declaration; the id of one it does not know."""
    found: Text | None
    if address.part == DOCUMENTS:
        paper = pack.paper_by_id.get(address.item)
        found = paper.label if paper else None
    elif address.part == DECLARATIONS:
        declaration = pack.declaration_by_id.get(address.item)
        found = declaration.title if declaration else None
    else:
        placed = pack.questions.get(f"{address.part}.{address.item}")
        found = placed.question.label if placed else None
    return found or Text(zh_hant=address.item, en=address.item)
