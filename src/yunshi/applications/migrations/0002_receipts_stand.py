"""Receipt numbers come from a sequence, and a receipt once given stands."""

from __future__ import annotations

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("applications", "0001_initial"), ("casework", "0002_one_door")]

    operations = [
        migrations.RunSQL(
            "CREATE SEQUENCE applications_receipt_number",
            "DROP SEQUENCE applications_receipt_number",
        ),
        migrations.RunSQL(
            "CREATE TRIGGER applications_receipt_append_only"
            " BEFORE UPDATE OR DELETE OR TRUNCATE ON applications_receipt"
            " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse()",
            "DROP TRIGGER applications_receipt_append_only ON applications_receipt",
        ),
    ]
