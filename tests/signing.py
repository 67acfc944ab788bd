"""Business certificates for tests: an authority of their own, cards, and filings that are signed.

Real signatures and real lists; the authority is made once for a whole run of tests.
"""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from django.test import override_settings

from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.demo.card.authority import Card
from yunshi.demo.card.component import Component, Reader
from yunshi.demo.card.filings import sign_if_asked
from yunshi.demo.card.signing import sign
from yunshi.demo.card.wallet import Wallet
from yunshi.parties.certificates.models import SigningChallenge
from yunshi.parties.certificates.services import Taken

BEGAN = datetime(2020, 1, 1, tzinfo=UTC)
ENDS = datetime(2034, 1, 1, tzinfo=UTC)
"""Tests set the clock to the years of the programmes: cards and lists count in all of them."""


class TestWallet(Wallet):
    __test__ = False

    def card(self, ubn: str, name: str, at: datetime, *, until: datetime | None = None) -> Card:
        return super().card(ubn, name, BEGAN, until=ENDS)


@cache
def wallet() -> TestWallet:
    folder = Path(tempfile.mkdtemp(prefix="yunshi-cards-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = TestWallet(folder)
    made.publish_lists(BEGAN, until=ENDS)
    return made


def card_settings(of: Wallet | None = None) -> Mapping[str, Any]:
    """Settings of a site that trusts the tests' authority, or that of another wallet."""
    trusted = of or wallet()
    return {
        "YUNSHI_CERTIFICATE_ANCHORS": trusted.anchors,
        "YUNSHI_CERTIFICATE_LISTS": tuple(map(str, trusted.lists)),
        "YUNSHI_DEMO_CARD": trusted.folder,
    }


@contextmanager
def cards_trusted() -> Iterator[None]:
    with override_settings(**card_settings()):
        yield


def signed_if_asked(filing: Filing, actor: Actor, at: datetime) -> None:
    """Signs a draft with its firm's card, where its programme has filings signed."""
    filing = Filing.objects.select_related("draft", "organisation").get(pk=filing.pk)
    with cards_trusted():
        sign_if_asked(filing, actor, arrived_at=at, wallet=wallet())


PIN = "73916402"


def asked_for(content: bytes) -> Card | None:
    """The card of whoever signs, as the site says in what is to be signed."""
    ubn = json.loads(content)["ubn"] if content else "12345675"
    return wallet().card(ubn, "測試有限公司", BEGAN)


@contextmanager
def card_component(card: Callable[[bytes], Card | None] = asked_for) -> Iterator[Component]:
    """The local component with a reader, and a site that knows where it answers."""
    reader = Reader(card, pin=PIN, now=clock.now)
    with (
        Component(reader, port=0) as component,
        override_settings(**card_settings(), YUNSHI_CARD_COMPONENT=component.origin),
    ):
        yield component


@dataclass
class Signing:
    """Somebody with a card before a filing's page, in a session of their own."""

    filing_id: UUID
    actor: Actor
    at: datetime
    session: str = field(default_factory=lambda: uuid4().hex)

    @property
    def filing(self) -> Filing:
        return Filing.objects.select_related("draft", "organisation").get(pk=self.filing_id)

    @property
    def card(self) -> Card:
        firm = self.filing.organisation
        return wallet().card(firm.ubn, firm.name, self.at)

    def ask(self, solutions: list[UUID] | None = None) -> SigningChallenge:
        asked = services.ask_signature(
            self.filing,
            self.actor,
            session=self.session,
            arrived_at=self.at,
            solutions=solutions,
        )
        assert isinstance(asked, SigningChallenge), asked
        return asked

    def message(self, challenge: SigningChallenge, card: Card | None = None, **how: Any) -> bytes:
        return sign(bytes(challenge.content), card or self.card, at=clock.now(), **how)

    def give(
        self, challenge: UUID, message: bytes, *, solutions: list[UUID] | None = None
    ) -> Taken | Refused:
        return services.sign_filing(
            self.filing,
            self.actor,
            challenge,
            message,
            session=self.session,
            arrived_at=self.at,
            solutions=solutions,
        )

    def done(self, solutions: list[UUID] | None = None) -> Taken:
        asked = self.ask(solutions)
        taken = self.give(asked.id, self.message(asked), solutions=solutions)
        assert isinstance(taken, Taken), taken
        return taken
