"""What officers decided, wrote down and took on, and how the findings about each case count."""

from __future__ import annotations

from uuid import uuid4

from django.db import models

from yunshi.answers.models import Snapshot
from yunshi.applications.models import Filing
from yunshi.casework.models import Case


class PointDecision(models.Model):
    """One officer's answer to one point of a filing; the latest of a point counts.

    A point of the company's part is decided once for all solutions of the filing. A decision
    counts as long as the answer it read stands: a supplement that changes it asks again.
    """

    filing = models.ForeignKey(Filing, on_delete=models.PROTECT, related_name="point_decisions")
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="+")
    rule = models.TextField()
    address = models.TextField(blank=True)
    """The answer or paper that was judged; empty for a point about the whole."""
    solution = models.UUIDField(null=True)
    """The solution it is about; NULL for the company's part."""
    met = models.BooleanField()
    note = models.TextField(blank=True)
    decided_at = models.DateTimeField()
    decided_by = models.UUIDField()

    class Meta:
        indexes = [models.Index(fields=["filing", "rule"], name="reviews_point_of")]

    def __str__(self) -> str:
        return f"{self.rule} {'met' if self.met else 'not met'}"


class FindingsTally(models.Model):
    """How many findings stand for and against a case, for the queue.

    Written in the transaction that opens or re-opens qualification, and with every decision
    about a point, so that a list of cases judges nothing. The findings about the company's part
    count in each case of the filing.
    """

    case = models.OneToOneField(
        Case, on_delete=models.PROTECT, primary_key=True, related_name="findings_tally"
    )
    filing = models.ForeignKey(Filing, on_delete=models.PROTECT, related_name="+")
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="+")
    """The snapshot that was judged."""
    passed = models.PositiveIntegerField()
    """Rules that are met, and points found to be met."""
    failed = models.PositiveIntegerField()
    """Rules that fail, and points found not to be met."""
    to_judge = models.PositiveIntegerField()
    """Points that nobody has judged yet."""
    in_the_way = models.PositiveIntegerField()
    """Findings because of which qualification cannot be passed now."""

    def __str__(self) -> str:
        return f"{self.case_id} {self.passed}/{self.failed}/{self.to_judge}"


class CaseNote(models.Model):
    """What an officer wrote down about a case, or about a call: for the programme's officers only.

    Rows are only added. What they say can be emptied once the filing's journal says that it was
    erased by law; that somebody wrote, and when, stays.
    """

    class Outcome(models.TextChoices):
        """How a call ended."""

        REACHED = "reached"
        LEFT_WORD = "left_word"
        """Somebody else took a message."""
        NO_ANSWER = "no_answer"
        WRONG_NUMBER = "wrong_number"
        THEY_CALLED = "they_called"

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="notes")
    outcome = models.TextField(choices=Outcome, blank=True)
    """Empty for a note that is about no call."""
    whom = models.TextField(blank=True)
    number = models.TextField(blank=True)
    text = models.TextField(blank=True)
    written_at = models.DateTimeField()
    written_by = models.UUIDField()
    key = models.TextField()
    """Of the form, so that a second press writes nothing."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["written_by", "key"], name="reviews_note_once"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.written_at:%Y-%m-%d}"

    @property
    def is_call(self) -> bool:
        return bool(self.outcome)

    @property
    def is_erased(self) -> bool:
        return not (self.text or self.whom or self.number)


class Assignment(models.Model):
    """Which officer looks after a case, from when until when. One stands at a time."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="assignments")
    officer = models.UUIDField()
    assigned_at = models.DateTimeField()
    assigned_by = models.UUIDField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.UUIDField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=models.Q(ended_at=None), name="reviews_assigned_once"
            ),
        ]
        indexes = [
            models.Index(
                fields=["officer"],
                condition=models.Q(ended_at=None),
                name="reviews_assigned_to",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.officer}"


class BulkRun(models.Model):
    """One act that an officer wants done on several cases, each for itself."""

    class Act(models.TextChoices):
        ASSIGN = "assign"
        BEGIN = "begin_qualification"
        PASS = "pass_qualification"  # noqa: S105 (an act)
        ASK = "ask_supplement"

    id = models.UUIDField(primary_key=True, default=uuid4)
    act = models.TextField(choices=Act)
    key = models.TextField()
    """Of the form that confirmed it, so that a second press begins nothing."""
    started_at = models.DateTimeField()
    started_by = models.UUIDField()
    officer = models.UUIDField(null=True)
    """To whom the cases are assigned; nobody in particular when null."""
    message = models.TextField(blank=True)
    """What is added to each supplement."""
    announced_at = models.DateTimeField(null=True)
    """The deadline of each supplement, where the programme leaves it to the notice."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["started_by", "key"], name="reviews_run_once"),
        ]

    def __str__(self) -> str:
        return f"{self.act} {self.id}"


class BulkItem(models.Model):
    """One case of a run, and what came of it."""

    class State(models.TextChoices):
        WAITING = "waiting"
        DONE = "done"
        REFUSED = "refused"

    run = models.ForeignKey(BulkRun, on_delete=models.PROTECT, related_name="items")
    number = models.PositiveIntegerField()
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="+")
    filing = models.ForeignKey(Filing, on_delete=models.PROTECT, related_name="+")
    revision = models.PositiveIntegerField()
    """The revision of the case that the officer looked at."""
    asked = models.JSONField(default=dict)
    """Of a supplement: the reason of each address that is asked for."""
    state = models.TextField(choices=State, default=State.WAITING)
    said = models.JSONField(default=list)
    """Why it was refused: texts in both languages."""
    settled_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["run", "case"], name="reviews_item_once"),
        ]

    def __str__(self) -> str:
        return f"{self.run_id} {self.number} {self.state}"
