"""What an officer keeps in view beside a case: who files, what, at which price.

Chosen by what the pack itself says of its answers: the market's mapping, what the rules about
the applicant read, and the kinds of the questions. No programme's question is named here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from django.utils.translation import gettext as _

from yunshi.answers.pages.answer_lines import answer_lines
from yunshi.casework import clock
from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.design.parts import SummaryRow
from yunshi.parties.certificates.queries import signature_by_id
from yunshi.parties.queries import names_of
from yunshi.programmes.queries import standings_of
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.conditions import NOT_ASKED, UNKNOWN, leaves, paths_of
from yunshi.rulebook.pack.questions import QuestionType
from yunshi.rulebook.stages import ApplicationState
from yunshi.rulebook.standings import standings_read

_SHORT: Final = frozenset(
    {
        QuestionType.CHOICE,
        QuestionType.CHOICES,
        QuestionType.DATE,
        QuestionType.INTEGER,
        QuestionType.MONEY,
        QuestionType.NUMBER,
    }
)
"""Kinds of answers that fit beside a case."""
_MOST: Final = 6
"""Answers that the rules read, beyond which the list would hide more than it shows."""
_CONTACTS: Final = frozenset({QuestionType.PHONE, QuestionType.EMAIL})


def facts(seen: CaseInReview) -> tuple[SummaryRow, ...]:
    """The facts of a case, each with the words of its pack."""
    return tuple(_facts(seen))


def contacts(seen: CaseInReview) -> tuple[SummaryRow, ...]:
    """How the vendor is reached: the phones and addresses in the company's part, as filed."""
    return tuple(
        _row(seen, placed.path)
        for placed in seen.pack.questions.values()
        if placed.form.per == "filing"
        and placed.question.type in _CONTACTS
        and placed.row_of is None
        and _is_answered(seen, placed.path)
    )


def _facts(seen: CaseInReview) -> Iterator[SummaryRow]:
    organisation, market = seen.filing.organisation, seen.pack.listing.market
    yield SummaryRow(_("Company"), (organisation.name,))
    yield SummaryRow(_("Unified business number"), (organisation.ubn,))
    yield from _standings(seen)
    shown = {market.vendor}
    chosen = (
        *((path,) for path in _read_by_rules(seen)),
        market.categories,
        market.industries,
        market.price.amount,
        (market.price.months,),
        (market.price.per,),
    )
    for paths in chosen:
        path = _first_answered(seen, paths)
        if path is not None and path not in shown:
            shown.add(path)
            yield _row(seen, path)
    filed = dates.show(seen.receipt.arrived_at, "second")
    yield SummaryRow(_("Received"), (filed,))
    yield from _signed(seen)
    yield from _replacing(seen)
    yield SummaryRow(
        _("Snapshot"), (str(seen.snapshot.number),), note=dates.show(seen.snapshot.taken_at)
    )


def _standings(seen: CaseInReview) -> Iterator[SummaryRow]:
    """The programme's lists that have the vendor on them today, with where they come from."""
    titles = {each.kind: each.title for each in standings_read(seen.pack)}
    if not titles:
        return
    today = clock.now().astimezone(TAIPEI).date()
    for standing in standings_of(seen.case.programme, seen.filing.organisation.ubn, today):
        if standing.kind in titles:
            title = titles[standing.kind].in_language(page_language())
            note = " ".join(filter(None, (standing.label, f"({standing.source})")))
            yield SummaryRow(_("On the list"), (title,), note=note)


def _signed(seen: CaseInReview) -> Iterator[SummaryRow]:
    """With which business certificate it was signed, by whom, and when (T113-SUB-01)."""
    named = seen.receipt.signature
    signature = signature_by_id(named) if named is not None else None
    if signature is None:
        return
    lines = [f"{signature.name}（{signature.ubn}）"]
    if signature.card_number:
        lines.append(_("Card %(number)s") % {"number": signature.card_number})
    lines += names_of({signature.person}).values()
    yield SummaryRow(
        _("Signed with the business certificate"),
        tuple(lines),
        note=dates.show(signature.at, "second"),
    )


def _replacing(seen: CaseInReview) -> Iterator[SummaryRow]:
    """The filing whose place this one took before closing, and the one that took its own."""
    if seen.filing.replaces is not None:
        yield SummaryRow(_("Takes the place of"), (seen.filing.replaces.receipt.number,))
    if seen.case.state == ApplicationState.REPLACED:
        after = seen.filing.copies.select_related("receipt").get(submitted_at__isnull=False)
        yield SummaryRow(_("Replaced by"), (after.receipt.number,))


def _read_by_rules(seen: CaseInReview) -> list[str]:
    """The short answers of the company's part that decide whether it may apply, in the pack's
    order."""
    read = {
        path
        for rule in seen.pack.eligibility.vendor
        for condition in (rule.when, rule.requires)
        if condition is not None
        for leaf, _of_each in leaves(condition)
        for path in paths_of(leaf)
    }
    return [
        path
        for path, placed in seen.pack.questions.items()
        if path in read and placed.form.per == "filing" and placed.question.type in _SHORT
    ][:_MOST]


def _first_answered(seen: CaseInReview, paths: Iterable[str | None]) -> str | None:
    return next((path for path in paths if path and _is_answered(seen, path)), None)


def _is_answered(seen: CaseInReview, path: str) -> bool:
    value = seen.scope.value(path)
    return value is not UNKNOWN and value is not NOT_ASKED


def _row(seen: CaseInReview, path: str) -> SummaryRow:
    question, language = seen.pack.questions[path].question, page_language()
    raw = seen.scope.holds(path).raw_answer(seen.pack.questions[path])
    lines = answer_lines(question, raw, language)
    if question.type is QuestionType.CHOICES:
        lines = (_(", ").join(lines),)
    return SummaryRow(question.label.in_language(language), lines)
