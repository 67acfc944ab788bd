"""``yunshi verify``: re-computes journal, snapshots and packs, and names a tampered row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from yunshi.cli.database import database_in_environment
from yunshi.cli.speaking import JsonOption, LanguageOption, language, say, say_json
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.text import Text

if TYPE_CHECKING:
    from yunshi.casework.tampering import ErasedPayload

app = typer.Typer(add_completion=False)

_SUM = Text.model_construct(
    zh_hant="{cases} 件案件、{entries} 筆歷程：{faults} 處不符，{erased} 處依法刪除。",
    en="{cases} cases, {entries} entries: {faults} faults, {erased} erased by law.",
)
_ERASED = Text.model_construct(
    zh_hant="案件 {case} 第 {number} 筆紀錄的個資已依法刪除：{at}（{part}）。",
    en="Case {case}, entry {number}: personal data erased on {at} ({part}).",
)


def _erased_payload(payload: ErasedPayload) -> Text:
    said = {"case": payload.case, "number": payload.number, "part": payload.part}
    return _ERASED.filled({**said, "at": instant_text(payload.at)})


@app.command()
def verify(as_json: JsonOption = False, lang: LanguageOption = None) -> None:
    """Re-compute every chain, digest, signed head and signature. Exit status 1 when anything was
    changed.

    What was erased by law is named too, and is no fault. A published pack that no case was opened
    under and that was deleted with its version leaves nothing behind to notice it by.
    """
    with database_in_environment():
        import django

        django.setup()
        from yunshi.answers.verification import tampered_snapshots
        from yunshi.applications.verification import (
            erased_answers,
            signatures_not_as_filed,
            snapshots_not_as_filed,
        )
        from yunshi.casework.verification import verify as verify_journal
        from yunshi.catalogue.verification import ErasedRevision, market_not_as_filed
        from yunshi.parties.certificates.evidence import signatures_not_as_recorded
        from yunshi.programmes.verification import tampered_packs
        from yunshi.reviews.verification import clocks_not_as_journaled

        journal = verify_journal()
        faults = [fault.message for fault in journal.tampered]
        faults += [fault.message for fault in tampered_snapshots()]
        faults += [fault.message for fault in snapshots_not_as_filed()]
        faults += [fault.message for fault in signatures_not_as_recorded()]
        faults += [fault.message for fault in signatures_not_as_filed()]
        faults += [fault.message for fault in tampered_packs()]
        faults += [each.message for each in clocks_not_as_journaled()]
        market = list(market_not_as_filed())
        faults += [each.message for each in market if not isinstance(each, ErasedRevision)]
        gone = list(erased_answers())
        faults += [each.message for each in gone if each.erasure is None]
        erased = [_erased_payload(payload) for payload in journal.erased]
        erased += [each.message for each in gone if each.erasure is not None]
        erased += [each.message for each in market if isinstance(each, ErasedRevision)]
    if as_json:
        say_json(
            {
                "cases": journal.cases,
                "entries": journal.entries,
                "erased": [message.as_json() for message in erased],
                "tampered": [message.as_json() for message in faults],
            }
        )
    else:
        spoken = language(lang)
        for message in [*erased, *faults]:
            say(message.in_language(spoken))
        said = {
            "cases": journal.cases,
            "entries": journal.entries,
            "faults": len(faults),
            "erased": len(erased),
        }
        say(_SUM.filled(said).in_language(spoken))
    raise typer.Exit(1 if faults else 0)
