"""A version of a programme is published once: its bytes are named by a row of its own.

Of a version that had been published with several bytes, the ones count that new filings were made
under, else the last.
"""

from __future__ import annotations

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

from yunshi.casework.rights import only_appended

# Another pack may take the place of one that no case is pinned to: a development instance does so.
STANDS = """
CREATE FUNCTION programmes_version_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.programme_id, NEW.version)
            IS DISTINCT FROM (OLD.id, OLD.programme_id, OLD.version)
        OR EXISTS (SELECT FROM casework_case WHERE pack_hash = OLD.pack_id)
    THEN
        RAISE EXCEPTION 'version % of % is published', OLD.version, OLD.programme_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER programmes_version_stands BEFORE UPDATE ON programmes_packversion
    FOR EACH ROW EXECUTE FUNCTION programmes_version_stands();
CREATE TRIGGER programmes_packversion_kept BEFORE DELETE OR TRUNCATE ON programmes_packversion
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""

APPEND_ONLY = (
    "programmes_publishedpack",
    "programmes_windowdates",
    "programmes_switchsetting",
    "programmes_dayoverride",
    "programmes_listingperiod",
)


def name_versions(apps: Any, schema_editor: Any) -> None:
    programmes, versions, packs = (
        apps.get_model("programmes", model).objects.using(schema_editor.connection.alias)
        for model in ("Programme", "PackVersion", "PublishedPack")
    )
    packs = packs.only("hash", "version")
    for programme in programmes.all():
        chosen: dict[str, str] = {}
        for pack in packs.filter(programme=programme.id).order_by("published_at"):
            chosen[pack.version] = pack.hash
        current = packs.get(hash=programme.current_id)
        chosen[current.version] = current.hash
        for version, pack in chosen.items():
            versions.create(programme=programme, version=version, pack_id=pack)
    # What is to be checked at the end of the transaction would forbid to alter tables in it.
    schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    schema_editor.execute("SET CONSTRAINTS ALL DEFERRED")


class Migration(migrations.Migration):
    dependencies = [("programmes", "0003_listing_period"), ("casework", "0002_one_door")]

    operations = [
        migrations.CreateModel(
            name="PackVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("version", models.TextField()),
                (
                    "pack",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programmes.publishedpack",
                    ),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="versions",
                        to="programmes.programme",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("programme", "version"), name="programmes_version_published_once"
                    )
                ],
            },
        ),
        migrations.RunPython(name_versions, migrations.RunPython.noop),
        migrations.RemoveField("programme", "current"),
        migrations.RunSQL(STANDS, migrations.RunSQL.noop),
        only_appended("programmes_packversion", updates=("pack_id",)),
        *(only_appended(table) for table in APPEND_ONLY),
    ]
