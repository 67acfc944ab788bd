"""``erase``: what was answered in a filing, where the law demands it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.applications.models import Filing
from yunshi.applications.services import erase_filing
from yunshi.casework.acting import Refused
from yunshi.design.language import words_of
from yunshi.programmes.management.naming import in_taipei, person_named, reason_given
from yunshi.programmes.queries import actor_of


class Command(BaseCommand):
    help = "Erase answers, history and papers of a filing; the journal says so for ever."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("filing", help="its receipt number, or its id where it has none")
        parser.add_argument(
            "--reason", required=True, help="the ground; it stays, so it names no person"
        )
        parser.add_argument("--by", required=True, metavar="EMAIL", help="an administrator")

    def handle(self, *args: Any, **options: Any) -> None:
        outcome = erase_filing(
            _filing_named(options["filing"]),
            actor_of(person_named(options["by"]).pk),
            ground=reason_given(options["reason"]),
        )
        if isinstance(outcome, Refused):
            raise CommandError("\n".join(words_of(outcome.findings)))
        said = {
            "filing": options["filing"],
            "at": in_taipei(outcome.at),
            "snapshots": outcome.snapshots,
            "files": outcome.files,
        }
        self.stdout.write(
            _(
                "The answers of %(filing)s are erased, %(at)s: snapshots: %(snapshots)d,"
                " files: %(files)d."
            )
            % said
        )


def _filing_named(written: str) -> UUID:
    found = Filing.objects.filter(receipt__number=written).first()
    if found is None:
        try:
            found = Filing.objects.filter(pk=UUID(written)).first()
        except ValueError:
            found = None
    if found is None:
        raise CommandError(
            _("There is no filing %(written)s. Name its receipt number, or its id.")
            % {"written": written}
        )
    return found.pk
