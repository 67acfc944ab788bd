"""Signatures with the business certificate: what comes in stays; only a salt is erased."""

import uuid

from django.db import migrations, models

from yunshi.casework.rights import only_appended

STANDS = """
CREATE FUNCTION parties_signature_only_erased() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.salt IS NOT NULL OR to_jsonb(NEW) - 'salt' IS DISTINCT FROM to_jsonb(OLD) - 'salt' THEN
        RAISE EXCEPTION 'of signature % only the salt can be erased', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER parties_signature_only_erased BEFORE UPDATE ON parties_signature
    FOR EACH ROW EXECUTE FUNCTION parties_signature_only_erased();
CREATE TRIGGER parties_signature_kept BEFORE DELETE OR TRUNCATE ON parties_signature
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
CREATE TRIGGER parties_signaturematerial_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
    ON parties_signaturematerial FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""

FREE = """
DROP TRIGGER parties_signaturematerial_append_only ON parties_signaturematerial;
DROP TRIGGER parties_signature_kept ON parties_signature;
DROP TRIGGER parties_signature_only_erased ON parties_signature;
DROP FUNCTION parties_signature_only_erased();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("parties", "0008_spent_computations"),
        # Its function that refuses stands there.
        ("casework", "0002_one_door"),
    ]

    operations = [
        migrations.CreateModel(
            name="RevocationList",
            fields=[
                ("source", models.TextField(primary_key=True, serialize=False)),
                ("der", models.BinaryField(null=True)),
                ("this_update", models.DateTimeField(null=True)),
                ("next_update", models.DateTimeField(null=True)),
                ("fetched_at", models.DateTimeField(null=True)),
                ("tried_at", models.DateTimeField()),
                ("trouble", models.TextField(blank=True)),
            ],
        ),
        migrations.CreateModel(
            name="SignatureMaterial",
            fields=[
                ("sha256", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("der", models.BinaryField()),
                ("kept_at", models.DateTimeField()),
            ],
            options={
                "verbose_name_plural": "signature material",
            },
        ),
        migrations.CreateModel(
            name="Signature",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("challenge", models.UUIDField()),
                ("purpose", models.TextField()),
                ("subject", models.UUIDField()),
                ("organisation", models.UUIDField()),
                ("ubn", models.CharField(max_length=8)),
                ("person", models.UUIDField()),
                ("at", models.DateTimeField()),
                ("verdict", models.TextField()),
                ("message", models.BinaryField()),
                ("content", models.BinaryField()),
                ("content_digest", models.CharField(max_length=64)),
                ("salt", models.CharField(max_length=64, null=True)),
                ("name", models.TextField(blank=True)),
                ("card_number", models.TextField(blank=True)),
                ("certificate", models.CharField(blank=True, max_length=64)),
                ("chain", models.JSONField(default=list)),
                ("lists", models.JSONField(default=list)),
                ("digest", models.CharField(max_length=64)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["subject", "at"], name="parties_signature_subject")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("challenge",), name="parties_signature_challenge"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SigningChallenge",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("purpose", models.TextField()),
                ("subject", models.UUIDField()),
                ("organisation", models.UUIDField()),
                ("person", models.UUIDField()),
                ("session", models.CharField(max_length=64)),
                ("salt", models.CharField(max_length=64)),
                ("content_digest", models.CharField(max_length=64)),
                ("content", models.BinaryField()),
                ("made_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("consumed_at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [models.Index(fields=["expires_at"], name="parties_challenge_expiry")],
            },
        ),
        migrations.RunSQL(STANDS, FREE),
        only_appended("parties_signature", updates=("salt",)),
        only_appended("parties_signaturematerial"),
    ]
