"""A supplement's clock starts when its notice is given, no longer with the officer's press."""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("answers", "0004_erasable_answers"),
        ("casework", "0002_one_door"),
    ]

    operations = [
        migrations.AddField("supplement", "announced_at", models.DateTimeField(null=True)),
        migrations.AddField(
            "supplement",
            "notice",
            models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="casework.outboxmessage",
            ),
        ),
        migrations.AddField(
            "supplement",
            "also_to",
            models.TextField(blank=True, default=""),
            preserve_default=False,
        ),
        migrations.AddField("supplement", "notified_at", models.DateTimeField(null=True)),
        migrations.AlterField("supplement", "due_at", models.DateTimeField(null=True)),
        # Supplements asked for until now count from the press, as their frozen tables say.
        migrations.RunSQL(
            "UPDATE answers_supplement SET notified_at = asked_at", migrations.RunSQL.noop
        ),
    ]
