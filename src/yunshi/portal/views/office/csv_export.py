"""A list as CSV, line by line, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import Final

from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from yunshi.design.status import status
from yunshi.reviews.pages.states import state_view
from yunshi.reviews.queries import QueueRow
from yunshi.rulebook.calendar import TAIPEI

_BYTE_ORDER_MARK: Final = "\ufeff"
"""Without it a spreadsheet takes the Han text for something else."""
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


class _Echo:
    """Where the writer writes: nowhere, each line is handed on."""

    def write(self, line: str) -> str:
        return line


def csv_lines(rows: Iterable[QueueRow]) -> Iterator[str]:
    """The rows with a heading, in the language of the page."""
    writer = csv.writer(_Echo())
    language = get_language() or ""
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
        ]
    )
    for row in rows:
        view = state_view(row.state, row.state_label)
        counts = row.counts
        yield writer.writerow(
            [
                _plain(value)
                for value in (
                    row.receipt,
                    row.solution,
                    row.vendor_name,
                    row.ubn,
                    row.programme,
                    row.window.in_language(language),
                    view.label or status(view.key).label,
                    row.due_at.astimezone(TAIPEI).isoformat() if row.due_at else "",
                    row.submitted_at.astimezone(TAIPEI).isoformat(),
                    counts.passed if counts else "",
                    counts.failed if counts else "",
                    counts.to_judge if counts else "",
                )
            ]
        )


def _plain(value: object) -> str:
    """A text that no spreadsheet takes for a formula."""
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
