"""Windows: opened from the pack or by an officer, and moved with a reason."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from yunshi.casework import clock
from yunshi.programmes.models import Window, WindowDates, WindowExpectation
from yunshi.programmes.queries import has_opened
from yunshi.programmes.services.second_person import check_second
from yunshi.rulebook.text import Text


def open_window(
    programme: str,
    name: str,
    title: Text,
    opens_at: datetime,
    closes_at: datetime,
    *,
    by: UUID | None,
) -> Window:
    """A new intake. Raises IntegrityError when the programme has one of that name."""
    with transaction.atomic():
        window = Window.objects.create(
            programme_id=programme,
            name=name,
            title_zh=title.zh_hant,
            title_en=title.en,
            opens_at=opens_at,
            closes_at=closes_at,
        )
        _remember(window, by, "")
    return window


def set_window_dates(
    window_id: UUID,
    opens_at: datetime,
    closes_at: datetime,
    *,
    by: UUID,
    reason: str,
    confirmed_by: UUID | None = None,
    notice: Text | None = None,
) -> Window:
    """Moves a window. Filings keep the revision they were filed under.

    ``notice`` is what the public is told of it.
    Raises ValueError without a reason or, once the window has been open, without a second person;
    and IntegrityError when it would close before it opens.
    """
    if not reason.strip():
        raise ValueError("dates are moved with a reason")
    with transaction.atomic():
        window = Window.objects.select_for_update().get(pk=window_id)
        check_second(by, confirmed_by, is_needed=has_opened(window))
        window.opens_at, window.closes_at = opens_at, closes_at
        window.revision += 1
        window.save(update_fields=["opens_at", "closes_at", "revision"])
        _remember(window, by, reason.strip(), confirmed_by, notice)
    return window


def expect_window(
    programme: str, name: str, title: Text, expected: Text, until: date | None, *, by: UUID
) -> WindowExpectation:
    """Announces in words when a window is expected that has no dates yet; the latest words count.

    Raises ValueError for a window that has dates.
    """
    if Window.objects.filter(programme=programme, name=name).exists():
        raise ValueError(f"the window {name!r} has dates")
    return WindowExpectation.objects.create(
        programme_id=programme,
        name=name,
        title_zh=title.zh_hant,
        title_en=title.en,
        expected_zh=expected.zh_hant,
        expected_en=expected.en,
        expected_until=until,
        set_at=clock.now(),
        set_by_id=by,
    )


def _remember(
    window: Window,
    by: UUID | None,
    reason: str,
    confirmed_by: UUID | None = None,
    notice: Text | None = None,
) -> None:
    WindowDates.objects.create(
        window=window,
        revision=window.revision,
        opens_at=window.opens_at,
        closes_at=window.closes_at,
        set_at=clock.now(),
        set_by_id=by,
        confirmed_by_id=confirmed_by,
        reason=reason,
        notice_zh=notice.zh_hant if notice else "",
        notice_en=notice.en if notice else "",
    )
