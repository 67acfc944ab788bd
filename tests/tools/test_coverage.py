"""What carries each requirement: the lists agree with what is found, and the pages say so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tools.coverage.__main__ import disagreements, said, written
from tools.coverage.carriers import Carriers, Item, find, pack_items
from tools.coverage.listed import Case, Group, Left, Listed, read
from tools.coverage.named import Numbering, OfCase, OfGroup, in_test_name, mentioned
from tools.coverage.pages import FOLDER, INDEX
from tools.coverage.states import State, problems, standings
from yunshi.rulebook.pack.loader import load_pack

ROOT = Path(__file__).resolve().parents[2]


def test_every_requirement_is_carried_or_left_to_a_room_or_left_out_for_a_reason() -> None:
    assert disagreements() == []


def test_the_pages_are_up_to_date() -> None:
    should_be = written()
    stand = {path: path.read_text(encoding="utf-8") for path in (INDEX, *FOLDER.glob("*.md"))}
    stale = {path.name for path in should_be if stand.get(path) != should_be[path]}
    assert stale == set(), "run make docs"
    assert set(stand) == set(should_be)


def test_every_link_of_the_pages_leads_to_a_file() -> None:
    for path, text in written().items():
        for target in text.split("](")[1:]:
            link = target.split(")")[0]
            if not link.startswith("#"):
                assert (path.parent / link).exists(), (path.name, link)


def test_a_share_is_said_of_each_programme() -> None:
    programmes = [path.parent.name for path in sorted(ROOT.glob("programmes/*/programme.yaml"))]
    lines = said().splitlines()
    assert [line.split(":")[0] for line in lines] == programmes
    assert all("carried" in line and "later" in line and "not" in line for line in lines)


# Ids in words

NUMBERING = Numbering(
    {
        "T900": {
            "FORM2": ("T900-FORM2-01", "T900-FORM2-02", "T900-FORM2-03", "T900-FORM2-03a"),
            "FORM3": ("T900-FORM3-01",),
            "AMB": ("T900-AMB-01",),
        },
        "X900": {"AMB": ("X900-AMB-01",)},
    }
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("as T900-FORM2-01 says", ["T900-FORM2-01"]),
        ("(T900-FORM2-01, -03; X900-AMB-01)", ["T900-FORM2-01", "T900-FORM2-03", "X900-AMB-01"]),
        ("T900-FORM2-01 to -03", ["T900-FORM2-01", *NUMBERING.groups["T900"]["FORM2"][:3]]),
        ("T900-FORM2-01/02", ["T900-FORM2-01", "T900-FORM2-02"]),
        ("T900-FORM2-77 points to nothing", ["T900-FORM2-77"]),
        ("T901-FORM2-01 is of no programme, and T900-FORM2-1 is no number", []),
    ],
)
def test_ids_are_found_in_words(text: str, ids: list[str]) -> None:
    assert list(mentioned(text, NUMBERING)) == ids


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("test_T900_FORM2_01_it_holds", ["T900-FORM2-01"]),
        ("test_T900_FORM2_01_03a_AMB_01_both", ["T900-FORM2-01", "T900-FORM2-03a", "T900-AMB-01"]),
        (
            "test_T900_FORM2_01_to_03_all",
            ["T900-FORM2-01", *("T900-FORM2-01", "T900-FORM2-02", "T900-FORM2-03")],
        ),
        (
            "test_T900_FORM2_to_3_AMB_all",
            [OfGroup("T900", "FORM2"), OfGroup("T900", "FORM3"), OfGroup("T900", "AMB")],
        ),
        ("test_T900_FORM2_each_of_them", [OfGroup("T900", "FORM2")]),
        ("test_T900_C01_X900_AMB_01_said", [OfCase("C01", "T900"), "X900-AMB-01"]),
        ("test_C01_X900_AMB", [OfCase("C01", None), OfGroup("X900", "AMB")]),
        ("test_FORM2_01_of_no_programme", []),
        ("test_what_T900_FORM2_01_says_later_in_its_name", []),
    ],
)
def test_ids_groups_and_cases_are_found_in_names_of_tests(name: str, named: list[object]) -> None:
    assert list(in_test_name(name, NUMBERING, {"C01"})) == named


# Items of a pack


def test_items_are_named_as_people_name_them() -> None:
    folder = ROOT / "tests" / "packs" / "moon-market"
    found = list(pack_items(load_pack(folder).pack, folder))
    assert {item.file.exists() for _, item, _ in found} == {True}
    names = {item.name for _, item, _ in found}
    assert {"burrow", "burrow.owner", "burrow.season.eclipse", "cheese.tasters.score"} <= names
    assert {"documents.papers.taste.holds.signed", "eligibility.solution.real"} <= names
    assert any(is_note for _, _, is_note in found)


# The lists and what is found

ITEM = Item("company.name", ROOT / "README.md")
FOUND = ROOT / "README.md"
LISTED = Listed(
    programme="nowhere-900",
    prefix="T900",
    groups=(
        Group("FORM2", "Company", ("T900-FORM2-01", "T900-FORM2-02")),
        Group("AMB", "Readings", ("T900-AMB-01",)),
    ),
    later={"T900-FORM2-02": Left("claims", "the papers of a claim")},
    partly={},
    left_out={"T900-AMB-01": "nobody can read it otherwise"},
    said=(),
    alike={},
    sites={},
)


def carriers(*ids: str, notes: tuple[str, ...] = (), tests: tuple[str, ...] = ()) -> Carriers:
    found = Carriers()
    for each in ids:
        found.items[each].add(ITEM)
    for each in notes:
        found.notes[each].add(ITEM)
    for each in tests:
        found.tests[each].add(FOUND)
    return found


def judged(listed: Listed, found: Carriers, cases: tuple[Case, ...] = ()) -> list[str]:
    by_key = {(case.id, case.prefix): case for case in cases}
    return list(problems([listed], found, by_key, ["nowhere-900"]))


def test_a_list_that_agrees_has_no_problem() -> None:
    found = carriers("T900-FORM2-01")
    assert judged(LISTED, found) == []
    states = [standing.state for standing in standings(LISTED, found)]
    assert states == [State.CARRIED, State.LATER, State.NOT]


@pytest.mark.parametrize(
    ("listed", "found", "problem"),
    [
        (LISTED, carriers(), "T900-FORM2-01 is carried by nothing"),
        (LISTED, carriers(notes=("T900-FORM2-01",)), "company.name says it to people alone"),
        (
            LISTED,
            carriers("T900-FORM2-01", "T900-FORM2-09"),
            "pack items name T900-FORM2-09, which no list has",
        ),
        (
            LISTED,
            carriers("T900-FORM2-01", tests=("T900-FORM2-08",)),
            "tests name T900-FORM2-08, which no list has",
        ),
        (
            LISTED,
            carriers("T900-FORM2-01", "T900-FORM2-02"),
            "T900-FORM2-02 is said to be later, and company.name carries it",
        ),
        (
            LISTED,
            carriers("T900-FORM2-01", tests=("T900-AMB-01",)),
            "T900-AMB-01 is said to be not, and README.md carries it",
        ),
        (
            replace(LISTED, later={"T900-FORM2-02": Left("cellar", "the papers of a claim")}),
            carriers("T900-FORM2-01"),
            "left for 'cellar', which is no room of the house",
        ),
        (
            replace(LISTED, later={"T900-FORM2-02": Left("claims", "later")}),
            carriers("T900-FORM2-01"),
            "what comes later is not said",
        ),
        (
            replace(LISTED, left_out={"T900-AMB-01": "no"}),
            carriers("T900-FORM2-01"),
            "why not is not said",
        ),
        (
            replace(LISTED, left_out={**LISTED.left_out, "T900-AMB-05": "it was never printed"}),
            carriers("T900-FORM2-01"),
            "not names T900-AMB-05, which is not listed",
        ),
        (
            replace(LISTED, said=("T900-FORM2-01",)),
            carriers("T900-FORM2-01"),
            "T900-FORM2-01 is said by no note",
        ),
        (
            replace(LISTED, said=("T900-FORM2-01",)),
            carriers("T900-FORM2-01", notes=("T900-FORM2-01",)),
            "T900-FORM2-01 is more than said",
        ),
        (
            replace(LISTED, partly={"T900-FORM2-01": Left("claims", "the papers of a claim")}),
            carriers(),
            "T900-FORM2-01 is said to be carried in part, and nothing carries it",
        ),
        (
            replace(LISTED, partly={"T900-FORM2-02": Left("claims", "the papers of a claim")}),
            carriers("T900-FORM2-01", "T900-FORM2-02"),
            "T900-FORM2-02 is said to be later and partly",
        ),
        (
            replace(LISTED, alike={"T900-FORM2-01": "T900-AMB-01"}),
            carriers("T900-FORM2-01"),
            "alike to T900-AMB-01, which neither code nor test carries",
        ),
        (
            replace(LISTED, sites={"T900-FORM2-01": ("src/yunshi/nowhere.py",)}),
            carriers("T900-FORM2-01"),
            "src/yunshi/nowhere.py, which is no file",
        ),
        (
            replace(LISTED, groups=(*LISTED.groups, LISTED.groups[1])),
            carriers("T900-FORM2-01"),
            "T900-AMB-01 is listed twice",
        ),
        (
            replace(LISTED, programme="elsewhere-900"),
            carriers("T900-FORM2-01"),
            "nowhere-900 has no list of requirements",
        ),
    ],
)
def test_where_lists_and_findings_disagree_it_is_said(
    listed: Listed, found: Carriers, problem: str
) -> None:
    assert any(problem in said for said in judged(listed, found)), judged(listed, found)


@pytest.mark.parametrize(
    ("case", "problem"),
    [
        (Case("C01", "T900", ("T900-FORM2-01",)), "case C01 of T900 has no test of its name"),
        (
            Case("C01", "T900", ("T900-FORM2-09",), Left("claims", "the papers of a claim")),
            "case C01 of T900 rests on T900-FORM2-09: no list has it",
        ),
        (
            Case("C01", "T900", ("T900-FORM2-01",), Left("cellar", "the papers of a claim")),
            "left for 'cellar'",
        ),
    ],
)
def test_a_case_has_a_test_of_its_name_or_is_left(case: Case, problem: str) -> None:
    (said,) = judged(LISTED, carriers("T900-FORM2-01"), (case,))
    assert problem in said


def test_sources_and_tests_are_searched(tmp_path: Path) -> None:
    source, tests = tmp_path / "src", tmp_path / "tests"
    source.mkdir()
    tests.mkdir()
    (source / "models.py").write_text('"""What T900-FORM2-02 asks."""\n', encoding="utf-8")
    (tests / "test_forms.py").write_text(
        "def test_T900_FORM2_01_it_holds(): ...\ndef test_T900_C01_too(): ...\n", encoding="utf-8"
    )
    (tests / "t-requirements.yaml").write_text("T900-FORM2-02: {}\n", encoding="utf-8")
    cases = {("C01", "T900"): Case("C01", "T900", ("T900-AMB-01",))}
    found = find([LISTED], {}, cases, source, tests)
    assert found.code == {"T900-FORM2-02": {source / "models.py"}}
    here = {tests / "test_forms.py"}
    assert found.tests == {"T900-FORM2-01": here, "T900-AMB-01": here}
    assert found.cases == {("C01", "T900"): here}


def test_a_list_is_read(tmp_path: Path) -> None:
    path = tmp_path / "t-requirements.yaml"
    path.write_text(
        "prefix: T900\ngroups:\n  FORM2: {title: Company, numbers: 00-02 11a-11c 12}\n"
        "later: {claims: {T900-FORM2-01: the papers of a claim}}\n",
        encoding="utf-8",
    )
    listed = read(path, "nowhere-900")
    numbers = ("00", "01", "02", "11a", "11b", "11c", "12")
    assert listed.ids == tuple(f"T900-FORM2-{number}" for number in numbers)
    assert listed.later == {"T900-FORM2-01": Left("claims", "the papers of a claim")}
    path.write_text(path.read_text("utf-8").replace("later:", "latter:"), encoding="utf-8")
    with pytest.raises(ValueError, match="unknown key 'latter'"):
        read(path, "nowhere-900")
