"""A life-cycle that no programme has, and everything a test of casework needs around it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from yunshi.casework.acting import Act, Actor, Grant, Performed, Refused
from yunshi.casework.models import (
    ActionKey,
    Case,
    JournalEntry,
    OutboxMessage,
    PersonalPayload,
    Task,
)
from yunshi.casework.registry import register_effect, register_guard, register_job
from yunshi.casework.services import (
    freeze_life_cycle,
    open_case,
    open_task,
    perform,
    start_job,
)
from yunshi.casework.step_facts import StepFacts
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.lifecycle import Due, LifeCycle, Notice, Role, State, Transition
from yunshi.rulebook.text import Text

PROGRAMME = "teapot-7"
OTHER_PROGRAMME = "kettle-9"

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)
TOMORROW = NOON + timedelta(days=1)

TEAPOT = LifeCycle(
    kind="teapot",
    initial="cold",
    states=(
        State(id="cold"),
        State(id="filled", label=Text(zh_hant="裝滿了", en="Filled")),
        State(id="leaking"),
        State(id="served", ended=True),
        State(id="thrown_away", ended=True),
        State(id="forgotten", ended=True),
    ),
    transitions=(
        Transition(action="polish", source="cold", target="cold", who=(Role.OWNER,), due=Due.KEPT),
        Transition(
            action="fill",
            source="cold",
            target="filled",
            who=(Role.OWNER, Role.DELEGATE),
            guards=("in_time", "teapot_has_a_lid"),
            effects=("teapot_counted",),
            notices=(Notice(template="filled", to=(Role.OWNER, Role.OFFICER)),),
        ),
        Transition(
            action="forget",
            source="cold",
            target="forgotten",
            who=(Role.SYSTEM,),
            guards=("overdue",),
            notices=(Notice(template="forgotten", to=(Role.OWNER,)),),
        ),
        Transition(
            action="find_leak",
            source="filled",
            target="leaking",
            who=(Role.OFFICER,),
            due=Due.GIVEN,
            reason_required=True,
            effects=("teapot_mending_asked",),
            notices=(Notice(template="mend", to=(Role.OWNER,)),),
        ),
        Transition(
            action="mend", source="leaking", target="filled", who=(Role.OWNER,), guards=("in_time",)
        ),
        Transition(
            action="give_up",
            source="leaking",
            target="thrown_away",
            who=(Role.OFFICER, Role.SYSTEM),
            guards=("overdue",),
        ),
        Transition(
            action="serve",
            source="filled",
            target="served",
            who=(Role.OFFICER,),
            effects=("teapot_guests_called",),
        ),
        Transition(
            action="throw_away",
            source="filled",
            target="thrown_away",
            who=(Role.OFFICER,),
            reason_required=True,
        ),
    ),
)

ORGANISATION = UUID("11111111-1111-4111-8111-111111111111")
OWNER = Actor(
    UUID("22222222-2222-4222-8222-222222222222"),
    frozenset({Grant(Role.OWNER, owner=ORGANISATION)}),
)
DELEGATE = Actor(
    UUID("33333333-3333-4333-8333-333333333333"),
    frozenset({Grant(Role.DELEGATE, owner=ORGANISATION)}),
)
MEMBER = Actor(
    UUID("44444444-4444-4444-8444-444444444444"),
    frozenset({Grant(Role.MEMBER, owner=ORGANISATION)}),
)
STRANGER = Actor(
    UUID("55555555-5555-4555-8555-555555555555"),
    frozenset({Grant(Role.OWNER, owner=UUID(int=99))}),
)
OFFICER = Actor(
    UUID("66666666-6666-4666-8666-666666666666"),
    frozenset({Grant(Role.OFFICER, programme=PROGRAMME)}),
)
SECOND_OFFICER = Actor(
    UUID("77777777-7777-4777-8777-777777777777"),
    frozenset({Grant(Role.OFFICER, programme=PROGRAMME)}),
)
OFFICER_ELSEWHERE = Actor(
    UUID("88888888-8888-4888-8888-888888888888"),
    frozenset({Grant(Role.OFFICER, programme=OTHER_PROGRAMME)}),
)
SYSTEM = Actor.system()


@register_guard("teapot_has_a_lid")
def teapot_has_a_lid(case: Case, act: Act) -> tuple[Finding, ...]:
    """Refuses without a lid, remarks on a cracked one."""
    lid = act.facts.get("lid", "whole")
    if lid == "whole":
        return ()
    verdict = Verdict.REVIEW if lid == "cracked" else Verdict.FAIL
    return (
        Finding(
            rule="teapot.lid",
            refs=("TEA-01",),
            clause="一(一)",
            verdict=verdict,
            blocks=Blocks.SUBMIT,
            path="/lid",
            message=Text(zh_hant="壺蓋不完整。", en="The lid is not whole."),
        ),
    )


counted: list[tuple[UUID, int]] = []
"""What the effect saw: the case and the number of the entry."""
guests_called: list[UUID] = []


@register_effect("teapot_counted")
def teapot_counted(case: Case, act: Act, entry: JournalEntry) -> None:
    counted.append((case.id, entry.number))
    if act.facts.get("explodes"):
        raise RuntimeError("the teapot exploded")


@register_effect("teapot_mending_asked")
def teapot_mending_asked(case: Case, act: Act, entry: JournalEntry) -> None:
    open_task(case.id, "mend", Role.OWNER, due_at=act.due)


@register_effect("teapot_guests_called")
def teapot_guests_called(case: Case, act: Act, entry: JournalEntry) -> None:
    start_job(entry, "call_guests", {"table": act.facts.get("table")})


@register_job("call_guests")
def call_guests(step: StepFacts) -> None:
    if step.facts["table"] == "broken":
        raise RuntimeError("nobody answered")
    guests_called.append(step.cases[0].case)


def a_key() -> str:
    return str(uuid4())


def a_teapot(
    *,
    owner: UUID = ORGANISATION,
    group: UUID | None = None,
    due: datetime | None = None,
    arrived_at: datetime | None = None,
) -> Case:
    """A cold teapot of the organisation."""
    opened = open_case(
        freeze_life_cycle(TEAPOT),
        programme=PROGRAMME,
        owner=owner,
        actor=Actor(OWNER.person, frozenset({Grant(Role.OWNER, owner=owner)})),
        who=(Role.OWNER, Role.DELEGATE),
        key=a_key(),
        pack_hash="0" * 64,
        group=group,
        due=due,
        arrived_at=arrived_at,
    )
    return Case.objects.get(pk=done(opened).moves[0].case)


def done(outcome: Performed | Refused) -> Performed:
    """The outcome, which must be that it was done."""
    assert isinstance(outcome, Performed), outcome
    return outcome


def refused(outcome: Performed | Refused) -> list[str]:
    """The rules that refused, sorted."""
    assert isinstance(outcome, Refused), outcome
    return sorted(finding.rule for finding in outcome.findings)


def a_filled_teapot(**arguments: Any) -> Case:
    case = a_teapot(**arguments)
    done(perform([case.id], "fill", OWNER, key=a_key()))
    return fresh(case)


def fresh(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def everything() -> dict[str, list[Any]]:
    """All rows that a refused act must leave as they are."""
    tables = (Case, JournalEntry, PersonalPayload, ActionKey, OutboxMessage, Task)
    return {table.__name__: list(table.objects.order_by("pk").values()) for table in tables}


MINUTE = timedelta(minutes=1)
