"""A QR code as inline SVG without a style of its own, as the content security policy wants it."""

from __future__ import annotations

import qrcode  # type: ignore[import-untyped]  # its stubs are a package of their own
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

_QUIET = 4
"""Modules of white around it, as the standard asks."""


def qr_svg(content: str) -> SafeString:
    """Dark modules of each row drawn in runs; one unit is one module."""
    code = qrcode.QRCode(border=_QUIET)
    code.add_data(content)
    code.make()
    rows = code.get_matrix()
    return format_html(
        '<svg role="img" aria-label="{}" viewBox="0 0 {size} {size}" width="232"'
        ' height="232" shape-rendering="crispEdges" xmlns="http://www.w3.org/2000/svg">'
        '<rect width="{size}" height="{size}" fill="#fff"/><path fill="#18242C" d="{}"/></svg>',
        gettext("QR code for the authenticator"),
        "".join(_run(x, y, width) for y, row in enumerate(rows) for x, width in _runs(row)),
        size=len(rows),
    )


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start = None
    for x, dark in enumerate([*row, False]):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            runs.append((start, x - start))
            start = None
    return runs


def _run(x: int, y: int, width: int) -> str:
    return f"M{x} {y}h{width}v1h-{width}z"
