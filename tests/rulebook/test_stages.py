"""The life-cycle that a pack's review compiles to, row by row, and what packs may vary."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from tests.rulebook.moon_market import CopiedPack, moon_market
from yunshi.rulebook.lifecycle import Due, LifeCycle, Role, State, Transition, vocabulary
from yunshi.rulebook.stages import EFFECTS, GUARDS, compile_application


def rows(table: LifeCycle) -> list[str]:
    """Each row on a line: action, from > to, who, [guards], due, {effects}, mails."""
    return [
        " ".join(
            part
            for part in (
                f"{row.action}: {row.source} > {row.target}",
                f"by {'+'.join(row.who)}",
                f"if {'+'.join(row.guards)}" if row.guards else "",
                "with reason" if row.reason_required else "",
                f"due {row.due}" if row.due is not Due.CLEARED else "",
                f"then {'+'.join(row.effects)}" if row.effects else "",
                *(f"mail {notice.template} to {'+'.join(notice.to)}" for notice in row.notices),
            )
            if part
        )
        for row in table.transitions
    ]


MOON = [
    "submit: draft > submitted by owner+delegate if window_open+nothing_blocks_submission"
    " mail submission_received to owner",
    "discard: draft > discarded by owner+delegate+member then close_draft",
    "lapse: draft > lapsed by system if window_over then close_draft mail draft_lapsed to owner",
    "begin_qualification: submitted > qualification by officer+system then count_findings",
    "ask_supplement: qualification > supplement by officer due given"
    " mail supplement_requested to owner",
    "answer_supplement: supplement > qualification by owner+delegate+member"
    " if in_time+supplement_complete then count_findings mail supplement_answered to officer",
    "lapse_supplement: supplement > not_accepted by system if overdue then close_supplement"
    " mail supplement_lapsed to owner",
    "pass_qualification: qualification > decision by officer if nothing_blocks_qualification",
    "fail_qualification: qualification > unqualified by officer with reason"
    " mail not_qualified to owner",
    "move_deadline: supplement > supplement by system due given mail deadline_moved to owner",
    "extend_supplement: supplement > supplement by agency"
    " if in_time+later_than_due+proposed_by_another with reason due given"
    " mail supplement_extended to owner",
    "approve: decision > approved by agency if decided_by_another mail approved to owner",
    "refuse: decision > refused by agency if decided_by_another+lane_is_the_last with reason"
    " mail refused to owner",
    "list: approved > listed by officer+owner mail listed to owner",
    "change_lane: decision > decision by officer if lane_goes_on with reason",
    "replace: submitted > replaced by owner+delegate if window_open+review_not_begun",
    "replace: qualification > replaced by owner+delegate if window_open+review_not_begun",
    "withdraw: submitted > withdrawn by owner mail withdrawn to owner+officer",
    "withdraw: qualification > withdrawn by owner mail withdrawn to owner+officer",
    "withdraw: supplement > withdrawn by owner then close_supplement"
    " mail withdrawn to owner+officer",
    "withdraw: decision > withdrawn by owner mail withdrawn to owner+officer",
]


def test_the_table_of_the_moon_market() -> None:
    table = compile_application(moon_market().pack)
    assert rows(table) == MOON
    assert (table.kind, table.initial) == ("application", "draft")
    assert {state.id for state in table.states if state.ended} == {
        "listed",
        "lapsed",
        "withdrawn",
        "replaced",
        "discarded",
        "not_accepted",
        "refused",
        "unqualified",
    }


def test_the_programmes_own_words_name_the_ends() -> None:
    table = compile_application(moon_market().pack)
    labels = {state.id: state.label.en for state in table.states if state.label is not None}
    assert labels == {
        "not_accepted": "Not accepted",
        "refused": "Not tasty",
        "unqualified": "Not qualified",
    }


def varied(folder: Path, *changes: tuple[str, str, str]) -> list[str]:
    """The rows that differ from the moon market's when its pack is changed."""
    copied = CopiedPack(folder)
    for name, old, new in changes:
        copied.change(name, old, new)
    return [row for row in rows(compile_application(copied.loaded().pack)) if row not in MOON]


def test_review_after_the_window_waits_for_it_to_close(tmp_path: Path) -> None:
    assert varied(tmp_path, ("review.yaml", "begins: at_once", "begins: after_window")) == [
        "submit: draft > submitted by owner+delegate if window_open+nothing_blocks_submission"
        " due kept mail submission_received to owner",
        "begin_qualification: submitted > qualification by officer+system if intake_closed"
        " then count_findings",
    ]


def test_an_unanswered_supplement_ends_as_the_programme_says(tmp_path: Path) -> None:
    change = ("review.yaml", "lapses_to: not_accepted", "lapses_to: deemed_abandoned")
    assert varied(tmp_path, change) == [
        "lapse_supplement: supplement > deemed_abandoned by system if overdue"
        " then close_supplement mail supplement_lapsed to owner"
    ]


BY_MAIL = ("review.yaml", "clock_starts: asked", "clock_starts: mail_taken")


def test_R110_AMB_22_a_clock_that_waits_for_the_mail_stops_when_it_comes_back(
    tmp_path: Path,
) -> None:
    assert varied(tmp_path, BY_MAIL) == [
        "ask_supplement: qualification > supplement by officer mail supplement_requested to owner",
        "start_clock: supplement > supplement by system due given",
        "start_clock: unnotified > supplement by system due given",
        "notice_came_back: supplement > unnotified by officer+system if notice_void with reason",
        "reopen: not_accepted > unnotified by officer+system if notice_void with reason"
        " then reopen_supplement",
        "resend_notice: unnotified > supplement by officer mail supplement_requested to owner",
        "answer_supplement: unnotified > qualification by owner+delegate+member"
        " if in_time+supplement_complete then count_findings mail supplement_answered to officer",
        "withdraw: unnotified > withdrawn by owner then close_supplement"
        " mail withdrawn to owner+officer",
    ]


