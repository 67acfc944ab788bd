"""``day``: working days and days off that stand in no calendar, such as typhoon days."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.design.language import page_language
from yunshi.programmes.management.naming import decider_named
from yunshi.programmes.models import DayOverride
from yunshi.programmes.queries import declared_days
from yunshi.programmes.services import override_day
from yunshi.rulebook.text import Text

KINDS = {"working": True, "off": False}


class Command(BaseCommand):
    help = "List the days that were declared, or declare one a working day or a day off."

    def add_arguments(self, parser: CommandParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True)
        acts.add_parser("list", help="every declared day, as it counts now")
        words = acts.add_parser("set", help="declare what a date is, against every calendar")
        words.add_argument("day", help="like 2030-03-12")
        words.add_argument("kind", help=" or ".join(KINDS))
        words.add_argument("--reason-zh", required=True, help="shown beside deadlines")
        words.add_argument("--reason-en", required=True, help="the same in English")
        words.add_argument("--by", required=True, metavar="EMAIL", help="who declares it")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["act"] == "list":
            self._list()
            return
        override = override_day(
            _day_named(options["day"]),
            is_working_day=_kind_named(options["kind"]),
            reason=_reason(options["reason_zh"].strip(), options["reason_en"].strip()),
            by=decider_named(options["by"]).pk,
        )
        self.stdout.write(
            _("%(day)s is now %(kind)s, for every deadline counted from now on.")
            % {"day": override.day, "kind": _kind_of(override)}
        )

    def _list(self) -> None:
        days = declared_days()
        for override in days:
            reason = Text(zh_hant=override.reason_zh, en=override.reason_en)
            self.stdout.write(
                _("%(day)s is %(kind)s: %(reason)s")
                % {
                    "day": override.day,
                    "kind": _kind_of(override),
                    "reason": reason.in_language(page_language()),
                }
            )
        if not days:
            self.stdout.write(_("No day has been declared."))


def _day_named(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise CommandError(
            _("%(written)s is no date. Write it like 2030-03-12.") % {"written": written}
        ) from error


def _kind_named(kind: str) -> bool:
    if kind not in KINDS:
        raise CommandError(_("A day is working or off, not %(kind)s.") % {"kind": kind})
    return KINDS[kind]


def _reason(chinese: str, english: str) -> Text:
    if not (chinese and english):
        raise CommandError(
            _("Say why in both languages: --reason-zh and --reason-en may not be empty.")
        )
    return Text(zh_hant=chinese, en=english)


def _kind_of(override: DayOverride) -> str:
    return _("a working day") if override.is_working_day else _("a day off")
