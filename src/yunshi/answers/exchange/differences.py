"""What would change in a draft if answers from elsewhere were taken."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from yunshi.answers.addresses import DOCUMENTS, Address, put, solution_number, value_at
from yunshi.answers.exchange.incoming import Incoming, Note, Part
from yunshi.answers.exchange.matching import Match, Named, NameOf, match
from yunshi.answers.exchange.shape import is_given
from yunshi.answers.exchange.typed import refusal, same_answer, tidy, with_row_ids
from yunshi.answers.exchange.words import MEANS_SOMETHING_ELSE
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.meaning import meaning_of, meaning_of_paper
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import QuestionType
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class Change:
    """One answer, or the files of one paper, that would be another."""

    key: str
    """Names the change on its page; the same whenever the same proposal is compared again."""
    address: Address
    """Of an answer of a new solution: without the solution's id, which it has not yet."""
    old: Any
    new: Any
    placed: Placed | None
    """The question; ``None`` for a paper."""
    place: Text | None = None
    refused: Text | None = None
    """Why it cannot be taken."""
    closed: bool = False
    """Not open for changes now."""
    to_confirm: bool = False
    """It answered something that is asked otherwise here: a person says whether it holds."""

    @property
    def may_be_taken(self) -> bool:
        return self.refused is None and not self.closed

    @property
    def removes(self) -> bool:
        """Whether an answer would be taken away."""
        return not is_given(self.new)


@dataclass(frozen=True, slots=True)
class SolutionCompared:
    """A solution of the file, the one of the draft that it is, and what differs."""

    index: int
    name: str
    title: str
    match: Match
    changes: tuple[Change, ...]

    @property
    def is_new(self) -> bool:
        return not self.match.target

    @property
    def key(self) -> str:
        """Names the whole solution on the page, where it is a new one."""
        return f"new/{self.index}"


@dataclass(frozen=True)
class Comparison:
    """Everything that differs."""

    filing: tuple[Change, ...]
    solutions: tuple[SolutionCompared, ...]
    notes: tuple[Note, ...]
    same: int = 0
    """Answers that the draft already has."""
    left_alone: int = 0
    """Answers that others changed since the download and that the file did not touch."""

    @property
    def changes(self) -> Iterator[Change]:
        """Changes of what stands in the draft; those of new solutions are not among them."""
        yield from self.filing
        for solution in self.solutions:
            if not solution.is_new:
                yield from solution.changes

    @property
    def additions(self) -> tuple[SolutionCompared, ...]:
        return tuple(solution for solution in self.solutions if solution.is_new)

    @property
    def is_empty(self) -> bool:
        return not self.additions and not any(True for _ in self.changes)


def matches_of(
    incoming: Incoming,
    data: Mapping[str, Any],
    name_of: NameOf,
    *,
    chosen: Mapping[int, str],
    of_this_draft: bool,
) -> tuple[Match, ...]:
    """Which solution of the draft each solution of the file is."""
    standing = [Named(str(entry["id"]), name_of(entry)) for entry in data.get("solutions") or []]
    given = [Named(part.id, name_in(part, name_of)) for part in incoming.solutions]
    return match(given, standing, chosen=chosen, by_position=not of_this_draft)


def name_in(part: Part, name_of: NameOf) -> str:
    """What a solution is called by the answers that came in."""
    answers: dict[str, dict[str, Any]] = {}
    for path, value in part.answers.items():
        form, _, question = path.partition(".")
        answers.setdefault(form, {})[question] = value
    return name_of(answers)


