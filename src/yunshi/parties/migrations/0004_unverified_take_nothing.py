"""Registrations that were made before their address was verified give back what they took.

Before, registering made the person and the organisation at once, and an address that nobody
verified kept the organisation's number. Such a registration is an organisation that has had nobody
but its owner, whose address is not verified and who never signed in.

- Younger than a registration may wait (``YUNSHI_REGISTRATION_HOURS``, counted from when it was
  made): it becomes a pending one, with the same end. Codes that were sent do not fit it; signing in
  with the password, or registering again, sends a link.
- Older: it ends, as it would have. Who comes back registers again.
- Person, address, membership and organisation are removed either way. Nothing can hang on them,
  since nobody got past sign-in; where something does all the same (a role, an invitation by hand),
  nothing of that account is touched, and it is verified by a code at sign-in, as before.

Events keep standing: they name both by id alone. Accounts without an organisation, and those that
operators made, stay as they are.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import IntegrityError, migrations, transaction
from django.db.models import Count

from yunshi.casework import clock


def give_back(apps: Any, schema_editor: Any) -> None:
    database = schema_editor.connection.alias
    organisations = apps.get_model("parties", "Organisation").objects.using(database)
    memberships = apps.get_model("parties", "Membership").objects.using(database)
    alone = organisations.annotate(people=Count("memberships")).filter(people=1)
    owned = memberships.filter(
        organisation__in=alone.values("pk"),
        role="owner",
        ended_at=None,
        person__last_login=None,
        person__is_active=True,
        person__must_use_second_factor=False,
    ).select_related("person", "organisation")
    for membership in owned:
        if _is_unverified(apps, database, membership.person):
            _give_back(apps, schema_editor, membership)


def _is_unverified(apps: Any, database: str, person: Any) -> bool:
    """An account without a row of its address was made by other hands, and stays."""
    addresses = apps.get_model("account", "EmailAddress").objects.using(database)
    found = list(addresses.filter(user_id=person.pk).values_list("email", "verified"))
    return found == [(person.email, False)]


def _give_back(apps: Any, schema_editor: Any, membership: Any) -> None:
    database = schema_editor.connection.alias
    person, organisation = membership.person, membership.organisation
    ends = person.created_at + timedelta(hours=settings.YUNSHI_REGISTRATION_HOURS)
    try:
        with transaction.atomic(using=database):
            apps.get_model("account", "EmailAddress").objects.using(database).filter(
                user_id=person.pk
            ).delete()
            membership.delete()
            organisation.delete()
            person.delete()
            with schema_editor.connection.cursor() as cursor:
                # What hangs on them elsewhere is found here, not when all is committed.
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
                cursor.execute("SET CONSTRAINTS ALL DEFERRED")
            if ends > clock.now():
                apps.get_model("parties", "PendingRegistration").objects.using(database).create(
                    email=person.email,
                    ubn=organisation.ubn,
                    organisation_name=organisation.name,
                    name=person.name,
                    password=person.password,
                    language=person.language,
                    created_at=person.created_at,
                    expires_at=ends,
                )
    except IntegrityError:
        return


class Migration(migrations.Migration):
    dependencies = [
        ("parties", "0003_pending_registrations"),
        ("account", "0001_initial"),
    ]

    operations = [migrations.RunPython(give_back, migrations.RunPython.noop)]
