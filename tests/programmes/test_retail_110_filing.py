"""retail-110: papers, the window, submission, supplements, and what the pack carries."""

from __future__ import annotations

import io
from datetime import datetime

import pytest

from tests.files import making
from tests.programmes.judging import (
    REMOVED,
    JudgedAt,
    LoadProgramme,
    Pointed,
)
from yunshi.files.inspection import inspect
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.deadlines import Due, due, is_in_time
from yunshi.rulebook.stages import compile_application
from yunshi.rulebook.windows import WindowState, state_of, window_finding, written_windows

AT = datetime.fromisoformat("2021-07-05T10:00:00+08:00")
STATEMENT = "/documents/annual_income_statement"
RETURN = "/documents/business_tax_return"
RECORD = "/solutions/0/documents/track_record"
PDF = {"name": "文件_𠮷野雲端.pdf", "type": "pdf", "bytes": 1000}


@pytest.fixture(scope="module")
def retail(load: LoadProgramme) -> JudgedAt:
    return load("retail-110").at(AT)


# Papers


@pytest.mark.parametrize(
    ("pointer", "paper"),
    [
        (STATEMENT, "annual_income_statement"),
        ("/documents/business_tax_payment", "business_tax_payment"),
        (RECORD, "track_record"),
    ],
)
def test_R110_DOC_01_02_03_each_is_required(retail: JudgedAt, pointer: str, paper: str) -> None:
    assert retail.fails({pointer: REMOVED}) == {(f"documents.{paper}.missing", pointer)}


@pytest.mark.parametrize(
    "pointer",
    [
        "/documents/other_proofs",
        "/solutions/0/documents/technical_evidence",
        "/solutions/0/documents/service_function_statement",
    ],
)
def test_R110_DOC_04_07_AMB_07_what_may_stay_away(retail: JudgedAt, pointer: str) -> None:
    assert retail.fails({pointer: REMOVED}) == set()


def test_R110_AMB_07_by_the_other_reading_the_statement_is_a_fourth_paper(
    retail: JudgedAt,
) -> None:
    pointer = "/solutions/0/documents/service_function_statement"
    switches = {"service_function_statement_required": True}
    assert retail.fails({pointer: REMOVED}, switches=switches) == {
        ("documents.service_function_statement.missing", pointer)
    }
    assert retail.fails({pointer: PDF}, switches=switches) == set()


def test_R110_D09_a_docx_is_refused_and_no_other_paper(retail: JudgedAt) -> None:
    file = {"name": "損益表.docx", "type": "docx", "bytes": 9000}
    assert retail.fails({STATEMENT: file}) == {
        ("documents.annual_income_statement.type", STATEMENT)
    }


def test_R110_D09_a_docx_named_pdf_is_refused_and_no_other_paper(retail: JudgedAt) -> None:
    facts = inspect(io.BytesIO(making.docx()), "損益表.pdf").as_json()
    assert retail.fails({STATEMENT: facts}) == {
        ("documents.annual_income_statement.type", STATEMENT),
        ("documents.annual_income_statement.content_differs", STATEMENT),
    }


def test_R110_D09_a_real_pdf_is_taken(retail: JudgedAt) -> None:
    facts = inspect(io.BytesIO(making.pdf()), "損益表.pdf").as_json()
    assert retail.fails({STATEMENT: facts}) == set()


@pytest.mark.parametrize("kind", ["png", "jpg", "xlsx", "pptx", "csv"])
def test_R110_ACC_06_papers_are_pdf_only(retail: JudgedAt, kind: str) -> None:
    file = {"name": f"實績.{kind}", "type": kind, "bytes": 9000}
    assert retail.fails({RECORD: file}) == {("documents.track_record.type", RECORD)}
    assert {paper.types for paper in retail.pack.documents.papers} == {()}
    assert retail.pack.documents.general.types == ("pdf",)


def test_R110_DOC_01_one_file_and_DOC_03_as_many_as_one_likes(retail: JudgedAt) -> None:
    assert retail.fails({STATEMENT: [PDF, PDF]}) == {
        ("documents.annual_income_statement.at_most", STATEMENT)
    }
    assert retail.fails({RECORD: [PDF] * 5}) == set()
    assert retail.fails({RECORD: PDF}) == set()


def test_a_paper_beyond_the_size_of_the_office_is_refused(retail: JudgedAt) -> None:
    refused = {("documents.annual_income_statement.max_bytes", STATEMENT)}
    for size in (20971520, 5242880):
        chosen = {"switches": {"bytes_of_a_file": size}}
        assert retail.fails({STATEMENT: {**PDF, "bytes": size}}, **chosen) == set()
        assert retail.fails({STATEMENT: {**PDF, "bytes": size + 1}}, **chosen) == refused


@pytest.mark.parametrize(
    ("registered_on", "missing"),
    [
        ("2020-07-06", set()),  # a day short of a year
        ("2020-07-05", {("documents.annual_income_statement.missing", STATEMENT)}),
        ("2019-05-01", {("documents.annual_income_statement.missing", STATEMENT)}),
    ],
)
def test_R110_DOC_01_under_a_year_the_tax_return_takes_its_place(
    retail: JudgedAt, registered_on: str, missing: Pointed
) -> None:
    assert retail.fails({"/company/registered_on": registered_on}, "reseller") == missing


