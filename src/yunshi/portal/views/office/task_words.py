"""What a task asks for: its own words, or those of what opened it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from yunshi.casework.models import Task

_KINDS: Final[Mapping[str, Callable[[], str]]] = {
    "mail_not_delivered": lambda: pgettext(
        "task", "A mail did not reach the vendor: reach the vendor another way, or send it again."
    ),
}


def task_words(task: Task) -> str:
    """In the language of the page; the kind itself where nobody has words for it."""
    if task.words:
        return task.words
    words = _KINDS.get(task.kind)
    if words is not None:
        return words()
    return _("(erased by law)") if task.opened_by else task.kind
