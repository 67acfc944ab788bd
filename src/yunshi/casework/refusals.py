"""The words in which casework itself refuses."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.findings import Finding, refusal
from yunshi.rulebook.lifecycle import LifeCycle, Role
from yunshi.rulebook.text import Text

_ROLE_WORDS: Final = {
    Role.OWNER: Text(zh_hant="帳號負責人", en="account owner"),
    Role.DELEGATE: Text(zh_hant="受委任人", en="delegate"),
    Role.MEMBER: Text(zh_hant="公司成員", en="member of the organisation"),
    Role.OFFICER: Text(zh_hant="執行單位承辦人", en="programme officer"),
    Role.REVIEWER: Text(zh_hant="審查委員", en="reviewer"),
    Role.AGENCY: Text(zh_hant="主辦單位核定人", en="agency approver"),
    Role.AUDITOR: Text(zh_hant="查核人員", en="auditor"),
    Role.ADMINISTRATOR: Text(zh_hant="系統管理員", en="system administrator"),
    Role.SYSTEM: Text(zh_hant="系統", en="the system itself"),
}


def role_words(roles: Iterable[Role]) -> Text:
    """Roles as a person reads them in a list."""
    words = [_ROLE_WORDS[role] for role in roles]
    return Text(
        zh_hant="、".join(word.zh_hant for word in words), en=", ".join(word.en for word in words)
    )


def state_words(table: LifeCycle, state: str) -> Text:
    """The state by its label, or by its id where the table has no word for it."""
    return table.state(state).label or Text(zh_hant=state, en=state)


def not_in_this_state(table: LifeCycle, state: str) -> Finding:
    return refusal(
        "casework.state",
        Text(
            zh_hant="案件現在是「{state}」，這個步驟不能做了。請重新整理，看現在可以做什麼。",
            en="The case is now “{state}”, so this step is no longer possible. "
            "Reload the page to see what you can do.",
        ).filled({"state": state_words(table, state)}),
    )


def not_ended(table: LifeCycle, state: str) -> Finding:
    """Answers that somebody still decides on cannot be erased."""
    return refusal(
        "casework.not_ended",
        Text(
            zh_hant="案件還在「{state}」，資料不能刪除。請先讓案件結束，例如由廠商撤回。",
            en="The case is still “{state}”, so its data cannot be erased. "
            "Let it end first; its vendor may withdraw it, for instance.",
        ).filled({"state": state_words(table, state)}),
    )


def not_in_this_role(who: Iterable[Role]) -> Finding:
    return refusal(
        "casework.role",
        Text(
            zh_hant="這個步驟只有{roles}能做。請改用有這個角色的帳號，或請對方處理。",
            en="This step is reserved for: {roles}. "
            "Sign in with an account that has this role, or ask such a person.",
        ).filled({"roles": role_words(who)}),
    )


def not_concerned() -> Finding:
    """For one who has nothing to do with the case: says nothing about it."""
    return refusal(
        "casework.role",
        Text(
            zh_hant="你的帳號不能處理這件案件。請改用有權限的帳號。",
            en="Your account cannot act on this case. Sign in with an account that can.",
        ),
    )


def changed_meanwhile() -> Finding:
    return refusal(
        "casework.revision",
        Text(
            zh_hant="別人剛更新了這件案件，這次沒有送出。請重新整理，看過新內容再做一次。",
            en="Somebody has just updated this case, so nothing was sent. "
            "Reload the page, look at what changed, and try again.",
        ),
    )


def key_used_otherwise() -> Finding:
    return refusal(
        "casework.key",
        Text(
            zh_hant="這份表單先前已送出，內容和這次不同，這次沒有送出。請重新整理再試一次。",
            en="This form was sent before with other content, so nothing was sent now. "
            "Reload the page and try again.",
        ),
    )


def due_missing() -> Finding:
    return refusal(
        "casework.due", Text(zh_hant="請填寫期限。", en="Enter the deadline."), path="/due"
    )


def reason_missing() -> Finding:
    return refusal(
        "casework.reason",
        Text(
            zh_hant="請填寫理由，對方會看到。", en="Enter the reason. The other side will read it."
        ),
        path="/reason",
    )


def held(kind: str, reason: Text, until: datetime | None) -> Finding:
    if until is None:
        message = Text(
            zh_hant="現在不能做這個步驟：{reason}", en="This step is not possible now: {reason}"
        ).filled({"reason": reason})
    else:
        message = Text(
            zh_hant="{until} 前不能做這個步驟：{reason}",
            en="This step is not possible until {until}: {reason}",
        ).filled({"reason": reason, "until": instant_text(until)})
    return refusal(f"casework.hold.{kind}", message)


def too_late(due: datetime, arrived: datetime) -> Finding:
    return refusal(
        "casework.in_time",
        Text(
            zh_hant="已經逾期，這次沒有送出。期限是{due}，送達時間是{arrived}。",
            en="This came too late, so nothing was sent. "
            "The deadline was {due}; it arrived at {arrived}.",
        ).filled({"due": instant_text(due), "arrived": instant_text(arrived)}),
    )


def not_overdue(due: datetime | None) -> Finding:
    if due is None:
        return refusal(
            "casework.overdue",
            Text(zh_hant="案件沒有期限，不會逾期。", en="The case has no deadline to be past."),
        )
    return refusal(
        "casework.overdue",
        Text(
            zh_hant="期限（{due}）還沒過，請等逾期後再處理。",
            en="The deadline of {due} is not past yet. Wait until it is.",
        ).filled({"due": instant_text(due)}),
    )
