"""What a section's page posts, read: which button, on which revision, which answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from django.http import QueryDict

from yunshi.answers.addresses import Address, value_at
from yunshi.answers.pages.dates import date_parts, read_parts
from yunshi.answers.pages.paper_views import dated_name, files_given
from yunshi.answers.pages.posted import read_posted
from yunshi.answers.pages.section import SectionPage
from yunshi.answers.storable import storable
from yunshi.applications.pages.dispute import field_name

_LONGEST_NUMBER = 9


def chosen_solutions(told: QueryDict) -> list[UUID] | None:
    """The solutions that were ticked to be sent; ``None`` where the page offered no choice."""
    if "choosing" not in told:
        return None
    chosen = []
    for text in told.getlist("solution"):
        try:
            chosen.append(UUID(text))
        except ValueError:
            continue
    return chosen


@dataclass(frozen=True)
class SectionPost:
    """One post of a section's form."""

    posted: QueryDict
    action: str
    base_revision: int
    seen: str
    stays_at: str
    """The field to come back to, after a button that changes rows or files."""
    removed_file: str
    unresolved: frozenset[str]
    """Questions whose conflict the page showed and nobody has settled yet."""

    @classmethod
    def of(cls, post: QueryDict) -> SectionPost:
        table, _, row = post.get("remove_row", "").partition(":")
        posted = post.copy()
        if row:
            posted.setlist(table, [key for key in post.getlist(table) if key != row])
            if "changed" in post:
                posted.appendlist("changed", table)
        stays_at = table or post.get("add_rows", "")
        settled = {post.get("keep_mine", ""), post.get("take_theirs", "")}
        return cls(
            posted=posted,
            action=post.get("action", ""),
            base_revision=_number(post.get("base_revision", "")),
            seen=post.get("seen", ""),
            stays_at=f"q-{stays_at.replace('_', '-')}" if stays_at else "",
            removed_file=post.get("remove_file", ""),
            unresolved=frozenset(post.getlist("unresolved")) - settled,
        )

    @property
    def is_partial(self) -> bool:
        """Whether the page's script named what has changed; all else was saved before."""
        return "changed" in self.posted

    @property
    def stays(self) -> bool:
        """Whether the button that was pressed leads nowhere else."""
        buttons = ("add_rows", "remove_row", "remove_file", "keep_mine", "take_theirs")
        return self.action == "save" or any(button in self.posted for button in buttons)

    def answers(self, page: SectionPage) -> dict[Address, Any]:
        """The answers that were posted and may be changed."""
        read = read_posted(page, self.posted)
        taken = self.posted.get("take_theirs")
        return {
            address: value
            for address, value in read.items()
            if field_name(address) != taken and field_name(address) not in self.unresolved
        }

    def disputed(self, page: SectionPage) -> dict[Address, Any]:
        """Answers whose conflict was shown, is not settled, and still differs."""
        return {
            address: value
            for address, value in read_posted(page, self.posted).items()
            if field_name(address) in self.unresolved and self._differs(page, address, value)
        }

    def too_late(self, page: SectionPage) -> dict[Address, Any]:
        """Answers that this post would change and that are closed now."""
        whole = replace(page, open_items=None)
        return {
            address: value
            for address, value in read_posted(whole, self.posted).items()
            if not page.may_change(address)
            and (not page.open_items or self._names(address.item))
            and self._differs(page, address, value)
        }

    def dates(self, page: SectionPage) -> Iterator[tuple[Address, UUID, str | None]]:
        """The dates that were posted beside files, as typed where they are none."""
        for address, file, mine, _theirs in self._dates(page):
            name = field_name(address)
            if name not in self.unresolved and name != self.posted.get("take_theirs"):
                yield address, file, mine

    def disputed_dates(self, page: SectionPage) -> Iterator[tuple[Address, UUID, Any, Any]]:
        """Dates whose conflict was shown and is not settled: mine, and what stands."""
        for address, file, mine, theirs in self._dates(page):
            if field_name(address) in self.unresolved and mine != theirs:
                yield address, file, mine, theirs

    def _dates(self, page: SectionPage) -> Iterator[tuple[Address, UUID, str | None, Any]]:
        changed = set(self.posted.getlist("changed"))
        for paper in page.papers:
            if paper.not_older_than is None:
                continue
            for file in files_given(page, paper):
                name = dated_name(paper.id, str(file["file"]))
                parts = [f"{name}.{part}" for part in ("year", "month", "day")]
                if not changed & set(parts) if changed else parts[0] not in self.posted:
                    continue
                theirs = file.get("dated")
                before = date_parts(theirs)
                standing = (before.year, before.month, before.day)
                year, month, day = (
                    self.posted.get(part, old) for part, old in zip(parts, standing, strict=True)
                )
                mine = read_parts(year, month, day)
                yield page.paper_address(paper), UUID(str(file["file"])), mine, theirs

    def _names(self, question: str) -> bool:
        return any(name == question or name.startswith(f"{question}.") for name in self.posted)

    @staticmethod
    def _differs(page: SectionPage, address: Address, value: Any) -> bool:
        standing: Mapping[str, Any] = page.data
        return bool(storable(value) != value_at(dict(standing), address))


def _number(text: str) -> int:
    """A revision; what is none counts as the first, so that nothing newer is overwritten."""
    return int(text) if text.isdecimal() and len(text) <= _LONGEST_NUMBER else 0
