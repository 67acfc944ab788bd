"""What commands say: in which language, as JSON, and how they refuse."""

from __future__ import annotations

import json
import os
import sys
from typing import Annotated, Any, Final, NoReturn

import typer

from yunshi.rulebook.text import Text

UNREADABLE: Final = 2
"""Exit status when the input cannot be read, or names nothing."""

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
LanguageOption = Annotated[
    str | None,
    typer.Option("--lang", help="zh-Hant or en. Without it LANG decides; else zh-Hant."),
]
PackArgument = Annotated[
    str,
    typer.Argument(
        metavar="ID",
        help="The id of a programme, ID@VERSION for a published version, or a folder.",
    ),
]


def language(given: str | None) -> str:
    """``zh-Hant`` or ``en``: as asked, else as the terminal is set, else Chinese."""
    if given is not None:
        short = given.lower().replace("_", "-").partition("-")[0]
        if short not in {"zh", "en"}:
            raise typer.BadParameter("expected zh-Hant or en", param_hint="--lang")
        return "en" if short == "en" else "zh-Hant"
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((os.environ[name] for name in names if os.environ.get(name)), "")
    return "en" if locale.lower().startswith("en") else "zh-Hant"


def say(words: str = "", *, err: bool = False) -> None:
    """Print a line. What the terminal cannot show is replaced, never a reason to fail."""
    encoding = (sys.stderr if err else sys.stdout).encoding or "utf-8"
    typer.echo(words.encode(encoding, "replace").decode(encoding), err=err)


def say_json(value: Any) -> None:
    say(json.dumps(value, ensure_ascii=False, indent=2))


def refuse(message: Text, *, given_language: str | None, as_json: bool, **known: Any) -> NoReturn:
    """Say why the command cannot go on, and end with :data:`UNREADABLE`."""
    if as_json:
        say_json({"error": {"message": message.as_json(), **known}})
    else:
        say(message.in_language(language(given_language)), err=True)
    raise typer.Exit(UNREADABLE)
