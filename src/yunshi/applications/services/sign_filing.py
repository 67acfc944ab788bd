"""Signing a filing with the business certificate: asked for, then taken once."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final
from uuid import UUID

from yunshi.answers.digests import data_digest_of
from yunshi.applications import judging, refusals, signing
from yunshi.applications.models import Filing
from yunshi.applications.services.count_upload import count_upload
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.chain import new_salt
from yunshi.casework.services import record_refusal
from yunshi.parties.certificates import refusals as certificate_refusals
from yunshi.parties.certificates import services as certificates
from yunshi.parties.certificates.models import SigningChallenge
from yunshi.parties.certificates.services import Purpose, Taken
from yunshi.parties.outcomes import Refused as NotTaken
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.lifecycle import Role

_ACTION: Final = "sign"
_MOST: Final = 30
"""Signatures that one person begins in ten minutes."""


def ask_signature(
    filing: Filing,
    actor: Actor,
    *,
    session: str,
    arrived_at: datetime,
    solutions: Collection[UUID] | None = None,
) -> SigningChallenge | Refused:
    """Bytes that the card is to sign over what would be filed now: all of it, or these solutions.

    Refused to those who may not submit, and while something stands against sending, so that
    nobody signs what cannot be filed.
    """
    refused = _may_not(filing, actor)
    if refused is not None:
        return refused
    if actor.person is None:
        raise AssertionError("somebody who may submit is a person")
    if not count_upload(_ACTION, actor.person, _MOST):
        return _refused(filing, NotTaken((certificate_refusals.too_many(),)), arrived_at)
    evaluation = judging.judge_draft(filing, arrived_at, chosen=solutions)
    if any(finding.blocks_submission for finding in evaluation.findings):
        return refusals.mend_before_signing()
    salt = new_salt()
    pack = pack_of(filing.draft.pack_hash).pack
    asked = certificates.ask_signature(
        _purpose(filing, actor.person, session),
        salt=salt,
        content_digest=data_digest_of(signing.what_is_filed(filing, evaluation), salt),
        told={
            "programme": pack.id,
            "version": pack.programme.version,
            "draft_revision": filing.draft.revision,
        },
    )
    return _refused(filing, asked, arrived_at) if isinstance(asked, NotTaken) else asked


def sign_filing(
    filing: Filing,
    actor: Actor,
    challenge: UUID | None,
    message: bytes,
    *,
    session: str,
    arrived_at: datetime,
    solutions: Collection[UUID] | None = None,
) -> Taken | Refused:
    """Takes what the card has signed. Refused with the reason, and then the filing is as it was;
    the refusal is recorded."""
    outcome = _sign(filing, actor, challenge, message, session, arrived_at, solutions)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=f"{_ACTION} {challenge}")
    return outcome


def _sign(
    filing: Filing,
    actor: Actor,
    challenge: UUID | None,
    message: bytes,
    session: str,
    arrived_at: datetime,
    solutions: Collection[UUID] | None,
) -> Taken | Refused:
    refused = _may_not(filing, actor)
    if refused is not None:
        return refused
    if actor.person is None:
        raise AssertionError("somebody who may submit is a person")
    if challenge is None:
        nobody_s = NotTaken((certificate_refusals.other_session(),))
        return _refused(filing, nobody_s, arrived_at)

    def digest_now(salt: str) -> str:
        evaluation = judging.judge_draft(filing, arrived_at, chosen=solutions)
        return data_digest_of(signing.what_is_filed(filing, evaluation), salt)

    purpose = _purpose(filing, actor.person, session)
    taken = certificates.take_signature(challenge, message, purpose, digest_now)
    return _refused(filing, taken, arrived_at) if isinstance(taken, NotTaken) else taken


def _may_not(filing: Filing, actor: Actor) -> Refused | None:
    who = (Role.OWNER, Role.DELEGATE)
    programme, owner = filing.programme_id, filing.organisation_id
    if actor.role_among(who, programme=programme, owner=owner) is None:
        return refusals.not_delegated(_ACTION)
    if filing.submitted_at is not None or not filing.draft.is_open:
        return refusals.filed_already(_ACTION)
    return None


def _purpose(filing: Filing, person: UUID, session: str) -> Purpose:
    return Purpose(signing.PURPOSE, filing.id, filing.organisation, person, session)


def _refused(filing: Filing, refused: NotTaken, arrived_at: datetime) -> Refused:
    cases = tuple(filing.solutions.values_list("case_id", flat=True))
    return Refused(_ACTION, cases, refused.findings, arrived_at)
