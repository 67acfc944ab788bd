"""Asking for a signature, and taking it once."""

from __future__ import annotations

import hashlib
import json
import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID, uuid4

from django.db import transaction

from yunshi.casework import clock
from yunshi.casework.canonical import instant
from yunshi.parties.certificates import anchors, refusals
from yunshi.parties.certificates.checking import (
    Fault,
    Signer,
    check_signature,
    signer_certificate,
)
from yunshi.parties.certificates.evidence import keep
from yunshi.parties.certificates.lists import lists_for
from yunshi.parties.certificates.models import Signature, SigningChallenge
from yunshi.parties.models import Organisation
from yunshi.parties.outcomes import Refused

LIVES_FOR: Final = timedelta(minutes=5)
_KEPT_FOR: Final = timedelta(days=1)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Purpose:
    """For what is signed, by whom, in which session: what a challenge is bound to."""

    name: str
    subject: UUID
    organisation: Organisation
    person: UUID
    session: str
    """The key of the session; only its hash is kept."""

    @property
    def session_digest(self) -> str:
        return hashlib.sha256(self.session.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Taken:
    """The signature holds and is kept."""

    signature: Signature


def ask_signature(
    purpose: Purpose, *, salt: str, content_digest: str, told: Mapping[str, str | int]
) -> SigningChallenge | Refused:
    """Bytes to be signed within five minutes, for one content.

    ``told`` stands in them in clear words beside the digest: for whoever reads the message later.
    Refused where nothing is pinned, so that nobody types a PIN for what cannot be checked.
    """
    if not _is_set_up():
        return Refused((refusals.not_set_up(),))
    now = clock.now()
    challenge = SigningChallenge(
        id=uuid4(),
        purpose=purpose.name,
        subject=purpose.subject,
        organisation=purpose.organisation.id,
        person=purpose.person,
        session=purpose.session_digest,
        salt=salt,
        content_digest=content_digest,
        made_at=now,
        expires_at=now + LIVES_FOR,
    )
    content = {
        **told,
        "challenge": str(challenge.id),
        "content": content_digest,
        "expires_at": instant(challenge.expires_at),
        "nonce": secrets.token_hex(32),
        "purpose": purpose.name,
        "subject": str(purpose.subject),
        "ubn": purpose.organisation.ubn,
    }
    challenge.content = json.dumps(content, sort_keys=True, separators=(",", ":")).encode("ascii")
    challenge.save(force_insert=True)
    return challenge


def take_signature(
    challenge_id: UUID, message: bytes, purpose: Purpose, digest_now: Callable[[str], str]
) -> Taken | Refused:
    """Takes the answer to a challenge, once; ``digest_now`` makes the digest of the content as
    it stands, with a salt.

    Whatever comes of it, the challenge is used up, unless it is another session's. What was
    checked is kept as evidence, taken or not. Opens no transaction around the checking, which may
    have to wait for a revocation list.
    """
    challenge = _consumed(challenge_id, purpose)
    if isinstance(challenge, Refused):
        return challenge
    if clock.now() > challenge.expires_at:
        return Refused((refusals.expired(challenge.expires_at),))
    if digest_now(challenge.salt) != challenge.content_digest:
        return Refused((refusals.changed(),))
    ubn = purpose.organisation.ubn
    outcome = _checked(message, bytes(challenge.content), ubn)
    with transaction.atomic():
        kept = keep(challenge, ubn, message, outcome)
    if isinstance(outcome, Fault):
        _log.info("signature %s not taken: %s", kept.id, outcome)
        return Refused((refusals.of_fault(outcome, ubn),))
    return Taken(kept)


def forget_challenges() -> None:
    """Removes challenges that nobody can use any more. Signatures keep what they answered."""
    SigningChallenge.objects.filter(expires_at__lt=clock.now() - _KEPT_FOR).delete()


def erase_salts(subject: UUID) -> None:
    """What the signatures of a subject were made over cannot be guessed at from now on."""
    Signature.objects.filter(subject=subject).exclude(salt=None).update(salt=None)
    SigningChallenge.objects.filter(subject=subject).delete()


def _consumed(challenge_id: UUID, purpose: Purpose) -> SigningChallenge | Refused:
    """The challenge, used up by us: of several at once the database lets one through."""
    mine = SigningChallenge.objects.filter(
        pk=challenge_id,
        purpose=purpose.name,
        subject=purpose.subject,
        organisation=purpose.organisation.id,
        person=purpose.person,
        session=purpose.session_digest,
    )
    if mine.filter(consumed_at=None).update(consumed_at=clock.now()):
        return mine.get()
    return Refused((refusals.replayed() if mine.exists() else refusals.other_session(),))


def _is_set_up() -> bool:
    try:
        trusted = anchors.trusted()
    except (OSError, ValueError):
        _log.exception("the pinned certificates cannot be read")
        return False
    return bool(trusted.roots and trusted.intermediates)


def _checked(message: bytes, content: bytes, ubn: str) -> Signer | Fault:
    named = signer_certificate(message)
    if named is None:
        return Fault.BROKEN
    return check_signature(
        message,
        content,
        ubn=ubn,
        trusted=anchors.trusted(),
        lists=lists_for(named),
        at=clock.now(),
    )
