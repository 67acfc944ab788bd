"""How many connections a process may hold: each is an open file to the system."""

from __future__ import annotations

import resource
from typing import Final

WANTED: Final = 32_768
"""Twice the connections that granian is told to take, for whoever waits keeps one."""


def allow_open_files() -> None:
    """Raises this process's limit as far as is wanted and allowed: many systems begin at 1024,
    and a connection beyond the limit waits outside, where its arrival is not seen."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED if hard == resource.RLIM_INFINITY else min(WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
