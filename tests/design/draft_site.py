"""A small site of its own: one draft that saves itself, by the protocol of the scripts.

It stands in for the room that keeps drafts, which is above this one. The store is memory, but
requests, sessions, CSRF and languages are real.
"""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import dataclass, field

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import include, path

from yunshi.design.checks import CheckResult, CheckView, FileView
from yunshi.design.chrome import Person, WorkChrome
from yunshi.design.conditions import equals, every, includes, negated, to_json
from yunshi.design.dates import TAIPEI
from yunshi.design.fields import (
    ROW_PLACEHOLDER,
    ColumnView,
    DateValue,
    FieldKind,
    FieldView,
    OptionView,
    RowView,
)
from yunshi.design.parts import AutosaveView, ConflictView, DeadlineView, Difference, SavedView

NOW = dt.datetime(2026, 6, 17, 14, 32, 8, tzinfo=TAIPEI)
INDUSTRIES = (("582", "軟體出版業"), ("620", "電腦程式設計"), ("631", "資料處理"))
LABELS = {"name": "方案名稱", "summary": "簡要說明", "price": "價格"}


@dataclass
class Draft:
    """What is saved, who changed a field last at which revision, and how the server behaves."""

    values: dict[str, list[str]] = field(default_factory=dict)
    changed_at: dict[str, int] = field(default_factory=dict)
    revision: int = 1
    signed_out: bool = False
    broken: bool = False
    too_late: bool = False
    garbled: bool = False
    slow: float = 0
    autosaves: int = 0
    submissions: list[dict[str, list[str]]] = field(default_factory=list)
    files: list[FileView] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, question: str, *values: str, **more: list[str]) -> None:
        """Somebody else saves a question; ``more`` are its further inputs, by their last part."""
        with self.lock:
            self.revision += 1
            if values:
                self.values[question] = list(values)
            for part, texts in more.items():
                self.values[f"{question}.{part.replace('__', '.')}"] = texts
            self.changed_at[question] = self.revision

    def text(self, name: str) -> str:
        return "".join(self.values.get(name, []))


draft = Draft()


def begin_anew() -> Draft:
    """Forget everything of the test before."""
    global draft
    draft = Draft()
    return draft


def _text(name: str, label: str, **more: object) -> FieldView:
    kind = FieldKind.TEXTAREA if name == "summary" else FieldKind.TEXT
    return FieldView(name=name, id=name, kind=kind, label=label, value=draft.text(name), **more)  # type: ignore[arg-type]


def _choice(name: str, kind: FieldKind, label: str, *options: tuple[str, str]) -> FieldView:
    chosen = draft.values.get(name, [])
    views = tuple(OptionView(value, text, checked=value in chosen) for value, text in options)
    return FieldView(name=name, id=name, kind=kind, label=label, options=views)


def _row(key: str) -> RowView:
    name = f"functions.{key}.title"
    cell = FieldView(
        name=name, id=f"f-{key}", kind=FieldKind.TEXT, label="功能名稱", value=draft.text(name),
        limit_characters=20,
    )  # fmt: skip
    return RowView(key, (cell,))


def fields() -> tuple[FieldView, ...]:
    """The questions of the page."""
    clouds = _choice("clouds", FieldKind.CHECKBOXES, "公有雲", ("aws", "AWS"), ("own", "自建"))
    renewal = _choice("renewal", FieldKind.RADIOS, "續約優惠", ("without", "無"), ("with", "有"))
    follow_up = _text("core", "核心服務")
    zone = FieldView(
        name="zone", id="zone", kind=FieldKind.RADIOS, label="架構",
        options=(
            OptionView("public", "公有雲", checked=draft.text("zone") == "public"),
            OptionView(
                "hybrid", "混合雲", checked=draft.text("zone") == "hybrid", follow_ups=(follow_up,)
            ),
        ),
    )  # fmt: skip
    keys = draft.values.get("functions", ["k1"])
    return (
        _text("name", "方案名稱", limit_characters=20),
        _text("summary", "簡要說明", limit_characters=100),
        zone,
        clouds,
        renewal,
        _text("renewal_text", "優惠內容", shown_when=to_json(equals("renewal", "with"))),
        _text(
            "price", "特別條件",
            shown_when=to_json(
                every(includes("clouds", "own"), negated(equals("renewal_text", "無條件")))
            ),
        ),
        FieldView(name="since", id="since", kind=FieldKind.DATE, label="起始日", date=DateValue(
            draft.text("since.year"), draft.text("since.month"), draft.text("since.day"))),
        FieldView(
            name="industry", id="industry", kind=FieldKind.COMBOBOX, label="行業代碼",
            options=tuple(
                OptionView(code, f"{code} {text}", checked=draft.text("industry") == code)
                for code, text in INDUSTRIES
            ),
        ),
        FieldView(
            name="functions", id="functions", kind=FieldKind.TABLE, label="功能",
            columns=(ColumnView("功能名稱"),), rows=tuple(_row(key) for key in keys),
            row_template=_row(ROW_PLACEHOLDER), minimum_rows=1, maximum_rows=4,
        ),
        FieldView(
            name="report", id="report", kind=FieldKind.FILE, label="報告",
            upload_url="/draft/file/", files=tuple(draft.files), maximum_bytes=1_000_000,
        ),
        FieldView(name="sworn", id="sworn", kind=FieldKind.DECLARATION, label="我聲明屬實",
                  value=draft.text("sworn"), reason=draft.text("sworn.reason")),
    )  # fmt: skip


