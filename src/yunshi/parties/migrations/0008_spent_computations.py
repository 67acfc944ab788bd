"""Tasks that browsers have solved for a form, so that none counts twice."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("parties", "0007_registers")]

    operations = [
        migrations.CreateModel(
            name="SpentComputation",
            fields=[
                ("task", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
            ],
            options={"indexes": [models.Index(fields=["at"], name="parties_spentcomputation_age")]},
        ),
    ]
