"""``yunshi pack show``"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from yunshi.cli.packs import pack_named
from yunshi.cli.speaking import language, say, say_json
from yunshi.rulebook.outline import GROUPS, outline
from yunshi.rulebook.pack.documents import Paper, StagePaper, Upload
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.pack.forms import Together
from yunshi.rulebook.pack.items import Cited, Statement
from yunshi.rulebook.pack.loader import LoadedPack
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import Option, Question
from yunshi.rulebook.wording import labelled, limits_of


def show(named: str, *, as_json: bool, lang: str | None) -> None:
    loaded = pack_named(named, given_language=lang, as_json=as_json)
    if as_json:
        say_json(pack_as_json(loaded))
        return
    chosen = language(lang)
    programme = loaded.pack.programme
    say(f"{programme.id}  {programme.version}  {loaded.hash}")
    group = ""
    for entry in outline(loaded.pack):
        if entry.group != group:
            group = entry.group
            say(f"\n━━ {GROUPS[group].in_language(chosen)} ━━")
        say(f"\n{entry.title.in_language(chosen)}  [{entry.id}]")
        for fact in entry.facts:
            say(f"    {labelled(fact.label, fact.value).in_language(chosen)}")


def pack_as_json(loaded: LoadedPack) -> dict[str, Any]:
    """A pack for programs: what is asked, and what each finding's rule and refs can be."""
    pack = loaded.pack
    return {
        "id": pack.id,
        "version": pack.programme.version,
        "hash": loaded.hash,
        "switches": [
            {
                "id": switch.id,
                **_cited(switch),
                "title": switch.name.as_json(),
                "value": switch.value,
                "other": list(switch.other),
                "meaning": switch.meaning.as_json(),
            }
            for switch in pack.programme.switches
        ],
        "questions": [_question(placed) for placed in pack.questions.values()],
        "documents": [_paper(pack, paper) for paper in pack.documents.papers],
        "rules": [*_rules(pack)],
        "declarations": [
            {
                "id": said.id,
                "path": _path(said.per, f"declarations/{said.id}"),
                **_cited(said),
                "kind": said.kind,
                "version": said.version,
                "title": said.title.as_json(),
                "statements": [_statement(each, said) for each in said.statements],
                "may_except": said.may_except,
                "borrowed_from": said.borrowed_from,
            }
            for said in pack.declarations
        ],
        "stages": [
            {
                "id": stage.id,
                **_cited(stage),
                "kind": stage.kind,
                "by": stage.by,
                "title": stage.title.as_json(),
                "criteria": [
                    {"id": item.id, **_cited(item), "title": item.title.as_json()}
                    for item in stage.criteria
                ],
                "documents": [
                    _asked_later(pack, paper)
                    for paper in pack.documents.asked_later
                    if paper.asked_at == stage.id
                ],
            }
            for stage in pack.review.stages
        ],
    }


def _question(placed: Placed) -> dict[str, Any]:
    question = placed.question
    return {
        "id": placed.path,
        "path": _path(placed.form.per, _in_file(placed)),
        **_cited(question),
        "type": question.type.value,
        "required": _required(question),
        "limits": limits_of(question),
        "options": [_option(option, question) for option in question.options],
        "added": question.added,
        "borrowed_from": question.borrowed_from,
    }


def _option(option: Option, question: Question) -> dict[str, Any]:
    return {
        "id": option.id,
        "label": option.label.as_json(),
        **_cited(option.within(question)),
        "in_windows": list(option.in_windows),
    }


def _in_file(placed: Placed) -> str:
    if placed.row_of is not None:
        return f"{_in_file(placed.row_of)}/*/{placed.question.id}"
    return placed.path.replace(".", "/")


def _path(per: str, within: str) -> str:
    """A JSON pointer into the answers file, with ``*`` for what repeats."""
    return f"/solutions/*/{within}" if per == "solution" else f"/{within}"


def _required(item: Question | Paper) -> bool | str:
    return "when" if item.required_when is not None else item.required


def _cited(item: Cited) -> dict[str, Any]:
    return {"refs": list(item.refs), "clause": item.clause}


def _statement(statement: Statement, outer: Cited) -> dict[str, Any]:
    cited = _cited(statement.within(outer))
    return {"id": statement.id, **cited, "text": statement.text.as_json()}


def _paper(pack: Pack, paper: Paper) -> dict[str, Any]:
    return {
        "id": paper.id,
        "path": _path(paper.per, f"documents/{paper.id}"),
        **_cited(paper),
        "required": _required(paper),
        **_upload(pack, paper),
        "image": paper.image.model_dump() if paper.image else None,
        "not_older_than": (
            paper.not_older_than.model_dump(exclude_defaults=True) if paper.not_older_than else None
        ),
        "added": paper.added,
        "borrowed_from": paper.borrowed_from,
    }


def _asked_later(pack: Pack, paper: StagePaper) -> dict[str, Any]:
    """A paper of a later stage has no place in an answers file."""
    return {"id": paper.id, **_cited(paper), "per": paper.per, **_upload(pack, paper)}


def _upload(pack: Pack, paper: Upload) -> dict[str, Any]:
    return {
        "count": {"min": paper.count.min, "max": paper.count.max},
        "types": list(paper.types or pack.documents.general.types),
        "max_bytes": pack.most_bytes(paper),
        "label": paper.label.as_json(),
        "holds": [_statement(point, paper) for point in paper.holds],
    }


def _rules(pack: Pack) -> Iterator[dict[str, Any]]:
    for rule in pack.eligibility.vendor:
        yield _rule(rule, "filing")
    for rule in pack.eligibility.solution:
        yield _rule(rule, "solution")
    for form in pack.forms:
        for section in form.sections:
            for group in section.together:
                yield _group(group, f"{form.form}.{group.id}", form.per)
    for group in pack.documents.together:
        per = pack.paper_by_id[group.at_least_one[0]].per
        yield _group(group, f"documents.{group.id}", per)
    if pack.programme.solutions is not None:
        yield {
            "rule": "solutions.at_most",
            **_cited(pack.programme.solutions),
            "per": "filing",
            "otherwise": "fail",
            "blocks": "submit",
            "at_most": pack.programme.solutions.at_most,
        }
    intake = _cited(pack.programme.intake)
    yield {"rule": "window", **intake, "per": "filing", "otherwise": "fail", "blocks": "submit"}


def _rule(rule: Rule, per: str) -> dict[str, Any]:
    return {
        "rule": rule.rule,
        **_cited(rule),
        "per": per,
        "otherwise": "review" if rule.requires is None else rule.otherwise,
        "blocks": rule.blocks.value,
        "added": rule.added,
        "title": rule.title.as_json(),
        "message": rule.message.as_json(),
    }


def _group(group: Together, name: str, per: str) -> dict[str, Any]:
    return {
        "rule": name,
        **_cited(group),
        "per": per,
        "otherwise": "fail",
        "blocks": "submit",
        "message": group.message.as_json(),
    }
