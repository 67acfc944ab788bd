"""ai-115: the papers of a company and of every solution, cloud or not."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed, to_look_at
from yunshi.rulebook.pack.documents import SwitchValue

AT = datetime.fromisoformat("2026-03-16T10:00:00+08:00")
NOTHING: Pointed = set()
PAPERS = "/solutions/0/documents"
TECHNICAL = "/solutions/0/technical"
SOLUTION = "/solutions/0/solution"
PDF = {"name": "文件_𠮷測智造.pdf", "type": "pdf", "bytes": 1000}
PNG = {"name": "圖片_𠮷測智造.png", "type": "png", "bytes": 1000}
CSV = {"name": "記錄_𠮷測智造.csv", "type": "csv", "bytes": 1000}


@pytest.fixture(scope="module")
def toolbox(load: LoadProgramme) -> JudgedAt:
    return load("ai-115").at(AT)


def about(paper: str, code: str, prefix: str = PAPERS, at: str = "") -> Pointed:
    return {(f"documents.{paper}.{code}", f"{prefix}/{paper}{at}")}


def points(toolbox: JudgedAt, paper: str) -> list[str]:
    return [point.id for point in toolbox.pack.paper_by_id[paper].holds]


# 六(二)1: annual sheet, or a start-up's business-tax return

EIGHT_MONTHS = {"/company/registered_on": "2025-07-16", "/company/established": "under_three_years"}
FOURTEEN_MONTHS = {**EIGHT_MONTHS, "/company/registered_on": "2025-01-16"}
RETURN_INSTEAD = {
    "/documents/annual_income_statement": REMOVED,
    "/documents/business_tax_return": PDF,
}


def test_A115_C49_registered_eight_months_ago_the_business_tax_return_is_enough(
    toolbox: JudgedAt,
) -> None:
    assert toolbox.fails({**EIGHT_MONTHS, **RETURN_INSTEAD}) == NOTHING


def test_A115_C49_registered_fourteen_months_ago_it_is_refused(toolbox: JudgedAt) -> None:
    assert toolbox.fails({**FOURTEEN_MONTHS, **RETURN_INSTEAD}) == about(
        "annual_income_statement", "missing", "/documents"
    )


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-03-17", NOTHING),
        ("2025-03-16", about("annual_income_statement", "missing", "/documents")),
    ],
)
def test_A115_UPL_01_a_year_to_the_day_is_no_longer_under_one_year(
    toolbox: JudgedAt, day: str, expected: Pointed
) -> None:
    changes = {**EIGHT_MONTHS, **RETURN_INSTEAD, "/company/registered_on": day}
    assert toolbox.fails(changes) == expected


def test_A115_UPL_01_a_start_up_gives_one_of_the_two(toolbox: JudgedAt) -> None:
    assert toolbox.fails(EIGHT_MONTHS) == NOTHING
    neither = {**EIGHT_MONTHS, "/documents/annual_income_statement": REMOVED}
    assert toolbox.fails(neither) == {
        ("documents.income_statement_or_return", "/documents/annual_income_statement")
    }


# 六(二)2: proof of business tax


def test_A115_UPL_02_latest_previous_or_newly_registered(toolbox: JudgedAt) -> None:
    kind = "/company/business_tax_proof_kind"
    paid = "/documents/business_tax_payment"
    for period in ("latest", "previous"):
        assert toolbox.fails({kind: period}) == NOTHING
        assert toolbox.fails({kind: period, paid: REMOVED}) == about(
            "business_tax_payment", "missing", "/documents"
        )
    new: dict[str, object] = {kind: "first_not_due", paid: REMOVED}
    assert toolbox.fails(new) == {
        *about("registration_approval", "missing", "/documents"),
        ("company.uses_uniform_invoices.missing", "/company/uses_uniform_invoices"),
    }
    new |= {"/company/uses_uniform_invoices": False, "/documents/registration_approval": PDF}
    assert toolbox.fails(new) == NOTHING
    new["/company/uses_uniform_invoices"] = True
    assert toolbox.fails(new) == about("invoice_purchase_certificate", "missing", "/documents")
    new["/documents/invoice_purchase_certificate"] = PDF
    assert toolbox.fails(new) == NOTHING


# 六(二)3, 附表1


def test_A115_UPL_03_one_contract_or_invoice_of_the_business_at_least(toolbox: JudgedAt) -> None:
    record = toolbox.pack.paper_by_id["track_record"]
    assert (record.per, record.count.min, record.count.max) == ("filing", 1, None)
    assert toolbox.fails({"/documents/track_record": [PDF, PDF]}) == NOTHING
    assert points(toolbox, "track_record") == ["of_ai_solutions", "valid_customer"]


def test_A115_FORM1_20_UPL_09e_AMB_25_the_profile_attachment_is_optional(toolbox: JudgedAt) -> None:
    without = {"/documents/profile_attachment": REMOVED}
    assert toolbox.fails(without) == NOTHING
    assert toolbox.fails(without, switches={"profile_attachment_required": True}) == about(
        "profile_attachment", "missing", "/documents"
    )


def test_A115_UPL_11_the_factory_registration_itself_need_not_be_copied(toolbox: JudgedAt) -> None:
    without = {"/documents/factory_registration": REMOVED}
    assert toolbox.fails(without, "hybrid-two-solutions") == NOTHING
    exemption = {"/documents/factory_exemption": REMOVED}
    assert toolbox.fails(exemption, "manufacturer") == about(
        "factory_exemption", "missing", "/documents"
    )


# 六(二)4, 附表3: evidence of places


@pytest.mark.parametrize(
    ("example", "changes", "expected"),
    [
        ("complete", {}, NOTHING),
        ("complete", {f"{TECHNICAL}/location_proof": "own_file"}, True),
        ("manufacturer", {}, NOTHING),
        ("manufacturer", {f"{PAPERS}/location_evidence": REMOVED}, True),
        ("hybrid-two-solutions", {f"{PAPERS}/location_evidence": REMOVED}, True),
    ],
)
def test_A115_UPL_04_AMB_15_every_solution_proves_its_places_a_cloud_may_point_to_the_pdf(
    toolbox: JudgedAt, example: str, changes: dict[str, object], expected: Pointed | bool
) -> None:
    missing = about("location_evidence", "missing")
    assert toolbox.fails(changes, example) == (missing if expected is True else expected)


def test_A115_AMB_15_by_the_other_reading_it_is_always_a_file_of_its_own(
    toolbox: JudgedAt,
) -> None:
    switches = {"cloud_pdf_proves_places": False}
    assert toolbox.fails({}, switches=switches) == about("location_evidence", "missing")
    assert toolbox.fails({f"{PAPERS}/location_evidence": PDF}, switches=switches) == NOTHING


def test_A115_C43_the_merged_pdf_holds_four_things_and_a_supplement_can_name_each(
    toolbox: JudgedAt,
) -> None:
    assert points(toolbox, "cloud_evidence") == [
        "architecture_diagram",
        "rental_proof",
        "traffic_screenshots",
        "location_screenshots",
    ]
    location = ("documents.cloud_evidence.location_screenshots", f"{PAPERS}/cloud_evidence")
    assert location in to_look_at(toolbox.judge({}))
    assert toolbox.fails({f"{PAPERS}/cloud_evidence": [PDF, PDF]}) == about(
        "cloud_evidence", "at_most"
    )
    docx = {**PDF, "name": "佐證_𠮷測智造.docx", "type": "docx"}
    assert toolbox.fails({f"{PAPERS}/cloud_evidence": docx}) == about("cloud_evidence", "type")


# 六(二)6, 附表3 七: security


@pytest.mark.parametrize("example", ["complete", "manufacturer"])
def test_A115_C45_PII_03_no_security_test_report_is_asked_but_the_material_is(
    toolbox: JudgedAt, example: str
) -> None:
    assert "security_test_report" not in toolbox.pack.paper_by_id
    without = {f"{PAPERS}/security_material": REMOVED}
    assert toolbox.fails(without, example) == about("security_material", "missing")
    assert points(toolbox, "security_material") == ["security_mechanism", "privacy_mechanism"]


@pytest.mark.parametrize(
    ("dated", "expected"),
    [
        ("2025-03-16", NOTHING),
        ("2025-03-15", about("stress_test_report", "not_older_than")),
        ("114/03/16", NOTHING),
    ],
)
def test_A115_UPL_08_the_stress_test_is_within_a_year(
    toolbox: JudgedAt, dated: str, expected: Pointed
) -> None:
    assert toolbox.fails({f"{PAPERS}/stress_test_report/dated": dated}) == expected


@pytest.mark.parametrize(
    "paper", ["access_screenshots", "availability_evidence", "backup_screenshot"]
)
def test_A115_FORM3_19_22_27_AMB_26_what_is_only_advised_may_be_left_out(
    toolbox: JudgedAt, paper: str
) -> None:
    assert toolbox.fails({f"{PAPERS}/{paper}": REMOVED}) == NOTHING


def test_A115_UPL_12_AMB_26_reviewers_are_told_and_by_the_other_reading_it_is_missing(
    toolbox: JudgedAt,
) -> None:
    without = {
        f"{PAPERS}/availability_evidence": REMOVED,
        f"{PAPERS}/backup_screenshot": REMOVED,
    }
    flag = ("sla_evidence", f"{PAPERS}/availability_evidence")
    evaluation = toolbox.judge(without)
    assert evaluation.can_submit
    assert flag in to_look_at(evaluation)
    assert flag not in to_look_at(toolbox.judge({}, "manufacturer"))
    assert toolbox.fails(without, switches={"sla_evidence_required": True}) == {
        *about("availability_evidence", "missing"),
        *about("backup_screenshot", "missing"),
    }


# 附表4


def test_A115_C48_UPL_09c_one_promotion_image_is_refused_two_are_enough(toolbox: JudgedAt) -> None:
    images = f"{PAPERS}/promotion_images"
    assert toolbox.fails({images: [PNG]}) == about("promotion_images", "at_least")
    assert toolbox.fails({images: [PNG, PNG]}) == NOTHING
    assert toolbox.fails({images: [PNG] * 9}) == NOTHING


def test_A115_FORM4_11_no_size_in_pixels_is_asked(toolbox: JudgedAt) -> None:
    small = {**PNG, "width": 10, "height": 10}
    large = {**PNG, "width": 9000, "height": 9000}
    assert toolbox.fails({f"{PAPERS}/promotion_images": [small, large]}) == NOTHING


def test_A115_FORM4_04_UPL_09a_an_agent_has_one_authorisation(toolbox: JudgedAt) -> None:
    paper = f"{PAPERS}/maker_authorisation"
    assert toolbox.fails({paper: REMOVED}, "manufacturer") == about(
        "maker_authorisation", "missing"
    )
    assert toolbox.fails({paper: [PDF, PDF]}, "manufacturer") == about(
        "maker_authorisation", "at_most"
    )
    ubn = f"{SOLUTION}/maker_ubn"
    assert toolbox.fails({ubn: "99999928"}, "manufacturer") == NOTHING
    assert toolbox.fails({f"{SOLUTION}/origin": "agent"}) == {
        ("solution.maker_name.missing", f"{SOLUTION}/maker_name"),
        ("solution.maker_country.missing", f"{SOLUTION}/maker_country"),
        *about("maker_authorisation", "missing"),
    }


def test_A115_FORM4_13_UPL_09b_the_market_price_is_proved_by_a_file_or_a_link(
    toolbox: JudgedAt,
) -> None:
    kind, link = f"{SOLUTION}/market_price_proof", f"{SOLUTION}/market_price_link"
    paper = f"{PAPERS}/market_price_evidence"
    assert toolbox.fails({paper: REMOVED}) == about("market_price_evidence", "missing")
    assert toolbox.fails({kind: "link", paper: REMOVED}) == {
        ("solution.market_price_link.missing", link)
    }
    given = {kind: "link", paper: REMOVED, link: "https://jice.example/price"}
    assert toolbox.fails(given) == NOTHING


def test_A115_FORM4_20_21_22_27_LOG_01_04_each_form_of_usage_record_has_its_files(
    toolbox: JudgedAt,
) -> None:
    for paper in ("usage_log", "usage_chart"):
        assert toolbox.fails({f"{PAPERS}/{paper}": REMOVED}) == about(paper, "missing")
    photos = {f"{PAPERS}/usage_photos": REMOVED}
    assert toolbox.fails(photos, "manufacturer") == about("usage_photos", "missing")
    assert toolbox.fails(photos, "hybrid-two-solutions") == about("usage_photos", "missing")
    sample = f"{SOLUTION}/usage_sample"
    assert toolbox.fails({sample: []}) == {("solution.usage_sample.missing", sample)}


def test_A115_AMB_27_by_the_other_reading_one_form_alone(toolbox: JudgedAt) -> None:
    switches = {"both_usage_forms_accepted": False}
    assert toolbox.fails({}, switches=switches) == NOTHING
    assert toolbox.fails({}, "manufacturer", switches=switches) == NOTHING
    assert toolbox.fails({}, "hybrid-two-solutions", switches=switches) == {
        ("one_usage_form", f"{SOLUTION}/usage_sample")
    }


def test_A115_X07_LOG_02_03_what_the_records_show_is_looked_at_one_by_one(
    toolbox: JudgedAt,
) -> None:
    assert points(toolbox, "usage_chart") == [
        "lister_name",
        "solution_name",
        "customer_name",
        "by_week",
        "uses",
        "one_month",
    ]
    assert points(toolbox, "usage_log") == ["produced_by_system", "use_shown", "one_month"]
    assert points(toolbox, "usage_photos") == [
        "live_photos",
        "lister_name",
        "solution_name",
        "customer_name",
        "record_of_a_month",
    ]
    by_week = ("documents.usage_chart.by_week", f"{PAPERS}/usage_chart")
    assert by_week in to_look_at(toolbox.judge({}))
    assert toolbox.fails({f"{PAPERS}/usage_log": CSV, f"{PAPERS}/usage_chart": PNG}) == NOTHING


@pytest.mark.parametrize(
    ("name", "taken"),
    [("system.log", True), ("system.LOG", True), ("system.txt", True), ("system.docx", False)],
)
def test_A115_FORM4_27_UPL_05_a_log_file_is_plain_text(
    toolbox: JudgedAt, name: str, taken: bool
) -> None:
    changes = {f"{PAPERS}/usage_log": {"name": name, "bytes": 1000}}
    assert toolbox.fails(changes) == (NOTHING if taken else about("usage_log", "type"))
    elsewhere = {f"{PAPERS}/usage_chart": {"name": "system.log", "bytes": 1000}}
    assert toolbox.fails(elsewhere) == about("usage_chart", "type")


def test_A115_UPL_09d_PORT_02_one_file_of_download_steps(toolbox: JudgedAt) -> None:
    paper = f"{PAPERS}/download_screenshots"
    assert toolbox.fails({paper: [PDF, PDF]}) == about("download_screenshots", "at_most")
    tick = f"{SOLUTION}/data_download"
    assert toolbox.fails({tick: False}) == {("solution.data_download.missing", tick)}


def test_A115_FORM4_25_AMB_19_a_video_or_a_document(toolbox: JudgedAt) -> None:
    kind, video = f"{SOLUTION}/guide_kind", f"{SOLUTION}/video"
    assert toolbox.fails({video: REMOVED}) == {("solution.video.missing", video)}
    document = {kind: "document", video: REMOVED}
    assert toolbox.fails(document) == about("operation_guide", "missing")
    assert toolbox.fails({**document, f"{PAPERS}/operation_guide": PDF}) == NOTHING
    switches = {"document_replaces_video": False}
    assert toolbox.fails({}, switches=switches) == NOTHING
    assert toolbox.fails({}, "manufacturer", switches=switches) == {("video_needed", kind)}


def test_A115_FORM4_25_the_length_of_a_video_is_never_refused(toolbox: JudgedAt) -> None:
    kept = f"{SOLUTION}/video_length_kept"
    assert toolbox.newly_looked_at({kept: False}) == {("video_length", kept)}


def test_the_size_of_a_file_is_a_switch(toolbox: JudgedAt) -> None:
    assert toolbox.pack.documents.general.max_bytes == SwitchValue(switch="bytes_of_a_file")
    large = {**PDF, "bytes": 20_971_521}
    paper = f"{PAPERS}/security_material"
    assert toolbox.fails({paper: large}) == about("security_material", "max_bytes")
    assert toolbox.fails({paper: {**PDF, "bytes": 20_971_520}}) == NOTHING
