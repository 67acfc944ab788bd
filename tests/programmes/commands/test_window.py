"""``window``: what an operator dates and moves."""

from __future__ import annotations

import pytest

from tests.programmes.commands.saying import (
    AN,
    CLOSES,
    MARCH,
    NOBODY,
    OPENS,
    refused,
    said,
    written,
)
from yunshi.parties.models import Person
from yunshi.programmes.models import (
    Programme,
    Window,
    WindowDates,
)

pytestmark = pytest.mark.django_db


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
