"""tcloud-113, 附表3: the solution, its cloud and places, six characteristics, five SLA items."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed

AT = datetime.fromisoformat("2024-11-20T10:00:00+08:00")
NOTHING: Pointed = set()
TECHNICAL = "/solutions/0/technical"
HYBRID = "hybrid-two-solutions"


@pytest.fixture(scope="module")
def tcloud(load: LoadProgramme) -> JudgedAt:
    return load("tcloud-113").at(AT)


def at(question: str, rule: str = "") -> Pointed:
    """One finding: a rule, or a question's ``.code``, at a question of the first solution."""
    name = f"technical.{question}{rule}" if rule.startswith(".") else rule
    return {(name, f"{TECHNICAL}/{question}")}


# The maker


def test_T113_SOL_02_a_prc_funded_maker_is_refused(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{TECHNICAL}/maker_prc_funded": True}) == at(
        "maker_prc_funded", "maker_not_prc"
    )


def test_T113_SOL_02_also_in_the_international_zone(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{TECHNICAL}/maker_prc_funded": True}, "international") == at(
        "maker_prc_funded", "maker_not_prc"
    )


def test_T113_SOL_02_and_when_it_cannot_be_declared(tcloud: JudgedAt) -> None:
    excepted = {"agreed": True, "except": {"maker_not_prc": "其中一家原廠含陸資"}}
    assert tcloud.fails({"/declarations/statements": excepted}) == {
        ("maker_declared_not_prc", "/declarations/statements")
    }


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("japan", NOTHING),
        (
            "mainland_china",
            {("maker_not_in_mainland", "/solutions/0/solution/maker_country")},
        ),
    ],
)
def test_T113_FORM4_05_a_maker_of_mainland_china_is_refused(
    tcloud: JudgedAt, country: str, expected: Pointed
) -> None:
    assert tcloud.fails({"/solutions/0/solution/maker_country": country}, HYBRID) == expected


@pytest.mark.parametrize("country", ["hong_kong", "macao"])
def test_T113_FORM4_05_a_maker_of_hong_kong_or_macao_is_looked_at(
    tcloud: JudgedAt, country: str
) -> None:
    changes = {"/solutions/0/solution/maker_country": country}
    assert tcloud.newly_looked_at(changes, HYBRID) == {
        ("maker_in_hong_kong_or_macao", "/solutions/0/solution/maker_country")
    }


def test_T113_FORM4_05_a_country_that_is_not_on_the_list_is_looked_at(tcloud: JudgedAt) -> None:
    place = "/solutions/0/solution/maker_country"
    changes = {place: "other", f"{place}_other": "中國"}
    assert tcloud.newly_looked_at(changes, HYBRID) == {("maker_elsewhere", place)}


# Cloud architecture


def test_T113_C36_public_cloud_without_a_provider_is_refused(tcloud: JudgedAt) -> None:
    expected = at("public_clouds", ".missing")
    assert tcloud.fails({f"{TECHNICAL}/public_clouds": []}) == expected
    assert tcloud.fails({f"{TECHNICAL}/public_clouds": REMOVED}) == expected


@pytest.mark.parametrize("other", [None, "", "  "])
def test_T113_C36_other_cloud_without_its_name_is_refused(
    tcloud: JudgedAt, other: str | None
) -> None:
    changes = {
        f"{TECHNICAL}/public_clouds": ["other"],
        f"{TECHNICAL}/public_clouds_other": other,
    }
    assert tcloud.fails(changes) == at("public_clouds_other", ".missing")


def test_T113_SOL_08_another_cloud_is_looked_at(tcloud: JudgedAt) -> None:
    changes = {
        f"{TECHNICAL}/public_clouds": ["other"],
        f"{TECHNICAL}/public_clouds_other": "虛構雲",
    }
    assert tcloud.newly_looked_at(changes) == at("public_clouds", "other_cloud")


def test_T113_SOL_08_a_prc_funded_cloud_is_refused(tcloud: JudgedAt) -> None:
    expected = at("prc_funded_cloud", "cloud_not_prc_funded")
    for example in tcloud.programme.examples:
        assert tcloud.fails({f"{TECHNICAL}/prc_funded_cloud": True}, example) == expected


def test_T113_SOL_06_private_cloud_only_is_refused_with_a_reason(tcloud: JudgedAt) -> None:
    expected = at("architecture", "not_all_private")
    assert tcloud.fails({f"{TECHNICAL}/architecture": "private"}) == expected
    assert tcloud.fails({f"{TECHNICAL}/architecture": "private"}, "international") == expected


def test_T113_FORM3_02_exactly_one_architecture(tcloud: JudgedAt) -> None:
    both = {f"{TECHNICAL}/architecture": ["public", "hybrid"]}
    assert tcloud.fails(both) == at("architecture", ".type")


