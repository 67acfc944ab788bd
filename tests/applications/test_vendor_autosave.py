"""What the page's script is answered while somebody types (the contract of autosave.js)."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.pages import autosaved, base, data
from tests.applications.world import DURING, Vendor, vendor
from yunshi.answers.addresses import Address
from yunshi.answers.models import DraftChange
from yunshi.applications import services
from yunshi.applications.models import Filing, Solution
from yunshi.casework.clock import SetClock
from yunshi.casework.timers import run_due_timers
from yunshi.programmes.models import Window

pytestmark = pytest.mark.django_db


def owner_page(filing: Filing) -> str:
    return f"{base(filing)}burrow/owner/"


def cheese_page(filing: Filing, solution: str) -> str:
    return f"{base(filing)}solutions/{solution}/cheese/kind/"


def test_saved_is_answered_with_revision_instant_and_notes(
    browser_of_ours: Client, filing: Filing
) -> None:
    answer = autosaved(browser_of_ours, owner_page(filing), 0, name="月兔", ubn="123")
    told = json.loads(answer.content)
    assert answer.status_code == 200
    assert (told["revision"], datetime.fromisoformat(told["saved_at"])) == (1, DURING)
    assert told["notes"] == [
        {"field": "name", "text": "", "tone": "ok"},
        {"field": "ubn", "text": "「統一編號」：統一編號目前 3 碼，請填 8 碼數字。", "tone": "bad"},
    ]
    assert data(filing)["burrow"] == {"name": "月兔", "ubn": "123"}


def test_only_the_changed_fields_are_touched(browser_of_ours: Client, complete: Filing) -> None:
    before = data(complete)["burrow"]
    autosaved(browser_of_ours, owner_page(complete), complete.draft.revision, founded__day="1")
    assert data(complete)["burrow"] == {**before, "founded": "2020-02-01"}
    autosaved(browser_of_ours, owner_page(complete), complete.draft.revision, name="")
    assert data(complete)["burrow"] == {
        **{k: v for k, v in before.items() if k != "name"},
        "founded": "2020-02-01",
    }


def test_the_same_again_changes_nothing(browser_of_ours: Client, filing: Filing) -> None:
    first = autosaved(browser_of_ours, owner_page(filing), 0, name="月兔")
    again = autosaved(browser_of_ours, owner_page(filing), 0, name="月兔")
    assert json.loads(first.content) == json.loads(again.content)
    assert DraftChange.objects.filter(draft=filing.draft_id).count() == 1


def test_unticking_the_last_box_takes_the_answer_away(
    browser_of_ours: Client, complete: Filing, solution: str
) -> None:
    page = cheese_page(complete, solution)
    autosaved(browser_of_ours, page, complete.draft.revision, milks=[])
    assert "milks" not in data(complete)["solutions"][0]["cheese"]


def a_row(filing: Filing, solution: str, ours: Vendor) -> dict[str, Any]:
    """A row as a page has saved it, with its key."""
    row = {"id": "7b0e8fd1-2e5b-4d0c-a9c4-1f6fb7a8f002", "who": "嫦娥", "score": 9}
    tasters = {Address(solution, "cheese", "tasters"): [row]}
    services.save_answers(filing, filing.draft.revision, tasters, ours.actor)
    filing.draft.refresh_from_db()
    return row


def test_rows_go_by_their_keys(
    browser_of_ours: Client, complete: Filing, ours: Vendor, solution: str
) -> None:
    page = cheese_page(complete, solution)
    row = a_row(complete, solution, ours)
    new = "0b0e8fd1-2e5b-4d0c-a9c4-1f6fb7a8f001"
    autosaved(
        browser_of_ours,
        page,
        complete.draft.revision,
        **{"tasters": [row["id"], new], f"tasters__{new}__who": "吳剛"},
    )
    assert data(complete)["solutions"][0]["cheese"]["tasters"] == [
        row,
        {"id": new, "who": "吳剛"},
    ]
    autosaved(browser_of_ours, page, complete.draft.revision, **{f"tasters__{new}__score": "7"})
    assert data(complete)["solutions"][0]["cheese"]["tasters"][1] == {
        "id": new,
        "who": "吳剛",
        "score": 7,
    }


def test_a_row_that_was_saved_while_it_was_empty_is_not_lost_when_its_cells_follow(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    page = cheese_page(filing, solution)
    new = "0b0e8fd1-2e5b-4d0c-a9c4-1f6fb7a8f001"
    autosaved(browser_of_ours, page, 0, tasters=[new])
    autosaved(browser_of_ours, page, 0, **{f"tasters__{new}__who": "吳剛"})
    autosaved(browser_of_ours, page, 1, **{f"tasters__{new}__score": "7"})
    assert data(filing)["solutions"][0]["cheese"]["tasters"] == [
        {"id": new, "who": "吳剛", "score": 7}
    ]


def test_names_that_are_no_questions_of_the_page_change_nothing(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    answer = autosaved(
        browser_of_ours,
        owner_page(filing),
        0,
        holes="with",
        secret="x",
        documents__taste="x",
        declarations__honesty="yes",
        csrfmiddlewaretoken="x",
        base_revision="7",
    )
    assert answer.status_code == 200
    assert data(filing) == {"solutions": [{"id": solution}]}


def test_the_name_of_a_solution_follows_what_is_typed(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    autosaved(browser_of_ours, cheese_page(filing, solution), 0, name="藍月")
    assert Solution.objects.get(pk=solution).name == "藍月"


def test_signed_out_is_401_and_saves_nothing(filing: Filing) -> None:
    answer = autosaved(Client(), owner_page(filing), 0, name="月兔")
    assert answer.status_code == 401
    assert json.loads(answer.content)["message"]
    assert "burrow" not in data(filing)


def test_another_vendors_draft_is_404(filing: Filing) -> None:
    stranger = signed_in(vendor("22099131").owner)
    assert autosaved(stranger, owner_page(filing), 0, name="x").status_code == 404
    assert "burrow" not in data(filing)


def test_reading_saves_nothing(browser_of_ours: Client, filing: Filing) -> None:
    assert browser_of_ours.get(f"{owner_page(filing)}autosave/").status_code == 405


def test_after_submission_it_is_gone_with_a_message(
    browser_of_ours: Client, complete: Filing, ours: Vendor, time: SetClock
) -> None:
    revision = complete.draft.revision
    services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    answer = autosaved(browser_of_ours, owner_page(complete), revision, name="別名")
    assert answer.status_code == 410
    assert "不能再修改" in json.loads(answer.content)["message"]
    assert data(complete)["burrow"]["name"] == "月兔"


def test_after_the_window_it_is_gone_with_a_message(
    filing: Filing, ours: Vendor, window: Window, time: SetClock
) -> None:
    time.move_to(window.closes_at + timedelta(minutes=10))
    run_due_timers()
    answer = autosaved(signed_in(ours.owner), owner_page(filing), 0, name="月兔")
    assert answer.status_code == 410
    assert "burrow" not in data(filing)


def test_a_conflict_shows_both_texts_and_saves_everything_else(
    browser_of_ours: Client, complete: Filing, ours: Vendor
) -> None:
    base_revision = complete.draft.revision
    theirs = {
        Address("", "burrow", "name"): "他的",
        Address("", "burrow", "founded"): "2019-03-04",
    }
    services.save_answers(complete, base_revision, theirs, ours.member("李工程"))
    answer = autosaved(
        browser_of_ours,
        owner_page(complete),
        base_revision,
        name="我的",
        founded__day="5",
        carrots="7000",
    )
    fragment = answer.content.decode()
    revision = base_revision + 2
    assert answer.status_code == 409
    assert f'data-revision="{revision}"' in fragment
    assert "李工程" in fragment
    assert fragment.count("data-conflict-field=") == 2
    assert 'data-conflict-name="name" value="他的"' in fragment
    for part, value in (("year", "108"), ("month", "3"), ("day", "4")):
        assert f'data-conflict-name="founded.{part}" value="{value}"' in fragment
    assert data(complete)["burrow"]["carrots"] == 7000
    assert data(complete)["burrow"]["name"] == "他的"
    kept = autosaved(browser_of_ours, owner_page(complete), revision, name="我的")
    assert kept.status_code == 200
    assert data(complete)["burrow"]["name"] == "我的"


def test_a_conflict_about_a_table_gives_all_that_its_inputs_would_post(
    browser_of_ours: Client, complete: Filing, ours: Vendor, solution: str
) -> None:
    row = a_row(complete, solution, ours)
    base_revision = complete.draft.revision
    new = "0b0e8fd1-2e5b-4d0c-a9c4-1f6fb7a8f001"
    services.save_answers(
        complete,
        base_revision,
        {Address(solution, "cheese", "tasters"): [row, {"id": new, "who": "吳剛"}]},
        ours.member(),
    )
    answer = autosaved(
        browser_of_ours,
        cheese_page(complete, solution),
        base_revision,
        **{f"tasters__{row['id']}__who": "玉兔"},
    )
    fragment = answer.content.decode()
    assert answer.status_code == 409
    assert 'data-conflict-field="tasters"' in fragment
    assert f'data-conflict-name="tasters" value="{row["id"]}"' in fragment
    assert f'data-conflict-name="tasters" value="{new}"' in fragment
    assert f'data-conflict-name="tasters.{new}.who" value="吳剛"' in fragment
    assert "玉兔" in fragment


def test_the_date_on_a_paper_is_saved_and_two_people_do_not_overwrite_it(
    browser_of_ours: Client, complete: Filing, ours: Vendor, solution: str
) -> None:
    page = cheese_page(complete, solution)
    (file,) = complete.draft.data["solutions"][0]["documents"]["taste"]
    name = f"documents__taste__{file['file']}__dated"
    base_revision = complete.draft.revision
    saved = autosaved(browser_of_ours, page, base_revision, **{f"{name}__day": "11"})
    assert saved.status_code == 200
    (dated,) = data(complete)["solutions"][0]["documents"]["taste"]
    assert dated["dated"] == "2030-01-11"
    other = signed_in_member(ours)
    clash = autosaved(other, page, base_revision, **{f"{name}__month": "2"})
    assert clash.status_code == 409
    assert 'data-conflict-field="documents.taste"' in clash.content.decode()
    assert f'data-conflict-name="{name.replace("__", ".")}.day" value="11"' in (
        clash.content.decode()
    )
    (still,) = data(complete)["solutions"][0]["documents"]["taste"]
    assert still["dated"] == "2030-01-11"


def signed_in_member(ours: Vendor) -> Client:
    from yunshi.parties.models import Person

    return signed_in(Person.objects.get(pk=ours.member("李工程").person))


def test_a_text_beyond_all_measure_is_413_with_a_message(
    browser_of_ours: Client, filing: Filing
) -> None:
    answer = autosaved(browser_of_ours, owner_page(filing), 0, name="月" * (350 * 1024))
    assert answer.status_code == 413
    assert json.loads(answer.content)["message"]
    assert "burrow" not in data(filing)
