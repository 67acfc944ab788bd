"""What the site itself adds to a programme's mail: what a working copy replaced, or did not.

A programme's template tells of one filing. That another stood in its place before, or still
stands, no template says.
"""

from __future__ import annotations

from typing import Final

from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import standing
from yunshi.casework.models import OutboxMessage
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.stages import ApplicationState
from yunshi.rulebook.text import Text

_REPLACED: Final = Text.model_construct(
    zh_hant="這份申請取代先前的 {receipt}（{at} 收到），以這次送出的內容和時間為準。"
    "先前送出的內容留存備查，不再審查。",
    en="This filing takes the place of {receipt}, received on {at}: what counts is what was sent "
    "now, and when. The earlier one is kept on record and is not reviewed.",
)
_STANDS: Final = Text.model_construct(
    zh_hant="沒有送出的是修改 {receipt} 用的工作副本。{receipt}（{at} 收到）照原送出的內容有效，"
    "不受影響。",
    en="What was not sent is a working copy for changing {receipt}. Filing {receipt}, received on "
    "{at}, stands as it was sent.",
)


def postscript(message: OutboxMessage, filing: Filing) -> Text | None:
    """A last paragraph for a mail about a filing that was made to change another one."""
    if filing.replaces is None:
        return None
    before = Receipt.objects.get(filing=filing.replaces)
    said = {"receipt": before.number, "at": instant_text(before.arrived_at)}
    if message.step.action == "submit":
        return _REPLACED.filled(said) if _took_its_place(filing) else None
    if message.step.action == "lapse" and standing(filing.replaces):
        return _STANDS.filled(said)
    return None


def _took_its_place(filing: Filing) -> bool:
    """Whether anything stood when it was sent; all of it may have been withdrawn before."""
    return (
        filing.replaces is not None
        and filing.replaces.solutions.filter(case__state=ApplicationState.REPLACED).exists()
    )
