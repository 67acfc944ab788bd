"""What rests on a file goes on resting on it, until the journal says that it was erased."""

from __future__ import annotations

from django.conf import settings
from django.db import migrations
from psycopg import sql

KEPT = """
CREATE TRIGGER files_keeping_stands BEFORE UPDATE OR TRUNCATE ON files_keeping
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
CREATE FUNCTION files_keeping_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT casework_said_erased(OLD.kept_for) THEN
        RAISE EXCEPTION 'a file is let go once the journal says what rested on it was erased'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER files_keeping_only_erased BEFORE DELETE ON files_keeping
    FOR EACH ROW EXECUTE FUNCTION files_keeping_only_erased();
CREATE TRIGGER files_storedfile_kept BEFORE DELETE OR TRUNCATE ON files_storedfile
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""

RIGHTS = {
    "files_keeping": "SELECT, INSERT, DELETE",
    # The verdict of a scan, and giving the content up; the facts of a file never change.
    "files_storedfile": "SELECT, INSERT, UPDATE"
    " (name, scan_state, scanned_at, problems, storage_key, removed_at)",
}


def take_rights_away(apps: object, schema_editor: object) -> None:
    role = sql.Identifier(settings.YUNSHI_APPLICATION_ROLE)
    with schema_editor.connection.cursor() as cursor:  # type: ignore[attr-defined]
        for table, rights in RIGHTS.items():
            name = sql.Identifier(table)
            cursor.execute(sql.SQL("REVOKE ALL ON TABLE {} FROM {}").format(name, role))
            cursor.execute(
                sql.SQL("GRANT {} ON TABLE {} TO {}").format(sql.SQL(rights), name, role)
            )


class Migration(migrations.Migration):
    dependencies = [("files", "0001_initial"), ("casework", "0003_erasures")]

    operations = [
        migrations.RunSQL(KEPT, migrations.RunSQL.noop),
        migrations.RunPython(take_rights_away, migrations.RunPython.noop),
    ]
