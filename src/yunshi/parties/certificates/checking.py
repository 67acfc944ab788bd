"""Whether a signature is one by a business certificate, over our bytes, by the organisation.

Pure: what is trusted, the revocation lists and the instant are given, so that stored evidence can
be checked again as it was checked then. Built on pyHanko and its certificate validator; what they
take from the message itself is taken away first.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import threading
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeVar

from asn1crypto import cms, core, crl, x509

from yunshi.parties.certificates import profile
from yunshi.parties.certificates.trust import Trusted, counts, span_of

# The validator takes half a second to import, which no process pays that judges no signature.
if TYPE_CHECKING:
    from pyhanko.sign.ades.report import AdESSubIndic
    from pyhanko.sign.validation.status import SignatureStatus

LARGEST_MESSAGE: Final = 64 * 1024
"""Bytes. A message with one certificate has about three thousand."""

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Fault(StrEnum):
    """Why a signature is not taken."""

    BROKEN = "broken"
    """No signature, several, or not over what was to be signed."""
    FOREIGN = "foreign"
    """Not a business certificate of an authority that is trusted here."""
    EXPIRED = "expired"
    """The certificate is not valid yet, or no longer."""
    REVOKED = "revoked"
    NO_LIST = "no_list"
    """No revocation list that counts now is to be had."""
    OTHER_NUMBER = "other_number"
    """The certificate is another organisation's."""


@dataclass(frozen=True, slots=True)
class UsedList:
    """A revocation list that was asked."""

    der: bytes
    this_update: datetime
    next_update: datetime

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.der).hexdigest()


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose certificate it was, and what it was checked against."""

    name: str
    """The organisation, as the certificate has it."""
    ubn: str
    card_number: str
    """Empty where the message does not tell it."""
    certificate: bytes
    chain: tuple[bytes, ...]
    """Intermediates and root, from the certificate upwards; DER."""
    lists: tuple[UsedList, ...]

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate."""
        return hashlib.sha256(self.certificate).hexdigest()


def signer_certificate(message: bytes) -> x509.Certificate | None:
    """The certificate that a message names as its signer's; proves nothing."""
    parsed = _parsed(message)
    return None if parsed is None else parsed[1]


def check_signature(
    message: bytes,
    content: bytes,
    *,
    ubn: str,
    trusted: Trusted,
    lists: Iterable[crl.CertificateList],
    at: datetime,
) -> Signer | Fault:
    """Who signed ``content`` with the business certificate of ``ubn``, or why nobody did.

    The certificates in the message are not asked for the chain, and a list only counts between
    its ``thisUpdate`` and its ``nextUpdate``: without one for every issuer it is refused.
    """
    try:
        return _checked(message, content, ubn, trusted, lists, at)
    except Exception as error:
        # Parts are parsed when they are read, and bytes that somebody made up have the parser
        # raise anything at all, NameErrors of its own among them.
        _log.warning("a signature could not be read: %r", error)
        return Fault.BROKEN


def _checked(
    message: bytes,
    content: bytes,
    ubn: str,
    trusted: Trusted,
    lists: Iterable[crl.CertificateList],
    at: datetime,
) -> Signer | Fault:
    parsed = _parsed(message)
    if parsed is None:
        return Fault.BROKEN
    signed, certificate = parsed
    carried = signed["encap_content_info"]["content"]
    if carried is not core.VOID and carried.native != content:
        return Fault.BROKEN
    counting = [each for each in lists if counts(each, trusted, at)]
    status = _status(_stripped(signed, certificate, content), trusted, counting, at)
    if status is None or not (status.intact and status.valid):
        return Fault.BROKEN
    fault = _not_a_business_certificate(certificate, trusted, at)
    if fault is not None:
        return fault
    path = status.validation_path
    if not status.trusted or path is None:
        return _fault_of(status.trust_problem_indic, certificate, trusted, counting)
    # From the root down, without the signer.
    above = [each.dump() for each in path.iter_certs(include_root=True)][:-1]
    number = _one(profile.numbers_of(certificate))
    if number is None or number != _one(profile.texts_of(certificate.subject, "serial_number")):
        return Fault.FOREIGN
    if number != ubn:
        return Fault.OTHER_NUMBER
    issuers = {each.issuer.hashable for each in (certificate, *map(x509.Certificate.load, above))}
    return Signer(
        name=", ".join(profile.texts_of(certificate.subject, "organization_name")),
        ubn=number,
        card_number=_card_number(signed),
        certificate=certificate.dump(),
        chain=tuple(reversed(above)),
        lists=tuple(_used(each) for each in counting if each.issuer.hashable in issuers),
    )


def _parsed(message: bytes) -> tuple[cms.SignedData, x509.Certificate] | None:
    """The message with one signer who signs attributes, and that signer's certificate."""
    if not message or len(message) > LARGEST_MESSAGE:
        return None
    from pyhanko.sign.general import extract_certificate_info

    try:
        outer = cms.ContentInfo.load(message, strict=True)
        if outer["content_type"].native != "signed_data":
            return None
        signed = outer["content"]
        (signer,) = signed["signer_infos"]
        if (
            not len(signer["signed_attrs"])
            or signed["encap_content_info"]["content_type"].native != "data"
        ):
            return None
        certificate = extract_certificate_info(signed).signer_cert
        # Parsed when it is read: whatever is malformed shows here and not later.
        _ = (signed.native, certificate.native)
    except Exception as error:  # see check_signature
        _log.info("a message could not be read: %r", error)
        return None
    return signed, certificate


