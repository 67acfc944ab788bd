"""tcloud-113: dates and windows, supplement, stages and criteria, listing and sanctions."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.programmes.judging import JudgedAt, LoadProgramme
from yunshi.rulebook import lifecycle
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.conditions import decide
from yunshi.rulebook.deadlines import AnnouncedLater, Due, due
from yunshi.rulebook.stages import compile_application
from yunshi.rulebook.windows import OpenWindow, WindowState, state_of, window_finding

AT = datetime.fromisoformat("2024-11-20T10:00:00+08:00")


@pytest.fixture(scope="module")
def tcloud(load: LoadProgramme) -> JudgedAt:
    return load("tcloud-113").at(AT)


# Dates and windows


def test_T113_IDENT_DATE_identity_and_dates(tcloud: JudgedAt) -> None:
    programme = tcloud.pack.programme
    assert programme.effective_from == date(2024, 10, 1)
    assert programme.period.ends == date(2025, 8, 31)
    assert [site.url for site in programme.sites] == [
        "https://dgx.cisa.tw",
        "https://www.tcloud.gov.tw",
        "https://www.cisanet.org.tw",
    ]
    assert programme.contacts.phones == ("0809-092-091",)
    assert programme.contacts.emails == ("dgx@cisanet.org.tw",)
    assert tcloud.pack.review.begins == "after_window"


def test_T113_DATE_02_no_window_is_written_so_nothing_can_be_filed_yet(tcloud: JudgedAt) -> None:
    assert tcloud.pack.programme.intake.windows == ()
    assert state_of(tcloud.pack, (), AT, {}) == (WindowState.NONE, None)
    finding = window_finding(tcloud.pack, (), AT, {})
    assert finding.blocks_submission
    assert finding.refs == ("T113-DATE-01", "T113-DATE-02", "T113-DISC-03")


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2024-11-30T23:59:59+08:00", WindowState.OPEN),
        ("2024-11-30T23:59:59.999+08:00", WindowState.OPEN),
        ("2024-12-01T00:00:00+08:00", WindowState.CLOSED),
        ("2024-10-31T23:59:59+08:00", WindowState.NOT_YET),
    ],
)
def test_T113_AMB_02_an_announced_closing_day_counts_to_its_end(
    tcloud: JudgedAt, at: str, state: WindowState
) -> None:
    window = OpenWindow(
        "batch",
        datetime.fromisoformat("2024-11-01T00:00:00+08:00"),
        datetime.fromisoformat("2024-11-30T23:59:59+08:00"),
    )
    assert state_of(tcloud.pack, (window,), datetime.fromisoformat(at), {})[0] is state


# Supplement and review


def test_T113_C55_a_supplement_cannot_be_asked_without_a_deadline(tcloud: JudgedAt) -> None:
    rule = tcloud.pack.review.supplement.deadline
    assert rule == AnnouncedLater()
    notice = datetime.fromisoformat("2024-12-02T10:00:00+08:00")
    assert due(rule, notice, WorkingDays()) == AnnouncedLater()
    set_by_officer = datetime.fromisoformat("2024-12-09T17:00:00+08:00")
    found = due(rule, notice, WorkingDays(), set_by_officer)
    assert isinstance(found, Due)
    assert found.at == set_by_officer
    # The office's verb refuses to send without it; the table lets no clock start without it.
    starts = [
        transition
        for transition in compile_application(tcloud.pack).transitions
        if transition.action == "start_clock"
    ]
    assert {row.due for row in starts} == {lifecycle.Due.GIVEN}


def test_T113_SUPP_02_AMB_13_an_unanswered_supplement_is_deemed_abandoned(
    tcloud: JudgedAt,
) -> None:
    table = compile_application(tcloud.pack)
    (lapse,) = [row for row in table.transitions if row.action == "lapse_supplement"]
    assert (lapse.source, lapse.target) == ("supplement", "deemed_abandoned")
    labels = {state.id: state.label.zh_hant for state in table.states if state.label}
    assert labels == {
        "deemed_abandoned": "視同放棄",
        "unqualified": "資格不符",
        "refused": "未通過遴選",
    }


def test_T113_REV_01_stages(tcloud: JudgedAt) -> None:
    assert [(stage.id, stage.kind, stage.by) for stage in tcloud.pack.review.stages] == [
        ("qualification", "qualification", "executor"),
        ("technical", "written", "committee"),
        ("plan", "written", "committee"),
        ("consensus", "consensus", "committee"),
        ("announcement", "announcement", "executor"),
        ("contract", "contract", "vendor"),
    ]


ALIKE = [
    "cloud_and_places",
    "mass_connections",
    "mass_computing",
    "elastic_resources",
    "continuity",
    "load_balancing",
    "security",
    "personal_data",
    "sla_stable",
    "availability",
    "support_hours",
    "outage_compensation",
    "incident_response",
    "recovery_point",
    "applicability",
]
AT_LAST = ["service_capacity", "soundness"]


@pytest.mark.parametrize(
    ("example", "switches", "between"),
    [
        (
            "complete",
            {},
            [
                "price",
                "independent_operation",
                "data_autonomy",
                "not_excluded",
                "market_record",
                "better_record",
            ],
        ),
        (
            "international",
            {},
            [
                "market_record",
                "better_record",
                "international_potential",
                "international_readiness",
            ],
        ),
        (
            "international",
            {"exclusions_bind_international": True},
            [
                "not_excluded",
                "market_record",
                "better_record",
                "international_potential",
                "international_readiness",
            ],
        ),
    ],
)
def test_T113_REV_07_to_17_SOL_16_criteria_of_each_zone(
    tcloud: JudgedAt, example: str, switches: dict[str, bool], between: list[str]
) -> None:
    (solution,) = tcloud.judge({}, example, switches=switches).scope.solution_scopes
    shown = [
        criterion.id
        for stage in tcloud.pack.review.stages
        for criterion in stage.criteria
        if criterion.shown_when is None or decide(criterion.shown_when, solution) is True
    ]
    assert shown == ALIKE + between + AT_LAST


# Listing


def test_T113_POST_06_AMB_14_the_three_year_bar_goes_only_with_removal(tcloud: JudgedAt) -> None:
    assert [(s.id, s.bar_years) for s in tcloud.pack.listing.sanctions] == [
        ("improvement_order", None),
        ("delisting", None),
        ("removal_and_bar", 3),
    ]


def test_T113_POST_02_DATE_04_changes_and_validity(tcloud: JudgedAt) -> None:
    listing = tcloud.pack.listing
    assert listing.changes.approved_by == "executor"
    assert (listing.validity.begins, listing.validity.ends) == ("contract", "period")
    assert listing.listed_by == ("executor",)
