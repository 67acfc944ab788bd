"""Databases of releases, with a case in every state: migrated they are sound, and cases go on."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.core.management import call_command

from tests.databases import TestDatabase, TestServer, pointed_at
from tests.site.upgrading import APPLICATION, RELEASES
from tests.site.upgrading.states import AT_ONCE, NOW, PROGRAMMES, write_packs
from tests.site.upgrading.steps import STEPS
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.verification import verify
from yunshi.programmes.models import PublishedPack
from yunshi.programmes.queries import current_pack, life_cycle_of
from yunshi.programmes.services import publish_pack
from yunshi.rulebook.lifecycle import LifeCycle
from yunshi.rulebook.pack.loader import load_pack


@pytest.fixture(params=sorted(RELEASES.glob("*.sql")), ids=lambda path: path.stem)
def upgraded(
    request: pytest.FixtureRequest,
    postgres_server: TestServer,
    django_test_environment: None,
    django_db_blocker: object,
) -> Iterator[TestDatabase]:
    """The database as the release left it, migrated."""
    role = str(postgres_server.application["user"])
    dump = request.param.read_text(encoding="utf-8").replace(f" {APPLICATION};", f' "{role}";')
    with (
        django_db_blocker.unblock(),
        postgres_server.copy("template0") as database,
        pointed_at(database),
    ):
        with database.connect_as_owner() as connection:
            # A dump writes functions before the tables that they name.
            connection.execute("SET check_function_bodies = false")
            connection.execute(dump)
        call_command("migrate", verbosity=0)
        yield database


def tables() -> dict[str, LifeCycle]:
    """The frozen table of every programme's cases."""
    return {case.programme: case.table for case in Case.objects.distinct("programme")}


def test_a_case_stands_in_every_state_of_the_frozen_tables(upgraded: TestDatabase) -> None:
    standing = set(Case.objects.values_list("programme", "state"))
    assert standing == {
        (programme, state.id)
        for programme, table in tables().items()
        for state in table.states
        if (programme in AT_ONCE, state.id) != (True, "submitted")
    }
    assert {programme for programme, _ in standing} == set(PROGRAMMES)


def test_every_row_is_sound(upgraded: TestDatabase) -> None:
    command = [sys.executable, "-m", "yunshi.cli", "verify", "--json"]
    said = subprocess.run(
        command, env=upgraded.environment(), capture_output=True, text=True, check=False
    )
    found = json.loads(said.stdout)
    assert (said.returncode, found["tampered"], found["erased"]) == (0, [], []), said.stderr
    assert found["cases"] == Case.objects.count() > 0
    assert found["entries"] == JournalEntry.objects.count()


# What a database is made of, and what the application's role may do with it.
SHAPE = {
    "columns": "SELECT table_name, column_name, data_type, is_nullable, column_default"
    " FROM information_schema.columns WHERE table_schema = 'public'",
    "constraints": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
    " FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
    "indexes": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "triggers": "SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), tgenabled"
    " FROM pg_trigger WHERE NOT tgisinternal",
    "functions": "SELECT proname, pg_get_function_arguments(oid), prosrc, prosecdef, proconfig"
    " FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
    "rights on tables": "SELECT table_name, privilege_type, grantee"
    " FROM information_schema.role_table_grants WHERE table_schema = 'public'",
    "rights on columns": "SELECT table_name, column_name, privilege_type, grantee"
    " FROM information_schema.role_column_grants WHERE table_schema = 'public'",
}


def shape(database: TestDatabase) -> dict[str, set[tuple[object, ...]]]:
    with database.connect_as_owner() as connection:
        return {
            part: {tuple(map(_plain, row)) for row in connection.execute(query).fetchall()}
            for part, query in SHAPE.items()
        }


def _plain(written: object) -> str:
    """Without casts and brackets: a dump writes some that the server had put elsewhere."""
    return re.sub(r"::[a-z ]+(?:\[\])?|[()]", "", str(written))


def test_it_is_made_as_a_new_database_is(
    upgraded: TestDatabase, postgres_server: TestServer
) -> None:
    with postgres_server.copy("template0") as database:
        with pointed_at(database):
            call_command("migrate", verbosity=0)
        new = shape(database)
    old = shape(upgraded)
    for part in SHAPE:
        assert old[part] == new[part], part
    assert len(new["columns"]) > 100
    assert new["rights on tables"] != set()


def test_the_application_still_cannot_rewrite_the_journal(upgraded: TestDatabase) -> None:
    with (
        upgraded.connect_as_application() as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute("UPDATE casework_journalentry SET action = 'x'")


def publish_other_tables(folder: Path) -> None:
    """A second version of every programme, with another life-cycle, in force."""
    write_packs(folder)
    by_mail = "  deadline: {working_days: 2}\n"
    for programme in PROGRAMMES:
        review = folder / programme / "review.yaml"
        text = review.read_text(encoding="utf-8")
        other = text.replace("  clock_starts: asked\n", "")
        if other == text:
            other = text.replace(by_mail, f"{by_mail}  clock_starts: asked\n")
        assert other != text
        review.write_text(other, encoding="utf-8")
        identity = folder / programme / "programme.yaml"
        text = identity.read_text(encoding="utf-8")
        assert text.count('version: "1"\neffective_from: 2030-01-01\n') == 1
        text = text.replace(
            'version: "1"\neffective_from: 2030-01-01', 'version: "2"\neffective_from: 2030-02-01'
        )
        identity.write_text(text, encoding="utf-8")
        published = publish_pack(load_pack(folder / programme))
        assert isinstance(published, PublishedPack), published


def test_from_every_open_state_a_case_goes_on_by_the_table_it_was_born_with(
    upgraded: TestDatabase, tmp_path: Path
) -> None:
    with set_clock(NOW):
        publish_other_tables(tmp_path)
        frozen = dict(Case.objects.values_list("id", "life_cycle_id"))
        for programme in PROGRAMMES:
            in_force = life_cycle_of(current_pack(programme).hash)
            assert in_force not in frozen.values()
        standing = {
            state: list(Case.objects.filter(state=state).order_by("programme")) for state in STEPS
        }
        open_states = {s.id for table in tables().values() for s in table.states if not s.ended}
        assert open_states == set(STEPS)
        for state, (action, step) in STEPS.items():
            assert standing[state] != []
            for case in standing[state]:
                known = JournalEntry.objects.filter(case=case).count()
                step(case)
                entry = JournalEntry.objects.filter(case=case).order_by("number")[known]
                row = case.table.transition(state, action)
                assert row is not None
                assert (entry.action, entry.source, entry.target) == (action, state, row.target)
        assert dict(Case.objects.filter(pk__in=frozen).values_list("id", "life_cycle_id")) == frozen
        assert verify().tampered == ()
