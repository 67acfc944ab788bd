"""A database for commands that need one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from yunshi.cli.data_home import data_home
from yunshi.cli.embedded_postgres import EmbeddedPostgres, EmbeddedPostgresError


@contextmanager
def database_in_environment() -> Iterator[None]:
    """Django finds a database: the one that YUNSHI_DATABASE_URL names, else the embedded one,
    started or joined for as long as we need it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "yunshi.site.settings")
    if os.environ.get("YUNSHI_DATABASE_URL"):
        yield
        return
    server = EmbeddedPostgres(data_home())
    try:
        urls = server.start()
    except EmbeddedPostgresError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    os.environ["YUNSHI_DATABASE_URL"] = urls.application
    os.environ["YUNSHI_OWNER_DATABASE_URL"] = urls.owner
    try:
        yield
    finally:
        server.stop()
