"""``yunshi pack lifecycle``"""

from __future__ import annotations

from pathlib import Path

from yunshi.cli.packs import pack_named
from yunshi.cli.speaking import language, say, say_json
from yunshi.rulebook import enrolment
from yunshi.rulebook.enrolment import compile_enrolment
from yunshi.rulebook.lifecycle_drawing import drawing
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.shelf import packs_in, programmes_folder
from yunshi.rulebook.stages import EFFECTS, GUARDS, compile_application


def draw(named: str | None, into: Path | None, *, as_json: bool, lang: str | None) -> None:
    language(lang)  # Drawings are for the documentation, which is in English.
    names = [named] if named is not None else [str(path) for path in packs_in(programmes_folder())]
    packs = [pack_named(name, given_language=lang, as_json=as_json).pack for name in names]
    if into is not None:
        into.mkdir(parents=True, exist_ok=True)
        for pack in packs:
            (into / f"{pack.id}.md").write_text(application_page(pack), encoding="utf-8")
            account = into / f"{pack.id}-account.md"
            account.write_text(account_page(pack), encoding="utf-8")
    elif as_json:
        tables = {
            pack.id: compile_application(pack).model_dump(mode="json", by_alias=True)
            for pack in packs
        }
        say_json(tables)
    else:
        for pack in packs:
            say(application_page(pack))
            say(account_page(pack))


def application_page(pack: Pack) -> str:
    """The page about a solution's application under a pack."""
    title = f"Application of a solution: {pack.id}"
    return drawing(title, compile_application(pack), GUARDS, EFFECTS)


def account_page(pack: Pack) -> str:
    """The page about a vendor's account in a programme under a pack."""
    title = f"Account of a vendor: {pack.id}"
    guards = {**GUARDS, **enrolment.GUARDS}
    effects = {**EFFECTS, **enrolment.EFFECTS}
    return drawing(title, compile_enrolment(pack), guards, effects)
