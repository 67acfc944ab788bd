"""What a comparison shows, and what it leaves alone."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.answers.drafts_of import drafts
from tests.packs import MOON_MARKET, example_answers
from yunshi.answers import services
from yunshi.answers.addresses import Address
from yunshi.answers.exchange import proposals
from yunshi.answers.exchange.answers_file_in import read_answers_file
from yunshi.answers.exchange.answers_file_out import draft_as_yaml
from yunshi.answers.exchange.differences import Change, merged, to_save
from yunshi.answers.exchange.incoming import Incoming, Part
from yunshi.answers.exchange.matching import How, Match, Named, match
from yunshi.answers.exchange.origin import Origin, data_at
from yunshi.answers.exchange.typed import refusal, same_answer, tidy, with_row_ids
from yunshi.answers.models import Draft
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.model import Pack

MOON = load_pack(MOON_MARKET)
ANNA, BENNO = uuid4(), uuid4()
TASTERS = MOON.pack.questions["cheese.tasters"].question


# Matching.

named = st.builds(Named, st.sampled_from(["", "a", "b", "c"]), st.sampled_from(["", "A", "B"]))


@given(
    st.lists(named, max_size=4),
    st.lists(named.filter(lambda each: each.id), max_size=4, unique_by=lambda each: each.id),
    st.dictionaries(st.integers(0, 5), st.sampled_from(["", "a", "b", "x"]), max_size=3),
    st.booleans(),
)
def test_every_solution_is_matched_once_and_an_id_beats_a_name_beats_a_place(
    given_: list[Named], standing: list[Named], chosen: dict[int, str], by_position: bool
) -> None:
    matches = match(given_, standing, chosen=chosen, by_position=by_position)
    assert len(matches) == len(given_)
    targets = [each.target for each in matches if each.target]
    assert len(set(targets)) == len(targets)
    assert set(targets) <= {each.id for each in standing}
    for each, found in zip(given_, matches, strict=True):
        assert (found.how is How.NEW) is not bool(found.target) or found.how is How.NEW
        if found.how is How.ID:
            assert found.target == each.id
        if found.how is How.NAME:
            assert each.name == next(one.name for one in standing if one.id == found.target)


def test_the_order_of_solutions_in_a_file_means_nothing_where_ids_or_names_tell() -> None:
    standing = [Named("1", "藍月"), Named("2", "紅月"), Named("3", "")]
    given_ = [Named("", "紅月"), Named("3", "藍月"), Named("", "新月")]
    assert match(given_, standing, chosen={}) == (
        Match("2", How.NAME),
        Match("3", How.ID),
        Match("", How.NEW),  # Its place is taken: what a name said comes first.
    )


def test_two_of_one_name_are_not_told_apart_by_it() -> None:
    standing = [Named("1", "藍月"), Named("2", "藍月")]
    found = match([Named("", "藍月"), Named("", "藍月")], standing, chosen={})
    assert found == (Match("1", How.POSITION), Match("2", How.POSITION))


# Answers.


def test_rows_keep_their_ids_and_no_id_comes_twice() -> None:
    old = [{"id": "a", "who": "甲"}, {"id": "b", "who": "乙"}]
    fresh = iter(["x", "y"]).__next__
    new = [
        {"who": "新"},
        {"id": "b", "who": "乙"},
        {"id": "b", "who": "丙"},
        {"id": "!", "who": "丁"},
    ]
    assert [row["id"] for row in with_row_ids(old, new, fresh)] == ["a", "b", "x", "y"]


def test_a_table_with_one_cell_of_the_wrong_kind_cannot_be_taken_and_says_which() -> None:
    rows = tidy(TASTERS, [{"who": "甲"}, {"who": "乙", "mood": "glad"}])
    against = refusal(TASTERS, rows)
    assert against is not None
    assert against.en == ("Row 2: Mood: “glad” is not one of the options; choose from the list.")
    assert refusal(TASTERS, tidy(TASTERS, [{"who": "乙", "score": "many"}])) is None
    assert refusal(TASTERS, [{"who": "甲"}] * 201) is not None


@given(st.data())
def test_an_answer_is_the_same_as_itself_tidied(data: st.DataObject) -> None:
    draft = data.draw(drafts(MOON.pack))
    for level in (draft, *draft["solutions"]):
        for form, answers in level.items():
            if form not in MOON.pack.form_by_id:
                continue
            for name, raw in answers.items():
                question = MOON.pack.questions[f"{form}.{name}"].question
                assert same_answer(question, raw, tidy(question, raw))
                assert refusal(question, tidy(question, raw)) is None


# Revisions.


def moon_draft(data: Mapping[str, Any]) -> Draft:
    return services.open_draft(
        "filing", owner=uuid4(), pack_hash=MOON.hash, by=ANNA, data=dict(data)
    )


@pytest.mark.django_db
@settings(max_examples=15, deadline=None)
@given(st.data())
def test_the_draft_of_any_revision_can_be_told_from_its_history(data: st.DataObject) -> None:
    draft = moon_draft({"burrow": {"name": "起初"}, "solutions": [{"id": str(uuid4())}]})
    states = {0: copy.deepcopy(draft.data)}
    for _ in range(data.draw(st.integers(1, 6))):
        draft.refresh_from_db()
        ids = [entry["id"] for entry in draft.data.get("solutions", [])]
        match data.draw(st.sampled_from(["save", "add", "remove"])):
            case "save":
                address = data.draw(
                    st.sampled_from(
                        [Address("", "burrow", "name"), Address("", "burrow", "story")]
                        + [Address(each, "cheese", "name") for each in ids]
                    )
                )
                value = data.draw(st.none() | st.sampled_from(["甲", "乙"]))
                services.save_answers(draft.id, draft.revision, {address: value}, by=ANNA)
            case "add":
                services.add_solution(draft.id, by=ANNA)
            case "remove" if ids:
                services.remove_solution(draft.id, data.draw(st.sampled_from(ids)), by=ANNA)
        draft.refresh_from_db()
        states[draft.revision] = copy.deepcopy(draft.data)
    for revision, state in states.items():
        told = data_at(draft, revision)
        assert told is not None
        assert in_any_order(told) == in_any_order(state)
    assert data_at(draft, draft.revision + 1) is None


def in_any_order(data: dict[str, Any]) -> dict[str, Any]:
    """Solutions taken out since stand at the end; empty forms are no difference."""
    levels = sorted(data.get("solutions", []), key=lambda entry: entry["id"])
    return {**{name: part for name, part in data.items() if part}, "solutions": levels}


# Proposals.


def proposed(draft: Draft, content: bytes, pack: Pack = MOON.pack) -> proposals.Proposal:
    incoming = read_answers_file(content, "a.yaml", pack)
    assert isinstance(incoming, Incoming), incoming
    draft.refresh_from_db()
    return proposals.propose(draft, incoming, nameless, by=ANNA)


def nameless(entry: Mapping[str, Any]) -> str:
    return ""


def differing(
    proposal: proposals.Proposal, draft: Draft, known: Mapping[str, Pack] | None = None
) -> list[Change]:
    draft.refresh_from_db()
    _, comparison = proposals.compared(
        proposal, draft, pack=MOON.pack, name_of=nameless, open_items=None, known=known or {}
    )
    return list(comparison.changes)


def export(draft: Draft, /, **marked: Any) -> bytes:
    draft.refresh_from_db()
    origin = Origin.of(draft).model_copy(update=marked)
    return draft_as_yaml(MOON.pack, draft.data, "en", origin).encode()


@pytest.mark.django_db
def test_a_proposal_says_the_same_whatever_happens_to_the_draft_meanwhile() -> None:
    first, second = str(uuid4()), str(uuid4())
    draft = moon_draft(
        {
            "burrow": {"name": "月兔"},
            "solutions": [{"id": first}, {"id": second, "cheese": {"name": "藍月"}}],
        }
    )
    content = b"burrow: {name: b}\nsolutions: [{cheese: {name: x}}, {cheese: {name: y}}]"
    proposal = proposed(draft, content)
    before = differing(proposal, draft)
    services.save_answers(draft.id, 0, {Address("", "burrow", "name"): "c"}, by=BENNO)
    services.remove_solution(draft.id, first, by=BENNO)
    services.add_solution(draft.id, by=BENNO)
    assert differing(proposal, draft) == before
    assert [change.address.solution for change in before] == ["", first, second]


@pytest.mark.django_db
def test_a_question_that_means_something_else_in_the_files_version_is_not_taken() -> None:
    draft = moon_draft({"burrow": {"season": "day"}, "solutions": []})
    then = MOON.pack.model_copy(deep=True)
    season = then.questions["burrow.season"]
    object.__setattr__(season.question, "meaning", 1)
    content = export(draft, version="1" * 64).replace(b'season: "day"', b'season: "night"')
    content = content.replace(b"name:", b"name: x", 1)
    found = {
        change.address.item: change
        for change in differing(proposed(draft, content), draft, {"1" * 64: then})
    }
    assert sorted(found) == ["name", "season"]
    assert found["name"].may_be_taken
    assert found["season"].refused is not None
    assert "asks something else" in found["season"].refused.en


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("marked", "codes"),
    [
        ({}, []),
        ({"version": "1" * 64}, ["This file was made from a version"]),
        ({"version": "2" * 64}, ["This file was made from another version"]),
        ({"draft": UUID(int=1)}, ["This file was downloaded from another filing"]),
    ],
)
def test_where_a_file_comes_from_is_said(marked: dict[str, Any], codes: list[str]) -> None:
    draft = moon_draft({"burrow": {"name": "月兔"}, "solutions": []})
    incoming = read_answers_file(export(draft, **marked), "a.yaml", MOON.pack)
    assert isinstance(incoming, Incoming)
    notes = proposals.version_notes(incoming, draft, {MOON.hash, "2" * 64})
    assert len(notes) == len(codes)
    for note, code in zip(notes, codes, strict=True):
        assert note.text.en.startswith(code)


@pytest.mark.django_db
def test_a_mark_of_a_revision_that_never_was_is_as_good_as_none() -> None:
    draft = moon_draft({"burrow": {"name": "月兔"}, "solutions": []})
    content = export(draft, revision=99).replace("月兔".encode(), b"x")
    assert [change.new for change in differing(proposed(draft, content), draft)] == ["x"]


def test_everything_taken_gives_the_draft_that_the_file_describes() -> None:
    """Into an empty draft, the example's answers come whole."""
    example = example_answers(MOON_MARKET)
    answers = {
        f"{form}.{name}": value
        for form in ("cheese", "export")
        for name, value in example["solutions"][0][form].items()
    }
    filing = {f"burrow.{name}": value for name, value in example["burrow"].items()}
    incoming = Incoming(
        source="yaml",
        name="a",
        filing=Part(answers=filing),
        solutions=(Part(answers=answers),),
    )
    data: dict[str, Any] = {"solutions": []}
    comparison = proposals.Comparing(
        MOON.pack, data, incoming, nameless, [Match("", How.NEW)]
    ).compare()
    whole = merged(data, comparison)
    assert whole["burrow"] == example["burrow"]
    (entry,) = whole["solutions"]
    tasters = entry["cheese"].pop("tasters")
    expected = dict(example["solutions"][0]["cheese"])
    assert [
        {name: cell for name, cell in row.items() if name != "id"} for row in tasters
    ] == expected.pop("tasters")
    assert (entry["cheese"], entry["export"]) == (expected, example["solutions"][0]["export"])
    table = next(
        change for change in comparison.additions[0].changes if change.address.item == "tasters"
    )
    assert all(row["id"] for row in to_save(table))
