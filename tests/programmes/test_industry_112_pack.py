"""industry-112 as a whole: its examples, requirement ids, readings and option lists."""

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

AT = datetime.fromisoformat("2023-07-03T10:00:00+08:00")
DATA = Path(__file__).parent / "data"
SOLUTION = "/solutions/0"


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-112").at(AT)


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = read_yaml_file(DATA / name, name).plain()
    return found


# Examples


def test_the_examples_can_be_submitted(hall: JudgedAt) -> None:
    assert hall.programme.examples == ("agent-former-and-first", "complete", "summit")
    for example in hall.programme.examples:
        evaluation = hall.judge({}, example)
        assert failing(evaluation) == set()
        assert evaluation.can_submit


OF_THE_COMPANY = {
    "annual_income_statement": ["latest_year", "of_applicant"],
    "business_tax_payment": ["period_as_stated", "receipt_or_stamp"],
    "vendor_record": ["cloud_solution_sold", "valid_paying_customer"],
}
OF_EVERY_SOLUTION = {
    "cloud_evidence": ["architecture_diagram", "rental_proof", "traffic_screenshots"],
    "stress_test_report": ["of_this_solution"],
    "security_test_report": ["of_this_solution", "findings_and_levels"],
    "record_proof": [
        "still_valid",
        "signed_or_invoice",
        "vendor_name",
        "solution_name",
        "customer",
        "amount",
        "term",
    ],
    "usage_chart": ["vendor_name", "solution_name", "customer_name", "time_axis", "count_axis"],
    "download_screenshots": ["steps", "csv_or_excel"],
}


def points(prefix: str, papers: dict[str, list[str]]) -> Pointed:
    return {
        (f"documents.{paper}.{point}", f"{prefix}/documents/{paper}")
        for paper, names in papers.items()
        for point in names
    }


def judged(prefix: str) -> Pointed:
    name = f"{prefix}/technical/name"
    return {("cloud_solution", name), ("subscription_and_service", name)}


def test_of_the_complete_example_a_person_looks_at_papers_registers_and_definitions(
    hall: JudgedAt,
) -> None:
    assert to_look_at(hall.judge({})) == {
        *points("", OF_THE_COMPANY),
        *points(SOLUTION, OF_EVERY_SOLUTION | {"market_price_evidence": ["price_and_term"]}),
        *judged(SOLUTION),
        ("registered_as_stated", "/company/ubn"),
    }


def test_of_the_summit_example_a_person_looks_at_its_proof_and_at_the_branch(
    hall: JudgedAt,
) -> None:
    assert to_look_at(hall.judge({}, "summit")) == {
        *points(SOLUTION, OF_EVERY_SOLUTION | {"summit_proof": ["passed_summit"]}),
        *judged(SOLUTION),
        ("registered_as_stated", "/company/ubn"),
        ("domestic_branch", "/company/legal_form"),
    }


def test_of_the_example_with_two_solutions_a_person_looks_at_what_is_unusual(
    hall: JudgedAt,
) -> None:
    first, second = SOLUTION, "/solutions/1"
    of_the_company = {
        "business_tax_return": ["latest_period"],
        "registration_approval": ["first_period_not_due"],
        "vendor_record": OF_THE_COMPANY["vendor_record"],
    }
    of_the_agent = OF_EVERY_SOLUTION | {
        "maker_authorisation": ["maker_grants"],
        "operation_guide": ["operation_shown"],
    }
    assert to_look_at(hall.judge({}, "agent-former-and-first")) == {
        *points("", of_the_company),
        *points(first, of_the_agent),
        *points(second, OF_EVERY_SOLUTION),
        *judged(first),
        *judged(second),
        ("registered_as_stated", "/company/ubn"),
        ("maker_elsewhere", f"{first}/solution/maker_country"),
        ("private_part_not_core", f"{first}/technical/hybrid_private_uses"),
        ("availability_promised", f"{second}/technical/availability"),
        ("mentions_hardware", f"{second}/technical/name"),
        ("video_length", f"{second}/solution/video_length_kept"),
    }


OPTIONAL = {
    ("complete", "/documents/strength_proofs"),
    ("complete", "/solutions/0/solution/further_notes"),
    ("agent-former-and-first", "/solutions/0/solution/further_video"),
    ("agent-former-and-first", "/solutions/0/documents/former_listing_proof"),
    ("agent-former-and-first", "/solutions/1/solution/other_spec"),
}


def users_or_spec(place: str, group: str, first: str) -> tuple[str, Pointed]:
    solution = place.rsplit("/", 1)[0]
    return place, {(f"solution.{group}", f"{solution}/{first}")}


