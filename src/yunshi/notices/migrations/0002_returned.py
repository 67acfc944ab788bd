"""Each address gets an envelope of its own, and what comes back is recorded."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("notices", "0001_initial")]

    operations = [
        migrations.AlterField("delivery", "person", models.UUIDField(null=True)),
        migrations.AddField("delivery", "returned_at", models.DateTimeField(null=True)),
        migrations.AddField("delivery", "returned_by", models.UUIDField(null=True)),
        migrations.RemoveConstraint("delivery", "notices_once_each"),
        migrations.AddConstraint(
            "delivery",
            models.UniqueConstraint(fields=["message", "address"], name="notices_once_each"),
        ),
    ]
