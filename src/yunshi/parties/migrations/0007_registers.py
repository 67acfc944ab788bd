"""What public registers answered, which the database keeps, and what is to be asked."""

from __future__ import annotations

import uuid

from django.db import migrations, models

TABLE = "parties_registerrecord"


class Migration(migrations.Migration):
    dependencies = [
        ("parties", "0006_former_passwords"),
        ("casework", "0002_one_door"),
    ]

    operations = [
        migrations.CreateModel(
            name="RegisterRecord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("ubn", models.CharField(max_length=8)),
                ("register", models.TextField()),
                ("source", models.TextField()),
                ("asked_at", models.DateTimeField()),
                (
                    "outcome",
                    models.TextField(
                        choices=[
                            ("found", "Found"),
                            ("not_found", "Not Found"),
                            ("unclear", "Unclear"),
                        ]
                    ),
                ),
                ("why", models.TextField(blank=True)),
                ("said", models.TextField(blank=True)),
                ("facts", models.JSONField(null=True)),
                ("payload_sha256", models.CharField(blank=True, max_length=64)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["ubn", "register", "-id"], name="parties_register_latest")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(ubn__regex="^[0-9]{8}$"),
                        name="parties_register_ubn_digits",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(outcome="found", facts__isnull=False, why="")
                        | models.Q(outcome="not_found", facts__isnull=True, why="")
                        | (models.Q(outcome="unclear", facts__isnull=True) & ~models.Q(why="")),
                        name="parties_register_outcome",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegisterQuestion",
            fields=[
                (
                    "id",
                    models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False),
                ),
                ("ubn", models.CharField(max_length=8)),
                (
                    "wanted_for",
                    models.TextField(
                        choices=[
                            ("registration", "Registration"),
                            ("filing", "Filing"),
                            ("officer", "Officer"),
                        ]
                    ),
                ),
                ("wanted_by", models.UUIDField(null=True)),
                ("wanted_at", models.DateTimeField()),
                ("registers", models.JSONField(default=list)),
                ("due_at", models.DateTimeField()),
                ("tries", models.PositiveIntegerField(default=0)),
                ("begun_at", models.DateTimeField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(ended_at=None),
                        fields=["due_at"],
                        name="parties_question_due",
                    ),
                    models.Index(fields=["ubn", "-wanted_at"], name="parties_question_of"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(ended_at=None),
                        fields=["ubn"],
                        name="parties_question_one_open",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(ubn__regex="^[0-9]{8}$"),
                        name="parties_question_ubn_digits",
                    ),
                ],
            },
        ),
        migrations.AlterField(
            model_name="partyevent",
            name="kind",
            field=models.TextField(
                choices=[
                    ("organisation_registered", "Organisation Registered"),
                    ("organisation_renamed", "Organisation Renamed"),
                    ("person_created", "Person Created"),
                    ("member_invited", "Member Invited"),
                    ("invitation_withdrawn", "Invitation Withdrawn"),
                    ("member_joined", "Member Joined"),
                    ("member_removed", "Member Removed"),
                    ("delegation_given", "Delegation Given"),
                    ("delegation_withdrawn", "Delegation Withdrawn"),
                    ("second_factor_required", "Second Factor Required"),
                    ("second_factor_added", "Second Factor Added"),
                    ("second_factor_removed", "Second Factor Removed"),
                    ("recovery_codes_renewed", "Recovery Codes Renewed"),
                    ("password_changed", "Password Changed"),
                    ("address_changed", "Address Changed"),
                    ("signed_in", "Signed In"),
                    ("sign_in_locked", "Sign In Locked"),
                ]
            ),
        ),
        migrations.RunSQL(
            f"CREATE TRIGGER {TABLE}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {TABLE}"
            " FOR EACH STATEMENT EXECUTE FUNCTION casework_refuse()",
            f"DROP TRIGGER {TABLE}_append_only ON {TABLE}",
        ),
    ]
