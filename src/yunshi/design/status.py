"""The status vocabulary: one table for pills, legends, documents and tests.

Colours are pairs of text and fill; each pair has a contrast of at least 4.5 : 1. Solid fills are
kept for *listed* and *overdue*, the two that a scanning eye must find.
"""

from dataclasses import dataclass
from enum import StrEnum

from yunshi.design.language import in_chinese
from yunshi.rulebook.findings import Verdict


@dataclass(frozen=True)
class Tone:
    """A colour pair; ``key`` is the class of the pill. An empty ``fill`` means an outline."""

    key: str
    text: str
    fill: str


TONES = {
    tone.key: tone
    for tone in (
        Tone("draft", "#45525A", "#ECEAE4"),
        Tone("submitted", "#1F57A4", "#E6EEF9"),
        Tone("supplement", "#7A4800", "#FCEFD2"),
        Tone("review", "#5B3F98", "#EFEAF8"),
        Tone("passed", "#1B6237", "#E2F2E7"),
        Tone("failed", "#A3211A", "#FBE6E3"),
        Tone("contract", "#0E5263", "#E1F0F3"),
        Tone("listed", "#FFFFFF", "#0E5263"),
        Tone("overdue", "#FFFFFF", "#8F1D17"),
        Tone("outline", "#5D6A72", ""),
    )
}


@dataclass(frozen=True)
class Status:
    """A word with its icon and colours. ``zh`` is 正體中文, ``en`` English."""

    key: str
    zh: str
    en: str
    icon: str
    tone: Tone

    @property
    def label(self) -> str:
        """The word in the language of the page."""
        return self.zh if in_chinese() else self.en


class SectionState(StrEnum):
    """The eight states of a section in the task list."""

    BLOCKED = "section_blocked"
    NOT_STARTED = "section_not_started"
    IN_PROGRESS = "section_in_progress"
    HAS_PROBLEMS = "section_has_problems"
    OWNER_TO_CONFIRM = "section_owner_to_confirm"
    COMPLETED = "section_completed"
    NOT_APPLICABLE = "section_not_applicable"
    SUPPLEMENT_NEEDED = "section_supplement_needed"


class FindingVerdict(StrEnum):
    """How a finding is drawn. A rule answers pass, fail or review."""

    PASS = "finding_pass"  # noqa: S105 - a verdict
    FAIL = "finding_fail"
    REVIEW = "finding_review"

    @classmethod
    def of(cls, verdict: Verdict) -> "FindingVerdict":
        return cls[verdict.name]


class Urgency(StrEnum):
    """How near a deadline is: grey beyond today, amber today, solid red when late."""

    LATER = "due_later"
    TODAY = "due_today"
    LATE = "due_late"


def _status(key: str, zh: str, en: str, icon: str, tone: str) -> Status:
    return Status(key, zh, en, icon, TONES[tone])


CASE_STATES = (
    _status("draft", "草稿", "Draft", "pencil-line", "draft"),
    _status("submitted", "已送件", "Submitted", "send", "submitted"),
    _status("supplement", "補件中", "Supplement requested", "file-plus-corner", "supplement"),
    _status("review", "審查中", "Under review", "scan-search", "review"),
    _status("passed", "通過", "Passed", "circle-check", "passed"),
    _status("failed", "不符", "Not qualified", "circle-x", "failed"),
    _status("contract", "待簽約", "Contract due", "file-pen-line", "contract"),
    _status("listed", "已上架", "Listed", "store", "listed"),
    _status("overdue", "逾期", "Overdue", "alarm-clock-off", "overdue"),
    _status("withdrawn", "已撤回", "Withdrawn", "undo-2", "outline"),
)

SECTION_STATES = (
    _status(SectionState.BLOCKED, "尚不能填", "Cannot start yet", "lock", "outline"),
    _status(SectionState.NOT_STARTED, "未開始", "Not started", "circle-dashed", "draft"),
    _status(SectionState.IN_PROGRESS, "填寫中", "In progress", "circle-dot-dashed", "submitted"),
    _status(SectionState.HAS_PROBLEMS, "有待修正", "Has problems", "circle-alert", "failed"),
    _status(
        SectionState.OWNER_TO_CONFIRM,
        "待負責人確認",
        "Owner to confirm",
        "user-round-check",
        "review",
    ),
    _status(SectionState.COMPLETED, "已完成", "Completed", "circle-check", "passed"),
    _status(SectionState.NOT_APPLICABLE, "不適用", "Not applicable", "minus", "outline"),
    _status(
        SectionState.SUPPLEMENT_NEEDED,
        "需補件",
        "Supplement needed",
        "file-plus-corner",
        "supplement",
    ),
)

FINDING_VERDICTS = (
    _status(FindingVerdict.PASS, "通過", "Passed", "circle-check", "passed"),
    _status(FindingVerdict.FAIL, "不符", "Not met", "circle-x", "failed"),
    _status(
        FindingVerdict.REVIEW, "需人工判斷", "Needs a person", "user-round-search", "supplement"
    ),
)

DEADLINE_BADGES = (
    _status(Urgency.LATER, "未到期", "Not due yet", "calendar-clock", "draft"),
    _status(Urgency.TODAY, "今天到期", "Due today", "alarm-clock", "supplement"),
    _status(Urgency.LATE, "逾期", "Overdue", "alarm-clock-off", "overdue"),
)

STATUSES = {
    status.key: status
    for table in (CASE_STATES, SECTION_STATES, FINDING_VERDICTS, DEADLINE_BADGES)
    for status in table
}


def status(key: str) -> Status:
    """The status of a key; KeyError names the keys there are."""
    try:
        return STATUSES[str(key)]
    except KeyError:
        raise KeyError(f"no status {key!r}; known: {', '.join(sorted(STATUSES))}") from None
