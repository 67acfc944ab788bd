"""Forms and papers: what a vendor fills in and uploads."""

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
from yunshi.rulebook.outline import Fact
from yunshi.rulebook.pack.documents import Paper, SwitchValue, Upload
from yunshi.rulebook.pack.forms import Form, PaperHere, Section
from yunshi.rulebook.pack.questions import Option, Question
from yunshi.rulebook.wording import (
    bytes_in_words,
    count_in_words,
    limits_in_words,
    pixels_in_words,
    type_in_words,
    window_names,
)

# Told in the line below a question's title, by the tree it stands in, or folded away.
_QUESTION: Final = frozenset(
    {"place", "type", "required", "limits", "unit", "options", "help", "message", "placeholders"}
    | {"meaning", "receives_mail"}
)
_PAPER: Final = frozenset(
    {"required", "count", "types", "max_bytes", "image", "not_older_than", "holds", "help"}
)


def forms(told: Telling) -> tuple[BlockView, ...]:
    """Each form with its sections and their questions, in the order in which they are filled."""
    return tuple(_form(told, form) for form in told.pack.forms)


def _form(told: Telling, form: Form) -> BlockView:
    head = told.item("forms", form.form, labels.FORM)
    return BlockView(
        items=(),
        anchor=f"form-{form.form}",
        title=head.title,
        head=head,
        blocks=tuple(_section(told, form, section) for section in form.sections),
    )


def _section(told: Telling, form: Form, section: Section) -> BlockView:
    title = told.words(section.title)
    head = told.item(
        "forms",
        f"{form.form}.{section.id}",
        labels.SECTION,
        skip={"intro"},
        title=title,
    )
    items: list[ItemView] = []
    pointers: list[Line] = []
    for each in section.questions:
        if isinstance(each, PaperHere):
            label = told.words(told.pack.paper_by_id[each.paper].label)
            pointers.append(Line(_("Uploaded here"), ((label, f"#papers.{each.paper}"),)))
        else:
            items.append(question(told, f"{form.form}.{each.id}", each))
    for group in section.together:
        items.append(_together(told, f"{form.form}.{group.id}"))
    return BlockView(
        items=tuple(items),
        anchor=f"section-{form.form}-{section.id}",
        title=title,
        head=replace(head, text=told.words(section.intro)),
        pointers=tuple(pointers),
    )


def _together(told: Telling, name: str) -> ItemView:
    item = told.item("rules", name, labels.RULE, skip={"message"})
    return replace(item, tags=(Tag(_("At least one"), "must"), *item.tags))


def question(told: Telling, path: str, asked: Question, within: str = "") -> ItemView:
    """One question with its options, what they open, and its columns."""
    facts = {fact.key: fact for fact in told.pending("questions", path).facts}
    item = told.item("questions", path, labels.QUESTION, skip=_QUESTION, within=within)
    own = told.pack.questions[path].question
    inner = tuple(
        question(told, f"{path}.{column.id}", column, own.clause) for column in asked.columns
    )
    return replace(
        item,
        tags=(_required(told, own), *item.tags),
        meta=tuple(_meta(told, own)),
        text=told.words(own.help),
        lines=(*_when_required(told, facts, own), *item.lines),
        parts=tuple(_options(told, path, asked, own.clause)),
        folded=tuple(told.lines(_rest(facts), ())),
        folded_label=_("For who fills it in"),
        inner=inner,
        inner_label=labels.COLUMNS if inner else "",
    )


def _rest(facts: dict[str, Fact]) -> Iterator[Fact]:
    for key in ("receives_mail", "placeholders", "message", "meaning"):
        if key in facts:
            yield facts[key]


def _required(told: Telling, item: Question | Paper) -> Tag:
    if item.required_when is not None:
        return Tag(_("Required in some cases"), "must")
    return Tag(labels.REQUIRED, "must") if item.required else Tag(labels.OPTIONAL)


def _when_required(told: Telling, facts: dict[str, Fact], item: Question | Paper) -> Iterator[Line]:
    if item.required_when is not None:
        yield told.line(facts["required"].label, facts["required"].value)


def _meta(told: Telling, asked: Question) -> Iterator[str]:
    yield told.words(type_in_words(asked))
    for limit in limits_in_words(asked).values():
        yield told.words(limit)
    if asked.unit is not None:
        yield _("in %(unit)s") % {"unit": told.words(asked.unit)}


def _options(told: Telling, path: str, asked: Question, within: str) -> Iterator[PartsView]:
    if asked.options:
        form = path.partition(".")[0]
        parts = tuple(_option(told, path, form, asked, each, within) for each in asked.options)
        yield PartsView(labels.OPTIONS, parts, are_short=True)


