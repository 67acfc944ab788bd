"""Limits under which a hostile file is read.

Library limits (pixels, stream sizes) give the good messages. These limits are the wall behind them:
what no library foresaw ends the child, never the server.
"""

from __future__ import annotations

import resource
import sys

MEMORY_BYTES = 1024 * 1024 * 1024
CPU_SECONDS_PER_FILE = 15
OPEN_FILES = 64


def confine() -> None:
    """Give up, for good, memory beyond the limit, writing files, and starting processes."""
    if sys.platform == "linux":  # macOS refuses a limit on address space
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))


def grant_cpu_time() -> None:
    """Allow the next file its share of CPU seconds; the kernel ends the process beyond it."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = int(usage.ru_utime + usage.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (used + CPU_SECONDS_PER_FILE, hard))
