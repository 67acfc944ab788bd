"""``staff``: who works for a programme, as an operator says."""

from __future__ import annotations

import pytest

from tests.programmes.commands.saying import (
    AN,
    NOBODY,
    ROLES,
    refused,
    said,
)
from yunshi.casework.acting import Grant
from yunshi.parties.models import Person
from yunshi.programmes.models import (
    StaffGrant,
)
from yunshi.programmes.queries import staff_grants
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


class TestBeforeAnyProgramme:
    def test_lists_say_that_they_are_empty(self) -> None:
        assert said("window", "list") == "No window has dates yet.\n"
        assert said("switch", "list") == "No programme has a switch.\n"

    def test_the_way_to_a_programme_is_said(self) -> None:
        assert refused("staff", "grant", AN, "officer", "small-market") == (
            "There is no programme small-market. There are: none yet, run load_packs."
        )


@pytest.mark.usefixtures("programme")
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
            ((AN, "owner", "small-market"), f"There is no role owner. There are: {ROLES}."),
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
