"""Files are found by what they hold: two vendors may have filed the same."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("files", "0003_names_stand")]

    operations = [
        migrations.AddIndex("storedfile", models.Index(fields=["sha256"], name="files_by_content")),
    ]
