"""``yunshi pack``: reading, comparing and publishing programmes. No Django, no database.

Each command imports what it needs when it is called: all of them answer in well under a second.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from yunshi.cli.speaking import JsonOption, LanguageOption, PackArgument

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Read, check, compare and publish programmes.",
)


@app.command("list")
def list_packs(json: JsonOption = False, lang: LanguageOption = None) -> None:
    """List the programmes: id, version, name. Exit status 1 when one of them is broken."""
    from yunshi.cli.pack.listing import list_packs

    raise typer.Exit(list_packs(as_json=json, lang=lang))


@app.command()
def check(
    path: Annotated[
        str | None,
        typer.Argument(help="A pack's folder or id, or a folder of packs; without it, all."),
    ] = None,
    json: JsonOption = False,
    lang: LanguageOption = None,
) -> None:
    """Name every mistake as file:line: what was expected. Exit status 1 when there is one."""
    from yunshi.cli.pack.checking import check

    raise typer.Exit(check(path, as_json=json, lang=lang))


@app.command()
def publish(
    pack: Annotated[
        str, typer.Argument(metavar="ID", help="The id of a programme, or its folder.")
    ],
    json: JsonOption = False,
    lang: LanguageOption = None,
) -> None:
    """Write a programme's text as a version that is never changed again.

    Exit status 1 when the version stands already with other words, or would never count.
    """
    from yunshi.cli.pack.publishing import publish_working_text

    publish_working_text(pack, as_json=json, lang=lang)


@app.command()
def show(pack: PackArgument, json: JsonOption = False, lang: LanguageOption = None) -> None:
    """Show a programme item by item."""
    from yunshi.cli.pack.showing import show

    show(pack, as_json=json, lang=lang)


@app.command()
def diff(
    a: Annotated[
        str | None, typer.Argument(help="The earlier pack: ID, ID@VERSION or folder.")
    ] = None,
    b: Annotated[
        str | None, typer.Argument(help="The later pack: ID, ID@VERSION or folder.")
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Compare two programmes in every word.")
    ] = False,
    into: Annotated[
        Path | None, typer.Option(help="Write pages about all pairs into this folder instead.")
    ] = None,
    json: JsonOption = False,
    lang: LanguageOption = None,
) -> None:
    """Say what differs between two versions of a programme, or between two programmes."""
    from yunshi.cli.pack.comparing import compare, compare_all, two_named

    if into is not None and a is None:
        compare_all(into, lang=lang)
        return
    compare(*two_named(a, b), in_full=full, as_json=json, lang=lang)


@app.command()
def template(pack: PackArgument, json: JsonOption = False, lang: LanguageOption = None) -> None:
    """Print an empty answers file with the form's help as comments."""
    from yunshi.cli.pack.filling import template

    template(pack, as_json=json, lang=lang)


@app.command()
def example(pack: PackArgument, json: JsonOption = False, lang: LanguageOption = None) -> None:
    """Print a complete, valid answers file."""
    from yunshi.cli.pack.filling import example

    example(pack, as_json=json, lang=lang)


@app.command()
def lifecycle(
    pack: Annotated[
        str | None, typer.Argument(metavar="ID", help="A pack's id or folder; without it, all.")
    ] = None,
    into: Annotated[
        Path | None, typer.Option(help="Write ID.md into this folder instead of printing.")
    ] = None,
    json: JsonOption = False,
    lang: LanguageOption = None,
) -> None:
    """Draw the life-cycles of a solution's application and of a vendor's account."""
    from yunshi.cli.pack.drawing import draw

    draw(pack, into, as_json=json, lang=lang)
