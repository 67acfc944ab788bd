"""One database, seen under two roles.

``default`` is the application's role: it can read and write ordinary tables, and cannot change
the journal. ``owner`` is the role that owns the tables; only ``migrate`` uses it.
"""

from __future__ import annotations

import os
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from yunshi.cli.data_home import data_home
from yunshi.cli.embedded_postgres import running_urls
from yunshi.site.settings.environment import whole_number

# Stands where no server is named and none runs: commands that need no database work, and any
# other fails by saying what to do.
_NO_SERVER = "postgresql://no-role@127.0.0.1:1/no-database"


def _connection(name: str, url: str) -> dict[str, Any]:
    try:
        parts = conninfo_to_dict(url)
    except ProgrammingError as error:
        # The message of libpq may repeat the password, so it is not passed on.
        raise ImproperlyConfigured(
            f"{name} must look like postgresql://role:password@host:5432/database."
        ) from error
    known = {key: str(parts.pop(key, "") or "") for key in ("dbname", "user", "password")}
    if not known["dbname"] or not known["user"]:
        raise ImproperlyConfigured(f"{name} names no role or no database.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": known["dbname"],
        "USER": known["user"],
        "PASSWORD": known["password"],
        "HOST": str(parts.pop("host", "") or ""),
        "PORT": str(parts.pop("port", "") or ""),
        "OPTIONS": {key: value for key, value in parts.items() if value is not None},
        "CONN_MAX_AGE": 0,
    }


def database_urls() -> tuple[str, str]:
    """URLs of the application role and of the owner role.

    From ``YUNSHI_DATABASE_URL`` and ``YUNSHI_OWNER_DATABASE_URL``, else of the embedded server
    if it runs in the data folder. A web process of a production site is given the first alone:
    then ``owner`` is the same role, and migrations fail for want of the right.
    """
    application = os.environ.get("YUNSHI_DATABASE_URL", "").strip()
    owner = os.environ.get("YUNSHI_OWNER_DATABASE_URL", "").strip()
    if application:
        return application, owner or application
    if owner:
        raise ImproperlyConfigured("YUNSHI_OWNER_DATABASE_URL also needs YUNSHI_DATABASE_URL.")
    running = running_urls(data_home())
    if running is not None:
        return running.application, running.owner
    return _NO_SERVER, _NO_SERVER


_application_url, _owner_url = database_urls()

DATABASES: dict[str, dict[str, Any]] = {
    "default": _connection("YUNSHI_DATABASE_URL", _application_url),
    "owner": _connection("YUNSHI_OWNER_DATABASE_URL", _owner_url),
}
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DATABASES["default"]["OPTIONS"]["pool"] = {
    "min_size": 1,
    "max_size": whole_number("YUNSHI_DATABASE_POOL", default=10),
    # Seconds a request waits for a free connection before it fails.
    "timeout": 10,
}
DATABASE_ROUTERS = ["yunshi.site.router.OneDatabase"]

# Migrations that take rights away (journal, ledger) name this role.
YUNSHI_APPLICATION_ROLE: str = DATABASES["default"]["USER"]
