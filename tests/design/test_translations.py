"""Catalogues are compiled without gettext's programs, and nothing of ours lacks its Chinese."""

from __future__ import annotations

import gettext
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunshi.design.translations import (
    HEADER,
    ROOMS,
    CatalogueError,
    Message,
    add_missing,
    compile_all_rooms,
    compile_catalogue,
    messages_used,
    read_catalogue,
    untranslated,
    unused,
)

DESIGN = ROOMS / "design"


def compiled(folder: Path, text: str) -> gettext.GNUTranslations:
    source = folder / "django.po"
    source.write_text(text, encoding="utf-8")
    with compile_catalogue(source).open("rb") as catalogue:
        return gettext.GNUTranslations(catalogue)


def test_python_reads_what_is_compiled(tmp_path: Path) -> None:
    catalogue = compiled(
        tmp_path,
        HEADER
        + """
# a remark
msgid "Save"
msgstr "儲存"

msgctxt "part of a date"
msgid "day"
msgstr "日"

msgid "%(count)s file"
msgid_plural "%(count)s files"
msgstr[0] "%(count)s 個檔案"

msgid ""
"one "
"two"
msgstr "一"
"二\\n\\"三\\""

#, fuzzy
msgid "Perhaps"
msgstr "也許"

msgid "Nothing"
msgstr ""
""",
    )
    assert catalogue.gettext("Save") == "儲存"
    assert catalogue.pgettext("part of a date", "day") == "日"
    assert catalogue.ngettext("%(count)s file", "%(count)s files", 1) == "%(count)s 個檔案"
    assert catalogue.ngettext("%(count)s file", "%(count)s files", 5) == "%(count)s 個檔案"
    assert catalogue.gettext("one two") == '一二\n"三"'
    assert catalogue.gettext("Perhaps") == "Perhaps"
    assert catalogue.gettext("Nothing") == "Nothing"


texts = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\x04\0"),
    min_size=1,
).filter(str.strip)


@given(st.dictionaries(texts, texts, max_size=8))
def test_whatever_the_texts_every_one_comes_back(
    tmp_path_factory: pytest.TempPathFactory, pairs: dict[str, str]
) -> None:
    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)

    entries = "".join(f"\nmsgid {quoted(k)}\nmsgstr {quoted(v)}\n" for k, v in pairs.items())
    catalogue = compiled(tmp_path_factory.mktemp("po"), HEADER + entries)
    assert {key: catalogue.gettext(key) for key in pairs} == pairs


def test_a_line_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    source = tmp_path / "django.po"
    source.write_text(HEADER + "\nmsgid 'wrong quotes'\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"django\.po:8: expected"):
        compile_catalogue(source)


def test_messages_are_found_in_python_and_in_templates(tmp_path: Path) -> None:
    room = tmp_path / "room"
    (room / "templates" / "room").mkdir(parents=True)
    (room / "views.py").write_text(
        "from django.utils.translation import gettext as _, ngettext, pgettext\n"
        '_("One"); ngettext("%d cat", "%d cats", n); pgettext("clock", "h")\n'
        'print("not this")\n'
    )
    (room / "templates" / "room" / "page.html").write_text(
        '{% load i18n %}<c-card title="{% translate "Two (2)" %}"><p>'
        '{% translate "h" context "clock" %}'
        "{% blocktranslate count n=x trimmed %}\n  {{ n }} dog\n  {% plural %}{{ n }} dogs"
        '{% endblocktranslate %}{% translate "100 % sure, %{name}" %}</p>{# {% translate "no" %} #}'
    )
    assert {message.key for message in messages_used(room)} == {
        "One",
        "%d cat\0%d cats",
        "clock\x04h",
        "Two (2)",
        "%(n)s dog\0%(n)s dogs",
        "100 %% sure, %%{name}",
    }


def test_adding_what_is_missing_keeps_what_is_there(tmp_path: Path) -> None:
    room = tmp_path / "room"
    room.mkdir()
    (room / "texts.py").write_text('_("One"); _("Two")\n')
    catalogue = room / "locale" / "zh_Hant" / "LC_MESSAGES" / "django.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(HEADER + '\nmsgid "One"\nmsgstr "一"\n', encoding="utf-8")
    assert add_missing(room) == 1
    assert add_missing(room) == 0
    assert [m.msgid for m in read_catalogue(catalogue)] == ["", "One", "Two"]
    assert [m.msgid for m in untranslated(room)] == ["Two"]


def test_every_text_of_the_design_room_has_its_chinese() -> None:
    assert [message.key for message in untranslated(DESIGN)] == []


def test_the_catalogue_of_the_design_room_holds_nothing_that_is_not_used() -> None:
    assert [message.key for message in unused(DESIGN)] == []


def test_the_chinese_has_no_half_width_punctuation_between_han_characters() -> None:
    def texts_of(message: Message) -> str:
        return "".join(message.texts.values())

    wrong = [
        texts_of(message)
        for message in read_catalogue(DESIGN / "locale/zh_Hant/LC_MESSAGES/django.po")
        if message.msgid
        and any(
            "\u4e00" <= before <= "\u9fff" and mark in ",;:?!" and "\u4e00" <= after <= "\u9fff"
            for before, mark, after in zip(
                texts_of(message), texts_of(message)[1:], texts_of(message)[2:], strict=False
            )
        )
    ]
    assert wrong == []


def test_every_room_with_a_catalogue_gets_its_compiled_one() -> None:
    sources = sorted(ROOMS.glob("*/locale/*/LC_MESSAGES/django.po"))
    assert compile_all_rooms() == [source.with_suffix(".mo") for source in sources]
    assert all(source.with_suffix(".mo").is_file() for source in sources)
