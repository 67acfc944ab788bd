"""``restore_prices``: prices that were filed and that the market does not show."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import ngettext

from yunshi.catalogue.services import restore_prices


class Command(BaseCommand):
    help = "Show the prices that were filed and that an earlier version left out of the market."

    def handle(self, *args: Any, **options: Any) -> None:
        restored = restore_prices()
        for row in restored:
            self.stdout.write(f"{row.listing_id} {row.name}")
        self.stdout.write(
            ngettext(
                "%(number)d listing shows its price again.",
                "%(number)d listings show their price again.",
                len(restored),
            )
            % {"number": len(restored)}
        )
