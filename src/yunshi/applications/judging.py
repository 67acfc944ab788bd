"""Judging a filing by its pack: what vendor, officer and the guards of the table all see."""

from __future__ import annotations

import copy
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from django.db import connection

from yunshi.answers.files_named import papers_in
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.files.queries import problems_among
from yunshi.programmes.queries import pack_of, standings_of, switches_of
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.evaluation import Evaluation, evaluate
from yunshi.rulebook.evaluation.counting import counts, every_solution_counts
from yunshi.rulebook.evaluation.scope import STANDINGS, WINDOW, FilingScope
from yunshi.rulebook.lanes import claims_of
from yunshi.rulebook.pack.model import Switches
from yunshi.rulebook.stages import NEVER_FILED, ApplicationState

_NOT_COUNTED = (*NEVER_FILED, ApplicationState.WITHDRAWN, ApplicationState.REPLACED)


@dataclass(frozen=True, slots=True)
class Standing:
    """One solution of a vendor in one window, in whichever of its filings."""

    id: UUID
    filing: UUID
    draft: UUID
    case: UUID
    state: str


def judge_draft(
    filing: Filing,
    at: datetime,
    *,
    in_window: Iterable[Standing] | None = None,
    chosen: Collection[UUID] | None = None,
) -> Evaluation:
    """The findings about a filing's answers as they stand in the draft.

    After submission ages still count from the submission, so that a paper does not grow too old
    while a supplement is being answered. ``in_window`` is ``standing_in_window``, where it is
    known already. With ``chosen``, as if the draft had these solutions and no other.
    """
    switches = switches_for(filing)
    return evaluate(
        pack_of(filing.draft.pack_hash).pack,
        _with_verdicts(filing) if chosen is None else _only(_with_verdicts(filing), chosen),
        at=filing.submitted_at or at,
        switches=switches,
        facts=facts_about(filing, switches, in_window),
    )


def draft_scope(filing: Filing, switches: Switches) -> FilingScope:
    """The draft's answers as conditions see them, for pages that judge only some of them.

    Without what scans have found and what the vendor has filed elsewhere.
    """
    return FilingScope(
        pack_of(filing.draft.pack_hash).pack,
        filing.draft.data,
        filing.submitted_at or clock.now(),
        switches,
        {"account.ubn": filing.organisation.ubn, WINDOW: filing.window.name},
    )


def _with_verdicts(filing: Filing) -> dict[str, Any]:
    """The draft's answers with what a scan has found in files since they were attached."""
    data: dict[str, Any] = filing.draft.data
    spoilt = problems_among(filing.organisation_id, (named.id for named in papers_in(data)))
    if not spoilt:
        return data
    data = copy.deepcopy(data)
    for named in papers_in(data):
        if named.id in spoilt:
            named.told["problems"] = spoilt[named.id]
    return data


def _only(data: dict[str, Any], chosen: Collection[UUID]) -> dict[str, Any]:
    kept = {str(solution) for solution in chosen}
    solutions = [entry for entry in data.get("solutions", []) if entry["id"] in kept]
    return {**data, "solutions": solutions}


def switches_for(filing: Filing) -> Switches:
    """The programme's readings as they are now; of a filed filing, those it was filed under."""
    if filing.submitted_at is not None:
        snapshot = latest_snapshot(filing.draft_id)
        if snapshot is not None:
            pinned: Switches = snapshot.switches
            return pinned
    return {**pack_of(filing.draft.pack_hash).pack.switches, **switches_of(filing.programme_id)}


def judge(
    pack_hash: str,
    data: Mapping[str, Any],
    at: datetime,
    switches: Switches,
    facts: Mapping[str, object],
) -> Evaluation:
    """The findings about answers that never change. Judged once per process and instant."""
    return _judged(
        pack_hash,
        json.dumps(data, ensure_ascii=False, sort_keys=True),
        at,
        tuple(sorted(switches.items())),
        tuple(sorted(facts.items())),
    )


@lru_cache(maxsize=32)
def _judged(
    pack_hash: str,
    data: str,
    at: datetime,
    switches: tuple[tuple[str, bool | int | str], ...],
    facts: tuple[tuple[str, object], ...],
) -> Evaluation:
    return evaluate(
        pack_of(pack_hash).pack,
        json.loads(data),
        at=at,
        switches=dict(switches),
        facts=dict(facts),
    )


def facts_about(
    filing: Filing, switches: Switches, in_window: Iterable[Standing] | None = None
) -> dict[str, object]:
    """What the platform knows about the vendor of a filing, and the window it stands in."""
    return {
        WINDOW: filing.window.name,
        "account.ubn": filing.organisation.ubn,
        "account.solutions_in_window": solutions_in_window(filing, switches, in_window),
        **_standings(filing),
    }


def _standings(filing: Filing) -> dict[str, object]:
    """The lists on which the vendor stands, where a lane of the programme rests on one.

    As they say it now of the day of submission: a list may be imported late.
    """
    if not claims_of(pack_of(filing.draft.pack_hash).pack):
        return {}
    on = (filing.submitted_at or clock.now()).astimezone(TAIPEI).date()
    rows = standings_of(filing.programme_id, filing.organisation.ubn, on)
    return {STANDINGS: tuple(sorted({row.list.kind for row in rows}))}


def solutions_in_window(
    filing: Filing, switches: Switches, in_window: Iterable[Standing] | None = None
) -> int:
    """Solutions that count, which the vendor has filed in the same window in other filings.

    Those of the filing whose place this one is to take do not: they end when it is submitted.
    """
    standing = standing_in_window(filing) if in_window is None else in_window
    here = {filing.id, filing.replaces_id}
    filed: dict[UUID, set[str]] = {}
    for each in standing:
        if each.filing not in here and each.state not in _NOT_COUNTED:
            filed.setdefault(each.draft, set()).add(str(each.id))
    if every_solution_counts(pack_of(filing.draft.pack_hash).pack, switches):
        return sum(len(solutions) for solutions in filed.values())
    return sum(_that_count(draft, solutions, switches) for draft, solutions in filed.items())


def standing_in_window(filing: Filing) -> list[Standing]:
    """Every solution of the filing's vendor in its window, in the order of adding."""
    with connection.cursor() as cursor:
        cursor.execute(_STANDING, [filing.organisation_id, filing.window_id])
        return [Standing(*row) for row in cursor]


_STANDING: Final = """
    SELECT solution.id, filing.id, filing.draft_id, solution.case_id, state
    FROM applications_filing filing
    JOIN applications_solution solution ON solution.filing_id = filing.id
    JOIN casework_case ON casework_case.id = solution.case_id
    WHERE filing.organisation_id = %s AND filing.window_id = %s
    ORDER BY solution.added_at, solution.id
"""
"""In SQL, for it is asked with every judgement, in the rush before closing too."""


def _that_count(draft: UUID, solutions: set[str], switches: Switches) -> int:
    snapshot = latest_snapshot(draft)
    if snapshot is None or snapshot.data is None:
        return len(solutions)  # Filed and erased: nothing says any more that it does not count.
    pack = pack_of(snapshot.pack_hash).pack
    scope = FilingScope(pack, snapshot.data, snapshot.taken_at, switches, {})
    return sum(counts(one) for one in scope.solution_scopes if str(one.raw.get("id")) in solutions)


def number_of(evaluation: Evaluation, solution: UUID) -> int | None:
    """Where a solution stands among the evaluated answers."""
    for number, scope in enumerate(evaluation.scope.solution_scopes):
        if scope.raw.get("id") == str(solution):
            return number
    return None
