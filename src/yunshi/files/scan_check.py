"""The scan of a file as a line below it."""

from __future__ import annotations

from typing import Final

from yunshi.design.checks import CheckResult, CheckView
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.queries import scan_words

_RESULTS: Final = {
    ScanState.WAITING: CheckResult.WAITING,
    ScanState.CLEAN: CheckResult.PASS,
    ScanState.INFECTED: CheckResult.FAIL,
    ScanState.NOT_CONFIGURED: CheckResult.REMARK,
    ScanState.UNAVAILABLE: CheckResult.REVIEW,
}


def scan_check(file: StoredFile, language: str) -> CheckView:
    """What the virus scan has found, as every page that shows the file draws it."""
    return CheckView(_RESULTS[ScanState(file.scan_state)], scan_words(file).in_language(language))
