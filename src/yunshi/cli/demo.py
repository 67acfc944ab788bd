"""``yunshi demo``: bring the demo instance to a stage."""

from __future__ import annotations

from typing import Annotated

import typer

from yunshi.cli.database import database_in_environment

app = typer.Typer(add_completion=False)


@app.command()
def demo(
    stage: Annotated[str | None, typer.Option(help="How far the demo's cases have come.")] = None,
) -> None:
    """Make the demo instance, or bring it to a stage; prints one account per role."""
    with database_in_environment():
        import django

        django.setup()
        from yunshi.cli.preparation import make_demo_instance, prepare

        prepare()
        if not make_demo_instance(stage):
            typer.echo("This Yunshi has no demo instance yet.", err=True)
            raise typer.Exit(1)
