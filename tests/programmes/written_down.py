"""A pack in short lines, as ``data/<programme>-written-down.yaml`` holds them a second time.

The fields of the official tables stand in ``*-fields.yaml``; here stands what they do not tell:
questions that no table numbers, when something is asked, rules, papers, statements, readings,
dates, stages and what the market takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from tests.programmes.fields import paper_line, question_line
from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.pack.account import Account
from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.documents import Paper, SwitchValue, Upload
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.pack.forms import Together
from yunshi.rulebook.pack.listing import Price
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.review import Range, Stage, Supplement

Lines = dict[str, Any]


def said(condition: Condition, within: bool = False) -> str:
    """A condition in words; ``within``: as a part of another."""
    match condition:
        case conditions.All(parts) | conditions.Any_(parts):
            word = " and " if isinstance(condition, conditions.All) else " or "
            joined = word.join(said(part, within=True) for part in parts)
            return f"({joined})" if within and len(parts) > 1 else joined
        case conditions.Not(part):
            return f"not ({said(part)})"
        case conditions.AnySolution(part):
            return f"any solution ({said(part)})"
        case conditions.EverySolution(part):
            return f"every solution ({said(part)})"
        case conditions.Same(left, right):
            return f"{left} = {right}"
        case conditions.RateAtMost(amount, per, limit_amount, limit_per):
            return f"{amount} / {per} <= {limit_amount} / {limit_per}"
        case conditions.Declared(declaration, statement):
            return f"declared {declaration}.{statement}"
        case conditions.Test(path, "answered", operand):
            return f"{path} {'answered' if operand else 'open'}"
        case conditions.Test(path, name, operand):
            return f"{path} {_TESTS.get(name, name)} {_operand(operand)}"
    raise TypeError(condition)


_TESTS = {"equals": "=", "at_least": ">=", "at_most": "<=", "not_in": "not in", "includes": "has"}


def _operand(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return " ".join(f"{number} {unit}" for unit, number in value.items())
    if isinstance(value, tuple | list):
        return ", ".join(_operand(each) for each in value)
    return str(value)


def _when(word: str, condition: Condition | None) -> list[str]:
    return [] if condition is None else [f"{word} {said(condition)}"]


def written_down(pack: Pack, told: set[str]) -> dict[str, Lines]:
    """What there is to say of a pack, by section; ``told``: the fields that tables tell."""
    return {
        "fields": _fields(pack, told),
        "asked": dict(_asked(pack)),
        "options": dict(_options(pack)),
        "rules": dict(_rules(pack)),
        "papers": dict(_papers(pack)),
        "declarations": dict(_declarations(pack)),
        "switches": {
            switch.id: f"{_operand(switch.value)}, else {_operand(switch.other)}"
            for switch in pack.programme.switches
        },
        "programme": dict(_programme(pack)),
        "review": dict(_review(pack)),
        "market": dict(_market(pack)),
        "listing": dict(_listing(pack)),
    }


def _fields(pack: Pack, told: set[str]) -> Lines:
    lines = [question_line(placed) for placed in pack.questions.values()]
    lines += [paper_line(paper) for paper in pack.documents.papers]
    split = (line.split(" ", 1) for line in lines)
    return {path: rest for path, rest in split if path not in told}


def _asked(pack: Pack) -> Iterator[tuple[str, str]]:
    """When what is not always asked is asked, or required; and what is marked in a field."""
    for form in pack.forms:
        yield f"form {form.form}", "; ".join([f"per {form.per}", *_when("shown:", form.shown_when)])
        for section in form.sections:
            if section.shown_when is not None:
                yield f"section {form.form}.{section.id}", f"shown: {said(section.shown_when)}"
            for group in section.together:
                yield f"together {form.form}.{group.id}", _together(group)
    for path, placed in pack.questions.items():
        question = placed.question
        words = [*_when("shown:", question.shown_when), *_when("required:", question.required_when)]
        if placed.opened_by is not None:
            words.append(f"after {placed.opened_by[0].path} {placed.opened_by[1]}")
        if question.placeholders:
            words.append(f"placeholders {', '.join(question.placeholders)}")
        if question.receives_mail:
            words.append("receives mail")
        if words:
            yield path, "; ".join(words)


def _together(group: Together) -> str:
    return "; ".join([f"one of {', '.join(group.at_least_one)}", *_when("when:", group.when)])


def _options(pack: Pack) -> Iterator[tuple[str, str]]:
    """The options of each question, in order; ``!`` after one that stands alone."""
    for path, placed in pack.questions.items():
        if placed.question.options:
            yield (
                path,
                ", ".join(
                    option.id
                    + ("!" if option.alone else "")
                    + (f" in {' '.join(option.in_windows)}" if option.in_windows else "")
                    for option in placed.question.options
                ),
            )


def _rules(pack: Pack) -> Iterator[tuple[str, str]]:
    for about, rules in (
        ("vendor", pack.eligibility.vendor),
        ("solution", pack.eligibility.solution),
    ):
        for rule in rules:
            yield f"{about} {rule.rule}", _rule(rule)


def _rule(rule: Rule) -> str:
    words = [*_when("when:", rule.when)]
    if rule.requires is None:
        words.append(f"looked at, blocks {rule.blocks.value}")
    else:
        words.append(f"requires: {said(rule.requires)}")
        words.append(f"else {rule.otherwise}, blocks {rule.blocks.value}")
    if rule.points_at is not None:
        words.append(f"at {rule.points_at}")
    return "; ".join(words)


def _papers(pack: Pack) -> Iterator[tuple[str, str]]:
    general = pack.documents.general
    holds = general.file_name_holds
    named = [f"named after {holds.path} without {', '.join(holds.without)}"] if holds else []
    words = [",".join(general.types), f"bytes <= {_limit(general.max_bytes)}", *named]
    yield "general", "; ".join(words)
    for paper in pack.documents.papers:
        yield paper.id, "; ".join(_paper(paper))
    for later in pack.documents.asked_later:
        yield later.id, "; ".join([f"asked at {later.asked_at}", *_upload(later)])
    for group in pack.documents.together:
        yield f"together {group.id}", _together(group)


def _paper(paper: Paper) -> Iterator[str]:
    yield from _upload(paper)
    if paper.required_when is None and not paper.required:
        yield "optional"
    yield from _when("shown:", paper.shown_when)
    yield from _when("required:", paper.required_when)
    if paper.image is not None:
        exact = paper.image.exact
        how = f"switch {exact.switch}" if isinstance(exact, SwitchValue) else _operand(exact)
        yield f"{paper.image.width} x {paper.image.height} pixels, exact: {how}"
    if paper.not_older_than is not None:
        age = paper.not_older_than.model_dump(exclude_defaults=True)
        yield f"not older than {_operand(age)}"


def _upload(paper: Upload) -> Iterator[str]:
    most = "*" if paper.count.max is None else paper.count.max
    yield f"per {paper.per}, {paper.count.min}-{most}"
    if paper.types:
        yield ",".join(paper.types)
    if paper.max_bytes is not None:
        yield f"bytes <= {_limit(paper.max_bytes)}"
    if paper.holds:
        yield f"holds {', '.join(statement.id for statement in paper.holds)}"


def _limit(limit: int | SwitchValue) -> str:
    return f"switch {limit.switch}" if isinstance(limit, SwitchValue) else str(limit)


def _declarations(pack: Pack) -> Iterator[tuple[str, str]]:
    for declaration in pack.declarations:
        yield declaration.id, "; ".join(_declaration(declaration))


def _declaration(declaration: Declaration) -> Iterator[str]:
    yield f"{declaration.kind} per {declaration.per}"
    yield "exceptions go to a person" if declaration.may_except else "no exceptions"
    yield from _when("shown:", declaration.shown_when)
    yield ", ".join(statement.id for statement in declaration.statements)


def _programme(pack: Pack) -> Iterator[tuple[str, str]]:
    programme, intake = pack.programme, pack.programme.intake
    yield "effective from", programme.effective_from.isoformat()
    yield "period ends", str(programme.period.ends)
    yield "intake", intake.mode
    counts = intake.closing_second_counts
    yield (
        "closing second counts",
        (f"switch {counts.switch}" if isinstance(counts, SwitchValue) else _operand(counts)),
    )
    for window in intake.windows:
        times = [
            f"{name} {value.isoformat()}"
            for name in ("opens", "closes", "expected_until")
            if (value := getattr(window, name)) is not None
        ]
        yield f"window {window.id}", "; ".join(times) or "expected"
    if programme.solutions is not None:
        most = programme.solutions
        yield "solutions", "; ".join([f"<= {most.at_most}", *_when("counts:", most.counts)])
    if programme.account is not None:
        yield "account", "; ".join(_account(programme.account))
    yield "business certificate", _operand(programme.business_certificate is not None)
    yield "signed with", intake.signed_with or "nothing"
    yield "receipts", programme.receipt_prefix


def _account(account: Account) -> Iterator[str]:
    review, password, waiver = account.review, account.password, account.waiver
    if review is not None:
        days = f"{review.takes.at_least} to {review.takes.at_most} working days"
        yield f"reviewed by {review.by} in {days}"
        yield f"returned for {review.returned.working_days} working days"
    if account.forms:
        yield f"forms {', '.join(account.forms)}"
    if password is not None:
        yield f"password >= {password.at_least} with {', '.join(password.holds)}"
    if waiver is not None:
        yield f"waiver {waiver.question} by {waiver.standing}"


def _review(pack: Pack) -> Iterator[tuple[str, str]]:
    review = pack.review
    yield "begins", review.begins
    for stage in review.stages:
        yield f"stage {stage.id}", "; ".join(_stage(stage))
        for criterion in stage.criteria:
            asked = _when("shown:", criterion.shown_when)
            yield f"criterion {stage.id}.{criterion.id}", "; ".join(asked) or "always"
    for lane in review.lanes:
        words = [*_when("when:", lane.when)]
        if lane.standing is not None:
            words.append(f"standing {lane.standing}")
        words.append(", ".join(lane.stages) or "no stage")
        if lane.not_passed is not None:
            words.append(f"not passed {lane.not_passed.stage}: {lane.not_passed.lane}")
        yield f"lane {lane.id}", "; ".join(words)
    yield "supplement", _supplement(review.supplement)


def _supplement(supplement: Supplement) -> str:
    due = _deadline(supplement.deadline)
    return f"{due}; from {supplement.clock_starts}; to {supplement.lapses_to}"


def _deadline(deadline: BaseModel) -> str:
    return ", ".join(f"{name} {_operand(value)}" for name, value in deadline)


def _stage(stage: Stage) -> Iterator[str]:
    yield f"{stage.kind} by {stage.by}"
    if stage.refused_as is not None:
        yield f"else {stage.refused_as.zh_hant}"
    if stage.target is not None:
        yield f"target {stage.target.working_days} working days"
    if stage.sitting is not None:
        for name in ("vendors", "solutions", "reviewers"):
            several: Range | None = getattr(stage.sitting, name)
            if several is not None:
                yield f"{name} {several.min or ''}-{several.max or ''}"
    if stage.supplement is not None:
        yield f"supplement {_deadline(stage.supplement.deadline)}"


def _market(pack: Pack) -> Iterator[tuple[str, str]]:
    market = pack.listing.market
    for name in type(market).model_fields:
        value = getattr(market, name)
        if isinstance(value, Price):
            yield "price", "; ".join(f"{key} {_operand(each)}" for key, each in value if each)
        elif name == "blocks":
            yield from ((f"block {block.id}", ", ".join(block.paths)) for block in value)
        elif value:
            yield name, _operand(value)


def _listing(pack: Pack) -> Iterator[tuple[str, str]]:
    listing = pack.listing
    yield "listed by", ", ".join(listing.listed_by)
    yield "stands", f"from {listing.validity.begins} to {listing.validity.ends}"
    yield "changes approved by", listing.changes.approved_by
    yield "obligations", ", ".join(one.id for one in listing.obligations)
    for sanction in listing.sanctions:
        words = [f"bar of {sanction.bar_years} years"] if sanction.bar_years else []
        words += [f"grounds {', '.join(ground.id for ground in sanction.grounds)}"] * bool(
            sanction.grounds
        )
        yield f"sanction {sanction.id}", "; ".join(words) or "no grounds of its own"
