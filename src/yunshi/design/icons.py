"""Icons and the mark, inlined: no request, no sprite.

Lucide's drawings are read at build time into ``static/design/icons.json``; ``icons.txt`` names
those in use. The wordmark and the symbol are our own drawings under ``svg``.
"""

import json
from functools import cache
from pathlib import Path

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

HERE = Path(__file__).resolve().parent
DRAWINGS = HERE / "static" / "design" / "icons.json"
NAMES = HERE / "icons.txt"


class UnknownIcon(KeyError):
    """An icon is used that ``icons.txt`` does not name."""


@cache
def _drawings(changed: float) -> dict[str, str]:
    # The time of change is the key, so that a rebuild shows without a restart.
    drawings: dict[str, str] = json.loads(DRAWINGS.read_text(encoding="utf-8"))
    return drawings


def names_listed() -> tuple[str, ...]:
    """The names in ``icons.txt``, in its order."""
    lines = (line.strip() for line in NAMES.read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def icon_markup(name: str, classes: str = "", label: str = "") -> SafeString:
    """The SVG of an icon. Without ``label`` it is decoration and hidden from screen readers.

    Raises UnknownIcon when the name is not listed or the assets are not built.
    """
    if not DRAWINGS.is_file():
        raise UnknownIcon("the assets are not built: python -m yunshi.design.build")
    drawing = _drawings(DRAWINGS.stat().st_mtime).get(name)
    if drawing is None:
        raise UnknownIcon(f"icon {name!r} is not in {NAMES.name}; add it and build the assets")
    said = (
        format_html('role="img" aria-label="{}"', label)
        if label
        else mark_safe('aria-hidden="true" focusable="false"')
    )
    return format_html(
        '<svg class="{}" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
        'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" {}>{}</svg>',
        f"icon {classes}".strip(),
        said,
        mark_safe(drawing),  # noqa: S308 - lucide's drawing, read at build time
    )


@cache
def mark_markup(which: str) -> SafeString:
    """Our own drawing: ``wordmark``, ``wordmark-reversed`` (on dark) or ``symbol``."""
    svg = (HERE / "svg" / f"{which}.svg").read_text(encoding="utf-8").strip()
    return mark_safe(svg.replace("<svg ", '<svg class="mark" ', 1))  # noqa: S308 - our own file
