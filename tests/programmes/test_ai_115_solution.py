"""ai-115: the AI specification, makers and places, cloud or not."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed, failing
from yunshi.rulebook.evaluation.asked import asked_answers

AT = datetime.fromisoformat("2026-03-16T10:00:00+08:00")
NOTHING: Pointed = set()
SPECIFICATION = "/solutions/0/specification"
TECHNICAL = "/solutions/0/technical"
SOLUTION = "/solutions/0/solution"


@pytest.fixture(scope="module")
def toolbox(load: LoadProgramme) -> JudgedAt:
    return load("ai-115").at(AT)


# 附表2


BASE_MODEL = ("base_model_source", "base_model_name", "base_model_version")


@pytest.mark.parametrize("field", BASE_MODEL)
def test_A115_C27_generative_ai_names_its_base_model_whole(toolbox: JudgedAt, field: str) -> None:
    changes = {f"{SPECIFICATION}/ai_classes": ["generative"], f"{SPECIFICATION}/{field}": " "}
    assert toolbox.fails(changes) == {
        (f"specification.{field}.missing", f"{SPECIFICATION}/{field}")
    }


def test_A115_C27_discriminative_ai_alone_is_not_asked_for_one(toolbox: JudgedAt) -> None:
    changes = {f"{SPECIFICATION}/ai_classes": ["discriminative"]}
    changes |= {f"{SPECIFICATION}/{field}": REMOVED for field in BASE_MODEL}
    assert toolbox.fails(changes) == NOTHING
    held = asked_answers(toolbox.judge({f"{SPECIFICATION}/ai_classes": ["discriminative"]}).scope)
    assert set(BASE_MODEL) & set(held["solutions"][0]["specification"]) == set()


def test_A115_FORM2_03_SOL_04_AMB_09_both_classes_or_none_of_them(toolbox: JudgedAt) -> None:
    place = f"{SPECIFICATION}/ai_classes"
    assert toolbox.fails({place: []}) == {("specification.ai_classes.missing", place)}
    assert toolbox.newly_looked_at({place: ["neither"]}) == {("another_ai_class", place)}
    assert toolbox.fails({place: ["discriminative", "neither"]}) == {
        ("specification.ai_classes.alone", place)
    }


@pytest.mark.parametrize(
    ("classes", "expected"),
    [
        (["discriminative", "generative"], {("one_ai_class", f"{SPECIFICATION}/ai_classes")}),
        (["generative"], NOTHING),
        (["neither"], NOTHING),
    ],
)
def test_A115_AMB_09_by_the_other_reading_one_class_only(
    toolbox: JudgedAt, classes: list[str], expected: Pointed
) -> None:
    changes = {f"{SPECIFICATION}/ai_classes": classes}
    assert toolbox.fails(changes) == NOTHING
    assert toolbox.fails(changes, switches={"several_ai_classes": False}) == expected


def test_A115_FORM2_02_to_08_no_text_of_the_specification_has_a_limit(toolbox: JudgedAt) -> None:
    long = "長" * 5000
    for field in (
        "pain_points",
        "model_description",
        "process_and_import",
        "market_comparison",
        "test_quality",
    ):
        assert toolbox.fails({f"{SPECIFICATION}/{field}": long}) == NOTHING
        missing = {(f"specification.{field}.missing", f"{SPECIFICATION}/{field}")}
        assert toolbox.fails({f"{SPECIFICATION}/{field}": " "}) == missing


def test_A115_FORM2_07_08_what_two_answers_must_cover_is_said(toolbox: JudgedAt) -> None:
    asked = toolbox.pack.questions
    comparison = asked["specification.market_comparison"].question.help
    quality = asked["specification.test_quality"].question.help
    assert comparison is not None
    assert quality is not None
    assert "技術創新性" in comparison.zh_hant
    assert "必要性" in comparison.zh_hant
    assert "情境與輸入" in quality.zh_hant


# 五(二): makers, co-developers, places


def test_A115_SOL_02_a_maker_or_co_developer_that_is_prc_funded_is_refused(
    toolbox: JudgedAt,
) -> None:
    assert toolbox.fails({f"{TECHNICAL}/maker_prc_funded": True}) == {
        ("maker_not_prc", f"{TECHNICAL}/maker_prc_funded")
    }
    place = f"{TECHNICAL}/co_developer_prc_funded"
    assert toolbox.fails({place: True}, "manufacturer") == {("co_developers_not_prc", place)}


def test_A115_AMB_24_co_developers_are_rows_of_their_own(toolbox: JudgedAt) -> None:
    place = f"{TECHNICAL}/co_developers"
    changes: dict[str, object] = {f"{TECHNICAL}/co_development": "with"}
    assert toolbox.fails(changes) == {
        ("technical.co_developers.missing", place),
        ("technical.co_developer_prc_funded.missing", f"{TECHNICAL}/co_developer_prc_funded"),
    }
    changes |= {
        place: [{"name": "虛構研究室", "country": "臺灣"}],
        f"{TECHNICAL}/co_developer_prc_funded": False,
    }
    assert toolbox.newly_looked_at(changes) == {("co_developers_looked_up", place)}
    assert toolbox.fails({**changes, place: [{"name": "虛構研究室"}]}) == {
        ("technical.co_developers.country.missing", f"{place}/0/country")
    }
    assert toolbox.fails({f"{TECHNICAL}/co_development": "without"}, "manufacturer") == NOTHING


@pytest.mark.parametrize(
    ("country", "refused", "looked_at"),
    [
        ("mainland_china", True, False),
        ("hong_kong", False, True),
        ("macao", False, True),
        ("germany", False, False),
    ],
)
def test_A115_FORM4_03c_country_of_the_maker(
    toolbox: JudgedAt, country: str, refused: bool, looked_at: bool
) -> None:
    place = f"{SOLUTION}/maker_country"
    if refused:
        assert toolbox.fails({place: country}, "manufacturer") == {("maker_not_in_mainland", place)}
        return
    found = toolbox.newly_looked_at({place: country}, "manufacturer")
    assert found == ({("maker_in_hong_kong_or_macao", place)} if looked_at else set())


def test_A115_FORM4_03c_a_country_that_is_not_on_the_list_is_looked_at(toolbox: JudgedAt) -> None:
    place = f"{SOLUTION}/maker_country"
    changes = {place: "other", f"{place}_other": "中國"}
    assert toolbox.newly_looked_at(changes, "manufacturer") == {("maker_elsewhere", place)}


@pytest.mark.parametrize("example", ["complete", "manufacturer"])
@pytest.mark.parametrize("place", ["mainland_china", "hong_kong", "macao"])
def test_A115_C39_C40_no_data_centre_in_mainland_hong_kong_or_macao_cloud_or_not(
    toolbox: JudgedAt, example: str, place: str
) -> None:
    # The last stands for an off-site backup alone.
    at = f"{TECHNICAL}/data_centre_places"
    for places in ([place], ["taiwan", place]):
        assert toolbox.fails({at: places}, example) == {("data_centres_allowed", at)}


def test_A115_SOL_03_a_place_off_the_list_is_looked_at(toolbox: JudgedAt) -> None:
    at = f"{TECHNICAL}/data_centre_places"
    changes = {at: ["taiwan", "other"], f"{at}_other": "芬蘭"}
    assert toolbox.newly_looked_at(changes) == {("other_data_centre", at)}


# 附表3: cloud or not


def test_A115_FORM3_02_a_solution_that_is_no_cloud_is_asked_nothing_below(
    toolbox: JudgedAt,
) -> None:
    evaluation = toolbox.judge({f"{TECHNICAL}/cloud": "no"})
    (held,) = asked_answers(evaluation.scope)["solutions"]
    assert set(held["technical"]) == {
        "name",
        "cloud",
        "maker_prc_funded",
        "co_development",
        "data_centre_places",
    }
    assert (
        set(held["documents"])
        & {
            "cloud_evidence",
            "access_screenshots",
            "stress_test_report",
            "availability_evidence",
            "backup_screenshot",
        }
        == set()
    )
    assert failing(evaluation) == {
        ("documents.location_evidence.missing", "/solutions/0/documents/location_evidence")
    }


def test_A115_FORM3_02_a_cloud_solution_is_asked_all_of_it(toolbox: JudgedAt) -> None:
    found = toolbox.fails({f"{TECHNICAL}/cloud": "yes"}, "manufacturer")
    questions = (
        "location_proof",
        "architecture",
        "mass_connections",
        "mass_computing",
        "elastic_resources",
        "continuity",
        "load_balancing",
        "security",
        "personal_data",
        "availability",
        "support_hours",
        "outage_compensation",
        "incident_response",
        "incident_levels",
        "recovery_point",
        "backup_interval_hours",
    )
    papers = ("cloud_evidence", "stress_test_report")
    assert found == {(f"technical.{name}.missing", f"{TECHNICAL}/{name}") for name in questions} | {
        (f"documents.{paper}.missing", f"/solutions/0/documents/{paper}") for paper in papers
    }


def test_A115_SOL_09_AMB_06_a_cloud_solution_that_is_private_alone_is_refused(
    toolbox: JudgedAt,
) -> None:
    place = f"{TECHNICAL}/architecture"
    assert toolbox.fails({place: "private"}) == {("not_all_private", place)}
    on_premise = {place: "private"}  # Left from an answer that is asked no more.
    assert toolbox.fails(on_premise, "manufacturer") == NOTHING


def test_A115_FORM3_04_06_AMB_08_other_clouds_are_named(toolbox: JudgedAt) -> None:
    place = f"{TECHNICAL}/public_clouds"
    assert toolbox.fails({place: []}) == {("technical.public_clouds.missing", place)}
    assert toolbox.fails({place: ["other"]}) == {
        ("technical.public_clouds_other.missing", f"{place}_other")
    }
    assert toolbox.fails({place: ["twcc"]}) == {("technical.public_clouds.option", place)}
    other = f"{TECHNICAL}/hybrid_public_clouds_other"
    assert toolbox.fails({other: ""}, "hybrid-two-solutions") == {
        ("technical.hybrid_public_clouds_other.missing", other)
    }


@pytest.mark.parametrize(
    ("uses", "flagged"),
    [(["computing"], True), (["storage"], True), (["storage", "other"], True), (["other"], False)],
)
def test_A115_AMB_06_a_private_part_that_stores_or_computes_is_only_pointed_out(
    toolbox: JudgedAt, uses: list[str], flagged: bool
) -> None:
    place = f"{TECHNICAL}/hybrid_private_uses"
    changes: dict[str, object] = {place: uses, f"{place}_other": "加密備份"}
    evaluation = toolbox.judge(changes, "hybrid-two-solutions")
    assert evaluation.can_submit
    found = {f.path: f.blocks for f in evaluation.findings if f.rule == "private_part_looked_at"}
    assert found == ({place: "nothing"} if flagged else {})
    refused = toolbox.fails(
        changes,
        "hybrid-two-solutions",
        switches={"private_storage_or_computing_refused": True},
    )
    assert refused == ({("no_private_storage_or_computing", place)} if flagged else NOTHING)


def test_A115_FORM3_09a_09b_a_machine_room_says_whether_it_will_move(toolbox: JudgedAt) -> None:
    plan, reason = f"{TECHNICAL}/private_room_plan", f"{TECHNICAL}/private_room_reason"
    assert toolbox.fails({plan: REMOVED}, "hybrid-two-solutions") == {
        ("technical.private_room_plan.missing", plan)
    }
    assert toolbox.fails({reason: REMOVED}, "hybrid-two-solutions") == {
        ("technical.private_room_reason.missing", reason)
    }
    assert toolbox.fails({reason: REMOVED, plan: "planned"}, "hybrid-two-solutions") == NOTHING


def test_A115_C16_one_hundred_characters_of_a_characteristic(toolbox: JudgedAt) -> None:
    place = f"{TECHNICAL}/mass_connections"
    assert toolbox.fails({place: "字" * 100}) == NOTHING
    assert toolbox.fails({place: "字" * 101}) == {("technical.mass_connections.characters", place)}


@pytest.mark.parametrize(("promised", "flagged"), [(98, False), (97.99, True), (100, False)])
def test_A115_FORM3_21_REV_08_availability_below_98_is_pointed_out(
    toolbox: JudgedAt, promised: float, flagged: bool
) -> None:
    place = f"{TECHNICAL}/availability"
    found = toolbox.newly_looked_at({place: promised})
    assert found == ({("availability_promised", place)} if flagged else set())


def test_A115_FORM3_25_26_two_levels_and_a_backup_a_day(toolbox: JudgedAt) -> None:
    levels, hours = f"{TECHNICAL}/incident_levels", f"{TECHNICAL}/backup_interval_hours"
    one = [{"level": "一級", "problem": "停線", "hours": 1}]
    assert toolbox.fails({levels: one}) == {("technical.incident_levels.at_least", levels)}
    assert toolbox.fails({hours: 24}) == NOTHING
    assert toolbox.fails({hours: 24.5}) == {("technical.backup_interval_hours.max", hours)}
    off = {"ask_sla_figures": False}
    assert toolbox.fails({levels: REMOVED, hours: REMOVED}, switches=off) == NOTHING


@pytest.mark.parametrize(
    ("question", "example", "answer"),
    [
        ("support_hours", "週一至週日OO時至OO時，4 小時內恢復", "週一至週日 8 時至 20 時"),
        ("outage_compensation", "客戶無法使用滿N個小時以上，延長 3 倍", "滿 4 個小時以上"),
        ("outage_compensation", "月租費予以減扣每小時OO元", "月租費予以減扣每小時100元"),
    ],
)
def test_A115_FORM3_23_24_what_the_printed_example_leaves_open_is_pointed_out(
    toolbox: JudgedAt, question: str, example: str, answer: str
) -> None:
    place = f"{TECHNICAL}/{question}"
    pointed_out = {(f"technical.{question}.placeholder", place)}
    assert toolbox.newly_looked_at({place: example}) == pointed_out
    assert toolbox.newly_looked_at({place: answer}) == NOTHING