def test_R110_DOC_01_under_a_year_one_of_the_two_is_needed(retail: JudgedAt) -> None:
    group = {("documents.income_statement_or_return", STATEMENT)}
    assert retail.fails({RETURN: REMOVED}, "reseller") == group
    assert retail.fails({RETURN: REMOVED, STATEMENT: PDF}, "reseller") == set()


def test_R110_DOC_05_D10_the_summit_provider_submits_without_qualification_papers(
    retail: JudgedAt,
) -> None:
    assert "documents" not in retail.programme.example("summit")
    assert retail.judge({}, "summit").can_submit
    assert retail.fails({"/company/summit_provider": REMOVED}, "summit") == {
        ("documents.annual_income_statement.missing", STATEMENT),
        ("documents.business_tax_payment.missing", "/documents/business_tax_payment"),
        ("documents.track_record.missing", RECORD),
    }


@pytest.mark.parametrize("form", ["solution", "technical", "plan"])
def test_R110_DOC_05_the_application_set_is_not_waived(retail: JudgedAt, form: str) -> None:
    found = retail.fails({f"/solutions/0/{form}": {}}, "summit")
    assert {rule.rpartition(".")[0] for rule, _ in found} == {
        path
        for path, placed in retail.pack.questions.items()
        if placed.form.form == form and not placed.row_of and not placed.opened_by
    }


def test_R110_AMB_17_the_track_record_by_the_other_reading(retail: JudgedAt) -> None:
    switches = {"summit_waives_track_record": False}
    assert retail.fails({}, "summit", switches=switches) == {
        ("documents.track_record.missing", RECORD)
    }


# The window


