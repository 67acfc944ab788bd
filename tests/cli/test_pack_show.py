"""``yunshi pack show``: the promised JSON, and words for people."""

from __future__ import annotations

from typing import Any

from tests.cli.commands import yunshi
from tests.rulebook.moon_market import moon_market
from yunshi.rulebook.answers_file import AnswersFile, read_answers
from yunshi.rulebook.answers_template import answers_template

MOON = moon_market()
HASH = MOON.loaded.hash


def test_show_as_json_has_the_promised_shape() -> None:
    told = yunshi("pack", "show", "moon-market", "--json").json
    assert list(told) == [
        "id", "version", "hash", "switches", "questions", "documents", "rules", "declarations",
        "stages",
    ]  # fmt: skip
    assert (told["id"], told["version"], told["hash"]) == ("moon-market", "1", HASH)
    for question in told["questions"]:
        assert list(question) == [
            "id", "path", "refs", "clause", "type", "required", "limits", "options",
            "added", "borrowed_from",
        ]  # fmt: skip


def by(name: str, value: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    (found,) = [item for item in items if item[name] == value]
    return found


def test_show_tells_switches_with_what_preflight_takes() -> None:
    switches = yunshi("pack", "show", "moon-market", "--json").json["switches"]
    assert [switch["id"] for switch in switches] == list(MOON.pack.switches)
    assert by("id", "count_craters", switches) == {
        "id": "count_craters",
        "refs": ["MOON-AMB-06"],
        "clause": "",
        "title": {"zh-Hant": "隕石坑的數法", "en": "How craters are counted"},
        "value": "each",
        "other": ["none", "rim"],
        "meaning": {"zh-Hant": "怎麼數隕石坑", "en": "How craters are counted"},
    }


def test_show_tells_questions_by_their_place_in_an_answers_file() -> None:
    questions = yunshi("pack", "show", "moon-market", "--json").json["questions"]
    assert [question["id"] for question in questions] == list(MOON.pack.questions)
    assert by("path", "/burrow/carrots", questions) == {
        "id": "burrow.carrots",
        "path": "/burrow/carrots",
        "refs": ["MOON-FORM1-05"],
        "clause": "",
        "type": "money",
        "required": True,
        "limits": {"min": 0, "max": 1000000},
        "options": [],
        "added": False,
        "borrowed_from": None,
    }
    column = by("path", "/solutions/*/cheese/tasters/*/who", questions)
    assert (column["refs"], column["clause"], column["limits"]) == (
        ["MOON-FORM2-05"],
        "表二 品嘗",
        {"characters": 5},
    )
    opened = by("path", "/solutions/*/cheese/hole_count", questions)
    assert (opened["id"], opened["limits"]) == ("cheese.hole_count", {"min": 1, "max": 12})
    assert by("id", "burrow.website", questions)["required"] is False
    assert by("id", "burrow.door_code", questions)["required"] == "when"
    assert by("id", "burrow.founded", questions)["limits"] == {"not_in_future": True}
    assert by("id", "cheese.holes", questions)["options"] == [
        {
            "id": name,
            "label": {"zh-Hant": zh_hant, "en": en},
            "refs": ["MOON-FORM2-02"],
            "clause": "表二 洞",
            "in_windows": [],
        }
        for name, zh_hant, en in (("with", "有", "Yes"), ("without", "無", "No"))
    ]
    eclipse = by("id", "eclipse", by("id", "burrow.season", questions)["options"])
    assert (eclipse["refs"], eclipse["clause"], eclipse["in_windows"]) == (
        ["MOON-FORM1-17"],
        "表一 註",
        ["harvest"],
    )
    marks = {
        question["id"]: (question["added"], question["borrowed_from"])
        for question in questions
        if question["added"] or question["borrowed_from"]
    }
    assert marks == {"burrow.again": (True, None), "export.rocket": (False, "sun-market")}


def test_every_path_that_show_tells_leads_into_the_template() -> None:
    read = read_answers(answers_template(MOON.pack, "en").encode(), "template.yaml")
    assert isinstance(read, AnswersFile)
    told = yunshi("pack", "show", "moon-market", "--json").json
    for item in (*told["questions"], *told["documents"], *told["declarations"]):
        here: Any = read.answers
        for step in item["path"].split("/")[1:]:
            here = here[0] if step == "*" else here[step]


def test_show_tells_papers_rules_declarations_and_stages() -> None:
    told = yunshi("pack", "show", "moon-market", "--json").json
    taste = by("id", "taste", told["documents"])
    assert {key: value for key, value in taste.items() if key not in {"label", "holds"}} == {
        "id": "taste",
        "path": "/solutions/*/documents/taste",
        "refs": ["MOON-UPL-04"],
        "clause": "",
        "required": True,
        "count": {"min": 1, "max": 1},
        "types": ["pdf"],
        "max_bytes": 20971520,
        "image": None,
        "not_older_than": {"years": 1},
        "added": False,
        "borrowed_from": None,
    }
    letters = by("id", "letters", told["documents"])
    assert (letters["added"], letters["borrowed_from"]) == (True, "sun-market")
    assert by("id", "same_number", [{**r, "id": r["rule"]} for r in told["rules"]])["added"] is True
    assert by("id", "purity", told["declarations"])["borrowed_from"] == "sun-market"
    assert [(p["id"], p["refs"], p["clause"]) for p in taste["holds"]] == [
        ("signed", ["MOON-UPL-05"], "四(四)1"),
        ("crumbs", ["MOON-UPL-04"], ""),
    ]
    portrait = by("id", "portrait", told["documents"])
    assert portrait["image"] == {"width": 90, "height": 60, "exact": {"switch": "exact_portrait"}}
    assert by("id", "lease", told["documents"])["required"] == "when"
    assert by("id", "letters", told["documents"])["count"] == {"min": 1, "max": None}
    assert [(rule["rule"], rule["otherwise"], rule["blocks"]) for rule in told["rules"]] == [
        ("enough_carrots", "fail", "submit"),
        ("same_number", "fail", "submit"),
        ("own_account", "fail", "submit"),
        ("honest", "review", "qualification"),
        ("all_on_the_moon", "fail", "submit"),
        ("shallow", "fail", "nothing"),
        ("no_rabbit_milk_alone", "fail", "submit"),
        ("no_dog", "fail", "qualification"),
        ("fair_price", "review", "nothing"),
        ("dear_abroad", "fail", "submit"),
        ("real", "review", "qualification"),
        ("tastes_good", "review", "qualification"),
        ("burrow.reachable", "fail", "submit"),
        ("documents.some_praise", "fail", "submit"),
        ("solutions.at_most", "fail", "submit"),
        ("window", "fail", "submit"),
    ]
    purity = by("id", "purity", told["declarations"])
    assert (purity["path"], purity["kind"], purity["may_except"]) == (
        "/solutions/*/declarations/purity",
        "undertaking",
        True,
    )
    assert [(stage["id"], stage["kind"], stage["by"]) for stage in told["stages"]] == [
        ("qualification", "qualification", "executor"),
        ("tasting", "meeting", "committee"),
        ("decree", "approval", "agency"),
    ]


def test_show_for_people_tells_every_group_in_the_chosen_language() -> None:
    zh_hant, en = (
        yunshi("pack", "show", "moon-market"),
        yunshi("pack", "show", "moon-market", "--lang", "en"),
    )
    for said, words in (
        (zh_hant, ["━━ 題目 ━━", "名稱  [burrow.name]", "    限制：60 字以內", "━━ 通知 ━━"]),
        (en, ["━━ Questions ━━", "Name  [burrow.name]", "    Limit: at most 60 characters"]),
    ):
        assert (said.status, said.err) == (0, "")
        for word in words:
            assert word in said.out.splitlines()


def test_show_tells_the_papers_of_a_stage_with_the_stage() -> None:
    told = yunshi("pack", "show", "moon-market", "--json").json
    assert {stage["id"]: stage["documents"] for stage in told["stages"]} == {
        "qualification": [],
        "tasting": [
            {
                "id": "menu",
                "refs": ["MOON-UPL-10"],
                "clause": "",
                "per": "solution",
                "count": {"min": 1, "max": 2},
                "types": ["pptx"],
                "max_bytes": 1 << 20,
                "label": {"zh-Hant": "菜單", "en": "Menu"},
                "holds": [
                    {
                        "id": "dishes",
                        "refs": ["MOON-UPL-10"],
                        "clause": "",
                        "text": {"zh-Hant": "有菜", "en": "dishes"},
                    }
                ],
            }
        ],
        "decree": [],
    }
    assert "menu" not in {paper["id"] for paper in told["documents"]}


def test_show_tells_marks_to_people() -> None:
    said = yunshi("pack", "show", "moon-market", "--lang", "en").out
    (rocket,) = [part for part in said.split("\n\n") if "[export.rocket]" in part]
    assert "    Built after: sun-market\n" in rocket + "\n"
    (again,) = [part for part in said.split("\n\n") if "[burrow.again]" in part]
    assert "    Added to check a clause: yes\n" in again + "\n"
