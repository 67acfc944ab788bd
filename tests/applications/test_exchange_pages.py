"""A draft goes out, comes in, is compared and taken: nothing before its person says so."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.applications.conftest import signed_in
from tests.applications.exchanging import (
    EN,
    changes,
    differences,
    downloaded,
    drawn,
    reasons,
    taken,
    ticked,
    uploaded,
    with_line,
)
from tests.applications.pages import base, data, text_of
from tests.applications.world import Vendor, publish, started, vendor
from tests.packs import MOON_MARKET
from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft, Proposal
from yunshi.answers.tasks import forget_proposals
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework.clock import SetClock
from yunshi.parties.models import Membership, Person

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


@pytest.mark.parametrize("kind", ["yaml", "json", "xlsx"])
def test_a_download_uploaded_unchanged_differs_in_nothing(
    kind: str, complete: Filing, browser_of_ours: Client
) -> None:
    file = downloaded(browser_of_ours, complete, kind)
    page = differences(browser_of_ours, complete, file, f"draft.{kind}")
    assert drawn(page).is_empty
    assert "Nothing differs" in text_of(page)


def test_a_download_names_no_storage(complete: Filing, browser_of_ours: Client) -> None:
    (taste,) = data(complete)["solutions"][0]["documents"]["taste"]
    answers = json.loads(downloaded(browser_of_ours, complete, "json"))
    facts = answers["solutions"][0]["documents"]["taste"]
    assert sorted(facts) == ["bytes", "dated", "name", "type"]
    for kind in ("yaml", "json", "xlsx"):
        file = downloaded(browser_of_ours, complete, kind)
        assert taste["file"].encode() not in file
        assert taste["sha256"].encode() not in file


def test_nothing_is_saved_until_it_is_confirmed_and_then_only_what_is_ticked(
    complete: Filing, browser_of_ours: Client
) -> None:
    before = revision(complete)
    file = downloaded(browser_of_ours, complete, "yaml")
    file = with_line(with_line(file, "ubn", '"12345675"'), "carrots", "700")
    page = differences(browser_of_ours, complete, file, "draft.yaml")
    assert sorted(changes(page)) == ["filing/burrow/carrots", "filing/burrow/ubn"]
    assert sorted(ticked(page)) == sorted(changes(page))
    assert revision(complete) == before
    answer = taken(browser_of_ours, page, keys=["filing/burrow/carrots"])
    assert "1 answer was saved." in text_of(answer)
    burrow = data(complete)["burrow"]
    assert (burrow["carrots"], burrow["ubn"]) == (700, "04595257")
    assert revision(complete) == before + 1


def test_confirming_twice_saves_once(complete: Filing, browser_of_ours: Client) -> None:
    file = with_line(downloaded(browser_of_ours, complete, "yaml"), "carrots", "700")
    page = differences(browser_of_ours, complete, file, "draft.yaml")
    first = taken(browser_of_ours, page)
    after = revision(complete)
    again = taken(browser_of_ours, page)
    assert text_of(first) == text_of(again)
    assert revision(complete) == after


def test_what_is_not_mentioned_stays_and_what_is_emptied_goes(
    complete: Filing, browser_of_ours: Client
) -> None:
    file = with_line(downloaded(browser_of_ours, complete, "yaml"), "carrots", "")
    page = differences(browser_of_ours, complete, file, "draft.yaml")
    (change,) = changes(page).values()
    assert (change.kind, change.difference.old, change.difference.new) == (
        "removed",
        ("NT$100",),
        (),
    )
    taken(browser_of_ours, page)
    assert "carrots" not in data(complete)["burrow"]
    only = "pack: small-market\nburrow:\n  name: 玉兔\n"
    page = differences(browser_of_ours, complete, only, "mine.yaml")
    assert list(changes(page)) == ["filing/burrow/name"]
    taken(browser_of_ours, page)
    assert data(complete)["burrow"]["name"] == "玉兔"
    assert data(complete)["burrow"]["ubn"] == "04595257"


def test_an_empty_field_of_a_file_of_unknown_origin_is_shown_and_not_ticked(
    complete: Filing, browser_of_ours: Client
) -> None:
    """An empty template must not sweep a filled draft clean by one press."""
    file = 'pack: small-market\nburrow:\n  name:\n  ubn: "12345675"\n'
    page = differences(browser_of_ours, complete, file, "template.yaml")
    assert sorted(changes(page)) == ["filing/burrow/name", "filing/burrow/ubn"]
    assert ticked(page) == ["filing/burrow/ubn"]
    assert "It may never have been filled in there" in text_of(page)
    taken(browser_of_ours, page)
    assert data(complete)["burrow"]["name"] == "月兔"


def test_what_others_changed_since_the_download_is_not_undone_by_the_upload(
    complete: Filing, ours: Vendor, browser_of_ours: Client
) -> None:
    file = with_line(downloaded(browser_of_ours, complete, "yaml"), "carrots", "700")
    save(complete, ours, name="別人改的", founded="2021-01-01")
    page = differences(browser_of_ours, complete, file, "draft.yaml")
    assert list(changes(page)) == ["filing/burrow/carrots"]
    assert "2 answers were changed here since the download" in text_of(page)
    taken(browser_of_ours, page)
    burrow = data(complete)["burrow"]
    assert (burrow["name"], burrow["founded"], burrow["carrots"]) == ("別人改的", "2021-01-01", 700)


def test_two_people_at_once_are_shown_both_texts_and_nothing_is_overwritten(
    complete: Filing, ours: Vendor, browser_of_ours: Client
) -> None:
    file = with_line(downloaded(browser_of_ours, complete, "yaml"), "carrots", "700")
    page = differences(browser_of_ours, complete, with_line(file, "name", '"檔案"'), "draft.yaml")
    save(complete, ours, name="頁面")
    answer = taken(browser_of_ours, page)
    assert "Two people changed the same questions" in text_of(answer)
    assert data(complete)["burrow"] | {"name": "頁面", "carrots": 700} == data(complete)["burrow"]
    url = answer.request["PATH_INFO"]
    settle = {"action": "settle", "keep_mine": "burrow/name"}
    answer = browser_of_ours.post(url, settle, follow=True, headers=EN)
    assert "Two people changed" not in text_of(answer)
    assert data(complete)["burrow"]["name"] == "檔案"
    # Settled again, it finds nothing to settle.
    browser_of_ours.post(url, {"action": "settle", "take_theirs": "burrow/name"})
    assert data(complete)["burrow"]["name"] == "檔案"


def test_a_clash_whose_answer_changed_again_is_shown_again(
    complete: Filing, ours: Vendor, browser_of_ours: Client
) -> None:
    file = with_line(downloaded(browser_of_ours, complete, "yaml"), "name", '"檔案"')
    page = differences(browser_of_ours, complete, file, "draft.yaml")
    save(complete, ours, name="頁面")
    answer = taken(browser_of_ours, page)
    save(complete, ours, name="又改了")
    url = answer.request["PATH_INFO"]
    answer = browser_of_ours.post(
        url, {"action": "settle", "keep_mine": "burrow/name"}, follow=True
    )
    assert "又改了" in text_of(answer)
    assert data(complete)["burrow"]["name"] == "又改了"
    browser_of_ours.post(url, {"action": "settle", "take_theirs": "burrow/name"})
    assert data(complete)["burrow"]["name"] == "又改了"


def test_papers_and_declarations_of_a_file_are_never_believed(
    complete: Filing, browser_of_ours: Client
) -> None:
    before = data(complete)
    answers = {
        "documents": {"taste": {"name": "x.pdf", "type": "pdf", "bytes": 1, "file": str(uuid4())}},
        "declarations": {"honesty": True},
        "burrow": {"name": "玉兔"},
    }
    page = differences(browser_of_ours, complete, json.dumps(answers), "draft.json")
    said = text_of(page)
    assert "Papers named in the file (1) are not taken" in said
    assert "Declarations in the file (1) are not taken" in said
    taken(browser_of_ours, page, keys=["filing/burrow/name", "0/documents/taste"])
    after = data(complete)
    assert after.get("documents") == before.get("documents")
    assert after.get("declarations") == before.get("declarations")


@pytest.fixture
def moon(ours: Vendor, time: SetClock) -> Filing:
    """An empty draft of the programme that has every kind of question."""
    return started(ours, publish(MOON_MARKET))


def test_wrong_kinds_are_shown_with_the_words_of_the_evaluation(
    moon: Filing, browser_of_ours: Client
) -> None:
    file = """pack: moon-market
