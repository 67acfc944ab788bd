"""Filed answers and the history of a draft stand as they were written, and can be erased by law.

Snapshots from before keep their digest, which the journal holds and which has no salt: their salt
is empty, and so is their ``data_digest``, by which they are known.
"""

from __future__ import annotations

from django.db import migrations, models

from yunshi.casework.rights import only_appended

# Anything but emptying what the journal says was erased is refused, to every role.
ONLY_ERASED = """
DROP TRIGGER answers_snapshot_append_only ON answers_snapshot;
DROP TRIGGER answers_draftchange_append_only ON answers_draftchange;

CREATE FUNCTION answers_snapshot_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.data IS NULL OR NEW.data IS NOT NULL OR NEW.salt IS NOT NULL
        OR to_jsonb(NEW) - ARRAY['data', 'salt'] <> to_jsonb(OLD) - ARRAY['data', 'salt']
        OR NOT casework_said_erased(OLD.id)
    THEN
        RAISE EXCEPTION 'a snapshot can only be erased, once the journal says so'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER answers_snapshot_only_erased BEFORE UPDATE ON answers_snapshot
    FOR EACH ROW EXECUTE FUNCTION answers_snapshot_only_erased();
CREATE TRIGGER answers_snapshot_append_only BEFORE DELETE OR TRUNCATE ON answers_snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();

CREATE FUNCTION answers_draftchange_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.answers IS NULL OR NEW.answers IS NOT NULL
        OR to_jsonb(NEW) - 'answers' <> to_jsonb(OLD) - 'answers'
        OR NOT casework_said_erased(OLD.draft_id)
    THEN
        RAISE EXCEPTION 'a change of a draft can only be erased, once the journal says so'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER answers_draftchange_only_erased BEFORE UPDATE ON answers_draftchange
    FOR EACH ROW EXECUTE FUNCTION answers_draftchange_only_erased();
CREATE TRIGGER answers_draftchange_append_only BEFORE DELETE OR TRUNCATE ON answers_draftchange
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""

# Of what is filed from now on; NOT VALID leaves the snapshots alone that are there already.
SALTED = """
ALTER TABLE answers_snapshot ADD CONSTRAINT answers_snapshot_salted
    CHECK (
        (length(data_digest) = 64 AND (salt IS NULL OR length(salt) = 64))
        OR (data_digest = '' AND salt IS NULL)
    ) NOT VALID;
"""


class Migration(migrations.Migration):
    dependencies = [("answers", "0003_proposals"), ("casework", "0003_erasures")]

    operations = [
        migrations.AddField("draft", "erased_at", models.DateTimeField(null=True)),
        migrations.AlterField("draftchange", "answers", models.JSONField(null=True)),
        migrations.AlterField("snapshot", "data", models.JSONField(null=True)),
        migrations.AddField(
            "snapshot",
            "salt",
            models.CharField(max_length=64, null=True, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            "snapshot",
            "data_digest",
            models.CharField(max_length=64, default=""),
            preserve_default=False,
        ),
        migrations.AddConstraint(
            "snapshot",
            models.CheckConstraint(
                condition=models.Q(("data__isnull", True), ("salt__isnull", True))
                | models.Q(("data__isnull", False), ("salt__isnull", False)),
                name="answers_snapshot_whole_or_erased",
            ),
        ),
        migrations.RunSQL(ONLY_ERASED, migrations.RunSQL.noop),
        migrations.RunSQL(SALTED, migrations.RunSQL.noop),
        only_appended("answers_snapshot", updates=("data", "salt")),
        only_appended("answers_draftchange", updates=("answers",)),
    ]
