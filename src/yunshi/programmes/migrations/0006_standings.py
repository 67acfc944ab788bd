"""Lists of who was qualified, listed or excluded elsewhere; the database keeps each import."""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

TABLES = ("programmes_standinglist", "programmes_standing")


class Migration(migrations.Migration):
    dependencies = [
        ("programmes", "0005_a_second_person"),
        ("casework", "0002_one_door"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="StandingList",
            fields=[
                (
                    "id",
                    models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False),
                ),
                ("kind", models.TextField()),
                ("revision", models.PositiveIntegerField()),
                ("source", models.TextField()),
                ("file_name", models.TextField()),
                ("file_sha256", models.CharField(max_length=64)),
                ("entries", models.PositiveIntegerField()),
                ("imported_at", models.DateTimeField()),
                (
                    "imported_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="standing_lists",
                        to="programmes.programme",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=["programme", "kind", "revision"],
                        name="programmes_standing_list_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Standing",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("ubn", models.CharField(max_length=8)),
                ("label", models.TextField(blank=True)),
                ("valid_from", models.DateField(null=True)),
                ("valid_until", models.DateField(null=True)),
                (
                    "list",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="standings",
                        to="programmes.standinglist",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["ubn"], name="programmes_standing_ubn")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=["list", "ubn"], name="programmes_standing_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(ubn__regex="^[0-9]{8}$"),
                        name="programmes_standing_ubn_digits",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(valid_from=None)
                        | models.Q(valid_until=None)
                        | models.Q(valid_from__lte=models.F("valid_until")),
                        name="programmes_standing_ends_after_it_begins",
                    ),
                ],
            },
        ),
        *(
            migrations.RunSQL(
                f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
                " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse()",
                f"DROP TRIGGER {table}_append_only ON {table}",
            )
            for table in TABLES
        ),
    ]
