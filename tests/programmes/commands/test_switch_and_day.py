"""``switch`` and ``day``: readings and working days that an operator sets."""

from __future__ import annotations

from datetime import date

import pytest

from tests.packs import MOON_MARKET, without_titles_of_switches
from tests.programmes.commands.saying import (
    AN,
    NOBODY,
    refused,
    said,
)
from yunshi.parties.models import Person
from yunshi.programmes.models import (
    DayOverride,
    SwitchSetting,
)
from yunshi.programmes.queries import switches_of, working_days
from yunshi.programmes.services import (
    publish_pack,
)
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("officer")
class TestSwitch:
    WHY = ("--reason", "Letter 12", "--by", AN)

    def test_a_switch_is_listed_set_and_set_back(self, an: Person) -> None:
        assert said("switch", "list") == (
            "small-market craters_count = true (may be: true, false)\n"
            "    Craters count\n"
            "    Whether craters count\n"
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

    def test_a_switch_that_was_published_without_a_title_is_listed_by_its_id(self) -> None:
        publish_pack(without_titles_of_switches(load_pack(MOON_MARKET)))
        listed = said("switch", "list")
        assert (
            "moon-market largest_menu = 1048576 (may be: 1048576, 2097152)\n"
            "    The size of a menu\n"
            "moon-market count_craters = each (may be: each, none, rim)\n"
        ) in listed

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
