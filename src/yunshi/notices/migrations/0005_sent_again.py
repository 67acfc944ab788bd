"""Mails that officers have sent again by hand: who, when, why."""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models

from yunshi.casework.rights import only_appended

KEPT = """
CREATE TRIGGER notices_resending_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON notices_resending
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""


class Migration(migrations.Migration):
    dependencies = [("notices", "0004_erasable"), ("casework", "0005_dropped_mails")]

    operations = [
        migrations.CreateModel(
            "Resending",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("by", models.UUIDField()),
                ("reason", models.TextField()),
                ("key", models.TextField()),
                (
                    "original",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="resendings",
                        to="casework.outboxmessage",
                    ),
                ),
                (
                    "delivery",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="notices.delivery",
                    ),
                ),
                (
                    "message",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="resent",
                        to="casework.outboxmessage",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            "resending",
            models.UniqueConstraint(fields=["by", "key"], name="notices_resent_once"),
        ),
        migrations.RunSQL(KEPT, migrations.RunSQL.noop),
        only_appended("notices_resending"),
    ]
