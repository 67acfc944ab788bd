"""The frames of pages, the style guide, and the pages of errors."""

from __future__ import annotations

from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.utils import translation

from tests.design.documents import Document
from yunshi.design.views.styleguide import ERROR_PAGES

pytestmark = pytest.mark.usefixtures("assets", "no_database")

PAGES = ("", "public/", "sign-in/", "receipt/", *(f"errors/{code}/" for code in ERROR_PAGES))
LANGUAGES = {"zh-hant": "zh-Hant-TW", "en": "en"}


@pytest.fixture
def shown(settings: Any) -> None:
    settings.YUNSHI_DEMO = True


@pytest.mark.parametrize("page", PAGES)
def test_the_style_guide_is_not_there_for_the_public(
    page: str, client: Client, settings: Any
) -> None:
    settings.DEBUG = settings.YUNSHI_DEMO = False
    assert client.get(f"/design/{page}").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_keeps_to_the_policy_and_says_its_language(
    page: str, language: str, shown: None, client: Client
) -> None:
    response = client.get(f"/design/{page}", headers={"accept-language": language})
    assert response.status_code == 200
    document = Document(response.content.decode())
    assert document.inline_code() == []
    (html,) = document.all("html")
    assert html.attributes["lang"] == LANGUAGES[language]
    assert [name for name, count in document.ids().items() if count > 1] == []
    addresses = [
        e.attributes[name]
        for e in document.elements
        for name in ("src", "href", "action")
        if name in e.attributes and e.tag != "a"
    ]
    assert [address for address in addresses if "//" in address] == []
    assert len(document.all("main")) == len(document.all("h1")) == 1
    keys = [e.attributes["accesskey"] for e in document.elements if "accesskey" in e.attributes]
    assert len(keys) == len(set(keys))
    assert set(keys) <= set("ULCB")


@pytest.mark.parametrize("page", PAGES)
def test_an_english_page_has_no_chinese_that_is_not_marked(
    page: str, shown: None, client: Client
) -> None:
    response = client.get(f"/design/{page}", headers={"accept-language": "en"})
    chinese = [c for c in response.content.decode() if "\u4e00" <= c <= "\u9fff"]
    # Our name, the switch to the other language, and what is Chinese by nature: names of
    # companies and codes of the register.
    allowed = set("雲市 正體中文 晴川資訊股份有限公司 中華電信 台智雲 軟體服務業 資料處理服務業")
    assert set(chinese) - allowed == set()


def test_a_chinese_page_has_no_english_left(shown: None, client: Client) -> None:
    text = client.get("/design/", headers={"accept-language": "zh-hant"}).content.decode()
    for word in ("Save", "Remove", "How to answer", "Not answered", "Keep mine", "optional"):
        assert f">{word}" not in text


@pytest.mark.parametrize("code", ERROR_PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_errors_needs_no_context(code: str, language: str) -> None:
    with translation.override(language):
        assert "<h1>" in render_to_string(f"{code}.html")


def test_the_language_link_posts_to_the_same_page(shown: None) -> None:
    browser = Client(enforce_csrf_checks=True)
    page = browser.get("/design/public/", headers={"accept-language": "zh-hant"})
    document = Document(page.content.decode())
    (form,) = [e for e in document.all("form") if e.attributes.get("action") == "/i18n/setlang/"]
    assert form.attributes["method"] == "post"
    token = next(
        e.attributes["value"]
        for e in document.all("input")
        if e.attributes.get("name") == "csrfmiddlewaretoken"
    )
    answer = browser.post(
        "/i18n/setlang/",
        {"language": "en", "next": "/design/public/", "csrfmiddlewaretoken": token},
    )
    assert (answer.status_code, answer.headers["Location"]) == (302, "/design/public/")
    english = browser.get("/design/public/", headers={"accept-language": "zh-hant"})
    assert '<html lang="en">' in english.content.decode()


def test_a_frame_without_any_data_still_stands(rf: RequestFactory) -> None:
    for frame in ("design/public.html", "design/auth.html"):
        assert "<main" in render_to_string(frame, {}, rf.get("/"))
