"""The database itself keeps what was decided."""

from __future__ import annotations

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("reviews", "0001_initial"), ("casework", "0002_one_door")]

    operations = [
        migrations.RunSQL(
            "CREATE TRIGGER reviews_pointdecision_append_only"
            " BEFORE UPDATE OR DELETE OR TRUNCATE ON reviews_pointdecision"
            " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse()",
            "DROP TRIGGER reviews_pointdecision_append_only ON reviews_pointdecision",
        )
    ]
