"""What the database itself holds: append-only tables, the chain, and rows moved by it alone."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import migrations
from psycopg import sql

# Nobody changes or removes these, the owner's role included.
APPEND_ONLY = (
    "casework_lifecycleversion",
    "casework_journalentry",
    "casework_accesslog",
    "casework_refusal",
    "casework_headexport",
    "casework_chainhead",
)
# Nobody removes these.
KEPT = ("casework_case", "casework_hold", "casework_personalpayload")

# What the application may change in rows that else stand. PostgreSQL lets only a role lock a row
# that may update some column of it, hence the identity of a case, which a trigger keeps as it is.
CHANGEABLE = {
    "casework_case": ("id",),
    "casework_hold": ("lifted_at", "lifted_by", "lifted_because"),
    "casework_personalpayload": ("payload", "salt", "erased_at"),
}

REFUSE = """
CREATE FUNCTION casework_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% on % is refused: nothing is forgotten here', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;
"""

# Runs with the owner's rights: inserting an entry is the only way to move a case, since the
# application's role may not update the row itself.
FOLLOW = """
CREATE FUNCTION casework_entry_follows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    standing casework_case%ROWTYPE;
    last_number integer := 0;
    last_hash text;
BEGIN
    SELECT * INTO STRICT standing FROM casework_case
        WHERE id = NEW.case_id FOR NO KEY UPDATE;
    SELECT number, hash INTO last_number, last_hash FROM casework_journalentry
        WHERE case_id = NEW.case_id ORDER BY number DESC LIMIT 1;
    IF NOT FOUND THEN
        last_number := 0;
        last_hash := standing.head;
    END IF;
    IF NEW.number <> last_number + 1
        OR NEW.previous_hash <> last_hash
        OR standing.revision <> last_number
        OR standing.head <> last_hash
        OR (last_number > 0 AND NEW.source <> standing.state)
        OR (last_number = 0 AND NEW.source <> '')
    THEN
        RAISE EXCEPTION 'entry % of case % does not follow the last one', NEW.number, NEW.case_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    UPDATE casework_case
        SET state = NEW.target, due_at = NEW.due_at, revision = NEW.number, head = NEW.hash
        WHERE id = NEW.case_id;
    RETURN NEW;
END $$;
CREATE TRIGGER casework_entry_follows BEFORE INSERT ON casework_journalentry
    FOR EACH ROW EXECUTE FUNCTION casework_entry_follows();
"""

IDENTITY = """
CREATE FUNCTION casework_case_stays_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.kind, NEW.programme, NEW.owner, NEW."group", NEW.life_cycle_id,
            NEW.pack_hash, NEW.opened_at)
        IS DISTINCT FROM (OLD.id, OLD.kind, OLD.programme, OLD.owner, OLD."group",
            OLD.life_cycle_id, OLD.pack_hash, OLD.opened_at)
    THEN
        RAISE EXCEPTION 'what case % is does not change', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER casework_case_stays_itself BEFORE UPDATE ON casework_case
    FOR EACH ROW EXECUTE FUNCTION casework_case_stays_itself();

CREATE FUNCTION casework_case_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.revision <> 0 THEN
        RAISE EXCEPTION 'case % begins at revision 0', NEW.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER casework_case_begins BEFORE INSERT ON casework_case
    FOR EACH ROW EXECUTE FUNCTION casework_case_begins();

CREATE FUNCTION casework_case_has_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM casework_journalentry WHERE case_id = NEW.id AND number = 1) THEN
        RAISE EXCEPTION 'case % was opened without an entry', NEW.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER casework_case_has_entry AFTER INSERT ON casework_case
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION casework_case_has_entry();
"""

# A payload is erased once and for all; a hold is lifted once.
ONCE = """
CREATE FUNCTION casework_payload_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL
        OR (NEW.entry_id, NEW.part) IS DISTINCT FROM (OLD.entry_id, OLD.part)
    THEN
        RAISE EXCEPTION 'a personal payload can only be erased'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER casework_payload_only_erased BEFORE UPDATE ON casework_personalpayload
    FOR EACH ROW EXECUTE FUNCTION casework_payload_only_erased();

CREATE FUNCTION casework_hold_only_lifted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.lifted_at IS NOT NULL OR NEW.lifted_at IS NULL THEN
        RAISE EXCEPTION 'a hold can only be lifted, and once'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER casework_hold_only_lifted BEFORE UPDATE ON casework_hold
    FOR EACH ROW EXECUTE FUNCTION casework_hold_only_lifted();
"""

HASHED = """
ALTER TABLE casework_lifecycleversion ADD CONSTRAINT casework_lifecycle_hash
    CHECK (hash = encode(sha256(frozen), 'hex'));
"""


def _refusing() -> str:
    statements = []
    for table in APPEND_ONLY:
        statements.append(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();"
        )
    for table in KEPT:
        statements.append(
            f"CREATE TRIGGER {table}_kept BEFORE DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();"
        )
    return "\n".join(statements)


def take_rights_away(apps: Any, schema_editor: Any) -> None:
    """The application reads and appends; of other rows it may change only what is named."""
    connection = schema_editor.connection
    if connection.settings_dict["USER"] == settings.YUNSHI_APPLICATION_ROLE:
        raise RuntimeError(
            "The application must not connect under the role that owns the tables: set"
            " YUNSHI_DATABASE_URL and YUNSHI_OWNER_DATABASE_URL to two roles."
        )
    role = sql.Identifier(settings.YUNSHI_APPLICATION_ROLE)
    with connection.cursor() as cursor:
        for table in (*APPEND_ONLY, *KEPT):
            cursor.execute(
                sql.SQL("REVOKE ALL ON TABLE {} FROM {}").format(sql.Identifier(table), role)
            )
            cursor.execute(
                sql.SQL("GRANT SELECT, INSERT ON TABLE {} TO {}").format(
                    sql.Identifier(table), role
                )
            )
        for table, columns in CHANGEABLE.items():
            cursor.execute(
                sql.SQL("GRANT UPDATE ({}) ON TABLE {} TO {}").format(
                    sql.SQL(", ").join(map(sql.Identifier, columns)),
                    sql.Identifier(table),
                    role,
                )
            )


class Migration(migrations.Migration):
    dependencies = [("casework", "0001_initial")]

    operations = [
        migrations.RunSQL(REFUSE, migrations.RunSQL.noop),
        migrations.RunSQL(_refusing(), migrations.RunSQL.noop),
        migrations.RunSQL(FOLLOW, migrations.RunSQL.noop),
        migrations.RunSQL(IDENTITY, migrations.RunSQL.noop),
        migrations.RunSQL(ONCE, migrations.RunSQL.noop),
        migrations.RunSQL(HASHED, migrations.RunSQL.noop),
        migrations.RunPython(take_rights_away, migrations.RunPython.noop),
    ]
