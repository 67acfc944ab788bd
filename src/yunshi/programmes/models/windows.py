"""What officers move: windows and switches, each change beside the one before."""

from __future__ import annotations

from uuid import uuid4

from django.conf import settings
from django.db import models

from yunshi.programmes.models.packs import Programme
from yunshi.rulebook.text import Text

_ANOTHER_CONFIRMS = models.Q(confirmed_by=None) | ~models.Q(confirmed_by=models.F("set_by"))


class Window(models.Model):
    """One intake of a programme. Its dates are those of the latest revision."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="windows")
    name = models.TextField()
    """The pack's id of the window, or an officer's for one announced later."""
    title_zh = models.TextField()
    title_en = models.TextField()
    opens_at = models.DateTimeField()
    closes_at = models.DateTimeField()
    revision = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["programme", "name"], name="programmes_window_once"),
            models.CheckConstraint(
                condition=models.Q(opens_at__lt=models.F("closes_at")),
                name="programmes_window_closes_after_it_opens",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.programme_id} {self.name}"

    @property
    def title(self) -> Text:
        return Text(zh_hant=self.title_zh, en=self.title_en)


class WindowDates(models.Model):
    """One revision of a window's dates: when they were set, by whom, and why."""

    window = models.ForeignKey(Window, on_delete=models.PROTECT, related_name="history")
    revision = models.PositiveIntegerField()
    opens_at = models.DateTimeField()
    closes_at = models.DateTimeField()
    set_at = models.DateTimeField()
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    """NULL: as written in the pack."""
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    """The second person, where the window had been open by the dates before."""
    reason = models.TextField(blank=True)
    notice_zh = models.TextField(blank=True)
    """What the public is told of this change; empty where nothing is."""
    notice_en = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["window", "revision"], name="programmes_dates_once"),
            models.CheckConstraint(
                condition=_ANOTHER_CONFIRMS, name="programmes_dates_confirmed_by_another"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.window} r{self.revision}"

    @property
    def notice(self) -> Text | None:
        """What the public is told of this change."""
        if not (self.notice_zh and self.notice_en):
            return None
        return Text(zh_hant=self.notice_zh, en=self.notice_en)


class WindowExpectation(models.Model):
    """That a window is expected, in words, before it has dates. The latest row of a name counts,
    until a window of that name has dates."""

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="expectations")
    name = models.TextField()
    title_zh = models.TextField()
    title_en = models.TextField()
    expected_zh = models.TextField()
    """When it is expected, in words: 「預計 115 年 9 月」."""
    expected_en = models.TextField()
    expected_until = models.DateField(null=True)
    """The last day for which it is expected; after it the window counts as never opened."""
    set_at = models.DateTimeField()
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["programme", "name"], name="programmes_expected")]

    def __str__(self) -> str:
        return f"{self.programme_id} {self.name} {self.expected_en}"

    @property
    def title(self) -> Text:
        return Text(zh_hant=self.title_zh, en=self.title_en)

    @property
    def expected(self) -> Text:
        return Text(zh_hant=self.expected_zh, en=self.expected_en)


class SwitchSetting(models.Model):
    """A reading that an office has chosen over the pack's own. The latest row counts."""

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="settings")
    switch = models.TextField()
    value = models.JSONField()
    set_at = models.DateTimeField()
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    """The second person, where filings of the programme had been begun."""
    reason = models.TextField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=_ANOTHER_CONFIRMS, name="programmes_setting_confirmed_by_another"
            )
        ]

    def __str__(self) -> str:
        return f"{self.programme_id} {self.switch}"
