"""industry-112: what a solution may be, its content, maker and cloud."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import (
    REMOVED,
    JudgedAt,
    LoadProgramme,
    Pointed,
    failing,
    to_look_at,
)
from yunshi.rulebook.findings import Blocks, Verdict

AT = datetime.fromisoformat("2023-07-03T10:00:00+08:00")
SOLUTION = "/solutions/0/solution"
TECHNICAL = "/solutions/0/technical"
AGENT = "agent-former-and-first"


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-112").at(AT)


# Text and options


@pytest.mark.parametrize(
    ("place", "limit"),
    [
        (f"{TECHNICAL}/mass_connections", 100),  # C16
        (f"{SOLUTION}/function_summary", 100),  # C21
        (f"{SOLUTION}/order_process", 500),  # C22
        (f"{SOLUTION}/offers", 100),
        (f"{SOLUTION}/promotion_plan", 300),
    ],
)
def test_I112_C16_C21_C22_exactly_the_limit_of_han_characters(
    hall: JudgedAt, place: str, limit: int
) -> None:
    path = ".".join(place.split("/")[-2:])
    assert hall.fails({place: "字" * limit}) == set()
    assert hall.fails({place: "𠮷" * limit}) == set()
    assert hall.fails({place: "字" * (limit + 1)}) == {(f"{path}.characters", place)}


def test_I112_C24_all_ten_categories_are_taken_and_none_is_refused(hall: JudgedAt) -> None:
    place = f"{SOLUTION}/categories"
    every = [o.id for o in hall.pack.questions["solution.categories"].question.options]
    assert len(every) == 10
    assert hall.fails({place: every}) == set()
    assert hall.fails({place: []}) == {("solution.categories.missing", place)}


@pytest.mark.parametrize("option", ["carbon", "operations_carbon", "碳排計算分析"])
def test_I112_C25_carbon_is_no_category_here(hall: JudgedAt, option: str) -> None:
    place = f"{SOLUTION}/categories"
    assert hall.fails({place: ["factory_people", option]}) == {
        ("solution.categories.option", place)
    }


def test_I112_CAT_02_another_industry_is_named(hall: JudgedAt) -> None:
    place = f"{SOLUTION}/industries_other"
    assert hall.fails({place: REMOVED}, AGENT) == {("solution.industries_other.missing", place)}


@pytest.mark.parametrize(
    ("way", "name"),
    [
        ("third_party", "third_party_payment_name"),
        ("mobile", "mobile_payment_name"),
        ("other", "other_payment_name"),
        ("internet_banking", None),
        ("credit_card", None),
    ],
)
def test_I112_CAT_10_a_way_to_pay_is_named_where_the_form_asks_it(
    hall: JudgedAt, way: str, name: str | None
) -> None:
    unnamed = {
        f"{SOLUTION}/online_payments": [way],
        f"{SOLUTION}/third_party_payment_name": REMOVED,
    }
    missing = {(f"solution.{name}.missing", f"{SOLUTION}/{name}")} if name else set()
    assert hall.fails(unnamed) == missing
    if name:
        assert hall.fails({**unnamed, f"{SOLUTION}/{name}": "虛構支付"}) == set()


def test_I112_CAT_10_at_least_one_way_to_pay(hall: JudgedAt) -> None:
    place = f"{SOLUTION}/online_payments"
    assert hall.fails({place: []}) == {("solution.online_payments.missing", place)}


def test_I112_FORM3_13_AMB_08_offers_are_required_and_none_will_do(hall: JudgedAt) -> None:
    place = f"{SOLUTION}/offers"
    assert hall.fails({place: "無"}) == set()
    assert hall.fails({place: REMOVED}) == {("solution.offers.missing", place)}
    assert hall.fails({place: REMOVED}, switches={"offers_required": False}) == set()


# The maker


def test_I112_SOL_02_a_prc_funded_maker_is_refused(hall: JudgedAt) -> None:
    place = f"{TECHNICAL}/maker_prc_funded"
    assert hall.fails({place: True}) == {("maker_not_prc", place)}


@pytest.mark.parametrize(
    ("country", "failed", "looked_at"),
    [
        ("mainland_china", {"maker_not_in_mainland"}, set()),
        ("hong_kong", set(), {"maker_in_hong_kong_or_macao"}),
        ("macao", set(), {"maker_in_hong_kong_or_macao"}),
        ("germany", set(), set()),
    ],
)
def test_I112_FORM3_03c_country_of_the_maker(
    hall: JudgedAt, country: str, failed: set[str], looked_at: set[str]
) -> None:
    place = f"{SOLUTION}/maker_country"
    changes = {place: country, f"{SOLUTION}/maker_country_other": REMOVED}
    assert hall.fails(changes, AGENT) == {(rule, place) for rule in failed}
    if not failed:
        assert hall.newly_looked_at(changes, AGENT) == {(rule, place) for rule in looked_at}


def test_I112_FORM3_03c_a_country_that_is_not_on_the_list_is_looked_at(hall: JudgedAt) -> None:
    place = f"{SOLUTION}/maker_country"
    listed = {place: "germany", f"{place}_other": REMOVED}
    other = to_look_at(hall.judge({f"{place}_other": "中國"}, AGENT))
    assert other - to_look_at(hall.judge(listed, AGENT)) == {("maker_elsewhere", place)}


def test_I112_FORM3_02_03a_the_maker_is_asked_of_an_agent_alone(hall: JudgedAt) -> None:
    agent = hall.fails({f"{SOLUTION}/origin": "agent"})
    assert agent == {
        ("solution.maker_name.missing", f"{SOLUTION}/maker_name"),
        ("solution.maker_country.missing", f"{SOLUTION}/maker_country"),
        ("documents.maker_authorisation.missing", "/solutions/0/documents/maker_authorisation"),
    }
    mixed = f"{SOLUTION}/origin"
    assert ("solution.origin.option", mixed) in hall.fails({mixed: "mixed"})


# The cloud


def test_I112_SOL_10_wholly_private_is_refused(hall: JudgedAt) -> None:
    place = f"{TECHNICAL}/architecture"
    assert hall.fails({place: "private", f"{TECHNICAL}/public_clouds": REMOVED}) == {
        ("not_all_private", place)
    }


def test_I112_C37_SOL_11_core_services_in_the_private_part_are_refused(hall: JudgedAt) -> None:
    place = f"{TECHNICAL}/core_in_public_cloud"
    assert hall.fails({place: False}, AGENT) == {("core_services_public", place)}


def test_I112_C37_a_backup_in_the_private_part_is_only_flagged(hall: JudgedAt) -> None:
    evaluation = hall.judge({}, AGENT)
    (finding,) = [f for f in evaluation.findings if f.rule == "private_part_not_core"]
    assert (finding.verdict, finding.blocks) == (Verdict.REVIEW, Blocks.NOTHING)
    assert evaluation.can_submit
    # Storage in the private part is an option of the form: reviewers see whether it is core.
    uses = {f"{TECHNICAL}/hybrid_private_uses": ["storage"]}
    assert hall.fails(uses, AGENT) == set()


def test_I112_C39_SOL_15_places_are_neither_asked_nor_refused(hall: JudgedAt) -> None:
    asked = set(hall.pack.questions)
    assert asked & {"technical.data_centre_places", "technical.prc_funded_cloud"} == set()
    rules = {rule.rule for rule in hall.pack.eligibility.solution}
    assert rules & {"data_centres_allowed", "cloud_not_prc_funded"} == set()
    name = {
        f"{TECHNICAL}/public_clouds": ["other"],
        f"{TECHNICAL}/public_clouds_other": "香港機房雲",
    }
    assert hall.newly_looked_at(name) == set()


def test_I112_FORM2_03_05_a_cloud_is_named(hall: JudgedAt) -> None:
    clouds = f"{TECHNICAL}/public_clouds"
    assert hall.fails({clouds: []}) == {("technical.public_clouds.missing", clouds)}
    assert hall.fails({clouds: ["other"]}) == {
        ("technical.public_clouds_other.missing", f"{TECHNICAL}/public_clouds_other")
    }
    assert hall.fails({clouds: ["twcc"]}) == {("technical.public_clouds.option", clouds)}


def test_I112_FORM2_07_to_09_the_plan_is_asked_of_a_machine_room_and_its_reason_without_one(
    hall: JudgedAt,
) -> None:
    kinds, plan = f"{TECHNICAL}/hybrid_private_kinds", f"{TECHNICAL}/private_room_plan"
    reason = f"{TECHNICAL}/private_room_reason"
    emptied: dict[str, object] = {plan: REMOVED, reason: REMOVED}
    assert hall.fails(emptied, AGENT) == {("technical.private_room_plan.missing", plan)}
    assert hall.fails({**emptied, kinds: ["inside_public_cloud"]}, AGENT) == set()
    assert hall.fails({plan: "planned", reason: REMOVED}, AGENT) == set()
    assert hall.fails({reason: REMOVED}, AGENT) == {
        ("technical.private_room_reason.missing", reason)
    }


# SLA, start and demonstration


@pytest.mark.parametrize(("promised", "flagged"), [(98, False), (97.99, True), (100, False)])
def test_I112_REV_06_availability_below_98_is_flagged(
    hall: JudgedAt, promised: float, flagged: bool
) -> None:
    place = f"{TECHNICAL}/availability"
    expected = {("availability_promised", place)} if flagged else set()
    assert hall.newly_looked_at({place: promised}) == expected


def test_I112_REV_06_two_levels_and_a_backup_a_day(hall: JudgedAt) -> None:
    levels = f"{TECHNICAL}/incident_levels"
    one = [{"level": "一級", "problem": "停線", "hours": 1}]
    assert hall.fails({levels: one}) == {("technical.incident_levels.at_least", levels)}
    backup = f"{TECHNICAL}/backup_interval_hours"
    assert hall.fails({backup: 24}) == set()
    assert hall.fails({backup: 25}) == {("technical.backup_interval_hours.max", backup)}
    off = {"ask_sla_figures": False}
    assert hall.fails({levels: REMOVED, backup: REMOVED}, switches=off) == set()


@pytest.mark.parametrize(("days", "fails"), [(31, False), (32, True), (0, False)])
def test_I112_SOL_14_a_month_at_most_until_it_runs(hall: JudgedAt, days: int, fails: bool) -> None:
    place = f"{SOLUTION}/onboarding_days"
    assert hall.fails({place: days}) == (
        {("solution.onboarding_days.max", place)} if fails else set()
    )


@pytest.mark.parametrize("tick", ["usage_records", "data_download"])
def test_I112_FORM3_25_27_LOG_03_PORT_02_both_ticks_are_needed(hall: JudgedAt, tick: str) -> None:
    place = f"{SOLUTION}/{tick}"
    assert {path for _, path in hall.fails({place: False})} == {place}


VIDEO: dict[str, object] = {
    f"{SOLUTION}/video": REMOVED,
    f"{SOLUTION}/video_length_kept": REMOVED,
}


def test_I112_FORM3_29_AMB_09_a_video_or_another_document(hall: JudgedAt) -> None:
    document = {f"{SOLUTION}/guide_kind": "document", **VIDEO}
    paper = "/solutions/0/documents/operation_guide"
    assert hall.fails(document) == {("documents.operation_guide.missing", paper)}
    given = {**document, paper: {"name": "操作說明_堃鑫雲端製造.pdf", "type": "pdf", "bytes": 9}}
    assert hall.fails(given) == set()
    video_alone = {"other_document_accepted": False}
    place = f"{SOLUTION}/guide_kind"
    assert hall.fails(given, switches=video_alone) == {("guide_is_a_video", place)}
    assert hall.fails({}, switches=video_alone) == set()


def test_I112_FORM3_29_a_length_is_never_refused(hall: JudgedAt) -> None:
    place = f"{SOLUTION}/video_length_kept"
    assert hall.newly_looked_at({place: False}) == {("video_length", place)}


def test_I112_SOL_01_03_a_person_judges_what_a_solution_is(hall: JudgedAt) -> None:
    found = {f.rule: f.blocks for f in hall.judge({}).findings if f.verdict is Verdict.REVIEW}
    assert found["cloud_solution"] is Blocks.QUALIFICATION
    assert found["subscription_and_service"] is Blocks.QUALIFICATION
    assert failing(hall.judge({})) == set()


def test_the_findings_of_one_solution_do_not_touch_the_other(hall: JudgedAt) -> None:
    place = "/solutions/1/technical/maker_prc_funded"
    failed: Pointed = hall.fails({place: True}, AGENT)
    assert failed == {("maker_not_prc", place)}
