"""Codes of an authenticator (RFC 6238: SHA-1, six digits, half a minute each)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct
import unicodedata
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db.models import Q

from yunshi.casework import clock
from yunshi.parties.models import Person

STEP_SECONDS: Final = 30
DIGITS: Final = 6
_LEEWAY: Final = 1
"""Steps before and after the present one: telephones are a few seconds off, people slow."""


def step_at(instant: datetime) -> int:
    return int(instant.timestamp()) // STEP_SECONDS


def code_of_step(secret: str, step: int) -> str:
    """The code for a secret in base 32."""
    key = base64.b32decode(secret, casefold=True)
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 0x0F
    (number,) = struct.unpack(">I", digest[offset : offset + 4])
    return f"{(number & 0x7FFFFFFF) % 10**DIGITS:0{DIGITS}}"


def digits_of(typed: str) -> str:
    """The code as the authenticator meant it: full-width digits and spaces are a keyboard's."""
    return "".join(unicodedata.normalize("NFKC", typed).replace("-", "").split())


def accept_code(person: UUID, secret: str, typed: str) -> bool:
    """Whether a code is right now and was not used before, here or at another server.

    With it all earlier codes are used up as well.
    """
    present = step_at(clock.now())
    given = digits_of(typed).encode()
    for step in range(present - _LEEWAY, present + _LEEWAY + 1):
        if not hmac.compare_digest(code_of_step(secret, step).encode(), given):
            continue
        unused = Q(last_code_step=None) | Q(last_code_step__lt=step)
        if Person.objects.filter(unused, pk=person).update(last_code_step=step):
            return True
    return False
