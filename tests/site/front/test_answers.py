"""Answers: pieces go out as they are made, no faster than they are read, and hold no more threads
than they must."""

from __future__ import annotations

import hashlib
import random
import signal
import socket
from pathlib import Path

import pytest

from tests.cli.processes import processes_naming, wait_until
from tests.site.front.conftest import ANSWER_SECONDS, THREADS, Front, StartFront

pytestmark = pytest.mark.processes

LARGE = 30 * 1024 * 1024


def test_a_stream_goes_out_piece_by_piece(front: Front) -> None:
    connection = front.connect()
    connection.request("GET", "/streamed")
    response = connection.getresponse()
    assert response.readline() == b"first\n"
    # Only now the view makes the second.
    (front.folder / "first-was-read").touch()
    assert response.read() == b"second\n"
    connection.close()


def test_a_stream_waits_for_its_reader_and_ends_with_him(front: Front) -> None:
    connection = front.connect()
    connection.request("GET", "/endless")
    response = connection.getresponse()
    assert response.read(1) == b"\0"
    made = -1

    def stands_still() -> bool:
        nonlocal made
        before, made = made, int((front.folder / "made").read_text() or "0")
        return made == before

    wait_until(stands_still, seconds=ANSWER_SECONDS, what="the pause of the view")
    assert made * 64 * 1024 < 100 * 1024 * 1024
    assert not (front.folder / "endless-ended").exists()
    response.close()
    connection.close()
    front.made("endless-ended")


def test_a_stream_that_breaks_before_its_first_piece_is_an_error(front: Front) -> None:
    status, _, body = front.ask("/broken")
    assert status == 500
    assert "系統發生錯誤" in body.decode()
    assert "RuntimeError" not in body.decode()


@pytest.mark.parametrize("length", [0, 1, 262_143, 262_144, 262_145, LARGE])
def test_a_file_arrives_whole(front: Front, length: int) -> None:
    content = random.Random(length).randbytes(length)  # noqa: S311 (not a secret)
    (front.folder / "file").write_bytes(content)
    status, headers, body = front.ask("/file?name=file")
    assert (status, headers["Content-Length"]) == (200, str(length))
    assert hashlib.sha256(body).digest() == hashlib.sha256(content).digest()
    status, headers, body = front.ask("/file?name=file", method="HEAD")
    assert (status, headers["Content-Length"], body) == (200, str(length), b"")


def test_readers_of_files_who_dawdle_hold_no_thread(front: Front) -> None:
    with (front.folder / "file").open("wb") as file:
        file.truncate(LARGE)
    readers = []
    for _ in range(4 * THREADS):
        reader = socket.socket()
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        reader.connect(("127.0.0.1", front.port))
        reader.sendall(b"GET /file?name=file HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert reader.recv(12, socket.MSG_WAITALL) == b"HTTP/1.1 200"
        front.senders.append(reader)
        readers.append(reader)
    assert front.told()["length"] == 0
    opened = held_open(front, "file")
    assert opened == len(readers)
    for reader in readers:
        reader.close()
    wait_until(
        lambda: held_open(front, "file") == 0, seconds=ANSWER_SECONDS, what="closing the files"
    )


def held_open(front: Front, name: str) -> int:
    path = front.folder / name
    return sum(
        each.resolve() == path
        for process in processes_naming(front.folder)
        for each in Path(f"/proc/{process}/fd").iterdir()
        if each.exists()
    )


def test_status_headers_and_cookies_pass_through(front: Front) -> None:
    status, headers, body = front.ask("/redirected")
    assert (status, headers["Location"], body.decode()) == (303, "/elsewhere", "雲市")
    assert headers.get_all("Set-Cookie") == ["one=1; Path=/", "two=2; Path=/"]
    status, headers, body = front.ask("/redirected", method="HEAD")
    assert (status, headers["Content-Length"], body) == (303, "6", b"")
    assert front.ask("/nowhere")[0] == 404


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_though_senders_readers_and_views_are_not_done(
    start_front: StartFront, number: int
) -> None:
    front = start_front()
    with (front.folder / "file").open("wb") as file:
        file.truncate(LARGE)
    for _ in range(THREADS):
        front.dawdle()
        front.send_raw(b"GET /file?name=file HTTP/1.1\r\nHost: localhost\r\n\r\n")
    front.send_raw(b"GET /endless HTTP/1.1\r\nHost: localhost\r\n\r\n")
    front.send_raw(b"GET /held/0 HTTP/1.1\r\nHost: localhost\r\n\r\n")
    front.made("held-0")
    front.process.send_signal(number)
    front.process.wait(ANSWER_SECONDS)
    wait_until(
        lambda: not processes_naming(front.folder),
        seconds=ANSWER_SECONDS,
        what="the end of every process",
    )
