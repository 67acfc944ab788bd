"""The page of a proposal: every difference to the draft, to be taken or left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from yunshi.answers.addresses import solution_number
from yunshi.answers.exchange.differences import Change, Comparison, SolutionCompared
from yunshi.answers.exchange.incoming import Incoming, Note
from yunshi.answers.exchange.matching import How
from yunshi.answers.exchange.shape import is_given
from yunshi.answers.labels import label_of
from yunshi.answers.models import Proposal
from yunshi.answers.pages.answer_lines import answer_lines, file_lines
from yunshi.answers.pages.found import FindingsByPlace
from yunshi.answers.pages.section import is_only_missing
from yunshi.design.fields import FieldKind, FieldView, OptionView
from yunshi.design.parts import Difference, Statistic, SummaryRow
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

NEW: Final = "new"
"""Posted in place of a solution's id."""
_LONGEST_LINE: Final = 2_000
_MOST_LINES: Final = 60

_HOW: Final = {
    How.ID: gettext_lazy("Recognised by the id in the file."),
    How.NAME: gettext_lazy("Recognised by its name."),
    How.POSITION: gettext_lazy(
        "Matched by its place in the file alone. Check that it is the right one."
    ),
    How.CHOSEN: gettext_lazy("Matched as you chose."),
    How.NEW: gettext_lazy("Not in the draft: it would be added."),
}


_BY_ITS_PLACE: Final = gettext_lazy("Matched by its place alone. Check that it is the right one.")


@dataclass(frozen=True)
class ChangeView:
    """One answer: before, after, and what there is to say about it."""

    key: str
    id: str
    difference: Difference
    kind: str
    """``added``, ``changed`` or ``removed``."""
    may_be_taken: bool
    checked: bool
    """Ticked from the start: not what would be wrong in the draft, nor what may never have been
    filled in."""
    refused: str = ""
    errors: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    to_confirm: bool = False
    """It answered something that is asked otherwise here."""
    blocks: bool = False
    """Taken, it would stand in the way of submitting or of qualifying."""
    place: str = ""
    clause: str = ""
    clause_url: str = ""


@dataclass(frozen=True)
class GroupView:
    """The filing's own part, or one solution."""

    id: str
    title: str
    how: str
    changes: tuple[ChangeView, ...]
    add_key: str = ""
    """Of a new solution: what is posted to add it, all its answers with it."""
    is_new: bool = False

    @property
    def rows(self) -> tuple[SummaryRow, ...]:
        """The answers of a new solution, for reading."""
        return tuple(
            SummaryRow(
                change.difference.label,
                change.difference.new,
                note=" ".join((change.refused, *change.errors, *change.notes)).strip(),
                clause=change.clause,
                clause_url=change.clause_url,
            )
            for change in self.changes
        )


@dataclass(frozen=True)
class NoteView:
    text: str
    place: str = ""


@dataclass(frozen=True)
class ProposalView:
    """What the page draws."""

    proposal: Proposal
    name: str
    source: str
    groups: tuple[GroupView, ...]
    about: tuple[NoteView, ...]
    """What holds for the file as a whole."""
    not_read: tuple[NoteView, ...]
    statistics: tuple[Statistic, ...]
    same: int
    left_alone: int
    removals_left: int
    """Answers that the file leaves empty and may never have held."""
    matching: tuple[FieldView, ...]
    is_empty: bool

    @property
    def has_choices(self) -> bool:
        """Whether there is anything to tick."""
        return any(
            group.add_key or any(change.may_be_taken for change in group.changes)
            for group in self.groups
        )


