"""ai-115 as a whole: its examples, requirement ids, readings and option lists."""

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

AT = datetime.fromisoformat("2026-03-16T10:00:00+08:00")
DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="module")
def toolbox(load: LoadProgramme) -> JudgedAt:
    return load("ai-115").at(AT)


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = read_yaml_file(DATA / name, name).plain()
    return found


# Examples


def test_the_examples_can_be_submitted(toolbox: JudgedAt) -> None:
    assert toolbox.programme.examples == ("complete", "hybrid-two-solutions", "manufacturer")
    for example in toolbox.programme.examples:
        evaluation = toolbox.judge({}, example)
        assert failing(evaluation) == set()
        assert evaluation.can_submit


FIRST, SECOND = "/solutions/0", "/solutions/1"


@pytest.mark.parametrize(
    ("example", "looked_at"),
    [
        (
            "complete",
            {
                ("registered_as_stated", "/company/ubn"),
                ("sales_record", "/documents/track_record"),
                ("ai_solution", f"{FIRST}/specification/model_description"),
                ("training_and_service", f"{FIRST}/solution/order_process"),
                ("sla_evidence", f"{FIRST}/documents/availability_evidence"),
            },
        ),
        (
            "manufacturer",
            {
                ("registered_as_stated", "/company/ubn"),
                ("factory", "/company/factory_proof"),
                ("without_track_record", "/company/track_record_given"),
                ("ai_solution", f"{FIRST}/specification/model_description"),
                ("training_and_service", f"{FIRST}/solution/order_process"),
                ("co_developers_looked_up", f"{FIRST}/technical/co_developers"),
            },
        ),
        (
            "hybrid-two-solutions",
            {
                ("registered_as_stated", "/company/ubn"),
                ("factory", "/company/factory_proof"),
                ("sales_record", "/documents/track_record"),
                ("ai_solution", f"{FIRST}/specification/model_description"),
                ("training_and_service", f"{FIRST}/solution/order_process"),
                ("sla_evidence", f"{FIRST}/documents/availability_evidence"),
                ("private_part_looked_at", f"{FIRST}/technical/hybrid_private_uses"),
                ("ai_solution", f"{SECOND}/specification/model_description"),
                ("another_ai_class", f"{SECOND}/specification/ai_classes"),
                ("training_and_service", f"{SECOND}/solution/order_process"),
                ("sla_evidence", f"{SECOND}/documents/availability_evidence"),
                ("other_data_centre", f"{SECOND}/technical/data_centre_places"),
                ("video_length", f"{SECOND}/solution/video_length_kept"),
            },
        ),
    ],
)
def test_A115_SOL_01_06_FORM4_00_what_a_person_looks_at_besides_papers(
    toolbox: JudgedAt, example: str, looked_at: Pointed
) -> None:
    found = to_look_at(toolbox.judge({}, example))
    assert {each for each in found if not each[0].startswith("documents.")} == looked_at


OPTIONAL = {
    ("complete", "/documents/strength_proofs"),
    ("complete", "/documents/profile_attachment"),
    ("complete", f"{FIRST}/documents/access_screenshots"),
    ("complete", f"{FIRST}/documents/availability_evidence"),
    ("complete", f"{FIRST}/documents/backup_screenshot"),
    ("complete", f"{FIRST}/solution/other_notes"),
    ("complete", f"{FIRST}/solution/term_months"),  # The number of users says what it holds.
    ("complete", f"{FIRST}/solution/seat_count"),
    ("hybrid-two-solutions", "/documents/factory_registration"),
    ("hybrid-two-solutions", f"{FIRST}/solution/other_video"),
    ("hybrid-two-solutions", f"{FIRST}/solution/term_months_2"),
    ("hybrid-two-solutions", f"{FIRST}/solution/seat_count_2"),
}
ONE_OF_SEVERAL: dict[tuple[str, str], Pointed] = {
    ("complete", f"{FIRST}/solution/term_months_2"): {
        ("solution.price_2_holds", f"{FIRST}/solution/term_months_2")
    },
    ("manufacturer", "/documents/business_tax_return"): {
        ("documents.income_statement_or_return", "/documents/annual_income_statement")
    },
    ("manufacturer", f"{FIRST}/solution/other_spec"): {
        ("solution.price_holds", f"{FIRST}/solution/term_months")
    },
    ("hybrid-two-solutions", f"{FIRST}/solution/term_months"): {
        ("solution.price_holds", f"{FIRST}/solution/term_months")
    },
    ("hybrid-two-solutions", f"{FIRST}/solution/other_spec_3"): {
        ("solution.price_3_holds", f"{FIRST}/solution/term_months_3")
    },
    ("hybrid-two-solutions", f"{SECOND}/solution/term_months"): {
        ("solution.price_holds", f"{SECOND}/solution/term_months")
    },
}