def test_T113_C37_hybrid_with_core_in_the_private_cloud_is_refused(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{TECHNICAL}/core_in_public_cloud": False}, HYBRID) == at(
        "core_in_public_cloud", "core_services_public"
    )


def test_T113_C37_a_private_backup_that_is_not_core_is_only_flagged(tcloud: JudgedAt) -> None:
    evaluation = tcloud.judge({}, HYBRID)
    (finding,) = [f for f in evaluation.findings if f.rule == "private_part_not_core"]
    assert evaluation.can_submit
    assert (finding.verdict, finding.blocks) == ("review", "nothing")
    assert finding.path == f"{TECHNICAL}/hybrid_private_uses"


@pytest.mark.parametrize("use", ["storage", "computing"])
def test_T113_AMB_10_private_storage_is_refused_only_by_the_other_reading(
    tcloud: JudgedAt, use: str
) -> None:
    changes = {f"{TECHNICAL}/hybrid_private_uses": [use]}
    assert tcloud.fails(changes, HYBRID) == NOTHING
    switches = {"refuse_private_storage_or_computing": True}
    assert tcloud.fails(changes, HYBRID, switches=switches) == at(
        "hybrid_private_uses", "no_private_storage_or_computing"
    )


@pytest.mark.parametrize(
    "question",
    [
        "hybrid_public_uses",
        "hybrid_public_clouds",
        "hybrid_private_uses",
        "hybrid_private_kinds",
        "hybrid_reasons",
        "core_in_public_cloud",
    ],
)
def test_T113_FORM3_04_to_10_hybrid_asks_both_parts(tcloud: JudgedAt, question: str) -> None:
    assert tcloud.fails({f"{TECHNICAL}/{question}": REMOVED}, HYBRID) == at(question, ".missing")


def test_T113_FORM3_08_09_a_private_room_asks_for_the_plan_and_its_reason(
    tcloud: JudgedAt,
) -> None:
    for question in ("private_room_plan", "private_room_reason"):
        assert tcloud.fails({f"{TECHNICAL}/{question}": REMOVED}, HYBRID) == at(
            question, ".missing"
        )
    planned = {
        f"{TECHNICAL}/private_room_plan": "planned",
        f"{TECHNICAL}/private_room_reason": REMOVED,
    }
    assert tcloud.fails(planned, HYBRID) == NOTHING
    inside = {
        f"{TECHNICAL}/hybrid_private_kinds": ["inside_public_cloud"],
        f"{TECHNICAL}/private_room_plan": REMOVED,
        f"{TECHNICAL}/private_room_reason": REMOVED,
    }
    assert tcloud.fails(inside, HYBRID) == NOTHING


# Data centres


@pytest.mark.parametrize("place", ["hong_kong", "macao", "mainland_china"])
@pytest.mark.parametrize("example", ["complete", "international", HYBRID])
def test_T113_C39_a_data_centre_in_hong_kong_macao_or_the_mainland_is_refused(
    tcloud: JudgedAt, place: str, example: str
) -> None:
    assert tcloud.fails({f"{TECHNICAL}/data_centre_places": [place]}, example) == at(
        "data_centre_places", "data_centres_allowed"
    )


def test_T113_C40_an_off_site_backup_in_macao_alone_is_refused(tcloud: JudgedAt) -> None:
    changes = {f"{TECHNICAL}/data_centre_places": ["taiwan", "japan", "macao"]}
    assert tcloud.fails(changes) == at("data_centre_places", "data_centres_allowed")
    question = tcloud.pack.questions["technical.data_centre_places"].question
    assert question.help is not None
    assert "異地備援" in question.help.zh_hant


def test_T113_SOL_09_another_place_is_named_and_looked_at(tcloud: JudgedAt) -> None:
    changes: dict[str, object] = {f"{TECHNICAL}/data_centre_places": ["other"]}
    assert tcloud.fails(changes) == at("data_centre_places_other", ".missing")
    changes[f"{TECHNICAL}/data_centre_places_other"] = "芬蘭"
    assert tcloud.newly_looked_at(changes) == at("data_centre_places", "other_data_centre")


def test_T113_FORM3_26_what_the_platform_asks_of_the_cloud_can_be_switched_off(
    tcloud: JudgedAt,
) -> None:
    switches = {"ask_cloud_locations": False, "ask_maker_status": False}
    for question in ("core_in_public_cloud", "prc_funded_cloud", "data_centre_places"):
        changes = {f"{TECHNICAL}/{question}": REMOVED}
        assert tcloud.fails(changes, HYBRID, switches=switches) == NOTHING
    unasked = tcloud.judge({}, HYBRID, switches=switches)
    assert "private_part_not_core" in {finding.rule for finding in unasked.findings}
    without_maker = {f"{TECHNICAL}/maker_prc_funded": REMOVED}
    assert tcloud.fails(without_maker, switches=switches) == NOTHING


