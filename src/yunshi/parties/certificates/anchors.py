"""The pinned certificates of this site: a folder with ``roots`` and ``intermediates``.

Only whoever runs the site writes it. Test authorities are left out in production, whatever lies
in the folder; ``yunshi.parties.certificates.checks`` says so at start-up.
"""

from __future__ import annotations

import os
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Final

from asn1crypto import pem, x509
from django.conf import settings

from yunshi.parties.certificates.profile import is_test_authority
from yunshi.parties.certificates.trust import Trusted

ROOTS: Final = "roots"
INTERMEDIATES: Final = "intermediates"
_ENDINGS: Final = frozenset({".pem", ".crt", ".cer", ".der"})


class Environment(StrEnum):
    """Where the site runs, as ``YUNSHI_CERTIFICATE_ENVIRONMENT`` says: who may be trusted there."""

    PRODUCTION = "production"
    DEMO = "demo"
    TESTS = "tests"

    @property
    def trusts_tests(self) -> bool:
        return self is not Environment.PRODUCTION


def environment() -> Environment:
    """Raises ValueError for a setting that names none."""
    return Environment(settings.YUNSHI_CERTIFICATE_ENVIRONMENT)


def folder() -> Path | None:
    """Where the pinned certificates lie; ``None`` where the site has none."""
    named = settings.YUNSHI_CERTIFICATE_ANCHORS
    return Path(named) if named else None


def trusted() -> Trusted:
    """What is trusted here now: nothing, where no folder is named or it is empty.

    Read again when a file changes. Raises ValueError for a file that is no certificate.
    """
    place = folder()
    if place is None:
        return Trusted((), ())
    roots, intermediates = (_read(_state_of(place / part)) for part in (ROOTS, INTERMEDIATES))
    if environment().trusts_tests:
        return Trusted(roots, intermediates)
    return Trusted(*(_without_tests(each) for each in (roots, intermediates)))


def test_authorities() -> tuple[str, ...]:
    """The names of the test authorities that lie in the folder."""
    place = folder()
    if place is None:
        return ()
    found = (*_read(_state_of(place / ROOTS)), *_read(_state_of(place / INTERMEDIATES)))
    return tuple(each.subject.human_friendly for each in found if is_test_authority(each))


def _without_tests(certificates: tuple[x509.Certificate, ...]) -> tuple[x509.Certificate, ...]:
    return tuple(each for each in certificates if not is_test_authority(each))


_State = tuple[tuple[str, int, int], ...]
"""The files of a folder: path, instant of the last change, size."""


def _state_of(part: Path) -> _State:
    if not part.is_dir():
        return ()
    return tuple(
        (entry.path, entry.stat().st_mtime_ns, entry.stat().st_size)
        for entry in sorted(os.scandir(part), key=lambda entry: entry.name)
        if entry.is_file() and Path(entry.name).suffix.lower() in _ENDINGS
    )


@lru_cache(maxsize=8)
def _read(files: _State) -> tuple[x509.Certificate, ...]:
    return tuple(_certificate(Path(path)) for path, _changed, _size in files)


def _certificate(path: Path) -> x509.Certificate:
    content = path.read_bytes()
    try:
        if pem.detect(content):
            _kind, _headers, content = pem.unarmor(content)
        certificate = x509.Certificate.load(content, strict=True)
        _ = certificate.native  # parsed lazily: what is malformed shows here
    except (ValueError, TypeError) as error:
        raise ValueError(f"{path} is no certificate: {error}") from error
    return certificate
