"""A test authority: root, intermediate, business certificates and revocation lists.

Fields are those of the MOEACA (see ``parties.certificates.profile``); its names say TEST.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from asn1crypto import core
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from yunshi.parties.certificates.profile import POLICY, TEST_MARK, UBN_ATTRIBUTE

_YEAR: Final = timedelta(days=365)
_SHA256: Final = hashes.SHA256()
_SUBJECT_DIRECTORY_ATTRIBUTES: Final = x509.ObjectIdentifier("2.5.29.9")
_DIGITAL_SIGNATURE: Final = frozenset({"digital_signature"})
_KEY_USAGES: Final = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


@dataclass(frozen=True)
class Identity:
    """A key with its certificate."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def parsed(self) -> asn1.Certificate:
        return asn1.Certificate.load(self.der)


@dataclass(frozen=True)
class Card(Identity):
    """A business certificate (工商憑證) whose key can be read: for demos and tests alone."""

    number: str
    """The card's own number, sixteen characters."""


@dataclass(frozen=True)
class Authority:
    """A root and the intermediate that issues cards."""

    root: Identity
    issuer: Identity
    crl_url: str = "http://crl.test.invalid/moeaca.crl"
    """Where its cards say that their revocation list is; nobody answers there."""

    def card(
        self,
        ubn: str,
        name: str,
        *,
        at: datetime,
        until: datetime | None = None,
        attribute: str | None = None,
        attribute_type: str = UBN_ATTRIBUTE,
        usages: Collection[str] = _DIGITAL_SIGNATURE,
        policies: Sequence[str] = (POLICY,),
        key: rsa.RSAPrivateKey | None = None,
    ) -> Card:
        """A card for an organisation, valid from an hour before ``at``.

        ``attribute`` is the number among the directory attributes where it is to differ from the
        subject's.
        """
        key = key or new_key()
        subject = x509.Name(
            [
                x509.NameAttribute(NameOID.COUNTRY_NAME, "TW"),
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, name),
                x509.NameAttribute(NameOID.SERIAL_NUMBER, ubn),
            ]
        )
        certificate = _sign(
            _begun(subject, self.issuer.certificate.subject, key, at, until or at + 5 * _YEAR)
            .add_extension(_usage(usages), critical=True)
            .add_extension(_policies(policies), critical=False)
            .add_extension(_numbered(attribute or ubn, attribute_type), critical=False)
            .add_extension(_distribution(self.crl_url), critical=False)
            .add_extension(_issued_by(self.issuer), critical=False),
            self.issuer.key,
        )
        return card_of(Identity(key, certificate))

    def crl(
        self,
        *,
        at: datetime,
        until: datetime | None = None,
        revoked: Collection[Card] = (),
        signed_with: rsa.RSAPrivateKey | None = None,
    ) -> bytes:
        """The intermediate's revocation list, DER; good for a day unless told otherwise."""
        return _crl(self.issuer, at, until, revoked, signed_with)

    def root_crl(self, *, at: datetime, until: datetime | None = None) -> bytes:
        """The root's list, on which its intermediates would stand."""
        return _crl(self.root, at, until, (), None)


def card_of(identity: Identity) -> Card:
    """A key with its certificate, as a card: its number follows from the certificate's."""
    number = f"TP{identity.certificate.serial_number:032x}"[:16].upper()
    return Card(identity.key, identity.certificate, number)


def new_authority(
    at: datetime, *, name: str = "MOEACA", is_root_identified: bool = True
) -> Authority:
    """A fresh root and intermediate, valid from a day before ``at`` for twenty years.

    Without ``is_root_identified`` the root bears no key identifier, as the first generation of
    the government's own does.
    """
    began = at - timedelta(days=1)
    root_key, issuer_key = new_key(), new_key()
    root_name, issuer_name = _authority_name("GRCA"), _authority_name(name)
    builder = (
        _begun(root_name, root_name, root_key, began, at + 20 * _YEAR)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(("key_cert_sign", "crl_sign")), critical=True)
    )
    if is_root_identified:
        builder = builder.add_extension(_identified(root_key), critical=False)
    root = Identity(root_key, _sign(builder, root_key))
    issuer = Identity(
        issuer_key,
        _sign(
            _begun(issuer_name, root_name, issuer_key, began, at + 15 * _YEAR)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(("key_cert_sign", "crl_sign")), critical=True)
            .add_extension(_policies((POLICY,)), critical=False)
            .add_extension(_identified(issuer_key), critical=False)
            .add_extension(_issued_by(root), critical=False),
            root_key,
        ),
    )
    return Authority(root, issuer)


def new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _authority_name(unit: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "TW"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, TEST_MARK),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, f"{unit} (TEST)"),
        ]
    )


def _begun(
    subject: x509.Name, issuer: x509.Name, key: rsa.RSAPrivateKey, at: datetime, until: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - timedelta(hours=1))
        .not_valid_after(until)
    )


def _sign(builder: x509.CertificateBuilder, key: rsa.RSAPrivateKey) -> x509.Certificate:
    return builder.sign(key, _SHA256)


def _usage(usages: Collection[str]) -> x509.KeyUsage:
    return x509.KeyUsage(**{usage: usage in usages for usage in _KEY_USAGES})


def _policies(policies: Sequence[str]) -> x509.CertificatePolicies:
    return x509.CertificatePolicies(
        [x509.PolicyInformation(x509.ObjectIdentifier(each), None) for each in policies]
    )


def _numbered(ubn: str, attribute_type: str) -> x509.UnrecognizedExtension:
    attribute = {"type": attribute_type, "values": [core.PrintableString(ubn)]}
    encoded = asn1.Attributes([attribute]).dump()
    return x509.UnrecognizedExtension(_SUBJECT_DIRECTORY_ATTRIBUTES, encoded)


def _distribution(url: str) -> x509.CRLDistributionPoints:
    name = [x509.UniformResourceIdentifier(url)]
    return x509.CRLDistributionPoints([x509.DistributionPoint(name, None, None, None)])


def _identified(key: rsa.RSAPrivateKey) -> x509.SubjectKeyIdentifier:
    return x509.SubjectKeyIdentifier.from_public_key(key.public_key())


def _issued_by(issuer: Identity) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key())


def _crl(
    issuer: Identity,
    at: datetime,
    until: datetime | None,
    revoked: Collection[Card],
    signed_with: rsa.RSAPrivateKey | None,
) -> bytes:
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(at - timedelta(minutes=5))
        .next_update(until or at + timedelta(days=1))
        .add_extension(_issued_by(issuer), critical=False)
        .add_extension(x509.CRLNumber(int(at.timestamp())), critical=False)
    )
    for card in revoked:
        builder = builder.add_revoked_certificate(
            x509.RevokedCertificateBuilder()
            .serial_number(card.certificate.serial_number)
            .revocation_date(at - timedelta(minutes=10))
            .build()
        )
    signed = builder.sign(signed_with or issuer.key, _SHA256)
    return signed.public_bytes(serialization.Encoding.DER)
