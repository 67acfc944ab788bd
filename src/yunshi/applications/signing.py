"""What of a filing is signed with the business certificate, and whether it is.

Signed is what would be filed: the asked answers with the hashes of their papers, and who declared
what when. The same bytes go into the snapshot, so that the signature can be held against it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from yunshi.answers.declared import versions_of, with_notes
from yunshi.answers.digests import data_digest_of
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.parties.certificates.queries import TakenSignature, taken_signatures
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.evaluation.asked import asked_answers
from yunshi.rulebook.findings import Finding, refusal
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

PURPOSE: Final = "submit_filing"
MISSING: Final = "certificate.missing"
OUTDATED: Final = "certificate.outdated"

_MISSING = Text.model_construct(
    zh_hant="送出前要先用工商憑證簽章。{says}內容都還在，請簽章後再送出。",
    en="It must be signed with the business certificate before it is submitted. {says} Everything "
    "is kept; sign, then submit.",
)
_OUTDATED = Text.model_construct(
    zh_hant="簽章後內容有更動，或簽章已超過 24 小時，先前的簽章不能用於這份內容。"
    "請核對後再簽一次，然後送出。",
    en="The content was changed after it was signed, or that was more than 24 hours ago, so the "
    "signature does not count for it. Check it, sign again, then submit.",
)


def must_be_signed(pack: Pack) -> bool:
    """Whether filings of a programme are signed with the business certificate (T113-SUB-01)."""
    return pack.programme.intake.signed_with == "business_certificate"


def what_is_filed(filing: Filing, evaluation: Evaluation) -> dict[str, Any]:
    """The content of the snapshot that would be taken now."""
    pack = pack_of(filing.draft.pack_hash).pack
    return with_notes(asked_answers(evaluation.scope), filing.draft.declared, versions_of(pack))


def signature_for(
    filing: Filing, content: Callable[[], Mapping[str, Any]]
) -> TakenSignature | Finding | None:
    """The signature over ``content``, what would be filed, or why it is none that counts.

    ``None`` where the programme asks for no signature. The content is only asked for where some
    signature stands.
    """
    pack = pack_of(filing.draft.pack_hash).pack
    if not must_be_signed(pack):
        return None
    standing, now = taken_signatures(PURPOSE, filing.id), clock.now()
    counting = [signature for signature in standing if signature.counts_at(now)]
    found = _over(content(), counting) if counting else None
    return found or missing(pack, was_signed=bool(standing))


def _over(
    content: Mapping[str, Any], signatures: Iterable[TakenSignature]
) -> TakenSignature | None:
    for signature in signatures:
        salt = signature.salt
        if salt is not None and data_digest_of(content, salt) == signature.content_digest:
            return signature
    return None


def missing(pack: Pack, *, was_signed: bool) -> Finding:
    """That a signature is missing, in the programme's own words (case C13)."""
    says = pack.programme.business_certificate
    if says is None:
        raise AssertionError("a programme that has filings signed says so")
    words = _OUTDATED if was_signed else _MISSING.filled({"says": says.says})
    rule = OUTDATED if was_signed else MISSING
    return refusal(rule, words, refs=says.refs, clause=says.clause or "")
