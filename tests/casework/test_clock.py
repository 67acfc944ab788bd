from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from yunshi.casework import clock
from yunshi.casework.arrival import Arrival, arrived_at

NOON = datetime(2024, 11, 20, 12, tzinfo=UTC)


def database_now() -> datetime:
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        (there,) = cursor.fetchone()
    return there.astimezone(UTC)


@pytest.fixture
def uncalibrated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "_calibration", None)


@pytest.mark.django_db
@pytest.mark.usefixtures("uncalibrated")
def test_the_clock_is_the_database_s_and_asked_once_a_minute(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        before = database_now()
        told = [clock.now() for _ in range(20)]
        after = database_now()
    assert len(asked) == 3
    slack = timedelta(milliseconds=50)
    assert before - slack <= told[0] <= told[-1] <= after + slack


@pytest.mark.django_db
@pytest.mark.usefixtures("uncalibrated")
def test_a_machine_whose_clock_is_wrong_tells_the_database_s_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = clock.time.time
    monkeypatch.setattr(clock.time, "time", lambda: real() + 3600)
    assert abs(clock.now() - database_now()) < timedelta(seconds=1)
    # Set back while running: noticed at once, not after a minute.
    monkeypatch.setattr(clock.time, "time", lambda: real() - 7200)
    assert abs(clock.now() - database_now()) < timedelta(seconds=1)


@pytest.mark.usefixtures("uncalibrated")
def test_a_database_that_does_not_answer_is_not_asked_each_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[float] = []

    def no_answer() -> clock._Calibration:
        asked.append(clock.time.monotonic())
        raise OperationalError("the server is gone")

    monkeypatch.setattr(clock, "_calibrate", no_answer)
    told = [clock.now() for _ in range(10)]
    assert len(asked) == 1
    assert abs(told[0] - datetime.now(UTC)) < timedelta(seconds=1)
    later = clock.time.monotonic() + clock.ASKED_AGAIN_AFTER_SECONDS
    monkeypatch.setattr(clock.time, "monotonic", lambda: later)
    clock.now()
    assert len(asked) == 2


def test_a_set_clock_stands_until_moved_and_goes_back() -> None:
    with clock.set_clock(NOON) as standing:
        assert clock.now() == NOON
        standing.move(timedelta(hours=1))
        assert clock.now() == NOON + timedelta(hours=1)
        with clock.set_clock(NOON - timedelta(days=1)):
            assert clock.now() == NOON - timedelta(days=1)
        standing.move_to(NOON)
        assert clock.now() == NOON
    assert clock.instant_set() is None


@pytest.mark.parametrize("said", [False, None, 1, "true"])
def test_no_deployment_can_set_the_clock(settings: Settings, said: object) -> None:
    settings.YUNSHI_CLOCK_MAY_BE_SET = said
    with pytest.raises(ImproperlyConfigured), clock.set_clock(NOON):
        pass
    del settings.YUNSHI_CLOCK_MAY_BE_SET
    with pytest.raises(ImproperlyConfigured), clock.set_clock(NOON):
        pass


def test_the_site_s_settings_do_not_know_the_switch() -> None:
    code = (
        "import os, django; os.environ['DJANGO_SETTINGS_MODULE'] = 'yunshi.site.settings';"
        "os.environ.update(YUNSHI_CLOCK_MAY_BE_SET='1', YUNSHI_TEST_CLOCK='2020-01-01T00:00Z');"
        "from yunshi.casework import clock; print(clock.instant_set())"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "None\n"


def test_a_server_of_a_browser_test_runs_on_from_an_instant(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("YUNSHI_TEST_CLOCK", "2024-11-20T20:00:00+08:00")
    monkeypatch.setattr(clock, "_process_started", clock.time.monotonic() - 30)
    assert timedelta(seconds=30) <= clock.now() - NOON < timedelta(seconds=40)


def test_a_server_of_a_browser_test_reads_its_clock_from_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "clock"
    monkeypatch.setenv("YUNSHI_TEST_CLOCK", f"@{file}")
    for instant in (NOON, NOON - timedelta(days=400)):
        file.write_text(instant.isoformat() + "\n")
        assert clock.now() == instant


def test_an_instant_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"), clock.set_clock(datetime(2024, 1, 1)):
        pass


def test_the_middleware_stamps_the_arrival_before_anything_else() -> None:
    seen: list[datetime] = []

    with clock.set_clock(NOON) as standing:

        def slow_page(request: object) -> HttpResponse:
            standing.move(timedelta(minutes=5))
            seen.append(arrived_at(request))  # type: ignore[arg-type]
            return HttpResponse()

        Arrival(slow_page)(RequestFactory().get("/"))
    assert seen == [NOON]


def test_the_arrival_is_stamped_outermost() -> None:
    from django.conf import settings

    assert settings.MIDDLEWARE[0] == "yunshi.casework.arrival.Arrival"