def _option(
    told: Telling, path: str, form: str, asked: Question, option: Option, within: str
) -> PartView:
    notes = []
    if option.alone:
        notes.append(_("stands alone"))
    if option.in_windows:
        windows = told.words(window_names(told.pack, option))
        notes.append(_("only in %(windows)s") % {"windows": windows})
    opened = tuple(
        question(told, f"{form}.{each.id}", each, within)
        for each in asked.followed_by.get(option.id, ())
    )
    label = told.words(option.label)
    return told.part(
        f"questions.{path}",
        "options",
        option,
        option.id,
        label,
        labels.OPTION,
        within=within,
        note=_("; ").join(notes),
        inner=opened,
    )


def papers(told: Telling) -> tuple[BlockView, ...]:
    """What holds for every paper, the papers of a filing, and those asked later."""
    documents = told.pack.documents
    general = told.item("papers", "general", labels.PAPER, skip={"max_bytes"})
    size = Line(_("Largest size"), _size(told, documents.general.max_bytes))
    asked = tuple(_paper(told, paper) for paper in documents.papers)
    groups = tuple(_together(told, f"documents.{group.id}") for group in documents.together)
    blocks = [
        BlockView((replace(general, lines=(size, *general.lines)),)),
        BlockView((*asked, *groups), anchor="papers-asked", title=_("With the application")),
    ]
    if documents.asked_later:
        later = tuple(_later(told, paper) for paper in documents.asked_later)
        title = _("Asked later, not with the application")
        blocks.append(BlockView(later, anchor="papers-later", title=title))
    return tuple(blocks)


def _paper(told: Telling, paper: Paper) -> ItemView:
    facts = {fact.key: fact for fact in told.pending("papers", paper.id).facts}
    item = told.item("papers", paper.id, labels.PAPER, skip=_PAPER)
    placed = told.pack.papers_placed.get(paper.id)
    lines = [*_when_required(told, facts, paper), *item.lines]
    if placed is not None:
        form, section = placed
        title = f"{told.words(form.title)} › {told.words(section.title)}"
        lines.append(Line(_("Uploaded in"), ((title, f"#section-{form.form}-{section.id}"),)))
    meta = [*_upload_meta(told, paper)]
    if paper.image is not None:
        exact = told.pack.switched(paper.image.exact, told.switches)
        shown = paper.image.model_copy(update={"exact": exact})
        meta.append(told.words(pixels_in_words(told.pack, shown)))
    if "not_older_than" in facts:
        span = told.words(facts["not_older_than"].value)
        meta.append(_("dated within %(span)s before the filing") % {"span": span})
    return replace(
        item,
        tags=(_required(told, paper), *item.tags),
        meta=tuple(meta),
        text=told.words(paper.help),
        lines=(*lines, *_switched(told, paper)),
        parts=tuple(_holds(told, paper, item)),
    )


def _later(told: Telling, paper: Upload) -> ItemView:
    skip = {"count", "types", "max_bytes", "holds", "help"}
    item = told.item("papers", paper.id, labels.PAPER, skip=skip)
    return replace(
        item,
        meta=tuple(_upload_meta(told, paper)),
        text=told.words(paper.help),
        lines=(*item.lines, *_switched(told, paper)),
        parts=tuple(_holds(told, paper, item)),
    )


def _holds(told: Telling, paper: Upload, item: ItemView) -> Iterator[PartsView]:
    if paper.holds:
        label = _("It must show")
        within = paper.clause
        parts = told.statements(item.anchor, "holds", paper.holds, label, within=within)
        yield PartsView(label, parts)


def _upload_meta(told: Telling, paper: Upload) -> Iterable[str]:
    general = told.pack.documents.general
    yield told.words(count_in_words(paper.count))
    yield _(", ").join(kind.upper() for kind in paper.types or general.types)
    size = told.pack.most_bytes(paper, told.switches)
    yield _("at most %(size)s each") % {"size": told.words(bytes_in_words(size))}


def _switched(told: Telling, paper: Upload) -> Iterator[Line]:
    """Which switches decide what the line above says."""
    image = paper.image if isinstance(paper, Paper) else None
    exact = image.exact if image is not None else None
    for limit in (paper.max_bytes, exact):
        if isinstance(limit, SwitchValue):
            name = told.words(told.pack.switch_by_id[limit.switch].name)
            yield Line(_("By the setting"), ((name, f"#switches.{limit.switch}"),))


def _size(told: Telling, limit: int | SwitchValue) -> tuple[tuple[str, str], ...]:
    if isinstance(limit, SwitchValue):
        said = told.words(bytes_in_words(int(told.switches[limit.switch])))
        name = told.words(told.pack.switch_by_id[limit.switch].name)
        by = _("%(size)s, by the setting “%(switch)s”")
        return told.linked(by % {"size": said, "switch": name})
    return ((told.words(bytes_in_words(limit)), ""),)
