"""Filings of the demo that a programme wants signed, signed with the demo's cards."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import uuid4

from django.conf import settings

from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.signing import must_be_signed
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.demo.card.signing import sign
from yunshi.demo.card.wallet import Wallet
from yunshi.programmes.queries import pack_of

DEMO_PIN: Final = "12345678"
"""Of every card of the demo: it keeps nothing from anybody."""


def demo_wallet() -> Wallet:
    return Wallet(settings.YUNSHI_DEMO_CARD)


def sign_if_asked(filing: Filing, actor: Actor, *, arrived_at: datetime, wallet: Wallet) -> None:
    """Signs a whole draft with its firm's card, where its programme asks for that.

    Raises RuntimeError where it is refused.
    """
    if not must_be_signed(pack_of(filing.draft.pack_hash).pack):
        return
    session, firm, now = uuid4().hex, filing.organisation, clock.now()
    asked = services.ask_signature(filing, actor, session=session, arrived_at=arrived_at)
    if isinstance(asked, Refused):
        raise RuntimeError(str(asked))
    message = sign(bytes(asked.content), wallet.card(firm.ubn, firm.name, now), at=now)
    taken = services.sign_filing(
        filing, actor, asked.id, message, session=session, arrived_at=arrived_at
    )
    if isinstance(taken, Refused):
        raise RuntimeError(str(taken))
