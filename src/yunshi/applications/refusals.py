"""The words in which applications themselves refuse."""

from __future__ import annotations

from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.acting import Refused
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.findings import refusal
from yunshi.rulebook.text import Text


def too_many_solutions(filing: Filing, number: int) -> Refused:
    """The vendor has as many solutions in the window as the programme allows (T113-SUB-06)."""
    most = pack_of(filing.draft.pack_hash).pack.programme.solutions
    if most is None:
        raise AssertionError("only a programme with a limit refuses by it")
    said = {"limit": most.at_most, "number": number}
    return refused(
        "add_solution",
        messages.TOO_MANY_SOLUTIONS.filled(said),
        rule="solutions.at_most",
        refs=most.refs,
        clause=most.clause,
    )


def too_many_in_a_filing(most: int) -> Refused:
    """The filing has as many solutions as this deployment takes in one."""
    return refused(
        "add_solution",
        Text(
            zh_hant="一份申請最多 {most} 個方案，不能再新增。其餘方案請另開一份申請。",
            en="One filing takes at most {most} solutions, and this one has as many. Begin another "
            "filing for the rest.",
        ).filled({"most": most}),
        rule="filing.too_many_solutions",
    )


def filed_already(action: str) -> Refused:
    return refused(
        action,
        Text(
            zh_hant="這份申請已經送件，不能再修改。要補正時，只會開放通知列出的項目。",
            en="This filing has been submitted and cannot be changed. If something is asked for, "
            "only the items in that notice open again.",
        ),
        rule="filing.closed",
    )


def no_supplement_running(filing: Filing) -> Refused:
    """Nothing is asked for now: it was answered, or its time has passed."""
    supplement = pack_of(filing.draft.pack_hash).pack.review.supplement
    return refused(
        "answer_supplement",
        Text(
            zh_hant="目前沒有進行中的補件：可能已送出，或期限已過（逾期為「{outcome}」）。",
            en="No supplement is open now: it was sent, or its time has passed "
            "(then the outcome is “{outcome}”).",
        ).filled({"outcome": supplement.lapsed_as}),
        rule="supplement.not_running",
        refs=supplement.refs,
        clause=supplement.clause,
    )


def unchanged_needs_reason(filing: Filing) -> Refused:
    supplement = pack_of(filing.draft.pack_hash).pack.review.supplement
    return refused(
        "hold_unchanged",
        Text(
            zh_hant="請寫下維持原內容的理由，承辦人會依理由判斷。",
            en="Say why it stands as it is; an officer decides by the reason.",
        ),
        rule="supplement.no_reason",
        refs=supplement.refs,
        clause=supplement.clause,
    )


def nothing_to_copy() -> Refused:
    """Of a filing that was sent, only what was withdrawn can be filed again (R110-AMB-06)."""
    return refused(
        "start",
        Text(
            zh_hant="沒有可以再送的方案：只有已撤回、或沒有送出的方案可以複製成新草稿。",
            en="Nothing here can be filed again: only what was withdrawn, or never sent, can be "
            "copied into a new draft.",
        ),
        rule="filing.nothing_to_copy",
    )


def nothing_to_change() -> Refused:
    """Nothing of the filing stands: it was never sent, or all of it was withdrawn or replaced."""
    return refused(
        "start",
        Text(
            zh_hant="這份申請沒有仍然有效的方案可以修改：已全部撤回，或已換成另一份申請。",
            en="Nothing of this filing stands that could be changed: all of it was withdrawn, or "
            "another filing has taken its place.",
        ),
        rule="filing.nothing_to_change",
    )


def review_is_under_way() -> Refused:
    """A solution of the filing has gone on beyond the state from which it can be replaced."""
    return refused(
        "start",
        Text(
            zh_hant="審查已經開始，不能再換成新的內容；先前送出的申請仍然有效。需要更正時，"
            "承辦人會通知補件。",
            en="Review has begun, so it can no longer be replaced; what was filed stands. Where "
            "something must be corrected, an officer will ask for a supplement.",
        ),
        rule="filing.review_has_begun",
    )


def not_changed_by_its_table() -> Refused:
    """The case was born with a table in which nothing takes another's place."""
    return refused(
        "start",
        Text(
            zh_hant="這份申請依送件當時的流程辦理，沒有送件後修改的步驟。截止前可以撤回後重新送出。",
            en="This filing follows the course of the day it was begun, which knows no change "
            "after submission. Until closing you can withdraw it and file again.",
        ),
        rule="filing.no_change_by_its_table",
    )


def nothing_chosen() -> Refused:
    return refused(
        "submit",
        Text(zh_hant="請至少選一個要送出的方案。", en="Choose at least one solution to submit."),
        rule="filing.nothing_chosen",
    )


def too_many_drafts(most: int) -> Refused:
    return refused(
        "start",
        Text(
            zh_hant="這個受理期間已有 {most} 份草稿，不能再新增。請接著填其中一份，或先送出一份。",
            en="You have {most} drafts in this window, and it takes no more. Go on with one of "
            "them, or submit one first.",
        ).filled({"most": most}),
        rule="filing.too_many_drafts",
    )


def too_many_uploads() -> Refused:
    return refused(
        "attach_file",
        Text(
            zh_hant="短時間內上傳太多檔案。請等 10 分鐘再傳，已上傳的都還在。",
            en="Too many uploads in a short time. Wait ten minutes; what is uploaded is kept.",
        ),
        rule="filing.too_many_uploads",
    )


def too_many_files(most: int) -> Refused:
    """Of one paper, where the programme names no maximum."""
    said = {"most": most}
    return refused(
        "attach_file",
        Text(
            zh_hant="這份文件已有 {most} 個檔案，是本系統的上限。請合併，或先移除其中一個。",
            en="This paper has {most} files, the most this site takes. Merge some, or remove one.",
        ).filled(said),
        rule="filing.too_many_files",
    )


def mend_before_signing() -> Refused:
    """Nobody types a PIN for what cannot be sent."""
    return refused(
        "sign",
        Text(
            zh_hant="還有項目要補填或修改，先完成再簽章；簽章後若再修改，就要重簽。",
            en="Something is still to be filled in or mended. Do that first, then sign: what is "
            "changed afterwards needs a new signature.",
        ),
        rule="filing.mend_before_signing",
    )


def not_delegated(action: str) -> Refused:
    """Only the owner, or a member the owner has delegated, submits (roles, rule 7)."""
    return refused(
        action,
        Text(
            zh_hant="聲明與送出需由帳號負責人或受委任的成員進行。內容已保存，請通知負責人。",
            en="Declaring and submitting take the account owner or a delegated member. Everything "
            "is saved; let the owner know.",
        ),
        rule="casework.role",
    )


def refused(
    action: str, message: Text, *, rule: str, refs: tuple[str, ...] = (), clause: str = ""
) -> Refused:
    finding = refusal(rule, message, refs=refs, clause=clause)
    return Refused(action, (), (finding,), clock.now())
