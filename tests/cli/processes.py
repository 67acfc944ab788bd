"""Look at processes through /proc, and wait for them with a bound."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path


def wait_until(condition: Callable[[], object], *, seconds: float, what: str) -> None:
    """Wait until the condition holds; AssertionError after this many seconds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"{what} did not happen within {seconds:g} s"
        time.sleep(0.05)


def is_alive(process: int) -> bool:
    """Whether the process runs (one that only waits to be collected does not)."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return stat.rpartition(")")[2].split()[0] not in {"Z", "X"}


def processes_naming(text: str | Path) -> list[int]:
    """Processes that have this text in their command line or in their environment."""
    wanted = str(text).encode()
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit() or not is_alive(int(folder.name)):
            continue
        try:
            seen = (folder / "cmdline").read_bytes() + b"\0" + (folder / "environ").read_bytes()
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
        if wanted in seen:
            found.append(int(folder.name))
    return sorted(found)
