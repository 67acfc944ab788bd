"""Mails that any programme may cause and most say nothing of: the platform's own words.

A pack that has a notice of the same name says it in its own words instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from yunshi.rulebook.account_notices import ACCOUNT_NOTICES
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.notices import NoticeTemplate
from yunshi.rulebook.text import Text


def _notice(name: str, subject: Text, zh_hant: str, en: str) -> tuple[str, NoticeTemplate]:
    return name, NoticeTemplate(id=name, subject=subject, body=Text(zh_hant=zh_hant, en=en))


PLATFORM_NOTICES: Final[Mapping[str, NoticeTemplate]] = MappingProxyType(
    dict(
        (
            _notice(
                "supplement_extended",
                Text(
                    zh_hant="補正期限延長至{due_at}：{solutions}",
                    en="Deadline extended to {due_at}: {solutions}",
                ),
                """\
{organisation} 你好：

「{solutions}」的補正期限已延長。

原期限：{due_before}
新期限：{due_at}
理由：{reason}

請補正的項目不變：

{items}

前往補件：{link}
聯絡：{contact}""",
                """\
To {organisation}

The deadline of the supplement for {solutions} has been extended.

It was: {due_before}
It is now: {due_at}
Reason: {reason}

What is asked for stays the same:

{items}

Go to the supplement: {link}
Contact: {contact}""",
            ),
            _notice(
                "deadline_moved",
                Text(
                    zh_hant="補正期限改為{due_at}：{solutions}",
                    en="Deadline moved to {due_at}: {solutions}",
                ),
                """\
{organisation} 你好：

因政府機關上班日變動，「{solutions}」的補正期限依新的日曆重新計算。

原因：{reason}
原期限：{due_before}
新期限：{due_at}
算法：{due_explained}

請補正的項目不變：

{items}

前往補件：{link}
聯絡：{contact}""",
                """\
To {organisation}

The government's working days have changed, so the deadline of the supplement for {solutions} was \
counted anew.

Why: {reason}
It was: {due_before}
It is now: {due_at}
How it is counted: {due_explained}

What is asked for stays the same:

{items}

Go to the supplement: {link}
Contact: {contact}""",
            ),
            _notice(
                "window_moved",
                Text(
                    zh_hant="受理期間改期：{programme} {window}",
                    en="New dates: {programme}, {window}",
                ),
                """\
{organisation} 你好：

「{programme}」{window}的受理期間已改期。你有草稿還沒有送出，請留意新的時間。

開始：{opens_at}
截止：{closes_at}
原截止：{closed_before}

{reason}

前往草稿：{link}
聯絡：{contact}""",
                """\
To {organisation}

{window} of {programme} has new dates. You have a draft that is not submitted yet.

It opens: {opens_at}
It closes: {closes_at}
It would have closed: {closed_before}

{reason}

Go to the draft: {link}
Contact: {contact}""",
            ),
            _notice(
                "window_closes_early",
                Text(
                    zh_hant="提前截止：{programme} {window}，{closes_at}截止",
                    en="Closes early: {programme}, {window}, on {closes_at}",
                ),
                """\
{organisation} 你好：

「{programme}」{window}將提前截止。你有草稿還沒有送出；要申請的話，請在截止前送出，逾期不予受理。

新的截止時間：{closes_at}
原截止時間：{closed_before}

{reason}

前往草稿：{link}
聯絡：{contact}""",
                """\
To {organisation}

{window} of {programme} closes earlier than announced. You have a draft that is not submitted yet; \
to apply, submit it before it closes. Late filings are not taken.

It now closes: {closes_at}
It would have closed: {closed_before}

{reason}

Go to the draft: {link}
Contact: {contact}""",
            ),
            _notice(
                "supplement_reminder",
                Text(
                    zh_hant="提醒：補正期限{due_at}：{solutions}",
                    en="Reminder: a supplement is due {due_at}: {solutions}",
                ),
                """\
{organisation} 你好：

「{solutions}」的補正還沒有送出，期限快到了。逾期依計畫規定處理，不能再補。

期限：{due_at}
請補正的項目：

{items}

前往補件：{link}
聯絡：{contact}

已經送出的話，不用理會這封信。""",
                """\
To {organisation}

The supplement for {solutions} has not been sent yet, and its deadline is near. Late, it is dealt \
with as the programme's text says and cannot be mended.

Due: {due_at}
What is asked for:

{items}

Go to the supplement: {link}
Contact: {contact}

If you have sent it already, this mail needs no answer.""",
            ),
            _notice(
                "draft_reminder",
                Text(
                    zh_hant="提醒：{programme} {window} 於{closes_at}截止，草稿還沒送出",
                    en="Reminder: {programme}, {window} closes {closes_at}; your draft is not sent",
                ),
                """\
{organisation} 你好：

「{programme}」{window}快截止了，你有草稿還沒有送出。草稿不算送件，逾期不予受理。

截止：{closes_at}

前往草稿：{link}
聯絡：{contact}

不打算申請的話，不用理會這封信。""",
                """\
To {organisation}

{window} of {programme} closes soon, and you have a draft that is not submitted. A draft is no \
filing, and late filings are not taken.

It closes: {closes_at}

Go to the draft: {link}
Contact: {contact}

If you do not mean to apply, this mail needs no answer.""",
            ),
            _notice(
                "task_reminder",
                Text(
                    zh_hant="提醒：{due_at}前要做的事：{organisation} {receipt_number}",
                    en="Reminder: a task is due {due_at}: {organisation} {receipt_number}",
                ),
                """\
{person} 你好：

這件案件有一件交辦的事快到期了。

{items}

期限：{due_at}
廠商：{organisation}
收件編號：{receipt_number}

前往案件：{link}""",
                """\
To {person}

A task about this case is due soon.

{items}

Due: {due_at}
Vendor: {organisation}
Receipt: {receipt_number}

Go to the case: {link}""",
            ),
        )
    )
)


def notice_template(pack: Pack, name: str) -> NoticeTemplate:
    """The programme's words, or the platform's where it has none. Raises KeyError for no notice."""
    platform = PLATFORM_NOTICES.get(name) or ACCOUNT_NOTICES.get(name)
    found = pack.notice_by_id.get(name) or platform
    if found is None:
        raise KeyError(name)
    return found