def instant(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+08:00")


@pytest.mark.parametrize(
    ("arrived", "counting", "not_counting"),
    [
        ("2021-06-30T23:59:59.999999", WindowState.NOT_YET, WindowState.NOT_YET),
        ("2021-07-01T00:00:00", WindowState.OPEN, WindowState.OPEN),
        ("2021-07-08T16:59:59.999999", WindowState.OPEN, WindowState.OPEN),
        ("2021-07-08T17:00:00", WindowState.OPEN, WindowState.CLOSED),
        ("2021-07-08T17:00:00.999999", WindowState.OPEN, WindowState.CLOSED),
        ("2021-07-08T17:00:01", WindowState.CLOSED, WindowState.CLOSED),
        ("2021-09-15T12:00:00", WindowState.CLOSED, WindowState.CLOSED),
    ],
)
def test_R110_D13_AMB_02_AMB_03_in_time_or_not(
    retail: JudgedAt, arrived: str, counting: WindowState, not_counting: WindowState
) -> None:
    windows = written_windows(retail.pack)
    for counts, expected in ((True, counting), (False, not_counting)):
        switches = {"closing_second_counts": counts}
        assert state_of(retail.pack, windows, instant(arrived), switches)[0] is expected


def test_R110_D13_the_refusal_says_why(retail: JudgedAt) -> None:
    windows, switches = written_windows(retail.pack), retail.pack.switches
    late = window_finding(retail.pack, windows, instant("2021-07-08T17:00:01"), switches)
    assert late.blocks_submission
    assert "R110-IDD-05" in late.refs
    assert "民國 110 年 7 月 8 日 17:00:00" in late.message.zh_hant
    assert "逾期不予受理" in late.message.zh_hant


def test_R110_IDD_06_the_later_batches_are_only_expected(retail: JudgedAt) -> None:
    assert [
        (window.id, window.opens, window.expected and window.expected.zh_hant)
        for window in retail.pack.programme.intake.windows
    ] == [
        ("batch_1", instant("2021-07-01T00:00:00"), None),
        ("batch_2", None, "預計 110 年 9 月中旬"),
        ("batch_3", None, "預計 110 年 11 月中旬"),
    ]


# Submission, supplements and what follows


def test_R110_APP_09_only_submitting_counts(retail: JudgedAt) -> None:
    rows = compile_application(retail.pack).transitions
    assert {(row.source, row.action, row.guards) for row in rows if row.target == "submitted"} == {
        ("draft", "submit", ("window_open", "nothing_blocks_submission"))
    }
    assert {(row.source, row.action, row.guards) for row in rows if row.target == "lapsed"} == {
        ("draft", "lapse", ("window_over",))
    }


def test_R110_APP_11_the_receipt_bears_its_official_name(retail: JudgedAt) -> None:
    receipt = retail.pack.notice_by_id["submission_received"]
    assert receipt.subject.zh_hant == "檔案上傳成功通知：{receipt_number}"
    assert "已新增方案：{solutions}" in receipt.body.zh_hant


def test_R110_REV_01_qualification_begins_after_the_window(retail: JudgedAt) -> None:
    (row,) = [
        row
        for row in compile_application(retail.pack).transitions
        if row.action == "begin_qualification"
    ]
    assert row.guards == ("intake_closed",)


@pytest.mark.parametrize(
    ("noticed", "last_second"),
    [
        ("2021-09-17T15:00:00", "2021-09-24T23:59:59"),  # D27, over a long weekend
        ("2021-09-10T09:00:00", "2021-09-14T23:59:59"),  # D28, with a make-up Saturday
        ("2021-07-09T23:59:59", "2021-07-14T23:59:59"),
        ("2021-07-10T00:00:00", "2021-07-14T23:59:59"),  # noticed on a Saturday
    ],
)
def test_R110_D27_D28_REV_03_three_working_days_after_the_notice(
    retail: JudgedAt, noticed: str, last_second: str
) -> None:
    rule = retail.pack.review.supplement.deadline
    found = due(rule, instant(noticed), WorkingDays())
    assert isinstance(found, Due)
    assert found.at == instant(last_second)
    assert is_in_time(instant(f"{last_second}.999999"), found.at)
    assert not is_in_time(found.at.replace(hour=0, minute=0, second=0) + _ONE_DAY, found.at)


_ONE_DAY = instant("2021-01-02T00:00:00") - instant("2021-01-01T00:00:00")


def test_R110_REV_02_what_is_not_supplemented_is_not_accepted(retail: JudgedAt) -> None:
    table = compile_application(retail.pack)
    (row,) = [row for row in table.transitions if row.action == "lapse_supplement"]
    (state,) = [state for state in table.states if state.id == row.target]
    assert row.guards == ("overdue",)
    assert state.ended
    assert state.label is not None
    assert state.label.zh_hant == "不予受理"


def test_R110_REV_04_to_08_the_stages_and_who_holds_them(retail: JudgedAt) -> None:
    assert [(stage.kind, stage.by) for stage in retail.pack.review.stages] == [
        ("qualification", "executor"),
        ("deck", "vendor"),
        ("meeting", "committee"),
        ("approval", "agency"),
        ("announcement", "executor"),
        ("contract", "executor"),
    ]


def test_R110_CRT_01_nine_and_four_criteria(retail: JudgedAt) -> None:
    criteria = [criterion for stage in retail.pack.review.stages for criterion in stage.criteria]
    assert [(criterion.clause, criterion.title.zh_hant) for criterion in criteria] == [
        ("審查重點(一)1", "大量連線"),
        ("審查重點(一)2", "大量計算"),
        ("審查重點(一)3", "資源彈性調度"),
        ("審查重點(一)4", "服務不中斷"),
        ("審查重點(一)5", "雲端負載機制"),
        ("審查重點(一)6", "資安風險"),
        ("審查重點(一)7", "資料自主權"),
        ("審查重點(一)8", "流量驗證與數據提供的合理性"),
        ("審查重點(一)9", "教育訓練"),
        ("審查重點(二)1", "對店家的適用性"),
        ("審查重點(二)2", "行銷推廣能量"),
        ("審查重點(二)3", "營運穩健"),
        ("審查重點(二)4", "服務能量"),
    ]


def test_R110_LST_04_four_measures_three_grounds_and_no_bar(retail: JudgedAt) -> None:
    grounds = ["no_cooperation", "not_as_filed", "against_law"]
    assert [
        (sanction.id, [ground.id for ground in sanction.grounds], sanction.bar_years)
        for sanction in retail.pack.listing.sanctions
    ] == [
        ("improve_in_time", grounds, None),
        ("claw_back", grounds, None),
        ("delist", grounds, None),
        ("remove_from_list", grounds, None),
    ]


def test_R110_LST_06_the_vendor_or_the_executor_lists(retail: JudgedAt) -> None:
    assert retail.pack.listing.listed_by == ("vendor", "executor")


# What the pack carries


def test_what_is_not_of_the_official_text_says_so(retail: JudgedAt) -> None:
    """The official tables are lost: each item says whether it is borrowed or added."""
    forms = {form.form: form.borrowed_from for form in retail.pack.forms}
    assert forms == {
        "company": None,
        "solution": "industry-112",
        "technical": "tcloud-113",
        "plan": "industry-112",
    }
    unmarked = {
        path
        for path, placed in retail.pack.questions.items()
        if forms[placed.form.form] and not (placed.question.borrowed_from or placed.question.added)
    }
    assert unmarked == set()
    borrowed = {
        path.removeprefix("technical.")
        for path, placed in retail.pack.questions.items()
        if placed.question.borrowed_from == "tcloud-113"
    }
    assert borrowed >= {
        "mass_connections",
        "mass_computing",
        "elastic_resources",
        "continuity",
        "availability",
        "support_hours",
        "outage_compensation",
    }
    assert {
        paper.id: (paper.added, paper.borrowed_from)
        for paper in retail.pack.documents.papers
        if paper.added or paper.borrowed_from
    } == {
        "maker_authorisation": (False, "industry-112"),
        "market_price_evidence": (False, "industry-112"),
        "technical_evidence": (False, "tcloud-113"),
        "service_function_statement": (True, None),
    }
    assert {d.id: d.borrowed_from for d in retail.pack.declarations} == {
        "declaration": "tcloud-113",
        "ip_declaration": "tcloud-113",
        "of_the_solution": None,  # the briefing's own words
    }
