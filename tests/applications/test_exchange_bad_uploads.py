"""Bad uploads on the page: a clear reason in the reader's language, nothing saved, never a 500."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.applications.exchanging import (
    EN,
    changes,
    differences,
    downloaded,
    reasons,
    taken,
    uploaded,
)
from tests.applications.pages import base, data, text_of
from tests.applications.world import Vendor, staff
from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft, Proposal
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted
from yunshi.applications.views.vendor import exchange
from yunshi.casework.clock import SetClock
from yunshi.files import quarantine
from yunshi.reviews.services import ask_supplement
from yunshi.reviews.services.ask_supplement import Asked
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


def macros(workbook: bytes) -> bytes:
    content = io.BytesIO(workbook)
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\x00" * 100)
    return content.getvalue()


BAD: dict[str, tuple[str, Callable[[bytes], bytes], str, str]] = {
    "broken YAML": (
        "a.yaml",
        lambda _: b"burrow: {name: [\n",
        "不是正確的 YAML",
        "This is not YAML",
    ),
    "aliases": (
        "a.yaml",
        lambda _: b"a: &x 1\nb: *x\n",
        "答案檔不用 & 與 *",
        "does not use & and *",
    ),
    "another programme": (
        "a.yaml",
        lambda _: b"pack: moon-market\n",
        "這份答案是給「moon-market」的",
        "These answers are for moon-market",
    ),
    "an old workbook": (
        "a.xls",
        lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2048),
        "這是舊版 Excel（.xls）",
        "This is an old Excel file",
    ),
    "macros": ("a.xlsx", macros, "試算表含有巨集或控制項", "contains macros or controls"),
    "a renamed text": (
        "a.xlsx",
        lambda _: b"no workbook",
        "內容卻不是試算表",
        "the content is no spreadsheet",
    ),
    "another kind": ("a.png", lambda _: b"\x89PNG\r\n", "這不是答案檔", "This is no answers file"),
    "nothing": ("a.yaml", lambda _: b"", "檔案是空的", "The file is empty"),
    "too large": (
        "a.json",
        lambda _: b'{"a": "' + b"x" * (5 << 20) + b'"}',
        "檔案超過 5 MB",
        "The file is above 5 MB",
    ),
}


@pytest.mark.parametrize("which", BAD)
def test_a_bad_file_is_refused_in_the_readers_language(
    which: str, complete: Filing, browser_of_ours: Client, settings: Any, tmp_path: Path
) -> None:
    settings.YUNSHI_HOME = tmp_path
    name, made, chinese, english = BAD[which]
    content = made(downloaded(browser_of_ours, complete, "xlsx"))
    before = Draft.objects.get(pk=complete.draft_id).revision
    for language, words in (("zh-hant", chinese), ("en", english)):
        answer = uploaded(browser_of_ours, complete, content, name, language)
        assert answer.status_code == 422
        assert any(words in reason for reason in reasons(answer)), reasons(answer)
        assert words in text_of(answer)
    assert not Proposal.objects.exists()
    assert Draft.objects.get(pk=complete.draft_id).revision == before
    assert list(quarantine.folder().iterdir()) == []


def test_no_file_is_said(complete: Filing, browser_of_ours: Client) -> None:
    answer = browser_of_ours.post(f"{base(complete)}exchange/", {}, headers=EN)
    assert (answer.status_code, reasons(answer)) == (422, ["Choose a file first."])
    answer = browser_of_ours.post(f"{base(complete)}exchange/", {"file": "text"}, headers=EN)
    assert answer.status_code == 422


def test_a_flood_of_uploads_is_held_back(
    complete: Filing, browser_of_ours: Client, ours: Vendor
) -> None:
    for _ in range(exchange.MOST_UPLOADS):
        assert services.count_upload("answers", ours.owner.pk, exchange.MOST_UPLOADS)
    answer = uploaded(browser_of_ours, complete, "burrow: {}", "a.yaml")
    assert answer.status_code == 429
    assert "Wait ten minutes" in text_of(answer)


def test_a_text_that_looks_like_a_page_is_shown_as_text(
    complete: Filing, browser_of_ours: Client
) -> None:
    evil = "<script>alert(1)</script>"
    file = json.dumps({"burrow": {"name": evil, evil: 1}, "solutions": [{"id": evil}]})
    page = differences(browser_of_ours, complete, file, f"{evil}.json")
    assert b"<script>alert" not in page.content
    answer = taken(browser_of_ours, page)
    assert b"<script>alert" not in answer.content


def test_what_a_database_cannot_hold_is_no_error(complete: Filing, browser_of_ours: Client) -> None:
    file = '{"burrow": {"name": "a\\u0000b\\ud800c"}}'
    page = differences(browser_of_ours, complete, file, "a.json")
    taken(browser_of_ours, page)
    assert data(complete)["burrow"]["name"] == "abc"


@pytest.mark.parametrize(
    "post",
    [
        {},
        {"action": "take"},
        {"action": "take", "take": ["\x00", "../..", "new/99", "filing/x/y"]},
        {"action": "match", "match-0": "x", "match-": "y", "match-99999": "z", "match-²": "w"},
        {"action": "settle", "keep_mine": "x"},
        {"action": "nonsense"},
    ],
)
def test_posts_that_no_page_sends_change_nothing(
    post: dict[str, object], complete: Filing, browser_of_ours: Client
) -> None:
    page = differences(browser_of_ours, complete, '{"burrow": {"carrots": 5}}', "a.json")
    before = Draft.objects.get(pk=complete.draft_id).revision
    url = page.request["PATH_INFO"]
    assert browser_of_ours.post(url, post, follow=True).status_code == 200
    assert Draft.objects.get(pk=complete.draft_id).revision == before


def test_settling_nonsense_after_it_was_taken_changes_nothing(
    complete: Filing, browser_of_ours: Client
) -> None:
    page = differences(browser_of_ours, complete, '{"burrow": {"carrots": 5}}', "a.json")
    taken(browser_of_ours, page)
    before = Draft.objects.get(pk=complete.draft_id).revision
    for post in ({"action": "settle", "keep_mine": "x"}, {"action": "match", "match-0": "new"}):
        answer = browser_of_ours.post(page.request["PATH_INFO"], post, follow=True)
        assert answer.status_code == 200
    assert Draft.objects.get(pk=complete.draft_id).revision == before


def test_in_a_supplement_only_its_items_are_taken(
    complete: Filing, ours: Vendor, browser_of_ours: Client, time: SetClock
) -> None:
    outcome = services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    assert isinstance(outcome, Submitted)
    asked = ask_supplement(
        complete.id,
        staff(Role.OFFICER, complete.programme_id),
        {Address("", "burrow", "name"): "與登記不符"},
        key="ask",
        arrived_at=time.instant,
        message="請補正。",
    )
    assert isinstance(asked, Asked), asked
    file = json.dumps(
        {
            "burrow": {"name": "玉兔", "carrots": 5},
            "solutions": [{"cheese": {"hole_count": 9}}, {"cheese": {"name": "新的"}}],
        }
    )
    page = differences(browser_of_ours, complete, file, "a.json")
    open_now = {key for key, change in changes(page).items() if change.may_be_taken}
    assert open_now == {"filing/burrow/name"}
    assert "This answer is not open for changes now." in text_of(page)
    assert "solutions are added to a draft only" in text_of(page)
    answer = taken(browser_of_ours, page)
    assert "1 answer was saved." in text_of(answer)
    after = data(complete)
    assert (after["burrow"]["name"], after["burrow"]["carrots"]) == ("玉兔", 100)
    assert len(after["solutions"]) == 1
    # What was answered by a file counts as answered.
    assert asked.supplement.items.get().answered_at is not None
