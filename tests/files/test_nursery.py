"""The nursery's own life: started when wanted, replaced when dead, gone with its parent."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.processes import is_alive, wait_until
from tests.files import making
from tests.files.confined import (
    Obedient,
    children_of,
    kept,
    number_of,
    obedient,
    process_number,
    process_of,
    read,
    told,
)
from yunshi.files.inspection import ConfinementError, Inspector
from yunshi.files.inspection.child import Child
from yunshi.files.inspection.nursery import ForkedProcess, is_possible
from yunshi.files.inspection.processes import FreshProcess

SECONDS = 20
LAYOUT = "told['layout'] = hash('of this beginning')"
CRASH = "import os, signal; os.kill(os.getpid(), signal.SIG{name})"


@pytest.fixture
def here() -> Iterator[Obedient]:
    with obedient() as here:
        yield here


def test_nursery_is_started_by_the_first_child_and_serves_all(here: Obedient) -> None:
    assert here.nursery.process is None
    with here.child() as first, here.child() as second:
        assert here.nursery.process is None, "a child is started when it has something to read"
        told(first, "")
        nursery = process_number(here.nursery)
        told(second, "")
        assert len(set(children_of(nursery))) == 2
    assert process_number(here.nursery) == nursery


def test_children_that_ended_are_collected(here: Obedient) -> None:
    for _ in range(3):
        here.told("")
    nursery = process_number(here.nursery)
    wait_until(lambda: not children_of(nursery), seconds=SECONDS, what="collecting")


def test_threads_that_ask_at_once_have_each_their_own_child(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(making.pdf())
    seen: list[tuple[int, int, bool]] = []
    start = threading.Barrier(8)
    with kept() as nursery:

        def look() -> None:
            start.wait()
            for _ in range(5):
                child = Child(nursery.child)
                sound = child.read(path, "pdf").problems == {}
                seen.append((process_number(nursery), number_of(process_of(child)), sound))
                child.end()

        threads = [threading.Thread(target=look) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert all(sound for _, _, sound in seen)
    assert len({nursery for nursery, _, _ in seen}) == 1
    assert len({child for _, child, _ in seen}) == len(seen) == 40


def test_nursery_that_died_is_replaced_and_its_children_go_on(
    here: Obedient, caplog: pytest.LogCaptureFixture
) -> None:
    with here.child() as child:
        told(child, "")
        before = number_of(process_of(child))
        os.kill(process_number(here.nursery), signal.SIGKILL)
        dead = process_number(here.nursery)
        with caplog.at_level(logging.WARNING, logger="yunshi.files"):
            assert here.told("told['said'] = 'still'") == {"said": "still"}
        assert "is replaced" in caplog.text
        assert process_number(here.nursery) != dead
        told(child, "")
        assert number_of(process_of(child)) == before
    assert not is_alive(before), "it is killed also where its nursery is gone"


def test_nursery_that_hangs_is_replaced(here: Obedient) -> None:
    here.told("")
    hung = process_number(here.nursery)
    os.kill(hung, signal.SIGSTOP)
    assert here.nursery._running is not None
    here.nursery._running[1].settimeout(0.2)
    assert here.told("told['said'] = 'again'") == {"said": "again"}
    assert not is_alive(hung)


def test_nursery_that_never_starts_is_said(tmp_path: Path) -> None:
    with kept("raise SystemExit(1)") as nursery:
        with pytest.raises(ConfinementError, match="does not start"):
            Child(nursery.child).read(tmp_path, "pdf")
        assert nursery.process is None


def test_machine_without_room_for_a_process_is_said_and_the_nursery_stays() -> None:
    full = """
import os
fork, times = os.fork, []
def no_room():
    times.append(1)
    if len(times) == 2:
        raise BlockingIOError(11, "Resource temporarily unavailable")
    return fork()
os.fork = no_room
"""
    with obedient(full) as here:
        here.told("")
        nursery = process_number(here.nursery)
        with pytest.raises(ConfinementError, match="no room"):
            here.told("")
        here.told("")
        assert process_number(here.nursery) == nursery


def test_child_without_limits_reads_nothing(tmp_path: Path) -> None:
    unlimited = """
