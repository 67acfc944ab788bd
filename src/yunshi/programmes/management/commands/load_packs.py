"""``load_packs``: publishes the packs of the programmes folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from yunshi.programmes.services import publish_pack
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.source import BrokenPack


class Command(BaseCommand):
    help = "Publish every pack of the programmes folder; what is published already stays."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folders", nargs="*", type=Path, help="pack folders; default: all")

    def handle(self, *args: Any, **options: Any) -> None:
        root = Path(settings.YUNSHI_PROGRAMMES)
        folders = options["folders"] or sorted(
            path.parent for path in root.glob("*/programme.yaml")
        )
        for folder in folders:
            try:
                published = publish_pack(load_pack(folder))
            except BrokenPack as broken:
                raise CommandError(str(broken)) from broken
            self.stdout.write(f"{published.programme} {published.version} {published.hash[:12]}")
