"""What the official text leaves open, how this programme reads it, and what its office chose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.translation import gettext as _

from yunshi.design import dates
from yunshi.programmes.pages.rulebook import labels
from yunshi.programmes.pages.rulebook.telling import Telling
from yunshi.programmes.pages.rulebook.views import BlockView, ItemView, Tag
from yunshi.rulebook.pack.items import Switch


@dataclass(frozen=True, slots=True)
class Chosen:
    """A reading that an office has set, and since when."""

    switch: str
    value: bool | int | str
    at: datetime


def switches(told: Telling, chosen: Sequence[Chosen]) -> tuple[BlockView, ...]:
    """Each switch at its present value."""
    latest = {each.switch: each for each in chosen}
    items = tuple(_switch(told, each, latest.get(each.id)) for each in told.pack.programme.switches)
    return (BlockView(items),) if items else ()


def _switch(told: Telling, switch: Switch, chosen: Chosen | None) -> ItemView:
    item = told.item("switches", switch.id, labels.SWITCH, skip={"value", "other", "meaning"})
    now = told.switches[switch.id]
    lines = []
    if chosen is not None:
        tag = Tag(_("Set by the office"), "borrowed" if now != switch.value else "")
        lines.append(told.line(_("Set on"), dates.show(chosen.at)))
        lines.append(told.line(_("Our reading of the text"), _value(switch.value)))
    else:
        tag = Tag(_("Our reading of the text"))
    others = [_value(value) for value in switch.values if value != now]
    lines.append(told.line(_("It could also be"), _(", ").join(others)))
    return replace(
        item,
        tags=(Tag(_("Now: %(value)s") % {"value": _value(now)}, "must"), tag, *item.tags),
        text=told.words(switch.meaning),
        lines=(*lines, *item.lines),
        id=switch.id if switch.title is not None else "",
    )


def _value(value: bool | int | str) -> str:
    if isinstance(value, bool):
        return str(labels.ON if value else labels.OFF)
    return f"{value:,}" if isinstance(value, int) else value
