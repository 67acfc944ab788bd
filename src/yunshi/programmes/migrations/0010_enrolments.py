"""Accounts of organisations in programmes: one of each, which the case moves and nothing else."""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.db import migrations, models

from yunshi.casework.rights import only_appended

TABLE = "programmes_enrolment"


class Migration(migrations.Migration):
    dependencies = [
        ("programmes", "0009_erasable_reasons"),
        ("answers", "0004_erasable_answers"),
        ("casework", "0002_one_door"),
        ("parties", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Enrolment",
            fields=[
                (
                    "id",
                    models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False),
                ),
                ("began_at", models.DateTimeField()),
                ("began_by", models.UUIDField()),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.case",
                    ),
                ),
                (
                    "draft",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="answers.draft",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="parties.organisation",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="enrolments",
                        to="programmes.programme",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=["organisation", "programme"], name="programmes_enrolment_once"
                    )
                ],
            },
        ),
        migrations.RunSQL(
            f"CREATE TRIGGER {TABLE}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {TABLE}"
            " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse()",
            f"DROP TRIGGER {TABLE}_append_only ON {TABLE}",
        ),
        only_appended(TABLE),
    ]
