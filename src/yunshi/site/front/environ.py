"""A request as WSGI tells it."""

from __future__ import annotations

import sys
from typing import Any
from urllib.parse import unquote_to_bytes

from yunshi.casework.arrival import HEAD, Head
from yunshi.site.front.asgi_types import Scope
from yunshi.site.front.gathering import Body


def environ_of(scope: Scope, body: Body, head: Head) -> dict[str, Any]:
    """The WSGI environment of a request whose body is there.

    A header with an underscore is left out: it would pass for one with a hyphen, which a proxy in
    front has set or taken away.
    """
    server, client = scope.get("server"), scope.get("client")
    path = scope.get("raw_path") or scope["path"].encode()
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "SERVER_NAME": server[0] if server else "localhost",
        "SERVER_PORT": str(server[1] or "") if server else "80",
        "REMOTE_ADDR": client[0] if client else "",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.get("scheme", "http"),
        "wsgi.input": body.file,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    said: dict[bytes, list[bytes]] = {}
    for name, value in scope["headers"]:
        if b"_" not in name:
            said.setdefault(name, []).append(value)
    for name, values in said.items():
        key = name.decode("latin-1").upper().replace("-", "_")
        if key != "CONTENT_TYPE":
            key = f"HTTP_{key}"
        environ[key] = (b"; " if name == b"cookie" else b",").join(values).decode("latin-1")
    # What is there is what was gathered, whatever the sender said of it.
    for key in ("HTTP_CONTENT_LENGTH", "HTTP_TRANSFER_ENCODING"):
        environ.pop(key, None)
    environ["CONTENT_LENGTH"] = str(body.length) if body.length else ""
    environ[HEAD] = head
    return environ
