"""``window``: when a programme takes filings."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import IntegrityError
from django.utils.translation import gettext as _

from yunshi.design.language import page_language
from yunshi.programmes.management.naming import (
    add_deciders,
    decider_named,
    history_line,
    in_taipei,
    instant_named,
    programme_named,
    reason_given,
    second_named,
)
from yunshi.programmes.models import Programme, Window
from yunshi.programmes.queries import dates_of, has_opened, windows_of
from yunshi.programmes.services import open_window, set_window_dates
from yunshi.rulebook.text import Text


class Command(BaseCommand):
    help = "List the dated windows, move one, or open one that was announced."

    def add_arguments(self, parser: CommandParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True)
        acts.add_parser("list", help="every window with dates")
        move = acts.add_parser("set", help="move a window")
        move.add_argument("programme")
        move.add_argument("window", help="its name, its number in the list, or its UUID")
        move.add_argument("--reason", required=True, help="why the dates move")
        add_deciders(move)
        begin = acts.add_parser("open", help="a new window, as announced")
        begin.add_argument("programme")
        begin.add_argument("window", help="its name, which stays")
        begin.add_argument("--title-zh", required=True)
        begin.add_argument("--title-en", required=True)
        begin.add_argument("--by", required=True, metavar="EMAIL", help="who decided it")
        past = acts.add_parser("history", help="every date a window has had, by whom and why")
        past.add_argument("programme")
        past.add_argument("window", help="as for: window set")
        for words in (move, begin):
            words.add_argument("--opens", required=True, help="like 2030-03-01T09:00, Taipei time")
            words.add_argument("--closes", required=True, help="like 2030-03-31T17:00, Taipei time")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["act"] == "list":
            self._list()
            return
        programme = programme_named(options["programme"]).pk
        if options["act"] == "history":
            self._history(_window_named(programme, options["window"]))
            return
        act = self._set if options["act"] == "set" else self._open
        try:
            window = act(programme, options)
        except IntegrityError as error:
            # Names are looked up before, so all that is left is the order of the dates.
            raise CommandError(
                _("The window would close before it opens. Nothing was changed.")
            ) from error
        self.stdout.write(
            _("%(window)s now opens %(opens)s and closes %(closes)s (Taipei time).")
            % _facts(window)
        )

    def _list(self) -> None:
        listed = False
        for programme in Programme.objects.order_by("pk"):
            for number, window in enumerate(windows_of(programme.pk), start=1):
                listed = True
                line = _("%(window)s: %(opens)s to %(closes)s (Taipei time)") % _facts(window)
                self.stdout.write(f"{number}  {line}")
        if not listed:
            self.stdout.write(_("No window has dates yet."))

    def _set(self, programme: str, options: dict[str, Any]) -> Window:
        window = _window_named(programme, options["window"])
        opens, closes = instant_named(options["opens"]), instant_named(options["closes"])
        reason = reason_given(options["reason"])
        by = decider_named(options["by"], programme)
        because = _("This window has been open.") if has_opened(window) else ""
        second = second_named(options["and_by"], by, programme, needed_because=because)
        return set_window_dates(
            window.pk, opens, closes, by=by.pk, reason=reason, confirmed_by=second and second.pk
        )

    def _history(self, window: Window) -> None:
        for dates in dates_of(window):
            opens, closes = in_taipei(dates.opens_at), in_taipei(dates.closes_at)
            self.stdout.write(history_line(dates, f"{opens} - {closes}"))

    def _open(self, programme: str, options: dict[str, Any]) -> Window:
        name = options["window"].strip()
        title_zh, title_en = options["title_zh"].strip(), options["title_en"].strip()
        if not (name and title_zh and title_en):
            raise CommandError(_("A window needs a name and a title in both languages."))
        if name in {window.name for window in windows_of(programme)}:
            raise CommandError(
                _("%(programme)s has a window %(window)s already. Move it with: window set.")
                % {"programme": programme, "window": name}
            )
        opens, closes = instant_named(options["opens"]), instant_named(options["closes"])
        by = decider_named(options["by"], programme).pk
        return open_window(
            programme, name, Text(zh_hant=title_zh, en=title_en), opens, closes, by=by
        )


def _window_named(programme: str, named: str) -> Window:
    """By name, which never changes; else by number or UUID, as the list has them."""
    windows = windows_of(programme)
    ways: dict[str, Window] = {}
    for number, window in enumerate(windows, start=1):
        ways |= {str(number): window, str(window.pk): window}
    ways |= {window.name: window for window in windows}
    found = ways.get(named) or ways.get(_as_uuid(named))
    if found is not None:
        return found
    if not windows:
        raise CommandError(
            _("%(programme)s has no window with dates yet. Open one with: window open.")
            % {"programme": programme}
        )
    raise CommandError(
        _("%(programme)s has no window %(window)s. There are: %(windows)s.")
        % {
            "programme": programme,
            "window": named,
            "windows": _(", ").join(window.name for window in windows),
        }
    )


def _as_uuid(written: str) -> str:
    try:
        return str(UUID(written))
    except ValueError:
        return ""


def _facts(window: Window) -> dict[str, str]:
    title = window.title.in_language(page_language())
    return {
        "window": f"{window.programme_id} {window.name} ({title})",
        "opens": in_taipei(window.opens_at),
        "closes": in_taipei(window.closes_at),
    }
