"""What a file was called stands as it was written, and can only be erased with the file."""

from __future__ import annotations

from django.db import migrations

STANDS = """
CREATE FUNCTION files_name_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.name <> '' OR NEW.removed_at IS NULL
        OR EXISTS (SELECT FROM files_keeping WHERE file_id = OLD.id)
    THEN
        RAISE EXCEPTION 'the name of a file can only be erased, once nothing rests on the file'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER files_name_only_erased BEFORE UPDATE ON files_storedfile
    FOR EACH ROW WHEN (NEW.name IS DISTINCT FROM OLD.name)
    EXECUTE FUNCTION files_name_only_erased();
"""


class Migration(migrations.Migration):
    dependencies = [("files", "0002_keepings_stand")]

    operations = [migrations.RunSQL(STANDS, migrations.RunSQL.noop)]
