"""A list as CSV, line by line, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.design.status import status
from yunshi.reviews.pages.states import state_view
from yunshi.reviews.queries import QueueRow
from yunshi.rulebook.calendar import TAIPEI

_BYTE_ORDER_MARK: Final = "\ufeff"
"""Without it a spreadsheet takes the Han text for something else."""
_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_CONTROL: Final = ("\t", "\r", "\n")
_INVISIBLE: Final = "\ufeff\u200b\u200c\u200d\u2060\x00"
"""What a spreadsheet may skip before a formula, and ``str.strip`` does not."""


class _Echo:
    """Where the writer writes: nowhere, each line is handed on."""

    def write(self, line: str) -> str:
        return line


def csv_lines(rows: Iterable[QueueRow], programmes: Mapping[str, str]) -> Iterator[str]:
    """The rows with a heading, in the language of the page; ``programmes`` are names by id.

    What people read comes first, what programs match by (ids, instants) last.
    """
    writer = csv.writer(_Echo())
    yield _BYTE_ORDER_MARK + writer.writerow(
        [
            _("Receipt number"),
            _("Solution"),
            _("Company"),
            _("Unified business number"),
            _("Programme"),
            pgettext("of a filing", "Window"),
            _("State"),
            _("Due"),
            _("Received"),
            _("Passed"),
            _("Not met"),
            _("To be judged"),
            _("Case id"),
            _("Programme id"),
            _("Due (ISO 8601)"),
            _("Received (ISO 8601)"),
        ]
    )
    for row in rows:
        yield writer.writerow([_plain(value) for value in _values(row, programmes)])


def _values(row: QueueRow, programmes: Mapping[str, str]) -> tuple[object, ...]:
    view = state_view(row.state, row.state_label)
    counts = row.counts
    return (
        row.receipt,
        row.solution,
        row.vendor_name,
        row.ubn,
        programmes.get(row.programme, row.programme),
        row.window.in_language(page_language()),
        view.label or status(view.key).label,
        dates.show(row.due_at, "second") if row.due_at else "",
        dates.show(row.submitted_at, "second"),
        counts.passed if counts else "",
        counts.failed if counts else "",
        counts.to_judge if counts else "",
        row.case,
        row.programme,
        _instant(row.due_at),
        _instant(row.submitted_at),
    )


def _instant(at: datetime | None) -> str:
    return at.astimezone(TAIPEI).isoformat() if at else ""


def _plain(value: object) -> str:
    """A value that no spreadsheet takes for a formula. A number stays one, also a negative one."""
    text = str(value)
    if isinstance(value, int | float):
        return text
    begins = text.lstrip().lstrip(_INVISIBLE).lstrip()
    return f"'{text}" if text.startswith(_CONTROL) or begins.startswith(_FORMULA) else text
