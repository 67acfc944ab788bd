"""The database itself keeps snapshots and the history of a draft as they were written."""

from __future__ import annotations

from django.db import migrations

TABLES = ("answers_snapshot", "answers_draftchange")


class Migration(migrations.Migration):
    dependencies = [("answers", "0001_initial"), ("casework", "0002_one_door")]

    operations = [
        migrations.RunSQL(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse()",
            f"DROP TRIGGER {table}_append_only ON {table}",
        )
        for table in TABLES
    ]
