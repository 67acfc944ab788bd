"""The market can be narrowed by size."""

import django.contrib.postgres.indexes
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0001_initial")]

    operations = [
        migrations.AddIndex(
            model_name="listingrevision",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["sizes"], name="catalogue_sizes"
            ),
        ),
    ]
