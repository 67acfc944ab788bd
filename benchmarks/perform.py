"""``perform()`` against its own statements through psycopg, and what each transition asks.

Both move cases of one small table to and fro, each process its own case, at the same concurrency
and with the same durability: the server of this run commits to disk for both. The bare side sends
the very statements that ``perform`` sent, with other ids, numbers and hashes, and decides nothing.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Any, Final
from uuid import UUID, uuid4

import psycopg
from django.db import connection, connections

from benchmarks.table import Row
from yunshi.casework.acting import Actor, Grant, Performed
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.services import freeze_life_cycle, open_case, perform
from yunshi.rulebook.lifecycle import LifeCycle, Notice, Role, State, Transition

AT_ONCE: Final = 4
SECONDS: Final = 1.5
TURNS: Final = 4
LEAST_SHARE: Final = 0.5
"""Of what psycopg alone does."""
_PROGRAMME: Final = "bench"
_OFFICER: Final = Actor(
    UUID("22222222-2222-4222-8222-222222222222"),
    frozenset({Grant(Role.OFFICER, programme=_PROGRAMME)}),
)
_TABLE: Final = LifeCycle(
    kind="bench",
    initial="here",
    states=(State(id="here"), State(id="there"), State(id="over", ended=True)),
    transitions=(
        Transition(action="go", source="here", target="there", who=(Role.OFFICER,)),
        Transition(action="come", source="there", target="here", who=(Role.OFFICER,)),
        Transition(
            action="tell",
            source="here",
            target="over",
            who=(Role.OFFICER,),
            notices=(Notice(template="told", to=(Role.OFFICER,)),),
        ),
    ),
)
_STEPS: Final = (("go", "here", "there"), ("come", "there", "here"))

Sent = list[tuple[str, Any]]
"""Statements in order, with their parameters."""


def perform_rows() -> list[Row]:
    """The rows of the table: both sides at once, and the statements of each kind of step."""
    version = freeze_life_cycle(_TABLE)
    sent = _statements_of_a_step(version)
    bare = ours = 0.0
    for _ in range(TURNS):  # so that whatever else the machine does weighs on both alike
        bare += _together(_bare, version, sent) / TURNS
        ours += _together(_ours, version, sent) / TURNS
    kinds = {
        "a step": {},
        "a step with a reason": {"reason": "因為"},
        "a step with a mail": {"action": "tell"},
    }
    return [
        Row(f"psycopg alone, {AT_ONCE} at once: {bare:.0f} steps a second", 1000 / bare),
        Row(
            f"perform(), {AT_ONCE} at once: {ours:.0f} steps a second",
            1000 / ours,
            len(sent),
            bare / ours,
            1 / LEAST_SHARE,
        ),
        *(
            Row(f"statements of {name}", 0.0, _count(version, **more))
            for name, more in kinds.items()
        ),
    ]


def _opened(version: str) -> Case:
    opened = open_case(
        version, programme=_PROGRAMME, owner=None, actor=_OFFICER, who=(), key=uuid4().hex
    )
    if not isinstance(opened, Performed):
        raise RuntimeError(str(opened))
    return Case.objects.get(pk=opened.moves[0].case)


@contextmanager
def _recorded() -> Iterator[Sent]:
    sent: Sent = []

    def keep(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        sent.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(keep):
        yield sent


def _step(case: Case, action: str, key: str, **more: Any) -> Performed:
    done = perform([case.pk], action, _OFFICER, key=key, **more)
    if not isinstance(done, Performed):
        raise RuntimeError(str(done))
    return done


def _count(version: str, *, action: str = "go", **more: Any) -> int:
    """With BEGIN and COMMIT, which the wrapper does not see."""
    case = _opened(version)
    with _recorded() as sent:
        _step(case, action, uuid4().hex, **more)
    return len(sent) + 2


def _statements_of_a_step(version: str) -> Sent:
    case = _opened(version)
    _step(case, "go", "warm")
    _step(case, "come", "warm")
    with _recorded() as sent:
        _step(case, "go", "bench-key")
    return sent


def _together(work: Callable[[str, Sent, Any, Any], None], version: str, sent: Sent) -> float:
    """Steps a second, of several processes that begin at once."""
    # A pool has threads, which a child would not have: each process opens its own.
    _let_go()
    fork = get_context("fork")
    begin, counts = fork.Barrier(AT_ONCE), fork.Queue()
    processes = [
        fork.Process(target=work, args=(version, sent, begin, counts)) for _ in range(AT_ONCE)
    ]
    for process in processes:
        process.start()
    done = sum(counts.get(timeout=20) for _ in processes)
    for process in processes:
        process.join()
    return float(done) / SECONDS


def _ours(version: str, sent: Sent, begin: Any, counts: Any) -> None:
    case = _opened(version)
    begin.wait(30)
    counts.put(
        _until_over(lambda number: _step(case, _STEPS[number % 2][0], f"{case.pk} {number}"))
    )
    _let_go()


def _let_go() -> None:
    connections.close_all()
    connection.close_pool()


def _bare(version: str, sent: Sent, begin: Any, counts: Any) -> None:
    case = _opened(version)
    journal = _Bare(case, sent)
    parameters = connection.get_connection_params()
    wanted = {
        name: value
        for name, value in parameters.items()
        if name in {"dbname", "user", "password", "host", "port", "options"}
    }
    _let_go()
    # Parameters are put in where Django has them put in, so that the server gets the same words.
    cursors = psycopg.ClientCursor
    with psycopg.connect(**wanted, autocommit=True, cursor_factory=cursors) as standing:
        begin.wait(30)
        counts.put(_until_over(lambda number: journal.step(standing, number)))


class _Bare:
    """The statements of one step, filled for the next one of another case."""

    def __init__(self, case: Case, sent: Sent) -> None:
        entry = JournalEntry.objects.get(key="bench-key")
        self._case, self._number, self._head = str(case.pk), case.revision, case.head
        self._sent = sent
        self._entry = entry

    def step(self, standing: psycopg.Connection[Any], number: int) -> None:
        action, source, target = _STEPS[number % 2]
        self._number += 1
        head = secrets.token_hex(32)
        old = self._entry
        words = {
            "bench-key": f"{self._case} {number}",
            old.action: action,
            old.source: source,
            old.target: target,
            old.previous_hash: self._head,
            old.hash: head,
            old.number: self._number,
        }
        with standing.transaction():
            for sql, params in self._sent:
                standing.execute(sql, self._filled(params, words))
        self._head = head

    def _filled(self, given: Any, words: dict[Any, Any]) -> Any:
        if isinstance(given, UUID):
            return UUID(self._case) if given == self._entry.case_id else given
        if isinstance(given, dict):
            return {name: self._filled(each, words) for name, each in given.items()}
        if isinstance(given, list | tuple):
            return [self._filled(each, words) for each in given]
        if isinstance(given, str):
            if str(self._entry.case_id) in given:
                return json.dumps([[self._case, self._number]])
            return words.get(given, given)
        is_number = isinstance(given, int) and not isinstance(given, bool)
        return words.get(int(given), given) if is_number else given


def _until_over(step: Callable[[int], object]) -> int:
    ends, number = time.monotonic() + SECONDS, 0
    while time.monotonic() < ends:
        step(number)
        number += 1
    return number
