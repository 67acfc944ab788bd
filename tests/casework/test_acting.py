from __future__ import annotations

from uuid import UUID

import pytest

from tests.casework.nonsense import ORGANISATION, PROGRAMME
from yunshi.casework.acting import OWNER_ROLES, STAFF_ROLES, Actor, Grant
from yunshi.rulebook.lifecycle import Role

PERSON = UUID(int=1)
ELSEWHERE = UUID(int=2)


def role(actor: Actor, *who: Role, owner: UUID | None = ORGANISATION) -> Role | None:
    return actor.role_among(who or tuple(Role), programme=PROGRAMME, owner=owner)


@pytest.mark.parametrize("kind", sorted(OWNER_ROLES))
def test_an_owner_role_counts_for_its_organisation_alone(kind: Role) -> None:
    actor = Actor(PERSON, frozenset({Grant(kind, owner=ORGANISATION)}))
    assert role(actor) is kind
    assert role(actor, owner=ELSEWHERE) is None
    assert role(actor, owner=None) is None


@pytest.mark.parametrize("kind", sorted(STAFF_ROLES))
def test_a_staff_role_counts_for_its_programme_alone(kind: Role) -> None:
    assert role(Actor(PERSON, frozenset({Grant(kind, programme=PROGRAMME)}))) is kind
    assert role(Actor(PERSON, frozenset({Grant(kind, programme="another")}))) is None


def test_the_administrator_is_one_everywhere_and_nothing_else() -> None:
    administrator = Actor(PERSON, frozenset({Grant(Role.ADMINISTRATOR)}))
    assert role(administrator) is Role.ADMINISTRATOR
    assert role(administrator, *(set(Role) - {Role.ADMINISTRATOR})) is None


def test_the_first_role_of_the_row_that_the_actor_has_is_the_one_acted_in() -> None:
    actor = Actor(
        PERSON,
        frozenset({Grant(Role.MEMBER, owner=ORGANISATION), Grant(Role.OWNER, owner=ORGANISATION)}),
    )
    assert role(actor, Role.OWNER, Role.MEMBER) is Role.OWNER
    assert role(actor, Role.MEMBER, Role.OWNER) is Role.MEMBER


def test_only_the_system_acts_as_the_system() -> None:
    assert role(Actor.system()) is Role.SYSTEM
    assert role(Actor.system(), *(set(Role) - {Role.SYSTEM})) is None
    with pytest.raises(ValueError, match="cannot be granted"):
        Grant(Role.SYSTEM)
    assert role(Actor(None)) is None
    assert Actor(None) != Actor.system()


@pytest.mark.parametrize(
    "arguments",
    [
        {"role": Role.OWNER},
        {"role": Role.OWNER, "programme": PROGRAMME},
        {"role": Role.OWNER, "programme": PROGRAMME, "owner": ORGANISATION},
        {"role": Role.OFFICER},
        {"role": Role.OFFICER, "programme": ""},
        {"role": Role.OFFICER, "owner": ORGANISATION},
        {"role": Role.ADMINISTRATOR, "programme": PROGRAMME},
    ],
)
def test_a_grant_names_neither_too_much_nor_too_little(arguments: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="held for"):
        Grant(**arguments)  # type: ignore[arg-type]


def test_nobody_holds_no_grants() -> None:
    with pytest.raises(ValueError, match="only a person"):
        Actor(None, frozenset({Grant(Role.ADMINISTRATOR)}))
