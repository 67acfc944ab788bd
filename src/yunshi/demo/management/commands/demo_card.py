"""``demo_card``: the demo's card reader, at the port of the official component."""

from __future__ import annotations

import contextlib
import json
import threading
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from yunshi.casework import clock
from yunshi.demo.card.authority import Card
from yunshi.demo.card.component import Component, Reader
from yunshi.demo.card.filings import DEMO_PIN, demo_wallet
from yunshi.parties.models import Organisation


class Command(BaseCommand):
    help = "Answer at the signing component's port with a demonstration card, until Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--ubn", help="whose card lies in the reader; else the one asked for")
        parser.add_argument(
            "--port", type=int, default=urlsplit(settings.YUNSHI_CARD_COMPONENT).port
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.YUNSHI_DEMO:
            raise CommandError("Only a demo has cards of its own (YUNSHI_DEMO=1).")
        demo_wallet().publish_lists(clock.now())
        reader = Reader(_in_reader(options["ubn"]), pin=DEMO_PIN, now=clock.now)
        try:
            component = Component(reader, options["port"])
        except OSError as error:
            raise CommandError(f"Port {options['port']} cannot be had: {error}.") from error
        with component, contextlib.suppress(KeyboardInterrupt):
            self.stdout.write(f"Demonstration card at {component.origin}, PIN {DEMO_PIN}.")
            threading.Event().wait()


def _in_reader(ubn: str | None) -> Any:
    """The card in the reader: a named one, or that of whoever signs."""

    def card(content: bytes) -> Card | None:
        number = ubn or _number_in(content)
        firm = Organisation.objects.filter(ubn=number).first()
        if firm is None and ubn is None:
            firm = Organisation.objects.order_by("created_at").first()
        name = firm.name if firm else "示範"
        number = number or (firm.ubn if firm else "")
        return demo_wallet().card(number, name, clock.now()) if number else None

    return card


def _number_in(content: bytes) -> str:
    """Whose signature is asked for, as the site itself says in what is to be signed."""
    try:
        told = json.loads(content)
    except ValueError:
        return ""
    number = told.get("ubn") if isinstance(told, dict) else None
    return number if isinstance(number, str) and number.isascii() and number.isdigit() else ""
