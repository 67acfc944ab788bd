"""Files and the checks they went through, as they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from yunshi.rulebook.findings import Verdict

if TYPE_CHECKING:
    from yunshi.design.fields import FieldView


class CheckResult(StrEnum):
    """Outcome of one check of a file or a rule, as it is drawn."""

    PASS = "pass"  # noqa: S105 - an outcome
    FAIL = "fail"
    REVIEW = "review"
    WAITING = "waiting"
    REMARK = "remark"
    """Nothing was looked at, and nobody has to."""

    @classmethod
    def of(cls, verdict: Verdict) -> CheckResult:
        return cls[verdict.name]


@dataclass(frozen=True)
class CheckView:
    """One line below a file: what was looked at and what came of it."""

    result: CheckResult
    text: str
    clause: str = ""
    clause_url: str = ""


@dataclass(frozen=True)
class FileView:
    """A file that was uploaded, with every check and its outcome.

    ``size`` and ``uploaded`` are texts for people ("4.2 MB", "14:29"). ``digest`` is the SHA-256
    in hexadecimal, shown shortened. Without ``url`` the file cannot be opened (still scanned, or
    quarantined). ``removable`` draws the button that posts ``remove_file`` = ``id``.
    ``dated`` asks for the date that the paper itself bears.
    """

    id: str
    name: str
    size: str = ""
    uploaded: str = ""
    digest: str = ""
    url: str = ""
    checks: tuple[CheckView, ...] = ()
    removable: bool = True
    dated: FieldView | None = None

    @property
    def failed(self) -> bool:
        """True when a check failed."""
        return any(check.result == CheckResult.FAIL for check in self.checks)

    @property
    def waiting(self) -> bool:
        """True while a check is still under way."""
        return any(check.result == CheckResult.WAITING for check in self.checks)

    @property
    def short_digest(self) -> str:
        """First and last four digits of the digest, as people compare them."""
        return f"{self.digest[:4]}…{self.digest[-4:]}" if len(self.digest) > 12 else self.digest
