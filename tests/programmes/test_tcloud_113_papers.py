"""tcloud-113: the papers of a company, of every solution, and of each zone."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed
from yunshi.rulebook.pack.documents import SwitchValue

AT = datetime.fromisoformat("2024-11-20T10:00:00+08:00")
NOTHING: Pointed = set()
PAPERS = "/solutions/0/documents"
PDF = {"name": "文件_堃𠮷雲端.pdf", "type": "pdf", "bytes": 1000}
PNG = {"name": "promotion.png", "type": "png", "bytes": 1000, "width": 900, "height": 600}


@pytest.fixture(scope="module")
def tcloud(load: LoadProgramme) -> JudgedAt:
    return load("tcloud-113").at(AT)


def about(paper: str, code: str, prefix: str = PAPERS, at: str = "") -> Pointed:
    return {(f"documents.{paper}.{code}", f"{prefix}/{paper}{at}")}


# 七(二)1: annual sheet, or a start-up's business-tax return

EIGHT_MONTHS = {"/company/registered_on": "2024-03-20", "/company/established": "under_three_years"}
FOURTEEN_MONTHS = {**EIGHT_MONTHS, "/company/registered_on": "2023-09-20"}
RETURN_INSTEAD = {
    "/documents/annual_income_statement": REMOVED,
    "/documents/business_tax_return": PDF,
}


def test_T113_C49_registered_eight_months_ago_the_business_tax_return_is_enough(
    tcloud: JudgedAt,
) -> None:
    assert tcloud.fails({**EIGHT_MONTHS, **RETURN_INSTEAD}) == NOTHING


def test_T113_C49_registered_fourteen_months_ago_it_is_refused(tcloud: JudgedAt) -> None:
    assert tcloud.fails({**FOURTEEN_MONTHS, **RETURN_INSTEAD}) == about(
        "annual_income_statement", "missing", "/documents"
    )


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2023-11-21", NOTHING),
        ("2023-11-20", about("annual_income_statement", "missing", "/documents")),
    ],
)
def test_T113_UPL_01_a_year_to_the_day_is_no_longer_under_one_year(
    tcloud: JudgedAt, day: str, expected: Pointed
) -> None:
    changes = {**EIGHT_MONTHS, **RETURN_INSTEAD, "/company/registered_on": day}
    assert tcloud.fails(changes) == expected


def test_T113_UPL_01_a_start_up_gives_one_of_the_two(tcloud: JudgedAt) -> None:
    assert tcloud.fails(EIGHT_MONTHS) == NOTHING
    neither = {**EIGHT_MONTHS, "/documents/annual_income_statement": REMOVED}
    assert tcloud.fails(neither) == {
        ("documents.income_statement_or_return", "/documents/annual_income_statement")
    }


# 七(二)2: proof of business tax


def test_T113_UPL_02_03_latest_or_previous_period(tcloud: JudgedAt) -> None:
    missing = about("business_tax_payment", "missing", "/documents")
    for kind in ("latest", "previous"):
        changes = {"/company/business_tax_proof_kind": kind}
        assert tcloud.fails(changes) == NOTHING
        assert tcloud.fails({**changes, "/documents/business_tax_payment": REMOVED}) == missing


def test_T113_UPL_04_before_the_first_period_is_due_the_letter_stands_in(
    tcloud: JudgedAt,
) -> None:
    new: dict[str, object] = {
        "/company/business_tax_proof_kind": "first_not_due",
        "/company/uses_uniform_invoices": False,
        "/documents/business_tax_payment": REMOVED,
    }
    assert tcloud.fails(new) == about("registration_approval", "missing", "/documents")
    new["/documents/registration_approval"] = PDF
    assert tcloud.fails(new) == NOTHING
    new["/company/uses_uniform_invoices"] = True
    assert tcloud.fails(new) == about("invoice_purchase_certificate", "missing", "/documents")
    new["/documents/invoice_purchase_certificate"] = PDF
    assert tcloud.fails(new) == NOTHING
    del new["/company/uses_uniform_invoices"]
    assert tcloud.fails(new) == {
        ("company.uses_uniform_invoices.missing", "/company/uses_uniform_invoices")
    }


# 附表3: evidence of the cloud


@pytest.mark.parametrize("example", ["complete", "international"])
def test_T113_C42_two_pdfs_of_cloud_evidence_are_refused(tcloud: JudgedAt, example: str) -> None:
    changes = {f"{PAPERS}/cloud_evidence": [PDF, PDF]}
    assert tcloud.fails(changes, example) == about("cloud_evidence", "at_most")


@pytest.mark.parametrize("kind", ["docx", "png", "jpg", "zip"])
def test_T113_C42_anything_but_a_pdf_is_refused(tcloud: JudgedAt, kind: str) -> None:
    file = {"name": f"佐證.{kind}", "type": kind, "bytes": 1000}
    assert tcloud.fails({f"{PAPERS}/cloud_evidence": file}) == about("cloud_evidence", "type")


def test_T113_C42_a_supplement_can_name_the_missing_traffic_screenshot(tcloud: JudgedAt) -> None:
    points = {point.id: point for point in tcloud.pack.paper_by_id["cloud_evidence"].holds}
    assert set(points) == {"architecture_diagram", "rental_proof", "traffic_screenshots"}
    (finding,) = [
        f
        for f in tcloud.judge({}).findings
        if f.rule == "documents.cloud_evidence.traffic_screenshots"
    ]
    assert (finding.verdict, finding.blocks) == ("review", "qualification")
    assert "公有雲使用流量的系統畫面截圖" in finding.message.zh_hant


# 附表3 七: test reports within a year


def test_T113_C45_without_a_security_report_it_is_refused(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{PAPERS}/security_test_report": REMOVED}) == about(
        "security_test_report", "missing"
    )


@pytest.mark.parametrize("paper", ["stress_test_report", "security_test_report"])
@pytest.mark.parametrize(
    ("dated", "code"),
    [
        ("2023-11-20", None),
        ("112/11/20", None),
        ("2023-11-19", "not_older_than"),
        ("2024-11-20", None),
        ("2024-11-21", "future"),
        (None, "dated"),
    ],
)
def test_T113_UPL_07_08_AMB_12_reports_of_the_last_year(
    tcloud: JudgedAt, paper: str, dated: str | None, code: str | None
) -> None:
    expected = about(paper, code) if code else NOTHING
    assert tcloud.fails({f"{PAPERS}/{paper}": {**PDF, "dated": dated}}) == expected


@pytest.mark.parametrize(
    "paper",
    ["stress_test_report", "security_test_report", "price_proof", "download_screenshots"],
)
def test_T113_UPL_07_08_09_11_one_file_each(tcloud: JudgedAt, paper: str) -> None:
    files = [{**PDF, "dated": "2024-10-01"}] * 2
    assert tcloud.fails({f"{PAPERS}/{paper}": files}) == about(paper, "at_most")


def test_T113_UPL_05_any_number_of_records_but_at_least_one(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{PAPERS}/track_record": [PDF] * 5}) == NOTHING
    assert tcloud.fails({f"{PAPERS}/track_record": []}) == about("track_record", "missing")


def test_T113_UPL_09_what_the_price_proof_must_show(tcloud: JudgedAt) -> None:
    assert [point.id for point in tcloud.pack.paper_by_id["price_proof"].holds] == [
        "still_valid",
        "signed_or_invoice",
        "vendor_name",
        "solution_name",
        "customer",
        "amount",
        "term",
    ]


def test_T113_UPL_00_general_types_and_size(tcloud: JudgedAt) -> None:
    place = f"{PAPERS}/price_proof"
    for kind in ("pdf", "png", "jpg"):
        assert tcloud.fails({place: {**PDF, "type": kind}}) == NOTHING
    assert tcloud.fails({place: {**PDF, "type": "docx"}}) == about("price_proof", "type")
    (switch,) = (s for s in tcloud.pack.programme.switches if s.id == "bytes_of_a_file")
    assert tcloud.pack.documents.general.max_bytes == SwitchValue(switch="bytes_of_a_file")
    for limit in switch.values:
        assert isinstance(limit, int)
        office = {"switches": {switch.id: limit}}
        assert tcloud.fails({place: {**PDF, "bytes": limit}}, **office) == NOTHING
        too_large = tcloud.fails({place: {**PDF, "bytes": limit + 1}}, **office)
        assert too_large == about("price_proof", "max_bytes")


def test_T113_UPL_16_strength_proofs_are_optional_and_as_many_as_one_likes(
    tcloud: JudgedAt,
) -> None:
    assert tcloud.fails({"/documents/strength_proofs": [PDF] * 12}) == NOTHING
    assert tcloud.fails({"/documents/strength_proofs": REMOVED}, "international") == NOTHING


# 附表5: images and proofs

MEGABYTE = 1_048_576


@pytest.mark.parametrize("paper", ["promotion_image", "logo_image"])
@pytest.mark.parametrize(
    ("file", "code"),
    [
        (PNG, None),
        ({**PNG, "width": 901}, "pixels"),
        ({**PNG, "width": 600, "height": 900}, "pixels"),
        ({**PNG, "width": 899, "height": 599}, "pixels"),
        ({**PNG, "name": "promotion.jpg", "type": "jpg"}, "type"),
        ({**PNG, "bytes": MEGABYTE}, None),
        ({**PNG, "bytes": MEGABYTE + 1}, "max_bytes"),
    ],
)
def test_T113_C46_images_are_900_by_600_png_or_pdf_of_one_megabyte(
    tcloud: JudgedAt, paper: str, file: dict[str, object], code: str | None
) -> None:
    expected = about(paper, code) if code else NOTHING
    assert tcloud.fails({f"{PAPERS}/{paper}": file}, "international") == expected


def test_T113_C46_a_pdf_is_taken_and_looked_at(tcloud: JudgedAt) -> None:
    changes = {f"{PAPERS}/promotion_image": PDF}
    assert tcloud.newly_looked_at(changes, "international") == about("promotion_image", "pixels")


def test_T113_AMB_11_by_the_other_reading_smaller_images_are_taken(tcloud: JudgedAt) -> None:
    switches = {"image_size_exact": False}
    place = f"{PAPERS}/promotion_image"
    smaller = {place: {**PNG, "width": 600, "height": 400}}
    assert tcloud.fails(smaller, "international", switches=switches) == NOTHING
    larger = {place: {**PNG, "width": 901}}
    expected = about("promotion_image", "pixels")
    assert tcloud.fails(larger, "international", switches=switches) == expected


def test_T113_AMB_11_by_the_other_reading_a_megabyte_is_a_million_bytes(tcloud: JudgedAt) -> None:
    switches = {"bytes_of_one_megabyte": 1_000_000}
    for paper in ("promotion_image", "logo_image", "international_record_proof"):
        for size, code in ((1_000_000, None), (1_000_001, "max_bytes")):
            changes = {f"{PAPERS}/{paper}": {**PNG, "bytes": size}}
            expected = about(paper, code) if code else NOTHING
            assert tcloud.fails(changes, "international", switches=switches) == expected
            assert tcloud.fails(changes, "international") == NOTHING


def test_T113_AMB_12_by_the_other_reading_each_kind_may_be_a_file(tcloud: JudgedAt) -> None:
    further = f"{PAPERS}/further_security_reports"
    files = [{**PDF, "dated": "2024-10-01"}, {**PDF, "dated": "2023-11-19"}]
    switches = {"security_reports_apart": True}
    assert tcloud.fails({further: files[:1]}, switches=switches) == NOTHING
    assert tcloud.fails({further: files}, switches=switches) == about(
        "further_security_reports", "not_older_than", at="/1"
    )
    assert tcloud.fails({}, switches=switches) == NOTHING  # one file still is enough
    report = {f"{PAPERS}/security_test_report": REMOVED, further: files[:1]}
    missing = about("security_test_report", "missing")
    assert tcloud.fails(report, switches=switches) == missing


@pytest.mark.parametrize(
    ("example", "record", "comparison"),
    [
        ("complete", "track_record", "price_proof"),
        ("international", "expansion_proof", "international_record_proof"),
    ],
)
def test_T113_AMB_17_by_the_other_reading_one_paper_serves_for_both(
    tcloud: JudgedAt, example: str, record: str, comparison: str
) -> None:
    switches = {"one_paper_for_record_and_comparison": True}
    alone = {f"{PAPERS}/{record}": REMOVED}
    assert tcloud.fails(alone, example) == about(record, "missing")
    assert tcloud.fails(alone, example, switches=switches) == NOTHING
    neither = {**alone, f"{PAPERS}/{comparison}": REMOVED}
    assert tcloud.fails(neither, example, switches=switches) == about(comparison, "missing")


def test_T113_AMB_21_by_the_other_reading_one_record_for_the_filing(tcloud: JudgedAt) -> None:
    switches = {"record_of_each_solution": False}
    whole = "/documents/track_record_of_filing"
    each = {
        "/solutions/0/documents/track_record": REMOVED,
        "/solutions/1/documents/expansion_proof": REMOVED,
    }
    example = "hybrid-two-solutions"
    none = about("track_record_of_filing", "missing", "/documents")
    assert tcloud.fails(each, example, switches=switches) == none
    assert tcloud.fails({**each, whole: [PDF]}, example, switches=switches) == NOTHING
    assert tcloud.fails(each, example) == {
        ("documents.track_record.missing", "/solutions/0/documents/track_record"),
        ("documents.expansion_proof.missing", "/solutions/1/documents/expansion_proof"),
    }


COMPANY = "堃𠮷雲端股份有限公司"


@pytest.mark.parametrize(
    ("name", "reminds"),
    [
        (f"資安檢測報告_{COMPANY}.pdf", False),
        ("資安檢測報告_堃𠮷雲端.pdf", False),
        ("資安檢測報告_ 堃𠮷 雲端公司.pdf", False),
        ("資安檢測報告.pdf", True),
        ("資安檢測報告_雲端股份有限公司.pdf", True),
    ],
)
def test_T113_UPL_00_a_name_without_the_applicant_is_a_reminder_and_refuses_nothing(
    tcloud: JudgedAt, name: str, reminds: bool
) -> None:
    place = f"{PAPERS}/price_proof"
    changes = {"/company/name": COMPANY, place: {**PDF, "name": name}}
    evaluation = tcloud.judge(changes)
    found = [f for f in evaluation.findings if f.rule == "documents.price_proof.file_name"]
    assert evaluation.can_submit
    assert [(f.verdict, f.blocks, f.refs, f.path) for f in found] == (
        [("review", "nothing", ("T113-UPL-00",), place)] if reminds else []
    )
    for finding in found:
        assert name in finding.message.zh_hant
        assert "建議命名：文件名稱_申請單位" in finding.message.zh_hant
        assert "reminder" in finding.message.en


@pytest.mark.parametrize(("count", "code"), [(1, None), (2, None), (3, "at_most")])
def test_T113_UPL_14_one_or_two_logos(tcloud: JudgedAt, count: int, code: str | None) -> None:
    expected = about("logo_image", code) if code else NOTHING
    changes = {f"{PAPERS}/logo_image": [PNG] * count}
    assert tcloud.fails(changes, "international") == expected


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ({**PDF, "bytes": MEGABYTE}, None),
        ({**PDF, "type": "png"}, None),
        ({**PDF, "type": "jpg"}, None),
        ({**PDF, "bytes": MEGABYTE + 1}, "max_bytes"),
        ({**PDF, "type": "docx"}, "type"),
    ],
)
def test_T113_UPL_12_international_record_proof(
    tcloud: JudgedAt, file: dict[str, object], code: str | None
) -> None:
    expected = about("international_record_proof", code) if code else NOTHING
    changes = {f"{PAPERS}/international_record_proof": file}
    assert tcloud.fails(changes, "international") == expected


def test_T113_UPL_15_other_proofs_are_optional_and_without_that_size(tcloud: JudgedAt) -> None:
    files = [{**PDF, "bytes": 5 * MEGABYTE}] * 3
    assert tcloud.fails({f"{PAPERS}/other_proofs": files}, "international") == NOTHING


def test_T113_UPL_10_an_agent_abroad_shows_the_makers_authorisation(tcloud: JudgedAt) -> None:
    changes: dict[str, object] = {"/solutions/0/international/origin": "agent"}
    missing = about("maker_authorisation_international", "missing")
    assert tcloud.fails(changes, "international") == missing
    changes[f"{PAPERS}/maker_authorisation_international"] = PDF
    assert tcloud.fails(changes, "international") == NOTHING
