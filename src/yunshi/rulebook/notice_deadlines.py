"""What a deadline that counts from a notice comes to before the notice has been given."""

from __future__ import annotations

from datetime import datetime

from yunshi.rulebook.calendar import TAIPEI, instant_text
from yunshi.rulebook.deadlines import (
    AnnouncedLater,
    AtInstant,
    CalendarDaysAfterNotice,
    DeadlineRule,
    EarlierOf,
    SingleDeadline,
    WorkingDaysAfterNotice,
)
from yunshi.rulebook.text import Text

_NAMED_LATER = Text(
    zh_hant="確切時間會寫在補件頁面。",
    en="The page of the supplement will name the exact time.",
)
_ONE_RULE = Text(zh_hant=f"{{rule}}。{_NAMED_LATER.zh_hant}", en=f"{{rule}}. {_NAMED_LATER.en}")
_EARLIER_RULE = Text(
    zh_hant=f"以下較早者：{{rules}}。{_NAMED_LATER.zh_hant}",
    en=f"Whichever comes first: {{rules}}. {_NAMED_LATER.en}",
)
_NAMED_HERE = Text(
    zh_hant="通知送達後，確切時間會寫在這裡。",
    en="Once the notice is delivered, the exact time stands here.",
)
_WORKING_DAYS_AFTER_MAIL = Text(
    zh_hant="這封信送達之次日起 {n} 個工作天，例假日不計",
    en="{n} working days, counted from the day after this mail; days off are not counted",
)
_ONE_WORKING_DAY_AFTER_MAIL = Text(
    zh_hant="這封信送達之次日起 1 個工作天，例假日不計",
    en="One working day, counted from the day after this mail; days off are not counted",
)
_CALENDAR_DAYS_AFTER_MAIL = Text(
    zh_hant="這封信送達之次日起 {n} 日，含例假日",
    en="{n} calendar days, counted from the day after this mail, days off included",
)
_ONE_CALENDAR_DAY_AFTER_MAIL = Text(zh_hant="這封信送達之次日", en="The day after this mail")


def known_before_notice(rule: DeadlineRule, announced: datetime | None = None) -> datetime | None:
    """The instant of a rule that counts from no notice; ``None`` where a notice decides."""
    parts = rule.earlier_of if isinstance(rule, EarlierOf) else (rule,)
    if any(isinstance(part, WorkingDaysAfterNotice | CalendarDaysAfterNotice) for part in parts):
        return None
    dates = [part.instant for part in parts if isinstance(part, AtInstant)]
    if announced is not None and any(isinstance(part, AnnouncedLater) for part in parts):
        dates.append(announced)
    return min(dates).astimezone(TAIPEI).replace(microsecond=0) if dates else None


def rule_in_a_notice(rule: DeadlineRule, announced: datetime | None = None) -> Text:
    """The rule as the mail says it from whose arrival it counts, in one sentence."""
    parts = rule.earlier_of if isinstance(rule, EarlierOf) else (rule,)
    said = [words for part in parts if (words := _in_a_notice(part, announced)) is not None]
    if len(said) == 1:
        return _ONE_RULE.filled({"rule": said[0]})
    return _EARLIER_RULE.filled(
        {
            "rules": Text(
                zh_hant="、".join(words.zh_hant for words in said),
                en="; ".join(words.en for words in said),
            )
        }
    )


def rule_on_a_page(in_a_notice: Text) -> Text:
    """What the mail says of the rule, as the page of the supplement says it: of the mail from
    outside, and without a promise of the page itself."""
    return Text(
        zh_hant=in_a_notice.zh_hant.replace(_NAMED_LATER.zh_hant, _NAMED_HERE.zh_hant).replace(
            "這封信", "通知信"
        ),
        en=in_a_notice.en.replace(_NAMED_LATER.en, _NAMED_HERE.en).replace(
            "this mail", "the mail with the notice"
        ),
    )


def _in_a_notice(rule: SingleDeadline, announced: datetime | None) -> Text | None:
    match rule:
        case AtInstant(instant=instant):
            return instant_text(instant)
        case AnnouncedLater():
            return None if announced is None else instant_text(announced)
        case WorkingDaysAfterNotice(working_days=n):
            words = _WORKING_DAYS_AFTER_MAIL if n > 1 else _ONE_WORKING_DAY_AFTER_MAIL
        case CalendarDaysAfterNotice(calendar_days=n):
            words = _CALENDAR_DAYS_AFTER_MAIL if n > 1 else _ONE_CALENDAR_DAY_AFTER_MAIL
    return words.filled({"n": n})
