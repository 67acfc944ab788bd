"""Uploads of a paper with real files: every check on its card, refusals with every reason."""

from __future__ import annotations

import html
from io import BytesIO
from typing import Any

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.pages import base, data, form_of, text_of
from tests.applications.world import Vendor, publish, started, vendor
from tests.files import making
from tests.packs import MOON_MARKET
from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services.upload_paper import NotTaken
from yunshi.applications.views.vendor import receiving
from yunshi.casework.clock import SetClock
from yunshi.files.models import StoredFile
from yunshi.files.outcomes import Received
from yunshi.files.services import receive_upload
from yunshi.parties.models import Person
from yunshi.programmes.queries import actor_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_uploads_before() -> None:
    cache.clear()


def cheese_page(filing: Filing, solution: str) -> str:
    return f"{base(filing)}solutions/{solution}/cheese/kind/"


def sent_up(
    client: Client, filing: Filing, solution: str, content: bytes, name: str = "報告.pdf"
) -> HttpResponse:
    file = BytesIO(content)
    file.name = name
    response: HttpResponse = client.post(
        f"{base(filing)}solutions/{solution}/documents/taste/upload/",
        {"field": "documents.taste", "documents.taste": file},
    )
    return response


def papers(filing: Filing) -> list[dict[str, Any]]:
    given: list[dict[str, Any]] = data(filing)["solutions"][0].get("documents", {}).get("taste", [])
    return given


def test_a_good_file_is_attached_and_shown_with_every_check(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    answer = sent_up(browser_of_ours, filing, solution, making.pdf(pages=3))
    words = text_of(answer)
    (file,) = papers(filing)
    assert answer.status_code == 200
    assert "報告.pdf" in words
    assert "檔案類型 PDF，可以開啟，共 3 頁" in words
    assert "未超過 20\xa0MB" in html.unescape(answer.content.decode())
    assert "掃毒" not in words, "a site without a scanner is nothing a vendor can act on"
    assert "請填「品嘗報告」的文件日期" in words
    assert f"documents.taste.{file['file']}.dated.year" in answer.content.decode()
    assert f'value="{file["file"]}"' in answer.content.decode(), "it can be removed"


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (making.virus_test_file(), "報告.pdf", "病毒"),
        (making.pdf_bomb(600), "報告.pdf", "展開後大得不合理"),
        (making.pdf(making.open_action), "報告.pdf", "含有 JavaScript 程式"),
        (making.encrypted_pdf(user="x", owner="y"), "報告.pdf", "密碼"),
        (making.packed({"a.txt": b"x"}), "報告.pdf", "內容卻是 ZIP 檔"),
        (making.picture(4, 4), "照片.png", "這裡只收 pdf"),
        (b"", "報告.pdf", "空"),
    ],
    ids=["virus", "bomb", "script", "locked", "renamed zip", "not taken here", "empty"],
)
def test_a_bad_file_is_refused_on_its_card_and_the_other_files_stay(
    content: bytes,
    name: str,
    said: str,
    browser_of_ours: Client,
    complete: Filing,
    solution: str,
) -> None:
    (before,) = papers(complete)
    answer = sent_up(browser_of_ours, complete, solution, content, name)
    words = text_of(answer)
    assert answer.status_code == 422
    assert said in words
    assert name in words
    assert before["name"] in words, "the paper that stood there is still shown"
    assert papers(complete) == [before]


def test_a_second_file_replaces_the_first_where_the_paper_is_one(
    browser_of_ours: Client, complete: Filing, solution: str
) -> None:
    (before,) = papers(complete)
    answer = sent_up(browser_of_ours, complete, solution, making.pdf(pages=2), "新報告.pdf")
    (after,) = papers(complete)
    assert answer.status_code == 200
    assert after["name"] == "新報告.pdf"
    assert after["file"] != before["file"]


