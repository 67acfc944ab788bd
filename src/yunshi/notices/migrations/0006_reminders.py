"""Reminders: when, as each office sets it, and that each was sent once."""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models

from yunshi.casework.rights import only_appended

KINDS = [("supplement", "Supplement"), ("draft", "Draft"), ("task", "Task")]
TABLES = ("notices_remindersetting", "notices_reminder")


def kept(table: str) -> str:
    return (
        f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse()"
    )


class Migration(migrations.Migration):
    dependencies = [
        ("notices", "0005_sent_again"),
        ("programmes", "0005_a_second_person"),
    ]

    operations = [
        migrations.CreateModel(
            "ReminderSetting",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.TextField(choices=KINDS)),
                ("working_days", models.PositiveIntegerField()),
                ("set_at", models.DateTimeField()),
                ("set_by", models.UUIDField()),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programmes.programme",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            "remindersetting",
            models.Index(fields=["programme", "kind"], name="notices_reminder_setting"),
        ),
        migrations.CreateModel(
            "Reminder",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.TextField(choices=KINDS)),
                ("about", models.TextField()),
                ("due_at", models.DateTimeField()),
                ("person", models.UUIDField(null=True)),
                ("written_at", models.DateTimeField()),
                (
                    "message",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reminder",
                        to="casework.outboxmessage",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            "reminder",
            models.UniqueConstraint(
                fields=["kind", "about", "due_at"], name="notices_reminded_once"
            ),
        ),
        *(migrations.RunSQL(kept(table), migrations.RunSQL.noop) for table in TABLES),
        *(only_appended(table) for table in TABLES),
    ]
