"""Every way in which what a pack says can be broken.

Each broken pack is the moon market with one thing spoilt. All errors are expected, word for word,
with the file and the line that a person must go to.
"""

# A case is one row of a table, however long its words are.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.rulebook.moon_market import CopiedPack, errors


@dataclass(frozen=True)
class Spoilt:
    """One change, and where and how the loader must complain about it."""

    file: str
    old: str
    new: str
    message: str
    at: str = ""
    """The words at whose line the error stands; without any, the changed words."""
    in_file: str = ""


BURROW, CHEESE, EXPORT = "forms/burrow.yaml", "forms/cheese.yaml", "forms/export.yaml"
STORY = "- {id: story, refs: [MOON-FORM1-11], type: long_text,"
TUNNELS = "{id: tunnels, refs: [MOON-FORM1-14], type: integer,"
WHO = "- {id: who, type: text,"
CONTACTS = """  phones: ["02-0000-0000#1"]
  fax: "02-0000-0001"
  emails: [rabbit@moon.example]
  address: {zh-Hant: 月球寧靜海 1 號, en: "1 Sea of Tranquility"}
"""

SHAPES = [
    # unknown, missing, twice, of the wrong type
    Spoilt(BURROW, "per: filing", "per: filing\ncolour: red", "unknown key 'colour'", "colour"),
    Spoilt(BURROW, TUNNELS, f"{TUNNELS} colour: red,", "unknown key 'colour'"),
    Spoilt("programme.yaml", "receipt_prefix: MOON\n", "", "'receipt_prefix' is missing", "id: moon"),
    Spoilt(BURROW, STORY, STORY.replace(" type: long_text,", ""), "'type' is missing"),
    Spoilt(BURROW, "clause: 表一\n", "clause: [表一]\n", "clause: input should be a valid string"),
    Spoilt(BURROW, "type: long_text", "type: longtext", "type: input should be 'text', 'long_text', 'integer', 'number', 'money', 'date', 'choice', 'choices', 'yes_no', 'tick', 'url', 'email', 'phone', 'ubn' or 'rows'"),
    Spoilt(BURROW, "per: filing", "per: vendor", "per: input should be 'filing' or 'solution'"),
    Spoilt(BURROW, "{min: 1, max: 12}", "{min: '1', max: 12}", "int: input should be a valid integer"),
    Spoilt(BURROW, "{min: 1, max: 12}", "{min: 13, max: 12}", "min 13 is above max 12"),
    Spoilt(CHEESE, "{at_least: 1, at_most: 3}", "{at_least: 4, at_most: 3}", "at_least 4 is above at_most 3"),
    Spoilt(BURROW, "{characters: 100}", "{characters: 0}", "characters: input should be greater than 0"),
    Spoilt(BURROW, "title: {zh-Hant: 屋主, en: Owner}", "title: {zh-Hant: 屋主}", "'en' is missing"),
    Spoilt(BURROW, "title: {zh-Hant: 屋主, en: Owner}", "title: 屋主", "expected a mapping"),
    Spoilt(BURROW, "intro: {zh-Hant: 誰住在洞裡。, en: Who lives in the burrow.}", "intro: {zh-Hant: '', en: x}", "zh-Hant: string should have at least 1 character"),
    Spoilt(BURROW, "id: tunnels,", "id: Tunnels,", "id: string should match pattern '^[a-z][a-z0-9_]*$'"),
    Spoilt(BURROW, "[MOON-FORM1-14]", "[moon form 14]", "0: string should match pattern '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+[a-z]?$'"),
    Spoilt(BURROW, "[MOON-FORM1-14]", "MOON-FORM1-14", "refs: expected a list"),
    Spoilt("declarations.yaml", "declarations:\n", "more: 1\ndeclarations:\n", "expected exactly one key, declarations: and its list", "more"),
    Spoilt("documents.yaml", "types: [png, jpg]", "types: [png, exe]", "1: input should be 'pdf', 'png', 'jpg', 'docx', 'xlsx', 'pptx', 'csv' or 'txt'"),
    # questions that do not fit their type
    Spoilt(BURROW, TUNNELS, TUNNELS.replace("integer", "text"), "a question of type text has no limit 'max'"),
    Spoilt(BURROW, TUNNELS, TUNNELS.replace("integer", "money"), "money, and only money, needs a currency"),
    Spoilt(BURROW, TUNNELS, f"{TUNNELS} currency: TWD,", "money, and only money, needs a currency"),
    Spoilt(BURROW, TUNNELS, f"{TUNNELS} language: en,", "only a text has a language"),
    Spoilt(BURROW, TUNNELS, f"{TUNNELS} placeholders: [N],", "only a text has placeholders"),
    Spoilt(BURROW, TUNNELS, TUNNELS.replace("integer,", "choice, limits: {},").replace("limits: {},", ""), "a question of type choice has no limit 'max'"),
    Spoilt(BURROW, "type: yes_no, label: {zh-Hant: 有月光", "type: choice, label: {zh-Hant: 有月光", "a question of type choice needs options"),
    Spoilt(BURROW, "type: yes_no, label: {zh-Hant: 有月光", "type: rows, label: {zh-Hant: 有月光", "a question of type rows needs columns"),
    Spoilt(BURROW, TUNNELS, f"{TUNNELS} options: [{{id: a, label: {{zh-Hant: a, en: a}}}}],", "a question of type integer has no options"),
    Spoilt(BURROW, TUNNELS, f"{TUNNELS} required: true, required_when: {{burrow.moonlight: true}},", "write required or required_when, not both"),
    Spoilt(CHEESE, "with:\n", "holey:\n", "followed_by names the unknown option 'holey'", "- id: holes"),
    Spoilt(CHEESE, "{id: without,", "{id: with,", "an option is written twice", "- id: holes"),
    Spoilt(CHEESE, "{id: without,", "{id: without, alone: true,", "alone is for choices; of a choice every option stands alone", "- id: holes"),
    Spoilt(CHEESE, "{at_least: 1, at_most: 2}", "{at_least: 1, at_most: 5}", "5 options cannot be chosen of 4", "- id: milks"),
    Spoilt(CHEESE, WHO, "- {id: score, type: text,", "a column is written twice", "- id: tasters"),
    Spoilt(CHEESE, WHO, "- {id: id, type: text,", "'id' names the row itself: a column needs another id", "- id: tasters"),
    Spoilt(CHEESE, WHO, f"{WHO} shown_when: {{cheese.market: moon}},", "a column is asked in every row: no shown_when or required_when", "- id: tasters"),
    Spoilt(CHEESE, WHO, f"{WHO} required_when: {{cheese.market: moon}},", "a column is asked in every row: no shown_when or required_when", "- id: tasters"),
    # groups, papers, rules, dates
    Spoilt(BURROW, "at_least_one: [email, phone]", "at_least_one: [email, fax]", "'reachable' names 'fax', which this section does not ask", "- id: reach\n"),
    Spoilt(BURROW, "at_least_one: [email, phone]", "at_least_one: [email]", "at_least_one: tuple should have at least 2 items after validation, not 1"),
    Spoilt("documents.yaml", "{min: 2, max: 3}", "{min: 4, max: 3}", "min 4 is above max 3"),
    Spoilt("documents.yaml", "{months: 6}", "{months: 0}", "expected years, months or days"),
    Spoilt("documents.yaml", "required_when: {burrow.founded: {younger_than: {years: 1}}}", "required: true\n    required_when: {burrow.founded: {younger_than: {years: 1}}}", "write required or required_when, not both", "- id: lease"),
    Spoilt("documents.yaml", "exact: false", "exact: maybe", "bool: input should be a valid boolean"),
    Spoilt("eligibility.yaml", "    blocks: qualification\n    points_at", "    blocks: submit\n    points_at", "what a person judges cannot block submission", "- rule: tastes_good"),
    Spoilt("eligibility.yaml", "    otherwise: review\n    blocks: nothing\n", "    otherwise: review\n    blocks: submit\n", "what a person must look at cannot block submission", "- rule: fair_price"),
    Spoilt("programme.yaml", 'closes: "2030-09-30T23:59:59+08:00"', 'expected: {zh-Hant: x, en: x}', "a window that opens also closes", "- {id: harvest"),
    Spoilt("programme.yaml", "en: New moon}, expected: {zh-Hant: 預計中秋, en: About mid-autumn}}", "en: New moon}}", "a window has either an opening date or an 'expected' text"),
    Spoilt("programme.yaml", 'expected: {zh-Hant: 自公告日起, en: From the day it is announced}, closes', "closes", "a window has either an opening date or an 'expected' text", "- {id: half_moon"),
    Spoilt("programme.yaml", CONTACTS, "", "expected phones, emails or an address; leave contacts away if none", "contacts:"),
    # lanes and sittings
    Spoilt("review.yaml", "vendors: {min: 2, max: 4}", "vendors: {min: 5, max: 4}", "'min' is above 'max'"),
    Spoilt("review.yaml", "vendors: {min: 2, max: 4}", "vendors: {}", "expected 'min', 'max' or both"),
    Spoilt("review.yaml", "stages: [qualification, decree]", "stages: [qualification, supper]", "there is no stage 'supper'; there are: qualification, tasting, decree"),
    Spoilt("review.yaml", "stages: [qualification, decree]", "stages: [decree, qualification]", "expected each once, in the order qualification, tasting, decree"),
    Spoilt("review.yaml", "{stage: decree, lane: all}", "{stage: tasting, lane: all}", "'tasting' is no stage of this lane"),
    Spoilt("review.yaml", "{stage: decree, lane: all}", "{stage: decree, lane: known}", "there is no other lane 'known'"),
    Spoilt("review.yaml", "    when: {cheese.market: moon}\n", "", "nothing reaches the lanes after this one: it has no 'when'", "- id: known"),
    Spoilt("review.yaml", "about: {zh-Hant: 全部階段, en: Every stage},", "about: {zh-Hant: 全部階段, en: Every stage}, when: {cheese.market: mars},", "the last lane for filings has no 'when': it takes the rest", "lanes:"),
    Spoilt("review.yaml", "about: {zh-Hant: 直接上架, en: Listed as it is}, standing: sold_last_year}", "about: {zh-Hant: 直接上架, en: Listed as it is}}", "a lane names its stages"),
    Spoilt("programme.yaml", "closes: \"2030-09-30T23:59:59+08:00\"", "closes: \"2030-09-01T00:00:00+08:00\"", "a window closes after it opens"),
    Spoilt("programme.yaml", "opens: \"2030-09-01T00:00:00+08:00\"", "opens: \"2030-09-01T00:00:00\"", "opens: input should have timezone info"),
    Spoilt("programme.yaml", "value: each, other: [none, rim]", "value: each, other: []", "other: tuple should have at least 1 item after validation, not 0"),
    Spoilt("programme.yaml", "value: each, other: [none, rim]", "value: each, other: [3]", "the value of a switch and its others are of one kind"),
    Spoilt("programme.yaml", "value: each, other: [none, rim]", "value: each, other: [each]", "a value of the switch is written twice"),
    Spoilt("review.yaml", "{earlier_of: [{working_days: 2}, announced_later]}", "{weeks: 2}", "deadline: expected exactly one of instant, working_days, calendar_days, announced_later, earlier_of (earlier_of not within itself)"),
    Spoilt("notices.yaml", 'en: "{solutions}: listed"', 'en: "{solution_names}: listed"', "unknown blank {solution_names}", "- id: listed"),
    Spoilt("programme.yaml", "receipt_prefix: MOON\n", "receipt_prefix: MOON\nreceipt_says: {refs: [MOON-SUB-01], text: {zh-Hant: '{moon}', en: x}}\n", "unknown blank {moon}", "receipt_says"),
    # conditions
    Spoilt(CHEESE, "required: false, label: {zh-Hant: 別家價格", "shown_when: 3, label: {zh-Hant: 別家價格", "expected a condition: a path and a test, or all / any / not"),
    Spoilt("eligibility.yaml", "{burrow.crater_depth: {at_most: 999}}", "{burrow.crater_depth: {below: 999}}", "unknown test 'below'; expected one of equals, in, not_in, includes, includes_any, includes_only, at_least, at_most, answered, younger_than, mentions"),
]  # fmt: skip


