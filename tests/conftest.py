"""What every test may use: a real PostgreSQL, seen as the application sees it.

- ``db`` (or ``pytest.mark.django_db``): this worker's database, inside a transaction that is
  rolled back. The role is the application's. ``databases=["default", "owner"]`` also opens the
  owner's connection, in a transaction of its own that does not see the other.
- ``fresh_database``: a new copy of the migrated template, for what needs real commits: threads,
  other processes, kill -9. Nothing is truncated, because the journal refuses that.
- ``chromium``: a real browser; ``assets`` are the style sheet and scripts it is shown.
- ``live_site``: the site served over HTTP from a thread, on a fresh database.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from tests.browsing import assets, chromium
from tests.databases import TestDatabase, TestServer, pointed_at
from tests.settings import CLUSTER_HOME

# Fixtures of other modules that every test may use.
__all__ = ["assets", "chromium"]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[TestServer]:
    """The server of YUNSHI_DATABASE_URL and YUNSHI_OWNER_DATABASE_URL, else an embedded one."""
    application = os.environ.get("YUNSHI_DATABASE_URL")
    owner = os.environ.get("YUNSHI_OWNER_DATABASE_URL")
    if application and owner:
        yield from _server(application, owner)
        return
    from yunshi.cli.embedded_postgres import EmbeddedPostgres

    with EmbeddedPostgres(CLUSTER_HOME, durable=False) as urls:
        yield from _server(urls.application, urls.owner)


def _server(application: str, owner: str) -> Iterator[TestServer]:
    server = TestServer(application, owner)
    try:
        yield server
    finally:
        server.leave()


@pytest.fixture(scope="session")
def template_database(
    postgres_server: TestServer, django_test_environment: None, django_db_blocker: object
) -> str:
    """Name of the migrated template."""
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        return postgres_server.template()


@pytest.fixture(scope="session")
def django_db_setup(
    postgres_server: TestServer, template_database: str, django_db_blocker: object
) -> Iterator[None]:
    """This worker's own database; takes the place of pytest-django's."""
    with (
        django_db_blocker.unblock(),  # type: ignore[attr-defined]
        postgres_server.copy(template_database) as database,
        pointed_at(database),
    ):
        yield


@pytest.fixture
def fresh_database(
    postgres_server: TestServer, template_database: str, django_db_blocker: object
) -> Iterator[TestDatabase]:
    """A database of this test's own; Django's connections lead to it, and commits are real."""
    with (
        django_db_blocker.unblock(),  # type: ignore[attr-defined]
        postgres_server.copy(template_database) as database,
        pointed_at(database),
    ):
        yield database


@pytest.fixture
def live_site(fresh_database: TestDatabase) -> Iterator[str]:
    """Base URL of the site, served by threads of this process on a fresh database."""
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.test.testcases import LiveServerThread

    thread = LiveServerThread("127.0.0.1", StaticFilesHandler)
    thread.daemon = True
    thread.start()
    thread.is_ready.wait()
    if thread.error:
        raise thread.error
    try:
        yield f"http://127.0.0.1:{thread.port}"
    finally:
        thread.terminate()


def _refused(name: str) -> pytest.UsageError:
    return pytest.UsageError(
        f"{name} empties tables with TRUNCATE, which the journal refuses: use fresh_database."
    )


@pytest.fixture
def transactional_db() -> None:
    raise _refused("transactional_db")


@pytest.fixture
def live_server() -> None:
    raise _refused("live_server (use live_site instead)")


def pytest_configure(config: pytest.Config) -> None:
    # A run in the background inherits that Ctrl-C is ignored, and so would every program that the
    # tests start and interrupt.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    # SIGTERM ends a run as Ctrl-C does: servers, browsers and folders are cleaned away.
    if not hasattr(config, "workerinput"):
        signal.signal(signal.SIGTERM, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    database = {"db", "fresh_database", "live_site", "postgres_server", "client"}
    for item in items:
        marker = item.get_closest_marker("django_db")
        if marker is not None and marker.kwargs.get("transaction"):
            raise _refused(f"{item.nodeid}: django_db(transaction=True)")
        if marker is not None or database & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.database)
        if {"browser", "page", "chromium"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.browser)
    # The walks take minutes each. Begun last, one process would end long after the others.
    items.sort(key=lambda item: "walks" not in item.path.parts)


@pytest.fixture(autouse=True)
def _the_clock_is_let_go() -> Iterator[None]:
    """A test that leaves the clock standing is named, and not whatever comes after it."""
    from yunshi.casework import clock

    yield
    assert clock._set is None
