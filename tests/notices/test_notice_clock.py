"""A supplement's clock starts when a mail server takes the notice (R110-AMB-22)."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import NAME, SupplementWorld, small_market
from yunshi.answers.models import Supplement
from yunshi.applications.services.answer_supplement import Answered
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.models import JournalEntry, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify
from yunshi.notices.models import Delivery
from yunshi.notices.services import Delivered, deliver_waiting
from yunshi.parties.models import Person
from yunshi.programmes.queries import pack_of
from yunshi.reviews import services
from yunshi.reviews.services import start_clock
from yunshi.rulebook.calendar import TAIPEI

pytestmark = pytest.mark.django_db

AWAY = {"*": "451 4.3.0 try again later"}


def taipei(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=TAIPEI)  # type: ignore[arg-type, misc]


def test_R110_AMB_22_the_clock_starts_when_the_mail_server_takes_the_notice(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    """Asked on 2 April 2030 at 23:50, taken on the 3rd at 00:05: the 4th and 5th are holidays, so
    the second working day is the 9th. From the officer's press it would have been the 8th."""
    time.move_to(taipei(2030, 4, 2, 23, 50))
    sink.answers = dict(AWAY)
    asked = world.ask()
    assert (asked.due_at, asked.notified_at, world.case.due_at) == (None, None, None)
    assert deliver_waiting() == Delivered(failed=1)
    assert world.supplement.due_at is None
    sink.answers.clear()
    time.move_to(taipei(2030, 4, 3, 0, 5))
    assert deliver_waiting() == Delivered(sent=1)
    supplement, case = world.supplement, world.case
    assert supplement.notified_at == time.instant
    assert supplement.due_at == taipei(2030, 4, 9, 23, 59, 59)
    assert (case.state, case.due_at) == ("supplement", supplement.due_at)
    assert world.steps == ["ask_supplement", "start_clock"]
    entry = JournalEntry.objects.get(case=case, action="start_clock")
    assert (entry.actor_person, entry.due_at) == (None, supplement.due_at)
    assert entry.facts["taken_at"] == time.instant.isoformat()
    assert OutboxMessage.objects.get(pk=supplement.notice_id).settled_at == time.instant
    assert verify().is_sound


