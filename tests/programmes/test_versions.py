"""A version of a programme is published once, and counts from its effective date."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from tests.applications.world import DURING, answered, started, vendor
from tests.databases import TestDatabase
from tests.packs import SMALL_MARKET
from tests.programmes.versions import written
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.models import Case
from yunshi.programmes.models import PackVersion, Programme, PublishedPack, Window
from yunshi.programmes.queries import current_pack, current_packs, pack_for, pack_of
from yunshi.programmes.services import NotPublished, publish_pack
from yunshi.rulebook.pack.loader import LoadedPack, load_pack


def published(loaded: LoadedPack) -> PublishedPack:
    outcome = publish_pack(loaded)
    assert isinstance(outcome, PublishedPack), outcome
    return outcome


def the_window() -> Window:
    return Window.objects.order_by("opens_at")[0]


@pytest.mark.django_db
def test_Y8_R110_IDD_10_a_new_version_takes_effect_and_open_cases_keep_theirs(
    tmp_path: Path,
) -> None:
    old, new = written(tmp_path, "1"), written(tmp_path, "2", begins="2030-03-12", zh_name="新")
    with set_clock(DURING) as time:
        published(old)
        published(new)
        ours = vendor()
        begun, sent = started(ours, the_window()), answered(started(ours, the_window()), ours)
        assert isinstance(_sent(sent, ours, time), Submitted)
        assert {begun.draft.pack_hash, sent.draft.pack_hash} == {old.hash}
        # The last second of the day before, and the first of the day.
        time.instant = datetime(2030, 3, 11, 15, 59, 59, tzinfo=UTC)
        assert started(ours, the_window()).draft.pack_hash == old.hash
        time.instant += timedelta(seconds=1)
        assert current_pack("small-market").hash == new.hash
        assert [loaded.hash for loaded in current_packs()] == [new.hash]
        # Open cases keep what they were opened under, and a draft begun before goes on under it.
        for filing in (begun, sent):
            filing = Filing.objects.get(pk=filing.pk)
            cases = Case.objects.filter(group=filing.id)
            assert {filing.draft.pack_hash, *cases.values_list("pack_hash", flat=True)} == {
                old.hash
            }
        begun = answered(begun, ours)
        receipt = _sent(begun, ours, time)
        assert isinstance(receipt, Submitted)
        assert receipt.receipt.snapshot.pack_hash == old.hash
        # New drafts are made under the new version, the same vendor's too.
        fresh = started(ours, the_window())
        assert fresh.draft.pack_hash == new.hash
        assert Case.objects.get(group=fresh.id).pack_hash == new.hash
        assert pack_of(fresh.draft.pack_hash).pack.programme.name.zh_hant == "新"


def _sent(filing: Filing, ours: object, time: SetClock) -> object:
    return filings.submit_filing(filing.id, ours.actor, key=str(filing.id), arrived_at=time.instant)


@pytest.mark.django_db
def test_a_draft_begun_early_is_made_under_what_counts_when_its_window_opens(
    tmp_path: Path,
) -> None:
    old = written(tmp_path, "1", begins="2029-01-01")
    new = written(tmp_path, "2", begins="2030-02-01", zh_name="新")
    with set_clock(datetime(2030, 1, 15, tzinfo=UTC)) as time:
        published(old)
        published(new)
        window = the_window()
        assert window.opens_at > datetime(2030, 2, 1, tzinfo=UTC)
        assert current_pack("small-market").hash == old.hash
        assert pack_for(window, time.instant).hash == new.hash
        assert started(vendor(), window).draft.pack_hash == new.hash


@pytest.mark.django_db
def test_before_the_first_version_counts_it_is_shown_already(tmp_path: Path) -> None:
    first, second = written(tmp_path, "1"), written(tmp_path, "2", begins="2031-01-01")
    published(first)
    published(second)
    for instant, expected in (
        (datetime(2029, 1, 1, tzinfo=UTC), first),
        (datetime(2030, 12, 31, 15, 59, 59, tzinfo=UTC), first),
        (datetime(2030, 12, 31, 16, tzinfo=UTC), second),
    ):
        assert current_pack("small-market", instant).hash == expected.hash
    with pytest.raises(Programme.DoesNotExist):
        current_pack("large-market")


@pytest.mark.django_db
def test_the_same_version_with_other_words_is_refused(tmp_path: Path) -> None:
    first, other = written(tmp_path, "1"), written(tmp_path, "1", zh_name="別的")
    published(first)
    refused = publish_pack(other)
    assert isinstance(refused, NotPublished)
    assert refused.message.en == (
        "Version 1 of small-market is published already, with other words, and cannot be"
        " published again. What differs: programme.identity. Raise version in programme.yaml,"
        " and say in effective_from from when it counts."
    )
    assert "請改 programme.yaml 的 version" in refused.message.zh_hant
    assert list(PublishedPack.objects.values_list("hash", flat=True)) == [first.hash]
    assert published(first).hash == first.hash
    assert PackVersion.objects.count() == 1


@pytest.mark.django_db
def test_a_version_that_would_never_count_is_refused(tmp_path: Path) -> None:
    first, early = (
        written(tmp_path, "2", begins="2030-03-10"),
        written(tmp_path, "1", begins="2030-03-09"),
    )
    # The first second of the day in Taipei, while it is still the day before in UTC.
    with set_clock(datetime(2030, 3, 9, 16, tzinfo=UTC)):
        published(first)
        refused = publish_pack(early)
    assert isinstance(refused, NotPublished)
    assert refused.message.en == (
        "Version 1 of small-market would count from 2030-03-09, before version 2, which is"
        " in force since 2030-03-10: it would never count. Move effective_from."
    )
    assert date(2030, 3, 10) == PublishedPack.objects.get().effective_from


@pytest.mark.django_db
def test_a_version_for_a_later_day_keeps_no_correction_out(tmp_path: Path) -> None:
    far = written(tmp_path, "110.8", begins="2099-01-01", zh_name="遠")
    mended = written(tmp_path, "110.9", begins="2030-03-10", zh_name="正")
    with set_clock(DURING):
        published(written(tmp_path, "110.7", begins="2030-01-01"))
        published(far)
        published(mended)
        assert current_pack("small-market").hash == mended.hash
        assert started(vendor(), the_window()).draft.pack_hash == mended.hash
    for instant, expected in (
        (datetime(2098, 12, 31, 15, 59, 59, tzinfo=UTC), mended),
        (datetime(2098, 12, 31, 16, tzinfo=UTC), far),
    ):
        assert current_pack("small-market", instant).hash == expected.hash


@pytest.mark.django_db
def test_the_older_version_loaded_again_moves_nothing_back(tmp_path: Path) -> None:
    old, new = written(tmp_path, "1"), written(tmp_path, "2", begins="2030-02-01")
    for loaded in (old, new, old):
        published(loaded)
    assert current_pack("small-market", DURING).hash == new.hash


@pytest.mark.django_db
def test_a_development_instance_publishes_anew_until_a_case_is_pinned(tmp_path: Path) -> None:
    first, second = written(tmp_path, "1"), written(tmp_path, "1", zh_name="別的")
    with set_clock(DURING):
        for loaded in (first, second, first, second):
            outcome = publish_pack(loaded, is_development=True)
            assert isinstance(outcome, PublishedPack)
            assert current_pack("small-market").hash == loaded.hash
        started(vendor(), the_window())
        refused = publish_pack(first, is_development=True)
        assert isinstance(refused, NotPublished)
        assert "has cases that were opened under it (1)" in refused.message.en
        assert current_pack("small-market").hash == second.hash


FORBIDDEN = {
    "UPDATE programmes_packversion SET pack_id = %(other)s": "restrict",
    "UPDATE programmes_packversion SET version = '9'": "column",
    "DELETE FROM programmes_packversion": "row",
    "UPDATE programmes_publishedpack SET effective_from = '2029-01-01'": "row",
    "DELETE FROM programmes_publishedpack": "row",
    "UPDATE programmes_listingperiod SET reason = 'x'": "row",
    "DELETE FROM programmes_listingperiod": "row",
    "UPDATE programmes_windowdates SET reason = 'x'": "row",
    "DELETE FROM programmes_switchsetting": "row",
    "DELETE FROM programmes_dayoverride": "row",
}


@pytest.mark.parametrize("role", ["application", "owner"])
@pytest.mark.parametrize("statement", FORBIDDEN)
def test_nobody_moves_a_pinned_version_or_what_officers_set(
    fresh_database: TestDatabase, tmp_path: Path, statement: str, role: str
) -> None:
    first = load_pack(SMALL_MARKET)
    other = written(tmp_path, "2", begins="2040-01-01")
    with set_clock(DURING):
        published(first)
        published(other)
        started(vendor(), the_window())
    without_right = role == "application" and FORBIDDEN[statement] != "restrict"
    refused_with = (
        psycopg.errors.InsufficientPrivilege if without_right else psycopg.errors.RestrictViolation
    )
    with getattr(fresh_database, f"connect_as_{role}")() as connection, pytest.raises(refused_with):
        connection.execute(statement, {"other": other.hash} if "%" in statement else None)
