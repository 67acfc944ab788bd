"""``yunshi manage``: Django's management commands, with a database to run on."""

from __future__ import annotations

import typer

from yunshi.cli.database import database_in_environment

app = typer.Typer(
    add_completion=False,
    context_settings={
        "allow_extra_args": True,
        "ignore_unknown_options": True,
        # --help and all other words are for the management command.
        "help_option_names": [],
    },
)


@app.command()
def manage(context: typer.Context) -> None:
    """Run a Django management command, with the embedded PostgreSQL unless a server is named."""
    with database_in_environment():
        from django.core.management import execute_from_command_line

        execute_from_command_line(["yunshi manage", *context.args])
