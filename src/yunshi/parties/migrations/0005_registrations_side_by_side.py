"""Several registrations of one address wait side by side; its mails are counted by themselves."""

import django.contrib.postgres.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("parties", "0004_unverified_take_nothing")]

    operations = [
        migrations.RemoveConstraint(
            model_name="pendingregistration", name="parties_pendingregistration_email"
        ),
        migrations.AddIndex(
            model_name="pendingregistration",
            index=models.Index(fields=["email"], name="parties_pending_email"),
        ),
        migrations.CreateModel(
            name="RegistrationMails",
            fields=[
                (
                    "subject",
                    models.CharField(max_length=64, primary_key=True, serialize=False),
                ),
                (
                    "sent_at",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.DateTimeField(), default=list, size=None
                    ),
                ),
                ("last_at", models.DateTimeField()),
            ],
            options={
                "verbose_name_plural": "registration mails",
                "indexes": [models.Index(fields=["last_at"], name="parties_registrationmails_age")],
            },
        ),
    ]
