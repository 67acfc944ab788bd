"""Confined processes, seen from outside, and children that do whatever a test tells them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from yunshi.files.inspection.child import Child, Reading
from yunshi.files.inspection.nursery import START_NURSERY, ForkedProcess, Nursery
from yunshi.files.inspection.processes import ConfinedProcess, FreshProcess

_OBEDIENT = """
from yunshi.files.parsing import nursery, worker
from yunshi.files.parsing.parsed import Parsed

def obey(path, content):
    told = {}
    exec(content, {"told": told})
    return Parsed(type="told", problems={"told": {name: str(is_) for name, is_ in told.items()}})

worker.parse = obey
"""
"""As a child would be that a hostile file has taken over: it runs what it is told."""


class Obedient:
    """A nursery whose children run the Python they are given, and what one of them tells."""

    def __init__(self, nursery: Nursery) -> None:
        self.nursery = nursery

    @contextmanager
    def child(self) -> Iterator[Child]:
        child = Child(self.nursery.child)
        try:
            yield child
        finally:
            child.end()

    def told(self, program: str) -> dict[str, str]:
        with self.child() as child:
            return told(child, program)


@contextmanager
def obedient(also: str = "") -> Iterator[Obedient]:
    """``also`` is run in the nursery, before it begins."""
    with kept(obeying(also)) as nursery:
        yield Obedient(nursery)


def obeying(also: str = "") -> str:
    """The program of such a nursery."""
    return f"exec({_OBEDIENT + also!r}); {START_NURSERY}"


@contextmanager
def kept(program: str = START_NURSERY) -> Iterator[Nursery]:
    """A nursery of this test's own."""
    nursery = Nursery(program)
    try:
        yield nursery
    finally:
        nursery.end()


def told(child: Child, program: str) -> dict[str, str]:
    reading = read(child, program)
    assert reading.type == "told"
    return reading.problems["told"]


def read(child: Child, program: str) -> Reading:
    return child.read(Path("/nothing"), program)


def process_of(child: Child) -> ConfinedProcess:
    assert child._process is not None
    return child._process


def number_of(process: ConfinedProcess) -> int:
    """The process's number."""
    if isinstance(process, ForkedProcess):
        lines = Path(f"/proc/self/fdinfo/{process.pidfd}").read_text().splitlines()
        (number,) = (line.split()[1] for line in lines if line.startswith("Pid:"))
        return int(number)
    assert isinstance(process, FreshProcess)
    return process._process.pid


def process_number(nursery: Nursery) -> int:
    assert nursery.process is not None
    return nursery.process.pid


def children_of(parent: int) -> list[int]:
    """All children of a process, also those that only wait to be collected."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            stat = (folder / "stat").read_text(encoding="utf-8", errors="replace")
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(stat.rpartition(")")[2].split()[1]) == parent:
            found.append(int(folder.name))
    return sorted(found)


def open_in(process: int) -> dict[int, str]:
    """What a process has open: a descriptor's number, and the kind of what it leads to."""
    found = {}
    for link in Path(f"/proc/{process}/fd").iterdir():
        # One's own look at the folder is among them, and gone afterwards.
        with suppress(FileNotFoundError):
            found[int(link.name)] = str(link.readlink()).partition(":")[0]
    return dict(sorted(found.items()))
