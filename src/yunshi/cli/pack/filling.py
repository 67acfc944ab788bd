"""``yunshi pack template`` and ``yunshi pack example``"""

from __future__ import annotations

import typer

from yunshi.cli.packs import pack_named
from yunshi.cli.speaking import language, refuse, say_json
from yunshi.rulebook.answers_file import NotAnswers, read_answers
from yunshi.rulebook.answers_template import answers_template
from yunshi.rulebook.text import Text

_NO_EXAMPLE = Text(
    zh_hant="計畫「{named}」沒有可讀的範例（examples/complete.yaml）。",
    en="The pack {named} has no example that can be read (examples/complete.yaml).",
)


def template(named: str, *, as_json: bool, lang: str | None) -> None:
    loaded = pack_named(named, given_language=lang, as_json=as_json)
    _print(answers_template(loaded.pack, language(lang)), as_json=as_json)


def example(named: str, *, as_json: bool, lang: str | None) -> None:
    language(lang)  # An example is in the words of its pack; a wrong language is told all the same.
    loaded = pack_named(named, given_language=lang, as_json=as_json)
    path = loaded.folder / "examples" / "complete.yaml" if loaded.folder else None
    content = path.read_bytes() if path is not None and path.is_file() else b""
    if isinstance(read_answers(content, "complete.yaml"), NotAnswers):
        refuse(_NO_EXAMPLE.filled({"named": named}), given_language=lang, as_json=as_json)
    _print(content.decode("utf-8-sig"), as_json=as_json)


def _print(answers: str, *, as_json: bool) -> None:
    """The answers file itself, or its answers as JSON."""
    if not as_json:
        typer.echo(answers, nl=False)
        return
    read = read_answers(answers.encode(), "answers.yaml")
    if isinstance(read, NotAnswers):
        raise AssertionError(f"our own answers file cannot be read: {read.reason.en}")
    say_json(read.answers)
