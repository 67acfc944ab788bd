"""Every kind of question, drawn from its ``FieldView``."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from tests.design.documents import Document
from yunshi.design.checks import CheckResult, CheckView, FileView
from yunshi.design.conditions import equals, every, includes, known, negated, some, to_json
from yunshi.design.fields import (
    BLANK_ROWS_WITHOUT_SCRIPT,
    ROW_PLACEHOLDER,
    ColumnView,
    DateValue,
    FieldKind,
    FieldView,
    OptionView,
    RowView,
    row_with_key,
)

pytestmark = pytest.mark.usefixtures("assets")

NASTY = '"><script>alert(1)</script>&amp;\u202e'


def drawn(field: FieldView, language: str = "zh-hant", plain: str = "") -> Document:
    with translation.override(language):
        return Document(render_to_string("cotton/field.html", {"field": field, "plain": plain}))


def question(kind: FieldKind, **more: object) -> FieldView:
    return FieldView(name="form.answer", id="answer", kind=kind, label="題目", **more)  # type: ignore[arg-type]


OPTIONS = (OptionView("a", "甲", checked=True), OptionView("b", "乙", hint="說明"))

EXPECTED_NAMES: dict[FieldKind, list[str]] = {
    FieldKind.RADIOS: ["form.answer", "form.answer"],
    FieldKind.CHECKBOXES: ["form.answer", "form.answer"],
    FieldKind.DATE: ["form.answer.year", "form.answer.month", "form.answer.day"],
    FieldKind.MONTH: ["form.answer.year", "form.answer.month"],
    FieldKind.TABLE: [],
    FieldKind.DECLARATION: ["form.answer", "form.answer.reason"],
}


@pytest.mark.parametrize("kind", FieldKind)
def test_each_kind_posts_the_names_that_are_promised(kind: FieldKind) -> None:
    document = drawn(question(kind, options=OPTIONS))
    assert document.names() == EXPECTED_NAMES.get(kind, ["form.answer"])


@pytest.mark.parametrize("language", ["zh-hant", "en"])
@pytest.mark.parametrize("kind", FieldKind)
def test_each_kind_is_labelled_and_says_its_errors(kind: FieldKind, language: str) -> None:
    field = question(
        kind, options=OPTIONS, errors=("太長",), hint="提示", limit_characters=5, echo="好"
    )
    document = drawn(field, language)
    ids = document.ids()
    assert [name for name, count in ids.items() if count > 1] == []
    labelled = {label.attributes.get("for") for label in document.all("label")}
    for control in document.all("input", "select", "textarea"):
        assert control.attributes["type" if control.tag == "input" else "id"]
        assert control.attributes["id"] in labelled
    described = [
        e.attributes["aria-describedby"]
        for e in document.elements
        if "aria-describedby" in e.attributes
    ]
    for reference in " ".join(described).split():
        assert reference in ids
    assert any("answer-error" in value.split() for value in described)
    assert document.inline_code() == []
    # The error summary leads to this id.
    assert ids["answer"] == 1


@pytest.mark.parametrize("kind", FieldKind)
def test_texts_never_become_markup(kind: FieldKind) -> None:
    nasty = OptionView(NASTY, NASTY, hint=NASTY, checked=True)
    file = FileView("1", NASTY, NASTY, NASTY, NASTY, checks=(CheckView(CheckResult.FAIL, NASTY),))
    field = FieldView(
        name=NASTY, id="answer", kind=kind, label=NASTY, hint=NASTY, guidance=NASTY, example=NASTY,
        clause=NASTY, value=NASTY, errors=(NASTY,), echo=NASTY, options=(nasty,), unit=NASTY,
        currency=NASTY, date=DateValue(NASTY, NASTY, NASTY), reason=NASTY, text_version=NASTY,
        files=(file,),
        shown_when=to_json(equals(NASTY, NASTY)),
    )  # fmt: skip
    for plain in ("", "yes", "cell"):
        document = drawn(field, plain=plain)
        assert document.all("script") == []
        assert document.inline_code() == []
    assert drawn(replace(field, read_only=True)).all("script") == []


def test_a_text_is_shown_again_as_it_was_typed() -> None:
    typed = "\n第一行\n  第二行  \n"
    markup = render_to_string(
        "cotton/field.html", {"field": question(FieldKind.TEXTAREA, value=typed)}
    )
    # HTML drops one line break after <textarea>; the template writes one to be dropped.
    assert f">\n{typed}</textarea>" in markup


def test_optional_is_said_and_required_is_not() -> None:
    with translation.override("zh-hant"):
        optional = render_to_string(
            "cotton/field.html", {"field": question(FieldKind.TEXT, required=False)}
        )
        required = render_to_string("cotton/field.html", {"field": question(FieldKind.TEXT)})
    assert "（選填）" in optional
    assert "選填" not in required


def test_follow_ups_stand_right_after_their_option() -> None:
    inner = FieldView(name="form.why", id="why", kind=FieldKind.TEXT, label="原因")
    options = (
        OptionView("a", "甲"),
        OptionView("b", "乙", follow_ups=(inner,)),
        OptionView("c", "丙"),
    )
    assert drawn(question(FieldKind.RADIOS, options=options)).names() == [
        "form.answer",
        "form.answer",
        "form.why",
        "form.answer",
    ]


def test_follow_ups_of_a_select_depend_on_its_choice_and_on_their_own_condition() -> None:
    own = equals("form.other", "x")
    inner = FieldView(
        name="form.why", id="why", kind=FieldKind.TEXT, label="原因", shown_when=to_json(own)
    )
    field = question(FieldKind.SELECT, options=(OptionView("b", "乙", follow_ups=(inner,)),))
    (follow_up,) = field.follow_ups_of_options
    assert json.loads(follow_up.shown_when) == {
        "all": [{"question": "form.answer", "equals": "b"}, own]
    }


def test_conditions_are_written_as_the_browser_reads_them() -> None:
    condition = every(
        some(equals("a", "1"), includes("b", "2")), negated(known(value=None)), known(value=True)
    )
    assert json.loads(to_json(condition)) == {
        "all": [
            {"any": [{"question": "a", "equals": "1"}, {"question": "b", "includes": "2"}]},
            {"not": {"known": None}},
            {"known": True},
        ]
    }


def table(**more: object) -> FieldView:
    def row(key: str) -> RowView:
        cell = FieldView(name=f"t.{key}.x", id=f"t-{key}-x", kind=FieldKind.TEXT, label="名稱")
        return RowView(key, (cell,))

    return FieldView(
        name="t", id="t", kind=FieldKind.TABLE, label="表", columns=(ColumnView("名稱"),),
        rows=(row("k1"),), row_template=row(ROW_PLACEHOLDER), **more,  # type: ignore[arg-type]
    )  # fmt: skip


def test_a_table_posts_its_keys_in_order_and_three_blank_rows_without_script() -> None:
    document = drawn(table())
    (template,) = document.all("template")
    end = document.elements.index(template)
    outside = [
        e.attributes.get("name") or e.attributes["id"]
        for e in document.elements[:end]
        if e.tag == "input"
    ]
    assert outside[:2] == ["t", "t.k1.x"]
    assert len(outside) == 2 * (1 + BLANK_ROWS_WITHOUT_SCRIPT)
    keys = [
        e.attributes["value"] for e in document.elements[:end] if e.attributes.get("name") == "t"
    ]
    assert len(set(keys)) == 4
    assert ROW_PLACEHOLDER not in "".join(keys)


def test_a_table_never_offers_more_rows_than_it_may_have() -> None:
    assert len(table(maximum_rows=3).blank_rows) == 2
    assert len(table(maximum_rows=1).blank_rows) == 0


def test_a_row_gets_its_key_in_every_name_and_id() -> None:
    inner = FieldView(
        name="t.__row__.why", id="t-__row__-why", kind=FieldKind.TEXT, label="原因",
        shown_when=to_json(equals("t.__row__.x", "a")),
    )  # fmt: skip
    cell = FieldView(
        name="t.__row__.x", id="t-__row__-x", kind=FieldKind.RADIOS, label="名稱",
        options=(OptionView("a", "甲", follow_ups=(inner,)),),
    )  # fmt: skip
    row = row_with_key(RowView(ROW_PLACEHOLDER, (cell,)), "k9")
    assert ROW_PLACEHOLDER not in repr(row)
    assert (row.key, row.cells[0].name) == ("k9", "t.k9.x")


@pytest.mark.parametrize("kind", FieldKind)
def test_a_locked_question_posts_nothing(kind: FieldKind) -> None:
    field = question(
        kind, options=OPTIONS, read_only=True, value="42", files=(FileView("1", "a.pdf"),)
    )
    assert drawn(field).names() == []
    assert drawn(replace(table(), read_only=True)).names() == []


@pytest.mark.parametrize(
    ("field", "lines"),
    [
        (question(FieldKind.MONEY, value="28,800", currency="TWD"), ("NT$28,800",)),
        (question(FieldKind.NUMBER, value="12", unit="個月"), ("12 個月",)),
        (question(FieldKind.RADIOS, options=OPTIONS), ("甲",)),
        (question(FieldKind.DATE, date=DateValue("115", "6", "17")), ("115/6/17",)),
        (question(FieldKind.DATE), ()),
        (question(FieldKind.TEXT), ()),
    ],
)
def test_an_answer_reads_as_words(field: FieldView, lines: tuple[str, ...]) -> None:
    assert field.answer_lines == lines


def test_every_kind_has_its_template() -> None:
    folder = Path("src/yunshi/design/templates")
    for kind in FieldKind:
        assert (folder / question(kind).template).is_file()


def test_a_long_form_is_drawn_in_well_under_a_second() -> None:
    import time

    fields = [
        replace(question(FieldKind.TEXTAREA, limit_characters=100), id=f"f{n}", guidance="說明")
        for n in range(100)
    ]
    render_to_string("cotton/field.html", {"field": fields[0]})
    begun = time.process_time()
    for field in fields:
        render_to_string("cotton/field.html", {"field": field})
    assert time.process_time() - begun < 1.0


def test_the_names_in_the_table_of_the_module_are_those_of_the_tests() -> None:
    import yunshi.design.fields as module

    promised = set(re.findall(r"``(n\.\w+)``", module.__doc__ or ""))
    assert promised == {"n.year", "n.month", "n.day", "n.reason"}
