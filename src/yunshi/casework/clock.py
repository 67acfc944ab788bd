"""What time it is: a clock calibrated against the database's.

Several web processes on several machines then agree on who was in time. Only tests can set the
clock: the settings must say ``YUNSHI_CLOCK_MAY_BE_SET``, which no deployment's settings read
from anywhere.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection

CALIBRATED_FOR_SECONDS = 60.0
ASKED_AGAIN_AFTER_SECONDS = 5.0
"""How long a database that did not answer is left alone: asking may take long each time."""
_JUMP_SECONDS = 0.5
"""The machine's clock was set, or the machine slept: calibrate again."""


@dataclass(frozen=True, slots=True)
class _Calibration:
    offset: float
    """Seconds to add to this machine's clock to get the database's."""
    wall: float
    monotonic: float
    good_for: float = CALIBRATED_FOR_SECONDS

    def holds(self) -> bool:
        passed = time.monotonic() - self.monotonic
        jumped = abs(time.time() - self.wall - passed)
        return passed < self.good_for and jumped < _JUMP_SECONDS


class SetClock:
    """A clock that a test has set; it stands still until it is moved."""

    def __init__(self, instant: datetime) -> None:
        self.instant = _aware(instant)

    def move(self, by: timedelta) -> None:
        self.instant += by

    def move_to(self, instant: datetime) -> None:
        self.instant = _aware(instant)


_calibration: _Calibration | None = None
_set: SetClock | None = None
_lock = threading.Lock()


def now() -> datetime:
    """The present instant in UTC, as the database's clock has it.

    Asks the database at most once a minute per process. When the database does not answer, the
    last calibration, or else the machine's own clock, must do: nothing can be committed anyway.
    """
    set_to = instant_set()
    if set_to is not None:
        return set_to
    global _calibration
    calibration = _calibration
    if calibration is None or not calibration.holds():
        try:
            calibration = _calibration = _calibrate()
        except DatabaseError:
            offset = calibration.offset if calibration else 0.0
            calibration = _calibration = _Calibration(
                offset, time.time(), time.monotonic(), ASKED_AGAIN_AFTER_SECONDS
            )
    return datetime.fromtimestamp(time.time() + calibration.offset, UTC)


def database_now() -> datetime:
    """The present instant as the database itself says it, asked each time: what a deadline will be
    counted from must not rest on a calibration."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(%s, clock_timestamp())", [instant_set()])
        (there,) = cursor.fetchone()
    standing: datetime = there
    return standing


def instant_set() -> datetime | None:
    """Where a test has set the clock, or ``None`` as always in production."""
    standing = _set
    if standing is not None:
        return standing.instant
    return _instant_from_environment()


@contextmanager
def set_clock(instant: datetime) -> Iterator[SetClock]:
    """Sets the clock of this process, for all its threads, until the block ends.

    Arrival and commit of what is journaled inside both come from it, and nothing in the journal
    tells. Raises ImproperlyConfigured unless the settings are those of tests.
    """
    if not _may_be_set():
        raise ImproperlyConfigured("only tests can set the clock")
    global _set
    with _lock:
        before, _set = _set, SetClock(instant)
        standing = _set
    try:
        yield standing
    finally:
        with _lock:
            _set = before


def to_the_second(instant: datetime) -> datetime:
    """Cut to the whole second, which is how arrivals are compared with deadlines."""
    return instant.replace(microsecond=0)


def _calibrate() -> _Calibration:
    with connection.cursor() as cursor:
        asked = time.time()
        cursor.execute("SELECT extract(epoch FROM clock_timestamp())::float8")
        answered = time.time()
        (there,) = cursor.fetchone()
    return _Calibration(there - (asked + answered) / 2, answered, time.monotonic())


def _may_be_set() -> bool:
    return getattr(settings, "YUNSHI_CLOCK_MAY_BE_SET", False) is True


_process_started = time.monotonic()


def _instant_from_environment() -> datetime | None:
    """The clock of a server that a browser test started.

    ``YUNSHI_TEST_CLOCK`` is an instant from which the clock runs on, or ``@`` and the path of a
    file that holds the instant now; the test moves the clock by writing the file.
    """
    named = os.environ.get("YUNSHI_TEST_CLOCK")
    if not named or not _may_be_set():
        return None
    if named.startswith("@"):
        return _aware(datetime.fromisoformat(Path(named[1:]).read_text().strip()))
    passed = timedelta(seconds=time.monotonic() - _process_started)
    return _aware(datetime.fromisoformat(named)) + passed


def _aware(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return instant.astimezone(UTC)
