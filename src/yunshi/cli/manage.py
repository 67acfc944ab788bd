"""``yunshi manage``: Django's management commands, with a database to run on."""

from __future__ import annotations

import os
import sys

import typer

app = typer.Typer(
    add_completion=False,
    context_settings={
        "allow_extra_args": True,
        "ignore_unknown_options": True,
        "help_option_names": [],
    },
)


@app.command()
def manage(context: typer.Context) -> None:
    """Run a Django management command. Starts or joins the embedded PostgreSQL unless
    YUNSHI_DATABASE_URL names a server."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "yunshi.site.settings")
    from contextlib import ExitStack

    from yunshi.cli.data_home import data_home
    from yunshi.cli.embedded_postgres import EmbeddedPostgres, EmbeddedPostgresError

    with ExitStack() as stack:
        if not os.environ.get("YUNSHI_DATABASE_URL"):
            server = EmbeddedPostgres(data_home())
            try:
                urls = server.start()
            except EmbeddedPostgresError as error:
                typer.echo(str(error), err=True)
                raise typer.Exit(1) from error
            stack.callback(server.stop)
            os.environ["YUNSHI_DATABASE_URL"] = urls.application
            os.environ["YUNSHI_OWNER_DATABASE_URL"] = urls.owner
        from django.core.management import execute_from_command_line

        execute_from_command_line([sys.argv[0] + " manage", *context.args])
