"""The WSGI application that granian or gunicorn serves."""

from __future__ import annotations

import os
import signal

from django.core.wsgi import get_wsgi_application

from yunshi.cli.embedded_postgres.account import die_with_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "yunshi.site.settings")
application = get_wsgi_application()

if os.environ.get("YUNSHI_STOP_WITH_PARENT"):
    # A server's worker process must not outlive the server, even if that is killed.
    stop_with_parent = die_with_parent(signal.SIGTERM, parent=os.getppid())
    if stop_with_parent is not None:
        stop_with_parent()
