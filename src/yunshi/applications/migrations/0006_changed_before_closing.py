"""A filing may be changed before closing: by a copy that takes its place when it is submitted."""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models

FILING_STANDS = """
CREATE OR REPLACE FUNCTION applications_filing_stays_itself() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF (NEW.id, NEW.organisation_id, NEW.programme_id, NEW.window_id, NEW.draft_id{more_new})
        IS DISTINCT FROM
        (OLD.id, OLD.organisation_id, OLD.programme_id, OLD.window_id, OLD.draft_id{more_old})
    THEN
        RAISE EXCEPTION 'what filing % is does not change', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("applications", "0005_signed")]

    operations = [
        migrations.AddField(
            model_name="filing",
            name="replaces",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="copies",
                to="applications.filing",
            ),
        ),
        migrations.AddField(
            model_name="solution",
            name="replaces",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="applications.solution",
            ),
        ),
        migrations.AddConstraint(
            model_name="filing",
            constraint=models.UniqueConstraint(
                condition=models.Q(("submitted_at__isnull", False)),
                fields=("replaces",),
                name="applications_replaced_once",
            ),
        ),
        migrations.RunSQL(
            FILING_STANDS.format(more_new=", NEW.replaces_id", more_old=", OLD.replaces_id"),
            FILING_STANDS.format(more_new="", more_old=""),
        ),
    ]