EXTENDED_BY_AN_OFFICER = (
    "extend_supplement: supplement > supplement by agency+officer"
    " if in_time+later_than_due+proposed_by_another with reason due given"
    " mail supplement_extended to owner"
)


def test_where_no_agency_approves_a_second_officer_may_extend(tmp_path: Path) -> None:
    """roles.md part 2: the agency extends; where the text names none, an officer does too."""
    changed = varied(tmp_path, ("review.yaml", "by: agency", "by: executor"))
    assert [row for row in changed if row.startswith("extend")] == [EXTENDED_BY_AN_OFFICER]


def test_a_row_that_carries_out_a_proposal_is_nobody_s_turn() -> None:
    table = compile_application(moon_market().pack)
    assert {row.action for row in table.transitions if not row.moves_on} == {"extend_supplement"}


def by_mail(folder: Path) -> LifeCycle:
    copied = CopiedPack(folder)
    copied.change(*BY_MAIL)
    return compile_application(copied.loaded().pack)


def test_only_what_sets_right_leaves_an_ended_state(tmp_path: Path) -> None:
    """And no case waits for it: an ended case stands in nobody's queue."""
    table = by_mail(tmp_path)
    ended = {state.id for state in table.states if state.ended}
    assert {row.action for row in table.transitions if row.source in ended} == {"reopen"}
    corrects = {row.action for row in table.transitions if row.corrects}
    assert corrects == {"notice_came_back", "reopen"}


def test_a_table_without_such_rows_is_frozen_to_the_bytes_of_before() -> None:
    """What cases were born with keeps its hash."""
    assert b"corrects" not in compile_application(moon_market().pack).frozen_bytes()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: approval, by: agency", "kind: approval, by: executor"),
        ("kind: approval, by: agency", "kind: consensus, by: agency"),
    ],
)
def test_the_agency_decides_only_where_the_programme_has_it_approve(
    tmp_path: Path, old: str, new: str
) -> None:
    assert varied(tmp_path, ("review.yaml", old, new)) == [
        EXTENDED_BY_AN_OFFICER,
        "approve: decision > approved by officer mail approved to owner",
        "refuse: decision > refused by officer if lane_is_the_last with reason"
        " mail refused to owner",
    ]


@pytest.mark.parametrize(("listed_by", "who"), [("[executor]", "officer"), ("[vendor]", "owner")])
def test_who_lists_is_the_programmes_choice(tmp_path: Path, listed_by: str, who: str) -> None:
    change = ("listing.yaml", "listed_by: [executor, vendor]", f"listed_by: {listed_by}")
    assert varied(tmp_path, change) == [f"list: approved > listed by {who} mail listed to owner"]


def test_every_guard_and_effect_of_a_table_is_declared(tmp_path: Path) -> None:
    guards, effects = vocabulary([compile_application(moon_market().pack), by_mail(tmp_path)])
    assert guards <= GUARDS.keys()
    assert effects == EFFECTS.keys()


def test_equal_packs_freeze_to_equal_bytes(tmp_path: Path) -> None:
    table = compile_application(moon_market().pack)
    copied = compile_application(CopiedPack(tmp_path).loaded().pack)
    assert (copied.frozen_bytes(), copied.hash) == (table.frozen_bytes(), table.hash)
    assert LifeCycle.model_validate_json(table.frozen_bytes()) == table


# A table is closed in itself.


def table(*transitions: tuple[str, str, str], **changed: Any) -> LifeCycle:
    given: dict[str, Any] = {
        "kind": "lamp",
        "initial": "off",
        "states": (State(id="off"), State(id="on"), State(id="broken", ended=True)),
        "transitions": tuple(
            Transition(action=action, source=source, target=target, who=(Role.OFFICER,))
            for action, source, target in transitions
        ),
    }
    return LifeCycle(**{**given, **changed})


LAMP = (("press", "off", "on"), ("press", "on", "off"), ("drop", "on", "broken"))


def test_rows_are_found_by_state_and_action() -> None:
    lamp = table(*LAMP)
    pressed = lamp.transition("off", "press")
    assert pressed is not None
    assert pressed.target == "on"
    assert lamp.transition("off", "drop") is None
    assert [row.action for row in lamp.leaving("on")] == ["press", "drop"]
    assert lamp.state("broken").ended is True


@pytest.mark.parametrize(
    ("transitions", "changed", "message"),
    [
        (LAMP, {"initial": "dim"}, "the first state 'dim' is not in the table"),
        (
            LAMP,
            {"states": (State(id="off"), State(id="off"))},
            "a state is written twice",
        ),
        ((*LAMP, ("fix", "on", "new")), {}, "'fix' names the unknown state 'new'"),
        ((*LAMP, ("fix", "broken", "off")), {}, "'fix' leaves the ended state 'broken'"),
        ((*LAMP, ("press", "off", "broken")), {}, "'press' from 'off' is written twice"),
        (LAMP[:2], {}, "no way leads to broken"),
        ((("press", "off", "on"), ("drop", "off", "broken")), {}, "no way leads on from on"),
    ],
)
def test_a_table_that_is_not_closed_is_refused(
    transitions: tuple[tuple[str, str, str], ...], changed: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        table(*transitions, **changed)
    assert f"Value error, {message}" in str(refused.value)
