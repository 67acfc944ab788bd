"""Proposals as tests make them, and what becomes of them."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from tests.notices.supplement_world import SupplementWorld, small_market
from yunshi.casework.acting import Actor, Refused
from yunshi.programmes.models import Proposal
from yunshi.programmes.services import confirm_proposal
from yunshi.reviews.services import propose_day, propose_extension
from yunshi.rulebook.text import Text

TYPHOON = Text(zh_hant="颱風停止上班", en="Typhoon, offices closed")
TUESDAY = date(2030, 3, 12)
"""The second day after the notice of the small market's world, which goes out on a Sunday."""
THREE_DAYS = ("review.yaml", "{working_days: 2}", "{working_days: 3}")


def three_days(folder: Path) -> Path:
    return small_market(folder, THREE_DAYS)


def day_proposed(world: SupplementWorld, by: Actor, *, day: date = TUESDAY) -> Proposal:
    outcome = propose_day(
        day, is_working_day=False, reason=TYPHOON, actor=by, arrived_at=world.time.instant
    )
    assert isinstance(outcome, Proposal), outcome
    return outcome


def extension_proposed(world: SupplementWorld, until: datetime, by: Actor) -> Proposal:
    outcome = propose_extension(
        world.supplement, until, by, reason="主機故障", arrived_at=world.time.instant
    )
    assert isinstance(outcome, Proposal), outcome
    return outcome


def confirmed(world: SupplementWorld, proposal: Proposal, by: Actor) -> Proposal:
    outcome = confirm_proposal(proposal.pk, by, arrived_at=world.time.instant)
    assert isinstance(outcome, Proposal), outcome
    return outcome


def rules(outcome: object) -> list[str]:
    """Why it was refused."""
    assert isinstance(outcome, Refused), outcome
    return [finding.rule for finding in outcome.findings]
