"""The table of the shared cache, in which rate limits are counted.

`createcachetable` would make it outside the migrations; here every database has it.
"""

from django.db import migrations


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.RunSQL(
            """
            CREATE TABLE site_cache (
                cache_key varchar(255) NOT NULL PRIMARY KEY,
                value text NOT NULL,
                expires timestamptz NOT NULL
            );
            CREATE INDEX site_cache_expires ON site_cache (expires);
            """,
            "DROP TABLE site_cache;",
        )
    ]
