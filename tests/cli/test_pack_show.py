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
        "id", "version", "hash", "questions", "documents", "rules", "declarations", "stages",
    ]  # fmt: skip
    assert (told["id"], told["version"], told["hash"]) == ("moon-market", "1", HASH)
    for question in told["questions"]:
        assert list(question) == [
            "id", "path", "refs", "clause", "type", "required", "limits", "options",
        ]  # fmt: skip


def by(name: str, value: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    (found,) = [item for item in items if item[name] == value]
    return found


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
        {"id": "with", "label": {"zh-Hant": "有", "en": "Yes"}},
        {"id": "without", "label": {"zh-Hant": "無", "en": "No"}},
    ]


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
    }
    assert [point["id"] for point in taste["holds"]] == ["signed", "crumbs"]
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
