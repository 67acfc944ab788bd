"""Hostile files end in a message, in bounded time and memory, and never end the server."""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.processes import is_alive
from tests.files import making
from tests.files.confined import number_of, process_of
from yunshi.files.inspection import Inspector, inspect
from yunshi.files.inspection.child import Child
from yunshi.files.inspection.nursery import is_possible
from yunshi.files.parsing import confinement

MOST_SECONDS = 25.0
"""Of the processor: whatever else the machine does counts for nobody."""
MOST_MEMORY = confinement.MEMORY_BYTES

BOMBS: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "page": (lambda: making.pdf_bomb(300), "a.pdf", "pdf_bomb"),
    "page in two layers": (lambda: making.pdf_bomb(300, layers=2), "a.pdf", "pdf_bomb"),
    "object stream": (lambda: making.object_stream_bomb(300), "a.pdf", "pdf_damaged"),
    "stream in other filters": (making.pdf_run_length_bomb, "a.pdf", "pdf_bomb"),
    "many streams": (making.pdf_of_large_pages, "a.pdf", "pdf_bomb"),
    "claimed pixels": (making.pdf_picture_bomb, "a.pdf", "pdf_bomb"),
    "picture": (lambda: making.png_bomb(50_000), "a.png", "image_too_many_pixels"),
    "picture just above": (lambda: making.png_bomb(8_001), "a.png", "image_too_many_pixels"),
    "document": (lambda: making.archive_bomb(300), "a.docx", "archive_bomb"),
    "overlap": (making.overlapping_archive, "a.zip", "archive_bomb"),
    "nesting": (lambda: making.nested_archive(5), "a.zip", "archive_bomb"),
}


_LOOK = """
import json, resource, sys
from pathlib import Path
from yunshi.files.inspection import child, inspect
from yunshi.files.inspection.nursery import NURSERY
if sys.argv[3] == "fresh":
    child.is_possible = lambda: False
facts = inspect(Path(sys.argv[1]), sys.argv[2])
# Only who was waited for is counted: the nursery, and with it all children it had.
NURSERY.end()
used = resource.getrusage(resource.RUSAGE_CHILDREN)
codes = [problem.code for problem in facts.problems]
seconds = used.ru_utime + used.ru_stime
print(json.dumps({"codes": codes, "memory": used.ru_maxrss * 1024, "seconds": seconds}))
"""


