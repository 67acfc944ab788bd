"""Which earlier filings can lend their answers to a draft."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from yunshi.applications.models import Filing, Solution
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.section_form import crumbs_to
from yunshi.applications.services.carry_over import earlier_filings
from yunshi.design.dates import show
from yunshi.design.parts import Crumb
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.stages import NEVER_FILED


@dataclass(frozen=True)
class EarlierLine:
    """One earlier filing."""

    id: UUID
    title: str
    facts: str
    same_programme: bool


@dataclass(frozen=True)
class EarlierPage:
    title: str
    crumbs: tuple[Crumb, ...]
    lines: tuple[EarlierLine, ...]
    back_url: str


def earlier_page(hand: FilingInHand) -> EarlierPage:
    """Three queries, however many there are."""
    filings = earlier_filings(hand.filing)
    names: dict[UUID, list[str]] = {}
    for row in Solution.objects.filter(filing__in=filings).exclude(case__state__in=NEVER_FILED):
        names.setdefault(row.filing_id, []).append(row.name or _("Unnamed solution"))
    title = _("Take over answers of an earlier filing")
    return EarlierPage(
        title=title,
        crumbs=(*crumbs_to(hand), Crumb(title)),
        lines=tuple(_line(hand, each, names.get(each.id, [])) for each in filings),
        back_url=hand.places.tasks(),
    )


def _line(hand: FilingInHand, filing: Filing, names: list[str]) -> EarlierLine:
    programme = pack_of(filing.draft.pack_hash).pack.programme.name.in_language(hand.language)
    said = {"receipt": filing.receipt.number, "at": show(filing.receipt.arrived_at, "second")}
    return EarlierLine(
        id=filing.id,
        title=_("%(programme)s: %(solutions)s")
        % {"programme": programme, "solutions": _(", ").join(names)},
        facts=_("%(receipt)s, received %(at)s") % said,
        same_programme=filing.programme_id == hand.filing.programme_id,
    )


def earlier_url(hand: FilingInHand) -> str:
    """The page, where there is anything to choose; else empty."""
    if not hand.filing.draft.is_open or not earlier_filings(hand.filing):
        return ""
    return reverse("applications:earlier", args=[hand.filing.id])
