"""What people type about themselves, read and checked: the value, or why it will not do."""

from __future__ import annotations

import unicodedata
from typing import Final

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import translation

from yunshi.parties import refusals
from yunshi.parties.models import Person
from yunshi.rulebook import characters, unified_business_number
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.text import Text

PERSON_NAME_LIMIT: Final = 60
ORGANISATION_NAME_LIMIT: Final = 100
ADDRESS_LIMIT: Final = 254
PASSWORD_LIMIT: Final = 1000
"""Longer ones are no passwords, and hashing takes time."""

PERSON_NAME: Final = Text(zh_hant="姓名", en="name")
ORGANISATION_NAME: Final = Text(zh_hant="公司名稱", en="company name")

_WITHOUT_WIDTH = "\u200b\u2060\ufeff"
# They turn the direction of what follows, and so make one name look like another.
_BIDIRECTIONAL = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_COUNTED_AT_MOST = 1000


def trimmed(name: str) -> str:
    """A name without white space and invisible marks at its ends, else as it was typed.

    A person's name is not normalised: NFC would turn a compatibility ideograph, as some names
    have, into the common one.
    """
    before = None
    while before != name:
        before, name = name, name.strip().strip(_WITHOUT_WIDTH)
    return name


def address_of(typed: str) -> str:
    """An address as it is kept: without its ends, in lower case.

    One with other letters than ASCII's stays as it is, to be refused: some of them (the sign of
    the kelvin) have a plain letter for their small one, and so would become another's address.
    """
    address = typed.strip()
    return address.lower() if address.isascii() else address


def check_ubn(ubn: str) -> list[Finding]:
    """Whether it is well formed (R110-ACC-07); looks nothing up."""
    if not ubn:
        return [refusals.ubn_missing()]
    if len(ubn) != 8 or not (ubn.isascii() and ubn.isdigit()):
        return [refusals.ubn_malformed()]
    if not unified_business_number.is_valid(ubn):
        return [refusals.ubn_wrong()]
    return []


def check_name(name: str, path: str, what: Text, limit: int) -> list[Finding]:
    if not name:
        return [refusals.name_missing(path, what)]
    if characters.exceeds(name, limit):
        counted = characters.count(name, stop_at=_COUNTED_AT_MOST)
        present = counted if limit < counted < _COUNTED_AT_MOST else None
        return [refusals.name_too_long(path, what, limit=limit, present=present)]
    if any(
        character in _BIDIRECTIONAL or unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}
        for character in name
    ):
        return [refusals.name_unprintable(path, what)]
    return []


def check_person_name(name: str) -> list[Finding]:
    return check_name(name, "/name", PERSON_NAME, PERSON_NAME_LIMIT)


def check_organisation_name(name: str) -> list[Finding]:
    return check_name(name, "/organisation_name", ORGANISATION_NAME, ORGANISATION_NAME_LIMIT)


def check_address(address: str) -> list[Finding]:
    """Whether it is an address in plain ASCII: a look-alike letter is another mailbox."""
    if not address:
        return [refusals.address_missing()]
    try:
        if not address.isascii() or len(address) > ADDRESS_LIMIT:
            return [refusals.address_malformed()]
        validate_email(address)
    except ValidationError:
        return [refusals.address_malformed()]
    return []


def check_passwords(
    password: str, again: str, *, address: str = "", name: str = ""
) -> list[Finding]:
    """Whether a new password is strong enough by the site's settings, and typed the same twice."""
    if not password:
        return [refusals.password_missing()]
    findings = [refusals.password_weak(message) for message in _weaknesses(password, address, name)]
    if password != again:
        findings.append(refusals.password_repeated_wrong())
    return findings


def _weaknesses(password: str, address: str, name: str) -> list[Text]:
    if len(password) > PASSWORD_LIMIT:
        return [
            Text(
                zh_hant="密碼太長，請在 {limit} 個字元以內。",
                en="The password is too long. Keep it to {limit} characters.",
            ).filled({"limit": PASSWORD_LIMIT})
        ]
    person = Person(email=address, name=name)
    said: list[list[str]] = []
    # Validators word their objections at once, so both languages need a round of their own.
    for language in (Person.Language.CHINESE, Person.Language.ENGLISH):
        with translation.override(language):
            try:
                validate_password(password, person)
            except ValidationError as error:
                said.append(list(error.messages))
    return [Text(zh_hant=zh_hant, en=en) for zh_hant, en in zip(*said, strict=True)]
