"""What the database itself holds: one owner per organisation, and events that stay as written."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import migrations
from psycopg import sql

# Deferred: an owner may hand over within one transaction.
ONE_OWNER = """
CREATE FUNCTION parties_check_owner(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    owners integer;
BEGIN
    IF NOT EXISTS (SELECT FROM parties_organisation WHERE id = checked) THEN
        RETURN;
    END IF;
    SELECT count(*) INTO owners FROM parties_membership
        WHERE organisation_id = checked AND role = 'owner' AND ended_at IS NULL;
    IF owners <> 1 THEN
        RAISE EXCEPTION 'organisation % would have % active owners', checked, owners
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

CREATE FUNCTION parties_organisation_owned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM parties_check_owner(NEW.id);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER parties_organisation_owned AFTER INSERT ON parties_organisation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parties_organisation_owned();

CREATE FUNCTION parties_membership_owned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM parties_check_owner(OLD.organisation_id);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM parties_check_owner(NEW.organisation_id);
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER parties_membership_owned
    AFTER INSERT OR UPDATE OR DELETE ON parties_membership
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parties_membership_owned();
"""

# Who belonged where, and since when, is not rewritten: a membership only ends, and its
# delegation changes.
ENDED_ONCE = """
CREATE FUNCTION parties_membership_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.ended_at IS NOT NULL
        OR (NEW.id, NEW.person_id, NEW.organisation_id, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.person_id, OLD.organisation_id, OLD.created_at)
    THEN
        RAISE EXCEPTION 'membership % can only change its role, or end, and once', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER parties_membership_only_ends BEFORE UPDATE ON parties_membership
    FOR EACH ROW EXECUTE FUNCTION parties_membership_only_ends();

CREATE TRIGGER parties_partyevent_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
    ON parties_partyevent FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""

# What the application may do; people are erased by a room above, which brings its own right.
RIGHTS = {
    "parties_partyevent": "SELECT, INSERT",
    "parties_organisation": "SELECT, INSERT, UPDATE",
    "parties_membership": "SELECT, INSERT, UPDATE",
    "parties_invitation": "SELECT, INSERT, UPDATE",
}


def take_rights_away(apps: Any, schema_editor: Any) -> None:
    role = sql.Identifier(settings.YUNSHI_APPLICATION_ROLE)
    with schema_editor.connection.cursor() as cursor:
        for table, rights in RIGHTS.items():
            name = sql.Identifier(table)
            cursor.execute(sql.SQL("REVOKE ALL ON TABLE {} FROM {}").format(name, role))
            cursor.execute(
                sql.SQL("GRANT {} ON TABLE {} TO {}").format(sql.SQL(rights), name, role)
            )


class Migration(migrations.Migration):
    dependencies = [
        ("parties", "0001_initial"),
        # Its function that refuses stands here too.
        ("casework", "0002_one_door"),
    ]

    operations = [
        migrations.RunSQL(ONE_OWNER, migrations.RunSQL.noop),
        migrations.RunSQL(ENDED_ONCE, migrations.RunSQL.noop),
        migrations.RunPython(take_rights_away, migrations.RunPython.noop),
    ]
