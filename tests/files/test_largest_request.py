"""A request beyond the largest upload gets a page that says so, never a broken connection."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

import pytest
from django.core.checks import run_checks
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory, override_settings

from yunshi.files.checks import scanner_address, scanner_is_there
from yunshi.files.middleware import FORM_AROUND_UPLOAD, LargestRequest

LARGEST = 200_000


@pytest.fixture(autouse=True)
def _small_limit(settings: object) -> None:
    settings.YUNSHI_LARGEST_UPLOAD_BYTES = LARGEST  # type: ignore[attr-defined]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "words"), [("zh-hant", "太大"), ("en", "What you sent is too large")]
)
def test_page_in_the_readers_language(client: Client, language: str, words: str) -> None:
    response = client.post(
        "/",
        data=bytes(LARGEST + FORM_AROUND_UPLOAD + 1),
        content_type="application/octet-stream",
        headers={"accept-language": language},
    )
    assert response.status_code == 413
    assert words in response.content.decode()


def test_limit_is_exact_and_the_body_is_not_read_below_it(rf: RequestFactory) -> None:
    passed: list[HttpRequest] = []

    def view(request: HttpRequest) -> HttpResponse:
        passed.append(request)
        return HttpResponse("seen")

    most = LARGEST + FORM_AROUND_UPLOAD
    middleware = LargestRequest(view)
    response = middleware(rf.post("/", bytes(most), content_type="application/octet-stream"))
    assert (response.status_code, len(passed)) == (200, 1)
    assert len(passed[0].read()) == most
    response = middleware(rf.post("/", bytes(most + 1), content_type="application/octet-stream"))
    assert (response.status_code, len(passed)) == (413, 1)


@pytest.mark.parametrize("length", ["", "-1", "many", "٣" * 12])
def test_length_that_is_no_number_is_left_to_the_server(length: str, rf: RequestFactory) -> None:
    request = rf.get("/")
    request.META["CONTENT_LENGTH"] = length
    assert LargestRequest(lambda _: HttpResponse("seen"))(request).status_code == 200


def test_over_the_network_the_answer_arrives(live_site: str) -> None:
    address = urlsplit(live_site)
    assert address.hostname is not None
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    connection.request("POST", "/", bytes(4 * 1024 * 1024), {"Accept-Language": "en"})
    response = connection.getresponse()
    assert response.status == 413
    assert "What you sent is too large" in response.read().decode()
    connection.close()


def test_address_of_the_scanner_is_checked_at_start() -> None:
    with override_settings(YUNSHI_CLAMD_URL="clamd:3310"):
        assert [found.id for found in scanner_address()] == ["files.E001"]
        assert "files.E001" in [found.id for found in run_checks()]
    with override_settings(YUNSHI_CLAMD_URL="tcp://127.0.0.1:3310"):
        assert scanner_address() == []
        assert scanner_is_there() == []
    with override_settings(YUNSHI_CLAMD_URL=""):
        assert scanner_address() == []
        assert [found.id for found in scanner_is_there()] == ["files.W001"]