def places(answers: dict[str, Any]) -> Iterator[str]:
    for form in ("company", "documents", "declarations"):
        yield from (f"/{form}/{name}" for name in answers[form])
    for number, solution in enumerate(answers["solutions"]):
        for form, given in solution.items():
            yield from (f"/solutions/{number}/{form}/{name}" for name in given)


def test_A115_FORM1_to_4_UPL_DECL_every_answer_taken_away_is_missed_at_its_place(
    toolbox: JudgedAt,
) -> None:
    for example in toolbox.programme.examples:
        for place in places(toolbox.programme.example(example)):
            form, name = place.split("/")[-2:]
            expected: Pointed = {(f"{form}.{name}.missing", place)}
            if (example, place) in OPTIONAL:
                expected = set()
            expected = ONE_OF_SEVERAL.get((example, place), expected)
            assert toolbox.fails({place: REMOVED}, example) == expected, (example, place)


def test_an_unknown_field_is_refused(toolbox: JudgedAt) -> None:
    assert toolbox.fails({f"{FIRST}/specification/colour": "blue"}) == {
        ("unknown_field", f"{FIRST}/specification/colour")
    }


# What the pack carries


def test_A115_CAT_every_option_list_is_the_official_one(toolbox: JudgedAt) -> None:
    listed = read("ai-115-options.yaml")
    places = read_yaml_file(
        Path(toolbox.programme.loaded.folder or "").parent / "blocks/places.yaml", "places"
    ).plain()["items"]
    found = {
        path: placed.question.options
        for path, placed in toolbox.pack.questions.items()
        if placed.question.options
    }
    assert set(found) == set(listed)
    for path, wanted in listed.items():
        if wanted == "places":
            assert [option.id for option in found[path]] == [place["id"] for place in places]
            continue
        labels = [option.label for option in found[path]]
        printed = wanted.get("zh-Hant", []) + wanted.get("added", [])
        assert [label.zh_hant for label in labels] == printed, path
        if "en" in wanted:
            assert [label.en for label in labels] == wanted["en"], path


def test_what_the_platform_asks_on_its_own_says_so(toolbox: JudgedAt) -> None:
    assert {path for path, placed in toolbox.pack.questions.items() if placed.question.added} == {
        "company.legal_form",
        "company.prc_funded",
        "company.breach_in_three_years",
        "company.factory_proof",
        "company.factory_number",
        "company.track_record_given",
        "company.track_record_reason",
        "company.business_tax_proof_kind",
        "company.uses_uniform_invoices",
        "technical.maker_prc_funded",
        "technical.co_development",
        "technical.co_developers",
        "technical.co_developers.name",
        "technical.co_developers.ubn",
        "technical.co_developers.country",
        "technical.co_developer_prc_funded",
        "technical.data_centre_places",
        "technical.data_centre_places_other",
        "technical.location_proof",
        "technical.incident_levels",
        "technical.incident_levels.level",
        "technical.incident_levels.problem",
        "technical.incident_levels.hours",
        "technical.backup_interval_hours",
        "solution.price_count",
        "solution.guide_kind",
        "solution.video_length_kept",
    }
    assert [p.id for p in toolbox.pack.documents.papers if p.added] == ["factory_registration"]


def numbers(*wanted: int) -> set[str]:
    return {f"A115-AMB-{number:02}" for number in wanted}


def test_A115_AMB_every_reading_is_a_switch_or_says_the_other_one(toolbox: JudgedAt) -> None:
    switched = {
        ref for switch in toolbox.pack.programme.switches for ref in switch.refs if "-AMB-" in ref
    }
    assert switched == numbers(2, 3, 5, 6, 9, 10, 15, 19, 25, 26, 27)
    resolved = json.loads(toolbox.programme.loaded.resolved)
    assert set(readings(resolved)) == numbers(1, 4, 7, 8, 11, 12, 14, 17, 18, 22, 23, 24)
    later = numbers(13, 16, 20, 21)
    assert switched | set(readings(resolved)) | later == numbers(*range(1, 28))


def readings(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("reading"), dict):
            yield part["reading"]["number"]
        for inner in part.values():
            yield from readings(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from readings(inner)