from yunshi.files.parsing import worker
def refused():
    raise OSError("no limit can be set")
worker.confine = refused
"""
    with obedient(unlimited) as here, pytest.raises(ConfinementError, match="does not start"):
        here.told(f"open({str(tmp_path / 'read')!r}, 'w')")
    assert not (tmp_path / "read").exists()


@pytest.mark.parametrize("name", ["SEGV", "ABRT", "BUS", "ILL", "SYS"])
def test_after_a_crash_the_nursery_begins_anew(name: str, here: Obedient) -> None:
    first = here.told(LAYOUT)
    assert here.told(LAYOUT) == first
    with here.child() as bystander, here.child() as child:
        assert told(bystander, LAYOUT) == first
        nursery = process_number(here.nursery)
        assert read(child, CRASH.format(name=name)).problems == {"too_demanding": {}}
        assert here.told(LAYOUT) != first
        assert told(bystander, LAYOUT) == first
        assert process_number(here.nursery) == nursery
    wait_until(lambda: not children_of(nursery), seconds=SECONDS, what="collecting")
    assert Path(f"/proc/{nursery}/environ").read_bytes() == b""


def test_a_file_that_is_only_demanding_changes_nothing(here: Obedient) -> None:
    first = here.told(LAYOUT)
    for program in (CRASH.format(name="XCPU"), CRASH.format(name="KILL"), "raise MemoryError"):
        with here.child() as child:
            assert read(child, program).problems == {"too_demanding": {}}
    assert here.told(LAYOUT) == first


def test_after_so_many_children_the_nursery_begins_anew() -> None:
    with obedient("from yunshi.files.parsing import nursery; nursery.CHILDREN_PER_LAYOUT = 3") as h:
        layouts = [h.told(LAYOUT)["layout"] for _ in range(7)]
    assert [layouts.count(layout) for layout in dict.fromkeys(layouts)] == [3, 3, 1]


def test_ctrl_c_ends_neither_the_nursery_nor_its_children(here: Obedient) -> None:
    with here.child() as child:
        told(child, "")
        for process in (process_number(here.nursery), number_of(process_of(child))):
            os.kill(process, signal.SIGINT)
        before = number_of(process_of(child))
        assert told(child, "") == {}
        assert number_of(process_of(child)) == before
        nursery = process_number(here.nursery)
        here.told("")
        assert process_number(here.nursery) == nursery


def test_end_ends_the_children_too(here: Obedient) -> None:
    with here.child() as child:
        told(child, "")
        number, nursery = number_of(process_of(child)), process_number(here.nursery)
        here.nursery.end()
        assert (is_alive(nursery), is_alive(number)) == (False, False)
        here.nursery.end()
        assert here.told("told['said'] = 'anew'") == {"said": "anew"}


# The process that has it.

_PROGRAM = """
import os, sys, threading, time, traceback
from pathlib import Path
from yunshi.files.inspection import Inspector
from yunshi.files.inspection.child import Child
from yunshi.files.inspection.nursery import NURSERY
from tests.files.confined import number_of, obeying, process_of, process_number, read
path = Path(sys.argv[1])
def sound():
    with Inspector() as inspector:
        return inspector.inspect(path, "a.pdf").sound
"""


def program(words: str, path: Path) -> subprocess.Popen[str]:
    path.write_bytes(making.pdf())
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", _PROGRAM + words, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


@pytest.mark.processes
@pytest.mark.parametrize("ending", ["SIGKILL", "SIGTERM", "SIGINT", "at once", "last line"])
@pytest.mark.parametrize("busy", [False, True])
def test_nothing_is_left_when_the_process_ends(ending: str, busy: bool, tmp_path: Path) -> None:
    words = f"""
NURSERY._program = obeying()
child = Child(NURSERY.child)
read(child, "")
numbers = process_number(NURSERY), number_of(process_of(child))
if {busy}:
    forever = "import time; told.clear(); time.sleep(3600)"
    threading.Thread(target=read, args=[child, forever], daemon=True).start()
    time.sleep(0.2)
