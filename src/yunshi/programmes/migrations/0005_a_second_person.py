"""A second person confirms what rights hang on, and stands in the same row."""

from __future__ import annotations

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

ROWS = (
    ("switchsetting", "programmes_setting_confirmed_by_another"),
    ("windowdates", "programmes_dates_confirmed_by_another"),
)


class Migration(migrations.Migration):
    dependencies = [
        ("programmes", "0004_versions"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        operation
        for model, name in ROWS
        for operation in (
            migrations.AddField(
                model_name=model,
                name="confirmed_by",
                field=models.ForeignKey(
                    null=True,
                    on_delete=django.db.models.deletion.PROTECT,
                    related_name="+",
                    to=settings.AUTH_USER_MODEL,
                ),
            ),
            migrations.AddConstraint(
                model_name=model,
                constraint=models.CheckConstraint(
                    condition=models.Q(confirmed_by=None)
                    | ~models.Q(confirmed_by=models.F("set_by")),
                    name=name,
                ),
            ),
        )
    ]
