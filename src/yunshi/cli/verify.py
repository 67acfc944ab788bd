"""``yunshi verify``: re-computes journal, snapshots and packs, and names a tampered row."""

from __future__ import annotations

import typer

from yunshi.cli.database import database_in_environment
from yunshi.cli.speaking import JsonOption, LanguageOption, language, say, say_json
from yunshi.rulebook.text import Text

app = typer.Typer(add_completion=False)

_SUM = Text.model_construct(
    zh_hant="{cases} 件案件、{entries} 筆歷程：{faults} 處不符。",
    en="{cases} cases, {entries} entries: {faults} faults.",
)


@app.command()
def verify(as_json: JsonOption = False, lang: LanguageOption = None) -> None:
    """Re-compute every chain, digest and signed head. Exit status 1 when anything was changed."""
    with database_in_environment():
        import django

        django.setup()
        from yunshi.answers.verification import tampered_snapshots
        from yunshi.applications.verification import snapshots_not_as_filed
        from yunshi.casework.verification import verify as verify_journal
        from yunshi.programmes.verification import tampered_packs

        journal = verify_journal()
        faults = [fault.message for fault in journal.tampered]
        faults += [fault.message for fault in tampered_snapshots()]
        faults += [fault.message for fault in snapshots_not_as_filed()]
        faults += [fault.message for fault in tampered_packs()]
    if as_json:
        say_json(
            {
                "cases": journal.cases,
                "entries": journal.entries,
                "erased": len(journal.erased),
                "tampered": [message.as_json() for message in faults],
            }
        )
    else:
        spoken = language(lang)
        for message in faults:
            say(message.in_language(spoken))
        said = {"cases": journal.cases, "entries": journal.entries, "faults": len(faults)}
        say(_SUM.filled(said).in_language(spoken))
    raise typer.Exit(1 if faults else 0)
