"""Places in a pack, as people name them."""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel

from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.source import Place

_KEYS_OF_ITEMS: Final = ("id", "rule", "form")
_STRUCTURE: Final = {
    *("forms", "sections", "questions", "followed_by", "columns", "options", "together"),
}


def name_of(pack: Pack, place: Place) -> str:
    """A place as people name it: ``company.profile``, ``eligibility.vendor.paid_in_capital``."""
    if place[:1] == ("forms",) and len(place) > 1:
        return _name_in_form(pack, place)
    value: object = pack
    words: list[str] = []
    for step in place:
        value = _step(value, step)
        words.append(_own_name(value) or str(step + 1) if isinstance(step, int) else step)
    return ".".join(words) or "programme"


def _name_in_form(pack: Pack, place: Place) -> str:
    """A question by its form and its own id: pages and openers add nothing."""
    value: object = pack
    kind = page = ""
    inner: list[str] = []
    for step in place:
        value = _step(value, step)
        if isinstance(step, str):
            kind = step if step in _STRUCTURE else kind
            continue
        name = _own_name(value) or str(step + 1)
        if kind in {"columns", "options"}:
            inner.append(name)
        elif kind == "sections":
            page = name
        elif kind != "forms":
            inner = [name]
    return ".".join(filter(None, [pack.forms[int(place[1])].form, *(inner or [page])]))


def _step(value: Any, step: str | int) -> Any:
    return getattr(value, str(step)) if isinstance(value, BaseModel) else value[step]


def _own_name(value: object) -> str | None:
    names = (getattr(value, key, None) for key in _KEYS_OF_ITEMS)
    return next((name for name in names if isinstance(name, str)), None)
