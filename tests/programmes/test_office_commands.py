"""``staff``, ``window``, ``switch`` and ``day``: what an operator gives and moves on a server."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

from tests.packs import MOON_MARKET, SMALL_MARKET
from yunshi.casework.acting import Grant
from yunshi.design.translations import ROOMS, compile_all_rooms, untranslated, unused
from yunshi.parties.models import Person
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person
from yunshi.programmes.models import (
    DayOverride,
    Programme,
    StaffGrant,
    SwitchSetting,
    Window,
    WindowDates,
)
from yunshi.programmes.queries import staff_grants, switches_of, working_days
from yunshi.programmes.services import publish_pack
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


@pytest.mark.usefixtures("programme")
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


@pytest.mark.usefixtures("programme")
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


@pytest.mark.usefixtures("programme")
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
