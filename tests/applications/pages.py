"""Reading pages: what they say, what their forms hold, and what a browser would post."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.utils.datastructures import MultiValueDict

from yunshi.applications.models import Filing


def base(filing: Filing) -> str:
    return f"/apply/{filing.id}/"


def text_of(response: HttpResponse) -> str:
    """The page as words, without tags."""
    content = response.content.decode()
    content = re.sub(r"<(script|template|style)\b.*?</\1>", " ", content, flags=re.S)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", content)))


class _Fields(HTMLParser):
    """What a browser would post of the first form inside <main> that posts."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[tuple[str, str]] = []
        self._in_main = self._in_form = self._done = False
        self._textarea: str | None = None
        self._text = ""
        self._select = ""
        self._template = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._template += tag == "template"
        if tag == "main":
            self._in_main = True
        elif tag == "form" and self._in_main and not self._done:
            self._in_form = given.get("method") == "post"
        if not self._in_form or self._template:
            return
        name = given.get("name", "")
        if tag == "input" and name:
            kind = given.get("type", "text")
            if kind in {"checkbox", "radio"} and "checked" not in given:
                return
            if kind not in {"file", "submit", "button"}:
                self.values.append((name, given.get("value", "")))
        elif tag == "textarea":
            self._textarea, self._text = name, ""
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select and "selected" in given:
            self.values.append((self._select, given.get("value", "")))

    def handle_data(self, data: str) -> None:
        if self._textarea is not None:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        self._template -= tag == "template"
        if tag == "form" and self._in_form:
            self._in_form, self._done = False, True
        elif tag == "textarea" and self._textarea is not None:
            # The first line break after the tag is not part of the text.
            self.values.append((self._textarea, self._text.removeprefix("\n")))
            self._textarea = None
        elif tag == "select":
            self._select = ""


def form_of(response: HttpResponse) -> dict[str, list[str]]:
    """The names and values that a browser without script would post, buttons apart."""
    parser = _Fields()
    parser.feed(response.content.decode())
    values: MultiValueDict[str, str] = MultiValueDict()
    for name, value in parser.values:
        values.appendlist(name, value)
    return {name: values.getlist(name) for name in values}


def posted(client: Client, url: str, **changes: Any) -> HttpResponse:
    """Opens a page, changes some fields of its form, and posts it whole.

    ``None`` leaves a field out; dots in names are written as two underscores.
    """
    form = form_of(client.get(url))
    for name, value in changes.items():
        key = name.replace("__", ".")
        if value is None:
            form.pop(key, None)
        else:
            form[key] = value if isinstance(value, list) else [value]
    response: HttpResponse = client.post(url, form)
    return response


def autosaved(client: Client, url: str, revision: int, **changed: Any) -> HttpResponse:
    """What the page's script posts for changed fields."""
    body: dict[str, Any] = {"base_revision": str(revision), "changed": []}
    for name, value in changed.items():
        key = name.replace("__", ".")
        body["changed"].append(key)
        body[key] = value if isinstance(value, list) else [value]
    response: HttpResponse = client.post(
        f"{url}autosave/",
        body,
        headers={"X-Requested-With": "yunshi-autosave", "Accept": "application/json, text/html"},
    )
    return response


def data(filing: Filing) -> dict[str, Any]:
    """The answers as the draft holds them now."""
    filing.draft.refresh_from_db()
    answers: dict[str, Any] = filing.draft.data
    return answers
