"""``load_packs``: publishes the packs of the programmes folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.design.language import page_language
from yunshi.programmes.services import NotPublished, publish_pack
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.source import BrokenPack


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
        if not refused:
            return
        if not is_development:
            raise CommandError("\n".join(refused))
        for words in refused:
            self.stderr.write(words)
        self.stderr.write(_("The site goes on with the versions that are published."))
