"""Names in the function mean our tables, whatever temporary tables the caller has made."""

from __future__ import annotations

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0003_revisions_stand")]

    operations = [
        migrations.RunSQL(
            "ALTER FUNCTION catalogue_revision_stands() SET search_path = public, pg_temp",
            migrations.RunSQL.noop,
        )
    ]
