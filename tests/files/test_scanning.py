"""The clamd client, against a server that speaks the protocol and, where installed, clamd."""

from __future__ import annotations

import io
import socket
import socketserver
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.files import making
from tests.files.scanners import KINDS, LARGEST_STREAM, VIRUS, scanner_of, small_server
from yunshi.files.scanning import Clean, Infected, Scanner, ScannerUrlError, Unavailable


@pytest.fixture(scope="module")
def short_folder() -> Iterator[Path]:
    """A folder whose path is short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="y") as folder:
        yield Path(folder)


@pytest.fixture(scope="module", params=[(kind, tcp) for kind in KINDS for tcp in (True, False)])
def scanner(request: pytest.FixtureRequest) -> Iterator[Scanner]:
    kind, tcp = request.param
    with (
        tempfile.TemporaryDirectory(prefix="y") as folder,
        scanner_of(kind, Path(folder), tcp=tcp) as url,
    ):
        yield Scanner(url)


def test_scanner_answers(scanner: Scanner) -> None:
    assert scanner.ping()


def test_clean_and_infected_contents_are_told_apart(scanner: Scanner) -> None:
    assert scanner.scan(io.BytesIO(making.pdf())) == Clean()
    outcome = scanner.scan(io.BytesIO(b"before " + making.virus_test_file()))
    assert isinstance(outcome, Infected)
    assert outcome.virus.startswith(VIRUS)


def test_empty_content_is_clean(scanner: Scanner) -> None:
    assert scanner.scan(io.BytesIO(b"")) == Clean()


def test_content_is_sent_whole(scanner: Scanner) -> None:
    filling = LARGEST_STREAM - 1000
    outcome = scanner.scan(io.BytesIO(bytes(filling) + making.virus_test_file()))
    assert isinstance(outcome, Infected)


def test_content_beyond_the_scanners_limit_has_no_verdict(scanner: Scanner) -> None:
    outcome = scanner.scan(io.BytesIO(bytes(20 * LARGEST_STREAM)))
    assert outcome == Unavailable("INSTREAM size limit exceeded. ERROR", refuses_file=True)


def test_absent_scanner_is_unavailable(tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        absent = Scanner(f"tcp://127.0.0.1:{closed.getsockname()[1]}")
        outcome = absent.scan(io.BytesIO(b"a"))
    assert isinstance(outcome, Unavailable)
    assert not outcome.refuses_file
    assert not absent.ping()
    outcome = Scanner(f"unix://{tmp_path / 'none'}").scan(io.BytesIO(b"a"))
    assert isinstance(outcome, Unavailable)
    assert not outcome.refuses_file


class _Silent(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        while self.request.recv(65_536):
            pass


class _HangsUp(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.request.recv(4)


class _SpeaksOtherwise(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        self.request.recv(65_536)
        self.wfile.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")


@pytest.mark.parametrize("conversation", [_Silent, _HangsUp, _SpeaksOtherwise])
def test_scanner_that_does_not_speak_properly_never_means_clean(
    conversation: type[socketserver.BaseRequestHandler], short_folder: Path
) -> None:
    with small_server(short_folder, tcp=True, conversation=conversation) as url:
        outcome = Scanner(url, answer_seconds=0.3).scan(io.BytesIO(bytes(200_000)))
    assert isinstance(outcome, Unavailable)
    assert not outcome.refuses_file


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1", "127.0.0.1:3310", "tcp://", "unix://host/path", "unix:", ""]
)
def test_address_that_names_no_scanner_is_refused(url: str) -> None:
    with pytest.raises(ScannerUrlError):
        Scanner(url)
