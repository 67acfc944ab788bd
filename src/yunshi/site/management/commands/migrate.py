from __future__ import annotations

from typing import Any

from django.core.management.base import CommandParser
from django.core.management.commands.migrate import Command as DjangoMigrate

from yunshi.site.privileges import grant_to_application


class Command(DjangoMigrate):
    """Django's ``migrate``, under the owner's role unless another alias is named.

    Before it makes tables, it sets what the application may do with them.
    """

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.set_defaults(database="owner")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["database"] == "owner":
            grant_to_application()
        super().handle(*args, **options)
