"""The form by which a supplement is asked for: items with reasons, a message, perhaps a deadline.

What is open to ask for are the answers, papers and declarations that were filed or asked, of the
company and of this solution.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Final
from uuid import UUID

from django.http import QueryDict
from django.utils.translation import gettext as _

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS, Address, NotAnAddress
from yunshi.answers.labels import label_of
from yunshi.design.fields import DateValue, FieldKind, FieldView
from yunshi.design.language import page_language
from yunshi.reviews.pages.labels import reason_of
from yunshi.reviews.points import Point
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.calendar import TAIPEI, NotARocDate, parse_roc
from yunshi.rulebook.deadlines import AnnouncedLater, EarlierOf, end_of_day
from yunshi.rulebook.evaluation.papers import paper_asked
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.stages import ApplicationState

MOST_CHARACTERS: Final = 1000
"""Of one reason, and of the message: a mail must stay readable."""
_TIME: Final = re.compile(r"([01]?[0-9]|2[0-3])[:：]([0-5][0-9])")


@dataclass(frozen=True, slots=True)
class Ask:
    """What the officer has put together so far."""

    items: Mapping[Address, str]
    """Reasons by what they are about, in the order in which they were chosen."""
    message: str
    due: DateValue
    due_time: str

    @property
    def announced(self) -> datetime | None:
        """The deadline that was typed; ``None`` where there is none, or none that can be read."""
        parts = (self.due.year, self.due.month, self.due.day)
        day = parse_roc("/".join(parts)) if all(parts) else None
        if day is None or isinstance(day, NotARocDate):
            return None
        if not self.due_time:
            return end_of_day(day)
        clock = _TIME.fullmatch(self.due_time)
        if clock is None:
            return None
        return datetime.combine(day, time(int(clock[1]), int(clock[2])), tzinfo=TAIPEI)

    @property
    def due_is_unreadable(self) -> bool:
        """Whether something was typed as a deadline that is none."""
        typed = any((self.due.year, self.due.month, self.due.day, self.due_time))
        return typed and self.announced is None


@dataclass(frozen=True, slots=True)
class ItemField:
    """One chosen item with the field for its reason."""

    address: str
    label: str
    of_company: bool
    field: FieldView


@dataclass(frozen=True, slots=True)
class Choice:
    address: str
    label: str


@dataclass(frozen=True, slots=True)
class ChoiceGroup:
    """What else can be asked for, section by section."""

    title: str
    of_company: bool
    choices: tuple[Choice, ...]


def ask_from_findings(seen: CaseInReview, addresses: Iterable[str]) -> Ask:
    """Begins with what was ticked, each with the words of its findings as the reason: of those
    that are not met, or else of those that nobody has judged."""
    chosen = set(addresses)
    known = askable(seen)
    failing: dict[Address, list[str]] = {}
    others: dict[Address, list[str]] = {}
    for point in seen.points:
        address = point.address
        if address in known and str(address) in chosen and point.standing is not Verdict.PASS:
            reasons = failing if point.standing is Verdict.FAIL else others
            reasons.setdefault(address, []).append(_reason(seen, point))
    items = {
        address: "\n".join(dict.fromkeys(words)) for address, words in {**others, **failing}.items()
    }
    return Ask(items, "", DateValue(), "")


def _reason(seen: CaseInReview, point: Point) -> str:
    """The rule's own words, and what an officer noted when finding the point not met."""
    words = reason_of(seen.pack, point.finding).in_language(page_language())
    noted = point.decided.note if point.decided and not point.decided.met else ""
    return noted or words


def ask_from_post(seen: CaseInReview, posted: QueryDict) -> Ask:
    """What was typed. What this case cannot be asked for is left out."""
    known = askable(seen)
    items: dict[Address, str] = {}
    for text in posted.getlist("item"):
        try:
            address = Address.parse(text)
        except NotAnAddress:
            continue
        if address in known:
            items[address] = posted.get(f"reason.{text}", "")[:MOST_CHARACTERS]
    return Ask(
        items,
        posted.get("message", "")[:MOST_CHARACTERS],
        DateValue(*(posted.get(f"due.{part}", "").strip() for part in ("year", "month", "day"))),
        posted.get("due_time", "").strip(),
    )


def item_fields(seen: CaseInReview, ask: Ask, *, checked: bool) -> tuple[ItemField, ...]:
    """The chosen items. ``checked``: say of an empty reason that it is missing."""
    language = page_language()
    fields = []
    for number, (address, reason) in enumerate(ask.items.items()):
        missing = checked and not reason.strip()
        fields.append(
            ItemField(
                str(address),
                label_of(seen.pack, address).in_language(language),
                not address.solution,
                FieldView(
                    f"reason.{address}",
                    f"reason-{number}",
                    FieldKind.TEXTAREA,
                    _("What is missing, and how to mend it"),
                    value=reason,
                    limit_characters=MOST_CHARACTERS,
                    lines=3,
                    errors=(_("Say what is missing and how to mend it."),) if missing else (),
                ),
            )
        )
    return tuple(fields)


