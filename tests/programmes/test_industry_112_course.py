"""industry-112: identity, window, supplement, lanes and stages, listing, obligations, sanctions."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.deadlines import CalendarDaysAfterNotice, Due, due
from yunshi.rulebook.lanes import lane_of, stages_through
from yunshi.rulebook.stages import compile_application
from yunshi.rulebook.windows import OpenWindow, WindowState, state_of, window_finding

AT = datetime.fromisoformat("2023-07-03T10:00:00+08:00")
TYPE = "/solutions/0/technical/application_type"


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-112").at(AT)


# Identity


def test_I112_IDENT_who_and_where(hall: JudgedAt) -> None:
    programme = hall.pack.programme
    assert programme.organiser.name.zh_hant == "經濟部工業局"
    assert programme.executor.name.zh_hant == "財團法人中國生產力中心"
    assert [site.url for site in programme.sites] == ["https://reurl.cc/pZqOer"]
    assert "雲世代產業數位轉型" in programme.basis[0].text.zh_hant
    assert programme.basis[1].text.zh_hant == "雲市集工業館數位點數補助計畫"
    assert programme.period.ends == date(2023, 12, 31)


def test_I112_AMB_01_what_the_text_does_not_print_is_not_filled_in(hall: JudgedAt) -> None:
    assert hall.pack.programme.contacts is None
    assert hall.pack.programme.office is None
    assert hall.pack.programme.business_certificate is None
    words = "".join(
        text
        for notice in hall.pack.notices
        for text in (notice.body.zh_hant, notice.body.en, notice.subject.zh_hant)
    )
    assert "@" not in words
    assert "聯絡：" not in words


# The window

INTAKE = OpenWindow(
    "intake",
    datetime.fromisoformat("2023-03-01T09:00:00+08:00"),
    datetime.fromisoformat("2023-08-20T23:59:59+08:00"),
)


def test_I112_DATE_02_AMB_21_the_text_closes_and_the_office_opens(hall: JudgedAt) -> None:
    (window,) = hall.pack.programme.intake.windows
    assert (window.opens, window.closes) == (None, INTAKE.closes)
    assert hall.pack.programme.intake.mode == "rolling"
    assert state_of(hall.pack, (), AT, {}) == (WindowState.NONE, None)
    finding = window_finding(hall.pack, (), AT, {})
    assert finding.blocks_submission
    assert finding.refs == ("I112-DATE-01", "I112-DATE-02")


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2023-03-01T08:59:59+08:00", WindowState.NOT_YET),
        ("2023-03-01T09:00:00+08:00", WindowState.OPEN),
        ("2023-08-20T23:59:59+08:00", WindowState.OPEN),
        ("2023-08-21T00:00:00+08:00", WindowState.CLOSED),
        # The 20th is a Sunday: nothing rolls on to the Monday.
        ("2023-08-21T09:00:00+08:00", WindowState.CLOSED),
    ],
)
def test_I112_C51_AMB_03_the_last_day_counts_to_its_end(
    hall: JudgedAt, at: str, state: WindowState
) -> None:
    assert state_of(hall.pack, (INTAKE,), datetime.fromisoformat(at), {})[0] is state
    assert INTAKE.closes.weekday() == 6


def test_I112_C51_a_window_nobody_opened_is_over_too(hall: JudgedAt) -> None:
    late = datetime.fromisoformat("2023-08-21T00:00:00+08:00")
    assert state_of(hall.pack, (), late, {})[0] is WindowState.CLOSED


def test_I112_C52_SUB_02_a_draft_that_was_not_sent_lapses_without_a_receipt(hall: JudgedAt) -> None:
    table = compile_application(hall.pack)
    (lapse,) = [row for row in table.transitions if row.action == "lapse"]
    assert (lapse.source, lapse.target) == ("draft", "lapsed")
    assert [notice.template for notice in lapse.notices] == ["draft_lapsed"]
    (submit,) = [row for row in table.transitions if row.action == "submit"]
    assert [notice.template for notice in submit.notices] == ["submission_received"]
    receipt = hall.pack.programme.receipt_says
    assert receipt is not None
    assert receipt.text.zh_hant.startswith("收件成功")


def test_I112_DATE_01_review_begins_at_once(hall: JudgedAt) -> None:
    assert hall.pack.review.begins == "at_once"


# The supplement


@pytest.mark.parametrize(
    ("noticed", "last"),
    [
        ("2023-07-03T10:00:00+08:00", "2023-07-06T23:59:59+08:00"),
        ("2023-07-03T00:00:00+08:00", "2023-07-06T23:59:59+08:00"),
        # Friday: the days off of a weekend count.
        ("2023-07-07T10:00:00+08:00", "2023-07-10T23:59:59+08:00"),
        # Double Tenth on the last day moves nothing.
        ("2023-10-07T10:00:00+08:00", "2023-10-10T23:59:59+08:00"),
    ],
)
def test_I112_C54_AMB_11_three_calendar_days_after_the_day_of_the_notice(
    hall: JudgedAt, noticed: str, last: str
) -> None:
    rule = hall.pack.review.supplement.deadline
    assert rule == CalendarDaysAfterNotice(calendar_days=3)
    found = due(rule, datetime.fromisoformat(noticed), WorkingDays())
    assert isinstance(found, Due)
    assert found.at == datetime.fromisoformat(last)


def test_I112_C54_SUPP_01_late_is_deemed_abandoned(hall: JudgedAt) -> None:
    table = compile_application(hall.pack)
    (lapse,) = [row for row in table.transitions if row.action == "lapse_supplement"]
    assert (lapse.source, lapse.target) == ("supplement", "deemed_abandoned")
    labels = {state.id: state.label.zh_hant for state in table.states if state.label}
    assert labels == {
        "deemed_abandoned": "視同放棄",
        "unqualified": "資格不符",
        "refused": "未通過遴選",
    }
    assert hall.pack.review.supplement.clock_starts == "mail_taken"


# Lanes and stages

TECHNICAL = ["qualification", "technical", "consensus", "announcement", "contract"]
WRITTEN = ["qualification", "written", "announcement", "contract"]


@pytest.mark.parametrize(
    ("kind", "lane", "stages"),
    [
        ("first", "technical", TECHNICAL),
        ("former", "technical", TECHNICAL),
        ("summit", "summit", WRITTEN),
        (REMOVED, "technical", TECHNICAL),
    ],
)
def test_I112_REV_01_the_way_of_each_application_type(
    hall: JudgedAt, kind: object, lane: str, stages: list[str]
) -> None:
    (solution,) = hall.judge({TYPE: kind}).scope.solution_scopes
    found = lane_of(solution)
    assert found is not None
    assert found.id == lane
    assert [stage.id for stage in stages_through(hall.pack, found)] == stages


def test_I112_REV_01_each_solution_goes_its_own_way(hall: JudgedAt) -> None:
    first, second = hall.judge({TYPE: "summit"}, "agent-former-and-first").scope.solution_scopes
    lanes = [lane_of(scope) for scope in (first, second)]
    assert [lane and lane.id for lane in lanes] == ["summit", "technical"]


def test_I112_C57_AMB_12_equal_passes_on_paper_and_worse_goes_to_technical_review(
    hall: JudgedAt,
) -> None:
    summit, technical = hall.pack.review.lanes
    assert summit.not_passed is not None
    assert (summit.not_passed.stage, summit.not_passed.lane) == ("written", "technical")
    assert technical.not_passed is None
    written = hall.pack.stage_by_id["written"]
    assert written.refused_as is None
    assert "優於或與既有方案一致" in written.about.zh_hant
    assert written.reading is not None
    assert written.reading.number == "I112-AMB-12"


def test_I112_REV_stages(hall: JudgedAt) -> None:
    assert [(stage.id, stage.kind, stage.by) for stage in hall.pack.review.stages] == [
        ("qualification", "qualification", "executor"),
        ("written", "written", "executor"),
        ("technical", "meeting", "committee"),
        ("consensus", "consensus", "committee"),
        ("announcement", "announcement", "executor"),
        ("contract", "contract", "vendor"),
    ]


def test_I112_REV_02_PORT_04_three_things_are_shown_live(hall: JudgedAt) -> None:
    about = hall.pack.stage_by_id["technical"].about.zh_hant
    for shown in ("功能規格", "system log", "資料可攜"):
        assert shown in about


def test_I112_REV_05_to_08_SOL_05_to_14_AMB_13_what_the_committee_judges(hall: JudgedAt) -> None:
    principles = [
        "independent_operation",
        "data_autonomy",
        "better_record",
        "not_excluded",
        "cloud",
        "usage_history",
        "sla_quality",
    ]
    characteristics = [
        "mass_connections",
        "mass_computing",
        "elastic_resources",
        "continuity",
        "load_balancing",
        "security",
        "personal_data",
    ]
    sla = [
        "availability",
        "support_hours",
        "outage_compensation",
        "incident_response",
        "recovery_point",
    ]
    plan = [
        "applicability",
        "onboarding",
        "price",
        "market_record",
        "soundness",
        "service_capacity",
    ]
    technical = hall.pack.stage_by_id["technical"]
    assert [c.id for c in technical.criteria] == principles + characteristics + sla + plan
    assert technical.reading is not None
    assert technical.reading.number == "I112-AMB-13"


# Listing, obligations and sanctions


def test_I112_X06_POST_02_DATE_03_changes_and_validity(hall: JudgedAt) -> None:
    listing = hall.pack.listing
    assert listing.changes.approved_by == "executor"
    assert "同意前顯示原內容" in listing.changes.covers.zh_hant
    assert (listing.validity.begins, listing.validity.ends) == ("announcement", "period")
    assert listing.listed_by == ("executor",)


def test_I112_CON_POST_what_a_listed_vendor_owes(hall: JudgedAt) -> None:
    owed = {obligation.id: obligation.refs for obligation in hall.pack.listing.obligations}
    assert owed == {
        "contract": ("I112-CON-01",),
        "standard_sales_contract": ("I112-CON-02",),
        "sla_in_annex": ("I112-CON-03",),
        "keep_selling": ("I112-POST-01",),
        "changes_with_consent": ("I112-POST-02",),
        "spot_checks": ("I112-POST-03", "I112-LOG-04"),
        "publicity_and_tracking": ("I112-POST-04",),
        "no_bundling": ("I112-POST-05",),
        "inform_customers": ("I112-POST-07",),
    }


def test_I112_POST_01_06_measures_without_a_bar_on_later_applications(hall: JudgedAt) -> None:
    sanctions = hall.pack.listing.sanctions
    assert [(s.id, s.bar_years, [g.id for g in s.grounds]) for s in sanctions[:1]] == [
        ("improve_sales", None, ["no_contract_performed"])
    ]
    grounds = ["no_cooperation", "false_documents", "not_as_filed", "other_law"]
    assert [(s.id, s.bar_years, [g.id for g in s.grounds]) for s in sanctions[1:]] == [
        ("improvement_order", None, grounds),
        ("claw_back", None, grounds),
        ("delisting", None, grounds),
        ("removal", None, grounds),
    ]


def test_the_market_shows_the_first_price_and_its_term(hall: JudgedAt) -> None:
    price = hall.pack.listing.market.price
    (solution,) = hall.judge({}).scope.solution_scopes
    assert [solution.value(path) for path in price.amount] == [9000]
    assert price.months is not None
    assert solution.value(price.months) == 3
    assert hall.pack.listing.market.facets == ("categories", "industries", "sizes")
