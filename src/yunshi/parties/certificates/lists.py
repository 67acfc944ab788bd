"""Revocation lists: fetched from the sources that the settings name, kept until they are over.

A source that cannot be reached leaves the last good list in force until its ``nextUpdate``.
Nothing but lists signed by a pinned authority is kept, and no older one takes a newer's place.
"""

from __future__ import annotations

import logging
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, Final
from urllib.parse import urlsplit

from asn1crypto import crl, pem, x509
from django.conf import settings
from django.db.models import Q

from yunshi.casework import clock
from yunshi.parties.certificates import anchors, profile
from yunshi.parties.certificates.models import RevocationList
from yunshi.parties.certificates.trust import (
    counts,
    is_by_one_of,
    is_issued_by_one_of,
    span_of,
)

LARGEST: Final = 20 * 1024 * 1024
SECONDS: Final = 5
ASKED_AGAIN_AFTER: Final = timedelta(seconds=30)
"""A source that just brought nothing is left alone so long while people wait."""
REFRESHED_AFTER: Final = timedelta(minutes=30)
_KNOWN_FOR: Final = timedelta(days=90)
"""How long a list that only certificates name is fetched after it last brought something."""

_log = logging.getLogger(__name__)


class NotToBeHad(Exception):
    """Why a source brought no list that can be kept."""


def sources() -> tuple[str, ...]:
    """What the settings name: files, URLs, and beginnings of URLs, which end in a slash."""
    return tuple(settings.YUNSHI_CERTIFICATE_LISTS)


def lists_for(certificate: x509.Certificate) -> list[crl.CertificateList]:
    """The kept lists that may speak of a certificate; what is missing or over is asked for.

    Never raises: what cannot be had is not among them, and then the signature is not taken.
    """
    trusted, now = anchors.trusted(), clock.now()
    wanted = [*_whole_sources()]
    # What anybody may have made up is not asked for.
    if is_issued_by_one_of(certificate, trusted):
        wanted += (url for url in profile.lists_of(certificate) if _may_ask(url))
    wanted = list(dict.fromkeys(wanted))
    kept = RevocationList.objects.in_bulk(wanted)
    found = []
    for source in wanted:
        row = kept.get(source)
        parsed = _parsed(row)
        if (parsed is None or not counts(parsed, trusted, now)) and _is_ours_to_ask(row, now):
            parsed = _parsed(refresh(source))
        if parsed is not None:
            found.append(parsed)
    return found


def _is_ours_to_ask(row: RevocationList | None, now: datetime) -> bool:
    """Whether a source is asked now, by us: one that brought nothing last time is asked by one
    request in half a minute, so that an outage holds up one thread of the server and not all."""
    if row is None:
        return True
    due = RevocationList.objects.filter(source=row.source, tried_at__lte=now - ASKED_AGAIN_AFTER)
    return due.update(tried_at=now) == 1 if row.trouble else due.exists()


def refresh_all() -> None:
    """Asks every source whose list is older than half an hour: the job of the worker."""
    before = clock.now() - REFRESHED_AFTER
    named = set(_whole_sources())
    known = RevocationList.objects.filter(fetched_at__gt=clock.now() - _KNOWN_FOR)
    named |= {source for source in known.values_list("source", flat=True) if _may_ask(source)}
    fresh = RevocationList.objects.filter(source__in=named, fetched_at__gt=before)
    for source in sorted(named - set(fresh.values_list("source", flat=True))):
        refresh(source)


def refresh(source: str) -> RevocationList:
    """Asks one source. The list that stands stays where nothing better comes."""
    row, _new = RevocationList.objects.get_or_create(
        source=source, defaults={"tried_at": clock.now()}
    )
    row.tried_at = clock.now()
    try:
        fetched = _read(source)
        span = span_of(fetched)
        if span is None or span[1] <= clock.now():
            raise NotToBeHad("the list is over, or names no end")
        if not is_by_one_of(fetched, anchors.trusted()):
            raise NotToBeHad("no pinned authority has signed the list")
        if row.this_update is not None and span[0] < row.this_update:
            raise NotToBeHad("the list is older than the one that is kept")
    except NotToBeHad as trouble:
        row.trouble = str(trouble)
        row.save(update_fields=["tried_at", "trouble"])
        _log.warning("revocation list %s: %s", source, trouble)
        return row
    row.der, (row.this_update, row.next_update) = fetched.dump(), span
    row.fetched_at, row.trouble = row.tried_at, ""
    # Somebody else may have brought a newer one meanwhile.
    RevocationList.objects.filter(
        Q(this_update=None) | Q(this_update__lte=span[0]), source=source
    ).update(
        der=row.der,
        this_update=row.this_update,
        next_update=row.next_update,
        fetched_at=row.fetched_at,
        tried_at=row.tried_at,
        trouble="",
    )
    return row


def _whole_sources() -> Iterator[str]:
    return (source for source in sources() if not source.endswith("/"))


def _may_ask(url: str) -> bool:
    """Whether a URL in a certificate, or a row, is one that the settings let us ask."""
    return url in sources() or any(
        source.endswith("/") and url.startswith(source) and _is_url(source) for source in sources()
    )


def _is_url(source: str) -> bool:
    return urlsplit(source).scheme in {"http", "https"}


def _parsed(row: RevocationList | None) -> crl.CertificateList | None:
    if row is None or row.der is None:
        return None
    return crl.CertificateList.load(bytes(row.der))


def _read(source: str) -> crl.CertificateList:
    try:
        content = _beginning(_fetched(source) if _is_url(source) else _opened(source))
        if pem.detect(content):
            _kind, _headers, content = pem.unarmor(content)
        found = crl.CertificateList.load(content, strict=True)
        _ = found["tbs_cert_list"]["this_update"].native
    except urllib.error.HTTPError as answer:
        with answer:
            raise NotToBeHad(f"cannot be read: {answer.code} {answer.reason}") from None
    except (OSError, urllib.error.URLError) as error:
        raise NotToBeHad(f"cannot be read: {getattr(error, 'reason', None) or error}") from error
    except (ValueError, TypeError) as error:
        raise NotToBeHad("is no revocation list") from error
    return found


class _NoOtherPlace(urllib.request.HTTPRedirectHandler):
    """The settings name where lists lie; an answer that leads elsewhere is none."""

    def redirect_request(self, *_told: object) -> None:
        return None


def _fetched(url: str) -> IO[bytes]:
    opener = urllib.request.build_opener(_NoOtherPlace)
    answer: IO[bytes] = opener.open(url, timeout=SECONDS)
    return answer


def _opened(path: str) -> IO[bytes]:
    return Path(path).open("rb")


def _beginning(opened: IO[bytes]) -> bytes:
    with opened:
        content = opened.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise NotToBeHad(f"is larger than {LARGEST} bytes")
    return content
