"""Rooms above erase only what an entry of the journal says was erased; the database asks it."""

from __future__ import annotations

from django.db import migrations

SAID = """
CREATE INDEX casework_entry_erased ON casework_journalentry USING gin ((facts -> 'erased'))
    WHERE action = 'erase';
CREATE FUNCTION casework_said_erased(subject uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM casework_journalentry
        WHERE action = 'erase' AND facts -> 'erased' ? subject::text
    )
$$;
"""


class Migration(migrations.Migration):
    dependencies = [("casework", "0002_one_door")]

    operations = [migrations.RunSQL(SAID, migrations.RunSQL.noop)]
