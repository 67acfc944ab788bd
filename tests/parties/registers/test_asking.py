"""Having registers asked: one question at a time, answers kept for ever, outages tried again."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from tests.databases import TestDatabase
from tests.parties.registers import payloads
from tests.parties.registers.payloads import UBN, as_bytes
from yunshi.casework.clock import SetClock, set_clock
from yunshi.parties import tasks
from yunshi.parties.models import (
    Membership,
    Organisation,
    Person,
    RegisterQuestion,
    RegisterRecord,
)
from yunshi.parties.registers.checks import registers_are_named
from yunshi.parties.registers.https import HttpsSource
from yunshi.parties.registers.outcomes import (
    Answer,
    Found,
    NotFound,
    Register,
    Unclear,
    Why,
)
from yunshi.parties.registers.records import latest_records, open_question
from yunshi.parties.registers.sources import RecordedSource, chosen_source
from yunshi.parties.services.registers import (
    AGAIN_AFTER,
    AT_ONCE,
    SwitchedOff,
    TooSoon,
    Wanted,
    ask_due,
    want_registers,
)

NOW = datetime(2030, 3, 10, 4, 0, tzinfo=UTC)
FOR = RegisterQuestion.For


class Scripted:
    """A source that answers what it was told; unreachable otherwise."""

    name = "scripted"

    def __init__(self, said: dict[Register, bytes] | None = None) -> None:
        self.said = said or {}
        self.asked: list[tuple[Register, str]] = []
        self.depth = len(connection.savepoint_ids)

    def answer(self, register: Register, ubn: str, agency: str = "") -> Answer | Unclear:
        self.asked.append((register, ubn))
        assert len(connection.savepoint_ids) == self.depth, "no transaction of its own is open"
        body = self.said.get(register)
        return Answer(200, body) if body is not None else Unclear(Why.UNREACHABLE, "OSError")


COMPANY = {
    Register.KIND: as_bytes(payloads.kinds()),
    Register.COMPANY: as_bytes(payloads.company()),
    Register.COMPANY_ITEMS: as_bytes(payloads.company_items("I301010")),
    Register.TAX: as_bytes(payloads.taxpayer()),
    Register.FACTORY: as_bytes([payloads.factory()]),
}


def record(folder: Path, ubn: str, said: dict[Register, bytes]) -> None:
    for register, body in said.items():
        (folder / register.value).mkdir(exist_ok=True)
        (folder / register.value / f"{ubn}.json").write_bytes(body)


@pytest.fixture
def on(settings: Any, tmp_path: Path) -> Path:
    """Registers are asked; the folder holds what they answer."""
    settings.YUNSHI_DEMO = True
    settings.YUNSHI_REGISTERS = f"recorded:{tmp_path}"
    return tmp_path


@pytest.fixture
def time(db: None) -> Iterator[SetClock]:
    with set_clock(NOW) as clock:
        yield clock


def wanted(ubn: str = UBN, **more: object) -> Wanted:
    outcome = want_registers(ubn, FOR.FILING, **more)  # type: ignore[arg-type]
    assert isinstance(outcome, Wanted)
    return outcome


def test_what_was_answered_is_kept_with_time_source_and_hash(time: SetClock, on: Path) -> None:
    wanted()
    assert ask_due(Scripted(COMPANY)) == 1
    rows = {row.register: row for row in RegisterRecord.objects.all()}
    assert set(rows) == {each.value for each in COMPANY}
    assert {row.outcome for row in rows.values()} == {"found"}
    assert {(row.source, row.asked_at, row.ubn) for row in rows.values()} == {
        ("scripted", NOW, UBN)
    }
    assert {register: row.payload_sha256 for register, row in rows.items()} == {
        register.value: hashlib.sha256(body).hexdigest() for register, body in COMPANY.items()
    }
    question = RegisterQuestion.objects.get()
    assert (question.tries, question.ended_at) == (1, NOW)
    assert all(isinstance(each.outcome, Found) for each in latest_records(UBN).values())


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE parties_registerrecord SET outcome = 'not_found'",
        "DELETE FROM parties_registerrecord",
        "TRUNCATE parties_registerrecord",
    ],
)
def test_no_answer_is_ever_rewritten(time: SetClock, on: Path, statement: str) -> None:
    wanted()
    ask_due(Scripted(COMPANY))
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_an_outage_is_asked_again_later_and_later_and_refuses_nobody(
    time: SetClock, on: Path
) -> None:
    wanted()
    away = Scripted()
    for number, pause in enumerate(AGAIN_AFTER):
        assert ask_due(away) == 1
        assert ask_due(away) == 0, "not before its turn"
        question = RegisterQuestion.objects.get()
        assert (question.tries, question.due_at) == (number + 1, time.instant + pause)
        assert question.ended_at is None
        time.move(pause)
    assert ask_due(away) == 1
    assert RegisterQuestion.objects.get().ended_at is not None
    outcomes = {each.outcome for each in latest_records(UBN).values()}
    assert outcomes == {Unclear(Why.UNREACHABLE, "OSError")}


def test_only_what_was_unclear_is_asked_again(time: SetClock, on: Path) -> None:
    wanted()
    source = Scripted({each: COMPANY[each] for each in COMPANY if each is not Register.TAX})
    ask_due(source)
    source.asked.clear()
    source.said = COMPANY
    time.move(AGAIN_AFTER[0])
    ask_due(source)
    assert source.asked == [(Register.TAX, UBN)]
    assert isinstance(latest_records(UBN)[Register.TAX].outcome, Found)
    assert RegisterQuestion.objects.get().ended_at is not None


def test_an_outage_takes_nothing_back_that_was_said_before(time: SetClock, on: Path) -> None:
    wanted()
    ask_due(Scripted(COMPANY))
    time.move(timedelta(days=3))
    wanted()
    ask_due(Scripted())
    company = latest_records(UBN)[Register.COMPANY]
    assert isinstance(company.outcome, Found)
    assert company.asked_at == NOW


def test_a_later_answer_counts_over_an_earlier_one(time: SetClock, on: Path) -> None:
    wanted()
    ask_due(Scripted(COMPANY))
    time.move(timedelta(days=3))
    wanted()
    ask_due(Scripted({Register.KIND: as_bytes(payloads.kinds(company="N"))}))
    assert latest_records(UBN)[Register.KIND].outcome == NotFound()


def test_what_is_wanted_twice_is_asked_once(time: SetClock, on: Path) -> None:
    assert wanted().is_new
    assert not wanted().is_new
    assert not wanted(by=uuid4()).is_new
    source = Scripted(COMPANY)
    assert ask_due(source) == 1
    assert len(source.asked) == len(COMPANY)


def test_an_officer_does_not_wait_for_the_next_try_and_may_not_ask_without_end(
    time: SetClock, on: Path
) -> None:
    wanted()
    ask_due(Scripted())
    time.move(AGAIN_AFTER[0])
    ask_due(Scripted())
    assert ask_due(Scripted()) == 0
    wanted(by=uuid4())
    assert ask_due(Scripted(COMPANY)) == 1
    officer = uuid4()
    time.move(timedelta(minutes=10))
    assert isinstance(want_registers(UBN, FOR.OFFICER, by=officer), Wanted)
    ask_due(Scripted(COMPANY))
    assert want_registers(UBN, FOR.OFFICER, by=officer) == TooSoon(
        time.instant + timedelta(minutes=10)
    )


def test_a_run_asks_about_so_many_numbers_and_no_more(time: SetClock, on: Path) -> None:
    for number in range(AT_ONCE + 3):
        wanted(f"{number:08}")
    assert ask_due(Scripted(COMPANY)) == AT_ONCE
    assert ask_due(Scripted(COMPANY)) == 3


def test_a_run_that_takes_long_begins_no_further_number(
    time: SetClock, on: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted()
    wanted("22099131")
    monkeypatch.setattr("yunshi.parties.services.registers.RUN_SECONDS", 0.05)

    class Slow(Scripted):
        def answer(self, register: Register, ubn: str, agency: str = "") -> Answer | Unclear:
            threading.Event().wait(0.1)
            return super().answer(register, ubn, agency)

    assert ask_due(Slow(COMPANY)) == 1
    assert RegisterQuestion.objects.filter(ended_at=None).count() == 1


def test_what_somebody_began_and_never_ended_is_taken_over(time: SetClock, on: Path) -> None:
    wanted()
    RegisterQuestion.objects.update(begun_at=NOW)
    assert ask_due(Scripted(COMPANY)) == 0
    time.move(timedelta(minutes=10))
    assert ask_due(Scripted(COMPANY)) == 1


def test_what_breaks_each_time_is_not_asked_without_end(time: SetClock, on: Path) -> None:
    class Broken(Scripted):
        def answer(self, register: Register, ubn: str, agency: str = "") -> Answer | Unclear:
            self.asked.append((register, ubn))
            raise AssertionError("a mistake of ours")

    wanted()
    source = Broken()
    for _ in range(len(AGAIN_AFTER) + 1):
        with pytest.raises(AssertionError):
            ask_due(source)
        time.move(timedelta(minutes=10))
    assert ask_due(source) == 0
    assert len(source.asked) == len(AGAIN_AFTER) + 1
    assert RegisterQuestion.objects.get().ended_at == time.instant


def test_a_mistyped_setting_is_said_at_the_start(settings: Any) -> None:
    settings.YUNSHI_REGISTERS = "yes"
    assert [each.id for each in registers_are_named(app_configs=None)] == ["parties.E001"]
    settings.YUNSHI_REGISTERS = "https"
    assert registers_are_named(app_configs=None) == []


def test_switched_off_nothing_is_wanted(time: SetClock, settings: Any) -> None:
    settings.YUNSHI_REGISTERS = "off"
    assert want_registers(UBN, FOR.FILING) == SwitchedOff()
    assert ask_due() == 0
    assert not RegisterQuestion.objects.exists()


def test_recorded_answers_are_for_a_demo_alone(settings: Any, tmp_path: Path) -> None:
    settings.YUNSHI_REGISTERS = f"recorded:{tmp_path}"
    settings.YUNSHI_DEMO = False
    with pytest.raises(ImproperlyConfigured):
        chosen_source()
    settings.YUNSHI_DEMO = True
    assert isinstance(chosen_source(), RecordedSource)
    settings.YUNSHI_REGISTERS = "https"
    assert isinstance(chosen_source(), HttpsSource)
    for wrong in ("yes", "recorded:", "http"):
        settings.YUNSHI_REGISTERS = wrong
        with pytest.raises(ImproperlyConfigured):
            chosen_source()


def test_the_job_asks_about_who_has_registered(time: SetClock, on: Path) -> None:
    record(on, UBN, COMPANY)
    with transaction.atomic():
        organisation = Organisation.objects.create(ubn=UBN, name="月兔")
        owner = Person.objects.create(email="wang@example.test", name="王")
        Membership.objects.create(person=owner, organisation=organisation, role="owner")
    tasks.ask_registers(0)
    assert isinstance(latest_records(UBN)[Register.COMPANY].outcome, Found)
    assert latest_records(UBN)[Register.COMPANY].source == "recorded"
    tasks.ask_registers(0)
    assert RegisterQuestion.objects.count() == 1


def test_reading_what_counts_is_one_query(time: SetClock, on: Path) -> None:
    wanted()
    ask_due(Scripted(COMPANY))
    time.move(timedelta(days=3))
    wanted()
    ask_due(Scripted())
    with CaptureQueriesContext(connection) as asked:
        assert set(latest_records(UBN)) == set(Register)
    assert len(asked) == 1


def test_two_who_want_it_and_two_who_ask_at_once(
    fresh_database: TestDatabase, settings: Any, tmp_path: Path
) -> None:
    settings.YUNSHI_DEMO = True
    settings.YUNSHI_REGISTERS = f"recorded:{tmp_path}"
    start = threading.Barrier(2)
    source = Scripted(COMPANY)

    def both() -> None:
        try:
            start.wait()
            want_registers(UBN, FOR.FILING)
            start.wait()
            ask_due(source)
        finally:
            connection.close()

    threads = [threading.Thread(target=both) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert RegisterQuestion.objects.count() == 1
    assert len(source.asked) == len(COMPANY)
    assert open_question(UBN) is None