@pytest.fixture(params=["forked", "fresh"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to start a child, also where one of them is not the usual."""
    way: str = request.param
    if way == "fresh":
        monkeypatch.setattr("yunshi.files.inspection.child.is_possible", lambda: False)
    elif not is_possible():
        pytest.skip("this system has no nursery")
    return way


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_ends_in_a_message_in_bounded_time_and_memory(
    name: str, way: str, tmp_path: Path
) -> None:
    make, file_name, code = BOMBS[name]
    path = tmp_path / "bomb"
    path.write_bytes(make())
    # In a program of its own: what is measured is the largest of all children it ever had.
    looked = subprocess.run(
        [sys.executable, "-c", _LOOK, str(path), file_name, way],
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(looked.stdout)
    assert code in found["codes"]
    assert 0.02 < found["seconds"] < MOST_SECONDS
    assert found["memory"] < MOST_MEMORY


def test_picture_at_the_pixel_limit_passes(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(making.png_bomb(8_000))
    facts = inspect(path, "a.png")
    assert (facts.width, facts.height, facts.problems) == (8_000, 8_000, ())


def test_archive_nested_as_deeply_as_allowed_passes(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(making.nested_archive(3))
    assert inspect(path, "a.zip").problems == ()


def python(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, timeout=60)


def confined(program: str) -> subprocess.CompletedProcess[bytes]:
    start = "from yunshi.files.parsing.confinement import *; confine(); grant_cpu_time(); "
    return python("-c", start + program)


def test_child_gets_no_more_memory_than_its_limit() -> None:
    ended = confined("held = bytearray(1200 * 1024 * 1024)")
    assert b"MemoryError" in ended.stderr
    assert confined("held = bytearray(300 * 1024 * 1024)").returncode == 0


def test_child_gets_no_more_processor_time_than_its_limit() -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = "from yunshi.files.parsing import confinement; confinement.CPU_SECONDS_PER_FILE = 1; "
    ended = python("-c", start + "confinement.confine(); confinement.grant_cpu_time()\nwhile 1: 1")
    assert ended.returncode == -signal.SIGXCPU
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert used < 10


def test_child_cannot_write_files(tmp_path: Path) -> None:
    path = tmp_path / "written"
    ended = confined(f"\nwith open({str(path)!r}, 'w') as file: file.write('x')")
    assert b"File too large" in ended.stderr
    assert path.read_bytes() == b""


def test_file_that_kills_the_child_is_too_demanding_and_the_next_is_served(
    way: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(making.pdf())
    with Inspector() as inspector:
        assert inspector.inspect(path, "a.pdf").problems == ()
        process_of(inspector._child).kill()
        # Not waited for: the child dies under the request, as a crash of a parser looks.
        facts = inspector.inspect(path, "a.pdf")
        again = inspector.inspect(path, "a.pdf")
    assert {problem.code for problem in facts.problems} <= {"too_demanding"}
    assert again.problems == ()


def test_file_that_needs_too_much_memory_is_too_demanding(way: str, tmp_path: Path) -> None:
    # A directory of archive entries so large that listing it breaks the memory limit.
    import struct

    name = b"n" * 400
    entry = struct.pack(
        "<4s4B4HL2L5H2L", b"PK\x01\x02", 20, 3, 20, 0, 0, 0, 0, 0, 0, 0, 0, 400, 0, 0, 0, 0, 0, 0
    )
    count = 110_000
    directory = (entry + name) * count
    blob = b"PK\x03\x04" + bytes(26) + directory
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 65535, 65535, len(directory), 30, 0)
    path = tmp_path / "a.zip"
    path.write_bytes(blob + end)
    facts = inspect(path, "a.zip")
    found = {problem.code for problem in facts.problems}
    assert found <= {"too_demanding", "archive_bomb"}
    assert found


def test_child_that_stays_silent_is_ended(
    way: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from yunshi.files.inspection import child as module

    path = tmp_path / "a.pdf"
    path.write_bytes(making.pdf())
    child = Child()
    try:
        assert child.read(path, "pdf").problems == {}
        monkeypatch.setattr(module, "SECONDS_PER_FILE", 0.0)
        assert child.read(path, "pdf").problems == {"too_demanding": {}}
        assert child._process is None
    finally:
        child.end()


def test_no_child_is_left_behind(way: str, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(making.pdf())
    with Inspector() as inspector:
        inspector.inspect(path, "a.pdf")
        number = number_of(process_of(inspector._child))
        assert is_alive(number)
    assert not is_alive(number)


def test_inspection_imports_neither_django_nor_the_parsers() -> None:
    program = (
        "import sys; import yunshi.files.inspection, yunshi.files.scanning; "
        "print([name for name in ('django', 'pikepdf', 'PIL', 'filetype') if name in sys.modules])"
    )
    assert python("-c", program).stdout == b"[]\n"


def test_command_tells_facts_and_its_status(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.pdf", tmp_path / "bad.pdf"
    good.write_bytes(making.pdf(pages=2))
    bad.write_bytes(making.docx())
    command = ("-m", "yunshi.files.inspection")
    sound = python(*command, good)
    assert sound.returncode == 0
    assert json.loads(sound.stdout)["pages"] == 2
    unsound = python(*command, bad)
    assert unsound.returncode == 1
    assert json.loads(unsound.stdout)["problems"][0]["code"] == "content_differs"
    assert python(*command, tmp_path / "missing").returncode == 2
