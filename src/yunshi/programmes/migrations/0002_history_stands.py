"""The database itself keeps published packs, and each change that officers made."""

from __future__ import annotations

from django.db import migrations

TABLES = (
    "programmes_publishedpack",
    "programmes_windowdates",
    "programmes_switchsetting",
    "programmes_dayoverride",
)


class Migration(migrations.Migration):
    dependencies = [("programmes", "0001_initial"), ("casework", "0002_one_door")]

    operations = [
        migrations.RunSQL(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse()",
            f"DROP TRIGGER {table}_append_only ON {table}",
        )
        for table in TABLES
    ]
