"""The ASGI application that granian serves: Django behind the front that gathers requests."""

from __future__ import annotations

from typing import Final

from django.conf import settings

from yunshi.files.middleware import FORM_AROUND_UPLOAD
from yunshi.site.front.application import Front
from yunshi.site.front.open_files import allow_open_files
from yunshi.site.wsgi import application as django

# The rest of the longest request is for the work itself, which nobody can break off.
_SENT: Final = 1 / 3
_SENT_AND_WAITED: Final = 5 / 6

allow_open_files()
application = Front(
    django,
    threads=settings.YUNSHI_WEB_THREADS,
    largest=settings.YUNSHI_LARGEST_UPLOAD_BYTES + FORM_AROUND_UPLOAD,
    sent_within=settings.YUNSHI_LONGEST_REQUEST_SECONDS * _SENT,
    begun_within=settings.YUNSHI_LONGEST_REQUEST_SECONDS * _SENT_AND_WAITED,
)
