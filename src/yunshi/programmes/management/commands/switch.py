"""``switch``: which reading of a programme's open text is in force."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.design.language import page_language
from yunshi.programmes.management.naming import (
    add_deciders,
    decider_named,
    history_line,
    programme_named,
    reason_given,
    second_named,
)
from yunshi.programmes.models import Programme
from yunshi.programmes.queries import current_pack, has_filings, settings_of, switches_of
from yunshi.programmes.services import set_switch
from yunshi.rulebook.pack.items import Switch


class Command(BaseCommand):
    help = "List the switches of every programme, or set one."

    def add_arguments(self, parser: CommandParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True)
        acts.add_parser("list", help="every switch: what it is, what it may be, what it means")
        words = acts.add_parser("set", help="choose a reading, for filings from now on")
        words.add_argument("programme")
        words.add_argument("switch")
        words.add_argument("value", help="as the list writes it")
        words.add_argument("--reason", required=True, help="why this reading")
        add_deciders(words)
        past = acts.add_parser("history", help="every setting of a programme, by whom and why")
        past.add_argument("programme")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["act"] == "list":
            self._list()
            return
        programme = programme_named(options["programme"]).pk
        if options["act"] == "history":
            self._history(programme)
            return
        entry = _switch_named(programme, options["switch"])
        value, reason = _value_named(entry, options["value"]), reason_given(options["reason"])
        by = decider_named(options["by"], programme)
        because = (
            _("Filings of %(programme)s have been begun.") % {"programme": programme}
            if has_filings(programme)
            else ""
        )
        second = second_named(options["and_by"], by, programme, needed_because=because)
        setting = set_switch(
            programme,
            entry.id,
            value,
            by=by.pk,
            reason=reason,
            confirmed_by=second and second.pk,
        )
        self.stdout.write(
            _("%(programme)s %(switch)s is now %(value)s, for filings from now on.")
            % {
                "programme": programme,
                "switch": setting.switch,
                "value": _written(setting.value),
            }
        )

    def _history(self, programme: str) -> None:
        settings = settings_of(programme)
        for setting in settings:
            what = f"{setting.switch} = {_written(setting.value)}"
            self.stdout.write(history_line(setting, what))
        if not settings:
            self.stdout.write(_("No switch has been set."))

    def _list(self) -> None:
        listed = False
        for programme in Programme.objects.order_by("pk").values_list("pk", flat=True):
            chosen = switches_of(programme)
            for entry in _switches(programme).values():
                listed = True
                self.stdout.write(
                    _("%(programme)s %(switch)s = %(value)s (may be: %(values)s)")
                    % {
                        "programme": programme,
                        "switch": entry.id,
                        "value": _written(chosen.get(entry.id, entry.value)),
                        "values": _values(entry),
                    }
                )
                if entry.title is not None:
                    self.stdout.write(f"    {entry.title.in_language(page_language())}")
                self.stdout.write(f"    {entry.meaning.in_language(page_language())}")
        if not listed:
            self.stdout.write(_("No programme has a switch."))


def _switches(programme: str) -> dict[str, Switch]:
    return {entry.id: entry for entry in current_pack(programme).pack.programme.switches}


def _switch_named(programme: str, switch: str) -> Switch:
    offered = _switches(programme)
    if switch not in offered:
        raise CommandError(
            _("%(programme)s has no switch %(switch)s. There are: %(switches)s.")
            % {
                "programme": programme,
                "switch": switch,
                "switches": _(", ").join(offered) or "-",
            }
        )
    return offered[switch]


def _value_named(entry: Switch, written: str) -> bool | int | str:
    """The offered value that is written so; the values of one switch are of one kind."""
    for value in entry.values:
        if _written(value) == written:
            return value
    raise CommandError(
        _("The switch %(switch)s cannot be %(value)s. It may be: %(values)s.")
        % {"switch": entry.id, "value": written, "values": _values(entry)}
    )


def _values(entry: Switch) -> str:
    return _(", ").join(_written(value) for value in entry.values)


def _written(value: bool | int | str) -> str:
    """As a pack's YAML writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
