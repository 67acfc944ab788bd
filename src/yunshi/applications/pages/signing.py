"""The signing step on the page on which one checks and submits."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from django.conf import settings
from django.urls import reverse

from yunshi.applications import judging, signing
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.parties.certificates.queries import COUNT_FOR, TakenSignature

CERTIFICATE_RULES: Final = "certificate."
"""Beginning of every rule about a signature."""


@dataclass(frozen=True)
class SignedView:
    """A signature that stands for what would be sent now."""

    name: str
    ubn: str
    card_number: str
    at: datetime
    until: datetime


@dataclass(frozen=True)
class SigningView:
    """What the template draws of the step; only programmes that ask for a signature have one."""

    says: str
    component: str
    """Origin of the local component: the page speaks to it and to nobody else."""
    ask_url: str
    take_url: str
    signed: SignedView | None
    was_signed: bool
    """Whether a signature stands, but not for this content or not any more."""


def signing_view(hand: FilingInHand, chosen: Collection[UUID] | None) -> SigningView | None:
    """``chosen`` are the solutions that would be sent; all of them, if ``None``."""
    says = hand.pack.programme.business_certificate
    if not signing.must_be_signed(hand.pack) or says is None:
        return None
    evaluation = hand.evaluation
    if chosen is not None and {str(each) for each in chosen} != set(hand.solution_ids):
        evaluation = judging.judge_draft(hand.filing, hand.at, chosen=chosen)
    found = signing.signature_for(
        hand.filing, lambda: signing.what_is_filed(hand.filing, evaluation)
    )
    is_signed = isinstance(found, TakenSignature)
    return SigningView(
        says=says.says.in_language(hand.language),
        component=settings.YUNSHI_CARD_COMPONENT,
        ask_url=reverse("applications:ask_signature", args=[hand.filing.id]),
        take_url=reverse("applications:take_signature", args=[hand.filing.id]),
        signed=_signed(found) if isinstance(found, TakenSignature) else None,
        was_signed=not is_signed and getattr(found, "rule", "") == signing.OUTDATED,
    )


def _signed(signature: TakenSignature) -> SignedView:
    return SignedView(
        signature.name,
        signature.ubn,
        signature.card_number,
        signature.at,
        signature.at + COUNT_FOR,
    )
