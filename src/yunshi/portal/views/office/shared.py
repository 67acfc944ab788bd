"""Files of a case that another vendor has filed too."""

from __future__ import annotations

from dataclasses import dataclass

from yunshi.design.language import page_language
from yunshi.reviews.queries import CaseInReview
from yunshi.reviews.queries.shared_files import OtherCase, shared_with_others


@dataclass(frozen=True, slots=True)
class SharedView:
    name: str
    paper: str
    digest: str
    others: tuple[OtherCase, ...]


def shared_views(seen: CaseInReview) -> tuple[SharedView, ...]:
    """With the words of the pack for the papers."""
    language = page_language()
    papers = seen.pack.paper_by_id
    return tuple(
        SharedView(
            each.name,
            papers[each.paper].label.in_language(language) if each.paper in papers else each.paper,
            each.sha256[:12],
            each.others,
        )
        for each in shared_with_others(seen)
    )
