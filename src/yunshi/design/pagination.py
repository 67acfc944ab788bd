"""The links below a long list."""

from __future__ import annotations

from collections.abc import Callable

from yunshi.design.parts import PageLink, Pagination

_GAP = PageLink("…")


def paginated(summary: str, page: int, pages: int, url: Callable[[int], str]) -> Pagination:
    """The first page, the last and those within two of ``page``; no links for a single one."""
    if pages == 1:
        return Pagination(summary)
    shown = sorted({1, pages, *range(max(1, page - 2), min(pages, page + 2) + 1)})
    links: list[PageLink] = []
    for before, number in zip((0, *shown), shown, strict=False):
        if number > before + 1:
            links.append(_GAP)
        links.append(PageLink(str(number), url(number), number == page))
    return Pagination(
        summary,
        tuple(links),
        url(page - 1) if page > 1 else "",
        url(page + 1) if page < pages else "",
    )
