"""What the application's role may do to a table that only grows: for migrations of every room."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.conf import settings
from django.db import migrations
from psycopg import sql


def only_appended(table: str, *, updates: Collection[str] = ()) -> migrations.RunPython:
    """The application reads and appends; of rows that stand it may change the named columns."""

    def take_rights_away(_apps: Any, schema_editor: Any) -> None:
        role = sql.Identifier(settings.YUNSHI_APPLICATION_ROLE)
        name = sql.Identifier(table)
        with schema_editor.connection.cursor() as cursor:
            cursor.execute(sql.SQL("REVOKE ALL ON TABLE {} FROM {}").format(name, role))
            cursor.execute(sql.SQL("GRANT SELECT, INSERT ON TABLE {} TO {}").format(name, role))
            if updates:
                columns = sql.SQL(", ").join(map(sql.Identifier, updates))
                cursor.execute(
                    sql.SQL("GRANT UPDATE ({}) ON TABLE {} TO {}").format(columns, name, role)
                )

    return migrations.RunPython(take_rights_away, migrations.RunPython.noop)
