"""``load_packs``: publishes the packs of the programmes folder."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.casework import clock
from yunshi.design.language import page_language
from yunshi.programmes.models import PublishedPack
from yunshi.programmes.services import NotPublished, publish_pack
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.source import BrokenPack

_FAR = timedelta(days=366)


class Command(BaseCommand):
    help = "Publish every pack of the programmes folder; a version is published once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folders", nargs="*", type=Path, help="pack folders; default: all")

    def handle(self, *args: Any, **options: Any) -> None:
        root = Path(settings.YUNSHI_PROGRAMMES)
        folders = options["folders"] or sorted(
            path.parent for path in root.glob("*/programme.yaml")
        )
        # What make run serves is tried out; nothing else may publish a version anew.
        is_development = settings.DEBUG or settings.YUNSHI_DEMO
        refused: list[str] = []
        for folder in folders:
            try:
                outcome = publish_pack(load_pack(folder), is_development=is_development)
            except BrokenPack as broken:
                raise CommandError(str(broken)) from broken
            if isinstance(outcome, NotPublished):
                refused.append(outcome.message.in_language(page_language()))
            else:
                self.stdout.write(f"{outcome.programme} {outcome.version} {outcome.hash[:12]}")
                self._warn_of_a_far_day(outcome)
        if not refused:
            return
        if not is_development:
            raise CommandError("\n".join(refused))
        for words in refused:
            self.stderr.write(words)
        self.stderr.write(_("The site goes on with the versions that are published."))

    def _warn_of_a_far_day(self, published: PublishedPack) -> None:
        """A year that was mistyped shows nowhere until that day."""
        today = clock.database_now().astimezone(TAIPEI).date()
        if published.effective_from > today + _FAR:
            self.stderr.write(
                _(
                    "%(programme)s %(version)s counts from %(day)s, more than a year from now. "
                    "If that is not the day that is meant, publish the next version with the "
                    "right one."
                )
                % {
                    "programme": published.programme,
                    "version": published.version,
                    "day": published.effective_from.isoformat(),
                }
            )
