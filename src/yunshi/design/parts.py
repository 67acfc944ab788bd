"""What pages hand to the components other than form fields. Plain, frozen, already in words."""

import datetime as dt
from dataclasses import dataclass

from yunshi.design.checks import CheckResult
from yunshi.design.dates import Remaining
from yunshi.design.status import FindingVerdict, SectionState, Urgency


@dataclass(frozen=True)
class Crumb:
    """One step of the way to this page; without ``url`` it is the page itself."""

    label: str
    url: str = ""


@dataclass(frozen=True)
class ErrorLink:
    """One line of the error summary; ``target`` is the id of the input it leads to."""

    text: str
    target: str = ""


@dataclass(frozen=True)
class TaskView:
    """A section in the task list; without ``url`` it cannot be opened now."""

    id: str
    name: str
    state: SectionState | None
    """``None`` where it does not matter any more."""
    hint: str = ""
    url: str = ""
    label: str = ""
    """Said in the place of the state's own word."""
    may_stay_empty: bool = False
    """Nothing is answered in it and nothing has to be; it is not counted."""


@dataclass(frozen=True)
class TaskGroupView:
    """Sections of one form, under its title."""

    title: str
    tasks: tuple[TaskView, ...]
    number: str = ""
    source: str = ""
    source_url: str = ""


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere."""

    label: str
    url: str


@dataclass(frozen=True)
class SummaryRow:
    """One question and its answer on a page for checking; ``lines`` are plain text, ``links``
    stand above them."""

    label: str
    lines: tuple[str, ...]
    url: str = ""
    note: str = ""
    clause: str = ""
    clause_url: str = ""
    changed: bool = False
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class DeadlineView:
    """A deadline with the server's clock. ``lines`` say what counts and which days did not."""

    title: str
    until: dt.datetime
    now: dt.datetime
    lines: tuple[str, ...] = ()

    @property
    def remaining(self) -> Remaining:
        """Time left at the moment the page was made."""
        return Remaining.between(self.now, self.until)


@dataclass(frozen=True)
class DueView:
    """The badge of a deadline in a list: "剩 2 個工作天" over the moment itself."""

    text: str
    urgency: Urgency
    at: dt.datetime | None = None


@dataclass(frozen=True)
class FindingView:
    """Result, reason, clause; the id of the rule is drawn for officers only."""

    verdict: FindingVerdict
    title: str
    reason: str = ""
    clause: str = ""
    clause_url: str = ""
    rule: str = ""
    url: str = ""
    url_label: str = ""


@dataclass(frozen=True)
class Event:
    """One line of a timeline. ``state`` is ``done``, ``now`` or ``next``."""

    text: str
    when: str = ""
    state: str = "done"
    who: str = ""
    detail: str = ""
    more: tuple[str, ...] = ()
    """Lines besides that are folded away."""


@dataclass(frozen=True)
class Step:
    """One step of a stepper. ``state`` is ``done``, ``now`` or ``next``."""

    label: str
    state: str = "next"


@dataclass(frozen=True)
class MissingView:
    """One thing still missing: what, why, and where to mend it."""

    text: str
    result: CheckResult = CheckResult.WAITING
    url: str = ""
    icon: str = ""


@dataclass(frozen=True)
class ReceiptFile:
    """A file named on a receipt, with its SHA-256."""

    paper: str
    name: str
    size: str
    digest: str


@dataclass(frozen=True)
class ReceiptView:
    """The receipt of a submission: number, the instant of arrival, facts, files, what follows.

    ``says`` is the programme's own word on having received it, shown on screen only.
    """

    title: str
    number: str
    received: dt.datetime
    says: str = ""
    facts: tuple[SummaryRow, ...] = ()
    files: tuple[ReceiptFile, ...] = ()
    next_steps: tuple[Event, ...] = ()


