"""Rows are emptied only when their own filing says so, has ended, and nothing holds it."""

from __future__ import annotations

from django.db import migrations

# The role that the application runs under can write entries; which case they stand in, and how
# the cases and holds of the filing stand, it cannot choose.
OF_THE_FILING = """
CREATE OR REPLACE FUNCTION casework_said_erased(subject uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM applications_filing filing
        WHERE filing.draft_id IN (
                SELECT subject
                UNION ALL
                SELECT draft_id FROM answers_snapshot WHERE id = subject
            )
            AND EXISTS (
                SELECT FROM casework_journalentry entry
                JOIN casework_case said_in ON said_in.id = entry.case_id
                WHERE entry.action = 'erase' AND entry.facts -> 'erased' ? subject::text
                    AND said_in."group" = filing.id
            )
            AND NOT EXISTS (
                SELECT FROM casework_case standing
                JOIN casework_lifecycleversion version ON version.hash = standing.life_cycle_id
                WHERE standing."group" = filing.id
                    AND NOT convert_from(version.frozen, 'UTF8')::jsonb @> jsonb_build_object(
                        'states',
                        jsonb_build_array(jsonb_build_object('id', standing.state, 'ended', true))
                    )
            )
            AND NOT EXISTS (
                SELECT FROM casework_case held
                JOIN casework_hold hold
                    ON hold.case_id = held.id
                    OR hold.owner = held.owner
                    OR hold."group" = held."group"
                WHERE held."group" = filing.id
                    AND hold.lifted_at IS NULL
                    AND (hold.until IS NULL OR hold.until > clock_timestamp())
                    AND (hold.programme IS NULL OR hold.programme = held.programme)
                    AND (hold.case_kinds = '{}' OR held.kind = ANY (hold.case_kinds))
                    AND (hold.actions = '{}' OR 'erase' = ANY (hold.actions))
            )
    )
$$;
"""

# By them the database knows whose draft it is.
FILING_STANDS = """
CREATE FUNCTION applications_filing_stays_itself() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF (NEW.id, NEW.organisation_id, NEW.programme_id, NEW.window_id, NEW.draft_id)
        IS DISTINCT FROM
        (OLD.id, OLD.organisation_id, OLD.programme_id, OLD.window_id, OLD.draft_id)
    THEN
        RAISE EXCEPTION 'what filing % is does not change', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER applications_filing_stays_itself BEFORE UPDATE ON applications_filing
    FOR EACH ROW EXECUTE FUNCTION applications_filing_stays_itself();
CREATE TRIGGER applications_filing_kept BEFORE DELETE OR TRUNCATE ON applications_filing
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""

FILING_FREE = """
DROP TRIGGER applications_filing_kept ON applications_filing;
DROP TRIGGER applications_filing_stays_itself ON applications_filing;
DROP FUNCTION applications_filing_stays_itself();
"""

# Names in them mean our tables, whatever temporary tables the caller has made.
FUNCTIONS = (
    "casework_refuse()",
    "casework_entry_follows()",
    "casework_case_stays_itself()",
    "casework_case_begins()",
    "casework_case_has_entry()",
    "casework_payload_only_erased()",
    "casework_hold_only_lifted()",
    "answers_snapshot_only_erased()",
    "answers_draftchange_only_erased()",
    "files_keeping_only_erased()",
    "files_name_only_erased()",
    "parties_check_owner(uuid)",
    "parties_organisation_owned()",
    "parties_membership_owned()",
    "parties_membership_only_ends()",
    "programmes_version_stands()",
)
IN_OUR_SCHEMA = "".join(
    f"ALTER FUNCTION {function} SET search_path = public, pg_temp;" for function in FUNCTIONS
)

# Of filings that were erased before the names of solutions went along.
NAMES = """
UPDATE applications_solution SET name = '' WHERE name <> '' AND filing_id IN (
    SELECT filing.id FROM applications_filing filing
    JOIN answers_draft ON answers_draft.id = filing.draft_id
    WHERE answers_draft.erased_at IS NOT NULL
)
"""


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0003_what_cannot_be_sent_is_closed"),
        ("answers", "0005_notices"),
        ("casework", "0003_erasures"),
        ("files", "0003_names_stand"),
        ("parties", "0002_kept_by_the_database"),
        ("programmes", "0005_a_second_person"),
    ]

    operations = [
        migrations.RunSQL(OF_THE_FILING, migrations.RunSQL.noop),
        migrations.RunSQL(FILING_STANDS, FILING_FREE),
        migrations.RunSQL(IN_OUR_SCHEMA, migrations.RunSQL.noop),
        migrations.RunSQL(NAMES, migrations.RunSQL.noop),
    ]
