"""File locks that the kernel drops when their holder dies, however it dies."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path
from types import TracebackType
from typing import Self


class LockTimeout(Exception):
    """Another process held the lock for longer than we were told to wait."""


class FileLock:
    """An advisory lock (flock) on a file, shared or exclusive.

    The lock lives as long as the open file: a killed holder frees it, and no process id has to
    be trusted. The descriptor is not inherited by programs that are started.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def try_acquire(self, *, shared: bool = False) -> bool:
        """Take the lock if that needs no waiting; say whether it was taken."""
        descriptor = self._open()
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def acquire(self, *, shared: bool = False, seconds: float) -> None:
        """Take the lock, waiting at most this many seconds. Raises LockTimeout."""
        end = time.monotonic() + seconds
        while not self.try_acquire(shared=shared):
            if time.monotonic() > end:
                raise LockTimeout(f"{self.path} was held for more than {seconds:g} seconds")
            time.sleep(0.05)

    def wait_exclusive(self) -> None:
        """Take the lock for ourselves alone, waiting as long as it takes."""
        descriptor = self._open()
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; does nothing when we do not hold it."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def _open(self) -> int:
        return os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def is_held(path: Path) -> bool:
    """Whether some process holds the lock on this file exclusively."""
    if not path.exists():
        return False
    with FileLock(path) as lock:
        return not lock.try_acquire(shared=True)
