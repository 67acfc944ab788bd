"""What is kept of a signature, and checking it again from nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from asn1crypto import crl, x509

from yunshi.casework import clock
from yunshi.casework.canonical import canonical, instant
from yunshi.parties.certificates.checking import (
    Fault,
    Signer,
    check_signature,
    signer_certificate,
)
from yunshi.parties.certificates.models import Signature, SignatureMaterial, SigningChallenge
from yunshi.parties.certificates.trust import Trusted
from yunshi.rulebook.text import Text

TAKEN = "taken"
_PAGE = 200

_CHANGED = Text.model_construct(
    zh_hant="簽章 {signature} 的紀錄已不是當時的內容。",
    en="Signature {signature} is not as it was recorded.",
)
_MATERIAL = Text.model_construct(
    zh_hant="簽章 {signature} 當時使用的憑證或廢止清單不見了，或被更動。",
    en="A certificate or revocation list that signature {signature} was checked with is missing "
    "or was changed.",
)
_NOT_AGAIN = Text.model_construct(
    zh_hant="簽章 {signature} 以當時的憑證與廢止清單重新驗證，沒有通過。",
    en="Signature {signature} does not hold when it is checked again with the certificates and "
    "lists of its time.",
)


@dataclass(frozen=True, slots=True)
class NotAsRecorded:
    """A signature whose evidence does not prove it any more."""

    signature: UUID
    words: Text

    @property
    def message(self) -> Text:
        return self.words.filled({"signature": self.signature})


def keep(
    challenge: SigningChallenge, ubn: str, message: bytes, outcome: Signer | Fault
) -> Signature:
    """Writes down a signature that was checked just now, taken or not."""
    row = Signature(
        challenge=challenge.id,
        purpose=challenge.purpose,
        subject=challenge.subject,
        organisation=challenge.organisation,
        ubn=ubn,
        person=challenge.person,
        at=clock.now(),
        verdict=TAKEN if isinstance(outcome, Signer) else outcome.value,
        message=message,
        content=bytes(challenge.content),
        content_digest=challenge.content_digest,
        salt=challenge.salt,
    )
    if isinstance(outcome, Signer):
        row.name, row.card_number = outcome.name, outcome.card_number
        row.certificate = _keep_material([outcome.certificate])[0]
        row.chain = _keep_material(outcome.chain)
        _keep_material([each.der for each in outcome.lists])
        row.lists = [
            {
                "sha256": each.sha256,
                "this_update": instant(each.this_update),
                "next_update": instant(each.next_update),
            }
            for each in outcome.lists
        ]
    else:
        named = signer_certificate(message)
        row.certificate = "" if named is None else hashlib.sha256(named.dump()).hexdigest()
    row.digest = digest_of(row)
    row.save(force_insert=True)
    return row


def digest_of(row: Signature) -> str:
    """SHA-256 of what a row says. Without the salt, which may be erased."""
    content = {
        "format": 1,
        "id": str(row.id),
        "challenge": str(row.challenge),
        "purpose": row.purpose,
        "subject": str(row.subject),
        "organisation": str(row.organisation),
        "ubn": row.ubn,
        "person": str(row.person),
        "at": instant(row.at),
        "verdict": row.verdict,
        "message": hashlib.sha256(bytes(row.message)).hexdigest(),
        "content": hashlib.sha256(bytes(row.content)).hexdigest(),
        "content_digest": row.content_digest,
        "name": row.name,
        "card_number": row.card_number,
        "certificate": row.certificate,
        "chain": row.chain,
        "lists": row.lists,
    }
    return hashlib.sha256(canonical(content)).hexdigest()


def signatures_not_as_recorded() -> Iterator[NotAsRecorded]:
    """Every signature whose row was changed, whose material is gone, or that does not hold when
    it is checked again as of its time."""
    rows = Signature.objects.order_by("at", "id").iterator(_PAGE)
    for row in rows:
        words = _fault_in(row)
        if words is not None:
            yield NotAsRecorded(row.id, words)


def _fault_in(row: Signature) -> Text | None:
    if digest_of(row) != row.digest:
        return _CHANGED
    if row.verdict != TAKEN:
        return None
    named = [row.certificate, *row.chain, *(each["sha256"] for each in row.lists)]
    kept = {
        each.sha256: bytes(each.der)
        for each in SignatureMaterial.objects.filter(sha256__in=named)
        if hashlib.sha256(bytes(each.der)).hexdigest() == each.sha256
    }
    if not set(named) <= kept.keys():
        return _MATERIAL
    *between, root = (x509.Certificate.load(kept[each]) for each in row.chain)
    again = check_signature(
        bytes(row.message),
        bytes(row.content),
        ubn=row.ubn,
        trusted=Trusted((root,), tuple(between)),
        lists=[crl.CertificateList.load(kept[each["sha256"]]) for each in row.lists],
        at=row.at,
    )
    if not isinstance(again, Signer) or again.fingerprint != row.certificate:
        return _NOT_AGAIN
    return None


def _keep_material(parts: Iterable[bytes]) -> list[str]:
    """Each under its SHA-256, once however many signatures rest on it."""
    rows = [
        SignatureMaterial(sha256=hashlib.sha256(der).hexdigest(), der=der, kept_at=clock.now())
        for der in parts
    ]
    SignatureMaterial.objects.bulk_create(rows, ignore_conflicts=True)
    return [row.sha256 for row in rows]
