"""Every paper: wrong type, one byte too many, other pixels, one day too old, too few, too many."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from tests.boundaries.filings import Filing, Reach, ToReach
from tests.boundaries.told import TYPES, PaperTold, every_programme, papers
from tests.programmes.judging import REMOVED
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.evaluation.papers import paper_asked
from yunshi.rulebook.evaluation.scope import Scope, earliest_day
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.pack.documents import Span


def place_of(reach: Reach, told: PaperTold) -> tuple[Filing, str] | None:
    """A filing in which a paper is asked, and where it is uploaded."""
    paper = reach.pack.paper_by_id[told.id]
    about: list[Condition] = [] if paper.shown_when is None else [paper.shown_when]
    if told.id in reach.pack.papers_placed:
        form, section = reach.pack.papers_placed[told.id]
        about += [each.shown_when for each in (form, section) if each.shown_when is not None]

    def meets(scope: Scope) -> bool:
        return scope.per == paper.per and paper_asked(scope, paper) is True

    reached = reach.where(about, meets)
    if reached is None:
        return None
    filing, prefix = reached
    return filing, f"{prefix}/documents/{told.id}"


def a_file(told: PaperTold, filing: Filing, **facts: Any) -> dict[str, Any]:
    """A file of a paper that nothing stands against."""
    kind = facts.get("type", told.types[0])
    file: dict[str, Any] = {"name": f"文件.{kind}", "type": kind, "bytes": 1000}
    if told.pixels is not None:
        file["width"], file["height"] = told.pixels
    if told.years is not None:
        file["dated"] = str(filing.at.date())
    return {**file, **facts}


def wrong(
    reach: Reach, told: PaperTold, cases: Callable[[Filing], list[tuple[Any, str, bool]]]
) -> Iterator[str]:
    place = place_of(reach, told)
    if place is None:
        yield f"{told.id}: nothing leads to it"
        return
    filing, pointer = place
    for given, code, wanted in cases(filing):
        changed = filing.with_answer(pointer, given)
        prefix = pointer.split("/documents/")[0]
        rules = {
            finding.rule
            for finding in changed.about_papers(prefix)
            if finding.path in {pointer, f"{pointer}/0"} and finding.verdict is not Verdict.PASS
        }
        if (f"documents.{told.id}.{code}" in rules) is not wanted:
            yield f"{told.id}: {code}: {str(given)[:90]}: {sorted(rules)}"


@every_programme
def test_a_file_of_a_type_that_is_asked_is_taken_and_no_other(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    for told in papers(programme):

        def cases(filing: Filing, told: PaperTold = told) -> list[tuple[Any, str, bool]]:
            given: list[tuple[Any, str, bool]] = [
                ([a_file(told, filing, type=kind)] * told.least, "type", kind not in told.types)
                for kind in TYPES
            ]
            upper = [a_file(told, filing, type=told.types[0].upper())] * told.least
            return [*given, (upper, "type", False), (["文件.pdf"], "type", True)]

        misses += wrong(reach(programme), told, cases)
    assert misses == []


@every_programme
def test_a_file_of_the_size_is_taken_and_one_byte_more_is_not(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    for told in papers(programme):

        def cases(filing: Filing, told: PaperTold = told) -> list[tuple[Any, str, bool]]:
            sizes = ((told.bytes - 1, False), (told.bytes, False), (told.bytes + 1, True))
            given: list[tuple[Any, str, bool]] = [
                ([a_file(told, filing, bytes=size)] * told.least, "max_bytes", wanted)
                for size, wanted in sizes
            ]
            return [*given, ([a_file(told, filing, bytes=-1)], "bytes", True)]

        misses += wrong(reach(programme), told, cases)
    assert misses == []


@every_programme
def test_an_image_has_its_pixels_and_no_others(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for told in papers(programme):
        if told.pixels is None:
            continue
        wide, high = told.pixels

        def cases(
            filing: Filing, told: PaperTold = told, wide: int = wide, high: int = high
        ) -> list[tuple[Any, str, bool]]:
            sizes = [(wide, high), (wide + 1, high), (wide - 1, high), (wide, high + 1)]
            sizes += [(wide, high - 1), (high, wide)]
            return [
                (
                    [a_file(told, filing, type="png", width=width, height=height)] * told.least,
                    "pixels",
                    (width, height) != (wide, high),
                )
                for width, height in sizes
            ]

        misses += wrong(reach(programme), told, cases)
    assert misses == []


@every_programme
def test_a_paper_is_as_old_as_it_may_be_and_not_a_day_older(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for told in papers(programme):

        def cases(filing: Filing, told: PaperTold = told) -> list[tuple[Any, str, bool]]:
            today = filing.at.date()
            if told.years is None:
                aged = a_file(told, filing, dated=str(today - timedelta(days=3000)))
                return [([aged] * told.least, "not_older_than", False)]
            oldest = earliest_day(today, Span(years=told.years))
            days = [
                (oldest, "not_older_than", False),
                (oldest - timedelta(days=1), "not_older_than", True),
                (today, "future", False),
                (today + timedelta(days=1), "future", True),
            ]
            given: list[tuple[Any, str, bool]] = [
                ([a_file(told, filing, dated=str(day))], code, wanted) for day, code, wanted in days
            ]
            return [*given, ([a_file(told, filing, dated=None)], "dated", True)]

        misses += wrong(reach(programme), told, cases)
    assert misses == []


@every_programme
def test_as_many_files_as_may_be_are_taken_and_not_one_more_or_fewer(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    for told in papers(programme):

        def cases(filing: Filing, told: PaperTold = told) -> list[tuple[Any, str, bool]]:
            file = a_file(told, filing)
            most = told.most or 12
            given: list[tuple[Any, str, bool]] = [
                ([file] * most, "at_most", False),
                ([file] * told.least, "at_least", False),
            ]
            if told.most is not None:
                given.append(([file] * (told.most + 1), "at_most", True))
            if told.least > 1:
                given.append(([file] * (told.least - 1), "at_least", True))
            return given

        misses += wrong(reach(programme), told, cases)
    assert misses == []


@every_programme
def test_a_paper_left_away_is_missed_only_where_it_is_required(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    for told in papers(programme):
        paper = reach(programme).pack.paper_by_id[told.id]
        if paper.required_when is not None:
            continue

        def cases(filing: Filing, required: bool = paper.required) -> list[tuple[Any, str, bool]]:
            return [(nothing, "missing", required) for nothing in (REMOVED, None, [], "")]

        misses += wrong(reach(programme), told, cases)
    assert misses == []
