"""The words in which programmes refuse what officers would move."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from yunshi.casework.acting import Refused
from yunshi.rulebook.calendar import date_text, instant_text
from yunshi.rulebook.findings import Blocks, Finding, refusal
from yunshi.rulebook.text import Text


def refused(action: str, findings: Iterable[Finding], arrived_at: datetime) -> Refused:
    return Refused(action, (), tuple(findings), arrived_at)


def finding(rule: str, message: Text, path: str = "") -> Finding:
    return refusal(rule, message, path=path, blocks=Blocks.NOTHING)


def not_in_this_role() -> Finding:
    return finding(
        "proposal.role",
        Text(
            zh_hant="你的帳號不能做這件事。請由有權限的人處理。",
            en="Your account cannot do this. Somebody with the right role must.",
        ),
    )


def needs_reason() -> Finding:
    return finding(
        "proposal.no_reason", Text(zh_hant="請填寫理由。", en="Enter the reason."), "/reason"
    )


def waits_already() -> Finding:
    return finding(
        "proposal.waits_already",
        Text(
            zh_hant="同一件事已有提案在等人確認。請先在「待確認」處理那一件。",
            en="A proposal about the same thing waits already. Deal with it first, under "
            "“To confirm”.",
        ),
    )


def same_person() -> Finding:
    return finding(
        "proposal.same_person",
        Text(
            zh_hant="這是你自己提的，要由另一個人確認。要撤掉的話，請按「收回」。",
            en="You proposed this yourself, so another person must confirm it. You can take it "
            "back.",
        ),
    )


def only_the_proposer() -> Finding:
    return finding(
        "proposal.not_the_proposer",
        Text(
            zh_hant="只有提案人可以收回；你可以不同意。",
            en="Only the proposer takes it back; you can refuse it.",
        ),
    )


def ended(state: str) -> Finding:
    said = _ENDED[state]
    return finding(
        "proposal.ended",
        Text(
            zh_hant="這個提案{state}，不能再處理。", en="This proposal {state}; nothing was done."
        ).filled({"state": said}),
    )


_ENDED = {
    "confirmed": Text(zh_hant="已經確認", en="has been confirmed already"),
    "refused": Text(zh_hant="已經有人不同意", en="has been refused already"),
    "taken_back": Text(zh_hant="已由提案人收回", en="was taken back by its proposer"),
    "void": Text(
        zh_hant="已失效，因為所涉內容後來變了", en="is void: what it was about has changed"
    ),
}


def void() -> Finding:
    return finding(
        "proposal.void",
        Text(
            zh_hant="提案之後，所涉的內容已經變了，所以這個提案失效，什麼都沒有做。需要的話請重新提案。",
            en="What this proposal is about has changed since it was made, so it is void and "
            "nothing was done. Propose it anew if it is still needed.",
        ),
    )


def needs_a_second_person() -> Finding:
    return finding(
        "proposal.needs_second_person",
        Text(
            zh_hant="這個受理期間已經開放過，改期要由另一個人確認。",
            en="This window has been open, so a second person must confirm new dates.",
        ),
    )


def changed_meanwhile() -> Finding:
    return finding(
        "window.changed",
        Text(
            zh_hant="別人剛改過這個受理期間，這次沒有改。請重新整理再做一次。",
            en="Somebody has just changed this window, so nothing was done. Reload the page and "
            "try again.",
        ),
    )


def closes_before_it_opens() -> Finding:
    return finding(
        "window.order",
        Text(zh_hant="截止時間要晚於開始時間。", en="The window must close after it opens."),
        "/closes",
    )


def closes_in_the_past(closes: datetime) -> Finding:
    return finding(
        "window.closes_in_the_past",
        Text(
            zh_hant="截止時間（{closes}）已經過了。期限不能改到過去，請填之後的時間。",
            en="The closing time ({closes}) has passed. A deadline cannot be moved into the past; "
            "enter a later time.",
        ).filled({"closes": instant_text(closes)}),
        "/closes",
    )


def opens_in_the_past(opens: datetime) -> Finding:
    return finding(
        "window.opens_in_the_past",
        Text(
            zh_hant="開始時間（{opens}）已經過了。請填之後的時間。",
            en="The opening time ({opens}) has passed. Enter a later time.",
        ).filled({"opens": instant_text(opens)}),
        "/opens",
    )


def has_opened_already(opens: datetime) -> Finding:
    return finding(
        "window.has_opened",
        Text(
            zh_hant="這個受理期間已在{opens} 開始，開始時間不能再改。",
            en="This window opened at {opens}; its opening cannot be changed any more.",
        ).filled({"opens": instant_text(opens)}),
        "/opens",
    )


def has_closed(closes: datetime) -> Finding:
    return finding(
        "window.has_closed",
        Text(
            zh_hant="這個受理期間已在{closes} 截止，逾期不予受理，不能再開。請另開新的一批。",
            en="This window closed at {closes} and late filings are not taken, so it cannot be "
            "opened again. Open a new one.",
        ).filled({"closes": instant_text(closes)}),
        "/closes",
    )


def nothing_changes() -> Finding:
    return finding(
        "window.unchanged",
        Text(zh_hant="時間和現在一樣，沒有要改的。", en="These are the dates it has already."),
    )


def needs_public_words() -> Finding:
    return finding(
        "window.no_words",
        Text(
            zh_hant="提前截止要公告：請填中英文的公告文字，會寄給有草稿的廠商，並登在計畫頁。",
            en="Closing early takes a notice: write it in both languages. It goes to every vendor "
            "with a draft and stands on the programme's page.",
        ),
        "/words_zh",
    )


def name_taken(name: str) -> Finding:
    return finding(
        "window.name_taken",
        Text(
            zh_hant="這個計畫已有代號「{name}」的受理期間，請換一個。",
            en="This programme has a window {name} already; choose another name.",
        ).filled({"name": name}),
        "/name",
    )


def day_out_of_reach(day: date) -> Finding:
    return finding(
        "day.out_of_reach",
        Text(
            zh_hant="{day}離今天超過三年，可能是年份填錯。請檢查。",
            en="{day} is more than three years from today; check the year.",
        ).filled({"day": date_text(day)}),
        "/day",
    )