def message_field(ask: Ask) -> FieldView:
    return FieldView(
        "message",
        "message",
        FieldKind.TEXTAREA,
        _("Message to the vendor"),
        hint=_("Shown to the vendor above the items."),
        value=ask.message,
        required=False,
        limit_characters=MOST_CHARACTERS,
        lines=4,
    )


def due_fields(
    seen: CaseInReview, ask: Ask, *, checked: bool, again: bool = False
) -> tuple[FieldView, ...]:
    """Date and time of the deadline, where the programme leaves it to the notice. ``again``: an
    earlier notice named one and did not arrive."""
    rule = seen.pack.review.supplement.deadline
    required = isinstance(rule, AnnouncedLater)
    optional = isinstance(rule, EarlierOf) and any(
        isinstance(part, AnnouncedLater) for part in rule.earlier_of
    )
    if not required and not optional:
        return ()
    errors: tuple[str, ...] = ()
    if ask.due_is_unreadable:
        errors = (_("There is no such date or time. Write it like 115/06/30 and 17:00."),)
    elif checked and required and ask.announced is None:
        errors = (_("Enter the deadline: this programme's text names no number of days."),)
    if again and required:
        hint = _("The notice before did not arrive: set a new date (%(clause)s).")
    elif required:
        hint = _("The programme's text names no number of days: set the date (%(clause)s).")
    else:
        hint = _("The notice may name an earlier date (%(clause)s).")
    return (
        FieldView(
            "due",
            "due",
            FieldKind.DATE,
            _("Deadline") if required else _("Earlier deadline"),
            hint=hint % {"clause": seen.pack.review.supplement.clause},
            required=required,
            date=ask.due,
            errors=errors,
        ),
        FieldView(
            "due_time",
            "due-time",
            FieldKind.TEXT,
            _("Time"),
            hint=_("Like 17:00. Empty: the end of that day, 23:59:59."),
            value=ask.due_time,
            required=False,
            maximum_length=5,
            width="s",
        ),
    )


def askable(seen: CaseInReview) -> frozenset[Address]:
    """Everything that a supplement of this case can open."""
    return frozenset(
        address for _title, _company, addresses in _groups(seen) for address in addresses
    )


def choice_groups(seen: CaseInReview, ask: Ask) -> tuple[ChoiceGroup, ...]:
    """What can be asked for and is not chosen yet: of the company first, then of the solution."""
    language = page_language()
    groups = []
    for title, of_company, addresses in sorted(_groups(seen), key=lambda group: not group[1]):
        choices = tuple(
            Choice(str(address), label_of(seen.pack, address).in_language(language))
            for address in addresses
            if address not in ask.items
        )
        if choices:
            groups.append(ChoiceGroup(title, of_company, choices))
    return tuple(groups)


def _groups(seen: CaseInReview) -> Iterator[tuple[str, bool, list[Address]]]:
    language = page_language()
    for form in seen.pack.forms:
        scope, solution = _level(seen, form.per)
        for section in form.sections:
            addresses = [
                Address(solution, form.form, placed.question.id)
                for placed in seen.pack.questions.values()
                if placed.form is form
                and placed.section is section
                and placed.row_of is None
                and scope.asked(placed) is True
            ]
            if addresses:
                yield section.title.in_language(language), form.per == "filing", addresses
    for per in ("filing", "solution"):
        scope, solution = _level(seen, per)
        papers = [
            Address(solution, DOCUMENTS, paper.id)
            for paper in seen.pack.documents.papers
            if paper.per == per and paper_asked(scope, paper) is True
        ]
        declared = [
            Address(solution, DECLARATIONS, declaration.id)
            for declaration in seen.pack.declarations
            if declaration.per == per and scope.decides(declaration.shown_when) is True
        ]
        if papers:
            yield _("Papers"), per == "filing", papers
        if declared:
            yield _("Declarations"), per == "filing", declared


def _level(seen: CaseInReview, per: str) -> tuple[Scope, str]:
    if per == "filing":
        return seen.scope.filing, ""
    return seen.scope, str(seen.solution.id)


def cases_concerned(seen: CaseInReview, ask: Ask) -> tuple[UUID, ...]:
    """The cases that would wait: an item of the company's part holds all of the filing."""
    of_company = any(not address.solution for address in ask.items)
    return tuple(
        case.id
        for solution, case in seen.cases_of_filing.items()
        if case.state == ApplicationState.QUALIFICATION
        and (of_company or solution == seen.solution.id)
    )
