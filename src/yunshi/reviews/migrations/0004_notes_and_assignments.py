"""Notes, calls and who looks after a case: rows are added, and what they say can be erased."""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models

from yunshi.casework.rights import only_appended

STANDS = """
CREATE FUNCTION reviews_said_erased(told uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM casework_case AS standing
        JOIN applications_filing AS filing ON filing.id = standing."group"
        WHERE standing.id = told AND casework_said_erased(filing.draft_id)
    )
$$;

CREATE FUNCTION reviews_casenote_stands() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    said text[] := ARRAY['text', 'whom', 'number'];
BEGIN
    IF to_jsonb(NEW) - said <> to_jsonb(OLD) - said
        OR (NEW.text, NEW.whom, NEW.number) IS DISTINCT FROM ('', '', '')
        OR NOT reviews_said_erased(OLD.case_id)
    THEN
        RAISE EXCEPTION 'a note can only be emptied, once the journal says so'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER reviews_casenote_stands BEFORE UPDATE ON reviews_casenote
    FOR EACH ROW EXECUTE FUNCTION reviews_casenote_stands();
CREATE TRIGGER reviews_casenote_kept BEFORE DELETE OR TRUNCATE ON reviews_casenote
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();

CREATE FUNCTION reviews_task_words_stand() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.words <> '' OR NOT reviews_said_erased(OLD.case_id) THEN
        RAISE EXCEPTION 'what a task says can only be emptied, once the journal says so'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER reviews_task_words_stand BEFORE UPDATE ON casework_task
    FOR EACH ROW WHEN (NEW.words IS DISTINCT FROM OLD.words)
    EXECUTE FUNCTION reviews_task_words_stand();

CREATE FUNCTION reviews_assignment_ends_once() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL THEN
        RAISE EXCEPTION 'an assignment can only end, and once'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER reviews_assignment_ends_once BEFORE UPDATE ON reviews_assignment
    FOR EACH ROW EXECUTE FUNCTION reviews_assignment_ends_once();
CREATE TRIGGER reviews_assignment_kept BEFORE DELETE OR TRUNCATE ON reviews_assignment
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("reviews", "0003_findings_tally"),
        ("casework", "0004_tasks_of_people"),
        ("applications", "0004_erasing_asks_the_filing"),
    ]

    operations = [
        migrations.CreateModel(
            "CaseNote",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "outcome",
                    models.TextField(
                        blank=True,
                        choices=[
                            ("reached", "Reached"),
                            ("left_word", "Left Word"),
                            ("no_answer", "No Answer"),
                            ("wrong_number", "Wrong Number"),
                            ("they_called", "They Called"),
                        ],
                    ),
                ),
                ("whom", models.TextField(blank=True)),
                ("number", models.TextField(blank=True)),
                ("text", models.TextField(blank=True)),
                ("written_at", models.DateTimeField()),
                ("written_by", models.UUIDField()),
                ("key", models.TextField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes",
                        to="casework.case",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            "casenote",
            models.UniqueConstraint(fields=["written_by", "key"], name="reviews_note_once"),
        ),
        migrations.CreateModel(
            "Assignment",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("officer", models.UUIDField()),
                ("assigned_at", models.DateTimeField()),
                ("assigned_by", models.UUIDField()),
                ("ended_at", models.DateTimeField(null=True)),
                ("ended_by", models.UUIDField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assignments",
                        to="casework.case",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            "assignment",
            models.UniqueConstraint(
                fields=["case"], condition=models.Q(ended_at=None), name="reviews_assigned_once"
            ),
        ),
        migrations.AddIndex(
            "assignment",
            models.Index(
                fields=["officer"], condition=models.Q(ended_at=None), name="reviews_assigned_to"
            ),
        ),
        migrations.RunSQL(STANDS, migrations.RunSQL.noop),
        only_appended("reviews_casenote", updates=("text", "whom", "number")),
        only_appended("reviews_assignment", updates=("ended_at", "ended_by")),
    ]
