"""Two people changed the same answers: both texts, side by side."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from yunshi.answers.addresses import DOCUMENTS, Address, put, value_at
from yunshi.answers.outcomes import Clash
from yunshi.answers.pages.answer_lines import answer_lines
from yunshi.answers.pages.answers_shown import field_named, posted_by
from yunshi.answers.pages.field_views import section_fields
from yunshi.answers.pages.paper_views import PAPER_PREFIX
from yunshi.answers.pages.section import SectionPage
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.design.fields import FieldView
from yunshi.design.parts import ConflictView, Difference
from yunshi.parties.queries import names_of
from yunshi.rulebook.calendar import date_text
from yunshi.rulebook.evaluation.reading import Unreadable, read_date


@dataclass(frozen=True)
class DatedClash:
    """A clash about the date of one file of a paper."""

    file: UUID
    clash: Clash


def field_name(address: Address) -> str:
    """Under which name a page knows the question of an address."""
    return f"{PAPER_PREFIX}{address.item}" if address.part == DOCUMENTS else address.item


def conflict_view(
    page: SectionPage, clashes: Sequence[Clash], dated: Sequence[DatedClash], revision: int
) -> ConflictView:
    """What somebody else wrote, against mine. ``page`` holds theirs, as the draft does now."""
    every = [*clashes, *(each.clash for each in dated)]
    names = names_of(clash.by for clash in every)
    latest = max(every, key=lambda clash: clash.at)
    fields = section_fields(page)
    return ConflictView(
        revision=str(revision),
        who=_names(names.values()),
        at=latest.at,
        differences=(
            *(_difference(page, fields, clash, names) for clash in clashes),
            *(_of_date(page, fields, each.clash, names) for each in dated),
        ),
    )


def _names(names: Iterable[str]) -> str:
    return _(", ").join(sorted(set(names)))


def _difference(
    page: SectionPage, fields: tuple[FieldView, ...], clash: Clash, names: Mapping[UUID, str]
) -> Difference:
    address = clash.address
    question = page.pack.questions[f"{address.part}.{address.item}"].question
    name = field_name(address)
    field = field_named(fields, name)
    return Difference(
        label=page.words(question.label),
        old=answer_lines(question, clash.mine, page.language),
        new=answer_lines(question, clash.theirs, page.language),
        field=name,
        by=names.get(clash.by, "") if clash.by else "",
        theirs=posted_by(field) if field is not None else (),
    )


def _of_date(
    page: SectionPage, fields: tuple[FieldView, ...], clash: Clash, names: Mapping[UUID, str]
) -> Difference:
    paper = page.pack.paper_by_id[clash.address.item]
    name = field_name(clash.address)
    field = field_named(fields, name)
    return Difference(
        label=_("%(paper)s: date on the paper") % {"paper": page.words(paper.label)},
        old=_day(clash.mine, page.language),
        new=_day(clash.theirs, page.language),
        field=name,
        by=names.get(clash.by, "") if clash.by else "",
        theirs=posted_by(field) if field is not None else (),
    )


def _day(raw: Any, language: str) -> tuple[str, ...]:
    if raw is None:
        return ()
    day = read_date(raw)
    return (str(raw),) if isinstance(day, Unreadable) else (date_text(day).in_language(language),)


def with_answers(
    hand: FilingInHand, answers: Mapping[Address, Any], dates: Sequence[DatedClash], at: datetime
) -> FilingInHand:
    """The filing as it would read with these answers, which are nowhere saved."""
    filing = copy.copy(hand.filing)
    filing.draft = copy.copy(hand.filing.draft)
    filing.draft.data = copy.deepcopy(hand.filing.draft.data)
    for address, value in answers.items():
        put(filing.draft.data, address, value)
    for each in dates:
        for entry in value_at(filing.draft.data, each.clash.address) or []:
            if entry["file"] == str(each.file):
                entry["dated"] = each.clash.mine
    return replace(hand, filing=filing, at=at)
