"""A draft that goes out and comes back unchanged shows no difference, in any format."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.answers.drafts_of import drafts
from tests.packs import MOON_MARKET, PROGRAMMES, example_answers
from yunshi.answers.exchange.answers_file_in import read_answers_file
from yunshi.answers.exchange.answers_file_out import draft_as_json, draft_as_yaml
from yunshi.answers.exchange.differences import Comparing, Comparison, matches_of
from yunshi.answers.exchange.file_in import read_file
from yunshi.answers.exchange.incoming import Incoming
from yunshi.answers.exchange.origin import Origin
from yunshi.answers.exchange.workbook.grid import Grid, Told
from yunshi.answers.exchange.workbook.opening import open_workbook
from yunshi.answers.exchange.workbook.reading import from_grids
from yunshi.answers.exchange.workbook.writing import draft_as_workbook
from yunshi.rulebook.pack.loader import LoadedPack, load_pack

MOON = load_pack(MOON_MARKET)
DRAFT = UUID("00000000-0000-4000-8000-00000000000a")
ORIGIN = Origin(draft=DRAFT, revision=7, version=MOON.hash)
MANY = settings(
    max_examples=80, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


def nameless(entry: Mapping[str, Any]) -> str:
    return ""


def compared(loaded: LoadedPack, data: dict[str, Any], incoming: object) -> Comparison:
    assert isinstance(incoming, Incoming), incoming
    matches = matches_of(incoming, data, nameless, chosen={}, of_this_draft=True)
    return Comparing(loaded.pack, data, incoming, nameless, matches).compare()


def nothing_in(comparison: Comparison) -> bool:
    assert [(c.key, c.old, c.new) for c in comparison.changes] == []
    assert comparison.additions == ()
    return comparison.is_empty


@MANY
@given(drafts(MOON.pack), st.sampled_from(["zh-hant", "en"]))
def test_any_draft_as_yaml_comes_back_without_a_difference(
    data: dict[str, Any], language: str
) -> None:
    written = draft_as_yaml(MOON.pack, data, language, ORIGIN).encode()
    incoming = read_answers_file(written, "draft.yaml", MOON.pack)
    assert nothing_in(compared(MOON, data, incoming))
    assert isinstance(incoming, Incoming)
    assert (incoming.origin, incoming.notes) == (ORIGIN, ())


@MANY
@given(drafts(MOON.pack))
def test_any_draft_as_json_comes_back_without_a_difference(data: dict[str, Any]) -> None:
    written = draft_as_json(MOON.pack, data).encode()
    incoming = read_answers_file(written, "draft.json", MOON.pack)
    assert nothing_in(compared(MOON, data, incoming))


@MANY
@given(drafts(MOON.pack), st.sampled_from(["zh-hant", "en"]))
def test_any_draft_as_a_workbook_comes_back_without_a_difference(
    tmp_path_factory: pytest.TempPathFactory, data: dict[str, Any], language: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    path.write_bytes(draft_as_workbook(MOON.pack, data, language, ORIGIN))
    grids = tuple(Grid.of(Told.model_validate(sheet)) for sheet in open_workbook(str(path)))
    incoming = from_grids(grids, "draft.xlsx", MOON.pack)
    assert nothing_in(compared(MOON, data, incoming))
    assert isinstance(incoming, Incoming)
    assert (incoming.origin, incoming.notes) == (ORIGIN, ())


@MANY
@given(drafts(MOON.pack))
def test_the_answers_that_come_back_are_exactly_those_that_went_out(data: dict[str, Any]) -> None:
    """Not only the same in meaning: taken into an empty draft they give the same file again."""
    written = draft_as_yaml(MOON.pack, data, "en", ORIGIN).encode()
    incoming = read_answers_file(written, "draft.yaml", MOON.pack)
    assert isinstance(incoming, Incoming)
    parts = [("", incoming.filing), *((part.id, part) for part in incoming.solutions)]
    levels = {"": data, **{entry["id"]: entry for entry in data["solutions"]}}
    for identity, part in parts:
        for path, value in part.answers.items():
            form, _, question = path.partition(".")
            assert levels[identity].get(form, {}).get(question) == filled(value)


def filled(value: Any) -> Any:
    """Without the empty cells that a file offers to be filled in."""
    if not isinstance(value, list):
        return value
    return [
        {name: cell for name, cell in row.items() if cell is not None}
        if isinstance(row, dict)
        else row
        for row in value
    ]


@pytest.mark.parametrize("kind", ["yaml", "json", "xlsx"])
@pytest.mark.parametrize(
    ("folder", "example"),
    [
        (folder, example.stem)
        for folder in (MOON_MARKET, *sorted(PROGRAMMES.glob("*-1??")))
        for example in sorted((folder / "examples").glob("*.yaml"))
    ],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_the_examples_of_every_pack_come_back_without_a_difference(
    folder: Path, example: str, kind: str, tmp_path: Path
) -> None:
    loaded = load_pack(folder)
    data = with_ids(example_answers(folder, example))
    path = tmp_path / f"draft.{kind}"
    path.write_bytes(written_as(kind, loaded, data))
    incoming = read_file(path, path.name, loaded.pack)
    comparison = compared(loaded, data, incoming)
    assert nothing_in(comparison)
    assert comparison.same > 25


def with_ids(answers: dict[str, Any]) -> dict[str, Any]:
    """An example as a draft: its solutions have ids, its papers lie somewhere."""
    answers["solutions"] = [{"id": str(uuid4()), **entry} for entry in answers["solutions"]]
    return answers


def written_as(kind: str, loaded: LoadedPack, data: dict[str, Any]) -> bytes:
    origin = Origin(draft=uuid4(), revision=1, version=loaded.hash)
    if kind == "xlsx":
        return draft_as_workbook(loaded.pack, data, "zh-hant", origin)
    if kind == "json":
        return draft_as_json(loaded.pack, data).encode()
    return draft_as_yaml(loaded.pack, data, "zh-hant", origin).encode()


@pytest.mark.processes
@pytest.mark.parametrize("kind", ["yaml", "json"])
@pytest.mark.parametrize(
    ("folder", "at"),
    [
        (MOON_MARKET, "2030-03-10T12:00+08:00"),
        (PROGRAMMES / "tcloud-113", "2024-11-20T10:00+08:00"),
        (PROGRAMMES / "retail-110", "2021-09-01T10:00+08:00"),
    ],
    ids=lambda value: value.name if isinstance(value, Path) else "",
)
def test_a_downloaded_draft_runs_through_preflight_unchanged(
    folder: Path, at: str, kind: str, tmp_path: Path
) -> None:
    """The real command says the same of the example and of the download made from it."""
    loaded = load_pack(folder)
    path = tmp_path / f"draft.{kind}"
    path.write_bytes(written_as(kind, loaded, with_ids(example_answers(folder))))
    download = preflight(folder, path, at)
    original = preflight(folder, folder / "examples" / "complete.yaml", at)
    assert download["findings"] == original["findings"]
    assert download["can_submit"] == original["can_submit"]


def preflight(folder: Path, path: Path, at: str) -> dict[str, Any]:
    window = f"{at[:4]}-01-01/{at[:4]}-12-31"
    done = subprocess.run(
        [
            sys.executable, "-m", "yunshi.cli", "preflight", str(folder), str(path),
            "--at", at, "--window", window, "--json",
        ],
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
