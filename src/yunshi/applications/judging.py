"""Judging a filing by its pack: what vendor, officer and the guards of the table all see."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing, Solution
from yunshi.casework import clock
from yunshi.files.queries import problems_among
from yunshi.programmes.queries import pack_of, switches_of
from yunshi.rulebook.evaluation import Evaluation, evaluate
from yunshi.rulebook.evaluation.counting import counts, every_solution_counts
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.evaluation.scope import FilingScope
from yunshi.rulebook.pack.model import Switches

_NOT_COUNTED = ("draft", "discarded", "lapsed", "withdrawn")


def judge_draft(filing: Filing, at: datetime) -> Evaluation:
    """The findings about a filing's answers as they stand in the draft.

    After submission ages still count from the submission, so that a paper does not grow too old
    while a supplement is being answered.
    """
    switches = switches_for(filing)
    return evaluate(
        pack_of(filing.draft.pack_hash).pack,
        _with_verdicts(filing),
        at=filing.submitted_at or at,
        switches=switches,
        facts=facts_about(filing, switches),
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
        {"account.ubn": filing.organisation.ubn},
    )


def _with_verdicts(filing: Filing) -> dict[str, Any]:
    """The draft's answers with what a scan has found in files since they were attached."""
    data: dict[str, Any] = filing.draft.data
    spoilt = problems_among(filing.organisation_id, (UUID(e["file"]) for e in _uploads(data)))
    if not spoilt:
        return data
    data = copy.deepcopy(data)
    for entry in _uploads(data):
        if UUID(entry["file"]) in spoilt:
            entry["problems"] = spoilt[UUID(entry["file"])]
    return data


def _uploads(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        entry
        for level in (data, *data.get("solutions", []))
        for given in (level.get("documents") or {}).values()
        for entry in files_of(given)
    ]


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


def facts_about(filing: Filing, switches: Switches) -> dict[str, object]:
    """What the platform knows about the vendor of a filing."""
    return {
        "account.ubn": filing.organisation.ubn,
        "account.solutions_in_window": solutions_in_window(filing, switches),
    }


def solutions_in_window(filing: Filing, switches: Switches) -> int:
    """Solutions that count, which the vendor has filed in the same window in other filings."""
    rows = (
        Solution.objects.filter(
            filing__organisation=filing.organisation_id, filing__window=filing.window_id
        )
        .exclude(filing=filing.id)
        .exclude(case__state__in=_NOT_COUNTED)
    )
    if every_solution_counts(pack_of(filing.draft.pack_hash).pack, switches):
        return rows.count()
    filed: dict[UUID, set[str]] = {}
    for row in rows.select_related("filing"):
        filed.setdefault(row.filing.draft_id, set()).add(str(row.id))
    return sum(_that_count(draft, solutions, switches) for draft, solutions in filed.items())


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
