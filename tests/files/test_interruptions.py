"""Uploads that come twice at once, and uploads whose process is killed."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.db import connection

from tests.databases import TestDatabase
from tests.files import making
from tests.files.conftest import contents
from yunshi.files import services
from yunshi.files.models import StoredFile
from yunshi.files.outcomes import Received


def test_same_upload_twice_at_once_is_one_file(
    fresh_database: object, home: Path, owner: UUID, person: UUID
) -> None:
    key = uuid4()
    outcomes: list[object] = []
    start = threading.Barrier(3)

    def send() -> None:
        start.wait()
        try:
            outcomes.append(
                services.receive_upload(io.BytesIO(making.pdf()), "a.pdf", owner, person, key=key)
            )
        finally:
            connection.close()

    threads = [threading.Thread(target=send) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(isinstance(outcome, Received) for outcome in outcomes)
    assert len(outcomes) == 3
    assert len({outcome.file.id for outcome in outcomes}) == 1  # type: ignore[attr-defined]
    (file,) = StoredFile.objects.all()
    assert contents(home) == [home / "files" / file.storage_key]


_UPLOADER = """
import os, sys, time
from pathlib import Path
import django
django.setup()
from django.conf import settings
home = Path(sys.argv[1])
settings.YUNSHI_HOME = home
settings.STORAGES["private"]["OPTIONS"]["location"] = home / "files"
from uuid import UUID
from yunshi.files import services
from yunshi.files.services import receive_upload as verb

def halt():
    print("halted", flush=True)
    time.sleep(60)

class Slow:
    "Sends the second half of the content only to who lives long enough."
    def __init__(self, content):
        self.pieces = [content[: len(content) // 2], content[len(content) // 2 :]]
    def read(self, size):
        if len(self.pieces) == 1 and sys.argv[3] == "while sending":
            halt()
        return self.pieces.pop(0) if self.pieces else b""

if sys.argv[3] == "before the row":
    # The content lies in the storage; its row is not written yet.
    from django.db import transaction
    from yunshi.files.models import StoredFile
    StoredFile.save = lambda *args, **options: halt()
if sys.argv[3] == "while inspecting":
    from yunshi.files.inspection import Inspector
    Inspector.inspect = lambda *args, **options: halt()
content = Path(sys.argv[2]).read_bytes()
owner = UUID(int=1)
services.receive_upload(Slow(content), "a.pdf", owner, owner, key=UUID(int=2))
print("received", flush=True)
time.sleep(60)
"""


@pytest.mark.processes
@pytest.mark.parametrize("moment", ["while sending", "while inspecting", "before the row", "after"])
def test_killed_upload_is_whole_or_not_there(
    moment: str, fresh_database: TestDatabase, home: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = making.pdf(pages=200)
    source = tmp_path_factory.mktemp("source") / "content"
    source.write_bytes(content)
    environment = {**fresh_database.environment(), "YUNSHI_HOME": str(home)}
    with subprocess.Popen(
        [sys.executable, "-c", _UPLOADER, str(home), str(source), moment],
        env=environment,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    acknowledged = told == b"received\n"
    assert acknowledged == (moment == "after")
    if acknowledged:
        (file,) = StoredFile.objects.all()
        (path,) = contents(home / "files")
        assert (path.read_bytes(), file.bytes) == (content, len(content))
        return
    assert told == b"halted\n"
    assert not StoredFile.objects.exists()
    (leftover,) = [*contents(home / "quarantine"), *contents(home / "files")]
    two_days_ago = time.time() - 2 * 86_400
    os.utime(leftover, (two_days_ago, two_days_ago))
    # The same upload, sent again, is received as if nothing had been.
    again = services.receive_upload(
        io.BytesIO(content), "a.pdf", UUID(int=1), UUID(int=1), key=UUID(int=2)
    )
    assert isinstance(again, Received)
    swept = services.sweep()
    assert swept.quarantined + swept.orphaned == 1
    assert [*contents(home / "quarantine"), *contents(home / "files")] == [
        home / "files" / again.file.storage_key
    ]
