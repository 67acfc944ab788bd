"""A section's page: drawn from the pack, saved whole without script, losing nothing."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import unquote
from uuid import uuid4

import pytest
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.pages import base, data, form_of, posted, text_of
from tests.applications.world import Vendor, answered, vendor
from yunshi.answers.addresses import Address
from yunshi.answers.models import DraftChange
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework.clock import SetClock
from yunshi.casework.timers import run_due_timers
from yunshi.parties.models import Person
from yunshi.programmes.models import Window

pytestmark = pytest.mark.django_db


def owner_page(filing: Filing) -> str:
    return f"{base(filing)}burrow/owner/"


def cheese_page(filing: Filing, solution: str) -> str:
    return f"{base(filing)}solutions/{solution}/cheese/kind/"


def test_an_empty_section_shows_its_questions_and_no_error(
    browser_of_ours: Client, filing: Filing
) -> None:
    page = browser_of_ours.get(owner_page(filing))
    words = text_of(page)
    assert page.status_code == 200
    assert all(label in words for label in ("名稱", "統一編號", "紅蘿蔔存款", "成立日"))
    assert "請填寫" not in words
    assert "請填寫「名稱」。" in text_of(browser_of_ours.get(f"{owner_page(filing)}?missing=1"))


def test_a_whole_post_saves_and_goes_on_to_the_next_section(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    answer = posted(
        browser_of_ours,
        owner_page(filing),
        name="月兔",
        ubn="04595257",
        carrots="1,000",
        founded__year="119",
        founded__month="2",
        founded__day="3",
        action="continue",
    )
    assert (answer.status_code, answer["Location"]) == (302, cheese_page(filing, solution))
    assert data(filing)["burrow"] == {
        "name": "月兔",
        "ubn": "04595257",
        "carrots": 1000,
        "founded": "2030-02-03",
    }


def test_saving_never_needs_valid_answers_and_keeps_them_as_typed(
    browser_of_ours: Client, filing: Filing
) -> None:
    answer = posted(
        browser_of_ours,
        owner_page(filing),
        ubn="1234",
        carrots="很多",
        founded__year="119",
        founded__month="2",
        founded__day="30",
        action="list",
    )
    assert answer["Location"] == base(filing)
    assert data(filing)["burrow"] == {"ubn": "1234", "carrots": "很多", "founded": "119/2/30"}
    page = browser_of_ours.get(owner_page(filing))
    assert [form_of(page)[f"founded.{part}"] for part in ("year", "month", "day")] == [
        ["119"],
        ["2"],
        ["30"],
    ]
    assert "統一編號目前 4 碼，請填 8 碼數字" in text_of(page)
    assert page.content.decode().count("govuk-error-summary__title") == 1


def test_going_on_stops_once_at_what_is_wrong_and_then_goes_on(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    first = posted(browser_of_ours, owner_page(filing), ubn="1234", action="continue")
    assert first["Location"] == owner_page(filing)
    again = posted(browser_of_ours, owner_page(filing), action="continue")
    assert again["Location"] == cheese_page(filing, solution)


@pytest.mark.parametrize(
    ("typed", "shown", "mended"),
    [
        ({"carrots": "很多"}, {"carrots": ["很多"]}, {"carrots": "1,000"}),
        (
            {"founded__year": "119", "founded__month": "2", "founded__day": "30"},
            {"founded.year": ["119"], "founded.month": ["2"], "founded.day": ["30"]},
            {"founded__day": "3"},
        ),
    ],
)
def test_going_on_stays_at_what_cannot_be_read_as_often_as_it_is_pressed(
    browser_of_ours: Client,
    filing: Filing,
    solution: str,
    typed: dict[str, str],
    shown: dict[str, list[str]],
    mended: dict[str, str],
) -> None:
    for changes in (typed, {}, {}):
        answer = posted(browser_of_ours, owner_page(filing), **changes, action="continue")
        assert answer["Location"] == owner_page(filing)
        page = browser_of_ours.get(owner_page(filing))
        assert {name: form_of(page)[name] for name in shown} == shown
        assert page.content.decode().count("govuk-error-summary__title") == 1
        assert page.content.decode().count("govuk-error-message") >= 1
    onward = posted(browser_of_ours, owner_page(filing), **mended, action="continue")
    assert onward["Location"] == cheese_page(filing, solution)
    # Leaving for the list is always possible.
    posted(browser_of_ours, owner_page(filing), **typed, action="save")
    answer = posted(browser_of_ours, owner_page(filing), action="list")
    assert answer["Location"] == base(filing)


def test_going_on_stops_again_at_another_wrong_answer_in_the_same_place(
    browser_of_ours: Client, filing: Filing
) -> None:
    posted(browser_of_ours, owner_page(filing), name="兔" * 500, action="continue")
    another = posted(browser_of_ours, owner_page(filing), name="兔" * 600, action="continue")
    assert another["Location"] == owner_page(filing)


def test_unknown_names_and_answers_of_other_sections_are_left_alone(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    posted(
        browser_of_ours,
        owner_page(filing),
        name="月兔",
        secret="x",
        solutions="x",
        documents="x",
        declarations="x",
        honesty="yes",
        holes="with",
        solutions__0__cheese__name="x",
        action="list",
    )
    assert data(filing) == {"burrow": {"name": "月兔"}, "solutions": [{"id": solution}]}


def test_hidden_answers_stay_in_the_draft(
    browser_of_ours: Client, complete: Filing, solution: str
) -> None:
    page = cheese_page(complete, solution)
    posted(browser_of_ours, page, holes="without", action="list")
    assert data(complete)["solutions"][0]["cheese"]["hole_count"] == 3
    assert data(complete)["solutions"][0]["cheese"]["holes"] == "without"


def test_rows_are_added_and_removed_without_script(
    browser_of_ours: Client, complete: Filing, solution: str
) -> None:
    page = cheese_page(complete, solution)
    form = form_of(browser_of_ours.get(page))
    keys = form["tasters"]
    assert len(keys) == 3, "one row is filled, and there are as many blank ones as may be added"
    added = posted(
        browser_of_ours,
        page,
        **{f"tasters__{keys[1]}__who": "吳剛"},
        add_rows="tasters",
        tasters=keys,
    )
    # Blank rows get other keys with every page, so the form is posted as it was first drawn.
    answer = browser_of_ours.post(
        page, {**form, f"tasters.{keys[1]}.who": ["吳剛"], "add_rows": ["tasters"]}
    )
    assert added.status_code == answer.status_code == 302
    assert answer["Location"] == f"{page}#q-tasters"
    rows = data(complete)["solutions"][0]["cheese"]["tasters"]
    assert [row["who"] for row in rows] == ["嫦娥", "吳剛"]
    posted(browser_of_ours, page, remove_row=f"tasters:{rows[0]['id']}")
    left = data(complete)["solutions"][0]["cheese"]["tasters"]
    assert [row["who"] for row in left] == ["吳剛"]
    assert left[0]["id"] == keys[1]


def test_another_vendors_filing_is_not_there(
    browser_of_ours: Client, window: Window, filing: Filing, solution: str
) -> None:
    stranger = signed_in(vendor("22099131").owner)
    for url in (
        base(filing),
        owner_page(filing),
        cheese_page(filing, solution),
        f"{base(filing)}check/",
        f"{base(filing)}history/",
        f"{base(filing)}declarations/",
    ):
        assert stranger.get(url).status_code == 404
        assert browser_of_ours.get(url).status_code == 200
    assert stranger.post(owner_page(filing), {"name": "x", "base_revision": "0"}).status_code == 404
    assert data(filing) == {"solutions": [{"id": solution}]}


def test_a_section_or_a_solution_that_is_not_there_is_404(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    for url in (
        f"{base(filing)}burrow/cellar/",
        f"{base(filing)}moon/owner/",
        f"{base(filing)}cheese/kind/",
        cheese_page(filing, str(uuid4())),
        f"{base(filing)}solutions/{solution}/burrow/owner/",
        f"{base(filing)}documents/papers/",
        f"/apply/{uuid4()}/",
    ):
        assert browser_of_ours.get(url).status_code == 404


def test_signed_out_a_page_leads_to_sign_in_and_back(filing: Filing) -> None:
    answer = Client().get(owner_page(filing))
    assert answer.status_code == 302
    assert unquote(answer["Location"]).endswith(f"?next={owner_page(filing)}")


def test_a_stale_form_after_submission_says_so_and_shows_what_was_typed(
    browser_of_ours: Client, complete: Filing, ours: Vendor, time: SetClock
) -> None:
    form = form_of(browser_of_ours.get(owner_page(complete)))
    services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    before = data(complete)
    answer = browser_of_ours.post(
        owner_page(complete), {**form, "name": ["月兔與嫦娥"], "action": ["continue"]}
    )
    assert answer.status_code == 409
    assert "月兔與嫦娥" in text_of(answer)
    assert data(complete) == before


def test_a_stale_form_after_the_window_says_so_and_changes_nothing(
    filing: Filing, ours: Vendor, window: Window, time: SetClock
) -> None:
    time.move_to(window.closes_at - timedelta(minutes=1))
    browser = signed_in(ours.owner)
    form = form_of(browser.get(owner_page(filing)))
    time.move_to(window.closes_at + timedelta(minutes=10))
    run_due_timers()
    answer = browser.post(owner_page(filing), {**form, "name": ["月兔"]})
    assert answer.status_code == 409
    assert "月兔" in text_of(answer)
    assert "burrow" not in data(filing)
    assert "name" not in form_of(browser.get(owner_page(filing)))


def test_two_people_never_overwrite_each_other_and_each_text_is_shown(
    browser_of_ours: Client, complete: Filing, ours: Vendor
) -> None:
    form = form_of(browser_of_ours.get(owner_page(complete)))
    other = ours.member("李工程")
    services.save_answers(
        complete,
        complete.draft.revision,
        {Address("", "burrow", "name"): "他的名稱", Address("", "burrow", "carrots"): 500},
        other,
    )
    mine = {**form, "name": ["我的名稱"], "ubn": ["22099131"], "action": ["continue"]}
    conflict = browser_of_ours.post(owner_page(complete), mine)
    words = text_of(conflict)
    assert conflict.status_code == 409
    assert "我的名稱" in words
    assert "他的名稱" in words
    assert "李工程" in words
    # What only I changed is saved; what I merely showed does not undo theirs.
    assert data(complete)["burrow"]["ubn"] == "22099131"
    assert data(complete)["burrow"]["name"] == "他的名稱"
    again = form_of(conflict)
    assert again["name"] == ["我的名稱"]
    assert sorted(again["unresolved"]) == ["carrots", "name"]
    # Nothing chosen: the page asks again and still loses nothing.
    asked_again = browser_of_ours.post(owner_page(complete), {**again, "action": ["continue"]})
    assert asked_again.status_code == 409
    assert data(complete)["burrow"]["name"] == "他的名稱"
    kept = browser_of_ours.post(owner_page(complete), {**form_of(asked_again), "keep_mine": "name"})
    assert data(complete)["burrow"]["name"] == "我的名稱"
    assert kept.status_code == 409, "the other question is still open"
    taken = browser_of_ours.post(owner_page(complete), {**form_of(kept), "take_theirs": "carrots"})
    assert taken.status_code == 302
    assert data(complete)["burrow"]["carrots"] == 500
    assert data(complete)["burrow"]["name"] == "我的名稱"


def test_a_text_of_50_mb_gets_a_clear_answer_and_no_500(
    browser_of_ours: Client, filing: Filing
) -> None:
    huge = "月" * (50 * 1024 * 1024 // 3)
    form = form_of(browser_of_ours.get(owner_page(filing)))
    answer = browser_of_ours.post(owner_page(filing), {**form, "name": [huge]})
    assert answer.status_code == 413
    assert "太大" in text_of(answer)
    assert "burrow" not in data(filing)


def test_a_form_beyond_1_mb_is_refused_and_what_stood_there_stays(
    browser_of_ours: Client, filing: Filing
) -> None:
    posted(browser_of_ours, owner_page(filing), name="月兔", action="list")
    before, changes = data(filing), DraftChange.objects.count()
    answer = posted(browser_of_ours, owner_page(filing), name="月" * (350 * 1024), action="list")
    assert answer.status_code == 413
    assert "太大" in text_of(answer)
    assert (data(filing), DraftChange.objects.count()) == (before, changes)


def test_a_text_far_beyond_its_limit_is_kept_and_said(
    browser_of_ours: Client, filing: Filing
) -> None:
    posted(browser_of_ours, owner_page(filing), name="長" * 100_000, action="list")
    assert data(filing)["burrow"]["name"] == "長" * 100_000
    assert "請刪減到 60 字以內" in text_of(browser_of_ours.get(owner_page(filing)))


def test_what_no_database_holds_is_left_out_and_the_rest_is_kept(
    browser_of_ours: Client, filing: Filing
) -> None:
    posted(browser_of_ours, owner_page(filing), name="月\x00兔", action="list")
    assert data(filing)["burrow"]["name"] == "月兔"


def test_a_post_without_its_token_is_refused(ours: Vendor, filing: Filing) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(
        Person.objects.get(pk=ours.owner.pk),
        backend="allauth.account.auth_backends.AuthenticationBackend",
    )
    assert strict.post(owner_page(filing), {"name": "x", "base_revision": "0"}).status_code == 403


def test_a_revision_that_is_none_overwrites_nothing(
    browser_of_ours: Client, complete: Filing
) -> None:
    form = form_of(browser_of_ours.get(owner_page(complete)))
    for garbage in ("", "-1", "1e9", "9" * 40, "x"):
        answer = browser_of_ours.post(
            owner_page(complete), {**form, "base_revision": [garbage], "name": ["別人"]}
        )
        assert answer.status_code == 409
    assert data(complete)["burrow"]["name"] == "月兔"


def test_english_readers_get_the_page_in_english(
    browser_of_ours: Client, filing: Filing, ours: Vendor
) -> None:
    answered(filing, ours)
    page = browser_of_ours.get(owner_page(filing), headers={"Accept-Language": "en"})
    assert "Carrot savings" in text_of(page)
    assert "Save and continue" in text_of(page)
