"""tcloud-113 as a whole: its examples, readings and option lists."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.programmes.judging import (
    REMOVED,
    JudgedAt,
    LoadProgramme,
    Pointed,
    failing,
    to_look_at,
)
from yunshi.rulebook.pack.source import read_yaml_file

AT = datetime.fromisoformat("2024-11-20T10:00:00+08:00")
DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="module")
def tcloud(load: LoadProgramme) -> JudgedAt:
    return load("tcloud-113").at(AT)


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = read_yaml_file(DATA / name, name).plain()
    return found


# Examples


def test_the_examples_can_be_submitted(tcloud: JudgedAt) -> None:
    assert tcloud.programme.examples == ("complete", "hybrid-two-solutions", "international")
    for example in tcloud.programme.examples:
        evaluation = tcloud.judge({}, example)
        assert failing(evaluation) == set()
        assert evaluation.can_submit


def test_of_the_complete_example_a_person_looks_at_papers_registers_and_definitions(
    tcloud: JudgedAt,
) -> None:
    complete = tcloud.judge({})
    solution = "/solutions/0"
    papers = {
        "annual_income_statement": ("", ["latest_year", "of_applicant"]),
        "business_tax_payment": ("", ["period_as_stated", "receipt_or_stamp"]),
        "track_record": (solution, ["of_this_solution", "still_running"]),
        "cloud_evidence": (
            solution,
            ["architecture_diagram", "rental_proof", "traffic_screenshots"],
        ),
        "stress_test_report": (solution, ["of_this_solution"]),
        "security_test_report": (solution, ["of_this_solution", "findings_and_levels"]),
        "price_proof": (
            solution,
            [
                "still_valid",
                "signed_or_invoice",
                "vendor_name",
                "solution_name",
                "customer",
                "amount",
                "term",
            ],
        ),
        "download_screenshots": (solution, ["steps", "csv_or_excel"]),
    }
    points = {
        (f"documents.{paper}.{point}", f"{prefix}/documents/{paper}")
        for paper, (prefix, names) in papers.items()
        for point in names
    }
    assert to_look_at(complete) == points | {
        ("registered_as_stated", "/company/ubn"),
        ("not_barred", "/company/ubn"),
        ("cloud_solution", f"{solution}/technical/name"),
        ("subscription_and_service", f"{solution}/technical/name"),
    }


OPTIONAL = {
    ("international", "/company/contact_line"),
    ("international", "/documents/strength_proofs"),
    ("complete", "/solutions/0/solution/proof_seat_count"),
}
ONE_OF_SEVERAL: dict[tuple[str, str], Pointed] = {
    ("complete", "/solutions/0/solution/seat_count"): {
        ("solution.seats_or_spec", "/solutions/0/solution/seat_count")
    },
    ("hybrid-two-solutions", "/solutions/0/solution/other_spec"): {
        ("solution.seats_or_spec", "/solutions/0/solution/seat_count")
    },
    ("hybrid-two-solutions", "/documents/business_tax_return"): {
        ("documents.income_statement_or_return", "/documents/annual_income_statement")
    },
}


def places(answers: dict[str, Any]) -> Iterator[str]:
    for form in ("company", "documents", "declarations"):
        yield from (f"/{form}/{name}" for name in answers[form])
    for number, solution in enumerate(answers["solutions"]):
        for form, given in solution.items():
            yield from (f"/solutions/{number}/{form}/{name}" for name in given)


def test_T113_FORM2_to_5_UPL_DECL_every_answer_taken_away_is_missed_at_its_place(
    tcloud: JudgedAt,
) -> None:
    for example in tcloud.programme.examples:
        for place in places(tcloud.programme.example(example)):
            form, name = place.split("/")[-2:]
            expected: Pointed = {(f"{form}.{name}.missing", place)}
            if (example, place) in OPTIONAL:
                expected = set()
            expected = ONE_OF_SEVERAL.get((example, place), expected)
            assert tcloud.fails({place: REMOVED}, example) == expected, (example, place)


def test_an_unknown_field_is_refused(tcloud: JudgedAt) -> None:
    assert tcloud.fails({"/solutions/0/technical/colour": "blue"}) == {
        ("unknown_field", "/solutions/0/technical/colour")
    }


# What the pack carries


def test_T113_CAT_every_option_list_is_the_official_one(tcloud: JudgedAt) -> None:
    listed = read("tcloud-113-options.yaml")
    places = read_yaml_file(
        Path(tcloud.programme.loaded.folder or "").parent / "blocks/places.yaml", "places"
    ).plain()["items"]
    found = {
        path: placed.question.options
        for path, placed in tcloud.pack.questions.items()
        if placed.question.options
    }
    assert set(found) == set(listed)
    for path, wanted in listed.items():
        if wanted == "places":
            assert [option.id for option in found[path]] == [place["id"] for place in places]
            continue
        labels = [option.label for option in found[path]]
        added = wanted.get("added", [])
        if "zh-Hant" in wanted:
            assert [label.zh_hant for label in labels] == wanted["zh-Hant"] + added, path
        elif added:
            assert [label.zh_hant for label in labels] == added, path
        if "en" in wanted:
            assert [label.en for label in labels] == wanted["en"], path


def test_what_the_platform_asks_on_its_own_says_so(tcloud: JudgedAt) -> None:
    assert {path for path, placed in tcloud.pack.questions.items() if placed.question.added} == {
        "company.legal_form",
        "company.industry_code",
        "company.business_tax_proof_kind",
        "company.uses_uniform_invoices",
        "technical.zone",
        "technical.maker_prc_funded",
        "technical.core_in_public_cloud",
        "technical.prc_funded_cloud",
        "technical.data_centre_places",
        "technical.data_centre_places_other",
        "technical.incident_levels",
        "technical.incident_levels.level",
        "technical.incident_levels.problem",
        "technical.incident_levels.hours",
        "technical.backup_interval_hours",
        "solution.proof_amount",
        "solution.proof_months",
        "solution.proof_seat_count",
        "solution.video_length_kept",
        "international.video_length_kept",
        "international.video_in_english",
    }


def test_T113_AMB_every_reading_is_a_switch_or_says_the_other_one(
    tcloud: JudgedAt,
) -> None:
    switched = {
        ref for switch in tcloud.pack.programme.switches for ref in switch.refs if "-AMB-" in ref
    }
    assert switched == {
        "T113-AMB-03",
        "T113-AMB-04",
        "T113-AMB-05",
        "T113-AMB-07",
        "T113-AMB-08",
        "T113-AMB-09",
        "T113-AMB-10",
        "T113-AMB-11",
        "T113-AMB-12",
        "T113-AMB-16",
        "T113-AMB-17",
        "T113-AMB-18",
        "T113-AMB-21",
    }
    resolved = json.loads(tcloud.programme.loaded.resolved)
    assert set(readings(resolved)) == {
        f"T113-AMB-{number:02}" for number in (1, 2, 6, 11, 13, 14, 15, 19, 20)
    } | {"T113-CON-04", "T113-FORM2-15"}
    numbers = {f"T113-AMB-{number:02}" for number in range(1, 22)}
    assert switched | set(readings(resolved)) >= numbers


def readings(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("reading"), dict):
            yield part["reading"]["number"]
        for inner in part.values():
            yield from readings(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from readings(inner)
