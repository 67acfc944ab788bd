"""Former passwords, so that they are not taken again too soon."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import yunshi.casework.clock


class Migration(migrations.Migration):
    dependencies = [("parties", "0005_registrations_side_by_side")]

    operations = [
        migrations.CreateModel(
            name="FormerPassword",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128)),
                (
                    "replaced_at",
                    models.DateTimeField(default=yunshi.casework.clock.now, editable=False),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="former_passwords",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["person", "-replaced_at"], name="parties_formerpassword_last"
                    )
                ],
            },
        ),
    ]
