"""The ASGI application that granian serves: Django behind the front that gathers requests."""

from __future__ import annotations

from typing import Final

from django.conf import settings

from yunshi.files.middleware import FORM_AROUND_UPLOAD
from yunshi.site.front.application import Front
from yunshi.site.wsgi import application as django

# The rest of the longest request is for the work itself, which nobody can break off.
_GATHERED_AND_WAITED: Final = 5 / 6

application = Front(
    django,
    threads=settings.YUNSHI_WEB_THREADS,
    largest=settings.YUNSHI_LARGEST_UPLOAD_BYTES + FORM_AROUND_UPLOAD,
    seconds=settings.YUNSHI_LONGEST_REQUEST_SECONDS * _GATHERED_AND_WAITED,
)
