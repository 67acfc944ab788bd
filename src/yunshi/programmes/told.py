"""What officers tell the public of windows: words with new dates, and what is expected."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import F

from yunshi.programmes.models import WindowDates, WindowExpectation
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class ToldOfWindows:
    """Of one programme. What has dates is not expected any more; the reader leaves it out."""

    notices: Mapping[UUID, Text] = field(default_factory=dict)
    """By window, the words with which it got the dates that it has now."""
    expected: tuple[WindowExpectation, ...] = ()
    """Of each name the latest words, in the order in which they were first announced."""


NOTHING_TOLD = ToldOfWindows()


def told_of_windows(programmes: Collection[str]) -> dict[str, ToldOfWindows]:
    """By programme; in two queries, however many there are."""
    notices: dict[str, dict[UUID, Text]] = {name: {} for name in programmes}
    rows = WindowDates.objects.filter(
        window__programme__in=list(programmes), revision=F("window__revision")
    ).exclude(notice_en="")
    for row in rows.select_related("window"):
        if row.notice is not None:
            notices[row.window.programme_id][row.window_id] = row.notice
    expected: dict[str, dict[str, WindowExpectation]] = {name: {} for name in programmes}
    for said in WindowExpectation.objects.filter(programme__in=list(programmes)).order_by("pk"):
        expected[said.programme_id][said.name] = said
    return {
        name: ToldOfWindows(notices[name], tuple(expected[name].values())) for name in programmes
    }
