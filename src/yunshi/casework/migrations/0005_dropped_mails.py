"""A mail can be dropped: what it says has passed when its turn comes."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("casework", "0004_tasks_of_people")]

    operations = [
        migrations.AlterField(
            "outboxmessage",
            "state",
            models.TextField(
                choices=[
                    ("waiting", "Waiting"),
                    ("sent", "Sent"),
                    ("bounced", "Bounced"),
                    ("failed", "Failed"),
                    ("dropped", "Dropped"),
                ],
                default="waiting",
            ),
        ),
    ]
