"""What a rulebook says in words of its own, for readers who are no programmers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.packs import PROGRAMMES
from tests.portal.office_world import words_of
from tests.portal.test_rulebook import rulebook
from yunshi.casework.clock import SetClock, set_clock
from yunshi.parties.models import Person
from yunshi.programmes.services import publish_pack, set_switch
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.switched import by_settings_alone

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
NOT_NOW = "目前設定下不適用"


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(NOW) as time:
        yield time


def published(programme: str) -> Pack:
    loaded = load_pack(Path(PROGRAMMES) / programme)
    publish_pack(loaded)
    return loaded.pack


def left_out(pack: Pack, **switches: bool | int | str) -> set[str]:
    values = {**pack.switches, **switches}
    return {
        rule.rule
        for rule in (*pack.eligibility.vendor, *pack.eligibility.solution)
        if rule.when is not None and by_settings_alone(rule.when, values) is False
    }


def test_a_rule_that_a_setting_leaves_out_is_said_not_to_apply(time: SetClock) -> None:
    pack = published("industry-112")
    off = left_out(pack)
    assert off == {"no_domestic_branch", "no_breach_in_five_years", "guide_is_a_video"}
    page = rulebook(pack.id, "zh-Hant")
    assert page.html.count(NOT_NOW) == len(off)
    for rule in off:
        assert page.says(f"rules.{rule}", NOT_NOW)
    (switch,) = (
        each.id
        for each in pack.programme.switches
        if isinstance(each.value, bool)
        and "no_domestic_branch" not in left_out(pack, **{each.id: not each.value})
    )
    officer = Person.objects.create(email="officer@example.test", name="林承辦")
    set_switch(pack.id, switch, not pack.switches[switch], by=officer.pk, reason="函釋")
    after = rulebook(pack.id, "zh-Hant")
    assert not after.says("rules.no_domestic_branch", NOT_NOW)


def test_the_version_of_a_programme_that_takes_no_filings_is_its_latest(time: SetClock) -> None:
    pack = published("industry-112")
    said = "最新版，112/01/01（日） 起；受理已結束"
    assert said.replace(" ", "") in words_of(rulebook(pack.id, "zh-Hant").html).replace(" ", "")
    running = published("ai-115")
    assert "現行，" in words_of(rulebook(running.id, "zh-Hant").html)


def test_the_last_second_amounts_and_officers_are_named_as_people_say_them(time: SetClock) -> None:
    pack = published("retail-110")
    page = rulebook(pack.id, "zh-Hant")
    assert page.says("dates.intake", "17:00:00 整送達算準時")
    words = words_of(page.html)
    assert "1,000,000 元" in words
    assert "由承辦人判斷" in words
    assert "收件編號開頭" in words
    assert "不符時顯示的說明" in words
    for said in ("截止當秒送達算準時", "收據字首", "由人判斷", "不符時平台怎麼說"):
        assert said not in words, said
