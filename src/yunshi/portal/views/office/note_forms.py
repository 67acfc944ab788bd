"""The small forms of the office's own work: a note, a call, a task, and who looks after a case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from yunshi.design.fields import DateValue, FieldKind, FieldView, OptionView
from yunshi.programmes.queries import StaffMember
from yunshi.reviews.models import CaseNote
from yunshi.reviews.pages.reach import Reach
from yunshi.reviews.services.office_tasks import LONGEST_TASK
from yunshi.reviews.services.write_note import LONGEST_NAME, LONGEST_NOTE
from yunshi.rulebook.calendar import TAIPEI

OUTCOMES: Final[Mapping[str, Callable[[], str]]] = {
    CaseNote.Outcome.REACHED: lambda: pgettext("call", "Reached"),
    CaseNote.Outcome.LEFT_WORD: lambda: pgettext("call", "Left word with somebody else"),
    CaseNote.Outcome.NO_ANSWER: lambda: pgettext("call", "No answer"),
    CaseNote.Outcome.WRONG_NUMBER: lambda: pgettext("call", "Wrong number"),
    CaseNote.Outcome.THEY_CALLED: lambda: pgettext("call", "They called us"),
}
NOBODY: Final = "nobody"
"""What the choice posts that names no officer."""


def call_words(call: CaseNote) -> str:
    """How a call ended."""
    words = OUTCOMES.get(call.outcome)
    return words() if words is not None else ""


def note_field(name: str, typed: str = "", errors: Iterable[str] = ()) -> FieldView:
    return FieldView(
        "text",
        f"{name}-text",
        FieldKind.TEXTAREA,
        _("Note"),
        hint=_("Officers of the programme read it, vendors never. It cannot be changed later."),
        value=typed,
        limit_characters=LONGEST_NOTE,
        lines=4,
        errors=tuple(errors),
    )


def call_fields(
    name: str, reach: Reach, typed: Mapping[str, str] | None = None, errors: Iterable[str] = ()
) -> tuple[FieldView, ...]:
    """What is written down of a call; whom and number begin with what was filed."""
    given = typed or {"whom": reach.name, "number": reach.number}
    chosen = given.get("outcome", "")
    return (
        FieldView(
            "outcome",
            f"{name}-outcome",
            FieldKind.SELECT,
            _("How it ended"),
            options=tuple(
                OptionView(value, words(), checked=value == chosen)
                for value, words in OUTCOMES.items()
            ),
            errors=tuple(errors),
        ),
        FieldView(
            "whom",
            f"{name}-whom",
            FieldKind.TEXT,
            pgettext("call", "Whom"),
            value=given.get("whom", ""),
            maximum_length=LONGEST_NAME,
        ),
        FieldView(
            "number",
            f"{name}-number",
            FieldKind.PHONE,
            _("Number called"),
            value=given.get("number", ""),
            maximum_length=LONGEST_NAME,
        ),
        FieldView(
            "text",
            f"{name}-words",
            FieldKind.TEXTAREA,
            _("What was said"),
            value=given.get("text", ""),
            required=False,
            limit_characters=LONGEST_NOTE,
            lines=2,
        ),
    )


def task_fields(
    officers: Iterable[StaffMember],
    me: UUID,
    typed: Mapping[str, str] | None = None,
    errors: Iterable[str] = (),
) -> tuple[FieldView, ...]:
    given = typed or {"assignee": str(me)}
    return (
        FieldView(
            "words",
            "task-words",
            FieldKind.TEXT,
            _("What is to be done"),
            value=given.get("words", ""),
            maximum_length=LONGEST_TASK,
            errors=tuple(errors),
        ),
        officer_field(
            "assignee", "task-assignee", _("Who"), officers, me, given.get("assignee", "")
        ),
        FieldView(
            "due",
            "task-due",
            FieldKind.DATE,
            _("Until"),
            hint=_("The end of that day."),
            required=False,
            date=DateValue(*(given.get(f"due.{part}", "") for part in ("year", "month", "day"))),
        ),
    )


def officer_field(
    name: str,
    field_id: str,
    label: str,
    officers: Iterable[StaffMember],
    me: UUID,
    chosen: str,
) -> FieldView:
    """One of the programme's officers, oneself first; or nobody in particular."""
    ordered = sorted(officers, key=lambda each: each.person != me)
    return FieldView(
        name,
        field_id,
        FieldKind.SELECT,
        label,
        options=(
            *(
                OptionView(
                    str(each.person),
                    _("%(name)s (you)") % {"name": each.name} if each.person == me else each.name,
                    checked=str(each.person) == chosen,
                )
                for each in ordered
            ),
            OptionView(NOBODY, _("Nobody in particular"), checked=chosen == NOBODY),
        ),
    )


def officer_chosen(posted: str) -> UUID | None:
    """The officer that a form names; ``None`` for nobody. Raises ValueError for anything else."""
    return None if posted == NOBODY else UUID(posted)


def end_of_day(day: date) -> datetime:
    return datetime.combine(day, time(23, 59, 59), tzinfo=TAIPEI)
