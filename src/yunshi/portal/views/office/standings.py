"""Lists of standings: what a programme reads, an upload looked at before it counts, history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods, require_safe

from yunshi.casework import clock
from yunshi.design import dates
from yunshi.design.fields import FieldKind, FieldView
from yunshi.design.language import page_language
from yunshi.design.parts import Cell, Column, Crumb, DataTable, ErrorLink, Row, Statistic
from yunshi.portal.views.office.access import OfficeRequest, of_an_office
from yunshi.programmes.models import Standing, StandingList, StandingUpload
from yunshi.programmes.queries import current_pack, current_packs, standing_of
from yunshi.programmes.services import NotImported, confirm_upload, keep_upload, may_import
from yunshi.programmes.services.import_standings import LONGEST_SOURCE
from yunshi.programmes.standing_lists.comparing import Comparison, compare, imports_of, latest
from yunshi.programmes.standing_lists.reading import (
    LARGEST_FILE,
    Entry,
    NotAList,
    ReadList,
    read_list,
)
from yunshi.reviews.queries import office_programmes
from yunshi.rulebook import unified_business_number
from yunshi.rulebook.calendar import TAIPEI, roc_date_short
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.standings import StandingKind, standings_read

_MOST_SHOWN: Final = 50


@require_safe
@of_an_office
def standings(request: OfficeRequest) -> HttpResponseBase:
    """Every list that the reader's programmes read, with the import that counts."""
    held = office_programmes(request.actor)
    counts: dict[tuple[str, str], StandingList] = {}
    for each in imports_of(held):
        counts.setdefault((each.programme_id, each.kind), each)
    rows = tuple(
        _kind_row(loaded.pack, kind, counts.get((loaded.pack.id, kind.kind)))
        for loaded in current_packs()
        if loaded.pack.id in held
        for kind in standings_read(loaded.pack)
    )
    columns = (
        Column(pgettext("of a standing", "List"), heads_row=True),
        Column(_("Programme")),
        Column(_("Businesses"), align="end"),
        Column(_("Imported")),
    )
    table = DataTable(_("Lists of standings"), columns, rows)
    return render(request, "portal/office/standings.html", {"table": table})


def _kind_row(pack: Pack, kind: StandingKind, counts: StandingList | None) -> Row:
    language = page_language()
    return Row(
        (
            Cell(kind.title.in_language(language), _kind_url(pack.id, kind.kind)),
            Cell(pack.programme.name.in_language(language)),
            Cell(f"{counts.entries:,}" if counts else ""),
            Cell(dates.show(counts.imported_at, "minute"), note=counts.imported_by.name)
            if counts
            else Cell(_("none yet"), warn=True),
        )
    )


def _kind_url(programme: str, kind: str) -> str:
    return reverse("portal:standings:kind", args=[programme, kind])


@require_http_methods(["GET", "HEAD", "POST"])
@of_an_office
def standing_kind(request: OfficeRequest, programme: str, kind: str) -> HttpResponseBase:
    """One list: what being on it brings, its imports, and the form for the next."""
    if programme not in office_programmes(request.actor):
        raise Http404
    pack = current_pack(programme).pack
    said = next((each for each in standings_read(pack) if each.kind == kind), None)
    if said is None:
        raise Http404
    if request.method != "POST":
        return _draw_kind(request, pack, said)
    if not may_import(request.user.pk, programme):
        raise Http404
    file, source = request.FILES.get("file"), request.POST.get("source", "")
    if file is None:
        return _draw_kind(request, pack, said, source, file_error=_("Choose a file."))
    outcome = keep_upload(
        programme,
        kind,
        # One byte more than may be: the reader says that it is too large.
        content=file.read(LARGEST_FILE + 1),
        file_name=file.name or "",
        source=source,
        by=request.user.pk,
    )
    if isinstance(outcome, StandingUpload):
        return redirect("portal:standings:upload", outcome.pk)
    words = outcome.message.in_language(page_language())
    lacks_source = not source.strip() or len(source.strip()) > LONGEST_SOURCE
    return _draw_kind(
        request,
        pack,
        said,
        source,
        file_error="" if lacks_source else words,
        source_error=words if lacks_source else "",
    )


def _draw_kind(
    request: OfficeRequest,
    pack: Pack,
    kind: StandingKind,
    source: str = "",
    *,
    file_error: str = "",
    source_error: str = "",
) -> HttpResponse:
    errors = [
        *([ErrorLink(source_error, "source")] if source_error else []),
        *([ErrorLink(file_error, "file")] if file_error else []),
    ]
    language, number = page_language(), request.GET.get("ubn", "").strip()[:20]
    context = {
        "title": kind.title.in_language(language),
        "programme": pack.programme.name.in_language(language),
        "about": kind.about.in_language(language),
        "clause": kind.clause,
        "kind": kind.kind,
        "crumbs": (_crumb(), Crumb(kind.title.in_language(language))),
        "may_import": may_import(request.user.pk, pack.id),
        "source": _source_field(source, source_error),
        "file": _file_field(file_error),
        "history": _history(pack.id, kind.kind),
        "number": number,
        "looked_up": _looked_up(pack.id, kind.kind, number) if number else "",
        "errors": errors,
        "has_errors": bool(errors),
    }
    status = 422 if errors else 200
    return render(request, "portal/office/standing_kind.html", context, status=status)


def _looked_up(programme: str, kind: str, number: str) -> str:
    """Whether a business stands on the list that counts today, in words."""
    if not unified_business_number.is_valid(number):
        return _("This is no unified business number: eight plain digits with their check digit.")
    today = clock.now().astimezone(TAIPEI).date()
    found = standing_of(programme, number, kind, today)
    if found is None:
        return _("%(ubn)s is not on the list that counts today.") % {"ubn": number}
    return _("%(ubn)s is on the list: %(label)s") % {
        "ubn": number,
        "label": " ".join((found.label, *_days(found))).strip() or _("(no name)"),
    }


