"""T113-SUB-01 and C13: a filing is signed with the business certificate, and with that alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.test import override_settings

from tests.cases.certificate.acting import AT, SECOND, other_card, rules, submit
from tests.cases.drafting import Drafted
from tests.signing import Signing, card_settings, wallet
from yunshi.answers.digests import data_digest_of
from yunshi.answers.models import Snapshot
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import Submitted
from yunshi.applications.verification import signatures_not_as_filed
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case, JournalEntry, Refusal
from yunshi.demo.card.authority import new_authority
from yunshi.parties.certificates.evidence import signatures_not_as_recorded
from yunshi.parties.certificates.models import Signature, SigningChallenge
from yunshi.parties.certificates.services import LIVES_FOR, Taken


def test_T113_C13_without_the_certificate_submit_is_refused_and_nothing_is_lost(
    draft: Drafted,
) -> None:
    before = draft.filing.draft.data
    refused = submit(draft)
    assert rules(refused) == {"certificate.missing"}
    (finding,) = refused.findings
    assert finding.refs == ("T113-SUB-01",)
    assert finding.clause == "七(一)"
    assert "送出前要先用工商憑證簽章" in finding.message.zh_hant
    draft.filing.draft.refresh_from_db()
    assert draft.filing.draft.data == before
    assert draft.filing.draft.is_open
    assert Case.objects.get(group=draft.filing.id).state == "draft"
    assert not Receipt.objects.exists()
    assert not Snapshot.objects.exists()
    assert Refusal.objects.filter(rules=["certificate.missing"]).count() == 1


def test_T113_SUB_01_a_signed_filing_is_taken_and_the_signature_is_over_what_was_filed(
    draft: Drafted, signing: Signing
) -> None:
    taken = signing.done().signature
    done = submit(draft)
    assert isinstance(done, Submitted), done
    assert done.receipt.signature == taken.id
    snapshot = done.receipt.snapshot
    assert taken.salt is not None
    assert data_digest_of(snapshot.data, taken.salt) == taken.content_digest
    assert (taken.ubn, taken.name) == (
        draft.ours.organisation.ubn,
        draft.ours.organisation.name,
    )
    assert taken.certificate == hashlib.sha256(signing.card.der).hexdigest()
    assert len(taken.lists) == 2
    entry = JournalEntry.objects.get(case__group=draft.filing.id, action="submit")
    assert entry.facts["signature"] == str(taken.id)
    assert entry.facts["signature_digest"] == taken.digest
    assert list(signatures_not_as_recorded()) == []
    assert list(signatures_not_as_filed()) == []


def test_a_challenge_is_bound_to_filing_organisation_and_content_and_lives_five_minutes(
    draft: Drafted, signing: Signing
) -> None:
    one, two = signing.ask(), signing.ask()
    assert bytes(one.content) != bytes(two.content)
    assert one.content_digest != two.content_digest, "each is salted by itself"
    said = bytes(one.content).decode("ascii")
    for part in (str(draft.filing.id), draft.ours.organisation.ubn, one.content_digest):
        assert part in said
    assert one.salt not in said
    assert one.expires_at - one.made_at == timedelta(minutes=5) == LIVES_FOR


REFUSED: dict[str, tuple[str, Callable[[Signing, SigningChallenge], bytes]]] = {
    "broken": ("certificate.broken", lambda one, asked: one.message(asked)[:-9] + b"\0" * 9),
    "nothing": ("certificate.broken", lambda one, asked: b""),
    "another challenge": ("certificate.broken", lambda one, asked: one.message(one.ask())),
    "two signers": (
        "certificate.broken",
        lambda one, asked: one.message(asked, signers=(one.card, one.card)),
    ),
    "wrong number": (
        "certificate.other_number",
        lambda one, asked: one.message(asked, other_card()),
    ),
    "expired": (
        "certificate.expired",
        lambda one, asked: one.message(
            asked,
            wallet()
            .authority(AT)
            .card("12345675", "x", at=AT - timedelta(days=9), until=AT - SECOND),
        ),
    ),
    "foreign": (
        "certificate.foreign",
        lambda one, asked: one.message(asked, new_authority(AT).card("12345675", "x", at=AT)),
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_T113_SUB_01_a_signature_that_does_not_hold_is_refused_with_its_reason(
    kind: str, draft: Drafted, signing: Signing
) -> None:
    rule, message = REFUSED[kind]
    asked = signing.ask()
    given = message(signing, asked)
    refused = signing.give(asked.id, given)
    assert rules(refused) == {rule}
    assert all(finding.message.zh_hant != finding.message.en for finding in refused.findings)
    evidence = Signature.objects.get(challenge=asked.id)
    assert (f"certificate.{evidence.verdict}", bytes(evidence.message)) == (rule, given)
    assert Refusal.objects.filter(action="sign", rules=[rule]).count() == 1
    assert rules(signing.give(asked.id, signing.message(asked))) == {
        "certificate.challenge_replayed"
    }, "whatever came of it, it is used up"
    assert rules(submit(draft)) == {"certificate.missing"}
    assert list(signatures_not_as_recorded()) == []


def test_a_revoked_card_is_refused(draft: Drafted, signing: Signing, tmp_path: object) -> None:
    authority = wallet().authority(AT)
    revoked = tmp_path / "issuer.crl"  # type: ignore[operator]
    revoked.write_bytes(authority.crl(at=AT, revoked=[signing.card]))
    with override_settings(
        YUNSHI_CERTIFICATE_LISTS=(str(revoked), card_settings()["YUNSHI_CERTIFICATE_LISTS"][1])
    ):
        asked = signing.ask()
        assert rules(signing.give(asked.id, signing.message(asked))) == {"certificate.revoked"}


def test_without_revocation_lists_one_is_told_to_come_back_and_nothing_is_lost(
    draft: Drafted, signing: Signing
) -> None:
    with override_settings(YUNSHI_CERTIFICATE_LISTS=("/nowhere/issuer.crl",)):
        asked = signing.ask()
        refused = signing.give(asked.id, signing.message(asked))
    assert rules(refused) == {"certificate.no_list"}
    assert "已填內容都還在" in refused.findings[0].message.zh_hant
    signing.done()
    assert isinstance(submit(draft), Submitted)


def test_an_expired_challenge_is_refused(draft: Drafted, signing: Signing, time: SetClock) -> None:
    asked = signing.ask()
    message = signing.message(asked)
    time.move(LIVES_FOR + timedelta(microseconds=1))
    assert rules(signing.give(asked.id, message)) == {"certificate.challenge_expired"}
    assert not Signature.objects.exists()


def test_a_challenge_counts_in_its_last_instant(
    draft: Drafted, signing: Signing, time: SetClock
) -> None:
    asked = signing.ask()
    message = signing.message(asked)
    time.move(LIVES_FOR)
    assert isinstance(signing.give(asked.id, message), Taken)


def test_a_challenge_of_another_session_person_or_filing_is_refused_and_stays(
    draft: Drafted, signing: Signing
) -> None:
    asked = signing.ask()
    message = signing.message(asked)
    elsewhere = Signing(draft.filing.id, draft.ours.actor, AT)
    somebody = Signing(
        draft.filing.id, draft.ours.member(delegated=True), AT, session=signing.session
    )
    again = services.start_filing(
        draft.filing.window_id, draft.ours.organisation.id, draft.ours.actor
    )
    assert isinstance(again, Filing)
    another = Signing(again.id, draft.ours.actor, AT, session=signing.session)
    for other in (elsewhere, somebody, another):
        assert rules(other.give(asked.id, message)) == {"certificate.challenge_of_another"}
    assert rules(signing.give(uuid4(), message)) == {"certificate.challenge_of_another"}
    assert isinstance(signing.give(asked.id, message), Taken), "nobody else has used it up"


def test_a_signature_is_taken_once(draft: Drafted, signing: Signing) -> None:
    asked = signing.ask()
    message = signing.message(asked)
    assert isinstance(signing.give(asked.id, message), Taken)
    assert rules(signing.give(asked.id, message)) == {"certificate.challenge_replayed"}
    assert Signature.objects.count() == 1


def test_an_answer_changed_while_the_card_signs_is_refused(
    draft: Drafted, signing: Signing
) -> None:
    asked = signing.ask()
    draft.change({"/company/profile": "改過的公司簡介。"})
    refused = signing.give(asked.id, signing.message(asked))
    assert rules(refused) == {"certificate.content_changed"}


def test_an_answer_changed_after_signing_needs_a_new_signature(
    draft: Drafted, signing: Signing
) -> None:
    signing.done()
    draft.change({"/company/profile": "改過的公司簡介。"})
    refused = submit(draft)
    assert rules(refused) == {"certificate.outdated"}
    assert refused.findings[0].refs == ("T113-SUB-01",)
    assert not Receipt.objects.exists()
    signing.done()
    assert isinstance(submit(draft), Submitted)


def test_a_paper_changed_after_signing_needs_a_new_signature(
    draft: Drafted, signing: Signing
) -> None:
    signing.done()
    (address,) = [
        address
        for address in [draft.address("/documents/business_tax_payment")]
        if draft._files(address)
    ]
    before = draft._files(address)
    draft.attach(
        address, [{"name": "another.pdf", "type": "pdf"}, {"name": "b.pdf", "type": "pdf"}]
    )
    assert draft._files(address) != before
    assert rules(submit(draft)) == {"certificate.outdated"}


def test_a_signature_older_than_a_day_does_not_count(
    draft: Drafted, signing: Signing, time: SetClock
) -> None:
    signing.done()
    time.move(timedelta(hours=24))
    assert rules(submit(draft, time.instant)) == {"certificate.outdated"}
    time.move(-SECOND)
    assert isinstance(submit(draft, time.instant), Submitted)


def test_only_the_chosen_solutions_are_signed_and_sent(draft: Drafted, signing: Signing) -> None:
    first = draft.solutions[0]
    second = services.add_solution(draft.filing, draft.ours.actor)
    assert isinstance(second, UUID)
    signing.done([first])
    everything = submit(draft)
    assert "certificate.outdated" not in rules(everything), "what is missing is told first"
    done = services.submit_filing(
        draft.filing.id,
        draft.ours.actor,
        key=uuid4().hex,
        arrived_at=AT,
        solutions=[first],
    )
    assert isinstance(done, Submitted), done
    assert done.left_over is not None


def test_who_is_late_is_told_that_and_not_of_the_signature(draft: Drafted) -> None:
    late = draft.filing.window.closes_at + SECOND
    refused = submit(draft, late)
    assert "window" in rules(refused)
    assert "certificate.missing" not in rules(refused)


def test_nobody_signs_what_cannot_be_sent_or_without_being_trusted_to(
    draft: Drafted, signing: Signing
) -> None:
    def asked(by: Signing) -> set[str]:
        return rules(services.ask_signature(by.filing, by.actor, session=by.session, arrived_at=AT))

    member = Signing(draft.filing.id, draft.ours.member(), AT)
    assert asked(member) == {"casework.role"}
    assert rules(member.give(uuid4(), b"")) == {"casework.role"}
    draft.change({"/company/profile": None})
    assert asked(signing) == {"filing.mend_before_signing"}
    with override_settings(YUNSHI_CERTIFICATE_ANCHORS=None):
        draft.change({"/company/profile": "公司簡介。"})
        assert asked(signing) == {"certificate.not_set_up"}


def test_who_signs_all_the_time_waits(draft: Drafted, signing: Signing) -> None:
    for _ in range(30):
        signing.ask()
    refused = services.ask_signature(
        signing.filing, signing.actor, session=signing.session, arrived_at=AT
    )
    assert rules(refused) == {"certificate.too_many"}
