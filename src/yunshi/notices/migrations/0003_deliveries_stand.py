"""What was sent to whom stands as it was written: a clock may count from it."""

from __future__ import annotations

from django.db import migrations

from yunshi.casework.rights import only_appended

# While a mail was neither taken nor refused for good, another attempt writes it anew. What was
# taken can come back once. What it said and where it went can be emptied, nothing else.
STANDS = """
CREATE FUNCTION notices_delivery_stands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    attempted text[] := ARRAY['person', 'language', 'subject', 'body', 'sent_at', 'returned_at',
        'trouble'];
    returned text[] := ARRAY['returned_at', 'returned_by', 'trouble'];
    erased text[] := ARRAY['address', 'subject', 'body', 'trouble'];
BEGIN
    IF OLD.sent_at IS NULL AND OLD.returned_at IS NULL
        AND to_jsonb(NEW) - attempted = to_jsonb(OLD) - attempted
    THEN
        RETURN NEW;
    END IF;
    IF OLD.sent_at IS NOT NULL AND OLD.returned_at IS NULL AND NEW.returned_at IS NOT NULL
        AND to_jsonb(NEW) - returned = to_jsonb(OLD) - returned
    THEN
        RETURN NEW;
    END IF;
    IF to_jsonb(NEW) - erased = to_jsonb(OLD) - erased
        AND NEW.address IN (OLD.address, '') AND NEW.subject IN (OLD.subject, '')
        AND NEW.body IN (OLD.body, '') AND NEW.trouble IN (OLD.trouble, '')
        AND EXISTS (
            SELECT FROM casework_outboxmessage AS message
            JOIN casework_journalentry AS entry ON entry.case_id = message.case_id
            WHERE message.id = OLD.message_id AND entry.action = 'erase'
        )
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'what was sent can come back, or be emptied once the journal says so'
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER notices_delivery_stands BEFORE UPDATE ON notices_delivery
    FOR EACH ROW EXECUTE FUNCTION notices_delivery_stands();
CREATE TRIGGER notices_delivery_kept BEFORE DELETE OR TRUNCATE ON notices_delivery
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""

WRITTEN = (
    "person",
    "address",
    "language",
    "subject",
    "body",
    "sent_at",
    "returned_at",
    "returned_by",
    "trouble",
)


class Migration(migrations.Migration):
    dependencies = [("notices", "0002_returned"), ("casework", "0003_erasures")]

    operations = [
        migrations.RunSQL(STANDS, migrations.RunSQL.noop),
        only_appended("notices_delivery", updates=WRITTEN),
    ]
