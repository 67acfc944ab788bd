"""What is no signature with the business certificate: real messages by real keys, no database.

Profile and order of checks: workings of the MOEACA's certificates, T113-SUB-01.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from asn1crypto import cms, crl
from hypothesis import given, settings
from hypothesis import strategies as st

from yunshi.demo.card.authority import Authority, Card, new_authority, new_key
from yunshi.demo.card.signing import sign
from yunshi.parties.certificates.checking import (
    LARGEST_MESSAGE,
    Fault,
    Signer,
    check_signature,
)
from yunshi.parties.certificates.trust import Trusted

AT = datetime(2024, 11, 20, 2, 0, tzinfo=UTC)
DAY = timedelta(days=1)
UBN, OTHER = "12345675", "22099131"
CONTENT = b'{"subject":"a filing"}'


@cache
def ours() -> Authority:
    return new_authority(AT)


@cache
def elsewhere() -> Authority:
    """Another authority that gives itself the same names."""
    return new_authority(AT)


@cache
def card() -> Card:
    return ours().card(UBN, "小舖雲有限公司", at=AT)


def trusted() -> Trusted:
    return Trusted((ours().root.parsed,), (ours().issuer.parsed,))


def read(*lists: bytes) -> list[crl.CertificateList]:
    return [crl.CertificateList.load(each) for each in lists]


@cache
def good() -> tuple[bytes, bytes]:
    return ours().crl(at=AT), ours().root_crl(at=AT)


def checked(
    message: bytes,
    *,
    content: bytes = CONTENT,
    ubn: str = UBN,
    by: Trusted | None = None,
    lists: Sequence[bytes] | None = None,
    at: datetime = AT,
) -> Signer | Fault:
    return check_signature(
        message,
        content,
        ubn=ubn,
        trusted=by or trusted(),
        lists=read(*(good() if lists is None else lists)),
        at=at,
    )


def test_a_signature_with_the_organisations_card_is_taken_and_tells_whose_it_is() -> None:
    told = checked(sign(CONTENT, card(), at=AT))
    assert isinstance(told, Signer), told
    assert (told.name, told.ubn, told.card_number) == ("小舖雲有限公司", UBN, card().number)
    assert told.certificate == card().der
    assert told.chain == (ours().issuer.der, ours().root.der)
    assert {each.der for each in told.lists} == set(good())


def test_a_message_that_leaves_the_content_away_signs_it_all_the_same() -> None:
    message = cms.ContentInfo.load(sign(CONTENT, card(), at=AT))
    signed = message["content"]
    detached = cms.ContentInfo(
        {
            "content_type": "signed_data",
            "content": {
                **{name: signed[name] for name in ("version", "digest_algorithms")},
                "encap_content_info": {"content_type": "data"},
                **{name: signed[name] for name in ("certificates", "signer_infos")},
            },
        }
    ).dump()
    assert isinstance(checked(detached), Signer)
    assert checked(detached, content=b"something else") is Fault.BROKEN


def test_a_root_without_a_key_identifier_is_found_by_its_name() -> None:
    """As the first generation of the government's root is."""
    plain = new_authority(AT, is_root_identified=False)
    signed = sign(CONTENT, plain.card(UBN, "x", at=AT), at=AT)
    pinned = Trusted((plain.root.parsed,), (plain.issuer.parsed,))
    lists = [plain.crl(at=AT), plain.root_crl(at=AT)]
    assert isinstance(checked(signed, by=pinned, lists=lists), Signer)


def test_two_generations_of_an_authority_of_one_name_are_told_apart_by_their_keys() -> None:
    """Both are pinned, and only the right one's list counts for a card."""
    older, newer = ours(), elsewhere()
    pinned = Trusted(
        (older.root.parsed, newer.root.parsed), (older.issuer.parsed, newer.issuer.parsed)
    )
    every = [*good(), newer.crl(at=AT), newer.root_crl(at=AT)]
    for authority in (older, newer):
        signed = sign(CONTENT, authority.card(UBN, "x", at=AT), at=AT)
        assert isinstance(checked(signed, by=pinned, lists=every), Signer)
    alone = sign(CONTENT, newer.card(UBN, "x", at=AT), at=AT)
    assert not isinstance(checked(alone, by=pinned, lists=good()), Signer)


def test_a_chain_in_the_message_is_not_asked() -> None:
    """With the intermediate not pinned, the one in the message does not help."""
    message = sign(CONTENT, card(), at=AT, others=[ours().issuer.parsed])
    assert isinstance(checked(message), Signer)
    assert checked(message, by=Trusted((ours().root.parsed,), ())) is Fault.FOREIGN


def _with_two_signers() -> bytes:
    return sign(CONTENT, card(), at=AT, signers=(card(), card()))


