"""What a forked child can do and see: no more than one that was begun from nothing."""

from __future__ import annotations

import logging
import os
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.processes import is_alive
from tests.files.confined import (
    Obedient,
    children_of,
    kept,
    number_of,
    obedient,
    open_in,
    process_number,
    process_of,
    read,
    told,
)
from tests.files.looking import GOOD
from yunshi.files.inspection.child import Child
from yunshi.files.inspection.nursery import START_NURSERY
from yunshi.files.parsing import confinement

LIMITS = """
import resource, time
for name in ("AS", "NPROC", "FSIZE", "CORE", "NOFILE"):
    told[name] = resource.getrlimit(getattr(resource, f"RLIMIT_{name}"))
told["CPU"] = resource.getrlimit(resource.RLIMIT_CPU)[0]
"""
BURN = "import time\nwhile time.process_time() < {seconds}: pass\n"


@pytest.fixture(scope="module")
def here() -> Iterator[Obedient]:
    with obedient() as here:
        yield here


def test_limits_are_all_there_before_the_first_request() -> None:
    # The nursery spends time of its own first: its children do not pay for it.
    with obedient(BURN.format(seconds=2.5)) as here:
        limits = here.told(LIMITS)
    memory, files = confinement.MEMORY_BYTES, confinement.OPEN_FILES
    assert limits == {
        "AS": str((memory, memory)),
        "NPROC": "(0, 0)",
        "FSIZE": "(0, 0)",
        "CORE": "(0, 0)",
        "NOFILE": str((files, files)),
        "CPU": str(confinement.CPU_SECONDS_PER_FILE + 1),
    }


def test_memory_ends_at_the_limit(here: Obedient) -> None:
    with here.child() as child:
        assert told(child, "held = bytearray(300 * 1024 * 1024)") == {}
        assert read(child, "held = bytearray(1200 * 1024 * 1024)").problems == {"too_demanding": {}}
        assert child._process is None


def test_processor_time_ends_at_the_limit_and_each_file_has_its_own(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    shorter = "from yunshi.files.parsing import confinement; confinement.CPU_SECONDS_PER_FILE = 2"
    limit = "import resource; told['limit'] = resource.getrlimit(resource.RLIMIT_CPU)[0]\n"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with obedient(shorter) as here, here.child() as child:
        assert told(child, limit + BURN.format(seconds=1.1)) == {"limit": "3"}
        assert told(child, limit) == {"limit": "4"}
        # Nobody but the kernel ends it.
        monkeypatch.setattr("yunshi.files.inspection.child.SECONDS_PER_FILE", 600.0)
        assert read(child, "while True: pass").problems == {"too_demanding": {}}
        assert "ended by its limits" in caplog.text
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert 1.1 < used < 10


def test_nothing_can_be_written(here: Obedient, tmp_path: Path) -> None:
    path = tmp_path / "written"
    program = f"""
try:
    with open({str(path)!r}, "w") as file:
        file.write("x")
except OSError as error:
    told["error"] = error.strerror
"""
    assert here.told(program) == {"error": "File too large"}
    assert path.read_bytes() == b""


def test_no_process_can_be_started(here: Obedient) -> None:
    program = """
import os
if os.getuid() == 0:  # whom no such limit binds
    os.setuid(65534)
try:
    os.fork()
except OSError as error:
    told["error"] = error.strerror
"""
    assert here.told(program) == {"error": "Resource temporarily unavailable"}


def test_few_files_can_be_open(here: Obedient) -> None:
    program = """
held = []
try:
    while True:
        held.append(open("/dev/null"))
except OSError as error:
    told["error"] = error.strerror
told["open"] = len(held) + 3
"""
    assert here.told(program) == {"error": "Too many open files", "open": "64"}


def test_nothing_of_our_process_is_in_the_nursery_or_its_children(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("YUNSHI_SECRET_KEY", "secret")
    (tmp_path / "open").touch()
    with (tmp_path / "open").open() as file, obedient() as here, here.child() as first:
        os.set_inheritable(file.fileno(), True)
        told(first, "")
        with here.child() as second:
            seen = told(
                second,
                "import os, threading; told['environment'] = sorted(os.environ);"
                "told['threads'] = threading.active_count(); told['folder'] = os.getcwd()",
            )
            # What Python itself puts there when it finds nothing.
            assert seen == {"environment": "['LC_CTYPE']", "threads": "1", "folder": "/"}
            nursery = process_number(here.nursery)
            children = [number_of(process_of(child)) for child in (first, second)]
            assert sorted(children) == children_of(nursery)
            for process in (nursery, *children):
                assert Path(f"/proc/{process}/environ").read_bytes() == b""
                assert "Threads:\t1\n" in Path(f"/proc/{process}/status").read_text()
            for child in children:
                assert open_in(child) == {0: "pipe", 1: "pipe", 2: "/dev/null"}
            its_own, pidfds = {0: "socket", 1: "/dev/null", 2: "/dev/null"}, len(children)
            kinds = open_in(nursery)
            assert dict(list(kinds.items())[:3]) == its_own
            assert list(kinds.values())[3:] in (["anon_inode"] * pidfds, ["pidfd"] * pidfds)


def test_nothing_of_one_child_is_in_the_next(here: Obedient) -> None:
    look = "import builtins; told['seen'] = hasattr(builtins, 'left')"
    with here.child() as child:
        told(child, "import builtins; builtins.left = 1")
        assert told(child, look) == {"seen": "True"}
    assert here.told(look) == {"seen": "False"}


def test_nothing_of_the_children_stays_open_in_our_process(here: Obedient) -> None:
    here.told("")
    before = open_in(os.getpid())
    for _ in range(5):
        here.told("")
    with here.child() as child:
        read(child, "import os; os._exit(1)")
    assert open_in(os.getpid()) == before


WATCHING = """
import sys
from yunshi.files.parsing import worker
parse = worker.parse
def watch(path, content):
    before = set(sys.modules)
    parsed = parse(path, content)
    parsed.problems["imported"] = dict.fromkeys(set(sys.modules) - before, "")
    return parsed
worker.parse = watch
"""


def test_nothing_is_left_for_the_child_to_import(tmp_path: Path) -> None:
    """What takes the time is done once, for every kind of file."""
    imported = {}
    path = tmp_path / "content"
    with kept(f"exec({WATCHING!r}); {START_NURSERY}") as nursery:
        for kind, make in GOOD.items():
            path.write_bytes(make())
            child = Child(nursery.child)
            archive = kind in {"docx", "xlsx", "pptx", "odt"}
            imported[kind] = child.read(path, "zip" if archive else kind).problems["imported"]
            child.end()
    assert imported == {kind: {} for kind in GOOD}


def test_child_is_gone_with_its_inspector_whatever_it_does(here: Obedient) -> None:
    with here.child() as child:
        told(child, "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)")
        number = number_of(process_of(child))
        assert is_alive(number)
    assert not is_alive(number)


def test_unforeseen_error_is_told_and_the_child_goes_on(
    here: Obedient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, logger="yunshi.files"), here.child() as child:
        assert read(child, "1 / 0").problems == {"too_demanding": {}}
        assert "ZeroDivisionError" in caplog.text
        before = number_of(process_of(child))
        assert told(child, "") == {}
        assert number_of(process_of(child)) == before