# Texts of 100 characters

HUNDRED = [
    "mass_connections",
    "mass_computing",
    "elastic_resources",
    "continuity",
    "load_balancing",
    "security",
    "personal_data",
    "support_hours",
    "outage_compensation",
    "incident_response",
    "recovery_point",
]


def test_T113_C16_mass_connections_of_100_and_101_characters(tcloud: JudgedAt) -> None:
    place = f"{TECHNICAL}/mass_connections"
    assert tcloud.fails({place: "雲" * 100}) == NOTHING
    assert tcloud.fails({place: "雲" * 101}) == at("mass_connections", ".characters")
    (finding,) = [
        f
        for f in tcloud.judge({place: "雲" * 101}).findings
        if f.rule == "technical.mass_connections.characters"
    ]
    assert finding.message.zh_hant == "「一、大量連線」目前 101 字，請刪減到 100 字以內。"
    assert finding.refs == ("T113-FORM3-12",)
    assert finding.clause == "附表3 一"


@pytest.mark.parametrize("question", HUNDRED)
@pytest.mark.parametrize("character", ["雲", "a", "𠮷"])
def test_T113_FORM3_12_to_25_every_text_of_附表3_holds_100_characters(
    tcloud: JudgedAt, question: str, character: str
) -> None:
    assert tcloud.fails({f"{TECHNICAL}/{question}": character * 100}) == NOTHING
    assert tcloud.fails({f"{TECHNICAL}/{question}": character * 101}) == at(question, ".characters")


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("同時最多可服務 N 條連線", True),
        ("同時最多可服務N條連線", True),
        ("啟用 OOO 機制", True),
        ("同時最多可服務 3,000 條連線", False),
    ],
)
def test_T113_FORM3_words_of_the_grey_example_left_standing_are_flagged(
    tcloud: JudgedAt, text: str, flagged: bool
) -> None:
    expected = at("mass_connections", ".placeholder") if flagged else NOTHING
    assert tcloud.newly_looked_at({f"{TECHNICAL}/mass_connections": text}) == expected


# Figures of the SLA


@pytest.mark.parametrize(
    ("percent", "failing"),
    [
        (98, NOTHING),
        ("99.95%", NOTHING),
        (100, NOTHING),
        (100.1, at("availability", ".max")),
        (-1, at("availability", ".min")),
        ("很高", at("availability", ".type")),
    ],
)
def test_T113_FORM3_21_availability_is_a_percentage(
    tcloud: JudgedAt, percent: object, failing: Pointed
) -> None:
    assert tcloud.fails({f"{TECHNICAL}/availability": percent}) == failing


def test_T113_REV_10_availability_below_98_is_for_reviewers(tcloud: JudgedAt) -> None:
    changes = {f"{TECHNICAL}/availability": 97.99}
    assert tcloud.newly_looked_at(changes) == at("availability", "availability_promised")
    (finding,) = [f for f in tcloud.judge(changes).findings if f.rule == "availability_promised"]
    assert finding.blocks == "nothing"
    assert tcloud.newly_looked_at({f"{TECHNICAL}/availability": 98}) == NOTHING


def test_T113_FORM3_24_at_least_two_levels_of_severity(tcloud: JudgedAt) -> None:
    one = [{"level": "一級", "problem": "無法登入", "hours": 2}]
    assert tcloud.fails({f"{TECHNICAL}/incident_levels": one}) == at("incident_levels", ".at_least")
    assert tcloud.fails({f"{TECHNICAL}/incident_levels": one * 2}) == NOTHING
    without_hours = [*one, {"level": "二級", "problem": "其他"}]
    assert tcloud.fails({f"{TECHNICAL}/incident_levels": without_hours}) == {
        ("technical.incident_levels.hours.missing", f"{TECHNICAL}/incident_levels/1/hours")
    }


@pytest.mark.parametrize(
    ("hours", "failing"),
    [
        (24, NOTHING),
        (0.5, NOTHING),
        (24.5, at("backup_interval_hours", ".max")),
        (25, at("backup_interval_hours", ".max")),
    ],
)
def test_T113_FORM3_25_a_backup_at_least_every_24_hours(
    tcloud: JudgedAt, hours: float, failing: Pointed
) -> None:
    assert tcloud.fails({f"{TECHNICAL}/backup_interval_hours": hours}) == failing


def test_T113_FORM3_24_25_the_figures_can_be_switched_off(tcloud: JudgedAt) -> None:
    changes = {
        f"{TECHNICAL}/incident_levels": REMOVED,
        f"{TECHNICAL}/backup_interval_hours": REMOVED,
    }
    assert tcloud.fails(changes, switches={"ask_sla_figures": False}) == NOTHING
