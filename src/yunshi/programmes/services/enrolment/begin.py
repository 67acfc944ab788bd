"""Beginning an account in a programme: by applying for it, or at the first need."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from yunshi.answers.services import open_draft
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.services import freeze_life_cycle, open_case, perform
from yunshi.parties.models import Organisation
from yunshi.programmes import enrolment_refusals as refusals
from yunshi.programmes.enrolment_queries import enrolment_row, review_of
from yunshi.programmes.models import Enrolment
from yunshi.programmes.queries import current_pack
from yunshi.rulebook.enrolment import MAY_FILE, EnrolmentState, compile_enrolment
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import LoadedPack

MAY_BEGIN = (Role.OWNER, Role.DELEGATE, Role.MEMBER)
"""Who may begin and fill in an application for an account; only the owner sends it."""


def begin_enrolment(
    programme: str, organisation: UUID, actor: Actor, *, arrived_at: datetime | None = None
) -> Enrolment | Refused:
    """The account of an organisation in a programme that reviews accounts, as a draft.

    There is one for each: who begins again, or at the same moment, gets the one that is there.
    Refused where the programme in force reviews none. Raises Programme.DoesNotExist.
    """
    loaded = current_pack(programme, arrived_at)
    if review_of(loaded.pack) is None:
        return refusals.no_account_to_apply_for("begin_enrolment")
    with transaction.atomic():
        _lock(organisation)
        standing = enrolment_row(organisation, programme)
        return standing or _opened(loaded, organisation, actor, arrived_at)


def ensure_enrolled(
    loaded: LoadedPack, organisation: UUID, actor: Actor, *, arrived_at: datetime | None = None
) -> Finding | None:
    """What stands in the way of beginning a filing under a pack; ``None`` when nothing does.

    Where the programme reviews no accounts, the first who begins opens the account by doing so
    (a11, a12): nothing more is asked, and the journal says who.
    """
    pack = loaded.pack
    standing = enrolment_row(organisation, pack.id)
    if standing is None and review_of(pack) is None:
        with transaction.atomic():
            _lock(organisation)
            standing = enrolment_row(organisation, pack.id)
            if standing is None:
                return _activated(loaded, organisation, actor, arrived_at)
    state = EnrolmentState(standing.case.state) if standing is not None else None
    return against_filing(loaded, state)


def against_filing(loaded: LoadedPack, state: EnrolmentState | None) -> Finding | None:
    """What a state stands in the way of.

    A pack without review asks for no approval: it only heeds what was decided against an account,
    also where another version of the programme reviews accounts.
    """
    if state in MAY_FILE:
        return None
    decided_against = (EnrolmentState.SUSPENDED, EnrolmentState.CLOSED)
    if review_of(loaded.pack) is None and state not in decided_against:
        return None
    return refusals.may_not_file(loaded.pack, state)


def _lock(organisation: UUID) -> None:
    """Whoever begins the same account at the same time waits."""
    Organisation.objects.select_for_update(no_key=True).only("pk").get(pk=organisation)


def _activated(
    loaded: LoadedPack, organisation: UUID, actor: Actor, arrived_at: datetime | None
) -> Finding | None:
    opened = _opened(loaded, organisation, actor, arrived_at)
    if isinstance(opened, Refused):
        return opened.findings[0]
    done = perform(
        [opened.case_id],
        "activate",
        actor,
        key=f"activate {opened.id}",
        arrived_at=arrived_at,
        facts={"at_first_need": True},
    )
    return done.findings[0] if isinstance(done, Refused) else None


def _opened(
    loaded: LoadedPack, organisation: UUID, actor: Actor, arrived_at: datetime | None
) -> Enrolment | Refused:
    if actor.person is None:
        raise ValueError("a person begins an account")
    pack = loaded.pack
    identity = uuid4()
    opened = open_case(
        freeze_life_cycle(compile_enrolment(pack)),
        programme=pack.id,
        owner=organisation,
        actor=actor,
        who=MAY_BEGIN,
        key=f"enrolment {identity}",
        pack_hash=loaded.hash,
        arrived_at=arrived_at,
    )
    if isinstance(opened, Refused):
        return opened
    draft = None
    if review_of(pack) is not None:
        draft = open_draft("enrolment", owner=organisation, pack_hash=loaded.hash, by=actor.person)
    return Enrolment.objects.create(
        id=identity,
        organisation_id=organisation,
        programme_id=pack.id,
        case_id=opened.moves[0].case,
        draft=draft,
        began_at=arrived_at or clock.now(),
        began_by=actor.person,
    )