burrow:
  name: [not, a, text]
  tunnels: 99
  founded: 113/2/30
  season: dawn
  moonlight: maybe
  story: {a: b}
"""
    page = differences(browser_of_ours, moon, file, "wrong.yaml")
    found = {key.rpartition("/")[2]: each for key, each in changes(page).items()}
    kept = {name: each for name, each in found.items() if each.may_be_taken}
    assert sorted(kept) == ["founded", "tunnels"]
    assert kept["tunnels"].errors == ("Tunnels is 99; the most is 12.",)
    assert kept["founded"].errors[0].startswith("Founded: ")
    assert found["name"].refused == "Expected text; in an answers file put it in quotes."
    assert found["season"].refused == "“dawn” is not one of the options; choose from the list."
    assert found["moonlight"].refused == "Answer yes (true) or no (false)."
    assert found["story"].refused == found["name"].refused
    # What would be wrong is not ticked by itself, and says so.
    assert ticked(page) == []
    assert text_of(page).count("It would be wrong in the draft, so it is not ticked.") == 2
    taken(browser_of_ours, page, keys=sorted(changes(page)))
    assert data(moon)["burrow"] == {"tunnels": 99, "founded": "113/2/30"}


def test_unknown_fields_are_told_with_their_lines_and_change_nothing(
    complete: Filing, browser_of_ours: Client
) -> None:
    file = "pack: small-market\nburrow:\n  name: 玉兔\n  wings: 2\nnest: {a: 1}\n"
    page = differences(browser_of_ours, complete, file, "draft.yaml")
    said = text_of(page)
    assert "line 4 This programme has no field wings" in said
    assert "line 5 This programme has no field nest" in said
    taken(browser_of_ours, page)
    assert data(complete)["burrow"].keys() >= {"name"}
    assert "nest" not in data(complete)


# Who and when.


def test_a_proposal_is_for_the_person_who_made_it_and_for_a_day(
    complete: Filing, ours: Vendor, browser_of_ours: Client, time: SetClock
) -> None:
    page = differences(browser_of_ours, complete, '{"burrow": {"carrots": 500}}', "a.json")
    url = page.request["PATH_INFO"]
    member = ours.member()
    colleague = signed_in(Person.objects.get(pk=member.person))
    answer = colleague.get(url, headers={"Accept-Language": "en"})
    assert answer.status_code == 404
    assert (
        colleague.post(url, {"action": "take", "take": "filing/burrow/carrots"}).status_code == 404
    )
    stranger = vendor("12345675", "別家")
    assert signed_in(stranger.owner).get(url).status_code == 404
    time.move(timedelta(days=1))
    browser_of_ours = signed_in(ours.owner)
    answer = browser_of_ours.get(url, headers={"Accept-Language": "en"})
    assert answer.status_code == 404
    assert "Comparisons are kept for a day" in text_of(answer)
    forget_proposals(timestamp=0)
    assert Proposal.objects.count() == 0


def test_what_was_taken_is_not_kept(complete: Filing, browser_of_ours: Client) -> None:
    page = differences(browser_of_ours, complete, '{"burrow": {"carrots": 500}}', "a.json")
    taken(browser_of_ours, page)
    assert Proposal.objects.get().incoming is None


def test_a_member_without_delegation_may_upload_answers(complete: Filing, ours: Vendor) -> None:
    member = ours.member()
    browser = signed_in(Person.objects.get(pk=member.person))
    assert Membership.objects.filter(person=member.person, delegated=False).exists()
    page = differences(browser, complete, '{"burrow": {"carrots": 500}}', "a.json")
    taken(browser, page)
    assert data(complete)["burrow"]["carrots"] == 500


def test_nobody_elses_draft_can_be_downloaded_or_changed(complete: Filing) -> None:
    browser = signed_in(vendor("12345675", "別家").owner)
    for way in ("exchange/", "exchange/draft.yaml", "exchange/copy/"):
        assert browser.get(base(complete) + way).status_code == 404
    assert uploaded(browser, complete, "burrow: {}", "a.yaml").status_code == 404
    assert Client().get(f"{base(complete)}exchange/draft.yaml").status_code == 302


def test_a_filed_filing_can_be_downloaded_and_takes_no_upload(
    complete: Filing, ours: Vendor, browser_of_ours: Client, time: SetClock
) -> None:
    outcome = services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    assert isinstance(outcome, services.Submitted), outcome
    assert "藍月" in downloaded(browser_of_ours, complete, "yaml").decode()
    answer = uploaded(browser_of_ours, complete, '{"burrow": {"carrots": 500}}', "a.json")
    assert answer.status_code == 409
    assert reasons(answer) == [
        "This filing cannot be changed any more: it was submitted, or its time is over."
    ]


def test_a_draft_that_was_filed_between_the_two_pages_changes_nothing(
    complete: Filing, ours: Vendor, browser_of_ours: Client, time: SetClock
) -> None:
    page = differences(browser_of_ours, complete, '{"burrow": {"carrots": 500}}', "a.json")
    services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    before = revision(complete)
    answer = taken(browser_of_ours, page)
    assert "This filing has been submitted and cannot be changed." in text_of(answer)
    assert revision(complete) == before
    assert data(complete)["burrow"]["carrots"] == 100


def test_nothing_ticked_is_said_and_the_proposal_still_waits(
    complete: Filing, browser_of_ours: Client
) -> None:
    page = differences(browser_of_ours, complete, '{"burrow": {"carrots": 500}}', "a.json")
    answer = taken(browser_of_ours, page, keys=[])
    assert "Nothing is ticked" in text_of(answer)
    assert Proposal.objects.get().outcome is None


def test_hidden_fields_are_not_believed(complete: Filing, browser_of_ours: Client) -> None:
    page = differences(browser_of_ours, complete, '{"burrow": {"carrots": 500}}', "a.json")
    forged = {
        "action": "take",
        "take": ["filing/burrow/carrots", "filing/burrow/name", "new/0", "x"],
        "revision": "0",
        "filing/burrow/name": "forged",
    }
    browser_of_ours.post(page.request["PATH_INFO"], forged)
    burrow = data(complete)["burrow"]
    assert (burrow["carrots"], burrow["name"]) == (500, "月兔")


def test_statements_do_not_grow_with_the_number_of_differences(
    complete: Filing, browser_of_ours: Client
) -> None:
    few = '{"burrow": {"carrots": 500}}'
    many = json.dumps(
        {
            "burrow": {"carrots": 600, "name": "甲", "ubn": "12345675", "founded": "2020-01-01"},
            "solutions": [{"cheese": {"hole_count": 4, "name": "丙", "milks": ["cow"]}}],
        }
    )
    uploaded(browser_of_ours, complete, few, "a.json")  # What is read once in a process.
    counted = []
    for content in (few, many):
        with CaptureQueriesContext(
            connection,
        ) as upload:
            answer = uploaded(browser_of_ours, complete, content, "a.json")
        with CaptureQueriesContext(connection) as shown:
            page = browser_of_ours.get(answer.headers["Location"])
        with CaptureQueriesContext(connection) as confirmed:
            form = {"action": "take", "take": ticked(page)}
            browser_of_ours.post(page.request["PATH_INFO"], form)
        counted.append((len(upload), len(shown), len(confirmed)))
    assert counted[0][:2] == counted[1][:2]
    # Naming a solution may cost a few more.
    assert counted[1][2] - counted[0][2] <= 3
    assert max(counted[1]) <= 25, counted
