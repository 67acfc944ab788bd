"""What is said when a solution cannot be listed."""

from __future__ import annotations

from datetime import date

from yunshi.rulebook.calendar import date_text
from yunshi.rulebook.findings import Blocks, Finding, refusal
from yunshi.rulebook.text import Text

_OVER = Text(
    zh_hant="上架期間已於{day}屆滿；請先延長上架期間，再將方案上架。",
    en="The listing period ended on {day}. Extend it first, then list the solution.",
)


def period_over(last_day: date) -> Finding:
    """The programme's listings have ended, and a new one would never be shown (T113-POST-08)."""
    message = _OVER.filled({"day": date_text(last_day)})
    return refusal("catalogue.period_over", message, blocks=Blocks.NOTHING)
