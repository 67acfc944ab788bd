"""The life-cycle that a programme's accounts compile to, row by row."""

from __future__ import annotations

from pathlib import Path

from tests.packs import PROGRAMMES
from tests.rulebook.moon_market import CopiedPack, errors, moon_market
from tests.rulebook.test_stages import rows
from yunshi.rulebook import stages
from yunshi.rulebook.account_notices import ACCOUNT_NOTICES
from yunshi.rulebook.enrolment import EFFECTS, GUARDS, compile_enrolment
from yunshi.rulebook.lifecycle import vocabulary
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.model import Pack

REVIEWED = [
    "submit_account: draft > pending_review by owner+delegate if nothing_blocks_account due given"
    " mail account_received to owner",
    "submit_account: returned > pending_review by owner+delegate if nothing_blocks_account"
    " due given mail account_received to owner",
    "approve_account: pending_review > active by officer if waiver_stands"
    " mail account_approved to owner",
    "return_account: pending_review > returned by officer with reason due given"
    " then open_account_draft mail account_returned to owner",
    "lapse_return: returned > draft by system if overdue mail account_return_lapsed to owner",
    "reject_account: pending_review > rejected by officer with reason"
    " mail account_rejected to owner",
    "apply_again: rejected > draft by owner+delegate then open_account_draft",
]
EITHER = [
    "propose_suspension: active > suspension_proposed by officer with reason"
    " mail suspension_proposed to agency",
    "withdraw_proposal: suspension_proposed > active by officer",
    "refuse_suspension: suspension_proposed > active by agency with reason"
    " mail suspension_refused to officer",
    "suspend: suspension_proposed > suspended by agency"
    " if suspension_proposed_by_another+end_lies_ahead with reason due given"
    " mail account_suspended to owner",
    "lift_suspension: suspended > active by agency with reason mail account_reinstated to owner",
    "end_suspension: suspended > active by system if overdue mail account_reinstated to owner",
    "leave: active > closed by owner if nothing_under_way+nothing_listed"
    " mail account_closed to owner",
    "close_account: active > closed by officer if nothing_under_way+nothing_listed with reason"
    " mail account_closed to owner",
    "reopen_account: closed > active by officer with reason mail account_reinstated to owner",
]


def retail() -> Pack:
    return load_pack(PROGRAMMES / "retail-110").pack


def test_a_programme_that_reviews_accounts_has_them_reviewed() -> None:
    """lifecycles.md (a) a2, a4-a7, with R110-AMB-05 for what was refused."""
    table = compile_enrolment(retail())
    assert rows(table) == [*REVIEWED, *EITHER]
    assert (table.kind, table.initial) == ("enrolment", "draft")
    assert {state.id for state in table.states if state.ended} == {"closed"}


def test_a12_a_programme_without_review_activates_at_the_first_need() -> None:
    """I111-ACC-05, I112-SUB-01, A115-SUB-01: whoever is registered needs no new account."""
    first = "activate: draft > active by owner+delegate+member"
    for pack in (
        moon_market().pack,
        *(load_pack(PROGRAMMES / each).pack for each in ("industry-111", "industry-112", "ai-115")),
    ):
        table = compile_enrolment(pack)
        assert rows(table) == [first, *EITHER]
        assert {state.id for state in table.states} == {
            "draft",
            "active",
            "suspension_proposed",
            "suspended",
            "closed",
        }


def test_only_the_office_leaves_an_ended_account_and_only_what_was_active_ends() -> None:
    """Else closing and opening again would pass a refused vendor by the review."""
    table = compile_enrolment(retail())
    assert {row.source for row in table.transitions if row.target == "closed"} == {"active"}
    assert {row.action for row in table.transitions if row.corrects} == {"reopen_account"}


def test_the_vocabulary_is_what_the_tables_call_for() -> None:
    guards, effects = vocabulary([compile_enrolment(retail())])
    assert guards == {*GUARDS, "overdue"}
    assert effects == set(EFFECTS)
    assert "overdue" in stages.GUARDS


def test_every_notice_has_words_of_the_platform_and_none_is_for_nothing() -> None:
    table = compile_enrolment(retail())
    sent = {notice.template for row in table.transitions for notice in row.notices}
    assert sent == set(ACCOUNT_NOTICES)


def test_what_a_pack_says_wrong_of_accounts_is_told_at_its_line(tmp_path: Path) -> None:
    said = "  password: {refs: [MOON-ACC-02], at_least: 7, holds: [upper, lower, digit, symbol]}"
    for number, (written, told) in enumerate(WRONG):
        copied = CopiedPack(tmp_path / str(number))
        copied.change("programme.yaml", said, written)
        found = errors(copied)
        assert len(found) == 1, found
        assert found[0].endswith(told), found


REVIEW = "  review: {by: officer, takes: {at_least: 3, at_most: 5}, returned: {working_days: 3}}"
WRONG = [
    (REVIEW, "'review' and 'forms' belong together: what is answered is reviewed"),
    ("  forms: [burrow]", "'review' and 'forms' belong together: what is answered is reviewed"),
    (
        REVIEW.replace("at_most: 5", "at_most: 2") + "\n  forms: [burrow]",
        "'at_least' is above 'at_most'",
    ),
    (f"{REVIEW}\n  forms: [cheese]", "'cheese' is filled once per solution, not once per filing"),
    (f"{REVIEW}\n  forms: [moat]", "there is no form 'moat' in forms/"),
    (
        f"{REVIEW}\n  forms: [burrow]\n  waiver: {{question: burrow.story, standing: rabbit}}",
        "a waiver is a tick, or a yes or no",
    ),
    (
        f"{REVIEW}\n  forms: [burrow]\n  waiver: {{question: cheese.name, standing: rabbit}}",
        "no form of the account asks 'cheese.name'",
    ),
    (
        "  waiver: {question: burrow.moonlight, standing: rabbit}",
        "a 'waiver' is checked in a 'review'",
    ),
    ("  password: {at_least: 7, holds: [digit, digit]}", "a kind of character is written twice"),
]
