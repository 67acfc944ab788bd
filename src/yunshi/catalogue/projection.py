"""From a snapshot to the market's columns, by the pack's own mapping (``listing.yaml``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from yunshi.answers.models import Snapshot
from yunshi.applications import judging
from yunshi.applications.models import Filing
from yunshi.programmes.queries import pack_of
from yunshi.reviews.points import judge_snapshot
from yunshi.rulebook.conditions import NOT_ASKED, UNKNOWN
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.pack.model import Pack


@dataclass(frozen=True, slots=True)
class MarketColumns:
    """The typed values that a listing revision shows."""

    name: str
    name_en: str
    summary: str
    summary_en: str
    vendor: str
    vendor_en: str
    categories: list[str]
    industries: list[str]
    sizes: list[str]
    website: str
    video: str
    price: int | None
    currency: str
    term_months: int | None
    price_per: str


def columns_of(filing: Filing, snapshot: Snapshot, solution: UUID) -> MarketColumns | None:
    """The market's columns for a solution as it was filed; ``None`` when the snapshot has no such.

    The same whenever it is asked, for a snapshot pins everything it is read by.
    """
    evaluation = judge_snapshot(filing, snapshot)
    number = judging.number_of(evaluation, solution)
    if number is None:
        return None
    return project(pack_of(snapshot.pack_hash).pack, evaluation.scope.solution_scopes[number])


def project(pack: Pack, scope: Scope) -> MarketColumns:
    """The market's columns for one solution, seen in its scope."""
    market = pack.listing.market
    paid = _first_path(scope, market.price.amount)
    months = _value(scope, market.price.months)
    return MarketColumns(
        name=_text(scope, market.name),
        name_en=_text(scope, market.name_en),
        summary=_text(scope, market.summary),
        summary_en=_text(scope, market.summary_en),
        vendor=_text(scope, (market.vendor,)),
        vendor_en=_text(scope, (market.vendor_en,) if market.vendor_en else ()),
        categories=_options(scope, market.categories),
        industries=_options(scope, market.industries),
        sizes=_options(scope, market.sizes),
        website=_text(scope, market.website),
        video=_text(scope, market.video),
        price=_amount(scope, paid),
        currency=(pack.questions[paid].question.currency or "") if paid else "",
        term_months=_integer(months),
        price_per=_text(scope, (market.price.per,) if market.price.per else ()),
    )


def _value(scope: Scope, path: str | None) -> Any:
    value = scope.value(path) if path else None
    return None if value is UNKNOWN or value is NOT_ASKED else value


def _first_path(scope: Scope, paths: Sequence[str]) -> str | None:
    return next((path for path in paths if _value(scope, path) is not None), None)


def _text(scope: Scope, paths: Sequence[str]) -> str:
    value = _value(scope, _first_path(scope, paths))
    return value if isinstance(value, str) else ""


def _options(scope: Scope, paths: Sequence[str]) -> list[str]:
    value = _value(scope, _first_path(scope, paths))
    if isinstance(value, tuple):
        return [str(option) for option in value]
    return [value] if isinstance(value, str) else []


def _amount(scope: Scope, path: str | None) -> int | None:
    """In the currency's smallest unit, as it was read: conditions see dollars, not cents."""
    return _integer(scope.holds(path).read(scope.pack.questions[path])) if path else None


def _integer(value: Any) -> int | None:
    return value if type(value) is int else None
