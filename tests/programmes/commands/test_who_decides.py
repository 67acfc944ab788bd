"""Who may decide, when a second person confirms, and that both languages say it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction
from django.utils import translation

from tests.applications.world import started, vendor
from tests.packs import MOON_MARKET
from tests.programmes.commands.saying import (
    AN,
    CLOSES,
    MARCH,
    NOBODY,
    OPENS,
    person,
    refused,
    said,
)
from yunshi.casework.clock import set_clock
from yunshi.design.translations import ROOMS, compile_all_rooms, untranslated, unused
from yunshi.parties.models import Person
from yunshi.programmes.management.naming import in_taipei
from yunshi.programmes.models import (
    DayOverride,
    ListingPeriod,
    SwitchSetting,
    Window,
    WindowDates,
)
from yunshi.programmes.services import (
    open_window,
    publish_pack,
    set_switch,
    set_window_dates,
)
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db


MOVES = {
    "window set": ("window", "set", "small-market", "1", *MARCH, "--reason", "x"),
    "window open": (
        *("window", "open", "small-market", "new_moon", *MARCH),
        *("--title-zh", "新月", "--title-en", "New moon"),
    ),
    "switch set": ("switch", "set", "small-market", "craters_count", "false", "--reason", "x"),
    "listing set": ("listing", "set", "small-market", "2032-06-30", "--reason", "x"),
}
DAY = ("day", "set", "2030-03-12", "off", "--reason-zh", "颱風", "--reason-en", "Typhoon")


def rows() -> tuple[int, ...]:
    kept = (WindowDates, SwitchSetting, DayOverride, ListingPeriod)
    return tuple(model.objects.count() for model in kept)


@pytest.mark.usefixtures("officer")
class TestWhoDecides:
    @pytest.mark.parametrize("move", MOVES)
    @pytest.mark.parametrize(
        ("role", "held_for"),
        [
            (None, None),
            (Role.REVIEWER, "small-market"),
            (Role.AUDITOR, "small-market"),
            (Role.OFFICER, "moon-market"),
        ],
    )
    def test_nobody_else_moves_anything(
        self, move: str, role: Role | None, held_for: str | None
    ) -> None:
        publish_pack(load_pack(MOON_MARKET))
        other = person("other@example.test", role, held_for)
        before = rows()
        assert refused(*MOVES[move], "--by", other) == (
            "other@example.test is no officer or agency of small-market, and no administrator."
        )
        assert rows() == before

    def test_whose_role_has_ended_decides_no_more(self) -> None:
        said("staff", "end", AN, "officer", "small-market")
        assert refused(*MOVES["switch set"], "--by", AN) == (
            "an@example.test is no officer or agency of small-market, and no administrator."
        )

    @pytest.mark.parametrize("move", MOVES)
    @pytest.mark.parametrize("role", [Role.AGENCY, Role.ADMINISTRATOR])
    def test_agency_and_administrator_do(self, move: str, role: Role) -> None:
        programme = None if role is Role.ADMINISTRATOR else "small-market"
        assert said(*MOVES[move], "--by", person("other@example.test", role, programme)) != ""

    def test_a_day_is_declared_by_any_programme_s_people(self) -> None:
        assert refused(*DAY, "--by", person("vendor@example.test")) == (
            "vendor@example.test is no officer or agency of a programme, and no administrator."
        )
        assert DayOverride.objects.count() == 0
        assert said(*DAY, "--by", AN) != ""


class TestTwoPeople:
    """Where rights hang on what is moved (house idea 1)."""

    SECOND = "second@example.test"
    WINDOW = MOVES["window set"]
    SWITCH = MOVES["switch set"]

    @pytest.fixture(autouse=True)
    def _in_the_window(self, officer: Person) -> Iterator[None]:
        person(self.SECOND, Role.AGENCY)
        with set_clock(datetime(2030, 3, 10, tzinfo=UTC)):
            yield

    @pytest.fixture
    def begun(self) -> None:
        """Somebody has begun a filing."""
        started(vendor(), Window.objects.get())

    def test_an_open_window_is_moved_by_two(self, officer: Person) -> None:
        assert refused(*self.WINDOW, "--by", AN) == (
            "This window has been open. A second person of the staff must confirm this:"
            " --and-by EMAIL."
        )
        assert Window.objects.get().revision == 1
        said(*self.WINDOW, "--by", AN, "--and-by", self.SECOND)
        moved = WindowDates.objects.get(revision=2)
        assert moved.set_by == officer
        assert moved.confirmed_by is not None
        assert moved.confirmed_by.email == self.SECOND
        assert said("window", "history", "small-market", "1").splitlines() == [
            f"{in_taipei(WindowDates.objects.get(revision=1).set_at)}"
            "  2030-03-01T00:00:00+08:00 - 2030-03-31T18:00:00+08:00  by: the pack  ",
            "2030-03-10T08:00:00+08:00  2030-03-02T09:00:00+08:00 - 2030-04-01T17:00:00+08:00"
            "  by: an@example.test, second@example.test  x",
        ]

    def test_a_window_moved_away_after_it_was_open_still_needs_two(self) -> None:
        later = ("--opens", "2030-05-01T09:00", "--closes", "2030-06-01T09:00", "--reason", "x")
        both = ("--by", AN, "--and-by", self.SECOND)
        said("window", "set", "small-market", "1", *later, *both)
        assert "A second person" in refused(*self.WINDOW, "--by", AN)

    def test_a_window_that_is_to_come_is_moved_by_one(self, officer: Person) -> None:
        title = Text(zh_hant="四月", en="April")
        april = datetime(2030, 4, 1, tzinfo=UTC)
        open_window("small-market", "april", title, april, april.replace(day=9), by=officer.pk)
        april_2 = ("--opens", "2030-04-02T09:00", "--closes", "2030-04-30T17:00")
        said("window", "set", "small-market", "april", *april_2, "--reason", "x", "--by", AN)
        assert WindowDates.objects.get(window__name="april", revision=2).confirmed_by is None

    @pytest.mark.usefixtures("begun")
    def test_a_switch_is_set_by_two_once_filings_are_begun(self, officer: Person) -> None:
        assert said("switch", "history", "small-market") == "No switch has been set.\n"
        assert refused(*self.SWITCH, "--by", AN) == (
            "Filings of small-market have been begun. A second person of the staff must confirm"
            " this: --and-by EMAIL."
        )
        assert SwitchSetting.objects.count() == 0
        said(*self.SWITCH, "--by", AN, "--and-by", self.SECOND)
        assert said("switch", "history", "small-market") == (
            "2030-03-10T08:00:00+08:00  craters_count = false"
            "  by: an@example.test, second@example.test  x\n"
        )

    def test_without_filings_one_is_enough(self) -> None:
        said(*self.SWITCH, "--by", AN)
        assert SwitchSetting.objects.get().confirmed_by is None

    @pytest.mark.parametrize("move", ["window set", "switch set"])
    @pytest.mark.parametrize(
        ("second", "sentence"),
        [
            (AN, "The second person must be another than the first."),
            ("An@Example.test", "The second person must be another than the first."),
            (
                "vendor@example.test",
                "vendor@example.test is no officer or agency of small-market,"
                " and no administrator.",
            ),
            ("who@example.test", NOBODY),
        ],
    )
    @pytest.mark.usefixtures("begun")
    def test_the_second_is_another_who_decides(self, move: str, second: str, sentence: str) -> None:
        person("vendor@example.test")
        before = rows()
        assert refused(*MOVES[move], "--by", AN, "--and-by", second) == sentence
        assert rows() == before

    @pytest.mark.usefixtures("begun")
    def test_the_verbs_themselves_and_the_database_insist(self, officer: Person) -> None:
        window = Window.objects.get()
        for second in (None, officer.pk):
            people = {"by": officer.pk, "reason": "x", "confirmed_by": second}
            with pytest.raises(ValueError, match="second person"):
                set_window_dates(window.pk, OPENS, CLOSES, **people)
            with pytest.raises(ValueError, match="second person"):
                set_switch("small-market", "craters_count", False, **people)
        with pytest.raises(IntegrityError, match="confirmed_by_another"), transaction.atomic():
            SwitchSetting.objects.create(
                programme_id="small-market",
                switch="craters_count",
                value=False,
                set_at=OPENS,
                set_by=officer,
                confirmed_by=officer,
                reason="x",
            )
        assert rows() == (1, 0, 0, 0)


@pytest.mark.usefixtures("programme")
class TestWords:
    def test_every_word_is_translated_and_none_is_left_over(self) -> None:
        room = ROOMS / "programmes"
        assert [message.key for message in untranslated(room)] == []
        assert [message.key for message in unused(room)] == []

    def test_chinese_is_spoken(self) -> None:
        compile_all_rooms()
        with translation.override("zh-hant"):
            assert said("staff", "list") == "目前沒有人有角色。\n"
            assert said("window", "list") == (
                "1  small-market full_moon (滿月)："
                "2030-03-01T00:00:00+08:00 到 2030-03-31T18:00:00+08:00（臺北時間）\n"
            )
            assert said("switch", "list").splitlines()[1] == "    隕石坑算入"
