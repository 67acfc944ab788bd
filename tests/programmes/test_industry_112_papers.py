"""industry-112: the papers of a company and of every solution, by application type; 附表4."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed, to_look_at
from yunshi.rulebook.evaluation.papers import paper_asked
from yunshi.rulebook.findings import Verdict

AT = datetime.fromisoformat("2023-07-03T10:00:00+08:00")
NOTHING: Pointed = set()
COMPANY = "/documents"
PAPERS = "/solutions/0/documents"
TYPE = "/solutions/0/technical/application_type"
PDF = {"name": "文件_堃鑫雲端製造.pdf", "type": "pdf", "bytes": 1000}
PNG = {"name": "圖_堃鑫雲端製造.png", "type": "png", "bytes": 1000}


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-112").at(AT)


def about(paper: str, code: str = "missing", prefix: str = PAPERS, at: str = "") -> Pointed:
    return {(f"documents.{paper}.{code}", f"{prefix}/{paper}{at}")}


# 六(三)1(1): annual sheet, or a start-up's business-tax return

EIGHT_MONTHS = {"/company/registered_on": "2022-11-01", "/company/established": "under_three_years"}
FOURTEEN_MONTHS = {**EIGHT_MONTHS, "/company/registered_on": "2022-05-01"}
RETURN_INSTEAD = {
    f"{COMPANY}/annual_income_statement": REMOVED,
    f"{COMPANY}/business_tax_return": PDF,
}


def test_I112_C49_registered_eight_months_ago_the_business_tax_return_is_enough(
    hall: JudgedAt,
) -> None:
    assert hall.fails({**EIGHT_MONTHS, **RETURN_INSTEAD}) == NOTHING
    assert hall.fails(EIGHT_MONTHS) == NOTHING
    neither = {**EIGHT_MONTHS, f"{COMPANY}/annual_income_statement": REMOVED}
    assert hall.fails(neither) == {
        ("documents.income_statement_or_return", f"{COMPANY}/annual_income_statement")
    }


def test_I112_C49_registered_fourteen_months_ago_it_is_refused(hall: JudgedAt) -> None:
    assert hall.fails({**FOURTEEN_MONTHS, **RETURN_INSTEAD}) == about(
        "annual_income_statement", prefix=COMPANY
    )


# 六(三)1(2): business tax, and the vendor's record

KIND = "/company/business_tax_proof_kind"


@pytest.mark.parametrize("kind", ["latest", "previous"])
def test_I112_UPL_02_03_latest_or_previous_period(hall: JudgedAt, kind: str) -> None:
    assert hall.fails({KIND: kind}) == NOTHING
    without = {KIND: kind, f"{COMPANY}/business_tax_payment": REMOVED}
    assert hall.fails(without) == about("business_tax_payment", prefix=COMPANY)


def test_I112_UPL_04_a_new_business_gives_the_letter_and_the_invoice_papers(
    hall: JudgedAt,
) -> None:
    new = {KIND: "first_not_due", f"{COMPANY}/business_tax_payment": REMOVED}
    letter = {f"{COMPANY}/registration_approval": PDF}
    uses = "/company/uses_uniform_invoices"
    assert hall.fails({**new, uses: False}) == about("registration_approval", prefix=COMPANY)
    assert hall.fails({**new, **letter, uses: False}) == NOTHING
    assert hall.fails({**new, **letter, uses: True}) == about(
        "invoice_purchase_certificate", prefix=COMPANY
    )
    asked = {("company.uses_uniform_invoices.missing", uses)}
    assert hall.fails({**new, **letter}) == asked


def test_I112_UPL_05_ELIG_03_AMB_10_the_vendors_record_is_a_paper_of_its_own(
    hall: JudgedAt,
) -> None:
    record = f"{COMPANY}/vendor_record"
    assert hall.fails({record: REMOVED}) == about("vendor_record", prefix=COMPANY)
    assert hall.fails({record: [PDF, PDF, PDF]}) == NOTHING


# Which papers by application type

OF_THE_COMPANY = (
    "annual_income_statement",
    "business_tax_payment",
    "vendor_record",
)
NO_COMPANY_PAPERS = {f"{COMPANY}/{paper}": REMOVED for paper in OF_THE_COMPANY} | {KIND: REMOVED}
DIFFERENCE = {
    "previous_name": "小廠排程雲 111",
    "previous_content": "工單排程；6 個月 12,000 元。",
    "present_name": "小廠排程雲",
    "present_content": "增加稼動看板；6 個月 16,800 元。",
}
AS_FORMER = {TYPE: "former", "/solutions/0/difference": DIFFERENCE}
AS_SUMMIT = {TYPE: "summit", "/solutions/0/difference": DIFFERENCE, f"{PAPERS}/summit_proof": PNG}


def test_I112_AMB_17_first_and_former_bring_the_company_papers(hall: JudgedAt) -> None:
    # Which proof of business tax is asked once its kind is known.
    missing = {
        ("company.business_tax_proof_kind.missing", KIND),
        *about("annual_income_statement", prefix=COMPANY),
        *about("vendor_record", prefix=COMPANY),
    }
    for former in ({}, AS_FORMER):
        assert hall.fails({**NO_COMPANY_PAPERS, **former}) == missing
        known = {**NO_COMPANY_PAPERS, **former, KIND: "latest"}
        assert about("business_tax_payment", prefix=COMPANY) <= hall.fails(known)


def test_I112_AMB_17_a_summit_solution_alone_does_not(hall: JudgedAt) -> None:
    assert hall.fails({**NO_COMPANY_PAPERS, **AS_SUMMIT}) == NOTHING
    other = {"summit_gives_company_papers": True}
    asked = {**NO_COMPANY_PAPERS, **AS_SUMMIT, KIND: "latest"}
    failed = hall.fails(asked, switches=other)
    assert failed == {
        (f"documents.{paper}.missing", f"{COMPANY}/{paper}") for paper in OF_THE_COMPANY
    }
    young = {**NO_COMPANY_PAPERS, **AS_SUMMIT, **EIGHT_MONTHS}
    assert hall.fails(young) == NOTHING
    assert (
        "documents.income_statement_or_return",
        f"{COMPANY}/annual_income_statement",
    ) in hall.fails(young, switches=other)


def test_I112_AMB_06_one_first_application_beside_a_summit_solution_asks_them(
    hall: JudgedAt,
) -> None:
    example = hall.programme.example("agent-former-and-first")
    summit = {
        "/solutions/0/technical/application_type": "summit",
        f"{PAPERS}/summit_proof": PNG,
        f"{PAPERS}/former_listing_proof": REMOVED,
    }
    assert hall.fails(summit, "agent-former-and-first") == NOTHING
    record = {**summit, f"{COMPANY}/vendor_record": REMOVED}
    assert hall.fails(record, "agent-former-and-first") == about("vendor_record", prefix=COMPANY)
    assert example["solutions"][1]["technical"]["application_type"] == "first"


def test_I112_UPL_06_a_summit_solution_brings_its_proof(hall: JudgedAt) -> None:
    assert hall.fails({f"{PAPERS}/summit_proof": REMOVED}, "summit") == about("summit_proof")
    (solution,) = hall.judge({f"{PAPERS}/summit_proof": PNG}).scope.solution_scopes
    assert not paper_asked(solution, hall.pack.paper_by_id["summit_proof"])


@pytest.mark.parametrize("paper", ["cloud_evidence", "record_proof", "usage_chart"])
def test_I112_AMB_17_the_tables_are_needed_of_a_summit_solution_too(
    hall: JudgedAt, paper: str
) -> None:
    assert hall.fails({f"{PAPERS}/{paper}": REMOVED}, "summit") == about(paper)


# 附表4


def test_I112_X19_formerly_listed_without_the_difference_is_refused(hall: JudgedAt) -> None:
    for changed in ({TYPE: "former"}, {TYPE: "summit", f"{PAPERS}/summit_proof": PNG}):
        assert hall.fails(changed) == {
            (f"difference.{name}.missing", f"/solutions/0/difference/{name}") for name in DIFFERENCE
        }
    assert hall.fails(AS_FORMER) == NOTHING


def test_I112_X19_of_a_first_application_the_difference_is_not_asked(hall: JudgedAt) -> None:
    (solution,) = hall.judge({}).scope.solution_scopes
    asked = {
        path: solution.asked(placed)
        for path, placed in hall.pack.questions.items()
        if path.startswith("difference.")
    }
    assert asked == dict.fromkeys((f"difference.{name}" for name in DIFFERENCE), False)


# 附表2 and 附表3


def test_I112_C45_FORM2_19_20_both_test_reports_are_needed(hall: JudgedAt) -> None:
    for paper in ("stress_test_report", "security_test_report"):
        assert hall.fails({f"{PAPERS}/{paper}": REMOVED}) == about(paper)


@pytest.mark.parametrize("paper", ["stress_test_report", "security_test_report"])
@pytest.mark.parametrize(("dated", "is_old"), [("2022-07-03", False), ("2022-07-02", True)])
def test_I112_UPL_09_a_report_is_of_the_last_year(
    hall: JudgedAt, paper: str, dated: str, is_old: bool
) -> None:
    failed = hall.fails({f"{PAPERS}/{paper}": {**PDF, "dated": dated}})
    assert failed == (about(paper, "not_older_than") if is_old else NOTHING)


@pytest.mark.parametrize("files", [[PDF, PDF], PNG])
def test_I112_UPL_08_the_cloud_evidence_is_one_pdf(hall: JudgedAt, files: object) -> None:
    failed = hall.fails({f"{PAPERS}/cloud_evidence": files})
    assert {rule.rsplit(".", 1)[0] for rule, _ in failed} == {"documents.cloud_evidence"}


def points_of(hall: JudgedAt, paper: str) -> list[str]:
    return [point.id for point in hall.pack.paper_by_id[paper].holds]


def test_I112_UPL_08_its_three_parts_are_looked_at_one_by_one(hall: JudgedAt) -> None:
    assert points_of(hall, "cloud_evidence") == [
        "architecture_diagram",
        "rental_proof",
        "traffic_screenshots",
    ]


def test_I112_UPL_11_what_the_record_shows(hall: JudgedAt) -> None:
    assert points_of(hall, "record_proof") == [
        "still_valid",
        "signed_or_invoice",
        "vendor_name",
        "solution_name",
        "customer",
        "amount",
        "term",
    ]
    assert hall.fails({f"{PAPERS}/record_proof": [PDF, PDF]}) != NOTHING


def test_I112_X09_LOG_01_AMB_16_a_bar_chart_is_taken_and_five_things_are_looked_at(
    hall: JudgedAt,
) -> None:
    bars = {**PNG, "name": "使用紀錄長條圖_堃鑫雲端製造.png"}
    evaluation = hall.judge({f"{PAPERS}/usage_chart": bars})
    assert evaluation.can_submit
    assert {rule for rule, path in to_look_at(evaluation) if path == f"{PAPERS}/usage_chart"} == {
        f"documents.usage_chart.{point}"
        for point in ("vendor_name", "solution_name", "customer_name", "time_axis", "count_axis")
    }


def test_I112_UPL_no_paper_has_a_size_or_pixels_of_its_own(hall: JudgedAt) -> None:
    papers = hall.pack.documents.papers
    assert {paper.id for paper in papers if paper.max_bytes or paper.image} == set()
    assert {paper.id: paper.types for paper in papers if paper.types} == {
        "cloud_evidence": ("pdf",),
        "operation_guide": ("pdf", "docx", "pptx", "png", "jpg"),
    }


def test_I112_UPL_15_a_file_name_without_the_company_is_only_a_reminder(hall: JudgedAt) -> None:
    nameless = {**PDF, "name": "獎狀.pdf"}
    evaluation = hall.judge({f"{COMPANY}/strength_proofs": nameless})
    (finding,) = [f for f in evaluation.findings if f.rule.endswith("strength_proofs.file_name")]
    assert finding.verdict is not Verdict.FAIL
    assert evaluation.can_submit
