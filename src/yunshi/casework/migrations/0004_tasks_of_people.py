"""Tasks that people give one another: in words, about something, and handed on."""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models

from yunshi.casework.rights import only_appended


class Migration(migrations.Migration):
    dependencies = [("casework", "0003_erasures")]

    operations = [
        migrations.AddField(
            "task", "words", models.TextField(blank=True, default=""), preserve_default=False
        ),
        migrations.AddField(
            "task", "about", models.TextField(blank=True, default=""), preserve_default=False
        ),
        migrations.AddField("task", "opened_by", models.UUIDField(null=True)),
        migrations.AddField(
            "task",
            "handed_to",
            models.OneToOneField(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="handed_from",
                to="casework.task",
            ),
        ),
        migrations.RemoveConstraint("task", "casework_task_open_once"),
        migrations.AddConstraint(
            "task",
            models.UniqueConstraint(
                fields=["case", "kind", "assignee", "about", "words"],
                condition=models.Q(done_at=None),
                nulls_distinct=False,
                name="casework_task_open_once",
            ),
        ),
        only_appended("casework_task", updates=("done_at", "done_by", "handed_to_id", "words")),
    ]
