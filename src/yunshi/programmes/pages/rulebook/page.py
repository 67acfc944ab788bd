"""The page of a rulebook: which version, where it stands among the others, and its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.programmes.pages.rulebook.book import Setting, book
from yunshi.programmes.pages.rulebook.switches import Chosen
from yunshi.programmes.pages.windows import Standing, window_lines
from yunshi.programmes.queries import (
    VersionLine,
    in_force_at,
    last_day_of_listings,
    pack_of,
    switches_set,
    windows_of,
)
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.model import Pack

_KEPT: Final = 48
"""Rulebooks kept as drawn: of each programme in each language, and some of earlier versions."""


@dataclass(frozen=True, slots=True)
class Contents:
    """One line of the table of contents, with the lines below it."""

    title: str
    anchor: str
    below: tuple[Contents, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """The text of a rulebook as HTML, and its table of contents."""

    html: SafeString
    contents: tuple[Contents, ...]


@dataclass(frozen=True, slots=True)
class VersionView:
    """One published version among the others."""

    version: str
    url: str
    in_force: str
    """When it counts, in words."""
    is_current: bool
    is_shown: bool


@dataclass(frozen=True, slots=True)
class RulebookPage:
    """What the template of a rulebook draws."""

    programme: str
    name: str
    summary: str
    version: str
    hash: str
    effective_from: date
    in_force: str
    is_current: bool
    current_url: str
    versions: tuple[VersionView, ...]
    drawn: Drawn


def rulebook_page(
    programme: str, versions: Sequence[VersionLine], shown: VersionLine, at: datetime
) -> RulebookPage:
    """The rulebook of one of a programme's versions, as it stands at an instant."""
    language = page_language()
    pack = pack_of(shown.hash).pack
    setting = _setting(pack, at, language)
    views = _versions(programme, versions, shown, at, _is_over(setting))
    (own,) = (view for view in views if view.is_shown)
    return RulebookPage(
        programme=programme,
        name=pack.programme.name.in_language(language),
        summary=pack.programme.summary.in_language(language),
        version=shown.version,
        hash=shown.hash,
        effective_from=shown.effective_from,
        in_force=own.in_force,
        is_current=own.is_current,
        current_url=reverse("programmes:rulebook", args=[programme]),
        versions=views,
        drawn=drawn_book(shown.hash, setting, language),
    )


def _setting(pack: Pack, at: datetime, language: str) -> Setting:
    chosen = tuple(
        Chosen(row.switch, row.value, row.set_at)
        for row in switches_set(pack.id)
        if row.switch in pack.switches
    )
    values = {**pack.switches, **{each.switch: each.value for each in chosen}}
    windows = windows_of(pack.id)
    return Setting(
        chosen,
        window_lines(pack, windows, at, values, language, dates.Precision.SECOND),
        last_day_of_listings(pack),
    )


def _is_over(setting: Setting) -> bool:
    """Whether filing has ended: every window is over."""
    standing = {window.standing for window in setting.windows}
    return standing == {Standing.PAST}


@lru_cache(maxsize=_KEPT)
def drawn_book(pack_hash: str, setting: Setting, language: str) -> Drawn:
    """Drawn once for each pack, setting and language: nothing else is in it, not even the time,
    except for which windows are open."""
    told = book(pack_of(pack_hash).pack, setting, language)
    html = render_to_string("programmes/rulebook/book.html", {"book": told})
    contents = [
        Contents(
            str(chapter.title),
            chapter.id,
            tuple(
                Contents(str(block.title), block.anchor) for block in chapter.blocks if block.title
            ),
        )
        for chapter in told.chapters
    ]
    contents.append(Contents(_("Index of clauses"), "clauses"))
    return Drawn(mark_safe(html), tuple(contents))  # noqa: S308 (drawn by a template just now)


def _versions(
    programme: str,
    versions: Sequence[VersionLine],
    shown: VersionLine,
    at: datetime,
    is_over: bool,
) -> tuple[VersionView, ...]:
    """The newest first. ``is_over``: the programme takes no filings any more."""
    counts = in_force_at(versions, at)
    today = at.astimezone(TAIPEI).date()
    views = []
    followers = [*versions[1:], None]
    for line, follower in zip(versions, followers, strict=True):
        views.append(
            VersionView(
                version=line.version,
                url=reverse("programmes:rulebook_version", args=[programme, line.version]),
                in_force=_in_force(line, follower, today, is_over),
                is_current=line == counts,
                is_shown=line == shown,
            )
        )
    return tuple(reversed(views))


def _in_force(line: VersionLine, follower: VersionLine | None, today: date, is_over: bool) -> str:
    begins = dates.show_day(line.effective_from)
    if line.effective_from > today:
        return _("counts from %(day)s") % {"day": begins}
    if follower is None and is_over:
        return _("latest version, from %(day)s; filing is over") % {"day": begins}
    if follower is None:
        return _("in force since %(day)s") % {"day": begins}
    said = {"day": begins, "next": dates.show_day(follower.effective_from)}
    if follower.effective_from > today:
        return _("in force since %(day)s, until the next one counts on %(next)s") % said
    return _("in force from %(day)s until %(next)s") % said
