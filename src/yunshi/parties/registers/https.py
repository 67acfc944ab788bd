"""The registers over HTTPS: the Ministry of Economic Affairs, and the tax register of Finance.

Nothing is followed, nothing large is taken, and no answer is waited for long. There is no look-up
of factories by number, so that register is *not offered* here.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Mapping
from functools import cached_property
from http.client import HTTPException, HTTPSConnection, IncompleteRead
from typing import Final
from urllib.parse import quote, urlsplit

from yunshi.parties.registers.outcomes import Answer, Register, Unclear, Why

LARGEST_ANSWER: Final = 1024 * 1024
"""Bytes. A company with hundreds of business items is far below."""
SECONDS: Final = 15.0
"""For one answer, from connecting to its last byte."""

GCIS: Final = "https://data.gcis.nat.gov.tw/od/data/api"
FIA: Final = "https://eip.fia.gov.tw/OAI/api/businessRegistration"

_ONE_COMPANY: Final = "?$format=json&$filter=Business_Accounting_NO eq {ubn}&$skip=0&$top=1"
_ADDRESSES: Final[Mapping[Register, str]] = {
    Register.KIND: "{gcis}/673F0FC0-B3A7-429F-9041-E9866836B66D"
    "?$format=json&$filter=No eq {ubn}&$skip=0&$top=50",
    Register.COMPANY: "{gcis}/5F64D864-61CB-4D0D-8AD9-492047CC1EA6" + _ONE_COMPANY,
    Register.COMPANY_ITEMS: "{gcis}/236EE382-4942-41A9-BD03-CA0709025E7C" + _ONE_COMPANY,
    Register.BUSINESS_ITEMS: "{gcis}/426D5542-5F05-43EB-83F9-F1300F14E1F1"
    "?$format=json&$filter=President_No eq {ubn}&$skip=0&$top=1",
    Register.BUSINESS: "{gcis}/7E6AFA72-AD6A-46D3-8681-ED77951D912D"
    "?$format=json&$filter=President_No eq {ubn} and Agency eq {agency}&$skip=0&$top=1",
    Register.TAX: "{fia}/{ubn}",
}


def trusting(roots: str | None = None) -> ssl.SSLContext:
    """Chain, host name and validity are verified, against the machine's roots or those of a file.

    From Python 3.13 on the default is stricter than what Taiwan's public roots keep to: some of
    them bear no subject key identifier. That one check is left out, and no other.
    """
    context = ssl.create_default_context(cafile=roots)
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    context.hostname_checks_common_name = False
    return context


class HttpsSource:
    """Asks the registers. The addresses are those of the registers, except in tests."""

    name = "https"

    def __init__(
        self,
        *,
        gcis: str = GCIS,
        fia: str = FIA,
        trusted: ssl.SSLContext | None = None,
        seconds: float = SECONDS,
        largest: int = LARGEST_ANSWER,
    ) -> None:
        for base in (gcis, fia):
            if urlsplit(base).scheme != "https":
                raise ValueError(f"a register is asked over https only, not at {base}")
        self._bases = {"gcis": gcis, "fia": fia}
        # Reading the machine's roots takes a while, and most sources are made to be looked at.
        self._trusting = trusted
        self._seconds = seconds
        self._largest = largest

    @cached_property
    def _trusted(self) -> ssl.SSLContext:
        return self._trusting or trusting()

    def answer(self, register: Register, ubn: str, agency: str = "") -> Answer | Unclear:
        """Raises ValueError for what is no number: it would become part of an address."""
        if not (len(ubn) == 8 and ubn.isascii() and ubn.isdecimal()):
            raise ValueError(f"{ubn!r} is no unified business number")
        if agency and not (agency.isascii() and agency.isalnum()):
            raise ValueError(f"{agency!r} is no authority's code")
        address = _ADDRESSES.get(register)
        if address is None:
            return Unclear(Why.NOT_OFFERED)
        return self._get(address.format(ubn=ubn, agency=agency, **self._bases))

    def _get(self, address: str) -> Answer | Unclear:
        parts = urlsplit(address)
        path = quote(f"{parts.path}?{parts.query}" if parts.query else parts.path, safe="/?$&=")
        connection = HTTPSConnection(
            parts.hostname or "", parts.port, timeout=self._seconds, context=self._trusted
        )
        watch = _Watch(self._seconds)
        try:
            connection.connect()
            watch.over(connection.sock)
            answer = self._asked(connection, path)
        except TimeoutError:
            answer = Unclear(Why.SLOW)
        except (OSError, HTTPException) as error:
            answer = Unclear(Why.UNREACHABLE, type(error).__name__)
        finally:
            watch.end()
            connection.close()
        return Unclear(Why.SLOW) if watch.is_late else answer

    def _asked(self, connection: HTTPSConnection, path: str) -> Answer | Unclear:
        connection.request("GET", path, headers=_HEADERS)
        response = connection.getresponse()
        with response:
            if 300 <= response.status < 400:
                return Unclear(Why.REDIRECTED, str(response.status))
            body = response.read(self._largest + 1)
            if len(body) > self._largest:
                return Unclear(Why.TOO_LARGE)
            if response.length:
                raise IncompleteRead(body, response.length)
            return Answer(response.status, body)


class _Watch:
    """Ends a connection when its time is over. A timeout of the socket counts anew with every
    byte; this one does not."""

    def __init__(self, seconds: float) -> None:
        self.is_late = False
        self._socket: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._give_up)
        self._timer.daemon = True
        self._timer.start()

    def over(self, connected: socket.socket) -> None:
        self._socket = connected
        if self.is_late:
            self._shut()

    def end(self) -> None:
        self._timer.cancel()

    def _give_up(self) -> None:
        self.is_late = True
        self._shut()

    def _shut(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                # Not the method of TLS, which would take itself away under whoever reads.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


_HEADERS: Final[Mapping[str, str]] = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "User-Agent": "Yunshi",
}
