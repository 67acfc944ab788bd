"""Judging the answers of an account: the forms it has, and nothing of a filing around them."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any

from yunshi.answers.addresses import DOCUMENTS
from yunshi.answers.files_named import papers_in
from yunshi.files.queries import problems_among
from yunshi.programmes.models import Enrolment
from yunshi.programmes.queries import pack_of, switches_of
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.evaluation.scope import FilingScope
from yunshi.rulebook.findings import Finding, Verdict
from yunshi.rulebook.pack.forms import Form
from yunshi.rulebook.pack.model import Pack


class AccountEvaluation(Evaluation):
    """The findings about the account's own forms and their papers.

    What a pack says of solutions, of declarations and of papers that stand elsewhere is left for
    the filing: an account has none of them.
    """

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        every = Evaluation(self.scope).findings
        return tuple(each for each in every if is_of_account(self.scope.pack, each.path))


def account_forms(pack: Pack) -> tuple[Form, ...]:
    """The forms that are answered with an account, in the programme's order."""
    account = pack.programme.account
    asked = account.forms if account is not None else ()
    return tuple(pack.form_by_id[name] for name in pack.programme.forms if name in asked)


def account_papers(pack: Pack) -> frozenset[str]:
    """The papers that stand in those forms."""
    forms = {form.form for form in account_forms(pack)}
    return frozenset(
        paper for paper, (form, _section) in pack.papers_placed.items() if form.form in forms
    )


def is_of_account(pack: Pack, pointer: str) -> bool:
    """Whether a finding's place is an answer or a paper of the account."""
    match pointer.split("/"):
        case ["", part, item, *_] if part == DOCUMENTS:
            return item in account_papers(pack)
        case ["", part, *_]:
            return any(form.form == part for form in account_forms(pack))
    return False


def account_part(pack: Pack, data: Mapping[str, Any]) -> dict[str, Any]:
    """Of whole answers, what belongs to the account."""
    kept: dict[str, Any] = {
        form.form: data[form.form] for form in account_forms(pack) if data.get(form.form)
    }
    papers = account_papers(pack)
    uploads = {
        paper: given for paper, given in (data.get(DOCUMENTS) or {}).items() if paper in papers
    }
    return {**kept, DOCUMENTS: uploads} if uploads else kept


def judge_account(enrolment: Enrolment, at: datetime) -> AccountEvaluation:
    """The findings about an account's answers as they stand, at an instant."""
    if enrolment.draft is None:
        raise ValueError(f"{enrolment} has no answers")
    pack = pack_of(enrolment.draft.pack_hash).pack
    answers = _with_verdicts(enrolment, enrolment.draft.data)
    switches = {**pack.switches, **switches_of(enrolment.programme_id)}
    facts = {"account.ubn": enrolment.organisation.ubn, "account.solutions_in_window": 0}
    return AccountEvaluation(FilingScope(pack, answers, at, switches, facts))


def _with_verdicts(enrolment: Enrolment, data: dict[str, Any]) -> dict[str, Any]:
    """The answers with what a scan has found in files since they were attached."""
    spoilt = problems_among(enrolment.organisation_id, (each.id for each in papers_in(data)))
    if not spoilt:
        return data
    data = copy.deepcopy(data)
    for named in papers_in(data):
        if named.id in spoilt:
            named.told["problems"] = spoilt[named.id]
    return data


def blocking(evaluation: Evaluation) -> tuple[Finding, ...]:
    """What keeps an account from being sent to review."""
    return tuple(each for each in evaluation.findings if each.blocks_submission)


def to_look_at(evaluation: Evaluation) -> tuple[Finding, ...]:
    """What an officer judges, and what fails without blocking."""
    return tuple(each for each in evaluation.findings if each.verdict is not Verdict.PASS)