@dataclass(frozen=True)
class Cell:
    """One cell of a data table. ``status`` draws a pill, ``due`` a badge, else text and link."""

    text: str = ""
    url: str = ""
    note: str = ""
    status: str = ""
    due: DueView | None = None
    counts: tuple[int, int, int] | None = None
    strong: bool = False
    warn: bool = False


@dataclass(frozen=True)
class Column:
    """Heading of a data table; with ``sort_url`` it is a link that sorts."""

    label: str
    align: str = "start"
    sort_url: str = ""
    sorted: str = ""
    hidden_label: bool = False
    heads_row: bool = False


@dataclass(frozen=True)
class Row:
    """One row. With ``key`` the table offers a tick box that posts ``selected`` = key."""

    cells: tuple[Cell, ...]
    key: str = ""
    name: str = ""
    selected: bool = False


@dataclass(frozen=True)
class DataTable:
    """A table that becomes cards below 768 px; the column that ``heads_row`` is the row's name."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    selectable: bool = False
    csv_url: str = ""

    @property
    def lines(self) -> tuple[tuple[Row, tuple[tuple[Column, Cell], ...]], ...]:
        """Rows with their cells paired with the columns they stand in."""
        return tuple((row, tuple(zip(self.columns, row.cells, strict=True))) for row in self.rows)


@dataclass(frozen=True)
class FacetChoice:
    """One value of a facet with the number of results it would give."""

    value: str
    label: str
    count: int | None = None
    checked: bool = False


@dataclass(frozen=True)
class Facet:
    """A group of choices that narrow a list; posts ``name`` per ticked value."""

    name: str
    label: str
    choices: tuple[FacetChoice, ...]
    open: bool = True
    single: bool = False


@dataclass(frozen=True)
class ChosenFacet:
    """A choice in force, with the address of the list without it."""

    label: str
    remove_url: str


@dataclass(frozen=True)
class PageLink:
    """One entry of the pagination; no ``url``: a gap."""

    label: str
    url: str = ""
    current: bool = False


@dataclass(frozen=True)
class Pagination:
    """Where one is in a long list. ``summary`` says it in words: 第 1–8 件，共 14 件."""

    summary: str
    pages: tuple[PageLink, ...] = ()
    previous_url: str = ""
    next_url: str = ""


@dataclass(frozen=True)
class Difference:
    """One question whose answer differs: before and after, with who changed it.

    In a conflict ``field`` is the question's name, and ``theirs`` what its inputs would post with
    the other person's answer: pairs of name and values (a table's own name with its keys too).
    Where it ``is_part``, its lines are what was taken away and what was added; the rest stays.
    """

    label: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    field: str = ""
    by: str = ""
    theirs: tuple[tuple[str, tuple[str, ...]], ...] = ()
    is_part: bool = False


@dataclass(frozen=True)
class ConflictView:
    """What somebody else saved meanwhile. ``old`` of each difference is mine, ``new`` theirs."""

    revision: str
    who: str
    at: dt.datetime
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class SavedView:
    """The indicator of an editable page: saved at, or not saved yet."""

    at: dt.datetime | None = None


@dataclass(frozen=True)
class AutosaveView:
    """What a form needs to save itself: address, base revision and a key for this computer.

    ``key`` names draft and person; texts kept after a lost session come back under it only.
    """

    url: str
    revision: str
    key: str
    sign_in_url: str
    saved: dt.datetime | None = None

    @property
    def at(self) -> dt.datetime | None:
        """When it was saved last, so that ``<c-saved :saved="autosave" />`` shows it."""
        return self.saved


@dataclass(frozen=True)
class Statistic:
    """A number with its name. ``tone`` is empty, ``late`` or ``warn``."""

    label: str
    value: str
    unit: str = ""
    note: str = ""
    tone: str = ""


@dataclass(frozen=True)
class Tab:
    """A tab with an address of its own."""

    label: str
    url: str
    count: int | None = None
    current: bool = False
