"""What is typed to register waits in a table of its own until its address is verified."""

import uuid

import django.db.models.functions.text
from django.db import migrations, models

import yunshi.casework.clock


class Migration(migrations.Migration):
    dependencies = [("parties", "0002_kept_by_the_database")]

    operations = [
        migrations.CreateModel(
            name="PendingRegistration",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("email", models.EmailField(max_length=254)),
                ("ubn", models.CharField(max_length=8)),
                ("organisation_name", models.TextField()),
                ("name", models.TextField()),
                ("password", models.CharField(max_length=128)),
                (
                    "language",
                    models.TextField(choices=[("zh-hant", "正體中文"), ("en", "English")]),
                ),
                (
                    "created_at",
                    models.DateTimeField(default=yunshi.casework.clock.now, editable=False),
                ),
                ("expires_at", models.DateTimeField()),
                ("sent_at", models.DateTimeField(null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("email",), name="parties_pendingregistration_email"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("email", django.db.models.functions.text.Lower("email"))
                        ),
                        name="parties_pendingregistration_email_lower",
                    ),
                ],
            },
        ),
    ]
