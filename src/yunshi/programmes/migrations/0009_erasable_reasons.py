"""The reason of a proposal about a filing goes with what was answered in it, by law."""

from __future__ import annotations

from django.db import migrations

from yunshi.casework.rights import only_appended

# What was proposed never changes and ends once. Its free words are emptied once the journal says
# that the draft which it is about was erased.
STANDS = """
CREATE OR REPLACE FUNCTION programmes_proposal_stands() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF (NEW.id, NEW.kind, NEW.programme_id, NEW.subject, NEW.content, NEW.fingerprint,
            NEW.proposed_by_id, NEW.proposed_at)
        IS DISTINCT FROM (OLD.id, OLD.kind, OLD.programme_id, OLD.subject, OLD.content,
            OLD.fingerprint, OLD.proposed_by_id, OLD.proposed_at)
    THEN
        RAISE EXCEPTION 'proposal % stands as it is', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.reason, NEW.ended_because) = ('', '')
        AND (NEW.state, NEW.ended_by_id, NEW.ended_at)
            IS NOT DISTINCT FROM (OLD.state, OLD.ended_by_id, OLD.ended_at)
        AND OLD.content ? 'draft' AND casework_said_erased((OLD.content->>'draft')::uuid)
    THEN
        RETURN NEW;
    END IF;
    IF OLD.state <> 'waiting' OR NEW.state = 'waiting' OR NEW.reason IS DISTINCT FROM OLD.reason
    THEN
        RAISE EXCEPTION 'proposal % stands as it is', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("programmes", "0008_proposals"), ("casework", "0003_erasures")]

    operations = [
        migrations.RunSQL(STANDS, migrations.RunSQL.noop),
        only_appended(
            "programmes_proposal",
            updates=("state", "ended_by_id", "ended_at", "ended_because", "reason"),
        ),
    ]
