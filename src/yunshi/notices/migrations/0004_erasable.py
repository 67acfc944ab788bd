"""What was sent about a filing can be emptied once that filing's own journal says it is erased."""

from __future__ import annotations

from django.db import migrations, models

# As before, but it is the filing that is asked: an entry about one payload empties no mail.
STANDS = """
CREATE OR REPLACE FUNCTION notices_delivery_stands() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
            JOIN casework_case AS told ON told.id = message.case_id
            JOIN applications_filing AS filing ON filing.id = told."group"
            WHERE message.id = OLD.message_id AND casework_said_erased(filing.draft_id)
        )
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'what was sent can come back, or be emptied once the journal says so'
        USING ERRCODE = 'restrict_violation';
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("notices", "0003_deliveries_stand"),
        ("applications", "0004_erasing_asks_the_filing"),
    ]

    operations = [
        migrations.RunSQL(STANDS, migrations.RunSQL.noop),
        migrations.RemoveConstraint("delivery", "notices_once_each"),
        migrations.AddConstraint(
            "delivery",
            models.UniqueConstraint(
                fields=["message", "address"],
                condition=~models.Q(address=""),
                name="notices_once_each",
            ),
        ),
    ]
