"""Signing and submitting, and what came of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

from tests.cases.drafting import Drafted
from tests.signing import wallet
from yunshi.applications import services
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Refused
from yunshi.demo.card.authority import Card
from yunshi.rulebook.calendar import TAIPEI

AT = datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)
SECOND = timedelta(seconds=1)


def rules(outcome: object) -> set[str]:
    assert isinstance(outcome, Refused), outcome
    return {finding.rule for finding in outcome.findings}


def submit(draft: Drafted, at: datetime = AT) -> Submitted | Refused:
    return services.submit_filing(draft.filing.id, draft.ours.actor, key=uuid4().hex, arrived_at=at)


def other_card(ubn: str = "22099131") -> Card:
    return wallet().authority(AT).card(ubn, "別家公司", at=AT)
