"""One solution copied into another: sections chosen, differences first, declarations never."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.exchanging import EN, changes, drawn, taken, ticked
from tests.applications.pages import base, data, form_of, text_of
from tests.applications.world import Vendor, attach, started
from tests.packs import SMALL_MARKET, example_answers
from yunshi.answers.addresses import DOCUMENTS, Address
from yunshi.answers.exchange.proposals import Outcome
from yunshi.answers.models import Proposal
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services.take_proposal import settle_clash, take_proposal
from yunshi.casework.acting import Refused
from yunshi.casework.clock import SetClock
from yunshi.programmes.models import Window

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(complete: Filing, ours: Vendor) -> tuple[str, str]:
    """The complete solution, and a second one with a name and its own paper."""
    other = services.add_solution(complete, ours.actor)
    complete.draft.refresh_from_db()
    changes = {
        Address(str(other), "cheese", "name"): "紅月",
        Address(str(other), "cheese", "tasters"): [{"id": "t1", "who": "吳剛"}],
    }
    services.save_answers(complete, complete.draft.revision, changes, ours.actor)
    first, second = (entry["id"] for entry in data(complete)["solutions"])
    return first, second


def chosen(client: Client, filing: Filing, **given: Any) -> HttpResponse:
    """Fills in the page and answers what follows."""
    url = f"{base(filing)}exchange/copy/"
    form = {**form_of(client.get(url)), **given}
    answer: HttpResponse = client.post(url, form, follow=True, headers=EN)
    return answer


def test_differences_are_shown_first_and_the_copy_is_saved_then(
    complete: Filing, pair: tuple[str, str], browser_of_ours: Client
) -> None:
    first, second = pair
    before = data(complete)
    page = chosen(browser_of_ours, complete, source=first, target=second)
    assert data(complete) == before
    found = changes(page)
    assert found["0/cheese/name"].difference.old == ("紅月",)
    assert found["0/cheese/name"].difference.new == ("藍月",)
    assert sorted(ticked(page)) == sorted(found)
    keys = [key for key in found if key != "0/cheese/name"]
    taken(browser_of_ours, page, keys=keys)
    entries = {entry["id"]: entry for entry in data(complete)["solutions"]}
    example = example_answers(SMALL_MARKET)["solutions"][0]["cheese"]
    copied = entries[second]["cheese"]
    tasters, expected = copied.pop("tasters"), example.pop("tasters")
    assert copied == {**example, "name": "紅月"}
    assert [{k: v for k, v in row.items() if k != "id"} for row in tasters] == expected
    # Rows of another solution are other rows.
    theirs = {row.get("id") for row in entries[first]["cheese"]["tasters"]}
    assert not theirs & {row["id"] for row in tasters} - {None}
    assert entries[first] == {e["id"]: e for e in before["solutions"]}[first]


def test_papers_come_along_only_on_request_and_are_the_same_files(
    complete: Filing, pair: tuple[str, str], browser_of_ours: Client
) -> None:
    first, second = pair
    page = chosen(browser_of_ours, complete, source=first, target=second)
    assert "0/documents/taste" not in changes(page)
    page = chosen(browser_of_ours, complete, source=first, target=second, papers="yes")
    assert "0/documents/taste" in changes(page)
    taken(browser_of_ours, page)
    one, two = data(complete)["solutions"]
    assert one["documents"]["taste"] == two["documents"]["taste"]
    assert len(one["documents"]["taste"]) == 1


def test_a_paper_that_changed_meanwhile_is_shown_with_both_and_kept(
    complete: Filing, pair: tuple[str, str], ours: Vendor, browser_of_ours: Client
) -> None:
    first, second = pair
    page = chosen(browser_of_ours, complete, source=first, target=second, papers="yes")
    theirs = attach(complete, Address(second, DOCUMENTS, "taste"), ours)
    answer = taken(browser_of_ours, page)
    assert "Two people changed the same questions" in text_of(answer)
    (paper,) = data(complete)["solutions"][1]["documents"]["taste"]
    assert paper["file"] == str(theirs.id)
    settle = {"action": "settle", "keep_mine": f"solutions/{second}/documents/taste"}
    browser_of_ours.post(answer.request["PATH_INFO"], settle)
    one, two = data(complete)["solutions"]
    assert one["documents"]["taste"] == two["documents"]["taste"]


@pytest.mark.parametrize("asked", ["answer", "paper"])
def test_a_clash_settled_after_closing_changes_nothing(
    asked: str,
    complete: Filing,
    pair: tuple[str, str],
    ours: Vendor,
    time: SetClock,
) -> None:
    first, second = pair
    closing = complete.window.closes_at
    time.move_to(closing - timedelta(minutes=10))
    browser = signed_in(ours.owner)
    page = chosen(browser, complete, source=first, target=second, papers="yes")
    attach(complete, Address(second, DOCUMENTS, "taste"), ours)
    complete.draft.refresh_from_db()
    name = Address(second, "cheese", "name")
    services.save_answers(complete, complete.draft.revision, {name: "白月"}, ours.actor)
    answer = taken(browser, page)
    before, found = data(complete), Proposal.objects.get()
    assert len(found.outcome["clashes"]) == 2
    kept = str(name if asked == "answer" else Address(second, DOCUMENTS, "taste"))
    time.move_to(closing + timedelta(seconds=1))
    url, settle = answer.request["PATH_INFO"], {"action": "settle", "keep_mine": kept}
    said = text_of(browser.post(url, settle, follow=True, headers=EN))
    assert "cannot be changed" in said
    assert data(complete) == before
    assert Proposal.objects.get().outcome == found.outcome
    # Whoever asked in time is not late by having waited.
    settled = settle_clash(complete.id, found.id, kept, ours.actor, mine=True, arrived_at=closing)
    assert isinstance(settled, Outcome)
    assert len(settled.clashes) == 1
    assert data(complete) != before


def test_a_proposal_taken_after_closing_changes_nothing_and_one_taken_in_time_may_wait(
    complete: Filing,
    ours: Vendor,
    time: SetClock,
) -> None:
    first = data(complete)["solutions"][0]["id"]
    closing = complete.window.closes_at
    time.move_to(closing - timedelta(minutes=10))
    browser = signed_in(ours.owner)
    page = chosen(browser, complete, source=first, target="new", papers="yes")
    before = data(complete)
    time.move_to(closing + timedelta(seconds=1))
    assert "cannot be changed" in text_of(taken(browser, page, keys=["new/0"]))
    assert (data(complete), complete.solutions.count()) == (before, 1)
    (proposal,) = Proposal.objects.all()
    late = take_proposal(complete.id, proposal.id, ["new/0"], ours.actor)
    assert isinstance(late, Refused)
    in_time = take_proposal(complete.id, proposal.id, ["new/0"], ours.actor, arrived_at=closing)
    assert isinstance(in_time, Outcome)
    assert (len(in_time.added), complete.solutions.count()) == (1, 2)


def test_declarations_are_never_copied(
    complete: Filing, pair: tuple[str, str], ours: Vendor, browser_of_ours: Client
) -> None:
    first, _ = pair
    complete.draft.refresh_from_db()
    declared = {Address(first, "declarations", "honesty"): True}
    services.save_answers(complete, complete.draft.revision, declared, ours.actor)
    page = chosen(browser_of_ours, complete, source=first, target="new", papers="yes")
    assert "declaration" not in " ".join(changes(page))


def test_a_copy_into_a_new_solution_adds_it_with_everything(
    complete: Filing, browser_of_ours: Client
) -> None:
    (first,) = data(complete)["solutions"]
    page = chosen(browser_of_ours, complete, source=first["id"], target="new", papers="yes")
    assert [group.add_key for group in drawn(page).groups] == ["new/0"]
    assert complete.solutions.count() == 1
    answer = taken(browser_of_ours, page)
    assert "1 solution was added." in text_of(answer)
    one, two = data(complete)["solutions"]
    assert one["id"] != two["id"]
    assert "declarations" not in two
    for name in ("name", "holes", "hole_count", "milks"):
        assert two["cheese"][name] == one["cheese"][name]
    assert two["documents"] == one["documents"]
    assert {row.name for row in complete.solutions.all()} == {"藍月"}
    assert complete.solutions.count() == 2
    # Again, and nothing more is added.
    taken(browser_of_ours, page)
    assert complete.solutions.count() == 2


def test_what_the_source_leaves_open_is_left_open_in_the_copy(
    complete: Filing, pair: tuple[str, str], browser_of_ours: Client
) -> None:
    first, second = pair
    page = chosen(browser_of_ours, complete, source=second, target=first)
    removed = {key for key, change in changes(page).items() if change.kind == "removed"}
    assert removed == {"0/cheese/holes", "0/cheese/hole_count", "0/cheese/milks"}
    taken(browser_of_ours, page)
    entries = {entry["id"]: entry for entry in data(complete)["solutions"]}
    assert sorted(entries[first]["cheese"]) == ["name", "tasters"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"source": "x"}, "Choose the solution to copy from."),
        ({"target": ""}, "Choose where to copy to."),
        ({"target": "source"}, "Choose another solution than the one copied from."),
        ({"section": []}, "Choose at least one section."),
        ({"section": ["burrow.owner", "x.y"]}, "Choose at least one section."),
    ],
)
def test_a_choice_that_cannot_be_is_said_and_keeps_the_rest(
    given: dict[str, Any],
    said: str,
    complete: Filing,
    pair: tuple[str, str],
    browser_of_ours: Client,
) -> None:
    first, second = pair
    if given.get("target") == "source":
        given = {"target": first}
    answer = chosen(browser_of_ours, complete, **{"source": first, "target": second, **given})
    assert answer.status_code == 422
    assert said in text_of(answer)
    kept = form_of(answer)
    assert kept.get("source", []) == ([] if given.get("source") else [first])
    target = given.get("target", second)
    assert kept.get("target", []) == ([target] if target else [])


def test_another_filings_solution_cannot_be_copied(
    complete: Filing, ours: Vendor, window: Window, browser_of_ours: Client
) -> None:
    other = started(ours, window)
    foreign = data(other)["solutions"][0]["id"]
    own = data(complete)["solutions"][0]["id"]
    answer = chosen(browser_of_ours, complete, source=foreign, target=own)
    assert answer.status_code == 422
