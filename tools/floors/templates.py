"""What a template uses of other rooms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tools.floors.house import House, Use

_QUOTED = r"[\"']([^\"']+)[\"']"
_URL = re.compile(r"\{%-?\s*url\s+" + _QUOTED)
_TEMPLATE = re.compile(r"\{%-?\s*(include|extends)\s+" + _QUOTED)
_STATIC = re.compile(r"\{%-?\s*static\s+" + _QUOTED)
_LOAD = re.compile(r"\{%-?\s*load\s+([^%]+?)\s*-?%\}")
_COMPONENT = re.compile(r"<c-([a-z][\w.-]*)")
_DYNAMIC = re.compile(r"<c-component\b[^>]*\bis=" + _QUOTED)
_BUILT_IN = {"slot", "vars", "component"}
_COMMENT = re.compile(
    r"\{#.*?#\}|\{%-?\s*comment\b.*?%\}.*?\{%-?\s*endcomment\s*-?%\}|<!--.*?-->", re.DOTALL
)


def uses_in_template(house: House, path: Path) -> Iterator[Use]:
    """Addresses, templates, static files, tag libraries and components of other rooms."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return
    # Comments use nothing; their lines stay, so that numbers stay right.
    text = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)

    def use(found: re.Match[str], room: str | None) -> Iterator[Use]:
        if room is not None:
            yield Use(text.count("\n", 0, found.start()) + 1, room, found[0])

    for found in _URL.finditer(text):
        yield from use(found, house.room_of_url_name(found[1]))
    for found in _TEMPLATE.finditer(text):
        yield from use(found, house.room_of_template(found[2]))
    for found in _STATIC.finditer(text):
        first = found[1].partition("/")[0]
        yield from use(found, first if first in house.floors else None)
    for found in _LOAD.finditer(text):
        words, _, source = found[1].rpartition(" from ")
        for library in [source] if words else found[1].split():
            yield from use(found, house.room_of_tag_library(library.strip()))
    for found in _COMPONENT.finditer(text):
        if found[1].rstrip(".") not in _BUILT_IN:
            yield from use(found, house.room_of_component(found[1]))
    for found in _DYNAMIC.finditer(text):
        yield from use(found, house.room_of_component(found[1]))
