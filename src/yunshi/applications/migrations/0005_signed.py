"""A receipt names the signature under which the filing was taken."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0004_erasing_asks_the_filing"),
        ("parties", "0009_business_certificate"),
    ]

    operations = [
        migrations.AddField(
            model_name="receipt", name="signature", field=models.UUIDField(null=True)
        ),
    ]
