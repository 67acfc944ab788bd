"""Mails about an account that a programme may word itself, in the platform's own words.

A pack that writes a notice of the same id is heard instead.
"""

from __future__ import annotations

from typing import Final

from yunshi.rulebook.pack.notices import NoticeTemplate
from yunshi.rulebook.text import Text


def _notice(name: str, subject: Text, body: Text) -> NoticeTemplate:
    greeting = Text(zh_hant="{organisation}：\n\n", en="{organisation}\n\n")
    return _to_anybody(name, subject, _joined(greeting, body))


def _to_anybody(name: str, subject: Text, body: Text) -> NoticeTemplate:
    ending = Text(
        zh_hant="\n{link}\n\n{programme}\n{contact}\n", en="\n{link}\n\n{programme}\n{contact}\n"
    )
    return NoticeTemplate(id=name, subject=subject, body=_joined(body, ending))


def _joined(first: Text, second: Text) -> Text:
    return Text.model_construct(zh_hant=first.zh_hant + second.zh_hant, en=first.en + second.en)


_DEFAULTS: Final = (
    _notice(
        "account_received",
        Text(zh_hant="已收到帳號申請", en="Your application for an account has arrived"),
        Text(
            zh_hant="已收到帳號申請，收到時間為{received_at}。\n"
            "審查最遲於 {due_at} 完成；{due_explained}\n"
            "通過前可以先看規則全文準備資料，通過後才能提案。",
            en="Your application for an account arrived on {received_at}.\n"
            "The review ends on {due_at} at the latest. {due_explained}\n"
            "Until then you can read the rulebook and prepare; you can file once it is approved.",
        ),
    ),
    _notice(
        "account_approved",
        Text(zh_hant="帳號審核通過", en="Your account is approved"),
        Text(
            zh_hant="帳號審核通過，現在可以開始提案。帳號申請的公司資料與文件會帶入新的申請，不必再填一次。",
            en="Your account is approved; you can begin a filing now. The company's answers and "
            "papers are brought into each new filing.",
        ),
    ),
    _notice(
        "account_returned",
        Text(zh_hant="帳號申請退回補正", en="Please correct your application for an account"),
        Text(
            zh_hant="帳號申請有需要補正的地方：\n{items}\n\n{reason}\n\n"
            "請於 {due_at} 前補正後再送出；{due_explained}\n"
            "逾期未送出，帳號申請回到草稿，內容保留，補正後可以再送出。",
            en="Some of your application for an account needs correcting:\n{items}\n\n{reason}\n\n"
            "Please correct it and send it again by {due_at}. {due_explained}\n"
            "After that it is a draft again: everything is kept, and you can send it when it is "
            "corrected.",
        ),
    ),
    _notice(
        "account_return_lapsed",
        Text(
            zh_hant="帳號申請未於期限內補正", en="Your application for an account was not corrected"
        ),
        Text(
            zh_hant="帳號申請沒有在期限內補正，已回到草稿。內容都還在，補正後可以再送出，審查重新起算。",
            en="Your application for an account was not corrected in time and is a draft again. "
            "Everything is kept; send it when it is corrected, and the review begins anew.",
        ),
    ),
    _notice(
        "account_rejected",
        Text(zh_hant="帳號申請未通過", en="Your application for an account was refused"),
        Text(
            zh_hant="帳號申請未通過，原因：\n{reason}\n\n"
            "統一編號仍保留給貴公司；原因消失後，可以修改同一份申請再送出。",
            en="Your application for an account was refused:\n{reason}\n\n"
            "Your business number stays reserved. Once the reason is gone, correct the same "
            "application and send it again.",
        ),
    ),
    _to_anybody(
        "suspension_proposed",
        Text(zh_hant="停權提案待核定：{organisation}", en="To decide: suspending {organisation}"),
        Text(
            zh_hant="承辦人提案停權「{organisation}」，理由：\n{reason}\n\n核定前該帳號照常使用。",
            en="An officer proposes to suspend {organisation}:\n{reason}\n\n"
            "The account stays in use until you decide.",
        ),
    ),
    _to_anybody(
        "suspension_refused",
        Text(zh_hant="停權提案未核定：{organisation}", en="Not suspended: {organisation}"),
        Text(
            zh_hant="主辦機關未核定「{organisation}」的停權提案，理由：\n{reason}",
            en="The agency did not suspend {organisation}:\n{reason}",
        ),
    ),
    _notice(
        "account_suspended",
        Text(zh_hant="帳號停權通知", en="Your account is suspended"),
        Text(
            zh_hant="帳號停權至 {due_at}，理由：\n{reason}\n\n"
            "停權期間不能開始或送出申請；已送出的申請照常審查，補正仍可回覆。",
            en="Your account is suspended until {due_at}:\n{reason}\n\n"
            "Until then no filing can be begun or submitted. What you have filed is reviewed as "
            "before, and supplements can be answered.",
        ),
    ),
    _notice(
        "account_reinstated",
        Text(zh_hant="帳號恢復使用", en="Your account is in use again"),
        Text(
            zh_hant="帳號已恢復使用，可以開始及送出申請。\n{reason}",
            en="Your account is in use again: filings can be begun and submitted.\n{reason}",
        ),
    ),
    _notice(
        "account_closed",
        Text(zh_hant="帳號已關閉", en="Your account is closed"),
        Text(
            zh_hant="這個計畫的帳號已關閉，資料保留為唯讀。要再使用請洽計畫辦公室。\n{reason}",
            en="Your account in this programme is closed; what it holds can still be read. To use "
            "it again, ask the programme's office.\n{reason}",
        ),
    ),
)
ACCOUNT_NOTICES: Final = {notice.id: notice for notice in _DEFAULTS}
"""Every notice that an enrolment's table sends, by its id."""
