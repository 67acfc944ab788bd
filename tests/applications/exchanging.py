"""Uploading files to the page of a draft, as a browser does."""

from __future__ import annotations

import io
import re
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from tests.applications.pages import base, form_of
from yunshi.answers.pages.proposal_page import ChangeView, ProposalView
from yunshi.applications.models import Filing

EN = {"Accept-Language": "en"}


def downloaded(client: Client, filing: Filing, kind: str, language: str = "zh-hant") -> bytes:
    answer = client.get(
        f"{base(filing)}exchange/draft.{kind}", headers={"Accept-Language": language}
    )
    assert answer.status_code == 200
    assert "attachment" in answer.headers["Content-Disposition"]
    content: bytes = answer.content
    return content


def uploaded(
    client: Client, filing: Filing, content: bytes | str, name: str, language: str = "en"
) -> HttpResponse:
    """The answer to an upload: a redirection to the differences, or the page with the reasons."""
    given = content.encode() if isinstance(content, str) else content
    answer: HttpResponse = client.post(
        f"{base(filing)}exchange/",
        {"file": SimpleUploadedFile(name, given)},
        headers={"Accept-Language": language},
    )
    return answer


def differences(
    client: Client, filing: Filing, content: bytes | str, name: str, language: str = "en"
) -> HttpResponse:
    """The page with the differences that an upload leads to."""
    answer = uploaded(client, filing, content, name, language)
    assert answer.status_code == 302, reasons(answer)
    page: HttpResponse = client.get(
        answer.headers["Location"], headers={"Accept-Language": language}
    )
    assert page.status_code == 200
    return page


def reasons(answer: HttpResponse) -> list[str]:
    """Why a file was not taken, as the page says it."""
    return list(answer.context["page"].reasons) if answer.context else []


def drawn(page: HttpResponse) -> ProposalView:
    """What the page of differences draws."""
    view = page.context["page"].proposal
    assert isinstance(view, ProposalView)
    return view


def changes(page: HttpResponse) -> dict[str, ChangeView]:
    """The changes that a page of differences draws, by key."""
    return {change.key: change for group in drawn(page).groups for change in group.changes}


def ticked(page: HttpResponse) -> list[str]:
    return form_of(page).get("take", [])


def taken(client: Client, page: HttpResponse, *, keys: list[str] | None = None) -> HttpResponse:
    """Confirms what is ticked (or ``keys``) and answers the page that follows."""
    form = {**form_of(page), "take": ticked(page) if keys is None else keys}
    answer = client.post(
        page.request["PATH_INFO"], form, follow=True, headers={"Accept-Language": "en"}
    )
    assert answer.status_code == 200
    return answer


def workbook(content: bytes) -> list[Any]:
    """The sheets of a downloaded workbook, as rows of cells."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return [
        (name, book.get_sheet_by_name(name).to_python(skip_empty_area=False))
        for name in book.sheet_names
    ]


def with_line(written: bytes, name: str, value: str, *, number: int = 0) -> bytes:
    """A downloaded YAML with the value of one field replaced."""
    text = written.decode()
    found = list(re.finditer(rf"^( *){name}:.*$", text, re.MULTILINE))
    at = found[number]
    return (text[: at.start()] + f"{at.group(1)}{name}: {value}" + text[at.end() :]).encode()
