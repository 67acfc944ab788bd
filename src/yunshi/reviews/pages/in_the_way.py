"""What must be settled before qualification can be passed, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.design.language import page_language
from yunshi.reviews.pages.labels import title_of
from yunshi.reviews.points import Point
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.findings import Verdict


@dataclass(frozen=True, slots=True)
class Left:
    """One thing that is not met, or that nobody has judged; of a paper all its points together."""

    words: str
    id: str
    """Where on the page the first of its points stands."""


def how_many_left(seen: CaseInReview) -> str:
    """Empty where nothing stands in the way."""
    blocking = [point for point in seen.points if point.blocks]
    failing = sum(point.standing is Verdict.FAIL for point in blocking)
    open_points = len(blocking) - failing
    parts = []
    if failing:
        parts.append(ngettext("%(n)d not met", "%(n)d not met", failing) % {"n": failing})
    if open_points:
        parts.append(
            ngettext("%(n)d not judged yet", "%(n)d not judged yet", open_points)
            % {"n": open_points}
        )
    return _(", ").join(parts)


def remarks_left(seen: CaseInReview) -> str:
    """Of what stands open on the page but in nobody's way; empty where there is none."""
    count = sum(point.standing is not Verdict.PASS and not point.blocks for point in seen.points)
    if not count:
        return ""
    said = ngettext(
        "%(n)d remark besides stands in nobody's way.",
        "%(n)d remarks besides stand in nobody's way.",
        count,
    )
    return said % {"n": count}


def things_left(seen: CaseInReview) -> tuple[Left, ...]:
    """What stands in the way by its title, in the order of the points."""
    return tuple(_left(seen))


def _left(seen: CaseInReview) -> Iterator[Left]:
    language = page_language()
    together: dict[tuple[str, bool], list[int]] = {}
    for number, point in enumerate(seen.points):
        if point.blocks:
            title = title_of(seen.pack, point.finding, point.address).in_language(language)
            together.setdefault((title, _fails(point)), []).append(number)
    for (title, fails), numbers in together.items():
        if len(numbers) == 1:
            said = _("%(title)s: not met") if fails else _("%(title)s: not judged yet")
        elif fails:
            said = _("%(title)s: %(n)d points not met")
        else:
            said = _("%(title)s: %(n)d points not judged yet")
        yield Left(said % {"title": title, "n": len(numbers)}, f"p{numbers[0]}")


def _fails(point: Point) -> bool:
    return point.standing is Verdict.FAIL
