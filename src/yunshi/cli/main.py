"""The ``yunshi`` command.

Each command is a module with a ``typer.Typer()`` named ``app``, imported when it is called, so
that commands about packs start without Django and without a database.
"""

from __future__ import annotations

import gc
import importlib
import importlib.util
from typing import Any, Final

import typer
from typer.core import TyperGroup

COMMANDS: Final = {
    "run": "yunshi.cli.run",
    "demo": "yunshi.cli.demo",
    "demo-card": "yunshi.cli.demo_card",
    "manage": "yunshi.cli.manage",
    "pack": "yunshi.cli.pack",
    "preflight": "yunshi.cli.preflight",
    "verify": "yunshi.cli.verify",
}


_SHORT: Final = frozenset({"pack", "preflight"})
"""Commands that read, answer and end: little of what they make is garbage before they are done,
and looking for it took a tenth of their time."""
_OBJECTS_BEFORE_LOOKING: Final = 500_000


class LazyGroup(TyperGroup):
    """Finds a command by the table above and imports only the one that is called."""

    def list_commands(self, ctx: Any) -> list[str]:
        return [name for name, module in COMMANDS.items() if importlib.util.find_spec(module)]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in self.list_commands(ctx):
            return None
        if cmd_name in _SHORT:
            gc.set_threshold(_OBJECTS_BEFORE_LOOKING)
        command = typer.main.get_command(importlib.import_module(COMMANDS[cmd_name]).app)
        command.name = cmd_name
        return command


app = typer.Typer(
    cls=LazyGroup,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Yunshi 雲市 runs government cloud-market programmes.",
)


@app.callback()
def yunshi() -> None:
    pass
