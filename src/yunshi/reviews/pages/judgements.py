"""What officers said of single points, as lines of a case's timeline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.answers.addresses import Address
from yunshi.answers.labels import label_of
from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.design.parts import Event
from yunshi.reviews.models import PointDecision
from yunshi.reviews.pages.labels import reason_of, title_of
from yunshi.reviews.queries import CaseInReview

_TOGETHER: Final = timedelta(minutes=10)
"""Answers of one person within this time are read as one look at the case."""
_MOST: Final = 5
"""Points of one look that are named at once; the others are folded."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Points of which the same was said by the same person, one after the other."""

    rows: tuple[PointDecision, ...]

    @property
    def at(self) -> datetime:
        return self.rows[-1].decided_at

    @property
    def by(self) -> UUID:
        return self.rows[0].decided_by


def judged(seen: CaseInReview) -> tuple[Judged, ...]:
    """Every answer about the company's part and this solution, the later ones of a point too."""
    of_this = Q(solution=None) | Q(solution=seen.solution.id)
    rows = seen.filing.point_decisions.filter(of_this).order_by("decided_at", "pk")
    return tuple(_together(rows))


def _together(rows: Iterable[PointDecision]) -> Iterator[Judged]:
    group: list[PointDecision] = []
    for row in rows:
        if group and not _belongs(row, group[-1]):
            yield Judged(tuple(group))
            group = []
        group.append(row)
    if group:
        yield Judged(tuple(group))


def _belongs(row: PointDecision, before: PointDecision) -> bool:
    same = (row.decided_by, row.met, row.note) == (before.decided_by, before.met, before.note)
    return same and row.decided_at - before.decided_at <= _TOGETHER


def judged_events(
    seen: CaseInReview, every: Iterable[Judged], names: Mapping[UUID, str]
) -> tuple[tuple[datetime, Event], ...]:
    """Each with its instant, in order of time."""
    titles = {
        (point.finding.rule, str(point.address or ""), point.solution): _words(seen, number)
        for number, point in enumerate(seen.points)
    }
    return tuple((one.at, _event(seen, one, names, titles)) for one in every)


_Titles = Mapping[tuple[str, str, "UUID | None"], str]


def _event(seen: CaseInReview, one: Judged, names: Mapping[UUID, str], titles: _Titles) -> Event:
    count = len(one.rows)
    if one.rows[0].met:
        words = ngettext("Found to be met", "Found to be met: %(n)d points", count)
    else:
        words = ngettext("Found not to be met", "Found not to be met: %(n)d points", count)
    items = [
        _("Item: %(label)s")
        % {"label": titles.get((row.rule, row.address, row.solution)) or _label(seen, row)}
        for row in one.rows
    ]
    details = items[:_MOST]
    if one.rows[0].note:
        details.append(_("Reason: %(reason)s") % {"reason": one.rows[0].note})
    return Event(
        text=words % {"n": count},
        when=dates.show(one.at, "second"),
        who=names.get(one.by, _("somebody who has left")),
        detail="\n".join(details),
        more=tuple(items[_MOST:]),
    )


def _words(seen: CaseInReview, number: int) -> str:
    """What a point is called, and what of it a person looks at."""
    point, language = seen.points[number], page_language()
    title = title_of(seen.pack, point.finding, point.address).in_language(language)
    reason = reason_of(seen.pack, point.finding).in_language(language)
    return title if reason == title else f"{title}．{reason}"


def _label(seen: CaseInReview, row: PointDecision) -> str:
    """Of a point that the findings no longer have."""
    if not row.address:
        return row.rule
    return label_of(seen.pack, Address.parse(row.address)).in_language(page_language())
