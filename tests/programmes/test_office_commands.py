"""``staff``, ``window``, ``switch`` and ``day``: what an operator gives and moves on a server."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.utils import translation

from tests.applications.world import started, vendor
from tests.packs import MOON_MARKET, SMALL_MARKET
from yunshi.casework.acting import Grant
from yunshi.casework.clock import set_clock
from yunshi.design.translations import ROOMS, compile_all_rooms, untranslated, unused
from yunshi.parties.models import Person
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person
from yunshi.programmes.management.naming import in_taipei
from yunshi.programmes.models import (
    DayOverride,
    ListingPeriod,
    Programme,
    StaffGrant,
    SwitchSetting,
    Window,
    WindowDates,
)
from yunshi.programmes.queries import staff_grants, switches_of, working_days
from yunshi.programmes.services import (
    grant_staff,
    open_window,
    publish_pack,
    set_switch,
    set_window_dates,
)
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

AN = "an@example.test"
ROLES = "officer, reviewer, agency, auditor, administrator"
NOBODY = "No account has the address who@example.test. The person opens an account first."


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.fixture
def programme() -> None:
    publish_pack(load_pack(SMALL_MARKET))


@pytest.fixture(autouse=True)
def an() -> Person:
    created = create_person(AN, "安")
    assert isinstance(created, PersonCreated)
    return created.person


@pytest.fixture
def officer(programme: None, an: Person) -> Person:
    grant_staff(an, Role.OFFICER, "small-market")
    return an


def person(email: str, role: Role | None = None, programme: str | None = "small-market") -> str:
    """The address of another account, perhaps with a role."""
    created = create_person(email, "喆")
    assert isinstance(created, PersonCreated)
    if role is not None:
        grant_staff(created.person, role, programme)
    return email


def said(*words: str) -> str:
    out = StringIO()
    call_command(*words, stdout=out)
    return out.getvalue()


def refused(*words: str) -> str:
    """The sentence of a refusal; its exit status is 1."""
    with pytest.raises(CommandError) as refusal:
        call_command(*words, stdout=StringIO())
    assert refusal.value.returncode == 1
    return str(refusal.value)


class TestBeforeAnyProgramme:
    def test_lists_say_that_they_are_empty(self) -> None:
        assert said("window", "list") == "No window has dates yet.\n"
        assert said("switch", "list") == "No programme has a switch.\n"

    def test_the_way_to_a_programme_is_said(self) -> None:
        assert refused("staff", "grant", AN, "officer", "small-market") == (
            "There is no programme small-market. There are: none yet, run load_packs."
        )


@pytest.mark.usefixtures("programme")
class TestStaff:
    def test_nobody_has_a_role_at_first(self) -> None:
        assert said("staff", "list") == "Nobody has a role yet.\n"

    def test_a_role_is_given_listed_and_ended(self, an: Person) -> None:
        # The address is read as people type it.
        assert said("staff", "grant", "An@Example.test", "officer", "small-market") == (
            "an@example.test is now officer of small-market, and signs in with a second factor.\n"
        )
        assert staff_grants(an.pk) == {Grant(Role.OFFICER, programme="small-market")}
        an.refresh_from_db()
        assert an.must_use_second_factor is True
        assert said("staff", "list") == "an@example.test officer small-market\n"
        assert said("staff", "end", AN, "officer", "small-market") == (
            "Ended: an@example.test officer small-market\n"
        )
        assert staff_grants(an.pk) == frozenset()
        assert StaffGrant.objects.get().ended_at is not None

    def test_a_role_given_twice_is_one(self) -> None:
        first = said("staff", "grant", AN, "auditor", "small-market")
        assert said("staff", "grant", AN, "auditor", "small-market") == first
        assert StaffGrant.objects.count() == 1

    def test_an_administrator_is_of_the_platform(self, an: Person) -> None:
        said("staff", "grant", AN, "officer", "small-market")
        assert said("staff", "grant", AN, "administrator") == (
            "an@example.test is now administrator of the platform,"
            " and signs in with a second factor.\n"
        )
        assert said("staff", "list") == (
            "an@example.test administrator\nan@example.test officer small-market\n"
        )
        assert said("staff", "end", AN, "administrator") == (
            "Ended: an@example.test administrator\n"
        )
        assert staff_grants(an.pk) == {Grant(Role.OFFICER, programme="small-market")}

    @pytest.mark.parametrize("act", ["grant", "end"])
    @pytest.mark.parametrize(
        ("words", "sentence"),
        [
            ((AN, "owner", "small-market"), f"There is no role owner. There are: {ROLES}."),
            (
                (AN, "officer", "large-market"),
                "There is no programme large-market. There are: small-market.",
            ),
            ((AN, "officer"), "Name the programme of this role. There are: small-market."),
            (
                (AN, "administrator", "small-market"),
                "An administrator is one of the whole platform: name no programme.",
            ),
        ],
    )
    def test_what_is_not_there_is_answered_with_what_is(
        self, act: str, words: tuple[str, ...], sentence: str
    ) -> None:
        assert refused("staff", act, *words) == sentence
        assert StaffGrant.objects.count() == 0

    def test_only_an_open_account_gets_a_role(self) -> None:
        assert refused("staff", "grant", "who@example.test", "officer", "small-market") == NOBODY
        Person.objects.update(is_active=False)
        assert refused("staff", "grant", AN, "officer", "small-market") == (
            "The account of an@example.test is closed."
        )
        assert StaffGrant.objects.count() == 0

    def test_only_a_held_role_ends(self, an: Person) -> None:
        assert refused("staff", "end", AN, "officer", "small-market") == (
            "an@example.test has no role. See who has: staff list."
        )
        said("staff", "grant", AN, "officer", "small-market")
        said("staff", "grant", AN, "agency", "small-market")
        assert refused("staff", "end", AN, "auditor", "small-market") == (
            "an@example.test does not have this role. Roles held:"
            " an@example.test agency small-market; an@example.test officer small-market."
        )
        assert len(staff_grants(an.pk)) == 2

    def test_the_role_of_a_closed_account_can_be_ended(self) -> None:
        said("staff", "grant", AN, "officer", "small-market")
        Person.objects.update(is_active=False)
        said("staff", "end", AN, "officer", "small-market")
        assert StaffGrant.objects.filter(ended_at=None).count() == 0


OPENS, CLOSES = datetime(2030, 3, 2, 1, tzinfo=UTC), datetime(2030, 4, 1, 9, tzinfo=UTC)
MARCH = ("--opens", "2030-03-02T09:00", "--closes", "2030-04-01T17:00")


def written(**given: str) -> list[str]:
    """``--title-zh X`` for ``title_zh="X"``."""
    return [f"--{name.replace('_', '-')}={value}" for name, value in given.items()]


@pytest.mark.usefixtures("officer")
class TestWindow:
    WHY = ("--reason", "Typhoon", "--by", AN)
    MOVED = (
        "small-market full_moon (Full moon) now opens 2030-03-02T09:00:00+08:00"
        " and closes 2030-04-01T17:00:00+08:00 (Taipei time).\n"
    )

    def test_windows_are_listed_with_their_numbers(self) -> None:
        assert said("window", "list") == (
            "1  small-market full_moon (Full moon):"
            " 2030-03-01T00:00:00+08:00 to 2030-03-31T18:00:00+08:00 (Taipei time)\n"
        )

    @pytest.mark.parametrize("named", ["name", "number", "id", "ID"])
    def test_dates_move_and_who_moved_them_stays(self, an: Person, named: str) -> None:
        window = Window.objects.get()
        id_ = str(window.pk)
        word = {"name": "full_moon", "number": "1", "id": id_, "ID": id_.upper()}[named]
        assert said("window", "set", "small-market", word, *MARCH, *self.WHY) == self.MOVED
        window.refresh_from_db()
        assert (window.opens_at, window.closes_at, window.revision) == (OPENS, CLOSES, 2)
        last = WindowDates.objects.get(revision=2)
        assert (last.opens_at, last.closes_at) == (OPENS, CLOSES)
        assert (last.set_by, last.reason) == (an, "Typhoon")

    def test_an_offset_that_is_written_counts(self) -> None:
        utc = ("--opens", "2030-03-02T01:00Z", "--closes", "2030-04-01T09:00+00:00")
        assert said("window", "set", "small-market", "1", *utc, *self.WHY) == self.MOVED

    def test_a_name_goes_before_a_number(self) -> None:
        opened = (*MARCH, "--by", AN, *written(title_zh="其一", title_en="One"))
        said("window", "open", "small-market", "1", *opened)
        later = ("--opens", "2030-05-01T09:00", "--closes", "2030-06-01T09:00")
        said("window", "set", "small-market", "1", *later, *self.WHY)
        assert list(Window.objects.order_by("name").values_list("name", "revision")) == [
            ("1", 2),
            ("full_moon", 1),
        ]

    def test_an_announced_window_is_opened(self, an: Person) -> None:
        titles = written(title_zh="新月", title_en="New moon")
        assert said("window", "open", "small-market", "new_moon", *MARCH, "--by", AN, *titles) == (
            "small-market new_moon (New moon) now opens 2030-03-02T09:00:00+08:00"
            " and closes 2030-04-01T17:00:00+08:00 (Taipei time).\n"
        )
        window = Window.objects.get(name="new_moon")
        assert (window.opens_at, window.closes_at, window.title_zh) == (OPENS, CLOSES, "新月")
        assert window.history.get().set_by == an

    @pytest.mark.parametrize(
        ("changed", "sentence"),
        [
            (
                {"programme": "large-market"},
                "There is no programme large-market. There are: small-market.",
            ),
            ({"window": "2"}, "small-market has no window 2. There are: full_moon."),
            ({"by": "who@example.test"}, NOBODY),
            ({"reason": " "}, "Say why: --reason may not be empty."),
            (
                {"closes": "2030-04-01"},
                "2030-04-01 is no date with a time. Write it like 2030-03-31T17:00.",
            ),
            (
                {"opens": "soon after lunch"},
                "soon after lunch is no date with a time. Write it like 2030-03-31T17:00.",
            ),
            (
                {"closes": "2030-03-02T09:00"},
                "The window would close before it opens. Nothing was changed.",
            ),
        ],
    )
    def test_a_refused_move_changes_nothing(self, changed: dict[str, str], sentence: str) -> None:
        before = Window.objects.values().get()
        dates = {"opens": "2030-03-02T09:00", "closes": "2030-04-01T17:00"}
        given = {**dates, "reason": "Typhoon", "by": AN, **changed}
        programme = given.pop("programme", "small-market")
        window = given.pop("window", "full_moon")
        assert refused("window", "set", programme, window, *written(**given)) == sentence
        assert Window.objects.values().get() == before
        assert WindowDates.objects.count() == 1

    @pytest.mark.parametrize(
        ("name", "title_en", "sentence"),
        [
            (
                "full_moon",
                "Full moon",
                "small-market has a window full_moon already. Move it with: window set.",
            ),
            ("new_moon", " ", "A window needs a name and a title in both languages."),
            (" ", "New moon", "A window needs a name and a title in both languages."),
        ],
    )
    def test_a_refused_opening_opens_nothing(self, name: str, title_en: str, sentence: str) -> None:
        titles = written(title_zh="新月", title_en=title_en)
        words = ("window", "open", "small-market", name, *MARCH, "--by", AN, *titles)
        assert refused(*words) == sentence
        assert Window.objects.count() == 1

    def test_without_windows_the_way_to_open_one_is_said(self) -> None:
        Programme.objects.create(id="new-market")
        assert refused("window", "set", "new-market", "1", *MARCH, *self.WHY) == (
            "new-market has no window with dates yet. Open one with: window open."
        )


@pytest.mark.usefixtures("officer")
class TestSwitch:
    WHY = ("--reason", "Letter 12", "--by", AN)

    def test_a_switch_is_listed_set_and_set_back(self, an: Person) -> None:
        assert said("switch", "list") == (
            "small-market craters_count = true (may be: true, false)\n    Whether craters count\n"
        )
        assert said("switch", "set", "small-market", "craters_count", "false", *self.WHY) == (
            "small-market craters_count is now false, for filings from now on.\n"
        )
        assert switches_of("small-market") == {"craters_count": False}
        setting = SwitchSetting.objects.get()
        assert (setting.set_by, setting.reason) == (an, "Letter 12")
        assert said("switch", "list").splitlines()[0] == (
            "small-market craters_count = false (may be: true, false)"
        )
        said("switch", "set", "small-market", "craters_count", "true", *self.WHY)
        assert switches_of("small-market") == {"craters_count": True}

    def test_numbers_and_words_are_kept_as_what_they_are(self) -> None:
        publish_pack(load_pack(MOON_MARKET))
        said("staff", "grant", AN, "agency", "moon-market")
        said("switch", "set", "moon-market", "least_savings", "50", *self.WHY)
        said("switch", "set", "moon-market", "count_craters", "rim", *self.WHY)
        assert switches_of("moon-market") == {"least_savings": 50, "count_craters": "rim"}

    @pytest.mark.parametrize(
        ("words", "sentence"),
        [
            (
                ("large-market", "craters_count", "false", *WHY),
                "There is no programme large-market. There are: small-market.",
            ),
            (
                ("small-market", "rings_count", "false", *WHY),
                "small-market has no switch rings_count. There are: craters_count.",
            ),
            (
                ("small-market", "craters_count", "no", *WHY),
                "The switch craters_count cannot be no. It may be: true, false.",
            ),
            (
                ("small-market", "craters_count", "false", "--reason", " ", "--by", AN),
                "Say why: --reason may not be empty.",
            ),
            (
                ("small-market", "craters_count", "false", *WHY[:-1], "who@example.test"),
                NOBODY,
            ),
        ],
    )
    def test_a_refused_setting_sets_nothing(self, words: tuple[str, ...], sentence: str) -> None:
        assert refused("switch", "set", *words) == sentence
        assert SwitchSetting.objects.count() == 0


@pytest.mark.usefixtures("officer")
class TestDay:
    WHY = ("--reason-zh", "颱風", "--reason-en", "Typhoon", "--by", AN)
    TUESDAY = date(2030, 3, 12)

    def test_a_day_is_declared_and_the_last_word_counts(self, an: Person) -> None:
        assert said("day", "list") == "No day has been declared.\n"
        assert working_days().describe(self.TUESDAY).is_working_day is True
        assert said("day", "set", "2030-03-12", "off", *self.WHY) == (
            "2030-03-12 is now a day off, for every deadline counted from now on.\n"
        )
        declared = working_days().describe(self.TUESDAY)
        assert declared.is_working_day is False
        assert declared.name == Text(zh_hant="颱風", en="Typhoon")
        assert DayOverride.objects.get().set_by == an
        assert said("day", "list") == "2030-03-12 is a day off: Typhoon\n"
        assert said("day", "set", "2030-03-12", "working", *self.WHY) == (
            "2030-03-12 is now a working day, for every deadline counted from now on.\n"
        )
        assert working_days().describe(self.TUESDAY).is_working_day is True
        assert said("day", "list") == "2030-03-12 is a working day: Typhoon\n"
        assert DayOverride.objects.count() == 2

    @pytest.mark.parametrize(
        ("words", "sentence"),
        [
            (("12 March", "off", *WHY), "12 March is no date. Write it like 2030-03-12."),
            (("2030-03-12", "holiday", *WHY), "A day is working or off, not holiday."),
            (
                ("2030-03-12", "off", "--reason-zh", "颱風", "--reason-en", " ", "--by", AN),
                "Say why in both languages: --reason-zh and --reason-en may not be empty.",
            ),
            (("2030-03-12", "off", *WHY[:-1], "who@example.test"), NOBODY),
        ],
    )
    def test_a_refused_day_declares_nothing(self, words: tuple[str, ...], sentence: str) -> None:
        assert refused("day", "set", *words) == sentence
        assert DayOverride.objects.count() == 0


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
            assert said("switch", "list").splitlines()[1] == "    隕石坑是否算入"
