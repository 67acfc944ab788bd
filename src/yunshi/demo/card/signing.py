"""Signing as the card does: an attached PKCS#7 message with the attributes of the component."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from asn1crypto import cms, core, x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from yunshi.demo.card.authority import Card
from yunshi.parties.certificates.profile import CARD_NUMBER_ATTRIBUTE


def sign(
    content: bytes,
    card: Card,
    *,
    at: datetime,
    others: Sequence[x509.Certificate] = (),
    signers: Sequence[Card] | None = None,
    digest_of: bytes | None = None,
) -> bytes:
    """An attached signature over ``content``, DER.

    For tests of what must be refused: ``others`` are further certificates in the message,
    ``signers`` are all who sign, and ``digest_of`` is what the digest is made of instead.
    """
    signing = signers if signers is not None else (card,)
    certificates = [*(each.parsed for each in (signing or (card,))), *others]
    data = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [{"algorithm": "sha256"}],
            "encap_content_info": {"content_type": "data", "content": content},
            "certificates": [cms.CertificateChoices("certificate", each) for each in certificates],
            "signer_infos": [
                _signed_by(each, content if digest_of is None else digest_of, at)
                for each in signing
            ],
        }
    )
    encoded: bytes = cms.ContentInfo({"content_type": "signed_data", "content": data}).dump()
    return encoded


def _signed_by(card: Card, content: bytes, at: datetime) -> cms.SignerInfo:
    attributes = cms.CMSAttributes(
        [
            {"type": "content_type", "values": ["data"]},
            {"type": "signing_time", "values": [cms.Time("utc_time", at)]},
            {"type": "message_digest", "values": [hashlib.sha256(content).digest()]},
            {"type": CARD_NUMBER_ATTRIBUTE, "values": [core.PrintableString(card.number)]},
        ]
    )
    signed = card.key.sign(attributes.dump(), padding.PKCS1v15(), hashes.SHA256())
    parsed = card.parsed
    return cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                "issuer_and_serial_number",
                {"issuer": parsed.issuer, "serial_number": parsed.serial_number},
            ),
            "digest_algorithm": {"algorithm": "sha256"},
            "signed_attrs": attributes,
            "signature_algorithm": {"algorithm": "sha256_rsa"},
            "signature": signed,
        }
    )
