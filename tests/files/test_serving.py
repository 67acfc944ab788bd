"""Handing files out: to whom, how, and when not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote
from uuid import UUID, uuid4

import pytest
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.test import RequestFactory
from django.utils import translation

from tests.files import making
from tests.files.conftest import Receive
from yunshi.files import queries, services
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.views import serve_file

pytestmark = pytest.mark.django_db
Stored = Callable[[bytes, str], StoredFile]


@pytest.fixture
def request_(rf: RequestFactory) -> HttpRequest:
    return rf.get("/")


def whole(response: HttpResponseBase) -> bytes:
    """Read a streamed response as a server does: to its end, then closed."""
    content = b"".join(response)  # type: ignore[call-overload]
    response.close()
    return content


def everyone(request: HttpRequest, file: StoredFile) -> bool:
    return True


@pytest.mark.parametrize(
    "name",
    [
        "𠮷野家_營業人銷售額與稅額申報書(401).pdf",
        "全" * 62 + ".pdf",
        'a "quoted" name; filename=b.exe.pdf',
        "plain.pdf",
    ],
)
def test_file_comes_whole_under_its_own_name(
    name: str, stored: Stored, request_: HttpRequest
) -> None:
    content = making.pdf(pages=3)
    response = serve_file(request_, stored(content, name).id, may_read=everyone)
    assert whole(response) == content
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Content-Length"] == str(len(content))
    disposition = response.headers["Content-Disposition"]
    assert disposition.startswith("attachment; filename")
    if not name.isascii():
        assert disposition == f"attachment; filename*=utf-8''{quote(name)}"
    else:
        assert disposition == 'attachment; filename="{}"'.format(name.replace('"', '\\"'))


def test_browser_is_told_to_do_nothing_with_it(stored: Stored, request_: HttpRequest) -> None:
    response = serve_file(request_, stored(making.pdf(), "a.pdf").id, may_read=everyone)
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert response.headers["Cache-Control"] == "private, no-store"
    response.close()


def test_content_is_streamed_in_pieces(stored: Stored, request_: HttpRequest) -> None:
    content = making.packed({"a.bin": bytes(range(256)) * 4000}, 0)
    response = serve_file(request_, stored(content, "a.zip").id, may_read=everyone)
    pieces = list(response)  # type: ignore[call-overload]
    assert len(pieces) > 1
    assert b"".join(pieces) == content
    response.close()


def test_without_a_permission_nobody_reads(stored: Stored, request_: HttpRequest) -> None:
    with pytest.raises(Http404):
        serve_file(request_, stored(making.pdf(), "a.pdf").id)


def test_who_may_not_read_cannot_tell_a_file_from_none(
    stored: Stored, request_: HttpRequest
) -> None:
    asked: list[UUID] = []

    def refuse(request: HttpRequest, file: StoredFile) -> bool:
        asked.append(file.id)
        return False

    file = stored(making.pdf(), "a.pdf")
    with pytest.raises(Http404) as existing:
        serve_file(request_, file.id, may_read=refuse)
    with pytest.raises(Http404) as missing:
        serve_file(request_, uuid4(), may_read=refuse)
    assert asked == [file.id]
    assert str(existing.value) == str(missing.value)


def test_removed_file_is_not_there(stored: Stored, request_: HttpRequest, owner: UUID) -> None:
    file = stored(making.pdf(), "a.pdf")
    services.remove(file.id, owner)
    with pytest.raises(Http404):
        serve_file(request_, file.id, may_read=everyone)


@pytest.mark.parametrize(
    ("state", "zh_hant", "en"),
    [
        (ScanState.WAITING, "正在等待掃毒", "It waits for the virus scan"),
        (ScanState.UNAVAILABLE, "掃毒系統無法判斷", "gives no verdict"),
    ],
)
def test_file_without_a_verdict_is_not_handed_out(
    state: ScanState, zh_hant: str, en: str, stored: Stored, request_: HttpRequest
) -> None:
    file = stored(making.pdf(), "a.pdf")
    StoredFile.objects.update(scan_state=state)
    for language, words in (("zh-hant", zh_hant), ("en", en)):
        with translation.override(language):
            response = serve_file(request_, file.id, may_read=everyone)
        assert isinstance(response, HttpResponse)
        assert response.status_code == 409
        assert words in response.content.decode()
        assert b"%PDF" not in response.content


def test_infected_file_is_named_and_not_handed_out(
    receive: Receive, request_: HttpRequest, home: Path
) -> None:
    receive(making.virus_test_file(), "eicar.txt")
    response = serve_file(request_, StoredFile.objects.get().id, may_read=everyone)
    assert isinstance(response, HttpResponse)
    assert response.status_code == 409
    assert making.virus_test_file() not in response.content


@pytest.mark.parametrize("state", ScanState)
def test_scan_is_told_honestly_in_both_languages(state: ScanState, stored: Stored) -> None:
    file = stored(making.pdf(), "a.pdf")
    file.scan_state = state
    words = queries.scan_words(file)
    assert words.zh_hant.endswith("。")
    assert words.en.endswith(".")
    if state is ScanState.NOT_CONFIGURED:
        assert "未掃毒" in words.zh_hant
        assert "Not scanned" in words.en