print(*numbers, flush=True)
if {ending.startswith("SIG")}:
    time.sleep(60)
if {ending == "at once"}:
    os._exit(0)
"""
    with program(words, tmp_path / "a.pdf") as process:
        assert process.stdout is not None
        numbers = [int(number) for number in process.stdout.readline().split()]
        if ending.startswith("SIG"):
            assert [is_alive(number) for number in numbers] == [True, True]
            process.send_signal(signal.Signals[ending])
        process.communicate(timeout=SECONDS)
    wait_until(
        lambda: not any(is_alive(number) for number in numbers), seconds=SECONDS, what="the end"
    )


@pytest.mark.processes
def test_a_process_forked_from_ours_starts_its_own(tmp_path: Path) -> None:
    words = """
ours = Inspector()
assert ours.inspect(path, "a.pdf").sound
nursery, child = process_number(NURSERY), number_of(process_of(ours._child))

def in_the_fork():
    assert NURSERY.process is None
    # What was open before is its parent's: used here it is another, ended here it lives on there.
    assert ours.inspect(path, "a.pdf").sound
    assert number_of(process_of(ours._child)) != child
    ours.close()
    assert sound()
    assert process_number(NURSERY) != nursery
    NURSERY.end()

def upload():
    while not stop.is_set():
        assert sound()

stop = threading.Event()
threads = [threading.Thread(target=upload) for _ in range(2)]
for thread in threads:
    thread.start()
failed = []
for _ in range(4):
    forked = os.fork()
    if forked == 0:
        try:
            in_the_fork()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    failed.append(os.waitpid(forked, 0)[1])
stop.set()
for thread in threads:
    thread.join()
assert failed == [0, 0, 0, 0], failed
assert process_number(NURSERY) == nursery
assert ours.inspect(path, "a.pdf").sound
assert number_of(process_of(ours._child)) == child
ours.close()
print(nursery, flush=True)
"""
    with program(words, tmp_path / "a.pdf") as process:
        printed, errors = process.communicate(timeout=120)
    assert (process.returncode, errors) == (0, "")
    assert not is_alive(int(printed))


@pytest.mark.processes
def test_a_forked_process_does_not_keep_the_nursery_alive(tmp_path: Path) -> None:
    words = """
sound()
forked = os.fork()
if forked == 0:
    time.sleep(60)
    os._exit(0)
print(process_number(NURSERY), forked, flush=True)
os._exit(0)
"""
    process = program(words, tmp_path / "a.pdf")
    assert process.stdout is not None
    nursery, forked = map(int, process.stdout.readline().split())
    try:
        process.wait(SECONDS)
        wait_until(lambda: not is_alive(nursery), seconds=SECONDS, what="the nursery's end")
        assert is_alive(forked)
    finally:
        os.kill(forked, signal.SIGKILL)
        process.communicate()


# Which way is taken.


def test_a_child_is_forked_where_it_can_be(tmp_path: Path) -> None:
    assert is_possible() == sys.platform.startswith("linux")
    way = way_taken(tmp_path / "a.pdf")
    assert way is (ForkedProcess if is_possible() else FreshProcess)


@pytest.mark.parametrize("lacking", ["platform", "name", "permission"])
def test_without_pidfd_a_child_is_begun_from_nothing(
    lacking: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refused(*_: object) -> int:
        raise PermissionError(1, "Operation not permitted")

    if lacking == "platform":
        monkeypatch.setattr(sys, "platform", "darwin")
    elif lacking == "name":
        monkeypatch.delattr(os, "pidfd_open")
    else:
        monkeypatch.setattr(os, "pidfd_open", refused)
    is_possible.cache_clear()
    try:
        assert way_taken(tmp_path / "a.pdf") is FreshProcess
    finally:
        monkeypatch.undo()
        is_possible.cache_clear()


def way_taken(path: Path) -> type:
    path.write_bytes(making.pdf())
    with Inspector() as inspector:
        assert inspector.inspect(path, "a.pdf").sound
        return type(process_of(inspector._child))
