"""``staff``, ``window``, ``switch`` and ``day``: what an operator gives and moves on a server."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

from tests.packs import SMALL_MARKET
from yunshi.casework.acting import Grant
from yunshi.design.translations import ROOMS, compile_all_rooms, untranslated, unused
from yunshi.parties.models import Person
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person
from yunshi.programmes.models import Programme, StaffGrant
from yunshi.programmes.queries import staff_grants
from yunshi.programmes.services import publish_pack
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack

pytestmark = pytest.mark.django_db

AN = "an@example.test"
NOBODY = "No account has the address who@example.test. The person opens an account first."


@pytest.fixture(autouse=True)
def _in_english() -> object:
    with translation.override("en"):
        yield


@pytest.fixture(autouse=True)
def programme() -> Programme:
    publish_pack(load_pack(SMALL_MARKET))
    return Programme.objects.get()


@pytest.fixture(autouse=True)
def an() -> Person:
    created = create_person(AN, "安")
    assert isinstance(created, PersonCreated)
    return created.person


def said(*words: str) -> str:
    out = StringIO()
    call_command(*words, stdout=out)
    return out.getvalue()


def refused(*words: str) -> str:
    """The sentence of a refusal; its exit status is 1."""
    with pytest.raises(CommandError) as refusal:
        call_command(*words, stdout=StringIO())
    assert refusal.value.returncode == 1
    return str(refusal.value)


class TestStaff:
    def test_nobody_has_a_role_at_first(self) -> None:
        assert said("staff", "list") == "Nobody has a role yet.\n"

    def test_a_role_is_given_listed_and_ended(self, an: Person) -> None:
        # The address is read as people type it.
        assert said("staff", "grant", "An@Example.test", "officer", "small-market") == (
            "an@example.test is now officer of small-market, and signs in with a second factor.\n"
        )
        assert staff_grants(an.pk) == {Grant(Role.OFFICER, programme="small-market")}
        an.refresh_from_db()
        assert an.must_use_second_factor is True
        assert said("staff", "list") == "an@example.test officer small-market\n"
        assert said("staff", "end", AN, "officer", "small-market") == (
            "Ended: an@example.test officer small-market\n"
        )
        assert staff_grants(an.pk) == frozenset()
        assert StaffGrant.objects.get().ended_at is not None

    def test_a_role_given_twice_is_one(self) -> None:
        first = said("staff", "grant", AN, "auditor", "small-market")
        assert said("staff", "grant", AN, "auditor", "small-market") == first
        assert StaffGrant.objects.count() == 1

    def test_an_administrator_is_of_the_platform(self, an: Person) -> None:
        said("staff", "grant", AN, "officer", "small-market")
        assert said("staff", "grant", AN, "administrator") == (
            "an@example.test is now administrator of the platform,"
            " and signs in with a second factor.\n"
        )
        assert said("staff", "list") == (
            "an@example.test administrator\nan@example.test officer small-market\n"
        )
        assert said("staff", "end", AN, "administrator") == (
            "Ended: an@example.test administrator\n"
        )
        assert staff_grants(an.pk) == {Grant(Role.OFFICER, programme="small-market")}

    @pytest.mark.parametrize("act", ["grant", "end"])
    @pytest.mark.parametrize(
        ("words", "sentence"),
        [
            (
                (AN, "owner", "small-market"),
                "There is no role owner."
                " There are: officer, reviewer, agency, auditor, administrator.",
            ),
            (
                (AN, "officer", "large-market"),
                "There is no programme large-market. There are: small-market.",
            ),
            ((AN, "officer"), "Name the programme of this role. There are: small-market."),
            (
                (AN, "administrator", "small-market"),
                "An administrator is one of the whole platform: name no programme.",
            ),
        ],
    )
    def test_what_is_not_there_is_answered_with_what_is(
        self, act: str, words: tuple[str, ...], sentence: str
    ) -> None:
        assert refused("staff", act, *words) == sentence
        assert StaffGrant.objects.count() == 0

    def test_only_an_open_account_gets_a_role(self) -> None:
        assert refused("staff", "grant", "who@example.test", "officer", "small-market") == NOBODY
        Person.objects.update(is_active=False)
        assert refused("staff", "grant", AN, "officer", "small-market") == (
            "The account of an@example.test is closed."
        )
        assert StaffGrant.objects.count() == 0

    def test_only_a_held_role_ends(self, an: Person) -> None:
        assert refused("staff", "end", AN, "officer", "small-market") == (
            "an@example.test has no role. See who has: staff list."
        )
        said("staff", "grant", AN, "officer", "small-market")
        said("staff", "grant", AN, "agency", "small-market")
        assert refused("staff", "end", AN, "auditor", "small-market") == (
            "an@example.test does not have this role. Roles held:"
            " an@example.test agency small-market; an@example.test officer small-market."
        )
        assert len(staff_grants(an.pk)) == 2

    def test_the_role_of_a_closed_account_can_be_ended(self) -> None:
        said("staff", "grant", AN, "officer", "small-market")
        Person.objects.update(is_active=False)
        said("staff", "end", AN, "officer", "small-market")
        assert StaffGrant.objects.filter(ended_at=None).count() == 0


class TestWords:
    def test_every_word_is_translated_and_none_is_left_over(self) -> None:
        room = ROOMS / "programmes"
        assert [message.key for message in untranslated(room)] == []
        assert [message.key for message in unused(room)] == []

    def test_chinese_is_spoken(self) -> None:
        compile_all_rooms()
        with translation.override("zh-hant"):
            assert said("staff", "list") == "目前沒有人有角色。\n"
