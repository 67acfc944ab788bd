from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction

from tests.casework.nonsense import (
    DELEGATE,
    OFFICER,
    ORGANISATION,
    OWNER,
    PROGRAMME,
    STRANGER,
    TEAPOT,
    done,
    refused,
)
from yunshi.casework import chain
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.lifecycles import read_table
from yunshi.casework.models import (
    ActionKey,
    Case,
    JournalEntry,
    LifeCycleVersion,
    PersonalPayload,
    Refusal,
)
from yunshi.casework.services import freeze_life_cycle, open_case, perform, place_hold
from yunshi.rulebook.lifecycle import LifeCycle, Role
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)


def opened(actor: Actor = OWNER, key: str = "k", **changed: Any) -> Performed | Refused:
    return open_case(
        freeze_life_cycle(TEAPOT),
        **{
            "programme": PROGRAMME,
            "owner": ORGANISATION,
            "actor": actor,
            "who": (Role.OWNER, Role.DELEGATE),
            "key": key,
            "pack_hash": "a" * 64,
            **changed,
        },
    )


def test_a_case_opens_in_the_first_state_with_its_first_entry() -> None:
    group = uuid4()
    with set_clock(NOON):
        performed = done(
            opened(
                group=group,
                due=NOON + timedelta(days=3),
                arrived_at=NOON - timedelta(seconds=2),
                facts={"form": "short"},
                personal={"contact": "王小明"},
            )
        )
    (case,) = Case.objects.all()
    (entry,) = JournalEntry.objects.all()
    (move,) = performed.moves
    assert (move.case, move.entry, move.number, move.source, move.target) == (
        case.id,
        entry.pk,
        1,
        "",
        "cold",
    )
    assert Case.objects.filter(pk=case.pk).values().get() == {
        "id": case.id,
        "kind": "teapot",
        "state": "cold",
        "due_at": NOON + timedelta(days=3),
        "revision": 1,
        "head": entry.hash,
        "programme": PROGRAMME,
        "owner": ORGANISATION,
        "group": group,
        "life_cycle_id": TEAPOT.hash,
        "pack_hash": "a" * 64,
        "opened_at": NOON,
    }
    assert entry.previous_hash == chain.genesis(case)
    assert (entry.action, entry.actor_role, entry.facts) == ("open", "owner", {"form": "short"})
    assert (entry.arrived_at, entry.committed_at) == (NOON - timedelta(seconds=2), NOON)
    assert PersonalPayload.objects.get().payload == {"contact": "王小明"}


def test_the_same_key_opens_one_case() -> None:
    first = done(opened())
    again = done(opened())
    assert (again.moves, again.replayed) == (first.moves, True)
    assert Case.objects.count() == 1
    assert refused(opened(pack_hash="b" * 64)) == ["casework.key"]
    assert refused(opened(group=uuid4())) == ["casework.key"]
    assert done(opened(actor=DELEGATE)).moves != first.moves


@pytest.mark.parametrize("actor", [STRANGER, OFFICER, Actor(None)])
def test_who_has_none_of_the_roles_opens_nothing(actor: Actor) -> None:
    assert refused(opened(actor)) == ["casework.role"]
    assert (Case.objects.count(), JournalEntry.objects.count(), ActionKey.objects.count()) == (
        0,
        0,
        0,
    )
    assert Refusal.objects.get().action == "open"


def test_a_case_that_anybody_may_open_says_that_nobody_did() -> None:
    done(opened(Actor(None), who=(), owner=None))
    entry = JournalEntry.objects.get()
    assert (entry.actor_person, entry.actor_role) == (None, "")


@pytest.mark.parametrize("subject", ["owner", "group"])
def test_a_hold_forbids_opening(subject: str) -> None:
    group = uuid4()
    place_hold(
        "barred",
        reason=Text(zh_hant="停權中。", en="Barred."),
        actor=OFFICER,
        role=Role.OFFICER,
        actions=["open"],
        **{subject: {"owner": ORGANISATION, "group": group}[subject]},
    )
    assert refused(opened(group=group)) == ["casework.hold.barred"]
    done(opened(owner=STRANGER_ORGANISATION, actor=STRANGER))


STRANGER_ORGANISATION = next(iter(STRANGER.grants)).owner


def test_a_table_is_kept_by_the_hash_of_its_bytes_and_once() -> None:
    version = freeze_life_cycle(TEAPOT)
    assert freeze_life_cycle(TEAPOT) == version == TEAPOT.hash
    kept = LifeCycleVersion.objects.get()
    assert bytes(kept.frozen) == TEAPOT.frozen_bytes()
    assert read_table(version) == TEAPOT


def test_a_table_that_nobody_serves_cannot_be_frozen() -> None:
    row = TEAPOT.transitions[0]
    for changed in ({"guards": ("moon_is_full",)}, {"effects": ("moon_rises",)}):
        table = LifeCycle(
            kind="teapot",
            initial="cold",
            states=TEAPOT.states,
            transitions=(row.model_copy(update=changed), *TEAPOT.transitions[1:]),
        )
        with pytest.raises(LookupError, match="moon"):
            freeze_life_cycle(table)
    assert not LifeCycleVersion.objects.exists()


def test_an_open_case_keeps_the_life_cycle_it_was_born_with() -> None:
    case = done(opened()).moves[0].case
    without_filling = LifeCycle(
        kind="teapot",
        initial="cold",
        states=tuple(state for state in TEAPOT.states if state.id in ("cold", "forgotten")),
        transitions=tuple(row for row in TEAPOT.transitions if row.action in ("polish", "forget")),
    )
    other = open_case(
        freeze_life_cycle(without_filling),
        programme=PROGRAMME,
        owner=ORGANISATION,
        actor=OWNER,
        who=(Role.OWNER,),
        key="another",
    )
    done(perform([case], "fill", OWNER, key="k"))
    assert refused(perform([done(other).moves[0].case], "fill", OWNER, key="l")) == [
        "casework.state"
    ]


def test_what_no_form_can_send_is_a_mistake() -> None:
    for changed in ({"key": ""}, {"programme": ""}, {"due": datetime(2024, 1, 1)}):
        with pytest.raises(ValueError, match="needs"):
            opened(**changed)
    with pytest.raises(LifeCycleVersion.DoesNotExist), transaction.atomic():
        open_case("f" * 64, programme=PROGRAMME, owner=None, actor=OWNER, who=(), key="k")