def test_uploading_asks_for_a_session_a_token_and_the_own_filing(
    filing: Filing, solution: str, ours: Vendor
) -> None:
    good = making.pdf()
    assert sent_up(Client(), filing, solution, good).status_code == 401
    stranger = signed_in(vendor("22099131").owner)
    assert sent_up(stranger, filing, solution, good).status_code == 404
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(ours.owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert sent_up(strict, filing, solution, good).status_code == 403
    assert papers(filing) == []
    assert not StoredFile.objects.exists()


def test_a_paper_or_a_solution_that_is_not_there_is_404(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    for url in (
        f"{base(filing)}documents/taste/upload/",
        f"{base(filing)}solutions/{solution}/documents/smell/upload/",
        f"{base(filing)}solutions/{filing.id}/documents/taste/upload/",
    ):
        answer = browser_of_ours.post(url, {"documents.taste": BytesIO(making.pdf())})
        assert answer.status_code == 404


def test_without_script_the_file_goes_along_with_the_form(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    page = cheese_page(filing, solution)
    file = BytesIO(making.pdf())
    file.name = "報告.pdf"
    form = form_of(browser_of_ours.get(page))
    answer = browser_of_ours.post(
        page, {**form, "name": "藍月", "documents.taste": file, "action": "list"}
    )
    assert answer.status_code == 302
    (given,) = papers(filing)
    assert given["name"] == "報告.pdf"
    # Its date is asked beside it, and comes with the next post.
    name = f"documents.taste.{given['file']}.dated"
    form = form_of(browser_of_ours.get(page))
    assert form[f"{name}.year"] == [""]
    browser_of_ours.post(
        page,
        {**form, f"{name}.year": "119", f"{name}.month": "1", f"{name}.day": "9", "action": "list"},
    )
    assert papers(filing)[0]["dated"] == "2030-01-09"


def test_without_script_a_refused_file_is_shown_and_the_texts_are_saved(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    page = cheese_page(filing, solution)
    file = BytesIO(making.virus_test_file())
    file.name = "報告.pdf"
    form = form_of(browser_of_ours.get(page))
    answer = browser_of_ours.post(
        page, {**form, "name": "藍月", "documents.taste": file, "action": "continue"}
    )
    assert answer.status_code == 422
    assert "病毒" in text_of(answer)
    assert data(filing)["solutions"][0]["cheese"] == {"name": "藍月"}
    assert papers(filing) == []


def test_a_file_is_removed_by_its_button_and_only_from_its_own_page(
    browser_of_ours: Client, complete: Filing, solution: str
) -> None:
    (given,) = papers(complete)
    form = form_of(browser_of_ours.get(f"{base(complete)}burrow/owner/"))
    browser_of_ours.post(f"{base(complete)}burrow/owner/", {**form, "remove_file": given["file"]})
    assert papers(complete) == [given]
    page = cheese_page(complete, solution)
    form = form_of(browser_of_ours.get(page))
    answer = browser_of_ours.post(page, {**form, "remove_file": given["file"]})
    assert answer["Location"] == page
    assert papers(complete) == []
    for garbage in ("", "x", "../../etc/passwd"):
        assert browser_of_ours.post(page, {**form, "remove_file": garbage}).status_code == 302


def test_a_file_is_handed_to_its_own_organisation_only(
    browser_of_ours: Client, complete: Filing, solution: str
) -> None:
    (given,) = papers(complete)
    url = f"{base(complete)}files/{given['file']}/"
    answer = browser_of_ours.get(url)
    assert answer.status_code == 200
    assert answer["Content-Disposition"].startswith("attachment")
    assert b"".join(answer.streaming_content).startswith(b"%PDF-")
    theirs = vendor("22099131")
    assert signed_in(theirs.owner).get(url).status_code == 404
    # Not even a draft that names the file of another opens it.
    received = receive_upload(
        BytesIO(making.pdf()), "他人.pdf", theirs.organisation.id, theirs.owner.pk
    )
    assert isinstance(received, Received)
    answers = data(complete)
    answers["solutions"][0]["documents"]["taste"][0]["file"] = str(received.file.id)
    Draft.objects.filter(pk=complete.draft_id).update(data=answers)
    assert browser_of_ours.get(f"{base(complete)}files/{received.file.id}/").status_code == 404


def test_after_submission_an_upload_is_refused_and_nothing_is_kept(
    browser_of_ours: Client, complete: Filing, ours: Vendor, solution: str, time: SetClock
) -> None:
    services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    before, files = papers(complete), StoredFile.objects.count()
    answer = sent_up(browser_of_ours, complete, solution, making.pdf())
    assert answer.status_code == 422
    assert "已經送件" in text_of(answer)
    assert papers(complete) == before
    assert StoredFile.objects.count() == files


def test_a_flood_of_uploads_is_stopped_with_a_reason(
    browser_of_ours: Client,
    filing: Filing,
    solution: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(receiving, "MOST_UPLOADS", 2)
    answers = [sent_up(browser_of_ours, filing, solution, making.pdf()) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 422]
    assert "太多檔案" in text_of(answers[2])


@pytest.fixture
def moonlit(time: SetClock) -> Filing:
    """A draft of the programme whose papers stand partly in no form."""
    return started(vendor(), publish(MOON_MARKET))


def photographs(client: Client, filing: Filing, *pictures: bytes) -> list[HttpResponse]:
    answers = []
    for number, picture in enumerate(pictures):
        file = BytesIO(picture)
        file.name = f"{number}.png"
        url = f"{base(filing)}documents/photographs/upload/"
        answers.append(client.post(url, {"documents.photographs": file}))
    return answers


def test_papers_that_stand_in_no_form_have_a_page_of_their_own(moonlit: Filing) -> None:
    browser = signed_in(Person.objects.get(pk=moonlit.started_by))
    assert "附檔" in text_of(browser.get(base(moonlit)))
    page = browser.get(f"{base(moonlit)}documents/papers/")
    assert page.status_code == 200
    assert "照片" in text_of(page)
    assert "請上傳「租約」" not in text_of(page)
    (answer,) = photographs(browser, moonlit, making.picture(900, 600))
    assert answer.status_code == 200
    assert "900 × 600 像素" in text_of(answer)
    assert len(data(moonlit)["documents"]["photographs"]) == 1


def test_pictures_of_the_wrong_size_and_one_too_many_are_refused(moonlit: Filing) -> None:
    browser = signed_in(Person.objects.get(pk=moonlit.started_by))
    good = [making.picture(900 - side, 600) for side in range(3)]
    large, *taken, one_more = photographs(
        browser, moonlit, making.picture(901, 600), *good, making.picture(80, 60)
    )
    assert large.status_code == 422
    assert "901×600 像素" in text_of(large)
    assert [answer.status_code for answer in taken] == [200, 200, 200]
    assert one_more.status_code == 422
    assert "目前 4 個檔案，最多 3 個" in text_of(one_more)
    assert len(data(moonlit)["documents"]["photographs"]) == 3


def test_where_the_programme_names_no_maximum_the_site_does(
    moonlit: Filing, settings: Any, time: SetClock
) -> None:
    settings.YUNSHI_MOST_FILES = 2
    (solution,) = moonlit.solutions.all()
    address = Address(str(solution.id), "documents", "letters")
    taken = [
        services.upload_paper(
            Filing.objects.get(pk=moonlit.pk),
            address,
            BytesIO(making.pdf(pages=pages)),
            f"{pages}.pdf",
            actor_of(moonlit.started_by),
            arrived_at=time.instant,
        )
        for pages in (1, 2, 3)
    ]
    assert [type(each).__name__ for each in taken] == ["Attached", "Attached", "NotTaken"]
    assert isinstance(taken[-1], NotTaken)
    assert [finding.rule for finding in taken[-1].findings] == ["filing.too_many_files"]
    assert StoredFile.objects.filter(removed_at=None).count() == 2
