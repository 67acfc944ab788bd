"""Drafts that lapsed or were discarded are closed, as they are now when that happens."""

from __future__ import annotations

from django.db import migrations

_CLOSE = """
UPDATE answers_draft SET open_items = '{}'
WHERE open_items IS NULL AND id IN (
    SELECT draft_id FROM applications_filing filing
    WHERE submitted_at IS NULL AND NOT EXISTS (
        SELECT FROM applications_solution
        JOIN casework_case ON casework_case.id = applications_solution.case_id
        WHERE filing_id = filing.id AND state = 'draft'
    )
)
"""


class Migration(migrations.Migration):
    dependencies = [
        ("answers", "0005_notices"),
        ("applications", "0002_receipts_stand"),
        ("casework", "0003_erasures"),
    ]

    operations = [migrations.RunSQL(_CLOSE, migrations.RunSQL.noop)]
