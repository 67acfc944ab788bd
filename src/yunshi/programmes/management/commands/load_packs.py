"""``load_packs``: publishes into the database what is published in the programmes folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.casework import clock
from yunshi.design.language import page_language
from yunshi.programmes.models import PublishedPack
from yunshi.programmes.queries import published_version
from yunshi.programmes.services import NotPublished, publish_pack
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.shelf import packs_in
from yunshi.rulebook.pack.source import BrokenPack
from yunshi.rulebook.pack.versions import FrozenVersion, frozen_versions
from yunshi.rulebook.publishing import FAR


class Command(BaseCommand):
    help = (
        "Publish the published versions of every pack, in the order in which they count. A"
        " development instance tries out the working text of a version not published yet as well."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folders", nargs="*", type=Path, help="pack folders; default: all")
        parser.add_argument(
            "--working-texts",
            action="store_true",
            help="working texts too, where their version is not published yet",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        folders = options["folders"] or packs_in(Path(settings.YUNSHI_PROGRAMMES))
        # What make run serves is tried out; nothing else may publish a version anew.
        is_development = settings.DEBUG or settings.YUNSHI_DEMO
        tried_out = is_development or options["working_texts"]
        refused: list[str] = []
        for folder in folders:
            try:
                for outcome in self._outcomes(folder, is_development, tried_out=tried_out):
                    if isinstance(outcome, NotPublished):
                        refused.append(outcome.message.in_language(page_language()))
                    else:
                        self._tell(outcome)
            except BrokenPack as broken:
                raise CommandError(str(broken)) from broken
        if not refused:
            return
        if not is_development:
            raise CommandError("\n".join(refused))
        for words in refused:
            self.stderr.write(words)
        self.stderr.write(_("The site goes on with the versions that are published."))

    def _outcomes(
        self, folder: Path, is_development: bool, *, tried_out: bool
    ) -> Iterator[PublishedPack | NotPublished]:
        versions = frozen_versions(folder)
        for version in versions:
            yield published_version(version.about.programme, version.hash) or publish_pack(
                version.load(), is_development=is_development
            )
        if tried_out:
            working = load_pack(folder)
            if not self._is_frozen(working, versions):
                yield publish_pack(working, is_development=is_development)
        elif not versions:
            self.stderr.write(
                _("%(folder)s has no published version, and is left out. See: %(command)s")
                % {"folder": folder.name, "command": f"yunshi pack publish {folder.name}"}
            )

    def _is_frozen(self, working: LoadedPack, versions: tuple[FrozenVersion, ...]) -> bool:
        """Whether the working text bears a version that is published; if so, that one counts."""
        said = working.pack.programme
        standing = next((each for each in versions if each.about.version == said.version), None)
        if standing is not None and standing.hash != working.hash:
            self.stderr.write(
                _(
                    "The working text of %(programme)s differs from version %(version)s as it is "
                    "published, and is left out. To try it out, raise version in programme.yaml."
                )
                % {"programme": said.id, "version": said.version}
            )
        return standing is not None

    def _tell(self, published: PublishedPack) -> None:
        self.stdout.write(f"{published.programme} {published.version} {published.hash[:12]}")
        self._warn_of_a_far_day(published)

    def _warn_of_a_far_day(self, published: PublishedPack) -> None:
        """A year that was mistyped shows nowhere until that day."""
        today = clock.database_now().astimezone(TAIPEI).date()
        if published.effective_from > today + FAR:
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
