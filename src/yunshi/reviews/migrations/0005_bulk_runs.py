"""One act on several cases: what was asked, and what came of each."""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.db import migrations, models

from yunshi.casework.rights import only_appended

SETTLED = """
CREATE FUNCTION reviews_item_settles_once() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF OLD.state <> 'waiting' THEN
        RAISE EXCEPTION 'what came of a case stands' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER reviews_item_settles_once BEFORE UPDATE ON reviews_bulkitem
    FOR EACH ROW EXECUTE FUNCTION reviews_item_settles_once();
CREATE TRIGGER reviews_bulkitem_kept BEFORE DELETE OR TRUNCATE ON reviews_bulkitem
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
CREATE TRIGGER reviews_bulkrun_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON reviews_bulkrun
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""


class Migration(migrations.Migration):
    dependencies = [("reviews", "0004_notes_and_assignments")]

    operations = [
        migrations.CreateModel(
            "BulkRun",
            [
                (
                    "id",
                    models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False),
                ),
                (
                    "act",
                    models.TextField(
                        choices=[
                            ("assign", "Assign"),
                            ("begin_qualification", "Begin"),
                            ("pass_qualification", "Pass"),
                            ("ask_supplement", "Ask"),
                        ]
                    ),
                ),
                ("key", models.TextField()),
                ("started_at", models.DateTimeField()),
                ("started_by", models.UUIDField()),
                ("officer", models.UUIDField(null=True)),
                ("message", models.TextField(blank=True)),
                ("announced_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.AddConstraint(
            "bulkrun",
            models.UniqueConstraint(fields=["started_by", "key"], name="reviews_run_once"),
        ),
        migrations.CreateModel(
            "BulkItem",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("revision", models.PositiveIntegerField()),
                ("asked", models.JSONField(default=dict)),
                (
                    "state",
                    models.TextField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("done", "Done"),
                            ("refused", "Refused"),
                        ],
                        default="waiting",
                    ),
                ),
                ("said", models.JSONField(default=list)),
                ("settled_at", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casework.case",
                    ),
                ),
                (
                    "filing",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="applications.filing",
                    ),
                ),
                (
                    "run",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="items",
                        to="reviews.bulkrun",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            "bulkitem",
            models.UniqueConstraint(fields=["run", "case"], name="reviews_item_once"),
        ),
        migrations.RunSQL(SETTLED, migrations.RunSQL.noop),
        only_appended("reviews_bulkrun"),
        only_appended("reviews_bulkitem", updates=("state", "said", "settled_at")),
    ]