BROKEN = {
    "nothing": lambda: b"",
    "noise": lambda: os.urandom(2000),
    "a certificate": lambda: card().der,
    "something behind it": lambda: sign(CONTENT, card(), at=AT) + b"\0",
    "no signer": lambda: sign(CONTENT, card(), at=AT, signers=()),
    "two signers": _with_two_signers,
    "another content": lambda: sign(b"another content", card(), at=AT),
    "a digest of something else": lambda: sign(CONTENT, card(), at=AT, digest_of=b"else"),
    "a key that is not the certificate's": lambda: sign(
        CONTENT, Card(new_key(), card().certificate, card().number), at=AT
    ),
    "more bytes than any": lambda: sign(CONTENT + b" " * LARGEST_MESSAGE, card(), at=AT),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_what_is_no_whole_signature_over_our_bytes_is_broken(kind: str) -> None:
    assert checked(BROKEN[kind]()) is Fault.BROKEN


@cache
def _whole() -> bytes:
    return sign(CONTENT, card(), at=AT)


@settings(max_examples=150, deadline=None)
@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_no_change_of_a_bit_yields_another_signer(place: int, bit: int) -> None:
    """A changed bit breaks it, or stands where nothing is said (an unsigned field)."""
    changed = bytearray(_whole())
    changed[place % len(changed)] ^= 1 << bit
    told = checked(bytes(changed))
    assert isinstance(told, Fault) or (told.certificate, told.ubn) == (card().der, UBN)


FOREIGN = {
    "another authority of the same names": lambda: sign(
        CONTENT,
        elsewhere().card(UBN, "小舖雲有限公司", at=AT),
        at=AT,
        others=[elsewhere().issuer.parsed, elsewhere().root.parsed],
    ),
    "another authority": lambda: sign(
        CONTENT, new_authority(AT, name="OTHER").card(UBN, "x", at=AT), at=AT
    ),
    "for encryption": lambda: sign(
        CONTENT, ours().card(UBN, "x", at=AT, usages=("key_encipherment",)), at=AT
    ),
    "of a lower assurance": lambda: sign(
        CONTENT, ours().card(UBN, "x", at=AT, policies=("2.16.886.101.0.3.1",)), at=AT
    ),
    "two numbers": lambda: sign(CONTENT, ours().card(UBN, "x", at=AT, attribute=OTHER), at=AT),
    "an agency's number": lambda: sign(
        CONTENT, ours().card(UBN, "x", at=AT, attribute_type="2.16.886.1.100.2.102"), at=AT
    ),
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_business_certificate_for_signing_is_foreign(kind: str) -> None:
    assert checked(FOREIGN[kind]()) is Fault.FOREIGN


def test_the_authority_itself_signs_for_nobody() -> None:
    issuer = Card(ours().issuer.key, ours().issuer.certificate, "")
    assert checked(sign(CONTENT, issuer, at=AT)) is Fault.FOREIGN


def test_nothing_is_trusted_where_nothing_is_pinned() -> None:
    assert checked(_whole(), by=Trusted((), ())) is Fault.FOREIGN


def test_another_organisations_certificate_is_told_as_such() -> None:
    assert checked(_whole(), ubn=OTHER) is Fault.OTHER_NUMBER


@pytest.mark.parametrize(
    ("begins", "ends", "taken"),
    [
        (AT - 2 * DAY, AT - timedelta(seconds=1), False),
        (AT - 2 * DAY, AT, True),
        (AT + timedelta(hours=1, seconds=1), AT + DAY, False),
        (AT + timedelta(hours=1), AT + DAY, True),
    ],
)
def test_a_certificate_counts_from_its_first_second_to_its_last(
    begins: datetime, ends: datetime, taken: bool
) -> None:
    """The authority of the tests has a certificate begin an hour before it is made."""
    told = checked(sign(CONTENT, ours().card(UBN, "x", at=begins, until=ends), at=AT))
    assert isinstance(told, Signer) is taken, told
    assert taken or told is Fault.EXPIRED


def test_a_revoked_certificate_is_refused() -> None:
    revoked = ours().crl(at=AT, revoked=[card()])
    assert checked(_whole(), lists=[revoked, good()[1]]) is Fault.REVOKED


MISSING = {
    "none at all": list,
    "none of the root": lambda: [good()[0]],
    "none of the intermediate": lambda: [good()[1]],
    "one that is over since a second": lambda: [
        ours().crl(at=AT - DAY, until=AT - timedelta(seconds=1)),
        good()[1],
    ],
    "one that is over just now": lambda: [ours().crl(at=AT - DAY, until=AT), good()[1]],
    "one that is to come": lambda: [ours().crl(at=AT + DAY), good()[1]],
    "one that somebody else has signed": lambda: [
        ours().crl(at=AT, signed_with=new_key()),
        good()[1],
    ],
    "those of another authority": lambda: [elsewhere().crl(at=AT), elsewhere().root_crl(at=AT)],
}


@pytest.mark.parametrize("kind", MISSING)
def test_without_a_list_that_counts_nothing_is_taken(kind: str) -> None:
    assert checked(_whole(), lists=MISSING[kind]()) is Fault.NO_LIST


def test_a_list_counts_until_the_second_before_its_end() -> None:
    late = ours().crl(at=AT - DAY, until=AT + timedelta(seconds=1))
    assert isinstance(checked(_whole(), lists=[late, good()[1]]), Signer)
