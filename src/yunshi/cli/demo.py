"""``yunshi demo``: bring the demo instance to a stage."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from yunshi.cli.database import database_in_environment

app = typer.Typer(add_completion=False)


@app.command()
def demo(
    stage: Annotated[str | None, typer.Option(help="How far the demo's cases have come.")] = None,
    code: Annotated[
        str | None, typer.Option(metavar="ROLE", help="Print a role's second factor and stop.")
    ] = None,
) -> None:
    """Make the demo instance, or bring it to a stage; prints one account per role."""
    # Its filings are signed with cards that only a demo trusts.
    os.environ.setdefault("YUNSHI_DEMO", "1")
    with database_in_environment():
        import django

        django.setup()
        from django.core.management import CommandError, call_command

        from yunshi.cli.preparation import prepare

        try:
            if code is None:
                prepare()
            options = {"stage": stage, "code": code}
            call_command("demo", *(f"--{name}={value}" for name, value in options.items() if value))
        except CommandError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(1) from error
