"""Personal data lies beside the chain: read with a trace, erased without breaking anything."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.casework.nonsense import (
    OFFICER,
    OWNER,
    PROGRAMME,
    SYSTEM,
    a_key,
    a_teapot,
    done,
    refused,
)
from yunshi.casework.clock import set_clock
from yunshi.casework.models import AccessLog, ActionKey, Case, JournalEntry, PersonalPayload
from yunshi.casework.queries import journal_of
from yunshi.casework.services import erase_personal, forget_keys, perform, read_personal
from yunshi.casework.services.erase import Erased
from yunshi.casework.tampering import ErasedPayload
from yunshi.casework.verification import verify
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)


def a_thrown_away_teapot() -> tuple[Case, JournalEntry]:
    case = a_teapot()
    done(perform([case.id], "fill", OWNER, key=a_key()))
    done(
        perform(
            [case.id],
            "throw_away",
            OFFICER,
            key="k",
            reason="王小明 broke it",
            personal={"witness": "李大華", "phone": 912345678},
        )
    )
    return case, journal_of(case.id)[2]


def test_reading_leaves_a_trace_and_never_the_data() -> None:
    case, entry = a_thrown_away_teapot()
    with set_clock(NOON):
        assert read_personal(
            entry.pk, "personal", actor=OFFICER, role=Role.OFFICER, purpose="review"
        ) == {"witness": "李大華", "phone": 912345678}
    (row,) = AccessLog.objects.values()
    row.pop("id")
    assert row == {
        "at": NOON,
        "person": OFFICER.person,
        "role": "officer",
        "programme": PROGRAMME,
        "case_id": case.id,
        "subject": f"entry:{entry.pk}",
        "what": "personal",
        "purpose": "review",
    }
    with pytest.raises(PersonalPayload.DoesNotExist):
        read_personal(entry.pk, "diary", actor=OFFICER, role=Role.OFFICER, purpose="x")


def test_erasure_leaves_the_chain_whole_and_says_what_was_erased() -> None:
    case, entry = a_thrown_away_teapot()
    with set_clock(NOON):
        assert erase_personal(entry.pk, actor=OFFICER, role=Role.OFFICER, ground="個資法 11 III")
        assert not erase_personal(entry.pk, actor=OFFICER, role=Role.OFFICER, ground="again")
    last = journal_of(case.id)[3]
    assert (last.action, last.source, last.target, last.actor_role, last.facts) == (
        "erase",
        "thrown_away",
        "thrown_away",
        "officer",
        {"entry": 3, "parts": ["personal", "reason"], "ground": "個資法 11 III"},
    )
    assert (
        list(PersonalPayload.objects.values_list("salt", "payload", "erased_at"))
        == [(None, None, NOON)] * 2
    )
    assert read_personal(
        entry.pk, "reason", actor=SYSTEM, role=Role.SYSTEM, purpose="mail"
    ) == Erased(NOON)
    verified = verify()
    assert verified.is_sound, verified.tampered
    assert verified.erased == (
        ErasedPayload(case.id, 3, "personal", NOON),
        ErasedPayload(case.id, 3, "reason", NOON),
    )


def test_nothing_is_left_by_which_the_erased_could_be_guessed() -> None:
    case, entry = a_thrown_away_teapot()
    erase_personal(entry.pk, actor=OFFICER, role=Role.OFFICER, ground="個資法 11 III")
    assert ActionKey.objects.get(action="throw_away").digest == ""
    outcome = perform([case.id], "throw_away", OFFICER, key="k", reason="王小明 broke it")
    assert refused(outcome) == ["casework.key"]


def test_two_entries_with_the_same_personal_data_have_different_digests() -> None:
    _, one = a_thrown_away_teapot()
    case = a_teapot()
    done(perform([case.id], "fill", OWNER, key=a_key()))
    same = {"witness": "李大華", "phone": 912345678}
    done(perform([case.id], "throw_away", OFFICER, key="l", reason="x", personal=same))
    other = journal_of(case.id)[2]
    assert one.personal_digests["personal"] != other.personal_digests["personal"]


def test_old_keys_are_forgotten() -> None:
    with set_clock(NOON):
        case = a_teapot()
    done(perform([case.id], "polish", OWNER, key="k"))
    # The opening, nothing later.
    assert forget_keys(NOON) == 0
    assert forget_keys(datetime(2024, 11, 20, 4, 0, 1, tzinfo=UTC)) == 1
    assert ActionKey.objects.get().key == "k"