@dataclass(frozen=True)
class Drawing:
    """Draws one proposal.

    ``evaluation`` is that of the draft with everything taken, ``merged`` its answers;
    ``standing`` the draft's as they were when the proposal was made.
    """

    proposal: Proposal
    incoming: Incoming
    comparison: Comparison
    standing: Mapping[str, Any]
    merged: Mapping[str, Any]
    evaluation: Evaluation
    pack: Pack
    language: str
    may_add: bool
    notes: tuple[Note, ...] = ()
    """About where the file comes from."""
    clause_url: Callable[[str], str] = lambda clause: ""

    def view(self) -> ProposalView:
        groups = tuple(self._groups())
        changes = [change for group in groups if not group.is_new for change in group.changes]
        whole = {"papers", "declarations", "another_version", "another_draft"}
        every = (*self.notes, *self.comparison.notes)
        return ProposalView(
            proposal=self.proposal,
            name=self.incoming.name,
            source=self.incoming.source,
            groups=groups,
            about=tuple(self._note(note) for note in every if note.code in whole),
            not_read=tuple(self._note(note) for note in every if note.code not in whole),
            statistics=tuple(_statistics(changes, len(self.comparison.additions))),
            same=self.comparison.same,
            left_alone=self.comparison.left_alone,
            removals_left=sum(
                change.kind == "removed" and change.may_be_taken and not self._knows_its_origin
                for change in changes
            ),
            matching=tuple(self._matching()),
            is_empty=self.comparison.is_empty,
        )

    def _groups(self) -> Iterator[GroupView]:
        if self.comparison.filing:
            title = _("Filled in once")
            yield GroupView("g-filing", title, "", tuple(self._changes(self.comparison.filing)))
        for solution in self.comparison.solutions:
            if not solution.changes:
                continue
            title = self._title(solution)
            how = "" if self.incoming.source == "copy" else str(self._how(solution.match.how))
            changes = tuple(self._changes(solution.changes, solution))
            may_add = solution.is_new and self.may_add
            if solution.is_new and not self.may_add:
                how = _("It cannot be added now: solutions are added to a draft only.")
            yield GroupView(
                f"g-{solution.index}",
                title,
                how,
                changes,
                solution.key if may_add else "",
                solution.is_new,
            )

    def _how(self, how: How) -> Promise:
        if self.incoming.source == "earlier" and how is How.POSITION:
            return _BY_ITS_PLACE
        return _HOW[how]

    def _title(self, solution: SolutionCompared) -> str:
        if solution.is_new:
            name = solution.name or solution.title
            return _("New solution: %(name)s") % {"name": name} if name else _("New solution")
        number = (solution_number(self.standing, solution.match.target) or 0) + 1
        said = {"number": number, "name": solution.name}
        if not solution.name:
            return _("Solution %(number)d") % said
        return _("Solution %(number)d: %(name)s") % said

    def _changes(
        self, changes: Iterable[Change], solution: SolutionCompared | None = None
    ) -> Iterator[ChangeView]:
        for change in changes:
            yield self._change(change, solution)

    def _change(self, change: Change, solution: SolutionCompared | None) -> ChangeView:
        kind = _kind(change)
        forgotten = kind == "removed" and not self._knows_its_origin
        is_new = solution is not None and solution.is_new
        found = self._found_about(change, solution) if change.may_be_taken else ()
        errors, notes = self._said(change, solution, found) if change.may_be_taken else ((), ())
        blocks = any(map(self._blocks, found))
        if change.closed:
            notes = (_("This answer is not open for changes now."),)
        elif change.to_confirm and is_new:
            notes = (*notes, _("Asked otherwise here, so it is left out of the new solution."))
        clause = change.placed.question.clause if change.placed is not None else ""
        return ChangeView(
            key=change.key,
            id=f"c-{change.key.replace('/', '-').replace('_', '-')}",
            difference=Difference(
                label=self._words(label_of(self.pack, change.address)),
                old=self._lines(change, change.old),
                new=self._lines(change, change.new),
            ),
            kind=kind,
            may_be_taken=change.may_be_taken and not is_new,
            checked=change.may_be_taken and not forgotten and not blocks and not change.to_confirm,
            to_confirm=change.to_confirm and change.may_be_taken,
            refused=self._words(change.refused),
            errors=errors,
            notes=notes,
            blocks=blocks,
            place=self._words(change.place),
            clause=clause,
            clause_url=self.clause_url(clause),
        )

    @property
    def _knows_its_origin(self) -> bool:
        """Whether an empty answer was certainly emptied, and not only never filled in."""
        origin = self.incoming.origin
        of_this = origin is not None and origin.draft == self.proposal.draft_id
        return of_this or self.incoming.source in {"copy", "earlier"}

    def _lines(self, change: Change, raw: Any) -> tuple[str, ...]:
        if change.placed is None:
            return file_lines(raw)
        lines = answer_lines(change.placed.question, raw, self.language)
        return shortened(lines)

    def _said(
        self, change: Change, solution: SolutionCompared | None, found: tuple[Finding, ...]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What fails once the change is taken, and what else to know."""
        scope = self._scope(solution)
        errors = tuple(
            finding.message.in_language(self.language)
            for finding in found
            if finding.verdict is Verdict.FAIL
        )
        notes = [
            finding.message.in_language(self.language)
            for finding in found
            if finding.verdict is Verdict.REVIEW and change.placed is not None
        ]
        if change.placed is not None and scope.asked(change.placed) is False:
            notes.append(
                _("Not asked with these other answers. It is kept and not sent, until it is.")
            )
        return errors, tuple(notes)

    def _found_about(
        self, change: Change, solution: SolutionCompared | None
    ) -> tuple[Finding, ...]:
        prefix = self._scope(solution).prefix
        return self._found.within(f"{prefix}/{change.address.part}/{change.address.item}")

    def _blocks(self, finding: Finding) -> bool:
        """Whether an answer is wrong, rather than only left open, and that counts."""
        return (
            finding.verdict is Verdict.FAIL
            and finding.blocks is not Blocks.NOTHING
            and not is_only_missing(self.pack, finding)
        )

    @cached_property
    def _found(self) -> FindingsByPlace:
        return FindingsByPlace(lambda: self.evaluation.findings)

    def _scope(self, solution: SolutionCompared | None) -> Scope:
        if solution is None:
            return self.evaluation.scope
        identity = solution.match.target or f"new-{solution.index}"
        number = solution_number(self.merged, identity)
        if number is None:
            raise LookupError(f"the answers have no solution {identity}")
        return self.evaluation.scope.solution_scopes[number]

    def _matching(self) -> Iterator[FieldView]:
        """A choice for each solution of a file, where there is anything to choose."""
        if self.incoming.source == "copy":
            return
        entries = self.standing.get("solutions") or []
        for solution in self.comparison.solutions:
            said = {"number": solution.index + 1, "name": solution.name or solution.title}
            options = [
                OptionView(
                    str(entry["id"]),
                    _("Solution %(number)d") % {"number": number},
                    checked=entry["id"] == solution.match.target,
                )
                for number, entry in enumerate(entries, start=1)
            ]
            if self.may_add:
                options.append(OptionView(NEW, _("A new solution"), checked=solution.is_new))
            if self.incoming.source == "earlier":
                label = _("Solution %(number)d of the earlier filing (%(name)s) is")
            elif said["name"]:
                label = _("Solution %(number)d of the file (%(name)s) is")
            else:
                label = _("Solution %(number)d of the file is")
            yield FieldView(
                name=f"match-{solution.index}",
                id=f"match-{solution.index}",
                kind=FieldKind.SELECT,
                label=label % said,
                options=tuple(options),
            )

    def _note(self, note: Note) -> NoteView:
        return NoteView(note.text.in_language(self.language), self._words(note.place))

    def _words(self, text: Text | None) -> str:
        return text.in_language(self.language) if text is not None else ""


def _kind(change: Change) -> str:
    if change.removes:
        return "removed"
    return "changed" if is_given(change.old) else "added"


def shortened(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Lines that a page can show; what is cut is said."""
    shown = tuple(
        line
        if len(line) <= _LONGEST_LINE
        else _("%(beginning)s… (%(count)d characters)")
        % {"beginning": line[:_LONGEST_LINE], "count": len(line)}
        for line in lines[:_MOST_LINES]
    )
    more = len(lines) - _MOST_LINES
    if more > 0:
        shown += (
            ngettext("and %(more)d more line", "and %(more)d more lines", more) % {"more": more},
        )
    return shown


def _statistics(changes: Iterable[ChangeView], additions: int) -> Iterator[Statistic]:
    counted = {"added": 0, "changed": 0, "removed": 0}
    refused = 0
    for change in changes:
        counted[change.kind] += 1
        refused += bool(change.refused)
    yield Statistic(_("Answers added"), str(counted["added"]))
    yield Statistic(_("Answers changed"), str(counted["changed"]))
    yield Statistic(
        _("Answers removed"), str(counted["removed"]), tone="warn" if counted["removed"] else ""
    )
    if additions:
        yield Statistic(_("New solutions"), str(additions))
    if refused:
        yield Statistic(_("Cannot be taken"), str(refused), tone="late")
