"""A real HTTPS server on this machine that answers as registers do, well and badly."""

from __future__ import annotations

import contextlib
import datetime as dt
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from yunshi.parties.registers.https import HttpsSource, trusting

Handle = Callable[[BaseHTTPRequestHandler], None]


def certificate(folder: Path) -> Path:
    """A certificate for this machine alone, with its key, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "here.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@dataclass
class RegisterServer:
    """What the server is to do next, and what it was asked."""

    url: str
    trusted: ssl.SSLContext
    handle: Handle = lambda _request: None
    asked: list[str] = field(default_factory=list)

    def source(self, seconds: float = 5, largest: int = 100_000) -> HttpsSource:
        return HttpsSource(
            gcis=f"{self.url}/od/data/api",
            fia=f"{self.url}/OAI/api/businessRegistration",
            trusted=self.trusted,
            seconds=seconds,
            largest=largest,
        )


@contextmanager
def register_server(folder: Path) -> Iterator[RegisterServer]:
    pem = certificate(folder)
    offered = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    offered.load_cert_chain(pem)
    answering: RegisterServer

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answering.asked.append(self.path)
            with contextlib.suppress(OSError):  # Whoever asked has had enough.
                answering.handle(self)

        def log_message(self, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *args: object) -> None:
            pass  # A client that does not trust the certificate.

    server = Server(("127.0.0.1", 0), Handler)
    server.socket = offered.wrap_socket(server.socket, server_side=True)
    answering = RegisterServer(f"https://127.0.0.1:{server.server_address[1]}", trusting(str(pem)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield answering
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def answers(
    body: bytes, status: int = 200, kind: str = "application/json", **headers: str
) -> Handle:
    def handle(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            request.send_header(name, value)
        request.end_headers()
        request.wfile.write(body)

    return handle


def slowly(body: bytes, pause: float) -> Handle:
    """Each byte by itself, so that no single wait is long."""

    def handle(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        for number in range(len(body)):
            request.wfile.write(body[number : number + 1])
            request.wfile.flush()
            time.sleep(pause)

    return handle


def endlessly(piece: bytes) -> Handle:
    """More than anybody takes, without saying how much it will be."""

    def handle(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        for _ in range(100_000):
            request.wfile.write(piece)

    return handle


def hangs_up(request: BaseHTTPRequestHandler) -> None:
    request.connection.close()


def half(body: bytes) -> Handle:
    """Promises more than it sends."""

    def handle(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", str(len(body) + 100))
        request.end_headers()
        request.wfile.write(body)

    return handle
