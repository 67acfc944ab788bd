"""The words in which an account is refused, or refuses: by state, each with what to do next."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from yunshi.casework import clock
from yunshi.casework.acting import Refused
from yunshi.rulebook.calendar import TAIPEI, date_text
from yunshi.rulebook.enrolment import EnrolmentState
from yunshi.rulebook.findings import Blocks, Finding, refusal
from yunshi.rulebook.pack.items import Cited
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

_NOT_YET: Final = Text(
    zh_hant="還沒有這個計畫的帳號。請先申請帳號，審核通過後才能提案。",
    en="You have no account in this programme yet. Apply for one first; you can file once it is "
    "approved.",
)
_BY_STATE: Final = {
    EnrolmentState.DRAFT: Text(
        zh_hant="帳號申請還沒有送出。請填完並送出，審核通過後才能提案。",
        en="Your application for an account was not sent yet. Complete and send it; you can file "
        "once it is approved.",
    ),
    EnrolmentState.PENDING_REVIEW: Text(
        zh_hant="帳號審查中，通過後才能提案。結果會寄到信箱。",
        en="Your account is under review; you can file once it is approved. The result comes by "
        "mail.",
    ),
    EnrolmentState.RETURNED: Text(
        zh_hant="帳號申請已退回補正。請依列出的項目修改後再送出，審核通過後才能提案。",
        en="Your application for an account was returned. Correct what is listed and send it "
        "again; you can file once it is approved.",
    ),
    EnrolmentState.REJECTED: Text(
        zh_hant="帳號申請未通過，不能提案。原因消失後，可以修改同一份申請再送出。",
        en="Your application for an account was refused, so you cannot file. Once the reason is "
        "gone, correct the same application and send it again.",
    ),
    EnrolmentState.SUSPENDED: Text(
        zh_hant="帳號停權中，期滿或解除前不能開始或送出申請；已送出的申請照常審查，補正仍可回覆。",
        en="Your account is suspended: until that ends nothing can be begun or submitted. What "
        "you have filed is reviewed as before, and supplements can be answered.",
    ),
    EnrolmentState.CLOSED: Text(
        zh_hant="這個計畫的帳號已關閉，不能提案。要再使用請洽計畫辦公室。",
        en="Your account in this programme is closed, so you cannot file. To use it again, ask "
        "the programme's office.",
    ),
}


def may_not_file(pack: Pack, state: EnrolmentState | None) -> Finding:
    """Why nothing can be begun or submitted: differing words by state (R110-ACC-13)."""
    cited = pack.programme.account or Cited()
    return refusal(
        f"account.{state or 'none'}",
        _NOT_YET if state is None else _BY_STATE[state],
        refs=cited.refs,
        clause=cited.clause,
    )


def no_account_to_apply_for(action: str) -> Refused:
    """The programme reviews no accounts: there is nothing to apply for."""
    return _refused(
        action,
        "account.not_reviewed",
        Text(
            zh_hant="這個計畫不審查帳號，可以直接開始申請。",
            en="This programme reviews no accounts; you can begin a filing right away.",
        ),
    )


def not_on_the_list(pack: Pack) -> Finding:
    """The waiver was ticked by somebody whom the list does not hold (R110-ACC-15)."""
    account = pack.programme.account
    cited: Cited = (account.waiver if account is not None else None) or Cited()
    return refusal(
        "account.waiver",
        Text(
            zh_hant="申請者勾選免附文件，但名單中沒有這個統一編號。請退回補附文件，或先更新名單。",
            en="The applicant ticked the waiver, and the list does not hold its number. Return "
            "the application for the papers, or update the list first.",
        ),
        refs=cited.refs,
        clause=cited.clause,
        blocks=Blocks.NOTHING,
    )


def proposed_by_the_same() -> Finding:
    return refusal(
        "account.same_person",
        Text(
            zh_hant="停權要由提案人以外的人核定。請另一位有核定權限的人處理。",
            en="Somebody else than who proposed the suspension decides on it. Ask another "
            "approver.",
        ),
        blocks=Blocks.NOTHING,
    )


def still_under_way(number: int) -> Finding:
    return refusal(
        "account.under_way",
        Text(
            zh_hant="還有 {number} 件申請進行中，不能關閉帳號。請先讓它們結束，例如撤回。",
            en="{number} applications are under way, so the account cannot be closed. Let them "
            "end first; withdraw them, for instance.",
        ).filled({"number": number}),
        blocks=Blocks.NOTHING,
    )


def still_listed(number: int) -> Finding:
    return refusal(
        "account.listed",
        Text(
            zh_hant="還有 {number} 個方案上架中，不能關閉帳號。下架後才能關閉。",
            en="{number} solutions are listed, so the account cannot be closed before they are "
            "taken down.",
        ).filled({"number": number}),
        blocks=Blocks.NOTHING,
    )


def end_is_past(until: datetime) -> Finding:
    return refusal(
        "account.end_is_past",
        Text(
            zh_hant="停權的最後一日 {day} 已經過了。請選今天或以後的日期。",
            en="The last day of the suspension, {day}, is past. Choose today or later.",
        ).filled({"day": date_text(until.astimezone(TAIPEI).date())}),
        blocks=Blocks.NOTHING,
    )


def nothing_to_correct() -> Refused:
    return _refused(
        "return_account",
        "account.nothing_to_correct",
        Text(
            zh_hant="請至少列出一個要補正的項目，並寫下原因。",
            en="Name at least one item to correct, and why.",
        ),
    )


def _refused(action: str, rule: str, message: Text) -> Refused:
    return Refused(action, (), (refusal(rule, message),), clock.now())
