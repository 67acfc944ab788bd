"""What the application role may do by default.

The owner's default privileges decide the rights on every table a later migration creates, so
they stand before the first one. A migration of a journal or ledger takes rights away again.
TRUNCATE is never among them.
"""

from __future__ import annotations

from django.conf import settings
from django.db import connections
from psycopg import sql

_STATEMENTS = (
    "GRANT USAGE ON SCHEMA public TO {role}",
    "ALTER DEFAULT PRIVILEGES IN SCHEMA public"
    " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role}",
    "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO {role}",
)


def grant_to_application() -> None:
    """Set the owner's default privileges for settings.YUNSHI_APPLICATION_ROLE. Idempotent.

    Where both roles are one, there is nothing to grant.
    """
    owner = connections["owner"]
    if owner.settings_dict["USER"] == settings.YUNSHI_APPLICATION_ROLE:
        return
    role = sql.Identifier(settings.YUNSHI_APPLICATION_ROLE)
    with owner.cursor() as cursor:
        for statement in _STATEMENTS:
            cursor.execute(sql.SQL(statement).format(role=role))
