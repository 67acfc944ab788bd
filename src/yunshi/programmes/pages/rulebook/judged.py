"""Who may apply with what, what is declared, and how it is reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from django.utils.translation import gettext as _

from yunshi.programmes.pages.rulebook import labels
from yunshi.programmes.pages.rulebook.telling import Telling
from yunshi.programmes.pages.rulebook.views import (
    BlockView,
    ItemView,
    Line,
    PartsView,
    PartView,
    Tag,
)
from yunshi.rulebook.findings import Blocks
from yunshi.rulebook.outline.reviewed import sitting, supplement_of_stage
from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.pack.review import Criterion, Stage
from yunshi.rulebook.switched import by_settings_alone
from yunshi.rulebook.wording import condition_in_words

_RULE: Final = frozenset({"about", "otherwise", "message", "points_at"})
_STAGE: Final = frozenset({"order", "criteria", "about", "by", "kind", "sitting", "supplement"})


def vendor_rules(told: Telling) -> tuple[BlockView, ...]:
    items = [_rule(told, rule) for rule in told.pack.eligibility.vendor]
    if told.has("rules", "solutions.at_most"):
        items.append(told.item("rules", "solutions.at_most", labels.RULE))
    return (BlockView(tuple(items)),)


def solution_rules(told: Telling) -> tuple[BlockView, ...]:
    return (BlockView(tuple(_rule(told, rule) for rule in told.pack.eligibility.solution)),)


def _rule(told: Telling, rule: Rule) -> ItemView:
    entry = told.pending("rules", rule.rule)
    facts = {fact.key: fact for fact in entry.facts}
    item = told.item("rules", rule.rule, labels.RULE, skip=_RULE)
    folded = [told.line(labels.MESSAGE, facts["message"].value)]
    if rule.points_at is not None:
        folded.append(_about(told, rule.points_at))
    return replace(
        item,
        tags=(_otherwise(rule), *_not_asked_now(told, rule), *item.tags),
        folded=tuple(folded),
        folded_label=_("What the platform says when it does not hold"),
    )


def _not_asked_now(told: Telling, rule: Rule) -> Iterator[Tag]:
    """That the settings in force leave the rule out, whatever is answered."""
    if rule.when is not None and by_settings_alone(rule.when, told.switches) is False:
        yield Tag(_("Does not apply as the settings are now"))


def _otherwise(rule: Rule) -> Tag:
    """What follows when a rule does not hold."""
    judged = rule.otherwise == "review" or rule.requires is None
    if rule.blocks is Blocks.SUBMIT:
        return Tag(_("Without it nothing can be filed"), "must")
    if rule.blocks is Blocks.NOTHING:
        return Tag(_("An officer looks; nothing hangs on it") if judged else _("Is noted"))
    if judged:
        return Tag(_("An officer looks before it qualifies"))
    return Tag(_("Without it it does not qualify"), "must")


def _about(told: Telling, path: str) -> Line:
    """Which question, paper or declaration a rule is shown at."""
    part, name = path.partition(".")[::2]
    pack, label = told.pack, _("Shown at")
    if path in pack.questions:
        words = told.words(pack.questions[path].question.label)
        return Line(label, ((words, f"#questions.{path}"),))
    if part == "documents" and name in pack.paper_by_id:
        return Line(label, ((told.words(pack.paper_by_id[name].label), f"#papers.{name}"),))
    if part == "declarations" and name in pack.declaration_by_id:
        words = told.words(pack.declaration_by_id[name].title)
        return Line(label, ((words, f"#declarations.{name}"),))
    return told.line(label, path)


def declarations(told: Telling) -> tuple[BlockView, ...]:
    return (BlockView(tuple(_declaration(told, each) for each in told.pack.declarations)),)


def _declaration(told: Telling, declaration: Declaration) -> ItemView:
    facts = {f.key: f for f in told.pending("declarations", declaration.id).facts}
    kind = told.words(facts["kind"].value)
    skip = {"kind", "per", "version", "statements"}
    item = told.item("declarations", declaration.id, labels.DECLARATION, skip=skip)
    within = declaration.clause
    statements = told.statements(
        item.anchor,
        "statements",
        declaration.statements,
        labels.STATEMENT,
        within=within,
    )
    version = _("version %(number)d of this text") % {"number": declaration.version}
    return replace(
        item,
        tags=(Tag(kind), *item.tags),
        meta=(told.words(facts["per"].value), version),
        parts=(PartsView(_("Statement by statement"), statements, numbered=True),),
    )


def review(told: Telling) -> tuple[BlockView, ...]:
    pack = told.pack
    whole = told.item("stages", "review", labels.REVIEW, skip={"outcomes"})
    outcomes = told.statements(
        whole.anchor,
        "outcomes",
        pack.review.outcomes,
        labels.OUTCOME,
        within=pack.review.clause,
    )
    parts = (PartsView(labels.OUTCOMES, outcomes),) if outcomes else ()
    blocks = [BlockView((replace(whole, parts=parts),))]
    stages = tuple(_stage(told, each, n) for n, each in enumerate(pack.review.stages, 1))
    blocks.append(BlockView(stages, anchor="review-stages", title=_("Stages, in order")))
    if pack.review.lanes:
        items = tuple(
            replace(
                told.item("stages", f"lanes.{lane.id}", _("Lane"), skip={"about"}),
                text=told.words(lane.about),
            )
            for lane in pack.review.lanes
        )
        note = _("Not every solution goes through every stage; the first lane that applies counts.")
        blocks.append(BlockView(items, anchor="review-lanes", title=labels.LANES, note=note))
    return tuple(blocks)


def _stage(told: Telling, stage: Stage, number: int) -> ItemView:
    facts = {fact.key: fact for fact in told.pending("stages", stage.id).facts}
    item = told.item("stages", stage.id, labels.STAGE, skip=_STAGE)
    criteria = tuple(_criteria(told, item.anchor, stage))
    kind, by = told.words(facts["kind"].value), told.words(facts["by"].value)
    return replace(
        item,
        meta=(kind, _("by the %(body)s") % {"body": by}),
        text=told.words(stage.about),
        lines=(*_papers_at(told, stage), *item.lines),
        parts=(PartsView(_("What is judged"), criteria),) if criteria else (),
        inner=tuple(_within(told, stage)),
        number=number,
    )


def _within(told: Telling, stage: Stage) -> Iterator[ItemView]:
    """What a stage holds that has a clause of its own: its sittings, its own supplements."""
    anchor, clause = f"stages.{stage.id}", stage.clause
    if stage.sitting is not None:
        facts = sitting(stage.sitting)
        yield told.inner(f"{anchor}.sitting", stage.sitting, facts, labels.SITTING, clause)
    if stage.supplement is not None:
        facts, title = supplement_of_stage(stage.supplement), _("Supplement within this stage")
        yield told.inner(f"{anchor}.supplement", stage.supplement, facts, title, clause)


def _criteria(told: Telling, anchor: str, stage: Stage) -> Iterable[PartView]:
    for each in stage.criteria:
        words = _("%(title)s: %(assessed)s") % {
            "title": told.words(each.title),
            "assessed": told.words(each.assessed),
        }
        yield told.part(
            anchor,
            "criteria",
            each,
            each.id,
            words,
            labels.CRITERION,
            within=stage.clause,
            note=_only_when(told, each),
        )


def _only_when(told: Telling, criterion: Criterion) -> str:
    if criterion.shown_when is None:
        return ""
    said = told.words(condition_in_words(told.pack, criterion.shown_when))
    return _("only when %(condition)s") % {"condition": said}


def _papers_at(told: Telling, stage: Stage) -> Iterator[Line]:
    for paper in told.pack.documents.asked_later:
        if paper.asked_at == stage.id:
            label = told.words(paper.label)
            yield Line(_("Paper to hand in"), ((label, f"#papers.{paper.id}"),))


def supplement(told: Telling) -> tuple[BlockView, ...]:
    said = told.pack.review.supplement
    item = told.item("stages", "supplement", _("Supplement"), skip={"about"})
    return (BlockView((replace(item, text=told.words(said.about)),)),)