def _days(standing: Standing) -> tuple[str, ...]:
    if standing.valid_from is None and standing.valid_until is None:
        return ()
    begins, ends = (
        roc_date_short(day) if day is not None else ""
        for day in (standing.valid_from, standing.valid_until)
    )
    return (f"{begins}～{ends}",)


def _crumb() -> Crumb:
    return Crumb(_("Lists of standings"), reverse("portal:standings:all"))


def _source_field(value: str, error: str) -> FieldView:
    return FieldView(
        "source",
        "source",
        FieldKind.TEXT,
        _("Where the list comes from"),
        hint=_("The number and date of the letter, or who sent it when."),
        value=value,
        errors=(error,) if error else (),
        maximum_length=LONGEST_SOURCE,
    )


def _file_field(error: str) -> FieldView:
    return FieldView(
        "file",
        "file",
        FieldKind.FILE,
        pgettext("a file", "List"),
        hint=_(
            "CSV or TSV in UTF-8, with a first line: 統一編號, 名稱, 起日, 迄日. "
            "Only the number is needed."
        ),
        errors=(error,) if error else (),
        accept=".csv,.tsv,.txt",
    )


def _history(programme: str, kind: str) -> DataTable:
    columns = (
        Column(_("Revision"), heads_row=True),
        Column(_("Imported")),
        Column(_("Businesses"), align="end"),
        Column(_("Source")),
        Column(pgettext("a file", "File")),
    )
    rows = tuple(
        Row(
            (
                Cell(str(each.revision), note=_("counts now") if number == 0 else ""),
                Cell(dates.show(each.imported_at, "minute"), note=each.imported_by.name),
                Cell(f"{each.entries:,}"),
                Cell(each.source),
                Cell(each.file_name, note=f"SHA-256 {each.file_sha256[:16]}…"),
            )
        )
        for number, each in enumerate(imports_of([programme]).filter(kind=kind))
    )
    return DataTable(_("Imports"), columns, rows)


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of the businesses that an import concerns in one way."""

    title: str
    entries: tuple[Entry, ...]
    more: int


@require_http_methods(["GET", "HEAD", "POST"])
@of_an_office
def standing_upload(request: OfficeRequest, upload: UUID) -> HttpResponseBase:
    """What an upload would change and what is wrong in it; importing it."""
    kept = StandingUpload.objects.filter(pk=upload, uploaded_by=request.user.pk).first()
    if kept is None or not may_import(request.user.pk, kept.programme_id):
        raise Http404
    error = ""
    if request.method == "POST":
        outcome = confirm_upload(
            kept.pk, seen=_revision(request.POST.get("seen", "")), by=request.user.pk
        )
        if not isinstance(outcome, NotImported):
            messages.success(
                request,
                _("Imported: revision %(revision)d counts from now on.")
                % {"revision": outcome.revision},
            )
            return redirect(_kind_url(kept.programme_id, kept.kind))
        error = outcome.message.in_language(page_language())
    read = read_list(bytes(kept.content))
    if isinstance(read, NotAList):
        raise AssertionError("what cannot be read is not kept")
    return _draw_upload(request, kept, read, error)


def _revision(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else -1


def _draw_upload(
    request: OfficeRequest, kept: StandingUpload, read: ReadList, error: str
) -> HttpResponse:
    language = page_language()
    pack = current_pack(kept.programme_id).pack
    kind = next((each for each in standings_read(pack) if each.kind == kept.kind), None)
    if kind is None:
        raise Http404
    found = compare(kept.programme_id, kept.kind, read.entries)
    title = kind.title.in_language(language)
    context = {
        "title": title,
        "programme": pack.programme.name.in_language(language),
        "upload": kept,
        "found": found,
        "counts": _counts(read, found),
        "problems": [
            (problem.line, problem.message.in_language(language)) for problem in read.problems
        ],
        "parts": _parts(found),
        "former": latest(kept.programme_id, kept.kind),
        "back": _kind_url(kept.programme_id, kept.kind),
        "crumbs": (
            _crumb(),
            Crumb(title, _kind_url(kept.programme_id, kept.kind)),
            Crumb(_("Look before importing")),
        ),
        "errors": [ErrorLink(error)] if error else [],
        "has_errors": bool(error),
    }
    status = 422 if error else 200
    return render(request, "portal/office/standing_upload.html", context, status=status)


def _counts(read: ReadList, found: Comparison) -> tuple[Statistic, ...]:
    wrong = len({problem.line for problem in read.problems})
    return (
        Statistic(pgettext("of a list", "New"), f"{len(found.new):,}"),
        Statistic(
            pgettext("of a list", "Gone"), f"{len(found.gone):,}", tone="warn" if found.gone else ""
        ),
        Statistic(pgettext("of a list", "Changed"), f"{len(found.changed):,}"),
        Statistic(pgettext("of a list", "Same"), f"{found.same:,}"),
        Statistic(_("Lines with errors"), f"{wrong:,}", tone="late" if wrong else ""),
    )


def _parts(found: Comparison) -> tuple[_Part, ...]:
    parts = (
        (pgettext("of a list", "Gone"), found.gone),
        (pgettext("of a list", "New"), found.new),
        (pgettext("of a list", "Changed"), found.changed),
    )
    return tuple(
        _Part(title, entries[:_MOST_SHOWN], max(0, len(entries) - _MOST_SHOWN))
        for title, entries in parts
        if entries
    )
