"""A local signing component that speaks the protocol of the official one (HiPKI).

It answers on the vendor's own machine. A page asks which cards lie in the readers, opens the
component's window, and speaks with that window by messages: the window asks for what is to be
signed (``getTbs``), is told with the PIN (``MakeSignature``), and brings the signature (``sign``).
The key is a file, so it is for demos and tests alone.
"""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import urlsplit

from asn1crypto import pem

from yunshi.demo.card.authority import Card
from yunshi.demo.card.signing import sign

WRONG_PIN: Final = 0x76000031
LOCKED: Final = 0x76000044
FAILED: Final = 0x76000001
TRIES: Final = 3
PORT: Final = 61161
_LARGEST: Final = 1024 * 1024

_POPUP: Final = """<!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8">
<title>示範簽章元件</title><body><p>示範簽章元件：簽章中，請稍候…</p>
<p lang="en">Demonstration signing component: signing …</p>
<script src="/popup.js"></script></body></html>"""

_SCRIPT: Final = """'use strict'
const tell = message => window.opener.postMessage(JSON.stringify(message), '*')
window.addEventListener('message', async event => {
  if (event.source !== window.opener) return
  const asked = JSON.parse(event.data)
  if (asked.func !== 'MakeSignature') return
  const answer = await fetch('/sign', { method: 'POST', body: JSON.stringify(asked) })
  tell(await answer.json())
  window.close()
})
tell({ func: 'getTbs' })
"""


class Reader:
    """A card reader with the card in it, if any; the card counts wrong PINs."""

    def __init__(
        self,
        card: Callable[[bytes], Card | None],
        *,
        pin: str,
        now: Callable[[], datetime],
    ) -> None:
        """``card`` is asked for the card when something is to be signed: ``b""`` is no content,
        when only its presence is asked."""
        self._card = card
        self._pin = pin
        self._now = now
        self._failures = 0
        self._lock = threading.Lock()

    def slots(self) -> list[dict[str, Any]]:
        """What ``pkcs11info`` tells of the reader."""
        card = self._card(b"")
        slot: dict[str, Any] = {"slotDescription": "Yunshi demonstration reader"}
        if card is not None:
            slot["token"] = {
                "label": "YUNSHI TEST",
                "serialNumber": card.number,
                "certs": [{"usage": "digitalSignature", "certb64": _certificate(card)}],
            }
        return [slot]

    def sign(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        """The answer to ``MakeSignature``."""
        try:
            content = _content(asked)
        except (ValueError, TypeError):
            return _answer(FAILED)
        with self._lock:
            if self._failures >= TRIES:
                return _answer(LOCKED)
            if asked.get("pin") != self._pin:
                self._failures += 1
                return _answer(LOCKED if self._failures >= TRIES else WRONG_PIN)
            self._failures = 0
        card = self._card(content)
        if card is None:
            return _answer(FAILED)
        message = sign(content, card, at=self._now())
        return {
            **_answer(0),
            "signature": base64.b64encode(message).decode(),
            "certb64": _certificate(card),
            "cardSN": card.number,
        }


class Component:
    """The server, in a thread of its own; port 0 takes any that is free."""

    def __init__(self, reader: Reader, port: int = PORT) -> None:
        class Handler(_Handler):
            pass

        Handler.reader = reader
        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def origin(self) -> str:
        return f"http://localhost:{self._server.server_address[1]}"

    def __enter__(self) -> Component:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    reader: Reader
    server_version = "YunshiDemoCard"

    def do_OPTIONS(self) -> None:
        """Browsers ask first whether a page may reach a program on this machine."""
        self._send(HTTPStatus.NO_CONTENT, "text/plain", b"", readable=True)

    def do_GET(self) -> None:
        match urlsplit(self.path).path:
            case "/pkcs11info":
                told = {"ret_code": 0, "slots": self.reader.slots(), "serverVersion": "demo"}
                self._send_json(told, readable=True)
            case "/popupForm":
                self._send(HTTPStatus.OK, "text/html; charset=utf-8", _POPUP.encode())
            case "/popup.js":
                self._send(HTTPStatus.OK, "text/javascript; charset=utf-8", _SCRIPT.encode())
            case _:
                self._send(HTTPStatus.NOT_FOUND, "text/plain", b"")

    def do_POST(self) -> None:
        """Only our own window signs: no page of another origin."""
        host = self.headers.get("Host", "")
        length = int(self.headers.get("Content-Length") or 0)
        if (
            urlsplit(self.path).path != "/sign"
            or self.headers.get("Origin") != f"http://{host}"
            or not 0 < length <= _LARGEST
        ):
            self._send(HTTPStatus.FORBIDDEN, "text/plain", b"")
            return
        try:
            asked = json.loads(self.rfile.read(length))
        except ValueError:
            asked = None
        if not isinstance(asked, dict):
            self._send(HTTPStatus.BAD_REQUEST, "text/plain", b"")
            return
        self._send_json(self.reader.sign(asked))

    def _send_json(self, told: Mapping[str, Any], *, readable: bool = False) -> None:
        content = json.dumps(told).encode()
        self._send(HTTPStatus.OK, "application/json", content, readable=readable)

    def _send(
        self, status: HTTPStatus, kind: str, content: bytes, *, readable: bool = False
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        if readable:
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Access-Control-Allow-Private-Network", "true")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """A terminal with one line for each look at the reader tells nobody anything."""


def _content(asked: Mapping[str, Any]) -> bytes:
    """Raises ValueError for what the component does not know how to sign."""
    if asked.get("signatureType") != "PKCS7" or asked.get("hashAlgorithm") != "SHA256":
        raise ValueError("only PKCS7 with SHA256")
    content = str(asked["tbs"]) if "tbs" in asked else ""
    if not content:
        raise ValueError("nothing to sign")
    if asked.get("tbsEncoding") == "base64":
        return base64.b64decode(content, validate=True)
    return content.encode()


def _answer(code: int) -> dict[str, Any]:
    return {"func": "sign", "ret_code": code, "signature": "", "certb64": "", "cardSN": ""}


def _certificate(card: Card) -> str:
    return "".join(pem.armor("CERTIFICATE", card.der).decode().splitlines()[1:-1])
