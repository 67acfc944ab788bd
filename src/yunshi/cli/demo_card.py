"""``yunshi demo-card``: a card reader for the demo, as the official component answers."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from yunshi.cli.database import database_in_environment

app = typer.Typer(add_completion=False)


@app.command()
def demo_card(
    ubn: Annotated[
        str | None, typer.Option(help="Whose card lies in the reader; else whose is asked for.")
    ] = None,
) -> None:
    """Sign with a demonstration card when a page of the demo asks, until Ctrl-C."""
    os.environ.setdefault("YUNSHI_DEMO", "1")
    with database_in_environment():
        import django

        django.setup()
        from django.core.management import CommandError, call_command

        try:
            call_command("demo_card", *([f"--ubn={ubn}"] if ubn else []))
        except CommandError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(1) from error
