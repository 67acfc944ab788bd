"""A small computation that a browser does before a form is taken, in place of a picture of letters.

It takes a person's browser a second and asks nothing of the person, also of one who cannot see; a
program that sends thousands of forms pays it thousands of times.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.conf import settings
from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest

from yunshi.casework import clock
from yunshi.parties.models import SpentComputation

FIELD: Final = "computed"
"""The name under which a form posts the task and its result, as ``task number``."""
_SALT: Final = "yunshi.parties.computation"
_GOOD_FOR: Final = timedelta(hours=4)
"""A form may lie open for that long."""
_WITHOUT: Final = "forms-without-computation"


@dataclass(frozen=True, slots=True)
class Task:
    """To be solved: a whole number whose text after ``signed`` and a point gives a SHA-256 that
    begins with so many bits of zero."""

    signed: str
    zero_bits: int


def new_task(purpose: str) -> Task:
    """A task for one sending of one kind of form."""
    what = {"purpose": purpose, "once": secrets.token_urlsafe(12)}
    return Task(signing.dumps(what, salt=_SALT), settings.YUNSHI_COMPUTATION_BITS)


def is_done(request: HttpRequest, purpose: str) -> bool:
    """Whether the form that was posted came with a task solved, which is used up by this.

    Without one (a browser that runs no scripts) the form is taken as long as few such come: at
    most ``YUNSHI_WITHOUT_COMPUTATION`` an hour on the whole site.
    """
    task, _, number = request.POST.get(FIELD, "").partition(" ")
    if task and number:
        return _solves(task, number, purpose) and _spend(task)
    return _is_among_few()


def _solves(task: str, number: str, purpose: str) -> bool:
    try:
        what = signing.loads(task, salt=_SALT, max_age=_GOOD_FOR)
    except signing.BadSignature:
        return False
    if what["purpose"] != purpose or not (number.isascii() and number.isdigit()):
        return False
    digest = hashlib.sha256(f"{task}.{number}".encode()).digest()
    return int.from_bytes(digest) >> (256 - settings.YUNSHI_COMPUTATION_BITS) == 0


def _spend(task: str) -> bool:
    now = clock.now()
    _, new = SpentComputation.objects.get_or_create(
        task=hashlib.sha256(task.encode()).hexdigest(), defaults={"at": now}
    )
    if new:
        SpentComputation.objects.filter(at__lt=now - _GOOD_FOR).delete()
    return new


def _is_among_few() -> bool:
    """Counted by the hour that begins with the first of them."""
    cache.add(_WITHOUT, 0, timeout=3600)
    try:
        return cache.incr(_WITHOUT) <= settings.YUNSHI_WITHOUT_COMPUTATION
    except ValueError:  # The hour ended between the two.
        return True
