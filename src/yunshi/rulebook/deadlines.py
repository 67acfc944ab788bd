"""When something is due, and why then.

A deadline is an instant, or a rule counted from a notice. What is due on a day is due at the end
of that day in Taipei, 23:59:59; the day of the notice is not counted (R110-REV-03). What counts is
the arrival, cut to the second, and the last second is still in time (R110-AMB-02).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    model_validator,
)

from yunshi.rulebook.calendar import (
    TAIPEI,
    Day,
    DayKind,
    WorkingDays,
    date_text,
    gregorian_date,
    instant_text,
    roc_date_short,
)
from yunshi.rulebook.text import Text

# The rules, as a pack writes them.


def end_of_day(day: date) -> datetime:
    """The last second of the day in Taipei."""
    return datetime.combine(day, time(23, 59, 59), tzinfo=TAIPEI)


def _closing_instant(value: object) -> object:
    """A date without an hour closes at its end (T113-AMB-02); an hour needs its offset."""
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
        except ValueError:
            raise ValueError(
                "expected a date (2026-06-30) or an instant (2026-06-30T17:00:00+08:00)"
            ) from None
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("an instant needs its offset, as in 2026-06-30T17:00:00+08:00")
        return value
    return end_of_day(value) if isinstance(value, date) else value


class _Rule(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AtInstant(_Rule):
    """``{instant: 2021-07-08T17:00:00+08:00}``, or a date, whose end is meant."""

    instant: Annotated[datetime, Field(strict=True), BeforeValidator(_closing_instant)]


class WorkingDaysAfterNotice(_Rule):
    """``{working_days: 3}``"""

    working_days: Annotated[int, Field(strict=True, ge=1, le=366)]


class CalendarDaysAfterNotice(_Rule):
    """``{calendar_days: 30}``; a last day that is a day off stays the last day (R110-SUB-08)."""

    calendar_days: Annotated[int, Field(strict=True, ge=1, le=3660)]


class AnnouncedLater(_Rule):
    """``announced_later``: no date until an officer sets one. Also the answer that it is so."""

    announced_later: Literal[True] = True

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: object) -> object:
        return {"announced_later": True} if value == "announced_later" else value


_KEYS: dict[str, type[BaseModel]] = {
    "instant": AtInstant,
    "working_days": WorkingDaysAfterNotice,
    "calendar_days": CalendarDaysAfterNotice,
    "announced_later": AnnouncedLater,
}


def _key_of(value: object) -> str | None:
    """The one key that says which rule it is."""
    if isinstance(value, str):
        found = [key for key in _KEYS if key == value == "announced_later"]
    elif isinstance(value, dict):
        found = [key for key in (*_KEYS, "earlier_of") if key in value]
    else:
        found = [key for key, rule in _KEYS.items() if isinstance(value, rule)]
        if isinstance(value, EarlierOf):
            found.append("earlier_of")
    return found[0] if len(found) == 1 else None


_EXPECTED = Discriminator(
    _key_of,
    custom_error_type="deadline_rule",
    custom_error_message=(
        "expected exactly one of instant, working_days, calendar_days, announced_later, earlier_of"
        " (earlier_of not within itself)"
    ),
)

SingleDeadline = Annotated[
    Annotated[AtInstant, Tag("instant")]
    | Annotated[WorkingDaysAfterNotice, Tag("working_days")]
    | Annotated[CalendarDaysAfterNotice, Tag("calendar_days")]
    | Annotated[AnnouncedLater, Tag("announced_later")],
    _EXPECTED,
]


class EarlierOf(_Rule):
    """``{earlier_of: [{calendar_days: 30}, announced_later]}``

    A part not announced yet does not bind; at most one part may be announced later.
    """

    earlier_of: tuple[SingleDeadline, ...]

    @model_validator(mode="after")
    def _two_parts_one_announcement(self) -> EarlierOf:
        if len(self.earlier_of) < 2:
            raise ValueError("earlier_of needs at least two parts")
        if sum(isinstance(rule, AnnouncedLater) for rule in self.earlier_of) > 1:
            raise ValueError("only one part of earlier_of may be announced later")
        return self


DeadlineRule = Annotated[
    Annotated[AtInstant, Tag("instant")]
    | Annotated[WorkingDaysAfterNotice, Tag("working_days")]
    | Annotated[CalendarDaysAfterNotice, Tag("calendar_days")]
    | Annotated[AnnouncedLater, Tag("announced_later")]
    | Annotated[EarlierOf, Tag("earlier_of")],
    _EXPECTED,
]


# What a rule comes to.


@dataclass(frozen=True, slots=True)
class Due:
    """The instant by which something is due, and how it was found."""

    at: datetime
    """In Taipei, to the second; this second is in time."""

    rule: SingleDeadline
    """The rule that decided: of ``earlier_of`` the part that came first."""

    noticed_on: date | None
    """The day in Taipei from which was counted, if the rule counts."""

    days: tuple[Day, ...] = ()
    """For working days: every date after the notice up to the last day."""

    awaits_announcement: bool = False
    """An announcement may still make it earlier."""

    @property
    def provisional(self) -> bool:
        """Whether it rests on a year whose official calendar is not announced."""
        return any(day.provisional for day in self.days)

    @property
    def skipped(self) -> tuple[Day, ...]:
        """The days that were not counted."""
        return tuple(day for day in self.days if not day.is_working_day)

    @property
    def explanation(self) -> Text:
        """How the instant was found, in sentences for a page or a letter."""
        sentences = [_how_counted(self), *_days_off(self), *_unusual_workdays(self)]
        sentences.append(_DUE_AT.filled({"at": instant_text(self.at)}))
        if self.provisional:
            sentences.append(_PROVISIONAL)
        if self.awaits_announcement:
            sentences.append(_AWAITS_ANNOUNCEMENT)
        return Text(
            zh_hant="".join(sentence.zh_hant for sentence in sentences),
            en=" ".join(sentence.en for sentence in sentences),
        )


def due(
    rule: DeadlineRule,
    notice_at: datetime | None,
    calendar: WorkingDays,
    announced: datetime | None = None,
) -> Due | AnnouncedLater:
    """When the rule's deadline falls.

    ``notice_at`` is the instant of the notice, or of whatever else the rule counts from (the end
    of a contract, a registration); a rule that counts cannot be asked before it. ``announced`` is
    what an officer has set for ``announced_later``; for a bare date, its :func:`end_of_day`.
    """
    if not isinstance(rule, EarlierOf):
        return _due_of_one(rule, notice_at, calendar, announced)
    outcomes = [_due_of_one(part, notice_at, calendar, announced) for part in rule.earlier_of]
    dated = [outcome for outcome in outcomes if isinstance(outcome, Due)]
    first = min(dated, key=lambda outcome: outcome.at)
    return replace(first, awaits_announcement=len(dated) < len(outcomes))


def _due_of_one(
    rule: SingleDeadline,
    notice_at: datetime | None,
    calendar: WorkingDays,
    announced: datetime | None,
) -> Due | AnnouncedLater:
    match rule:
        case AtInstant(instant=instant):
            return Due(at=_to_the_second(instant), rule=rule, noticed_on=None)
        case AnnouncedLater():
            if announced is None:
                return rule
            return Due(at=_to_the_second(announced), rule=rule, noticed_on=None)
    if notice_at is None:
        raise ValueError("this deadline counts from a notice, and none was given")
    noticed_on = _to_the_second(notice_at).date()
    if isinstance(rule, CalendarDaysAfterNotice):
        last = noticed_on + timedelta(days=rule.calendar_days)
        return Due(at=end_of_day(last), rule=rule, noticed_on=noticed_on)
    days = calendar.count_from(noticed_on, rule.working_days)
    return Due(at=end_of_day(days[-1].on), rule=rule, noticed_on=noticed_on, days=days)


def without_instant(explained: Text, at: datetime) -> Text:
    """An explanation as it reads beside the instant itself, which it need not repeat."""
    said = _DUE_AT.filled({"at": instant_text(at)})
    return Text(
        zh_hant=explained.zh_hant.replace(said.zh_hant, ""),
        en=" ".join(explained.en.replace(said.en, "").split()),
    )


def is_in_time(arrived_at: datetime, due_at: datetime) -> bool:
    """Whether what arrived then is in time: to the second, the due second included."""
    return _to_the_second(arrived_at) <= _to_the_second(due_at)


def _to_the_second(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("an instant without a time zone")
    return at.astimezone(TAIPEI).replace(microsecond=0)


# The words of an explanation.

_WORKING_DAYS = Text(
    zh_hant="自{noticed_on}之次日起算 {n} 個工作天。",
    en="{n} working days, counted from the day after {noticed_on}.",
)
_ONE_WORKING_DAY = Text(
    zh_hant="自{noticed_on}之次日起算 1 個工作天。",
    en="One working day, counted from the day after {noticed_on}.",
)
_CALENDAR_DAYS = Text(
    zh_hant="自{noticed_on}之次日起算 {n} 日，含例假日。",
    en="{n} calendar days, days off included, counted from the day after {noticed_on}.",
)
_ONE_CALENDAR_DAY = Text(
    zh_hant="{noticed_on}之次日。",
    en="The day after {noticed_on}.",
)
_FIXED = Text(zh_hant="期限為固定時刻。", en="Set to a fixed time.")
_ANNOUNCED = Text(
    zh_hant="期限由承辦人在補件通知訂定。",
    en="Set by the officer in the notice of the supplement.",
)
_NOT_COUNTED = Text(zh_hant="不計入：{days}。", en="Not counted: {days}.")
_COUNTED_TOO = Text(zh_hant="計入：{days}。", en="Counted as well: {days}.")
_DUE_AT = Text(zh_hant="截止時間為{at}。", en="The deadline is {at}.")
_PROVISIONAL = Text(
    zh_hant="其中部分日期所屬年度之政府辦公日曆尚未公布，截止日為暫定。",
    en="The official calendar for some of these days is not out yet; the date is provisional.",
)
_AWAITS_ANNOUNCEMENT = Text(
    zh_hant="如另行公告較早之期限，從其公告。",
    en="If an earlier deadline is announced, that one holds.",
)


def _how_counted(due: Due) -> Text:
    match due.rule:
        case AtInstant():
            return _FIXED
        case AnnouncedLater():
            return _ANNOUNCED
        case WorkingDaysAfterNotice(working_days=n):
            sentence = _WORKING_DAYS if n > 1 else _ONE_WORKING_DAY
        case CalendarDaysAfterNotice(calendar_days=n):
            sentence = _CALENDAR_DAYS if n > 1 else _ONE_CALENDAR_DAY
    if due.noticed_on is None:
        raise ValueError("a counted deadline holds the day it was counted from")
    return sentence.filled({"n": n, "noticed_on": date_text(due.noticed_on)})


def _days_off(due: Due) -> list[Text]:
    return [_NOT_COUNTED.filled({"days": _named(due.skipped)})] if due.skipped else []


def _unusual_workdays(due: Due) -> list[Text]:
    unusual = tuple(
        day for day in due.days if day.is_working_day and day.kind is not DayKind.WORKING_DAY
    )
    return [_COUNTED_TOO.filled({"days": _named(unusual)})] if unusual else []


def _named(days: tuple[Day, ...]) -> Text:
    named = [(day.on, day.name) for day in days if day.name is not None]
    return Text(
        zh_hant="、".join(f"{roc_date_short(on)}{name.zh_hant}" for on, name in named),
        en=", ".join(f"{gregorian_date(on)} ({name.en})" for on, name in named),
    )


# Years.


def years_after(day: date, n: int) -> date:
    """The first day after a period of ``n`` years that begins with ``day``.

    A bar of three years decided on 2025-03-01 lasts through 2028-02-29 and is over on 2028-03-01.
    A period from 29 February into a common year ends with 28 February (民法 121), so the answer
    is 1 March.
    """
    try:
        return day.replace(year=day.year + n)
    except ValueError:
        if day.year + n > date.max.year:
            raise
        return date(day.year + n, 3, 1)


def years_before(day: date, n: int) -> date:
    """The earliest day that is still within ``n`` years of ``day`` (T113-AMB-12).

    That is the same calendar day ``n`` years before, and 28 February where there is no 29th: the
    mirror of :func:`years_after`, so ``years_after(d, n) <= day`` just when
    ``d <= years_before(day, n)``.
    """
    try:
        return day.replace(year=day.year - n)
    except ValueError:
        if day.year - n < date.min.year:
            raise
        return date(day.year - n, 2, 28)