ONE_OF_SEVERAL: dict[tuple[str, str], Pointed] = {
    ("agent-former-and-first", "/documents/business_tax_return"): {
        ("documents.income_statement_or_return", "/documents/annual_income_statement")
    },
    **{
        (example, place): wanted
        for example, (place, wanted) in (
            (
                "complete",
                users_or_spec("/solutions/0/solution/seat_count", "seats_or_spec", "seat_count"),
            ),
            (
                "complete",
                users_or_spec(
                    "/solutions/0/solution/seat_count_2", "seats_or_spec_2", "seat_count_2"
                ),
            ),
            (
                "complete",
                users_or_spec(
                    "/solutions/0/solution/other_spec_3", "seats_or_spec_3", "seat_count_3"
                ),
            ),
            (
                "summit",
                users_or_spec("/solutions/0/solution/seat_count", "seats_or_spec", "seat_count"),
            ),
            (
                "agent-former-and-first",
                users_or_spec("/solutions/0/solution/other_spec", "seats_or_spec", "seat_count"),
            ),
            (
                "agent-former-and-first",
                users_or_spec(
                    "/solutions/1/solution/seat_count_2", "seats_or_spec_2", "seat_count_2"
                ),
            ),
        )
    },
    ("agent-former-and-first", "/solutions/1/solution/seat_count"): set(),
}


def places(answers: dict[str, Any]) -> Iterator[str]:
    for form in ("company", "documents", "declarations"):
        yield from (f"/{form}/{name}" for name in answers.get(form, ()))
    for number, solution in enumerate(answers["solutions"]):
        for form, given in solution.items():
            yield from (f"/solutions/{number}/{form}/{name}" for name in given)


def test_I112_FORM1_to_4_UPL_DECL_every_answer_taken_away_is_missed_at_its_place(
    hall: JudgedAt,
) -> None:
    for example in hall.programme.examples:
        for place in places(hall.programme.example(example)):
            form, name = place.split("/")[-2:]
            expected: Pointed = {(f"{form}.{name}.missing", place)}
            if (example, place) in OPTIONAL:
                expected = set()
            expected = ONE_OF_SEVERAL.get((example, place), expected)
            assert hall.fails({place: REMOVED}, example) == expected, (example, place)


def test_an_unknown_field_is_refused(hall: JudgedAt) -> None:
    place = f"{SOLUTION}/technical/data_centre_places"
    assert hall.fails({place: ["hong_kong"]}) == {("unknown_field", place)}


# What the pack carries


def test_I112_CAT_every_option_list_is_the_official_one(hall: JudgedAt) -> None:
    listed = read("industry-112-options.yaml")
    blocks = Path(hall.programme.loaded.folder or "").parent / "blocks"
    countries = read_yaml_file(blocks / "places.yaml", "places").plain()["items"]
    found = {
        path: placed.question.options
        for path, placed in hall.pack.questions.items()
        if placed.question.options
    }
    assert set(found) == set(listed)
    for path, wanted in listed.items():
        if wanted == "places":
            assert [option.id for option in found[path]] == [place["id"] for place in countries]
            continue
        labels = [option.label for option in found[path]]
        printed = [*wanted.get("zh-Hant", []), *wanted.get("added", [])]
        assert [label.zh_hant for label in labels] == printed, path
        if "en" in wanted:
            assert [label.en for label in labels] == wanted["en"], path


def test_I112_CAT_01_people_are_an_item_of_both_classes_under_two_ids(hall: JudgedAt) -> None:
    options = hall.pack.questions["solution.categories"].question.options
    people = {option.id: option.label.zh_hant for option in options if "people" in option.id}
    assert people == {
        "operations_people": "企業營運端：人力資源管理",
        "factory_people": "工廠生產端：人員管理",
    }


def test_what_the_platform_asks_on_its_own_says_so(hall: JudgedAt) -> None:
    assert {path for path, placed in hall.pack.questions.items() if placed.question.added} == {
        "company.legal_form",
        "company.prc_funded",
        "company.breach_in_three_years",
        "company.business_tax_proof_kind",
        "company.uses_uniform_invoices",
        "technical.maker_prc_funded",
        "technical.core_in_public_cloud",
        "technical.incident_levels",
        "technical.incident_levels.level",
        "technical.incident_levels.problem",
        "technical.incident_levels.hours",
        "technical.backup_interval_hours",
        "solution.price_count",
        "solution.onboarding_days",
        "solution.guide_kind",
        "solution.video_length_kept",
    }
    borrowed = [p for p, placed in hall.pack.questions.items() if placed.question.borrowed_from]
    assert borrowed == []


def test_I112_AMB_every_reading_is_a_switch_or_says_the_other_one(hall: JudgedAt) -> None:
    switched = {
        ref for switch in hall.pack.programme.switches for ref in switch.refs if "-AMB-" in ref
    }
    assert switched == {f"I112-AMB-{number:02}" for number in (4, 5, 7, 8, 9, 17)}
    said = set(readings(json.loads(hall.programme.loaded.resolved)))
    assert said == {
        f"I112-AMB-{number:02}" for number in (1, 2, 3, 6, 10, 11, 12, 13, 14, 16, 18, 19)
    }
    numbers = {f"I112-AMB-{number:02}" for number in range(1, 22)}
    # 15 and 20 come with the points. 21 is the day of opening, which the office gives.
    assert numbers - switched - said == {f"I112-AMB-{number}" for number in (15, 20, 21)}


def readings(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("reading"), dict):
            yield part["reading"]["number"]
        for inner in part.values():
            yield from readings(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from readings(inner)