def page(request: HttpRequest) -> HttpResponse:
    """The form; a POST without script saves everything, or submits."""
    if draft.signed_out:
        return HttpResponseRedirect("/signin/")
    if request.method == "POST":
        asked_of = draft
        if draft.slow:
            threading.Event().wait(draft.slow)
        if draft is not asked_of:
            return HttpResponse(status=410)  # of the test before, which did not wait for it
        posted = {name: request.POST.getlist(name) for name in request.POST}
        draft.submissions.append(posted)
        draft.values = {
            name: values
            for name, values in posted.items()
            if name not in {"csrfmiddlewaretoken", "base_revision", "action"}
        }
        if "add_rows" not in posted and "remove_row" not in posted:
            return HttpResponseRedirect("/done/")
        if "remove_row" in posted:
            key = posted["remove_row"][0].removeprefix("functions:")
            draft.values["functions"] = [k for k in posted["functions"] if k != key]
    context = {
        "chrome": WorkChrome(now=NOW, person=Person("王小晴")),
        "autosave": AutosaveView(
            "/draft/autosave/", str(draft.revision), "draft-1:person-1", "/signin/"
        ),
        "deadline": DeadlineView("截止", NOW + dt.timedelta(seconds=3), NOW),
        "saved": SavedView(),
        "fields": fields(),
    }
    return render(request, "draft.html", context)


def autosave(request: HttpRequest) -> HttpResponse:
    """Save the changed fields, or say why not."""
    if draft.slow:
        threading.Event().wait(draft.slow)
    if draft.signed_out:
        return HttpResponseRedirect("/signin/")
    if draft.broken:
        return HttpResponse("", status=503)
    if draft.too_late:
        return JsonResponse({"message": "已經截止，不能再儲存。"}, status=410)
    if draft.garbled:
        return HttpResponse("<!doctype html><title>Free Wi-Fi</title>")
    with draft.lock:
        draft.autosaves += 1
        base = int(request.POST["base_revision"])
        changed = request.POST.getlist("changed")
        disputed = sorted(
            {
                question_of(name)
                for name in changed
                if draft.changed_at.get(question_of(name), 0) > base
                and draft.values.get(name, []) != request.POST.getlist(name)
            }
        )
        draft.revision += 1
        for name in changed:
            if question_of(name) not in disputed:
                draft.values[name] = request.POST.getlist(name)
                draft.changed_at[question_of(name)] = draft.revision
        if disputed:
            return _conflict(request, disputed)
        notes = [{"field": "name", "text": "看過了", "tone": "ok"}] if "name" in changed else []
        saved = {"revision": draft.revision, "saved_at": "2026-06-17T06:31:52+00:00"}
        return JsonResponse({**saved, "notes": notes})


def question_of(name: str) -> str:
    """The question that an input belongs to: a date or a table posts several names."""
    return name.split(".")[0]


def _conflict(request: HttpRequest, questions: list[str]) -> HttpResponse:
    differences = tuple(
        Difference(
            LABELS.get(question, question),
            tuple(request.POST.getlist(question)),
            tuple(draft.values.get(question, [])),
            question,
            "李工程",
            tuple(
                (name, tuple(values))
                for name, values in draft.values.items()
                if question_of(name) == question
            ),
        )
        for question in questions
    )
    conflict = ConflictView(str(draft.revision), "李工程", NOW, differences)
    return render(request, "cotton/conflict.html", {"conflict": conflict}, status=409)


def receive_file(request: HttpRequest) -> HttpResponse:
    """One file; answered with the cards of all."""
    if draft.signed_out:
        return HttpResponseRedirect("/signin/")
    upload = request.FILES[request.POST["field"]]
    good = upload.read(5) == b"%PDF-"
    result, text = (CheckResult.PASS, "是 PDF") if good else (CheckResult.FAIL, "不是 PDF")
    number, checks = str(len(draft.files)), (CheckView(result, text),)
    draft.files.append(FileView(number, upload.name or "", "1 KB", checks=checks))
    draft.revision += 1
    return render(request, "draft_files.html", {"files": draft.files}, status=200 if good else 422)


def sign_in(request: HttpRequest) -> HttpResponse:
    """Signing in is one click here."""
    draft.signed_out = False
    return HttpResponse("<!doctype html><title>in</title><h1>signed in</h1>")


def done(request: HttpRequest) -> HttpResponse:
    return HttpResponse("<!doctype html><title>done</title><h1>done</h1>")


urlpatterns = [
    path("draft/", page),
    path("draft/autosave/", autosave),
    path("draft/file/", receive_file),
    path("signin/", sign_in),
    path("done/", done),
    path("i18n/", include("django.conf.urls.i18n")),
    path("", include("yunshi.design.urls")),
]
