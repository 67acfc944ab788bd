"""Which solution of a file is which of the draft, and what becomes of those that are new."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from django.test import Client

from tests.applications.exchanging import (
    EN,
    differences,
    downloaded,
    drawn,
    taken,
)
from tests.applications.pages import base, data, text_of
from tests.applications.world import Vendor, solution_ids, started, vendor
from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework.acting import Refused
from yunshi.programmes.models import Window

pytestmark = pytest.mark.django_db


def revision(filing: Filing) -> int:
    return int(Draft.objects.values_list("revision", flat=True).get(pk=filing.draft_id))


def save(filing: Filing, ours: Vendor, **answers: Any) -> None:
    """What somebody saves on a page meanwhile."""
    filing.draft.refresh_from_db()
    services.save_answers(
        filing,
        filing.draft.revision,
        {Address("", "burrow", name): value for name, value in answers.items()},
        ours.actor,
    )


def two_solutions(filing: Filing, ours: Vendor) -> list[str]:
    """Names the first solution and adds a second one with another name."""
    other = services.add_solution(filing, ours.actor)
    ids = [entry["id"] for entry in data(filing)["solutions"]]
    services.save_answers(
        filing,
        filing.draft.revision,
        {Address(str(other), "cheese", "name"): "紅月"},
        ours.actor,
    )
    return [ids[0], str(other)]


def solution_named(name: str, **answers: Any) -> dict[str, Any]:
    return {"cheese": {"name": name, **answers}}


def test_solutions_are_matched_by_name_and_the_rest_is_new(
    complete: Filing, browser_of_ours: Client
) -> None:
    (first,) = data(complete)["solutions"]
    given = [solution_named("新來的", hole_count=5), solution_named("藍月", hole_count=4)]
    page = differences(browser_of_ours, complete, json.dumps({"solutions": given}), "mine.json")
    groups = {group.id: group for group in drawn(page).groups}
    assert (groups["g-0"].add_key, groups["g-1"].add_key) == ("new/0", "")
    assert groups["g-1"].how == "Recognised by its name."
    answer = taken(browser_of_ours, page)
    assert "1 solution was added." in text_of(answer)
    entries = data(complete)["solutions"]
    assert [entry["cheese"]["name"] for entry in entries] == ["藍月", "新來的"]
    assert [entry["cheese"]["hole_count"] for entry in entries] == [4, 5]
    assert entries[0]["id"] == first["id"]
    assert sorted(row.name for row in complete.solutions.all()) == ["新來的", "藍月"]
    assert {str(row.id) for row in complete.solutions.all()} == {each["id"] for each in entries}


def test_a_solution_without_id_and_name_is_matched_by_its_place_and_the_page_says_so(
    complete: Filing, ours: Vendor, browser_of_ours: Client
) -> None:
    first, _ = two_solutions(complete, ours)
    file = json.dumps({"solutions": [{"cheese": {"hole_count": 7}}]})
    page = differences(browser_of_ours, complete, file, "mine.json")
    assert "Matched by its place in the file alone" in text_of(page)
    taken(browser_of_ours, page)
    assert data(complete)["solutions"][0]["id"] == first
    assert data(complete)["solutions"][0]["cheese"]["hole_count"] == 7


def test_the_person_may_say_which_solution_is_which(
    complete: Filing, ours: Vendor, browser_of_ours: Client
) -> None:
    _, second = two_solutions(complete, ours)
    file = json.dumps({"solutions": [{"cheese": {"hole_count": 7}}]})
    page = differences(browser_of_ours, complete, file, "mine.json")
    url = page.request["PATH_INFO"]
    answer = browser_of_ours.post(
        url, {"action": "match", "match-0": second}, follow=True, headers=EN
    )
    assert "Matched as you chose" in text_of(answer)
    answer = browser_of_ours.post(
        url, {"action": "match", "match-0": "new"}, follow=True, headers=EN
    )
    assert [group.add_key for group in drawn(answer).groups] == ["new/0"]
    answer = browser_of_ours.post(
        url, {"action": "match", "match-0": second}, follow=True, headers=EN
    )
    taken(browser_of_ours, answer)
    by_id = {entry["id"]: entry for entry in data(complete)["solutions"]}
    assert by_id[second]["cheese"] == {"name": "紅月", "hole_count": 7}


def test_a_match_with_a_solution_of_somebody_else_is_not_possible(
    complete: Filing, window: Window, browser_of_ours: Client
) -> None:
    other = started(vendor("12345675", "別家"), window)
    file = json.dumps({"solutions": [{"cheese": {"hole_count": 7}}]})
    page = differences(browser_of_ours, complete, file, "mine.json")
    post = {"action": "match", "match-0": str(solution_ids(other)[0])}
    answer = browser_of_ours.post(page.request["PATH_INFO"], post, follow=True, headers=EN)
    assert "Matched by its place" in text_of(answer)
    taken(browser_of_ours, answer)
    assert data(other)["solutions"][0].get("cheese") is None


def test_a_solution_taken_out_meanwhile_is_told_and_the_rest_is_saved(
    complete: Filing, ours: Vendor, browser_of_ours: Client
) -> None:
    _, second = two_solutions(complete, ours)
    answers = json.loads(downloaded(browser_of_ours, complete, "json"))
    answers["burrow"]["carrots"] = 300
    answers["solutions"][1]["cheese"]["hole_count"] = 9
    page = differences(browser_of_ours, complete, json.dumps(answers), "draft.json")
    (row,) = [row for row in complete.solutions.all() if str(row.id) == second]
    services.remove_solution(complete, row.id, ours.actor, key="out")
    answer = taken(browser_of_ours, page)
    assert "1 answer belongs to a solution that was taken out meanwhile." in text_of(answer)
    assert data(complete)["burrow"]["carrots"] == 300


def test_more_solutions_than_one_filing_takes_are_refused_in_words(
    complete: Filing, ours: Vendor, browser_of_ours: Client, settings: Any
) -> None:
    settings.YUNSHI_MOST_SOLUTIONS = 1
    before = data(complete)
    refused = services.add_solution(complete, ours.actor)
    assert isinstance(refused, Refused)
    assert [finding.rule for finding in refused.findings] == ["filing.too_many_solutions"]
    page = browser_of_ours.post(f"{base(complete)}solutions/add/", follow=True, headers=EN)
    assert "One filing takes at most 1 solutions" in text_of(page)
    file = json.dumps(
        {"burrow": {"carrots": 5}, "solutions": [solution_named("藍月"), solution_named("新來的")]}
    )
    differing = differences(browser_of_ours, complete, file, "mine.json")
    assert "One filing takes at most 1 solutions" in text_of(taken(browser_of_ours, differing))
    assert data(complete) == before
    assert complete.solutions.count() == 1
    settings.YUNSHI_MOST_SOLUTIONS = 2
    assert isinstance(services.add_solution(complete, ours.actor), UUID)


def test_more_solutions_than_the_programme_takes_refuse_everything(
    complete: Filing, browser_of_ours: Client
) -> None:
    before = revision(complete)
    many = [solution_named(f"第{number}號") for number in range(1, 12)]
    file = json.dumps({"burrow": {"carrots": 5}, "solutions": many})
    page = differences(browser_of_ours, complete, file, "many.json")
    answer = taken(browser_of_ours, page)
    assert "A vendor may file at most" in text_of(answer)
    assert revision(complete) == before
    assert complete.solutions.count() == 1
    # It still waits: with fewer ticked it goes through.
    answer = taken(browser_of_ours, answer, keys=["filing/burrow/carrots"])
    assert data(complete)["burrow"]["carrots"] == 5