@dataclass(frozen=True)
class Comparing:
    """One comparison: the draft's answers at a revision against what came in.

    ``base`` are the answers as they were when the file was downloaded, where that is known.
    ``before`` is the pack that the file was made from, where it is another one and known.
    """

    pack: Pack
    data: Mapping[str, Any]
    incoming: Incoming
    name_of: NameOf
    matches: Sequence[Match]
    """Of each solution of the file, in order."""
    base: Mapping[str, Any] | None = None
    before: Pack | None = None
    open_items: Collection[str] | None = None

    def compare(self) -> Comparison:
        counted = _Counted()
        filing = tuple(self._changes(self.incoming.filing, "", "filing", counted))
        solutions = tuple(
            SolutionCompared(
                index,
                name_in(part, self.name_of),
                part.title,
                matched,
                tuple(self._changes(part, matched.target, str(index), counted)),
            )
            for index, (part, matched) in enumerate(
                zip(self.incoming.solutions, self.matches, strict=True)
            )
        )
        worth_adding = tuple(each for each in solutions if each.changes or not each.is_new)
        return Comparison(
            filing, worth_adding, self.incoming.notes, counted.same, counted.left_alone
        )

    def _changes(
        self, part: Part, solution: str, group: str, counted: _Counted
    ) -> Iterator[Change]:
        is_new = group != "filing" and not solution
        for path, placed in self.pack.questions.items():
            if path not in part.answers or placed.row_of is not None:
                continue
            address = Address(solution, placed.form.form, placed.question.id)
            new = tidy(placed.question, part.answers[path])
            old = None if is_new else value_at(dict(self.data), address)
            if same_answer(placed.question, old, new):
                counted.same += is_given(new)
                continue
            if self._untouched(address, placed, new):
                counted.left_alone += 1
                continue
            yield Change(
                key=f"{group}/{placed.form.form}/{placed.question.id}",
                address=address,
                old=old,
                new=new,
                placed=placed,
                place=part.places.get(path),
                refused=self._refusal(placed, new),
                closed=self._is_closed(address),
                to_confirm=self._asked_otherwise(placed),
            )
        for paper in part.papers:
            source = Address(self.incoming.copied_from, DOCUMENTS, paper)
            yield from self._paper(paper, value_at(dict(self.data), source), solution, group)
        for paper, files in part.files.items():
            yield from self._paper(paper, files, solution, group)

    def _untouched(self, address: Address, placed: Placed, new: Any) -> bool:
        """Whether the file has the answer as it was when it was downloaded."""
        if self.base is None:
            return False
        if address.solution and solution_number(self.base, address.solution) is None:
            return False
        return same_answer(placed.question, value_at(dict(self.base), address), new)

    @property
    def _is_earlier(self) -> bool:
        return self.incoming.source == "earlier"

    def _asked_otherwise(self, placed: Placed) -> bool:
        if not self._is_earlier:
            return False
        then = self.before.questions.get(placed.path) if self.before is not None else None
        return then is None or meaning_of(then.question) != meaning_of(placed.question)

    def _another_paper(self, paper: str) -> bool:
        if not self._is_earlier:
            return False
        then = self.before.paper_by_id.get(paper) if self.before is not None else None
        now = self.pack.paper_by_id[paper]
        return then is None or meaning_of_paper(then) != meaning_of_paper(now)

    def _refusal(self, placed: Placed, new: Any) -> Text | None:
        if self.before is not None and not self._is_earlier:
            then = self.before.questions.get(placed.path)
            if then is not None and then.question.meaning != placed.question.meaning:
                return MEANS_SOMETHING_ELSE
        return refusal(placed.question, new)

    def _is_closed(self, address: Address) -> bool:
        return self.open_items is not None and str(address) not in self.open_items

    def _paper(self, paper: str, new: Any, solution: str, group: str) -> Iterator[Change]:
        address = Address(solution, DOCUMENTS, paper)
        is_new = group != "filing" and not solution
        old = None if is_new else value_at(dict(self.data), address)
        if _file_ids(old) != _file_ids(new):
            yield Change(
                key=f"{group}/{DOCUMENTS}/{paper}",
                address=address,
                old=old,
                new=new,
                placed=None,
                closed=self._is_closed(address),
                to_confirm=self._another_paper(paper),
            )


@dataclass(slots=True)
class _Counted:
    same: int = 0
    left_alone: int = 0


def _file_ids(given: Any) -> list[Any]:
    return [file.get("file") for file in files_of(given) if isinstance(file, Mapping)]


def to_save(change: Change, fresh: Callable[[], str] = lambda: str(uuid4())) -> Any:
    """The new answer with ids for its rows."""
    is_table = change.placed is not None and change.placed.question.type is QuestionType.ROWS
    if is_table and isinstance(change.new, list):
        return with_row_ids(change.old, change.new, fresh)
    return change.new


def merged(data: Mapping[str, Any], comparison: Comparison) -> dict[str, Any]:
    """The draft's answers as they would read with everything taken that may be.

    New solutions stand at the end, in the order of the comparison.
    """
    whole = copy.deepcopy(dict(data))
    for change in comparison.changes:
        if change.may_be_taken:
            put(whole, change.address, to_save(change))
    for solution in comparison.additions:
        entry: dict[str, Any] = {"id": f"new-{solution.index}"}
        whole.setdefault("solutions", []).append(entry)
        for change in solution.changes:
            if change.may_be_taken:
                entry.setdefault(change.address.part, {})[change.address.item] = to_save(change)
    return whole
