"""What one person proposes another confirms; what the public is told of a window's dates."""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from yunshi.casework.rights import only_appended

# What was proposed never changes; how it ended is written once.
STANDS = """
CREATE FUNCTION programmes_proposal_stands() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF OLD.state <> 'waiting' OR NEW.state = 'waiting'
        OR (NEW.id, NEW.kind, NEW.programme_id, NEW.subject, NEW.content, NEW.reason,
                NEW.fingerprint, NEW.proposed_by_id, NEW.proposed_at)
            IS DISTINCT FROM (OLD.id, OLD.kind, OLD.programme_id, OLD.subject, OLD.content,
                OLD.reason, OLD.fingerprint, OLD.proposed_by_id, OLD.proposed_at)
    THEN
        RAISE EXCEPTION 'proposal % stands as it is', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER programmes_proposal_stands BEFORE UPDATE ON programmes_proposal
    FOR EACH ROW EXECUTE FUNCTION programmes_proposal_stands();
CREATE TRIGGER programmes_proposal_kept BEFORE DELETE OR TRUNCATE ON programmes_proposal
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
CREATE TRIGGER programmes_windowexpectation_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON programmes_windowexpectation
    FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse();
"""

_PERSON = models.ForeignKey(
    on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
)
_SECOND_PERSON = models.ForeignKey(
    null=True,
    on_delete=django.db.models.deletion.PROTECT,
    related_name="+",
    to=settings.AUTH_USER_MODEL,
)
_NOBODY_YET = models.Q(ended_by=None, ended_at=None)
_ENDED = models.Q(ended_at__isnull=False)
_BY_SOMEBODY = models.Q(ended_at__isnull=False, ended_by__isnull=False)
_BY_THE_PROPOSER = models.Q(ended_by=models.F("proposed_by"))


class Migration(migrations.Migration):
    dependencies = [
        ("programmes", "0007_standing_uploads"),
        ("casework", "0002_one_door"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Proposal",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                ("kind", models.TextField()),
                ("subject", models.TextField()),
                ("content", models.JSONField()),
                ("reason", models.TextField()),
                ("fingerprint", models.CharField(max_length=64)),
                ("proposed_at", models.DateTimeField()),
                (
                    "state",
                    models.TextField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("confirmed", "Confirmed"),
                            ("refused", "Refused"),
                            ("taken_back", "Taken Back"),
                            ("void", "Void"),
                        ],
                        default="waiting",
                    ),
                ),
                ("ended_at", models.DateTimeField(null=True)),
                ("ended_because", models.TextField(blank=True)),
                ("proposed_by", _PERSON.clone()),
                ("ended_by", _SECOND_PERSON.clone()),
                (
                    "programme",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proposals",
                        to="programmes.programme",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=["subject"],
                        condition=models.Q(state="waiting"),
                        name="programmes_one_proposal_waits",
                    ),
                    models.CheckConstraint(
                        condition=(models.Q(state="waiting") & _NOBODY_YET)
                        | (models.Q(state="void") & _ENDED)
                        | (models.Q(state="taken_back") & _BY_SOMEBODY & _BY_THE_PROPOSER)
                        | (
                            models.Q(state__in=["confirmed", "refused"])
                            & _BY_SOMEBODY
                            & ~_BY_THE_PROPOSER
                        ),
                        name="programmes_proposal_ended_by_another",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WindowExpectation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.TextField()),
                ("title_zh", models.TextField()),
                ("title_en", models.TextField()),
                ("expected_zh", models.TextField()),
                ("expected_en", models.TextField()),
                ("expected_until", models.DateField(null=True)),
                ("set_at", models.DateTimeField()),
                ("set_by", _PERSON.clone()),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="expectations",
                        to="programmes.programme",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["programme", "name"], name="programmes_expected")],
            },
        ),
        migrations.AddField("dayoverride", "confirmed_by", _SECOND_PERSON.clone()),
        migrations.AddConstraint(
            "dayoverride",
            models.CheckConstraint(
                condition=models.Q(confirmed_by=None) | ~models.Q(confirmed_by=models.F("set_by")),
                name="programmes_day_confirmed_by_another",
            ),
        ),
        migrations.AddField("windowdates", "notice_zh", models.TextField(blank=True)),
        migrations.AddField("windowdates", "notice_en", models.TextField(blank=True)),
        migrations.RunSQL(STANDS, migrations.RunSQL.noop),
        only_appended(
            "programmes_proposal", updates=("state", "ended_by_id", "ended_at", "ended_because")
        ),
        only_appended("programmes_windowexpectation"),
    ]
