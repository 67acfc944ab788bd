"""A process of its own that delivers what waits, so that a test can kill it.

``python -m tests.notices.delivering PORT``: the mail server listens on this port.
"""

from __future__ import annotations

import sys

import django

django.setup()

from django.test import override_settings  # noqa: E402

from tests.notices.smtp_sink import settings_for  # noqa: E402
from yunshi.notices.services import deliver_waiting  # noqa: E402

if __name__ == "__main__":
    with override_settings(**settings_for(int(sys.argv[1]))):
        deliver_waiting()
