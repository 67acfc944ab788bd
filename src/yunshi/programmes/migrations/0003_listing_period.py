"""Officers move the day with which a programme's listings end; the database keeps each move."""

from __future__ import annotations

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

TABLE = "programmes_listingperiod"


class Migration(migrations.Migration):
    dependencies = [
        ("programmes", "0002_history_stands"),
        ("casework", "0002_one_door"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ListingPeriod",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("last_day", models.DateField()),
                ("set_at", models.DateTimeField()),
                ("reason", models.TextField()),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="listing_periods",
                        to="programmes.programme",
                    ),
                ),
                (
                    "set_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.RunSQL(
            f"CREATE TRIGGER {TABLE}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {TABLE}"
            " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse()",
            f"DROP TRIGGER {TABLE}_append_only ON {TABLE}",
        ),
    ]
