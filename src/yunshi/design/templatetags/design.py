"""Template tags: icons, the mark, instants, money, and the language of the page."""

import datetime as dt

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from yunshi.design import dates
from yunshi.design.icons import icon_markup, mark_markup
from yunshi.design.language import in_chinese
from yunshi.design.status import SECTION_STATES, Status
from yunshi.design.status import status as find_status

register = template.Library()


@register.simple_tag
def icon(name: str, classes: str = "", label: str = "") -> SafeString:
    """``{% icon "send" %}``; classes ``s`` for the small one, ``label`` when it stands alone."""
    return icon_markup(name, classes, label)


@register.simple_tag
def mark(which: str = "wordmark") -> SafeString:
    """``{% mark %}``, ``{% mark "wordmark-reversed" %}`` or ``{% mark "symbol" %}``."""
    return mark_markup(which)


@register.simple_tag
def status(key: str) -> Status:
    """``{% status key as s %}``: the entry of the status vocabulary."""
    return find_status(key)


@register.simple_tag
def section_states() -> tuple[Status, ...]:
    """The eight states of a section, for the legend."""
    return SECTION_STATES


@register.simple_tag
def moment(value: dt.datetime | dt.date | None, precision: str = "minute") -> SafeString | str:
    """``{% moment case.due "second" %}``: a ``<time>`` that does not break; nothing for None."""
    if value is None:
        return ""
    return format_html(
        '<time class="num nowrap" datetime="{}">{}</time>',
        value.isoformat(),
        dates.show(value, precision),
    )


@register.simple_tag
def moment_text(value: dt.datetime | dt.date | None, precision: str = "minute") -> str:
    """The words of ``moment`` without the element."""
    return "" if value is None else dates.show(value, precision)


@register.filter
def said(value: dt.datetime | dt.date | None, precision: str = "minute") -> str:
    """``{{ case.due|said:"second" }}``: the words of ``moment`` inside a sentence."""
    return moment_text(value, precision)


@register.filter
def isoformat(value: dt.datetime | dt.date) -> str:
    """The machine's form of a date or an instant."""
    return value.isoformat()


@register.filter
def gregorian(value: dt.date | None) -> str:
    """2026 年 6 月 30 日（二）, or Tue 30 June 2026; empty for None."""
    return "" if value is None else dates.show_gregorian(value)


@register.filter
def thousands(value: int | str | None) -> str:
    """12000000 → 12,000,000; what is no number stays as it is."""
    try:
        return f"{int(value):,}"  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return "" if value is None else str(value)


@register.filter
def two_digits(value: int) -> str:
    """7 → 07."""
    return f"{value:02}"


@register.simple_tag
def document_language() -> str:
    """The ``lang`` of the document: zh-Hant-TW or en."""
    return "zh-Hant-TW" if in_chinese() else "en"
