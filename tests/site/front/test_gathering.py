"""Bodies: whole before a view sees them, in time, not too large, and not too many."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.processes import processes_naming, wait_until
from tests.site.front.conftest import ANSWER_SECONDS, THREADS, Front, StartFront
from yunshi.files.middleware import FORM_AROUND_UPLOAD
from yunshi.site.front.gathering import IN_MEMORY, READ_AND_FORGOTTEN

pytestmark = pytest.mark.processes

LARGEST = 3 * 1024 * 1024 + FORM_AROUND_UPLOAD
PIECE = 64 * 1024


def some_bytes(length: int) -> bytes:
    return random.Random(length).randbytes(length)  # noqa: S311 (not a secret)


def in_pieces(body: bytes) -> Iterator[bytes]:
    for at in range(0, len(body), PIECE):
        yield body[at : at + PIECE]


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("length", [0, 1, IN_MEMORY, IN_MEMORY + 1, 1_500_001, LARGEST])
def test_a_body_arrives_as_it_was_sent(front: Front, length: int, chunked: bool) -> None:
    body = some_bytes(length)
    plain = {"Content-Type": "application/octet-stream"}
    if length > 1_500_001:
        # Past the limit of what Django reads into memory, so as a file.
        head, tail = (
            b'--x\r\nContent-Disposition: form-data; name="f"; filename="f.bin"\r\n\r\n',
            b"\r\n--x--\r\n",
        )
        body = some_bytes(LARGEST - len(head) - len(tail))
        digest = hashlib.sha256(body).hexdigest()
        sent = head + body + tail
        status, _, answer = front.ask(
            "/upload",
            method="POST",
            body=in_pieces(sent) if chunked else sent,
            headers={
                "Content-Type": "multipart/form-data; boundary=x",
                **({"Transfer-Encoding": "chunked"} if chunked else {}),
            },
            chunked=chunked,
        )
        assert (status, json.loads(answer)) == (200, {"f": ["f.bin", len(body), digest]})
        return
    told = front.told(
        method="POST",
        body=in_pieces(body) if chunked else body,
        headers={**plain, **({"Transfer-Encoding": "chunked"} if chunked else {})},
        chunked=chunked,
    )
    assert (told["length"], told["sha256"]) == (length, hashlib.sha256(body).hexdigest())


def test_a_body_that_breaks_off_reaches_no_view(front: Front) -> None:
    front.dawdle().close()
    front.send_raw(
        b"POST /told HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nsome\r\n"
    ).close()
    front.send_raw(
        b"POST /told HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
    ).close()
    assert front.told()["length"] == 0
    assert front.entered() == 1


def test_too_large_by_its_own_word_is_refused_in_the_readers_language(front: Front) -> None:
    for language, words in (("zh-hant", "太大"), ("en", "What you sent is too large")):
        status, _, page = front.ask(
            "/told", method="POST", body=bytes(LARGEST + 1), headers={"Accept-Language": language}
        )
        assert status == 413
        assert words in page.decode()
    assert front.entered() == 0


def test_too_large_is_refused_before_it_is_sent_to_whoever_asks_first(front: Front) -> None:
    sender = front.send_raw(
        f"POST /told HTTP/1.1\r\nHost: localhost\r\nContent-Length: {LARGEST + 1}\r\n"
        "Expect: 100-continue\r\nConnection: close\r\n\r\n".encode()
    )
    assert sender.recv(12, socket.MSG_WAITALL) == b"HTTP/1.1 413"


def test_too_large_against_its_own_word_is_refused_and_not_kept(front: Front) -> None:
    status, _, page = front.ask(
        "/told",
        method="POST",
        body=in_pieces(bytes(LARGEST + 1)),
        headers={"Accept-Language": "en", "Transfer-Encoding": "chunked"},
        chunked=True,
    )
    assert status == 413
    assert "What you sent is too large" in page.decode()
    assert front.entered() == 0


def test_a_sender_without_end_is_cut_off(front: Front) -> None:
    sender = front.send_raw(
        b"POST /told HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    piece = b"10000\r\n" + bytes(0x10000) + b"\r\n"
    sent = 0
    with contextlib.suppress(ConnectionError):
        while sent <= 2 * READ_AND_FORGOTTEN * LARGEST:
            sender.sendall(piece)
            sent += 0x10000
    assert READ_AND_FORGOTTEN * LARGEST <= sent <= 2 * READ_AND_FORGOTTEN * LARGEST
    assert front.told()["length"] == 0


def test_a_large_body_lies_in_a_file_without_a_name(front: Front, tmp_path: Path) -> None:
    before = open_files(front)
    sender = front.ask_leave("/told", b"", length=LARGEST)
    sender.sendall(bytes(4 * IN_MEMORY))
    wait_until(lambda: open_files(front) - before, seconds=ANSWER_SECONDS, what="the file")
    assert all(name.endswith(" (deleted)") for name in open_files(front) - before)
    sender.close()
    wait_until(
        lambda: not open_files(front) - before, seconds=ANSWER_SECONDS, what="the file's end"
    )


def open_files(front: Front) -> set[str]:
    """Regular files in the temporary folder that the server's processes hold open."""
    found = set()
    for process in processes_naming(front.folder):
        for each in Path(f"/proc/{process}/fd").iterdir():
            with contextlib.suppress(OSError):
                if (name := os.readlink(each)).startswith("/tmp/"):  # noqa: S108
                    found.add(name)
    return found


