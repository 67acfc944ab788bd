"""Standings: lists replaced as a whole, history that stays, and what counts on a day."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from tests.packs import PROGRAMMES, SMALL_MARKET
from yunshi.casework.clock import set_clock
from yunshi.parties.models import Person
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person
from yunshi.programmes.models import Standing, StandingList, StandingUpload
from yunshi.programmes.queries import standing_of, standings_of
from yunshi.programmes.services import (
    NotImported,
    confirm_upload,
    grant_staff,
    import_standings,
    keep_upload,
    publish_pack,
)
from yunshi.programmes.standing_lists.comparing import compare
from yunshi.programmes.standing_lists.reading import Entry
from yunshi.rulebook import unified_business_number
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.standings import standings_read

pytestmark = pytest.mark.django_db

A, B, C = "22099131", "96979933", "27950876"
DAY = date(2026, 6, 30)
SOURCE = "經企字第 1150001 號"


class World:
    """A programme that reads a list, with one officer."""

    def __init__(self) -> None:
        reading = next(
            path.parent
            for path in sorted(PROGRAMMES.glob("*/review.yaml"))
            if "standing:" in path.read_text(encoding="utf-8")
        )
        loaded = load_pack(reading)
        publish_pack(loaded)
        publish_pack(load_pack(SMALL_MARKET))
        self.programme = loaded.pack.id
        self.kind = standings_read(loaded.pack)[0].kind
        self.officer = somebody("an@example.test")
        grant_staff(self.officer, Role.OFFICER, self.programme)

    def imported(self, text: str, seen: int | None = None) -> StandingList | NotImported:
        return import_standings(
            self.programme,
            self.kind,
            text.encode(),
            source=SOURCE,
            file_name="名單.csv",
            seen=seen,
            by=self.officer.pk,
        )

    def stands(self, ubn: str, on: date = DAY) -> str | None:
        found = standing_of(self.programme, ubn, self.kind, on)
        return found and found.label


def somebody(email: str) -> Person:
    made = create_person(email, email[:2])
    assert isinstance(made, PersonCreated)
    return made.person


@pytest.fixture
def world() -> World:
    return World()


def test_I111_APP_10_an_import_takes_the_place_of_the_former_list_as_a_whole(world: World) -> None:
    assert world.stands(A) is None
    first = world.imported(f"統一編號,名稱\n{A},甲\n{B},乙\n")
    assert isinstance(first, StandingList)
    assert (world.stands(A), world.stands(B), world.stands(C)) == ("甲", "乙", None)
    second = world.imported(f"統一編號,名稱\n{B},乙改\n{C},丙\n", seen=1)
    assert isinstance(second, StandingList)
    assert (world.stands(A), world.stands(B), world.stands(C)) == (None, "乙改", "丙")
    rows = StandingList.objects.order_by("revision").values_list(
        "revision", "entries", "source", "file_name", "file_sha256", "imported_by"
    )
    digests = [
        hashlib.sha256(text.encode()).hexdigest()
        for text in (f"統一編號,名稱\n{A},甲\n{B},乙\n", f"統一編號,名稱\n{B},乙改\n{C},丙\n")
    ]
    assert list(rows) == [
        (number, 2, SOURCE, "名單.csv", digest, world.officer.pk)
        for number, digest in enumerate(digests, 1)
    ]
    assert Standing.objects.count() == 4


def test_a_standing_holds_from_its_first_day_to_its_last(world: World) -> None:
    world.imported(f"統一編號,名稱,起日,迄日\n{A},甲,2026-06-30,2026-07-01\n{B},乙,,2026-06-29\n")
    days = [date(2026, 6, 29), date(2026, 6, 30), date(2026, 7, 1), date(2026, 7, 2)]
    assert [world.stands(A, day) for day in days] == [None, "甲", "甲", None]
    assert [world.stands(B, day) for day in days] == ["乙", None, None, None]
    found = standings_of(world.programme, A, DAY)
    assert [(each.kind, each.label, each.source, each.programme_id) for each in found] == [
        (world.kind, "甲", SOURCE, world.programme)
    ]
    assert standings_of("small-market", A, DAY) == []


def test_the_two_queries_ask_once(world: World) -> None:
    world.imported(f"{A},甲\n{B},乙\n")
    with CaptureQueriesContext(connection) as asked:
        standing_of(world.programme, A, world.kind, DAY)
        assert [each.source for each in standings_of(world.programme, A, DAY)] == [SOURCE]
    assert len(asked) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE programmes_standing SET ubn = '96979933'",
        "DELETE FROM programmes_standing",
        "UPDATE programmes_standinglist SET revision = 9",
        "DELETE FROM programmes_standinglist",
        "TRUNCATE programmes_standing",
    ],
)
def test_what_was_imported_is_never_rewritten(world: World, statement: str) -> None:
    world.imported(f"{A},甲\n")
    with (
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
    assert world.stands(A) == "甲"


def test_what_would_change_is_said_first(world: World) -> None:
    world.imported(f"{A},甲\n{B},乙\n")
    found = compare(world.programme, world.kind, [Entry(B, "乙改"), Entry(C)])
    assert (found.revision, found.new, found.gone, found.changed, found.same) == (
        1,
        (Entry(C),),
        (Entry(A, "甲"),),
        (Entry(B, "乙改"),),
        0,
    )


def test_nothing_is_imported_of_a_list_with_a_wrong_line(world: World) -> None:
    refused = world.imported(f"統一編號\n{A}\n２２０９９１３１\n")
    assert isinstance(refused, NotImported)
    assert "第 3 行" in refused.message.zh_hant
    assert not StandingList.objects.exists()


def test_who_looked_at_an_older_list_looks_again(world: World) -> None:
    world.imported(f"{A},甲\n")
    refused = world.imported(f"{B},乙\n", seen=0)
    assert isinstance(refused, NotImported)
    assert "再看一次差異" in refused.message.zh_hant
    assert world.stands(A) == "甲"


@pytest.mark.parametrize("role", [None, Role.AGENCY, Role.AUDITOR, Role.REVIEWER])
def test_roles_5_only_officers_of_the_programme_import(world: World, role: Role | None) -> None:
    other = somebody("wei@example.test")
    grant_staff(other, Role.OFFICER, "small-market")
    if role is not None:
        grant_staff(other, role, world.programme)
    refused = import_standings(
        world.programme,
        world.kind,
        A.encode(),
        source=SOURCE,
        file_name="x.csv",
        seen=None,
        by=other.pk,
    )
    assert isinstance(refused, NotImported)
    assert not StandingList.objects.exists()


def test_only_kinds_that_the_pack_reads_with_a_source(world: World) -> None:
    for kind, source, words in (
        ("other_kind", SOURCE, "不讀「other_kind」名單"),
        (world.kind, "  ", "名單從哪裡來"),
        (world.kind, "長" * 201, "最多 200 個字"),
    ):
        refused = keep_upload(
            world.programme,
            kind,
            content=A.encode(),
            file_name="x.csv",
            source=source,
            by=world.officer.pk,
        )
        assert isinstance(refused, NotImported)
        assert words in refused.message.zh_hant
    assert not StandingUpload.objects.exists()


def kept(world: World, text: str) -> StandingUpload:
    upload = keep_upload(
        world.programme,
        world.kind,
        content=text.encode(),
        file_name="x.csv",
        source=SOURCE,
        by=world.officer.pk,
    )
    assert isinstance(upload, StandingUpload)
    return upload


def test_an_upload_is_imported_once_and_by_whoever_uploaded_it(world: World) -> None:
    upload = kept(world, A)
    other = somebody("wei@example.test")
    grant_staff(other, Role.OFFICER, world.programme)
    assert isinstance(confirm_upload(upload.pk, seen=0, by=other.pk), NotImported)
    assert isinstance(confirm_upload(upload.pk, seen=0, by=world.officer.pk), StandingList)
    assert isinstance(confirm_upload(upload.pk, seen=1, by=world.officer.pk), NotImported)
    assert StandingList.objects.count() == 1
    assert not StandingUpload.objects.exists()


def test_an_upload_that_nobody_confirmed_is_forgotten_after_a_day(world: World) -> None:
    from tests.applications.world import DURING

    with set_clock(DURING) as time:
        old = kept(world, A)
        time.move(timedelta(days=1))
        kept(world, B)
        assert not StandingUpload.objects.filter(pk=old.pk).exists()


@pytest.fixture
def english() -> Iterator[None]:
    with translation.override("en"):
        yield


def said(*words: str) -> str:
    out = StringIO()
    call_command("standing", *words, stdout=out, stderr=out)
    return out.getvalue()


def test_the_command_imports_and_lists(world: World, tmp_path: Path, english: None) -> None:
    file = tmp_path / "list.csv"
    file.write_text(f"統一編號,名稱\n{A},甲\n", encoding="utf-8-sig")
    words = ("import", world.programme, world.kind, str(file), "--source", SOURCE)
    by = ("--by", "an@example.test")
    assert said(*words, *by, "--look") == "new 1, gone 0, changed 0, the same 0\n"
    assert not StandingList.objects.exists()
    assert said(*words, *by) == (
        "new 1, gone 0, changed 0, the same 0\n"
        f"{world.programme} {world.kind}: revision 1 counts from now on.\n"
    )
    listed = said("list")
    assert f"{world.programme} {world.kind}: " in listed
    assert f"1 businesses  list.csv  by: an@example.test  {SOURCE}" in listed
    file.write_text(f"統一編號\n{A}\n123\n", encoding="utf-8")
    with pytest.raises(CommandError) as refusal:
        said(*words, *by)
    assert str(refusal.value).startswith("Nothing was imported. Line 3:")
    with pytest.raises(CommandError) as missing:
        said("import", world.programme, world.kind, str(tmp_path / "no.csv"), "--source", "x", *by)
    assert str(missing.value).endswith("cannot be read: No such file or directory")


def test_a_long_list_is_read_compared_and_imported(world: World) -> None:
    numbers = [f"{number:08}" for number in range(60_000)]
    valid = [each for each in numbers if unified_business_number.is_valid(each)]
    assert len(valid) > 10_000
    text = "統一編號,名稱\n" + "".join(f"{ubn},第 {ubn} 家\n" for ubn in valid)
    imported = world.imported(text)
    assert isinstance(imported, StandingList)
    assert imported.entries == len(valid)
    with CaptureQueriesContext(connection) as asked:
        found = compare(world.programme, world.kind, [Entry(each) for each in valid[1:]])
    assert (len(found.gone), len(found.changed), len(asked)) == (1, len(valid) - 1, 2)
