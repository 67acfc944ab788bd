"""Two people on one draft never overwrite each other, and every retry is safe."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import DatabaseError

from yunshi.answers import services
from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft, DraftChange, Snapshot
from yunshi.answers.outcomes import Closed, Saved

pytestmark = pytest.mark.django_db

ANNA, BENNO = uuid4(), uuid4()
NAME = Address("", "burrow", "name")
UBN = Address("", "burrow", "ubn")


def draft(**data: object) -> Draft:
    return services.open_draft(
        "filing", owner=uuid4(), pack_hash="0" * 64, by=ANNA, data=dict(data)
    )


def saved(outcome: object) -> Saved:
    assert isinstance(outcome, Saved)
    return outcome


def test_what_two_people_change_in_different_answers_is_all_kept() -> None:
    row = draft()
    first = saved(services.save_answers(row.id, 0, {NAME: "𠮷田"}, by=ANNA))
    second = saved(services.save_answers(row.id, 0, {UBN: "04595257"}, by=BENNO))
    assert (first.revision, second.revision) == (1, 2)
    assert (first.clashes, second.clashes) == ((), ())
    row.refresh_from_db()
    assert row.data == {"burrow": {"name": "𠮷田", "ubn": "04595257"}}


def test_the_later_save_of_the_same_answer_is_shown_the_difference_and_overwrites_nothing() -> None:
    row = draft()
    services.save_answers(row.id, 0, {NAME: "Anna's"}, by=ANNA)
    outcome = saved(services.save_answers(row.id, 0, {NAME: "Benno's", UBN: "1"}, by=BENNO))
    (clash,) = outcome.clashes
    assert (clash.address, clash.theirs, clash.mine, clash.by) == (NAME, "Anna's", "Benno's", ANNA)
    row.refresh_from_db()
    assert row.data == {"burrow": {"name": "Anna's", "ubn": "1"}}
    # Having seen it, Benno may decide.
    again = saved(services.save_answers(row.id, outcome.revision, {NAME: "Benno's"}, by=BENNO))
    assert again.clashes == ()


def test_the_same_save_again_changes_nothing() -> None:
    row = draft()
    first = saved(services.save_answers(row.id, 0, {NAME: "喆"}, by=ANNA))
    again = saved(services.save_answers(row.id, 0, {NAME: "喆"}, by=ANNA))
    assert (again.revision, again.clashes, again.changed) == (first.revision, (), ())
    assert DraftChange.objects.filter(draft=row).count() == 1


def test_an_answer_taken_away_leaves_no_empty_part() -> None:
    row = draft(burrow={"name": "堃"})
    services.save_answers(row.id, 0, {NAME: None}, by=ANNA)
    row.refresh_from_db()
    assert row.data == {}
    assert DraftChange.objects.get(draft=row).answers == {"burrow/name": ["堃", None]}


def test_a_nul_and_half_a_surrogate_pair_cost_nobody_the_rest_of_the_text() -> None:
    row = draft()
    services.save_answers(row.id, 0, {NAME: "a\x00b\ud800c\n𠮷"}, by=ANNA)
    row.refresh_from_db()
    assert row.data == {"burrow": {"name": "abc\n𠮷"}}


def test_a_copied_solution_takes_the_answers_and_declares_nothing() -> None:
    row = draft()
    first = services.add_solution(row.id, by=ANNA)
    assert isinstance(first, str)
    row.refresh_from_db()
    services.save_answers(
        row.id,
        row.revision,
        {
            Address(first, "cheese", "name"): "藍月",
            Address(first, "declarations", "honesty"): True,
        },
        by=ANNA,
    )
    second = services.add_solution(row.id, by=BENNO, copy_of=first)
    row.refresh_from_db()
    assert row.data["solutions"] == [
        {"id": first, "cheese": {"name": "藍月"}, "declarations": {"honesty": True}},
        {"id": second, "cheese": {"name": "藍月"}},
    ]
    assert services.remove_solution(row.id, first, by=ANNA) is True
    assert services.remove_solution(row.id, first, by=ANNA) is False
    late = services.save_answers(row.id, 0, {Address(first, "cheese", "name"): "x"}, by=BENNO)
    assert saved(late).changed == ()


def test_only_the_items_of_a_supplement_reopen() -> None:
    row = draft(burrow={"name": "舊", "ubn": "04595257"})
    services.reopen_items(row, [NAME])
    assert services.save_answers(row.id, 0, {NAME: "新", UBN: "x"}, by=ANNA) == Closed((UBN,))
    assert isinstance(services.save_answers(row.id, 0, {NAME: "新"}, by=ANNA), Saved)
    assert services.add_solution(row.id, by=ANNA) == Closed(())
    services.close_draft(row)
    assert services.save_answers(row.id, 0, {NAME: "x"}, by=ANNA) == Closed((NAME,))


def test_the_database_refuses_to_change_a_snapshot() -> None:
    row = draft()
    services.take_snapshot(row, {"a": {}}, switches={}, window={}, versions={}, by=ANNA)
    with pytest.raises(DatabaseError, match="permission denied"):
        Snapshot.objects.update(number=9)


def test_the_database_refuses_to_remove_a_snapshot() -> None:
    row = draft()
    snapshot = services.take_snapshot(row, {"a": {}}, switches={}, window={}, versions={}, by=ANNA)
    with pytest.raises(DatabaseError, match="permission denied"):
        snapshot.delete()