def test_a_body_that_is_not_there_in_time_is_refused_in_both_languages(
    start_front: StartFront,
) -> None:
    front = start_front(longest=3)
    said = answer_to(front.dawdle())
    assert said.startswith("HTTP/1.1 408 Request Timeout\r\n")
    assert "系統沒有收下任何部分" in said
    assert "nothing of it was taken" in said
    script = front.send_raw(
        b"POST /told HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n"
        b"X-Requested-With: fetch\r\nAccept: application/json\r\n\r\nsome"
    )
    head, _, body = answer_to(script).partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 408")
    assert "nothing of it was taken" in json.loads(body)["message"]
    assert front.entered() == 0


def test_who_gets_no_thread_in_time_is_told_that_nothing_was_done(
    start_front: StartFront,
) -> None:
    front = start_front(longest=4)
    holding = [front.send_raw(get(f"/held/{number}")) for number in range(THREADS)]
    for number in range(THREADS):
        front.made(f"held-{number}")
    status, headers, body = front.ask("/told", method="POST", body=b"whole")
    assert (status, headers["Retry-After"]) == (503, "10")
    assert "沒有處理這次的請求" in body.decode()
    assert "nothing was done with this request" in body.decode()
    (front.folder / "release").touch()
    for each in holding:
        assert answer_to(each).startswith("HTTP/1.1 200")
    # What was refused is not done later.
    assert front.entered() == 0
    assert front.told()["length"] == 0


def get(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()


def answer_to(sender: socket.socket) -> str:
    said = b""
    with contextlib.suppress(ConnectionError):
        while piece := sender.recv(65536):
            said += piece
    return said.decode()


def test_what_django_is_told_of_a_request(front: Front) -> None:
    told: dict[str, Any] = front.told(
        "/told/%E9%9B%B2%E5%B8%82%20%2F?a=%E9%9B%B2&b=1+2",
        method="PUT",
        body=b"four",
        headers={
            "Content-Type": "text/plain",
            "Cookie": "a=1; b=2",
            "X-Forwarded-For": "192.0.2.1",
            "X_Forwarded_Proto": "https",
            "Accept-Language": "en",
        },
    )
    headers = told.pop("headers")
    assert {key: told[key] for key in ("method", "path", "query", "length")} == {
        "method": "PUT",
        "path": "/told/雲市 /",
        "query": "a=%E9%9B%B2&b=1+2",
        "length": 4,
    }
    assert (told["scheme"], told["address"]) == ("http", "127.0.0.1")
    assert told["cookies"] == {"a": "1", "b": "2"}
    assert headers == {
        "Content-Length": "4",
        "Content-Type": "text/plain",
        "Host": f"127.0.0.1:{front.port}",
        "Accept-Encoding": "identity",
        "Cookie": "a=1; b=2",
        "X-Forwarded-For": "192.0.2.1",
        "Accept-Language": "en",
    }