def _stripped(
    signed: cms.SignedData, certificate: x509.Certificate, content: bytes
) -> cms.SignedData:
    """The message over our own bytes, with the signer's certificate and no other."""
    (signer,) = signed["signer_infos"]
    return cms.SignedData(
        {
            "version": signed["version"].native,
            "digest_algorithms": signed["digest_algorithms"],
            "encap_content_info": {"content_type": "data", "content": content},
            "certificates": [cms.CertificateChoices("certificate", certificate)],
            "signer_infos": [
                cms.SignerInfo(
                    {
                        name: signer[name]
                        for name in (
                            "version",
                            "sid",
                            "digest_algorithm",
                            "signed_attrs",
                            "signature_algorithm",
                            "signature",
                        )
                    }
                )
            ],
        }
    )


def _status(
    signed: cms.SignedData,
    trusted: Trusted,
    lists: Iterable[crl.CertificateList],
    at: datetime,
) -> SignatureStatus | None:
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.generic_cms import async_validate_cms_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko.sign.validation.status import SignatureStatus
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(
        trust_roots=list(trusted.roots),
        other_certs=list(trusted.intermediates),
        moment=at,
        allow_fetching=False,
        crls=list(lists),
        revocation_mode="require",
        time_tolerance=timedelta(0),
    )
    usage = KeyUsageConstraints(key_usage={"digital_signature"})
    try:
        return _run(
            async_validate_cms_signature(
                signed,
                status_cls=SignatureStatus,
                validation_context=context,
                key_usage_settings=usage,
            )
        )
    except SignatureValidationError:
        return None


def _not_a_business_certificate(
    certificate: x509.Certificate, trusted: Trusted, at: datetime
) -> Fault | None:
    """What the certificate itself tells, in the order in which people want to know it."""
    usage = certificate.key_usage_value
    issuers = {each.subject.hashable for each in (*trusted.intermediates, *trusted.roots)}
    if (
        certificate.issuer.hashable not in issuers
        or certificate.ca
        or profile.POLICY not in profile.policies_of(certificate)
        or usage is None
        or "digital_signature" not in usage.native
    ):
        return Fault.FOREIGN
    if not certificate.not_valid_before <= at <= certificate.not_valid_after:
        return Fault.EXPIRED
    return None


def _fault_of(
    indication: AdESSubIndic | None,
    certificate: x509.Certificate,
    trusted: Trusted,
    counting: list[crl.CertificateList],
) -> Fault:
    """The validator's words in ours. What it cannot tell apart is told by whether lists count."""
    from pyhanko.sign.ades.report import AdESIndeterminate

    if indication in (AdESIndeterminate.REVOKED_NO_POE, AdESIndeterminate.REVOKED_CA_NO_POE):
        return Fault.REVOKED
    if indication is AdESIndeterminate.TRY_LATER:
        return Fault.NO_LIST
    if indication in (
        AdESIndeterminate.CERTIFICATE_CHAIN_GENERAL_FAILURE,
        AdESIndeterminate.NO_CERTIFICATE_CHAIN_FOUND,
    ) and not _is_listed(certificate, trusted, counting):
        return Fault.NO_LIST
    return Fault.FOREIGN


def _is_listed(
    certificate: x509.Certificate, trusted: Trusted, counting: list[crl.CertificateList]
) -> bool:
    """Whether some list that counts is there for every issuer on the way up."""
    told = {each.issuer.hashable for each in counting}
    by_name = {each.subject.hashable: each for each in trusted.intermediates}
    step: x509.Certificate | None = certificate
    seen: set[str] = set()
    while step is not None and step.issuer.hashable not in seen:
        if step.issuer.hashable not in told:
            return False
        seen.add(step.issuer.hashable)
        step = by_name.get(step.issuer.hashable)
    return True


def _used(revoked: crl.CertificateList) -> UsedList:
    span = span_of(revoked)
    if span is None:
        raise AssertionError("a list that counts has an end")
    return UsedList(revoked.dump(), *span)


def _card_number(signed: cms.SignedData) -> str:
    (signer,) = signed["signer_infos"]
    for attribute in signer["signed_attrs"]:
        if attribute["type"].dotted == profile.CARD_NUMBER_ATTRIBUTE:
            return "".join(str(value.native) for value in attribute["values"])[:64]
    return ""


def _one(values: tuple[str, ...]) -> str | None:
    return values[0] if len(values) == 1 else None


def _run(work: Coroutine[Any, Any, T]) -> T:
    """Runs what asks nobody and so never waits, in a thread that has no loop of its own."""
    outcome: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(asyncio.run(work))
        except BaseException as error:
            failure.append(error)

    thread = threading.Thread(target=run, name="certificate")
    thread.start()
    thread.join()
    if failure:
        raise failure[0]
    return outcome[0]