def expected_of(copied: CopiedPack, spoilt: Spoilt) -> str:
    name = spoilt.in_file or spoilt.file
    line = copied.line(name, spoilt.at or spoilt.new)
    shown = name if name.startswith("blocks/") else f"moon-market/{name}"
    return f"{shown}:{line}: {spoilt.message}"


def _id(spoilt: Spoilt) -> str:
    return spoilt.message[:60]


@pytest.mark.parametrize("spoilt", SHAPES, ids=_id)
def test_each_file_is_as_the_language_says(copied: CopiedPack, spoilt: Spoilt) -> None:
    copied.change(spoilt.file, spoilt.old, spoilt.new)
    assert expected_of(copied, spoilt) in errors(copied)


APPROVE = "requires: {burrow.crater_depth: {at_most: 999}}"
DECLARED = "requires: {declared: honesty.no_theft}"
SAME = "requires: {same: [burrow.ubn, burrow.again]}"

BETWEEN = [
    # names
    Spoilt("programme.yaml", "forms: [burrow, cheese, export]", "forms: [burrow, cheese, export, rocket]", "there is no form 'rocket' in forms/"),
    Spoilt("programme.yaml", "forms: [burrow, cheese, export]", "forms: [burrow, burrow, cheese, export]", "'burrow' is written 2 times"),
    Spoilt("programme.yaml", "forms: [burrow, cheese, export]", "forms: [burrow, cheese]", "form 'export' is missing from programme.yaml: forms", "form: export", EXPORT),
    Spoilt(BURROW, "{id: name_en, refs", "{id: name, refs", "'name' is written 2 times", "form: burrow"),
    Spoilt(CHEESE, "id: hole_use_other, type", "id: price, type", "'price' is written 2 times", "form: cheese"),
    Spoilt(BURROW, "- id: sky", "- id: owner", "'owner' is written 2 times", "sections:"),
    Spoilt("documents.yaml", "- id: film", "- id: letters", "'letters' is written 2 times", "papers:"),
    Spoilt("eligibility.yaml", "- rule: tastes_good", "- rule: honest", "'honest' is written 2 times", "lists:"),
    Spoilt("review.yaml", "{id: decree,", "{id: qualification,", "'qualification' is written 2 times", "stages:"),
    Spoilt("programme.yaml", "{id: harvest,", "{id: full_moon,", "'full_moon' is written 2 times", "windows:"),
    Spoilt("programme.yaml", "{id: exact_portrait,", "{id: last_second,", "'last_second' is written 2 times", "switches:"),
    Spoilt("declarations.yaml", "{id: no_giants,", "{id: no_theft,", "'no_theft' is written 2 times", "statements:"),
    Spoilt("documents.yaml", "{id: crumbs,", "{id: signed,", "'signed' is written 2 times", "holds:"),
    Spoilt("review.yaml", "{id: distance,", "{id: smell,", "'smell' is written 2 times", "criteria:"),
    Spoilt("eligibility.yaml", "- rule: tastes_good", "- rule: window", "a rule cannot be called 'window'"),
    # papers
    Spoilt(BURROW, "{paper: lease}", "{paper: rent}", "documents.yaml has no paper 'rent'"),
    Spoilt(BURROW, "{paper: lease}", "{paper: film}", "'film' is per solution, this form is per filing"),
    Spoilt(EXPORT, "{paper: portrait}", "{paper: taste}", "'taste' stands in a form already"),
    Spoilt("documents.yaml", "at_least_one: [letters, film]", "at_least_one: [letters, songs]", "there is no paper 'songs'", "- id: some_praise"),
    Spoilt("documents.yaml", "at_least_one: [letters, film]", "at_least_one: [letters, deed]", "some of these papers are per filing, some per solution", "- id: some_praise"),
    # refs
    Spoilt(BURROW, STORY, STORY.replace(" refs: [MOON-FORM1-11],", ""), "refs is missing: which requirements does this carry?"),
    Spoilt("review.yaml", "{id: smell, refs: [MOON-REV-03],", "{id: smell,", "refs is missing: which requirements does this carry?"),
    Spoilt("listing.yaml", "{id: keep_cool, refs: [MOON-POST-03],", "{id: keep_cool,", "refs is missing: which requirements does this carry?"),
    Spoilt("notices.yaml", "- id: listed\n    refs: [MOON-NOTE-01]", "- id: listed", "refs is missing: which requirements does this carry?", "- id: listed"),
    Spoilt("listing.yaml", "{begins: approval, ends: unlimited, refs: [MOON-POST-01]}", "{begins: approval, ends: unlimited}", "refs is missing: which requirements does this carry?"),
    # windows of options
    Spoilt(BURROW, "in_windows: [harvest]", "in_windows: [easter]", "there is no window 'easter'; there are: full_moon, harvest, half_moon, new_moon"),
    # papers of stages
    Spoilt("documents.yaml", "asked_at: tasting", "asked_at: supper", "there is no stage 'supper'; there are: qualification, tasting, decree"),
    Spoilt("documents.yaml", "{switch: largest_menu}", "{switch: last_second}", "switch 'last_second' must be a whole number to stand here"),
    Spoilt("documents.yaml", "- id: menu", "- id: letters", "'letters' is written 2 times", "papers:"),
    # facets
    Spoilt("listing.yaml", "  sizes: [cheese.holes]\n", "", "no answer becomes the column 'sizes'", "facets:"),
    Spoilt("listing.yaml", "facets: [industries, categories, sizes]", "facets: [sizes, sizes]", "'sizes' is written 2 times"),
    # where things point
    Spoilt("listing.yaml", "vendor: burrow.name", "vendor: burrow.nickname", "no form asks 'burrow.nickname'"),
    Spoilt("listing.yaml", "paths: [cheese.tasters]", "paths: [cheese.eaters]", "no form asks 'cheese.eaters'"),
    Spoilt("listing.yaml", "months: cheese.months", "months: cheese.weeks", "no form asks 'cheese.weeks'"),
    Spoilt("eligibility.yaml", "points_at: burrow.again", "points_at: burrow.once", "nothing is called 'burrow.once'"),
    Spoilt("eligibility.yaml", "points_at: burrow.again", "points_at: documents.rent", "nothing is called 'documents.rent'"),
    Spoilt("eligibility.yaml", "points_at: burrow.again", "points_at: declarations.rent", "nothing is called 'declarations.rent'"),
    Spoilt("eligibility.yaml", "points_at: burrow.again", "points_at: cheese.name", "'cheese.name' is asked of each solution, the rule once"),
    Spoilt("documents.yaml", "  reading: {number: MOON-AMB-08,", "  file_name_holds: {path: burrow.none}\n  reading: {number: MOON-AMB-08,", "no form asks 'burrow.none'", "file_name_holds"),
    Spoilt("documents.yaml", "  reading: {number: MOON-AMB-08,", "  file_name_holds: {path: cheese.name}\n  reading: {number: MOON-AMB-08,", "'cheese.name' must be a text of a form per filing", "file_name_holds"),
    # switches
    Spoilt("programme.yaml", " title: {zh-Hant: 肖像須剛好, en: The portrait fits exactly},", "", "'title' is missing", "{id: exact_portrait,"),
    Spoilt("programme.yaml", "title: {zh-Hant: 肖像須剛好, en: The portrait fits exactly}", "title: {zh-Hant: 肖像須剛好, en: The least savings}", "another switch is called 'The least savings' already", "{id: least_savings,"),
    Spoilt("programme.yaml", "title: {zh-Hant: 肖像須剛好, en: The portrait fits exactly}", "title: {zh-Hant: 截止當秒算準時, en: The portrait fits exactly}", "another switch is called '截止當秒算準時' already"),
    Spoilt("programme.yaml", "closing_second_counts: {switch: last_second}", "closing_second_counts: {switch: first_second}", "there is no switch 'first_second' in programme.yaml"),
    Spoilt("documents.yaml", "exact: {switch: exact_portrait}", "exact: {switch: portrait}", "there is no switch 'portrait' in programme.yaml"),
    Spoilt("documents.yaml", "exact: {switch: exact_portrait}", "exact: {switch: least_savings}", "switch 'least_savings' must be true or false to stand here"),
    Spoilt("documents.yaml", "max_bytes: 1048576", "max_bytes: {switch: weight}", "there is no switch 'weight' in programme.yaml"),
    Spoilt("documents.yaml", "max_bytes: 1048576", "max_bytes: {switch: last_second}", "switch 'last_second' must be a whole number to stand here"),
    Spoilt("eligibility.yaml", "switch.least_savings: 50", "switch.savings: 50", "there is no switch 'savings' in programme.yaml"),
    Spoilt("eligibility.yaml", "switch.least_savings: 50", "switch.least_savings: 70", "switch 'least_savings' is never 70; it may be 100, 50"),
    Spoilt("eligibility.yaml", "switch.least_savings: 50", "switch.least_savings: {at_least: 50}", "a switch cannot have the test 'at_least'"),
    Spoilt("eligibility.yaml", "switch.least_savings: 50", "switch.last_second: 1", "switch 'last_second' is never 1; it may be True, False"),
    # conditions: paths
    Spoilt("eligibility.yaml", APPROVE, "requires: {burrow.crater: {at_most: 999}}", "no form asks 'burrow.crater'"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {cheese.months: {at_most: 999}}", "'cheese.months' is asked of each solution: say any_solution or every_solution"),
    Spoilt("eligibility.yaml", "{cheese.tasters: {mentions: [{list: dogs}]}}", "{cheese.tasters.who: {mentions: [{list: dogs}]}}", "'cheese.tasters.who' is a column: a condition reads the whole table 'cheese.tasters'"),
    Spoilt("documents.yaml", "when: {cheese.market: mars}", "when: {cheese.planet: mars}", "no form asks 'cheese.planet'"),
    Spoilt("review.yaml", "shown_when: {not: {cheese.market: moon}}", "shown_when: {not: {cheese.planet: moon}}", "no form asks 'cheese.planet'"),
    Spoilt("declarations.yaml", "shown_when: {burrow.moonlight: true}", "shown_when: {burrow.sunlight: true}", "no form asks 'burrow.sunlight'"),
    Spoilt("eligibility.yaml", "{burrow.season: eclipse}", "{account.age: 3}", "no form asks 'account.age'"),
    # conditions: tests and values
    Spoilt("eligibility.yaml", APPROVE, "requires: {burrow.name: {at_most: 999}}", "'burrow.name' is a text: it cannot have the test 'at_most'"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {burrow.crater_depth: deep}", "'burrow.crater_depth' is answered with a number, not with 'deep'"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {burrow.name: 3}", "'burrow.name' is answered with text, not with 3"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {burrow.moonlight: 'true'}", "'burrow.moonlight' is answered with true or false, not with 'true'"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {burrow.founded: '2020-01-01'}", "'burrow.founded' is a date: it cannot have the test 'equals'"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {burrow.founded: {mentions: [x]}}", "'burrow.founded' is a date: it cannot have the test 'mentions'"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {burrow.carrots: {younger_than: {years: 1}}}", "'burrow.carrots' is a money: it cannot have the test 'younger_than'"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {any_solution: {cheese.milks: goat}}", "'cheese.milks' is a choices: it cannot have the test 'equals'"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {any_solution: {cheese.holes: {includes: with}}}", "'cheese.holes' is a choice: it cannot have the test 'includes'"),
    Spoilt("eligibility.yaml", APPROVE, "requires: {any_solution: {cheese.tasters: {in: [a]}}}", "'cheese.tasters' is a rows: it cannot have the test 'in'"),
    Spoilt("eligibility.yaml", "{burrow.season: eclipse}", "{burrow.season: dusk}", "'burrow.season' has no option 'dusk'; it has day, night, eclipse"),
    Spoilt("eligibility.yaml", "{cheese.milks: {includes_any: [goat, cow]}}", "{cheese.milks: {includes_any: [goat, ox]}}", "'cheese.milks' has no option 'ox'; it has goat, cow, rabbit, none"),
    Spoilt("eligibility.yaml", SAME, "requires: {same: [burrow.ubn, burrow.carrots]}", "'burrow.ubn' and 'burrow.carrots' can never be the same: a number and a ubn"),
    Spoilt("eligibility.yaml", "limit: {amount: cheese.rival_price, per: cheese.rival_months}", "limit: {amount: cheese.rival_price, per: cheese.name}", "'cheese.name' is a text: a rate is made of numbers", "of: {amount: cheese.price"),
    # declarations
    Spoilt("eligibility.yaml", DECLARED, "requires: {declared: honour.no_theft}", "there is no declaration 'honour'"),
    Spoilt("eligibility.yaml", DECLARED, "requires: {declared: honesty.thrift}", "declaration 'honesty' has no statement 'thrift'"),
    Spoilt("eligibility.yaml", DECLARED, "requires: {declared: purity.only_milk}", "'purity' is declared of each solution: say any_ or every_solution"),
    # circles
    Spoilt(BURROW, "{id: moonlight, refs: [MOON-FORM1-13],", "{id: moonlight, shown_when: {burrow.crater_rope: true}, refs: [MOON-FORM1-13],", "asked in a circle: burrow.moonlight → burrow.crater_rope → burrow.moonlight"),
    Spoilt(CHEESE, "- id: holes\n", "- id: holes\n        shown_when: {cheese.hole_count: {answered: true}}\n", "asked in a circle: cheese.holes → cheese.hole_count → cheese.holes", "- id: holes"),
    Spoilt(CHEESE, "id: name, refs", "id: name, shown_when: {cheese.name: x}, refs", "asked in a circle: cheese.name → cheese.name"),
    Spoilt("declarations.yaml", "shown_when: {burrow.moonlight: true}", "shown_when: {declared: light.reflected}", "asked in a circle: declarations.light → declarations.light", "- id: light"),
]  # fmt: skip


@pytest.mark.parametrize("spoilt", BETWEEN, ids=_id)
def test_the_parts_of_a_pack_fit_each_other(copied: CopiedPack, spoilt: Spoilt) -> None:
    copied.change(spoilt.file, spoilt.old, spoilt.new)
    assert expected_of(copied, spoilt) in errors(copied)


def test_a_notice_that_the_life_cycle_sends_must_be_there(copied: CopiedPack) -> None:
    copied.change("notices.yaml", "  - id: draft_lapsed\n", "  - id: draft_dozed\n")
    assert errors(copied) == [
        "moon-market/notices.yaml:1: the life-cycle sends the notice 'draft_lapsed', which is not"
        " here"
    ]


@pytest.mark.parametrize(
    "name", ["pack", "documents", "declarations", "solutions", "id", "account", "switch"]
)
def test_a_form_cannot_take_a_name_that_means_something_else(copied: CopiedPack, name: str) -> None:
    copied.change(EXPORT, "form: export", f"form: {name}")
    assert f"moon-market/{EXPORT}:1: a form cannot be called {name!r}" in errors(copied)


def test_a_form_whose_name_is_no_word_is_refused_without_breaking(copied: CopiedPack) -> None:
    copied.change("programme.yaml", "forms: [burrow, cheese, export]", "forms: [[burrow], {a: b}]")
    copied.change(EXPORT, "form: export", "form: [export]")
    line = copied.line("programme.yaml", "forms: [[burrow]")
    assert errors(copied) == [
        f"moon-market/programme.yaml:{line}: 0: input should be a valid string",
        f"moon-market/programme.yaml:{line}: 1: input should be a valid string",
        f"moon-market/programme.yaml:{line}: forms: tuple should have at least 1 item after"
        " validation, not 0",
        f"moon-market/{EXPORT}:1: form: input should be a valid string",
    ]


@pytest.mark.parametrize("name", ["programme", "eligibility", "documents", "review", "listing"])
@pytest.mark.parametrize("text", ["[1, 2]", "word", "3", "null"])
def test_a_file_that_holds_no_mapping_is_refused(copied: CopiedPack, name: str, text: str) -> None:
    copied.path(f"{name}.yaml").write_text(text, encoding="utf-8")
    assert f"moon-market/{name}.yaml:1: expected a mapping" in errors(copied)


def test_conditions_may_nest_only_as_deep_as_files(copied: CopiedPack) -> None:
    deep = "{not: " * 80 + "{burrow.moonlight: true}" + "}" * 80
    copied.change(
        "declarations.yaml", "shown_when: {burrow.moonlight: true}", f"shown_when: {deep}"
    )
    line = copied.line("declarations.yaml", "shown_when:")
    assert errors(copied) == [f"moon-market/declarations.yaml:{line}: nested too deeply"]
