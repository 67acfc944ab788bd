"""Drafts note who answered each declaration, and when."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("answers", "0005_notices")]

    operations = [
        migrations.AddField("draft", "declared", models.JSONField(default=dict)),
    ]
