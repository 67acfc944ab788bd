"""What is kept of a signature, and the pages on which it is made and read (T113-SUB-01, C13)."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.db import connection, connections, transaction
from django.db.utils import DatabaseError
from django.test.utils import CaptureQueriesContext

from tests.applications.conftest import signed_in
from tests.applications.pages import text_of
from tests.applications.test_verifying_filed import every_right, verified
from tests.cases.certificate.acting import AT, rules, submit
from tests.cases.drafting import Drafted, drafted
from tests.cases.reviewing import Officer
from tests.databases import TestDatabase
from tests.portal.office_stages import after_intake, tcloud_window
from tests.signing import Signing, cards_trusted
from yunshi.applications.services import Submitted
from yunshi.applications.verification import signatures_not_as_filed
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.parties.certificates import services as certificates
from yunshi.parties.certificates.evidence import digest_of, signatures_not_as_recorded
from yunshi.parties.certificates.models import Signature, SignatureMaterial, SigningChallenge
from yunshi.parties.certificates.services import Taken
from yunshi.parties.models import Person


def test_of_two_who_bring_the_same_signature_at_once_one_is_taken(
    fresh_database: TestDatabase,
) -> None:
    cache.clear()
    with set_clock(AT), cards_trusted():
        draft = drafted(tcloud_window(), AT)
        signing = Signing(draft.filing.id, draft.ours.actor, AT)
        asked = signing.ask()
        message = signing.message(asked)

        def give(_: int) -> object:
            try:
                return signing.give(asked.id, message)
            finally:
                connections.close_all()

        with ThreadPoolExecutor(4) as pool:
            outcomes = list(pool.map(give, range(4)))
        assert [isinstance(one, Taken) for one in outcomes].count(True) == 1
        assert [rules(one) for one in outcomes if isinstance(one, Refused)] == [
            {"certificate.challenge_replayed"}
        ] * 3
        assert Signature.objects.count() == 1


def test_evidence_stands_and_a_changed_row_or_list_is_found(
    draft: Drafted, signing: Signing
) -> None:
    taken = signing.done().signature
    assert isinstance(submit(draft), Submitted)
    for statement in (
        "UPDATE parties_signature SET name = 'x'",
        "UPDATE parties_signature SET salt = 'x'",
        "DELETE FROM parties_signature",
        "UPDATE parties_signaturematerial SET der = ''",
        "DELETE FROM parties_signaturematerial",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    assert SignatureMaterial.objects.count() == 5
    certificates.erase_salts(draft.filing.id)
    taken.refresh_from_db()
    assert taken.salt is None
    assert not SigningChallenge.objects.exists()
    assert list(signatures_not_as_recorded()) == []
    assert list(signatures_not_as_filed()) == []


def test_verify_names_evidence_that_was_changed_even_by_the_owner_of_the_tables(
    fresh_database: TestDatabase, tmp_path: Path
) -> None:
    cache.clear()
    with set_clock(AT), cards_trusted():
        draft = drafted(tcloud_window(), AT)
        signing = Signing(draft.filing.id, draft.ours.actor, AT)
        taken = signing.done().signature
        assert isinstance(submit(draft), Submitted)
    sound = verified(fresh_database, tmp_path)
    assert sound.status == 0, sound.out

    def told(table: str, change: str, back: str) -> set[str]:
        with every_right(fresh_database, table) as owner:
            owner.execute(change)
        found = {type(each).__name__ for each in signatures_not_as_recorded()}
        found |= {type(each).__name__ for each in signatures_not_as_filed()}
        with every_right(fresh_database, table) as owner:
            owner.execute(back)
        assert list(signatures_not_as_recorded()) == []
        return found

    signature, material = "parties_signature", "parties_signaturematerial"
    assert told(
        signature,
        "UPDATE parties_signature SET name = name || 'x'",
        "UPDATE parties_signature SET name = left(name, -1)",
    ) == {"NotAsRecorded"}
    assert told(
        signature,
        "UPDATE parties_signature SET salt = overlay(salt PLACING '00' FROM 1) || ''",
        f"UPDATE parties_signature SET salt = '{taken.salt}'",  # noqa: S608 - hexadecimal
    ) == {"NotSigned"}
    assert told(
        material,
        "UPDATE parties_signaturematerial SET der = der || '\\x00'",
        "UPDATE parties_signaturematerial SET der = substr(der, 1, length(der) - 1)",
    ) == {"NotAsRecorded"}
    row = Signature.objects.get(pk=taken.pk)
    row.name = "別家公司"
    forged = digest_of(row)
    with every_right(fresh_database, signature) as owner:
        owner.execute("UPDATE parties_signature SET name = %s, digest = %s", [row.name, forged])
    # In itself it fits: that is why the journal is asked.
    assert list(signatures_not_as_recorded()) == []
    assert [each.signature for each in signatures_not_as_filed()] == [str(taken.pk)]
    said = verified(fresh_database, tmp_path, "--lang", "en")
    assert said.status == 1
    assert f"signature {taken.pk} with the business certificate is missing" in said.out


def test_the_page_shows_the_step_then_who_signed_and_lets_the_component_in_there_alone(
    draft: Drafted, signing: Signing
) -> None:
    browser = signed_in(draft.ours.owner)
    check = f"/apply/{draft.filing.id}/check/"
    page = browser.get(check)
    said = text_of(page)
    assert "所以送出前要用貴公司的工商憑證卡簽章" in said
    assert "不會傳到本系統" in said
    assert "沒有未填或待修正的項目，簽章後就可以送出。" in said
    assert "connect-src 'self' http://localhost:61161;" in f"{page['Content-Security-Policy']};"
    assert page["Cross-Origin-Opener-Policy"] == "same-origin-allow-popups"
    other = browser.get(f"/apply/{draft.filing.id}/")
    assert "61161" not in other["Content-Security-Policy"]
    assert other["Cross-Origin-Opener-Policy"] == "same-origin"
    signing.done()
    page = browser.get(check)
    said = text_of(page)
    assert "已簽章" in said
    assert "沒有未填或待修正的項目，可以送出。" in said
    assert draft.ours.organisation.name in said
    assert signing.card.number in said
    assert "data-card-pin" not in page.content.decode()


def test_the_script_asks_and_brings_and_the_page_tells_why_not(draft: Drafted) -> None:
    browser = signed_in(draft.ours.owner)
    ask, take = f"/apply/{draft.filing.id}/sign/challenge/", f"/apply/{draft.filing.id}/sign/"
    asked = browser.post(ask).json()
    signing = Signing(draft.filing.id, draft.ours.actor, AT)
    message = signing.message(SigningChallenge.objects.get(pk=asked["challenge"]))
    assert bytes(SigningChallenge.objects.get().content).decode() == asked["tbs"]
    told = {"challenge": asked["challenge"], "signature": base64.b64encode(message).decode()}
    stranger = signed_in(Person.objects.create(email="s@example.test", name="生人"))
    assert stranger.post(take, told).status_code in {302, 403, 404}
    same_person = signed_in(draft.ours.owner)
    elsewhere = same_person.post(take, told)
    assert elsewhere.status_code == 422
    assert "不是在這次登入中" in text_of(elsewhere)
    assert "沒有簽章" in text_of(elsewhere)
    done = browser.post(take, told)
    assert (done.status_code, done["Location"]) == (
        302,
        f"/apply/{draft.filing.id}/check/",
    )
    replayed = browser.post(take, told)
    assert replayed.status_code == 422
    assert "每次簽章只能用一次" in text_of(replayed)
    for wrong in ({}, {"challenge": "x", "signature": "%%%"}, {**told, "signature": "A" * 200_000}):
        assert browser.post(take, wrong).status_code == 422
    sent = browser.post(f"/apply/{draft.filing.id}/check/", {"key": str(uuid4())})
    assert sent.status_code == 302


def test_T113_C13_the_page_refuses_to_submit_and_says_what_to_do(draft: Drafted) -> None:
    page = signed_in(draft.ours.owner).post(
        f"/apply/{draft.filing.id}/check/", {"key": str(uuid4())}
    )
    assert page.status_code == 422
    assert "送出前要先用工商憑證簽章" in text_of(page)


def test_the_officer_reads_who_signed_with_which_card_and_when(
    draft: Drafted, signing: Signing
) -> None:
    signing.done()
    assert isinstance(submit(draft), Submitted)
    after_intake(draft.filing.window)
    case = Case.objects.get(group=draft.filing.id)
    with set_clock(draft.filing.window.closes_at + timedelta(hours=1)):
        said = Officer.of(case).page
    assert "工商憑證簽章" in said
    assert signing.card.number in said
    assert draft.ours.organisation.name in said


def test_signing_costs_the_page_few_queries(draft: Drafted, signing: Signing) -> None:
    browser = signed_in(draft.ours.owner)

    def number() -> int:
        browser.get(f"/apply/{draft.filing.id}/check/")
        with CaptureQueriesContext(connection) as asked:
            browser.get(f"/apply/{draft.filing.id}/check/")
        return len(asked)

    unsigned = number()
    signing.done()
    once = number()
    for _ in range(3):
        signing.done()
    assert unsigned == once == number()
