"""How the certificates of the MOEACA look: names of its fields, and the mark of test authorities.

工商憑證管理中心 issues them under the government's root (GRCA). The subject is ``C=TW, O=<name>,
serialNumber=<統一編號>`` without a common name; the number stands a second time among the subject
directory attributes.
"""

from __future__ import annotations

from typing import Final

from asn1crypto import x509

UBN_ATTRIBUTE: Final = "2.16.886.1.100.2.101"
"""統一編號 among the subject directory attributes (.102 is an agency's, of other families)."""
CARD_NUMBER_ATTRIBUTE: Final = "2.16.886.1.100.2.204"
"""The card's number, which the component adds to the signed attributes when asked."""
POLICY: Final = "2.16.886.101.0.3.3"
"""The assurance level of a business certificate on a card."""
TEST_MARK: Final = "YUNSHI TEST AUTHORITY"
"""Stands in the subject of every test authority of ours: no site in production trusts one."""


def is_test_authority(certificate: x509.Certificate) -> bool:
    """Whether a certificate says of itself, or of its issuer, that it is for tests."""
    names = (certificate.subject, certificate.issuer)
    return any(TEST_MARK in value for name in names for value in texts_of(name))


def texts_of(name: x509.Name, kind: str | None = None) -> tuple[str, ...]:
    """The values in a name, of one kind (``organization_name``) or of all."""
    return tuple(
        str(part["value"].native)
        for rdn in name.chosen
        for part in rdn
        if kind is None or part["type"].native == kind
    )


def numbers_of(certificate: x509.Certificate) -> tuple[str, ...]:
    """The values of 統一編號 among the subject directory attributes."""
    attributes = certificate.subject_directory_attributes_value
    return tuple(
        str(value.native)
        for attribute in attributes or ()
        if attribute["type"].dotted == UBN_ATTRIBUTE
        for value in attribute["values"]
    )


def policies_of(certificate: x509.Certificate) -> frozenset[str]:
    """The policies that a certificate says it was issued under, dotted."""
    value = certificate.certificate_policies_value
    return frozenset(each["policy_identifier"].dotted for each in value or ())


def lists_of(certificate: x509.Certificate) -> tuple[str, ...]:
    """Where a certificate says that its revocation list is: URLs."""
    value = certificate.crl_distribution_points_value
    return tuple(point.url for point in value or () if point.url)
