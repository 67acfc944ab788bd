"""The site stands: settings, headers, roles and the health check."""

from __future__ import annotations

import psycopg
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.test import Client

from tests.databases import TestDatabase


@pytest.mark.django_db(databases=["default", "owner"])
def test_django_checks_find_nothing() -> None:
    call_command("check", databases=["default", "owner"], fail_level="WARNING")


@pytest.mark.django_db(databases=["default", "owner"])
def test_every_model_has_its_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_healthz_answers_200_while_the_database_does(db: None, client: Client) -> None:
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert response.headers["Cache-Control"].startswith("max-age=0, no-cache, no-store")


def test_pages_allow_nothing_inline_and_nothing_from_elsewhere(db: None, client: Client) -> None:
    headers = client.get("/healthz").headers
    policy = {
        name: sources
        for name, _, sources in (
            directive.strip().partition(" ")
            for directive in headers["Content-Security-Policy"].split(";")
        )
    }
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


def test_tests_run_under_the_application_role(db: None) -> None:
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT current_user")
        assert cursor.fetchone() == (settings.YUNSHI_APPLICATION_ROLE,)


@pytest.mark.parametrize(
    "statement",
    [
        "TRUNCATE django_session",
        "DROP TABLE django_session",
        "ALTER TABLE django_session ADD COLUMN extra text",
        "CREATE TABLE another (id integer)",
    ],
)
def test_the_application_role_changes_rows_and_never_tables(
    fresh_database: TestDatabase, statement: str
) -> None:
    with fresh_database.connect_as_application() as connection:
        connection.execute(
            "INSERT INTO django_session VALUES ('key', 'data', now() + interval '1 day')"
        )
        connection.execute("UPDATE django_session SET session_data = 'other'")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(statement)
        assert connection.execute("DELETE FROM django_session").rowcount == 1


def test_a_fresh_database_keeps_commits_from_others(fresh_database: TestDatabase) -> None:
    with fresh_database.connect_as_application() as connection:
        connection.execute("INSERT INTO django_session VALUES ('key', 'data', now())")
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT current_database(), count(*) FROM django_session")
        assert cursor.fetchone() == (fresh_database.name, 1)


def test_the_next_fresh_database_is_empty(fresh_database: TestDatabase) -> None:
    with fresh_database.connect_as_application() as connection:
        assert connection.execute("SELECT count(*) FROM django_session").fetchone() == (0,)
