"""How much is taken in at once is bounded, and who is refused is told so."""

from __future__ import annotations

import asyncio
import select
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.cli.processes import wait_until
from tests.site.front.conftest import ANSWER_SECONDS, THREADS, Front
from yunshi.site.front.application import MOST_GATHERED
from yunshi.site.front.asgi_types import Message
from yunshi.site.front.gathering import IN_MEMORY, SMALL, Busy, Gathering, HungUp, Room
from yunshi.site.front.turns import MOST_READS_WAITING

POST = {
    "type": "http",
    "http_version": "1.1",
    "headers": [(b"transfer-encoding", b"chunked")],
}


@pytest.mark.processes
def test_so_many_bodies_are_taken_in_at_once_and_requests_without_one_pass(front: Front) -> None:
    large = SMALL + 1
    for _ in range(MOST_GATHERED):
        front.dawdle(large)

    def refused() -> bool:
        return front.ask("/told", method="POST", body=bytes(large))[0] == 503

    while not refused():
        # Our own question had the place of one of them, who was refused in its stead.
        front.dawdle(large)
        assert len(front.senders) < 2 * MOST_GATHERED
    assert front.ask("/redirected")[0] == 303
    assert front.ask("/told", method="POST", body=bytes(SMALL))[0] == 200
    for sender in front.senders:
        sender.close()
    wait_until(lambda: not refused(), seconds=ANSWER_SECONDS, what="room for one more")


@pytest.mark.processes
def test_so_many_wait_to_read_and_whoever_has_arrived_with_something_waits_beyond_them(
    front: Front,
) -> None:
    for number in range(THREADS):
        front.send_raw(get(f"/held/{number}"))
        front.made(f"held-{number}")
    reading = [front.send_raw(get("/told")) for _ in range(MOST_READS_WAITING + 1)]
    answered, _, _ = select.select(reading, [], [], ANSWER_SECONDS)
    assert [status_of(each) for each in answered] == [b"503"]
    writing = [front.send_raw(post("/told")) for _ in range(MOST_READS_WAITING + 1)]
    assert select.select(writing, [], [], 1) == ([], [], [])
    (front.folder / "release").touch()
    rest = [status_of(each) for each in reading if each not in answered]
    assert rest == [b"200"] * MOST_READS_WAITING
    assert [status_of(each) for each in writing] == [b"200"] * len(writing)


def get(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()


def post(path: str) -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
    return f"{head}Content-Length: 5\r\n\r\nwhole".encode()


def status_of(sender: socket.socket) -> bytes:
    return sender.recv(12, socket.MSG_WAITALL)[9:]


def gathered(room: Room, *pieces: bytes, breaks_off: bool = False) -> bytes:
    """What is kept of a body that comes in these pieces."""
    messages: list[Message] = [
        {"type": "http.request", "body": piece, "more_body": True} for piece in pieces
    ]
    messages.append(
        {"type": "http.disconnect"}
        if breaks_off
        else {"type": "http.request", "body": b"", "more_body": False}
    )

    async def receive() -> Message:
        return messages.pop(0)

    async def gather() -> bytes:
        with ThreadPoolExecutor(1) as files, Gathering(room, files, 10 * IN_MEMORY) as gathering:
            body = await gathering.gather(POST, receive, 10)
            content: bytes = body.file.read()
            assert len(content) == body.length
            return content

    return asyncio.run(gather())


def test_bytes_that_wait_for_their_answer_are_bounded_and_given_back() -> None:
    room = Room(most_at_once=1, most_small=1, most_bytes=2 * IN_MEMORY)
    most = [bytes(IN_MEMORY), b"1" * IN_MEMORY]
    for _ in range(2):
        assert gathered(room, *most) == b"".join(most)
        with pytest.raises(Busy):
            gathered(room, *most, b"1")
        with pytest.raises(HungUp):
            gathered(room, *most, breaks_off=True)
    # What was left of a refused or broken body holds no place either.
    room.enter(small=False)
    with pytest.raises(Busy):
        gathered(room, b"1")
    room.leave(small=False)
    assert gathered(room, b"1") == b"1"
