"""Pinned certificates, and whether a revocation list is by one of them and counts now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from asn1crypto import crl, x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.x509 import load_der_x509_certificate, load_der_x509_crl


@dataclass(frozen=True, slots=True)
class Trusted:
    """The pinned certificates: where chains end, and what stands between."""

    roots: tuple[x509.Certificate, ...]
    intermediates: tuple[x509.Certificate, ...]


def is_issued_by_one_of(certificate: x509.Certificate, trusted: Trusted) -> bool:
    """Whether a trusted certificate has signed another; no more is looked at."""
    for issuer in (*trusted.intermediates, *trusted.roots):
        try:
            read = load_der_x509_certificate(certificate.dump())
            read.verify_directly_issued_by(load_der_x509_certificate(issuer.dump()))
        except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
            continue
        return True
    return False


def counts(revoked: crl.CertificateList, trusted: Trusted, at: datetime) -> bool:
    """Whether a list is by a trusted issuer, and ``at`` lies in the time it is made for."""
    span = span_of(revoked)
    return span is not None and span[0] <= at < span[1] and is_by_one_of(revoked, trusted)


def is_by_one_of(revoked: crl.CertificateList, trusted: Trusted) -> bool:
    """Whether one of the trusted certificates has signed a list."""
    try:
        read = load_der_x509_crl(revoked.dump())
        return any(
            read.is_signature_valid(load_der_x509_certificate(issuer.dump()).public_key())  # type: ignore[arg-type]
            for issuer in (*trusted.intermediates, *trusted.roots)
            if issuer.subject.hashable == revoked.issuer.hashable
        )
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return False


def span_of(revoked: crl.CertificateList) -> tuple[datetime, datetime] | None:
    """From when until when a list counts; ``None`` for one that names no end."""
    body = revoked["tbs_cert_list"]
    begins, ends = body["this_update"].native, body["next_update"].native
    return None if ends is None else (begins, ends)
