"""industry-111: the papers of a filing. One change to a good filing."""

from __future__ import annotations

import io
from datetime import datetime

import pytest

from tests.files import making
from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed
from yunshi.files.inspection import inspect

AT = datetime.fromisoformat("2022-04-01T10:00:00+08:00")
TABLE = "/documents/annual_income_statement"
RETURN = "/documents/business_tax_return"
CENTRAL = "/documents/central_tax_clearance"
LOCAL = "/documents/local_tax_clearance"
STRENGTH = "/documents/strength_proofs"
RECORD = "/solutions/0/documents/track_record"
PDF = {"name": "文件_堃廠雲端.pdf", "type": "pdf", "bytes": 1000}
NEW = "agent-new-firm"


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-111").at(AT)


def missing(pointer: str) -> Pointed:
    return {(f"documents.{pointer.rpartition('/')[2]}.missing", pointer)}


@pytest.mark.parametrize("pointer", [TABLE, CENTRAL, LOCAL, RECORD])
def test_I111_APP_02_DOC_01_02_03_each_is_required(hall: JudgedAt, pointer: str) -> None:
    assert hall.fails({pointer: REMOVED}) == missing(pointer)
    assert hall.fails({pointer: [PDF, PDF, PDF]}) == set()


def test_I111_DOC_02_one_clearance_does_not_stand_for_the_other(hall: JudgedAt) -> None:
    assert hall.fails({CENTRAL: [PDF, PDF], LOCAL: REMOVED}) == missing(LOCAL)
    assert hall.fails({LOCAL: [PDF, PDF], CENTRAL: REMOVED}) == missing(CENTRAL)


def test_I111_DOC_02_a_receipt_of_business_tax_is_no_paper_here(hall: JudgedAt) -> None:
    pointer = "/documents/business_tax_payment"
    assert hall.fails({pointer: PDF}) == {("unknown_field", pointer)}


def test_I111_DOC_03_each_solution_has_its_own_record(hall: JudgedAt) -> None:
    assert hall.pack.paper_by_id["track_record"].per == "solution"
    second = "/solutions/1/documents/track_record"
    assert hall.fails({second: REMOVED}, "two-solutions") == missing(second)


def test_I111_DOC_05_06_FAQ_02_the_record_shows_price_and_period_and_is_running(
    hall: JudgedAt,
) -> None:
    holds = hall.pack.paper_by_id["track_record"].holds
    assert [(point.id, point.text.zh_hant) for point in holds] == [
        ("this_solution", "是所申請的這個方案"),
        ("sales_price", "能辨認銷售費用"),
        ("period_of_use", "能辨認使用期程"),
        ("paid_and_running", "付費有效，尚在履約期限內"),
    ]


# A firm under a year old


@pytest.mark.parametrize(
    ("registered_on", "refused"),
    [
        ("2021-04-02", False),  # a day short of a year
        ("110/04/01", True),
        ("2020-01-01", True),
    ],
)
def test_I111_C49_DOC_10_under_a_year_the_tax_return_takes_the_tables_place(
    hall: JudgedAt, registered_on: str, refused: bool
) -> None:
    changes = {"/company/registered_on": registered_on}
    assert hall.fails(changes, NEW) == (missing(TABLE) if refused else set())


def test_I111_DOC_10_under_a_year_one_of_the_two_is_needed(hall: JudgedAt) -> None:
    assert hall.fails({RETURN: REMOVED}, NEW) == {
        ("documents.income_statement_or_return", TABLE),
    }
    assert hall.fails({RETURN: REMOVED, TABLE: PDF}, NEW) == set()


def test_I111_DOC_10_by_the_other_reading_nothing_takes_the_tables_place(hall: JudgedAt) -> None:
    switches = {"tax_return_for_new_firms": False}
    assert hall.fails({}, NEW, switches=switches) == missing(TABLE)
    assert hall.fails({TABLE: PDF}, NEW, switches=switches) == set()
    assert hall.fails({}, switches=switches) == set()


# What may stay away


@pytest.mark.parametrize("pointer", [STRENGTH, "/solutions/0/documents/technical_evidence"])
def test_I111_ELV_06_what_may_stay_away(hall: JudgedAt, pointer: str) -> None:
    assert hall.fails({pointer: REMOVED}) == set()


def test_I111_AMB_02_by_the_other_reading_awards_are_required(hall: JudgedAt) -> None:
    switches = {"strength_proof_required": True}
    assert hall.fails({STRENGTH: REMOVED}, switches=switches) == missing(STRENGTH)
    assert hall.fails({}, switches=switches) == set()


# Types and sizes


def test_a_docx_named_pdf_is_refused_and_no_other_paper(hall: JudgedAt) -> None:
    facts = inspect(io.BytesIO(making.docx()), "損益表.pdf").as_json()
    assert hall.fails({TABLE: facts}) == {
        ("documents.annual_income_statement.type", TABLE),
        ("documents.annual_income_statement.content_differs", TABLE),
    }
    assert hall.fails({TABLE: inspect(io.BytesIO(making.pdf()), "損益表.pdf").as_json()}) == set()


@pytest.mark.parametrize(
    ("kind", "taken"),
    [("pdf", True), ("png", True), ("jpg", True), ("docx", False), ("xlsx", False)],
)
def test_scans_and_pictures_are_taken(hall: JudgedAt, kind: str, taken: bool) -> None:
    file = {"name": f"合約.{kind}", "type": kind, "bytes": 9000}
    expected = set() if taken else {("documents.track_record.type", RECORD)}
    assert hall.fails({RECORD: file}) == expected
    assert {paper.types for paper in hall.pack.documents.papers} == {()}


def test_a_paper_beyond_the_size_of_the_office_is_refused(hall: JudgedAt) -> None:
    refused = {("documents.annual_income_statement.max_bytes", TABLE)}
    for size in (20971520, 5242880):
        chosen = {"switches": {"bytes_of_a_file": size}}
        assert hall.fails({TABLE: {**PDF, "bytes": size}}, **chosen) == set()
        assert hall.fails({TABLE: {**PDF, "bytes": size + 1}}, **chosen) == refused


def test_I111_DOC_08_the_presentation_is_asked_after_qualification(hall: JudgedAt) -> None:
    (paper,) = hall.pack.documents.asked_later
    assert (paper.id, paper.asked_at, paper.types) == ("presentation", "deck", ("pptx", "pdf"))
    assert hall.fails({"/documents/presentation": PDF}) == {
        ("unknown_field", "/documents/presentation")
    }
