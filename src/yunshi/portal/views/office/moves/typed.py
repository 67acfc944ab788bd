"""What is typed on these pages: moments on Taipei's clock, and words in both languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from yunshi.design.fields import DateValue, FieldKind, FieldView
from yunshi.rulebook.calendar import TAIPEI, NotARocDate, parse_roc
from yunshi.rulebook.deadlines import end_of_day
from yunshi.rulebook.text import Text

LONGEST: Final = 1000
"""Characters of words that stand on a page and in mails."""
_TIME: Final = re.compile(r"([01]?[0-9]|2[0-3])[:：]([0-5][0-9])(?:[:：]([0-5][0-9]))?")
_PARTS: Final = ("year", "month", "day")


@dataclass(frozen=True, slots=True)
class TypedMoment:
    """A date of the Republic and a time, as they were typed."""

    day: DateValue
    time: str
    begins: bool = False
    """Something begins then: without a time it is the first moment of the day, not the last."""

    @classmethod
    def of(cls, posted: Mapping[str, str], name: str, *, begins: bool = False) -> TypedMoment:
        parts = (posted.get(f"{name}.{part}", "").strip() for part in _PARTS)
        return cls(DateValue(*parts), posted.get(f"{name}_time", "").strip(), begins)

    @classmethod
    def shown(cls, at: datetime, *, begins: bool = False) -> TypedMoment:
        local = at.astimezone(TAIPEI)
        precision = "%H:%M:%S" if local.second else "%H:%M"
        return cls(DateValue.of(local.date()), local.strftime(precision), begins)

    @property
    def date(self) -> date | None:
        return date_in(self.day)

    @property
    def at(self) -> datetime | None:
        """Without a time, the end of the day, or its beginning."""
        day = self.date
        if day is None:
            return None
        if not self.time:
            return datetime.combine(day, time(), tzinfo=TAIPEI) if self.begins else end_of_day(day)
        clock = _TIME.fullmatch(self.time)
        if clock is None:
            return None
        return datetime.combine(
            day, time(int(clock[1]), int(clock[2]), int(clock[3] or 0)), tzinfo=TAIPEI
        )

    def fields(
        self, name: str, label: str, *, checked: bool, errors: tuple[str, ...] = ()
    ) -> tuple[FieldView, FieldView]:
        """``checked``: say of what cannot be read that it is none."""
        if checked and self.at is None:
            errors = (_("There is no such date or time. Write it like 115/06/30 and 17:00."),)
        return (
            FieldView(name, name, FieldKind.DATE, label, date=self.day, errors=errors),
            FieldView(
                f"{name}_time",
                f"{name}-time",
                FieldKind.TEXT,
                _("%(label)s: time") % {"label": label},
                hint=_("Like 09:00. Empty: the beginning of that day, 00:00.")
                if self.begins
                else _("Like 17:00. Empty: the end of that day, 23:59:59."),
                value=self.time,
                required=False,
                maximum_length=8,
                width="s",
            ),
        )

    def sent_along(self, name: str) -> tuple[tuple[str, str], ...]:
        day = zip(_PARTS, (self.day.year, self.day.month, self.day.day), strict=True)
        return (*((f"{name}.{part}", value) for part, value in day), (f"{name}_time", self.time))


@dataclass(frozen=True, slots=True)
class TypedText:
    """Words in both languages, as they were typed."""

    zh_hant: str
    en: str

    @classmethod
    def of(cls, posted: Mapping[str, str], name: str) -> TypedText:
        return cls(
            words_in(posted, f"{name}_zh"),
            words_in(posted, f"{name}_en"),
        )

    @property
    def text(self) -> Text | None:
        return Text(zh_hant=self.zh_hant, en=self.en) if self.zh_hant and self.en else None

    @property
    def is_half(self) -> bool:
        return bool(self.zh_hant) != bool(self.en)

    def fields(
        self,
        name: str,
        label: str,
        *,
        hint: str = "",
        required: bool = True,
        checked: bool = False,
        lines: int = 1,
    ) -> tuple[FieldView, FieldView]:
        missing = checked and self.text is None and (required or self.is_half)
        said = (_("Write it in both languages."),)
        languages = (
            ("zh", _("Chinese"), self.zh_hant),
            ("en", _("English"), self.en),
        )
        first, second = (
            FieldView(
                f"{name}_{code}",
                f"{name}-{code}",
                FieldKind.TEXTAREA if lines > 1 else FieldKind.TEXT,
                _("%(label)s (%(language)s)") % {"label": label, "language": language},
                hint=hint if code == "zh" else "",
                value=value,
                required=required,
                errors=said if missing and not value else (),
                lines=lines,
                limit_characters=LONGEST if lines > 1 else None,
                maximum_length=None if lines > 1 else 100,
            )
            for code, language, value in languages
        )
        return first, second

    def sent_along(self, name: str) -> tuple[tuple[str, str], ...]:
        return ((f"{name}_zh", self.zh_hant), (f"{name}_en", self.en))


def date_in(typed: DateValue) -> date | None:
    parts = (typed.year, typed.month, typed.day)
    day = parse_roc("/".join(parts)) if all(parts) else None
    return None if day is None or isinstance(day, NotARocDate) else day


def words_in(posted: Mapping[str, str], name: str) -> str:
    """The words of a field; no control characters, and no more than a mail carries."""
    return posted.get(name, "").replace("\x00", "").strip()[:LONGEST]


def reason_field(value: str, *, hint: str, checked: bool) -> FieldView:
    return FieldView(
        "reason",
        "reason",
        FieldKind.TEXTAREA,
        pgettext("proposal", "Reason"),
        hint=hint,
        value=value,
        errors=(_("Enter the reason."),) if checked and not value else (),
        limit_characters=LONGEST,
        lines=3,
    )
