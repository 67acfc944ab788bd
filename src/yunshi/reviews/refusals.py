"""The words in which reviews refuse."""

from __future__ import annotations

from datetime import datetime

from yunshi.answers.models import Supplement
from yunshi.applications.refusals import refused
from yunshi.casework.acting import Refused
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.findings import Blocks, Finding, refusal
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text


def _asking(message: Text, rule: str, pack: Pack | None = None) -> Refused:
    supplement = pack.review.supplement if pack else None
    return refused(
        "ask_supplement",
        message,
        rule=rule,
        refs=supplement.refs if supplement else (),
        clause=supplement.clause if supplement else "",
    )


def supplement_running(running: Supplement) -> Refused:
    if not running.runs or running.due_at is None:
        return _asking(
            Text(
                zh_hant="這份申請已有補件進行中，通知還沒送達。等廠商回覆或期限過後，才能再要求補件。",
                en="A supplement is already open for this filing; its notice has not been "
                "delivered yet. Ask again after it is answered or has lapsed.",
            ),
            "supplement.running",
        )
    return _asking(
        Text(
            zh_hant="這份申請已有補件進行中，期限為{due}。等廠商回覆或期限過後，才能再要求補件。",
            en="A supplement is already running for this filing, due {due}. Ask again after it is "
            "answered or has lapsed.",
        ).filled({"due": instant_text(running.due_at)}),
        "supplement.running",
    )


def no_items() -> Refused:
    return _asking(
        Text(zh_hant="請至少勾選一項要補件的內容。", en="Tick at least one item to ask for."),
        "supplement.no_items",
    )


def items_need_reasons() -> Refused:
    return _asking(
        Text(
            zh_hant="請為每一項寫明缺什麼、要怎麼補，廠商會照著補。",
            en="Say for each item what is missing and how to mend it; the vendor goes by it.",
        ),
        "supplement.no_reason",
    )


def needs_deadline(pack: Pack) -> Refused:
    return _asking(
        Text(
            zh_hant="這個計畫的須知沒有寫補件天數，請填補件期限，通知才能寄出。",
            en="This programme's text names no number of days: enter the deadline, and the notice "
            "can go out.",
        ),
        "supplement.no_deadline",
        pack,
    )


def deadline_passed(due_at: datetime) -> Refused:
    return _asking(
        Text(
            zh_hant="補件期限（{due}）已經過了，請填之後的時間。",
            en="The deadline ({due}) has passed already; enter a later one.",
        ).filled({"due": instant_text(due_at)}),
        "supplement.deadline_passed",
    )


def nothing_in_qualification() -> Refused:
    return _asking(
        Text(
            zh_hant="勾選的內容所屬的方案都不在資格審查中，不能要求補件。請重新整理。",
            en="None of the solutions concerned is in qualification, so nothing can be asked for. "
            "Reload the page.",
        ),
        "supplement.not_in_qualification",
    )


def nothing_to_send_again() -> Refused:
    return refused(
        "resend_notice",
        Text(
            zh_hant="這件沒有未送達的補件通知，不用重寄。請重新整理。",
            en="This case has no undelivered notice to send again. Reload the page.",
        ),
        rule="notice.not_void",
    )


def no_address(said: Text) -> Refused:
    return refused("resend_notice", said, rule="notice.address")


def no_longer_judged() -> Refused:
    return refused(
        "decide_point",
        Text(
            zh_hant="這件已不在資格審查中，這次的判斷沒有記下。請重新整理，看現在可以做什麼。",
            en="This case is no longer in qualification, so your judgement was not recorded. "
            "Reload the page to see what you can do.",
        ),
        rule="point.not_in_qualification",
    )


def not_met_needs_reason() -> Refused:
    return refused(
        "decide_point",
        Text(
            zh_hant="判斷不符合要寫理由：請在這一項寫明哪裡不符，再按一次「不符合」。這次還沒有記下。",
            en="Finding a point not met needs a reason: write at the point what is wrong and press "
            "“Not met” again. Nothing was recorded yet.",
        ),
        rule="point.no_reason",
    )


def no_such_point() -> Refused:
    return refused(
        "decide_point",
        Text(
            zh_hant="這一項沒有要人判斷的地方，可能規則結果已經不同。請重新整理。",
            en="There is nothing for a person to judge here; the findings may have changed. "
            "Reload the page.",
        ),
        rule="point.unknown",
    )


