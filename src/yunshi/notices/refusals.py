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


def _refused(rule: str, zh_hant: str, en: str) -> Finding:
    return refusal(f"notice.{rule}", Text(zh_hant=zh_hant, en=en), blocks=Blocks.NOTHING)


def still_tried() -> Finding:
    return _refused(
        "still_tried",
        "這封信還在寄送中，系統會自己再試，不用重寄。",
        "This mail is on its way and is tried again by itself.",
    )


def nothing_to_try() -> Finding:
    return _refused(
        "not_given_up",
        "這封信沒有放棄寄送，不用再試。請選要重寄的收件地址。",
        "This mail was not given up. Choose the address to which it is to go again.",
    )


def words_are_gone() -> Finding:
    return _refused(
        "erased",
        "這封信的內容或地址已依法刪除，不能重寄。",
        "The words or the address of this mail were erased by law; it cannot be sent again.",
    )


def supplement_is_over() -> Finding:
    return _refused(
        "supplement_over",
        "這次補件已經結束，重寄通知會誤導廠商。要再補件，請到案件另外要求。",
        "This supplement is over, so its notice would mislead. Ask for another from the case.",
    )


def from_the_case() -> Finding:
    return _refused(
        "from_the_case",
        "這封補件通知沒有送達。請到案件按「重寄通知」，期限才會重新起算。",
        "This notice was not delivered. Send it again from the case, so that its deadline begins "
        "anew.",
    )


def too_often(most: int) -> Finding:
    return refusal(
        "notice.too_often",
        Text(
            zh_hant="一小時內已重寄 {most} 次，這次沒有寄。請過一會再試，或改打電話。",
            en="It was sent again {most} times within an hour; nothing was sent. Wait, or call.",
        ).filled({"most": most}),
        blocks=Blocks.NOTHING,
    )


def too_early(most: int) -> Finding:
    return refusal(
        "reminder.days",
        Text(
            zh_hant="請選 0 到 {most} 個工作天；0 是不提醒。",
            en="Choose 0 to {most} working days; 0 is no reminder.",
        ).filled({"most": most}),
        blocks=Blocks.NOTHING,
    )
