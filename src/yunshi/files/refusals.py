"""The words in which this room refuses or waits."""

from __future__ import annotations

from typing import Final

from yunshi.files.inspection import FileProblem
from yunshi.files.models import ScanState
from yunshi.rulebook.findings import Finding, refusal
from yunshi.rulebook.text import Text

SCAN_WORDS: Final[dict[ScanState, Text]] = {
    ScanState.WAITING: Text(
        zh_hant="等待掃毒。掃毒系統恢復後會自動完成，不必重新上傳。",
        en="Waiting for the virus scan. It is done as soon as the scanner is back; "
        "you need not upload the file again.",
    ),
    ScanState.CLEAN: Text(zh_hant="已掃毒，沒有發現病毒。", en="Scanned, no virus found."),
    ScanState.INFECTED: Text(
        zh_hant="發現病毒，內容已刪除。請先掃毒，再上傳乾淨的檔案。",
        en="A virus was found and the content deleted. "
        "Clean your computer, then upload a clean file.",
    ),
    ScanState.NOT_CONFIGURED: Text(
        zh_hant="未掃毒：這個系統沒有設定掃毒。", en="Not scanned: this system has no scanner."
    ),
    ScanState.UNAVAILABLE: Text(
        zh_hant="掃毒系統無法檢查這個檔案，由承辦人處理。你可以縮小檔案再上傳。",
        en="The scanner cannot check this file, so an officer will look. "
        "You may upload a smaller one.",
    ),
}


def finding_of(problem: FileProblem, path: str) -> Finding:
    """A problem of a file as a finding about a place in the answers."""
    return refusal(f"files.{problem.code}", problem.message, path=path)


def not_there(path: str = "") -> Finding:
    return refusal(
        "files.not_there",
        Text(
            zh_hant="找不到這個檔案，可能已經移除。請重新整理。",
            en="This file is not there; it may have been removed. Reload the page.",
        ),
        path=path,
    )


def kept(path: str = "") -> Finding:
    return refusal(
        "files.kept",
        Text(
            zh_hant="這個檔案屬於已送出的資料，不能移除。補件時可以另傳新檔。",
            en="This file belongs to what was submitted and cannot be removed. "
            "When a supplement is asked for you can upload a new one.",
        ),
        path=path,
    )
