"""The words in which notices refuse."""

from __future__ import annotations

from yunshi.rulebook.findings import Blocks, Finding, refusal
from yunshi.rulebook.text import Text


def not_taken() -> Finding:
    return refusal(
        "notice.not_taken",
        Text(
            zh_hant="這封信還沒有寄到對方的收件伺服器，不會有退信。",
            en="No mail server has taken this mail yet, so it cannot have come back.",
        ),
        blocks=Blocks.NOTHING,
    )
