"""What an answer that a supplement opened has come to ask stands open along with it."""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.answers import services as answers
from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS, Address
from yunshi.answers.models import Draft, Supplement
from yunshi.applications.models import Filing
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.evaluation.papers import paper_asked
from yunshi.rulebook.evaluation.scope import FilingScope, Scope


def open_what_follows(filing: Filing, supplement: Supplement) -> None:
    """Opens the items, and what is asked only since they were changed (T113-SUPP-04).

    An answer may open a question or a paper that nobody could have named: without it the
    supplement could not be answered as it should. What is no longer asked is closed again.
    """
    draft = Draft.objects.get(pk=filing.draft_id)
    pack = pack_of(draft.pack_hash).pack
    at = filing.submitted_at or supplement.asked_at
    filed = supplement.asked_of
    then, now = (
        FilingScope(pack, data, at, filed.switches, {}) for data in (filed.data, draft.data)
    )
    items = {Address.parse(item.address) for item in supplement.items.all()}
    answers.reopen_items(draft, items | (set(_asked(now)) - set(_asked(then))))
    filing.draft.open_items = draft.open_items


def _asked(scope: FilingScope) -> Iterator[Address]:
    for part in scope.all_scopes:
        yield from _asked_of(part)


def _asked_of(scope: Scope) -> Iterator[Address]:
    solution = str(scope.raw.get("id", "")) if scope.per == "solution" else ""
    pack = scope.pack
    for placed in pack.questions_per[scope.per]:
        if scope.asked(placed) is True:
            yield Address(solution, placed.form.form, placed.question.id)
    for paper in pack.documents.papers:
        if paper.per == scope.per and paper_asked(scope, paper) is True:
            yield Address(solution, DOCUMENTS, paper.id)
    for declaration in pack.declarations:
        if declaration.per == scope.per and scope.decides(declaration.shown_when) is True:
            yield Address(solution, DECLARATIONS, declaration.id)
