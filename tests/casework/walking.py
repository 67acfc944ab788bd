"""A process of its own that moves teapots, so that a test can kill it.

``python -m tests.casework.walking steps|middle``: says on standard output what was acknowledged.
"""

from __future__ import annotations

import sys
import time
from uuid import UUID

import django

django.setup()

from tests.casework.nonsense import OFFICER, OWNER, a_key, a_teapot, done  # noqa: E402
from yunshi.casework.acting import Act  # noqa: E402
from yunshi.casework.models import Case, JournalEntry  # noqa: E402
from yunshi.casework.registry import register_effect  # noqa: E402
from yunshi.casework.services import perform  # noqa: E402


def say(*words: object) -> None:
    print(*words, flush=True)


def steps() -> None:
    """Fills and serves teapots without end, and says each step once it is acknowledged."""
    while True:
        case = a_teapot()
        say(case.id, "open")
        done(perform([case.id], "fill", OWNER, key=a_key(), personal={"by": "王小明"}))
        say(case.id, "fill")
        done(perform([case.id], "serve", OFFICER, key=a_key(), facts={"table": "round"}))
        say(case.id, "serve")


def middle(case_id: str) -> None:
    """Stops for ever inside the transaction that fills the teapot, everything written."""
    register_effect.forget("teapot_counted")

    @register_effect("teapot_counted")
    def stop(case: Case, act: Act, entry: JournalEntry) -> None:
        say("written", entry.number)
        time.sleep(600)

    perform([UUID(case_id)], "fill", OWNER, key="the form", personal={"by": "王小明"})


if __name__ == "__main__":
    {"steps": steps, "middle": middle}[sys.argv[1]](*sys.argv[2:])
