"""What the market shows stands as it was projected; a revision can only be followed by another."""

from __future__ import annotations

from django.db import migrations

from yunshi.casework.rights import only_appended

STANDS = """
CREATE FUNCTION catalogue_revision_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT OLD.current OR NEW.current
        OR to_jsonb(NEW) - 'current' <> to_jsonb(OLD) - 'current'
    THEN
        RAISE EXCEPTION 'a listing revision can only be followed by another'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER catalogue_revision_stands BEFORE UPDATE ON catalogue_listingrevision
    FOR EACH ROW EXECUTE FUNCTION catalogue_revision_stands();
CREATE TRIGGER catalogue_revision_kept BEFORE DELETE OR TRUNCATE ON catalogue_listingrevision
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
CREATE TRIGGER catalogue_listing_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
    ON catalogue_listing FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0002_sizes_are_searched"), ("casework", "0003_erasures")]

    operations = [
        migrations.RunSQL(STANDS, migrations.RunSQL.noop),
        only_appended("catalogue_listing"),
        only_appended("catalogue_listingrevision", updates=("current",)),
    ]
