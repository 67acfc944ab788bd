"""``listing``: until when what a programme lists is shown (T113-POST-08)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

from tests.packs import MOON_MARKET, SMALL_MARKET
from yunshi.parties.models import Person
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person
from yunshi.programmes.models import ListingPeriod
from yunshi.programmes.services import grant_staff, publish_pack
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack

pytestmark = pytest.mark.django_db

BY = ("--by", "an@example.test")
WHY = ("--reason", "依公告延長")


@pytest.fixture(autouse=True)
def an() -> Iterator[Person]:
    for pack in (MOON_MARKET, SMALL_MARKET):
        publish_pack(load_pack(pack))
    created = create_person("an@example.test", "安")
    assert isinstance(created, PersonCreated)
    for programme in ("moon-market", "small-market"):
        grant_staff(created.person, Role.OFFICER, programme)
    with translation.override("en"):
        yield created.person


def said(*words: str) -> str:
    out = StringIO()
    call_command("listing", *words, stdout=out)
    return out.getvalue()


def test_T113_POST_08_the_last_day_is_moved_by_somebody_for_a_reason(an: Person) -> None:
    assert said("list") == ("moon-market: no last day\nsmall-market: to the end of 2031-12-31\n")
    assert said("set", "small-market", "2032-06-30", *BY, *WHY) == (
        "Solutions of small-market are now shown to the end of 2032-06-30.\n"
    )
    said("set", "small-market", "2032-03-31", *BY, *WHY)
    assert said("list") == ("moon-market: no last day\nsmall-market: to the end of 2032-03-31\n")
    rows = ListingPeriod.objects.order_by("pk").values_list("last_day", "set_by", "reason")
    assert list(rows) == [
        (date(2032, 6, 30), an.pk, "依公告延長"),
        (date(2032, 3, 31), an.pk, "依公告延長"),
    ]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("moon-market", "2032-06-30", *BY, *WHY),
            "The listings of moon-market have no last day.",
        ),
        (
            ("small-market", "31/12/2032", *BY, *WHY),
            "31/12/2032 is no date. Write it like 2030-03-12.",
        ),
        (
            ("small-market", "2032-06-30", *BY, "--reason", " "),
            "Say why: --reason may not be empty.",
        ),
        (
            ("large-market", "2032-06-30", *BY, *WHY),
            "There is no programme large-market. There are: moon-market, small-market.",
        ),
    ],
)
def test_what_cannot_be_set_is_answered_and_changes_nothing(
    words: tuple[str, ...], sentence: str
) -> None:
    with pytest.raises(CommandError) as refusal:
        call_command("listing", "set", *words, stdout=StringIO())
    assert str(refusal.value) == sentence
    assert ListingPeriod.objects.count() == 0
