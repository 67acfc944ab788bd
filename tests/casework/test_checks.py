from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.checks import run_checks
from pytest_django import Settings

from tests.casework.nonsense import TEAPOT
from yunshi.casework.checks import unregistered
from yunshi.casework.models import LifeCycleVersion
from yunshi.casework.registry import (
    Register,
    is_time_guard,
    register_effect,
    register_guard,
    register_job,
)
from yunshi.casework.services import freeze_life_cycle
from yunshi.rulebook.lifecycle import LifeCycle, Role, State, Transition
from yunshi.rulebook.stages import GUARDS

# Django's own checks make a person, whose defaults ask the clock, which may ask the database.
pytestmark = pytest.mark.django_db

MOONLIT = LifeCycle(
    kind="moon",
    initial="new",
    states=(State(id="new"), State(id="full", ended=True)),
    transitions=(
        Transition(
            action="wax",
            source="new",
            target="full",
            who=(Role.SYSTEM,),
            guards=("moon_is_high", "in_time"),
            effects=("moon_shines",),
        ),
    ),
)


def said(**arguments: Any) -> list[tuple[str, str]]:
    return [
        (str(message.id), message.msg)
        for message in run_checks(**arguments)
        if str(message.id).startswith("casework.")
    ]


@pytest.fixture
def moonlight() -> Iterator[None]:
    register_guard("moon_is_high")(lambda case, act: ())
    register_effect("moon_shines")(lambda case, act, entry: None)
    yield
    register_guard.forget("moon_is_high")
    register_effect.forget("moon_shines")


def test_start_up_fails_loudly_when_a_frozen_table_is_not_served(moonlight: None) -> None:
    freeze_life_cycle(TEAPOT)
    freeze_life_cycle(MOONLIT)
    assert said(databases=["default"]) == []
    register_guard.forget("moon_is_high")
    register_effect.forget("moon_shines")
    assert said(databases=["default"]) == [
        (
            "casework.E001",
            f"The frozen life-cycle {MOONLIT.hash[:12]} calls for what no room registers: "
            "effect moon_shines, guard moon_is_high.",
        )
    ]
    assert said() == []  # nobody asked about the database
    assert LifeCycleVersion.objects.count() == 2


def test_start_up_fails_loudly_when_no_room_serves_what_the_rulebook_declares() -> None:
    function = register_guard.named("overdue")
    assert {"in_time", "overdue"} <= GUARDS.keys()
    assert said() == []
    register_guard.forget("overdue")
    try:
        errors = said()
    finally:
        register_guard("overdue")(function)
    assert errors == [
        ("casework.E003", "The rulebook declares what no room registers: guard overdue.")
    ]


def test_a_table_says_what_it_calls_for() -> None:
    assert unregistered([TEAPOT]) == ()
    assert unregistered([TEAPOT, MOONLIT]) == ("effect moon_shines", "guard moon_is_high")


def test_a_deployment_with_a_clock_that_may_be_set_is_refused(settings: Settings) -> None:
    assert ("casework.E002", "The clock may be set, which is for tests alone.") in said(
        include_deployment_checks=True
    )
    settings.YUNSHI_CLOCK_MAY_BE_SET = False
    assert said(include_deployment_checks=True) == []


def test_a_name_is_registered_once() -> None:
    register: Register[Any] = Register("guard")
    function = register("open")(lambda: None)
    assert register("open")(function) is function
    with pytest.raises(ValueError, match="guard 'open' is registered twice"):
        register("open")(lambda: None)
    assert register.named("open") is function
    with pytest.raises(LookupError, match="no room registers the guard 'close'"):
        register.named("close")


def test_only_overdue_tells_time_by_itself() -> None:
    assert is_time_guard("overdue")
    assert not is_time_guard("in_time")
    assert "call_guests" in register_job.names()