def test_R110_AMB_22_while_the_notice_is_on_its_way_nothing_lapses_and_nobody_is_late(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    sink.answers = dict(AWAY)
    world.ask()
    deliver_waiting()
    time.move(timedelta(days=60))
    run_due_timers()
    assert world.case.state == "supplement"
    assert isinstance(world.answer(), Answered)


def test_an_answer_before_the_notice_arrives_counts_and_starts_no_clock(
    world: SupplementWorld, time: SetClock
) -> None:
    supplement = world.ask()
    assert isinstance(world.answer(), Answered)
    deliver_waiting()
    assert start_clock(supplement.pk, time.instant) is None
    assert world.steps == ["ask_supplement", "answer_supplement"]
    assert (world.case.state, world.case.due_at) == ("qualification", None)


def test_the_first_acceptance_of_several_recipients_counts(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    deputy = Person.objects.get(pk=world.vendor.member("代理", delegated=True).person)
    sink.answers[world.vendor.owner.email] = "451 later"
    world.ask()
    assert deliver_waiting() == Delivered(failed=1)
    first, due = world.supplement.notified_at, world.supplement.due_at
    assert first == time.instant, "the deputy's mail server took it"
    time.move(timedelta(days=1))
    sink.answers.clear()
    assert deliver_waiting() == Delivered(sent=1)
    assert sink.to == [deputy.email, world.vendor.owner.email]
    assert (world.supplement.notified_at, world.supplement.due_at) == (first, due)
    assert world.steps.count("start_clock") == 1


def test_starting_twice_counts_once(world: SupplementWorld, time: SetClock) -> None:
    supplement = world.notified()
    due = supplement.due_at
    time.move(timedelta(days=1))
    assert start_clock(supplement.pk, time.instant) is None
    deliver_waiting()
    assert (world.supplement.due_at, world.steps.count("start_clock")) == (due, 1)


def test_the_mail_names_the_rule_and_the_officers_words(
    time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    body = 'supplement_requested"}\n    body: {zh-Hant: "{organisation}：{reason}", en:'
    rule = 'supplement_requested"}\n    body: {zh-Hant: "{reason}\\n\\n期限：{due_explained}", en:'
    pack = small_market(tmp_path, ("notices.yaml", body, rule))
    world = SupplementWorld.begun(time, sink, pack)
    Person.objects.filter(pk=world.vendor.owner.pk).update(language="zh-hant")
    world.ask(message="請一併附上說明。")
    deliver_waiting()
    ((_, sent),) = sink.taken
    assert sent.get_content().splitlines() == [
        "請一併附上說明。",
        "",
        "期限：這封信送達之次日起 2 個工作天，例假日不計。確切時間會寫在補件頁面。",
    ]


@pytest.mark.parametrize(("programme"), ["retail-110", "tcloud-113"])
def test_both_programmes_count_from_the_taking_of_the_mail(programme: str) -> None:
    """The recommended reading is the pack's own value."""
    from yunshi.rulebook.pack.loader import load_pack

    root = Path(__file__).resolve().parents[2]
    pack = load_pack(root / "programmes" / programme).pack
    assert pack.review.supplement.clock_starts == "mail_taken"
    notice = pack.notice_by_id["supplement_requested"]
    assert "{reason}" in notice.body.zh_hant
    assert "{reason}" in notice.body.en


# Deadlines that do not count from the notice.


def fixed(folder: Path) -> Path:
    change = ("review.yaml", "deadline: {working_days: 2}", "deadline: announced_later")
    return small_market(folder, change)


def test_T113_SUPP_01_an_instant_that_no_notice_moves_is_known_at_once_and_binds_when_notified(
    time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    world = SupplementWorld.begun(time, sink, fixed(tmp_path))
    stated = time.instant + timedelta(days=7)
    asked = world.ask(announced=stated)
    assert (asked.due_at, asked.runs, world.case.due_at) == (stated, False, None)
    deliver_waiting()
    assert (world.supplement.due_at, world.case.due_at) == (stated, stated)


def test_a_notice_whose_deadline_has_passed_is_not_sent_and_the_office_writes_another(
    time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    world = SupplementWorld.begun(time, sink, fixed(tmp_path))
    sink.answers = dict(AWAY)
    world.ask(announced=time.instant + timedelta(hours=1))
    deliver_waiting()
    sink.answers.clear()
    time.move(timedelta(hours=2))
    assert deliver_waiting() == Delivered(refused=1)
    assert sink.taken == []
    assert world.case.state == "unnotified"
    stated = time.instant + timedelta(days=3)
    assert isinstance(world.resend(announced=stated), Performed)
    assert world.case.state == "supplement"
    deliver_waiting()
    assert world.case.due_at == stated


def test_of_two_deadlines_the_earlier_binds(time: SetClock, sink: Sink, tmp_path: Path) -> None:
    rule = "deadline: {earlier_of: [{working_days: 2}, announced_later]}"
    pack = small_market(tmp_path, ("review.yaml", "deadline: {working_days: 2}", rule))
    world = SupplementWorld.begun(time, sink, pack)
    stated = time.instant + timedelta(days=1)
    asked = world.ask(announced=stated)
    assert asked.due_at is None
    assert "以下較早者" in asked.due_explained["zh-Hant"]
    deliver_waiting()
    assert world.supplement.due_at == stated.replace(microsecond=0)


# Programmes, and cases, whose clock starts with the asking.


def test_where_the_text_counts_from_the_asking_a_bounce_stops_nothing(
    time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    """Also how cases filed under tables of before live on: they have no such rows."""
    rule = "deadline: {working_days: 2}\n  clock_starts: asked"
    pack = small_market(tmp_path, ("review.yaml", "deadline: {working_days: 2}", rule))
    world = SupplementWorld.begun(time, sink, pack)
    assert pack_of(world.case.pack_hash).pack.review.supplement.clock_starts == "asked"
    asked = world.ask()
    assert (asked.notified_at, asked.due_at) == (time.instant, world.case.due_at)
    due = asked.due_at
    time.move(timedelta(minutes=1))
    deliver_waiting()
    bounced = world.bounced()
    assert getattr(bounced, "stopped_a_clock", None) is False
    assert (world.case.state, world.case.due_at) == ("supplement", due)
    assert world.steps == ["ask_supplement"]
    world.let_it_lapse()
    assert world.supplement.state == Supplement.State.LAPSED


def test_each_address_has_an_envelope_of_its_own(world: SupplementWorld, sink: Sink) -> None:
    """A server that takes one recipient and refuses another would else seem to have taken both."""
    deputy = Person.objects.get(pk=world.vendor.member("代理", delegated=True).person)
    sink.answers[deputy.email] = "550 5.1.1 no such user"
    world.ask()
    assert deliver_waiting() == Delivered(sent=1)
    assert sink.to == [world.vendor.owner.email]
    refused = Delivery.objects.get(address=deputy.email)
    assert (refused.sent_at, refused.stands) == (None, False)
    assert "no such user" in refused.trouble
    assert world.case.due_at is not None


def test_T113_C55_without_a_deadline_the_notice_is_not_written(
    time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    world = SupplementWorld.begun(time, sink, fixed(tmp_path))
    refused = services.ask_supplement(
        world.filing.id,
        world.officer,
        {NAME: "請補正"},
        key="ask",
        arrived_at=time.instant,
    )
    assert isinstance(refused, Refused)
    assert [finding.rule for finding in refused.findings] == ["supplement.no_deadline"]
    assert not Supplement.objects.exists()
    assert deliver_waiting() == Delivered()


def test_R110_D27_three_working_days_over_the_mid_autumn_holidays(
    time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    """R110-REV-03: the day of the notice and days off are not counted, whenever it was asked."""
    rule = ("review.yaml", "deadline: {working_days: 2}", "deadline: {working_days: 3}")
    world = SupplementWorld.begun(time, sink, small_market(tmp_path, rule))
    sink.answers = dict(AWAY)
    time.move_to(taipei(2021, 9, 16, 17, 59))
    world.ask()
    deliver_waiting()
    sink.answers.clear()
    time.move_to(taipei(2021, 9, 17, 10, 0))
    deliver_waiting()
    assert world.case.due_at == taipei(2021, 9, 24, 23, 59, 59)
