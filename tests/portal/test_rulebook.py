"""The public rulebook: every item and every clause of every pack, as its office has set it now."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.packs import MOON_MARKET, PROGRAMMES, without_titles_of_switches
from tests.portal.office_world import CHINESE, ENGLISH, words_of
from tests.portal.rulebook_reading import (
    FOLDERS,
    Rulebook,
    clauses_of,
    name_of,
    not_told,
    squeezed,
    without_anchor,
)
from tests.programmes.versions import written
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.models import Case
from yunshi.parties.models import Person
from yunshi.programmes.models import Window
from yunshi.programmes.pages.rulebook import page as rulebook_pages
from yunshi.programmes.services import extend_listings, publish_pack, set_switch, set_window_dates
from yunshi.rulebook.clauses import clause_anchor
from yunshi.rulebook.pack.loader import load_pack

pytestmark = pytest.mark.django_db
NOW = datetime(2031, 5, 5, 4, 0, tzinfo=UTC)
LANGUAGES = {"zh-Hant": CHINESE, "en": ENGLISH}


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(NOW) as time:
        yield time


def rulebook(programme: str, language: str = "en", version: str = "") -> Rulebook:
    address = f"/programmes/{programme}/rulebook/{f'{version}/' if version else ''}"
    answer = Client(headers=dict(LANGUAGES[language])).get(address)
    assert answer.status_code == 200
    return Rulebook(answer.content.decode())


# Everything that a pack says.


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_every_item_of_every_pack_is_told_exactly_once(folder: Path, language: str) -> None:
    loaded = load_pack(folder)
    publish_pack(loaded)
    page = rulebook(loaded.pack.id, language)
    assert not_told(page, loaded.pack, language) == []
    assert {name: times for name, times in page.ids.items() if times > 1} == {}
    assert page.dangling() == set()


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_every_clause_of_every_pack_has_its_anchor(folder: Path) -> None:
    loaded = load_pack(folder)
    publish_pack(loaded)
    clauses = clauses_of(loaded.pack)
    assert clauses
    page = rulebook(loaded.pack.id)
    assert without_anchor(page, clauses) == []
    anchors = {name for name in page.ids if name.startswith("clause-")}
    assert anchors == {clause_anchor(clause) for clause in clauses}


def test_an_item_or_a_clause_that_is_cut_out_is_missed() -> None:
    loaded = load_pack(PROGRAMMES / "tcloud-113")
    publish_pack(loaded)
    whole = rulebook(loaded.pack.id)
    without = Rulebook(whole.html.replace('id="questions.company.ubn"', "", 1))
    assert not_told(without, loaded.pack, "en") == ["questions.company.ubn: 0 times"]
    help_text = next(
        placed
        for placed in loaded.pack.questions.values()
        if placed.question.help and placed.row_of is None and placed.opened_by is None
    )
    words = help_text.question.help
    assert words is not None
    cut = Rulebook(whole.html.replace(words.en.split(".")[0], "…"))
    assert any(
        line.startswith(f"questions.{help_text.path} help")
        for line in not_told(cut, loaded.pack, "en")
    )
    clause = loaded.pack.questions["company.ubn"].question.clause
    gone = Rulebook(whole.html.replace(f'id="{clause_anchor(clause)}"', ""))
    assert without_anchor(gone, clauses_of(loaded.pack)) == [clause]
    assert f"#{clause_anchor(clause)}" in gone.dangling()


def test_clauses_that_differ_never_share_an_anchor_in_any_pack() -> None:
    clauses = {clause for folder in FOLDERS for clause in clauses_of(load_pack(folder).pack)}
    by_words = {squeezed(unicodedata.normalize("NFKC", clause)) for clause in clauses}
    assert len({clause_anchor(clause) for clause in clauses}) == len(by_words)
    assert clause_anchor("九(二)1(1)") == clause_anchor("九（二） 1（1）")
    assert clause_anchor("九(二)1(1)") != clause_anchor("九(二)11")
    assert clause_anchor("九(二)1(1)").startswith("clause-九-二-1-1-")
    assert clause_anchor("§") != clause_anchor("※")


def test_a_clause_of_several_items_leads_to_each_from_the_index() -> None:
    loaded = load_pack(PROGRAMMES / "tcloud-113")
    publish_pack(loaded)
    pack = loaded.pack
    page = rulebook(pack.id)
    clause = "九(二)1(1)"
    paths = {
        path
        for path, placed in pack.questions.items()
        if placed.question.clause == clause and placed.opened_by is None
    }
    rules = {
        rule.rule
        for rule in (*pack.eligibility.vendor, *pack.eligibility.solution)
        if rule.clause == clause
    }
    assert len(paths) > 1
    assert len(rules) > 1
    told = page.texts[clause_anchor(clause)]
    for path in paths:
        assert pack.questions[path].question.label.en in told
    for rule in (*pack.eligibility.vendor, *pack.eligibility.solution):
        assert (rule.title.en in told) is (rule.rule in rules)


# What officers have set.


def test_a_switch_is_told_at_the_value_that_counts_now(time: SetClock) -> None:
    loaded = load_pack(PROGRAMMES / "tcloud-113")
    publish_pack(loaded)
    pack = loaded.pack
    switch = next(each for each in pack.programme.switches if each.value is True)
    anchor = f"switches.{switch.id}"
    before = rulebook(pack.id)
    assert before.says(anchor, "Now: on")
    assert before.says(anchor, "It could also be off")
    assert not before.says(anchor, "Set by the office")
    person = Person.objects.create(email="officer@example.test", name="林承辦")
    set_switch(pack.id, switch.id, False, by=person.pk, reason="函釋")
    after = rulebook(pack.id)
    assert after.says(anchor, "Now: off")
    assert after.says(anchor, "Set by the office")
    assert after.says(anchor, "Our reading of the text on")
    assert after.says(anchor, "Set on 5 May 2031, 12:00 (Taipei time)")
    assert "林承辦" not in after.html
    assert "函釋" not in after.html


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_switch_is_headed_by_its_title_and_sentences_lead_to_it(language: str) -> None:
    loaded = load_pack(MOON_MARKET)
    publish_pack(loaded)
    page = rulebook(loaded.pack.id, language)
    for switch in loaded.pack.programme.switches:
        title = switch.name.in_language(language)
        assert f">{title}</h" in page.html
        assert f">{switch.id}</span>" in page.html
        assert page.html.count(switch.id) == 1 + page.html.count(f"switches.{switch.id}")
        # Each of them decides something that the page tells.
        assert f'<a href="#switches.{switch.id}">{title}</a>' in page.html


def test_a_switch_that_was_published_without_a_title_is_headed_by_its_id() -> None:
    loaded = without_titles_of_switches(load_pack(MOON_MARKET))
    publish_pack(loaded)
    page = rulebook(loaded.pack.id)
    assert not_told(page, loaded.pack, "en") == []
    assert page.dangling() == set()
    for switch in loaded.pack.switches:
        assert f">{switch}</h" in page.html
        assert f">{switch}</span>" not in page.html
        assert f'<a href="#switches.{switch}">{switch}</a>' in page.html


def test_R110_UPL_a_size_is_told_as_the_switch_decides_it_now(time: SetClock) -> None:
    """Where a limit stands in a switch, the page gives the number that counts and the switch."""
    person = Person.objects.create(email="officer@example.test", name="林承辦")
    told = 0
    for loaded in map(load_pack, FOLDERS):
        limit = loaded.pack.documents.general.max_bytes
        if isinstance(limit, int) or limit is None:
            continue
        publish_pack(loaded)
        switch = loaded.pack.switch_by_id[limit.switch]
        page = rulebook(loaded.pack.id)
        assert page.says(
            "papers.general", f"{int(switch.value) >> 20} MB, by the setting “{switch.name.en}”"
        )
        set_switch(loaded.pack.id, switch.id, switch.other[0], by=person.pk, reason="函釋")
        page = rulebook(loaded.pack.id)
        assert page.says("papers.general", f"{int(switch.other[0]) >> 20} MB, by the setting")
        told += 1
    assert told > 0


def test_windows_are_told_by_the_dates_that_the_office_has_set(time: SetClock) -> None:
    loaded = load_pack(PROGRAMMES / "retail-110")
    publish_pack(loaded)
    row = Window.objects.filter(programme=loaded.pack.id).order_by("opens_at")[0]
    anchor = f"dates.windows.{row.name}"
    before = rulebook(loaded.pack.id)
    assert before.says(anchor, "Past")
    assert not before.says(anchor, "In the text")
    officers = [
        Person.objects.create(email=f"{name}@example.test", name=name) for name in ("甲", "乙")
    ]
    set_window_dates(
        row.id,
        NOW.replace(day=1),
        NOW.replace(month=6, second=7),
        by=officers[0].pk,
        confirmed_by=officers[1].pk,
        reason="公告",
    )
    after = rulebook(loaded.pack.id)
    assert after.says(anchor, "Open for filing")
    assert after.says(anchor, "5 June 2031, 12:00:07 (Taipei time)")
    assert after.says(anchor, "In the text")
    written_window = next(w for w in loaded.pack.programme.intake.windows if w.id == row.name)
    assert written_window.closes is not None
    assert after.says(anchor, f"{written_window.closes.year}")


def test_a_last_day_that_the_office_has_moved_is_told(time: SetClock) -> None:
    loaded = load_pack(PROGRAMMES / "tcloud-113")
    publish_pack(loaded)
    assert not rulebook(loaded.pack.id).says("dates.period", "moved the last day")
    person = Person.objects.create(email="officer@example.test", name="林承辦")
    extend_listings(loaded.pack.id, date(2033, 1, 31), by=person.pk, reason="延長")
    assert rulebook(loaded.pack.id).says("dates.period", "until 31 January 2033: the office")


# Versions.


def test_every_published_version_keeps_its_page(tmp_path: Path, time: SetClock) -> None:
    for version, begins, name in (
        ("1", "2030-01-01", ""),
        ("2", "2031-01-01", "新小市集"),
        ("3", "2031-12-01", "明年的小市集"),
    ):
        publish_pack(written(tmp_path, version, begins=begins, zh_name=name))
    programme = "small-market"
    current = rulebook(programme, "zh-Hant")
    assert "新小市集" in current.html
    assert words_of(current.html).count("這不是現行版本") == 0
    assert current.html.count('aria-current="page">2<') == 1
    for version, says in (
        ("1", "自 119/01/01（二） 起，至 120/01/01（三） 由下一版取代"),
        ("2", "現行，120/01/01（三） 起；下一版自 120/12/01（一） 起"),
        ("3", "尚未生效，120/12/01（一） 起"),
    ):
        page = rulebook(programme, "zh-Hant", version)
        assert squeezed(says) in squeezed(words_of(page.html))
        assert ("這不是現行版本" in page.html) is (version != "2")
        assert ("新小市集" in page.html) is (version == "2")
        for other in "123":
            linked = f"/programmes/{programme}/rulebook/{other}/" in page.links
            assert linked is (other != version)


def test_what_was_never_published_has_no_page(client: Client) -> None:
    publish_pack(load_pack(FOLDERS[-1]))
    for address in ("small-market/rulebook/9/", "no-market/rulebook/", "no-market/rulebook/1/"):
        assert client.get(f"/programmes/{address}").status_code == 404
    assert client.post("/programmes/small-market/rulebook/").status_code == 405


# What it costs.


def statements(address: str) -> int:
    Client().get(address)
    with CaptureQueriesContext(connection) as asked:
        assert Client().get(address).status_code == 200
    return len(asked)


def test_it_asks_the_same_of_the_database_with_one_programme_and_with_three() -> None:
    loaded = load_pack(FOLDERS[-1])
    publish_pack(loaded)
    address = f"/programmes/{loaded.pack.id}/rulebook/"
    one = statements(address)
    for folder in FOLDERS[:2]:
        publish_pack(load_pack(folder))
    assert statements(address) == one
    assert one <= 8


@pytest.fixture
def drawn() -> Callable[[], int]:
    """How often a rulebook was drawn since."""
    rulebook_pages.drawn_book.cache_clear()
    return lambda: rulebook_pages.drawn_book.cache_info().misses


def test_a_rulebook_is_drawn_once_until_something_is_set(
    drawn: Callable[[], int], time: SetClock
) -> None:
    loaded = load_pack(PROGRAMMES / "tcloud-113")
    publish_pack(loaded)
    for _ in range(3):
        rulebook(loaded.pack.id)
    assert drawn() == 1
    rulebook(loaded.pack.id, "zh-Hant")
    assert drawn() == 2
    switch = loaded.pack.programme.switches[0]
    person = Person.objects.create(email="officer@example.test", name="林承辦")
    set_switch(loaded.pack.id, switch.id, switch.other[0], by=person.pk, reason="函釋")
    rulebook(loaded.pack.id)
    assert drawn() == 3
    assert Case.objects.count() == 0


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_what_a_rule_points_at_is_named_in_words(folder: Path) -> None:
    loaded = load_pack(folder)
    publish_pack(loaded)
    page = rulebook(loaded.pack.id)
    rules = (*loaded.pack.eligibility.vendor, *loaded.pack.eligibility.solution)
    pointed = {rule.points_at for rule in rules if rule.points_at is not None}
    for path in pointed:
        part, _dot, name = path.partition(".")
        group = {"documents": "papers", "declarations": "declarations"}.get(part)
        anchor = f"{group}.{name}" if group else f"questions.{path}"
        assert page.ids[anchor] == 1
        assert f"#{anchor}" in page.links
        assert f">{path}<" not in page.html
