"""What an address of the queue asks for, and the address of what is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse

from yunshi.reviews.queries import LookedAfter, Sort, Tab, Wanted

_LONGEST = 100


def wanted_of(asked: Mapping[str, Any]) -> Wanted:
    """What is asked for; whatever cannot be read asks for nothing."""
    page = str(asked.get("page", "1"))
    sort = str(asked.get("sort", ""))
    return Wanted(
        tab=_one_of(Tab, asked.get("tab"), Tab.MINE),
        programme=_short(asked.get("programme")),
        state=_short(asked.get("state")),
        vendor=_uuid(asked.get("vendor")),
        words=_short(asked.get("q")),
        looked_after=_one_of(LookedAfter, asked.get("with"), LookedAfter.ANYBODY),
        sort=_one_of(Sort, sort.removeprefix("-"), Sort.DUE),
        descending=sort.startswith("-"),
        page=int(page) if page.isascii() and page.isdecimal() and len(page) < 6 else 1,
    )


def query_of(wanted: Wanted) -> str:
    """The query string that asks for it, without what is usual."""
    usual = Wanted()
    pairs = {
        "tab": wanted.tab.value if wanted.tab is not usual.tab else "",
        "programme": wanted.programme,
        "state": wanted.state,
        "vendor": str(wanted.vendor or ""),
        "q": wanted.words,
        "with": wanted.looked_after.value,
        "sort": ("-" if wanted.descending else "") + wanted.sort.value
        if (wanted.sort, wanted.descending) != (usual.sort, usual.descending)
        else "",
        "page": str(wanted.page) if wanted.page > 1 else "",
    }
    return urlencode({name: value for name, value in pairs.items() if value})


def address_of(wanted: Wanted, name: str = "portal:office:queue", **changed: Any) -> str:
    """The address of the queue with something asked otherwise; any change starts at page one."""
    changed.setdefault("page", 1)
    query = query_of(replace(wanted, **changed))
    return f"{reverse(name)}{'?' + query if query else ''}"


def _one_of(kind: type[Any], asked: object, otherwise: Any) -> Any:
    return kind(asked) if asked in [member.value for member in kind] else otherwise


def _short(asked: object) -> str:
    return str(asked or "").replace("\x00", "").strip()[:_LONGEST]


def _uuid(asked: object) -> UUID | None:
    try:
        return UUID(str(asked)) if asked else None
    except ValueError:
        return None
