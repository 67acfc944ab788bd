"""Whether what a programme says of its accounts fits its forms."""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import QuestionType
from yunshi.rulebook.pack.source import Place

Problem = tuple[Place, str]

_TRUTHS = {QuestionType.YES_NO, QuestionType.TICK}


def account_problems(pack: Pack) -> Iterator[Problem]:
    account = pack.programme.account
    if account is None:
        return
    where = ("programme", "account")
    for name in account.forms:
        form = pack.form_by_id.get(name)
        if form is None:
            yield (*where, "forms"), f"there is no form {name!r} in forms/"
        elif form.per != "filing":
            yield (*where, "forms"), f"{name!r} is filled once per solution, not once per filing"
        elif account.forms.count(name) > 1:
            yield (*where, "forms"), f"{name!r} is written {account.forms.count(name)} times"
    if account.password is not None:
        holds = account.password.holds
        if len(set(holds)) != len(holds):
            yield (*where, "password", "holds"), "a kind of character is written twice"
    if account.waiver is not None:
        placed = pack.questions.get(account.waiver.question)
        if placed is None or placed.form.form not in account.forms:
            expected = f"no form of the account asks {account.waiver.question!r}"
            yield (*where, "waiver", "question"), expected
        elif placed.question.type not in _TRUTHS:
            yield (*where, "waiver", "question"), "a waiver is a tick, or a yes or no"
