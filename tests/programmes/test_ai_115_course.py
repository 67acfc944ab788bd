"""ai-115: dates and the window, supplements, stages and criteria, listing and sanctions."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.programmes.judging import JudgedAt, LoadProgramme
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.conditions import decide
from yunshi.rulebook.deadlines import AnnouncedLater, Due, due, is_in_time
from yunshi.rulebook.stages import compile_application
from yunshi.rulebook.windows import (
    OpenWindow,
    WindowState,
    state_of,
    window_finding,
    written_windows,
)

AT = datetime.fromisoformat("2026-03-16T10:00:00+08:00")
CLOSES = datetime.fromisoformat("2027-10-20T18:00:00+08:00")


@pytest.fixture(scope="module")
def toolbox(load: LoadProgramme) -> JudgedAt:
    return load("ai-115").at(AT)


# 封面, 一, 二


def test_A115_IDENT_01_to_08_identity_contacts_and_sites(toolbox: JudgedAt) -> None:
    said = toolbox.pack.programme
    assert said.organiser.name.zh_hant == "經濟部產業發展署"
    assert said.executor.name.zh_hant == "財團法人中國生產力中心"
    contacts = said.contacts
    assert contacts is not None
    assert contacts.phones == ("(02)2707-5055 #29", "(02)2707-5055 #22")
    assert contacts.emails == ("03084@cpc.org.tw", "03589@cpc.org.tw")
    assert contacts.address is not None
    assert contacts.address.zh_hant == "106090 臺北市大安區信義路三段41-2號5樓"
    assert {site.id: site.url for site in said.sites} == {
        "plan": "https://keid.nat.gov.tw/cloud/Web/project_description_AI.aspx",
        "registration": "https://keid.nat.gov.tw/cms/useron_oldv2.html",
    }
    assert said.effective_from == date(2026, 1, 1)
    assert "雲市集工業館-AI工具庫數位點數補助計畫" in {text.text.zh_hant for text in said.basis}


def test_A115_DATE_02_03_listings_end_with_2027_and_intake_rolls(toolbox: JudgedAt) -> None:
    assert toolbox.pack.programme.period.ends == date(2027, 12, 31)
    assert toolbox.pack.programme.intake.mode == "rolling"
    assert toolbox.pack.review.begins == "at_once"


def test_A115_DATE_01_AMB_23_the_text_fixes_the_last_moment_alone(toolbox: JudgedAt) -> None:
    (window,) = toolbox.pack.programme.intake.windows
    assert window.opens is None
    assert window.closes == CLOSES
    assert written_windows(toolbox.pack) == ()
    assert state_of(toolbox.pack, (), AT, {}) == (WindowState.NONE, None)
    assert window_finding(toolbox.pack, (), AT, {}).blocks_submission


@pytest.mark.parametrize(
    ("at", "counts", "state"),
    [
        ("2026-02-01T08:59:59+08:00", True, WindowState.NOT_YET),
        ("2026-02-01T09:00:00+08:00", True, WindowState.OPEN),
        ("2027-10-20T17:59:59+08:00", True, WindowState.OPEN),
        ("2027-10-20T18:00:00+08:00", True, WindowState.OPEN),
        ("2027-10-20T18:00:00.999+08:00", True, WindowState.OPEN),
        ("2027-10-20T18:00:01+08:00", True, WindowState.CLOSED),
        ("2027-10-20T10:00:00+00:00", True, WindowState.OPEN),
        ("2027-10-20T10:00:01+00:00", True, WindowState.CLOSED),
        ("2027-10-20T17:59:59+08:00", False, WindowState.OPEN),
        ("2027-10-20T18:00:00+08:00", False, WindowState.CLOSED),
    ],
)
def test_A115_AMB_02_eighteen_hours_of_the_last_day(
    toolbox: JudgedAt, at: str, counts: bool, state: WindowState
) -> None:
    announced = datetime.fromisoformat("2026-02-01T09:00:00+08:00")
    window = OpenWindow("intake", announced, CLOSES)
    switches = {"closing_second_counts": counts}
    instant = datetime.fromisoformat(at)
    assert state_of(toolbox.pack, (window,), instant, switches)[0] is state
    finding = window_finding(toolbox.pack, (window,), instant, switches)
    assert finding.blocks_submission is (state is not WindowState.OPEN)


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2027-10-20T18:00:00+08:00", WindowState.NONE),
        ("2027-10-20T18:00:01+08:00", WindowState.CLOSED),
    ],
)
def test_A115_AMB_23_a_window_that_was_never_opened_is_over_all_the_same(
    toolbox: JudgedAt, at: str, state: WindowState
) -> None:
    assert state_of(toolbox.pack, (), datetime.fromisoformat(at), {})[0] is state


# 六(四), 八(一): supplements

# 2026-03-27 is a Friday; no holiday follows before the 31st.
NOTICE = datetime.fromisoformat("2026-03-27T10:00:00+08:00")


@pytest.mark.parametrize(
    ("answered", "in_time"),
    [
        ("2026-03-30T23:59:59+08:00", True),
        ("2026-03-31T00:00:00+08:00", False),
    ],
)
def test_A115_C54_AMB_17_three_calendar_days_end_with_the_third(
    toolbox: JudgedAt, answered: str, in_time: bool
) -> None:
    found = due(toolbox.pack.review.supplement.deadline, NOTICE, WorkingDays())
    assert isinstance(found, Due)
    assert is_in_time(datetime.fromisoformat(answered), found.at) is in_time


def test_A115_C54_SUPP_01_an_unanswered_supplement_is_deemed_abandoned(toolbox: JudgedAt) -> None:
    table = compile_application(toolbox.pack)
    (lapse,) = [row for row in table.transitions if row.action == "lapse_supplement"]
    assert (lapse.source, lapse.target) == ("supplement", "deemed_abandoned")
    labels = {state.id: state.label.zh_hant for state in table.states if state.label}
    assert labels == {
        "deemed_abandoned": "視同放棄",
        "unqualified": "資格不符",
        "refused": "未通過遴選",
    }


def test_A115_X16_SUPP_03_the_written_review_has_a_round_and_an_end_of_its_own(
    toolbox: JudgedAt,
) -> None:
    rounds = {stage.id: stage.supplement for stage in toolbox.pack.review.stages}
    assert [name for name, own in rounds.items() if own is not None] == ["written"]
    own = rounds["written"]
    assert own is not None
    assert own.deadline == AnnouncedLater()
    assert own.lapsed_as.zh_hant == "書面審查不通過"
    refused = {s.id: s.refused_as.zh_hant for s in toolbox.pack.review.stages if s.refused_as}
    assert refused == {
        "qualification": "資格不符",
        "written": "書面審查不通過",
        "technical": "技術審查不符",
        "consensus": "未通過遴選",
    }
    assert own.lapsed_as != toolbox.pack.review.supplement.lapsed_as


# 八: stages and criteria


def test_A115_REV_01_05_06_AMB_11_12_stages(toolbox: JudgedAt) -> None:
    assert [(stage.id, stage.kind, stage.by) for stage in toolbox.pack.review.stages] == [
        ("qualification", "qualification", "executor"),
        ("written", "written", "executor"),
        ("technical", "meeting", "committee"),
        ("consensus", "consensus", "committee"),
        ("announcement", "announcement", "executor"),
        ("contract", "contract", "vendor"),
    ]
    assert toolbox.pack.review.lanes == ()


def test_A115_REV_02_03_04_first_review_sheet_evidence_and_live_demonstration(
    toolbox: JudgedAt,
) -> None:
    about = {stage.id: stage.about.zh_hant for stage in toolbox.pack.review.stages}
    assert "初審書面單" in about["written"]
    assert "5 項 SLA 與佐證" in about["technical"]
    assert "實機操作演示（demo）" in about["technical"]


WRITTEN = [
    "specification_complete",
    "usage_record_form",
    "security_and_privacy",
    "makers_and_places",
]
TECHNICAL = [
    "fit_for_users",
    "better_record",
    "import_stated",
    "price",
    "data_autonomy",
    "soundness",
    "service_capacity",
    "ai_validation",
]
SLA = [
    "availability",
    "support_hours",
    "outage_compensation",
    "incident_response",
    "recovery_point",
]


@pytest.mark.parametrize(("example", "sla"), [("complete", SLA), ("manufacturer", [])])
def test_A115_REV_07_08_09_criteria_of_a_cloud_solution_and_of_another(
    toolbox: JudgedAt, example: str, sla: list[str]
) -> None:
    (solution,) = toolbox.judge({}, example).scope.solution_scopes
    shown = {
        stage.id: [
            criterion.id
            for criterion in stage.criteria
            if criterion.shown_when is None or decide(criterion.shown_when, solution) is True
        ]
        for stage in toolbox.pack.review.stages
        if stage.criteria
    }
    assert shown == {"written": WRITTEN, "technical": TECHNICAL + sla}


# 二(二), 七: listing


def test_A115_X06_POST_02_AMB_18_changes_need_the_administrations_consent(
    toolbox: JudgedAt,
) -> None:
    changes = toolbox.pack.listing.changes
    assert changes.approved_by == "agency"
    assert "同意前顯示原內容" in changes.covers.zh_hant


def test_A115_OUT_03_DATE_02_a_listing_begins_with_its_approval(toolbox: JudgedAt) -> None:
    listing = toolbox.pack.listing
    assert (listing.validity.begins, listing.validity.ends) == ("approval", "period")
    assert listing.listed_by == ("executor",)


def test_A115_POST_01_04_improve_or_be_removed_and_no_bar(toolbox: JudgedAt) -> None:
    assert [(s.id, s.bar_years) for s in toolbox.pack.listing.sanctions] == [
        ("improvement_order", None),
        ("delisting", None),
    ]
    order = toolbox.pack.listing.sanctions[0]
    assert [ground.id for ground in order.grounds] == [
        "no_cooperation",
        "to_be_repaired",
        "not_as_filed",
        "other_law",
        "contract_dispute",
    ]


def test_A115_POST_01_02_03_CON_01_02_03_SOL_05_10_PTS_07_PII_02_AMB_22_what_a_listed_vendor_owes(
    toolbox: JudgedAt,
) -> None:
    owed = {
        obligation.id: obligation.text.zh_hant for obligation in toolbox.pack.listing.obligations
    }
    assert list(owed) == [
        "contract_with_user",
        "sla_in_annex",
        "not_the_user",
        "training_and_service",
        "data_autonomy",
        "no_training_on_user_data",
        "changes_with_consent",
        "contract_disputes",
        "spot_checks",
        "tracking",
        "no_bundling",
    ]
    for word in ("雙方用印", "取用及導入期間", "AI 方案內容", "使用前"):
        assert word in owed["contract_with_user"]
    assert "並申請補助" in owed["no_bundling"]


def test_the_market_shows_the_first_price_and_its_months(toolbox: JudgedAt) -> None:
    price = toolbox.pack.listing.market.price
    assert price.amount == ("solution.price_total",)
    assert price.months == "solution.term_months"
    assert toolbox.pack.listing.market.facets == ("categories", "industries", "sizes")


# What binds people, and what the programme says of itself


def test_A115_DISC_01_to_04_CON_04_what_the_office_may_do_is_said(toolbox: JudgedAt) -> None:
    said = {note.id: note.text.zh_hant for note in toolbox.pack.programme.notes}
    assert "停止補助款的申請" in said["office_may_adjust"]
    assert "限制簽約家數與區域" in said["office_may_adjust"]
    assert "調整須知" in said["office_may_adjust"]
    assert "執行單位在通知裡訂定" in said["deadlines_of_the_office"]
    precedence = toolbox.pack.programme.precedence
    assert precedence is not None
    assert "以計畫網站公告為主" in precedence.text.zh_hant


def test_A115_OUT_01_02_the_list_and_the_contract(toolbox: JudgedAt) -> None:
    outcomes = {outcome.id: outcome.text.zh_hant for outcome in toolbox.pack.review.outcomes}
    assert "計畫網站公告" in outcomes["announced"]
    assert "在通知時間內完成簽約程序" in outcomes["contract_in_time"]


def test_A115_DEF_01_to_06_AMB_04_words_that_the_programme_defines(toolbox: JudgedAt) -> None:
    defined = {term.id: term.meaning.zh_hant for term in toolbox.pack.programme.definitions}
    assert set(defined) == set(WORDS)
    for name, words in WORDS.items():
        for word in words:
            assert word in defined[name], name


WORDS = {
    "it_vendor": ["公司登記或商業登記", "I301010", "I301020", "I301030"],
    "manufacturer": ["工廠登記", "依法免辦者", "製造業者也可以申請上架"],
    "ai_solution": ["機器學習", "深度學習", "不限鑑別式或生成式 AI", "軟硬整合", "顧問服務"],
    "prc_funded": ["陸資在臺投資事業名錄"],
    "foreign_enterprise": ["總機構在中華民國境外"],
    "maker": ["自行設計、開發", "最終所有權或控制權"],
    "small_manufacturer": ["中小企業認定標準", "工廠登記"],
}


def test_A115_SUB_03_four_tables_and_the_guide_in_five_parts(toolbox: JudgedAt) -> None:
    titles = {form.form: (form.title.zh_hant, form.per) for form in toolbox.pack.forms}
    assert titles == {
        "company": ("雲市集工業館-AI工具庫上架申請書（附表1）", "filing"),
        "specification": ("AI應用方案規格書（附表2）", "solution"),
        "technical": ("雲端方案技術特性說明（附表3）", "solution"),
        "solution": ("AI應用方案推廣計畫（附表4）", "solution"),
    }
    assert "solution.guide_kind" in toolbox.pack.questions