def _extending(message: Text, rule: str, path: str = "") -> Finding:
    return refusal(rule, message, path=path, blocks=Blocks.NOTHING)


def no_deadline_to_extend() -> Finding:
    return _extending(
        Text(
            zh_hant="這件沒有進行中的補正期限可以延長：可能已回覆、已撤回，或通知還沒送達。",
            en="No deadline of a supplement runs here: it was answered or withdrawn, or its notice "
            "has not been delivered.",
        ),
        "extension.nothing_runs",
    )


def table_knows_no_extension() -> Finding:
    return _extending(
        Text(
            zh_hant="這件是依較早版本的流程開案，流程裡沒有延長期限這一步，系統不能代為延長。",
            en="This case was opened under an earlier version of the process, which knows no "
            "extension, so the deadline cannot be extended here.",
        ),
        "extension.table",
    )


def due_has_passed(due_at: datetime) -> Finding:
    return _extending(
        Text(
            zh_hant="補正期限（{due}）已經過了，不能再延長。",
            en="The deadline ({due}) has passed, so it cannot be extended any more.",
        ).filled({"due": instant_text(due_at)}),
        "extension.too_late",
    )


def not_later(due_at: datetime) -> Finding:
    return _extending(
        Text(
            zh_hant="新期限要晚於現在的期限（{due}）。期限只能延長，不能縮短。",
            en="The new deadline must be later than the present one ({due}). A deadline is "
            "extended, never shortened.",
        ).filled({"due": instant_text(due_at)}),
        "extension.not_later",
        "/until",
    )


def not_confirmed_by_another() -> Finding:
    return _extending(
        Text(
            zh_hant="延長期限要由一人提案、另一人確認。",
            en="An extension is proposed by one person and confirmed by another.",
        ),
        "extension.one_person",
    )


def note_is_empty() -> Finding:
    return refusal(
        "note.empty",
        Text(
            zh_hant="請寫下要記的內容，再按記下。",
            en="Write what is to be kept, then press again.",
        ),
        path="/text",
        blocks=Blocks.NOTHING,
    )


def call_without_anybody() -> Finding:
    return refusal(
        "note.nobody_called",
        Text(
            zh_hant="請填通話對象或電話號碼，至少一項。",
            en="Say whom you called or at which number; one of the two is enough.",
        ),
        path="/whom",
        blocks=Blocks.NOTHING,
    )


def note_too_long(most: int) -> Finding:
    return refusal(
        "note.too_long",
        Text(
            zh_hant="太長了，最多 {most} 字，這次沒有記下。",
            en="Write at most {most} characters; nothing was kept.",
        ).filled({"most": most}),
        path="/text",
        blocks=Blocks.NOTHING,
    )


def no_officer_there() -> Finding:
    return refusal(
        "assign.no_officer",
        Text(
            zh_hant="這位不是這個計畫的承辦人，不能分派。請選計畫的承辦人。",
            en="This person is no officer of the programme. Choose one who is.",
        ),
        blocks=Blocks.NOTHING,
    )


def task_without_words() -> Finding:
    return refusal(
        "task.empty",
        Text(zh_hant="請寫要做什麼。", en="Say what is to be done."),
        path="/words",
        blocks=Blocks.NOTHING,
    )


def task_due_passed() -> Finding:
    return refusal(
        "task.due_passed",
        Text(
            zh_hant="期限已經過了，請填之後的日期。",
            en="That day has passed already; enter a later one.",
        ),
        path="/due",
        blocks=Blocks.NOTHING,
    )


def intake_is_open(closes_at: datetime) -> Text:
    return Text(
        zh_hant="受理到 {closes} 才截止，截止後才能開始審查。",
        en="Intake is open until {closes}; review begins after it.",
    ).filled({"closes": instant_text(closes_at)})


def points_left(number: int) -> Text:
    return Text(
        zh_hant="還有 {n} 項不符或待判斷。", en="Points not met or not judged yet: {n}."
    ).filled({"n": number})


def not_asked_there() -> Text:
    return Text(
        zh_hant="計畫沒有向這件要求這些項目：{items}。",
        en="The programme does not ask this case for: {items}.",
    )
