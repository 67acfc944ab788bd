"""``listing``: the last day on which a programme's solutions are shown."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.programmes.management.naming import decider_named, programme_named, reason_given
from yunshi.programmes.models import Programme
from yunshi.programmes.queries import current_pack, last_day_of_listings
from yunshi.programmes.services import extend_listings


class Command(BaseCommand):
    help = "List until when each programme's solutions are shown, or move the day."

    def add_arguments(self, parser: CommandParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True)
        acts.add_parser("list", help="the last day of every programme's listings")
        words = acts.add_parser("set", help="move the last day, for all that it lists")
        words.add_argument("programme")
        words.add_argument("last_day", metavar="last-day", help="like 2030-12-31")
        words.add_argument("--reason", required=True, help="why it is moved")
        words.add_argument("--by", required=True, metavar="EMAIL", help="who decided it")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["act"] == "list":
            self._list()
            return
        programme = programme_named(options["programme"]).pk
        if current_pack(programme).pack.listing.validity.ends != "period":
            raise CommandError(
                _("The listings of %(programme)s have no last day.") % {"programme": programme}
            )
        period = extend_listings(
            programme,
            _day_named(options["last_day"]),
            by=decider_named(options["by"], programme).pk,
            reason=reason_given(options["reason"]),
        )
        self.stdout.write(
            _("Solutions of %(programme)s are now shown to the end of %(day)s.")
            % {"programme": programme, "day": period.last_day}
        )

    def _list(self) -> None:
        listed = False
        for programme in Programme.objects.order_by("pk").values_list("pk", flat=True):
            listed = True
            last_day = last_day_of_listings(current_pack(programme).pack)
            self.stdout.write(
                _("%(programme)s: no last day") % {"programme": programme}
                if last_day is None
                else _("%(programme)s: to the end of %(day)s")
                % {"programme": programme, "day": last_day}
            )
        if not listed:
            self.stdout.write(_("There is no programme yet."))


def _day_named(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise CommandError(
            _("%(written)s is no date. Write it like 2030-03-12.") % {"written": written}
        ) from error
