"""The words in which notices refuse."""

from __future__ import annotations

from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.text import Text


def not_taken() -> Finding:
    return Finding(
        "notice.not_taken",
        (),
        "",
        Verdict.FAIL,
        Blocks.NOTHING,
        "",
        Text(
            zh_hant="這封信還沒有寄到對方的收件伺服器，不會有退信。",
            en="No mail server has taken this mail yet, so it cannot have come back.",
        ),
    )
