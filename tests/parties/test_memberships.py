"""Who acts for an organisation, and what the database itself keeps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import psycopg
import pytest
from django.db import IntegrityError, ProgrammingError, connection, transaction
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.parties.making import OTHER_UBN, UBN, a_member, a_person, registered
from tests.parties.test_invitations import invited, joins
from yunshi.casework.acting import Grant
from yunshi.parties import queries
from yunshi.parties.acting import ActingRequest, acting_for_organisation
from yunshi.parties.models import Membership, Organisation, PartyEvent, Person
from yunshi.parties.outcomes import Delegated, Refused, Removed
from yunshi.parties.services import delegate, remove_member
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


def check_now() -> None:
    """Deferred constraints are checked as they are at the end of a transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@contextmanager
def refused_at_the_end(words: str) -> Iterator[None]:
    """What is done here, the database refuses when it is to be committed."""
    with transaction.atomic():
        before = transaction.savepoint()
        yield
        with pytest.raises(IntegrityError, match=words):
            check_now()
        transaction.savepoint_rollback(before)


def rule(outcome: object) -> str:
    assert isinstance(outcome, Refused), outcome
    (finding,) = outcome.findings
    return finding.rule


def kinds() -> list[str]:
    return [event.kind for event in PartyEvent.objects.order_by("pk")]


# Services and queries


def test_an_owner_a_member_and_a_delegate_hold_their_grants() -> None:
    owner = registered()
    organisation = owner.organisation.pk
    member = a_member(owner.organisation)
    assert queries.owner_grants(owner.person) == {Grant(Role.OWNER, owner=organisation)}
    assert queries.owner_grants(member.person_id) == {Grant(Role.MEMBER, owner=organisation)}

    outcome = delegate(organisation, member.pk, True, by=owner.person)
    assert isinstance(outcome, Delegated)
    assert queries.owner_grants(member.person) == {
        Grant(Role.MEMBER, owner=organisation),
        Grant(Role.DELEGATE, owner=organisation),
    }
    delegate(organisation, member.pk, False, by=owner.person)
    assert queries.owner_grants(member.person) == {Grant(Role.MEMBER, owner=organisation)}
    assert kinds()[-2:] == ["delegation_given", "delegation_withdrawn"]

    assert isinstance(remove_member(organisation, member.pk, by=owner.person), Removed)
    assert queries.owner_grants(member.person) == frozenset()
    assert kinds()[-1] == "member_removed"
    assert queries.owner_grants(a_person()) == frozenset()


def test_a_closed_account_holds_no_grants() -> None:
    owner = registered()
    Person.objects.filter(pk=owner.person.pk).update(is_active=False)
    assert queries.owner_grants(owner.person) == frozenset()


def test_what_other_rooms_read() -> None:
    owner = registered()
    member = a_member(owner.organisation, name="林大華")
    organisation = queries.organisation(owner.organisation.pk)
    assert organisation is not None
    assert (organisation.ubn, organisation.name) == (UBN, "晴川資訊股份有限公司")
    assert queries.organisation(uuid4()) is None
    assert queries.organisations([organisation.id, uuid4()]) == {organisation.id: organisation}
    assert [(each.person.name, each.is_owner) for each in queries.members_of(organisation.id)] == [
        ("王小明", True),
        ("林大華", False),
    ]
    assert queries.members_of(uuid4()) == ()
    assert set(queries.people([owner.person.pk, member.person_id, uuid4()])) == {
        owner.person.pk,
        member.person_id,
    }
    (found,) = queries.memberships_of(member.person)
    assert (found.id, found.organisation, found.is_owner) == (member.pk, organisation, False)
    assert queries.memberships_of(a_person()) == ()


def test_only_the_owner_removes_and_delegates_and_never_the_owner() -> None:
    owner = registered()
    organisation = owner.organisation.pk
    member = a_member(owner.organisation)
    second = a_member(owner.organisation)
    elsewhere = registered(ubn=OTHER_UBN)
    own = Membership.objects.get(person=owner.person)
    before = list(Membership.objects.order_by("pk").values())

    for by in (member.person, elsewhere.person, a_person()):
        assert rule(remove_member(organisation, second.pk, by=by)) == "parties.not_owner"
        assert rule(delegate(organisation, second.pk, True, by=by)) == "parties.not_owner"
    assert rule(remove_member(organisation, own.pk, by=owner.person)) == "parties.owner_stays"
    assert rule(delegate(organisation, own.pk, True, by=owner.person)) == "parties.owner_stays"
    stranger = Membership.objects.get(person=elsewhere.person)
    assert (
        rule(remove_member(organisation, stranger.pk, by=owner.person)) == "parties.no_such_member"
    )
    assert list(Membership.objects.order_by("pk").values()) == before

    remove_member(organisation, member.pk, by=owner.person)
    assert rule(remove_member(organisation, member.pk, by=owner.person)) == "parties.no_such_member"


def test_who_was_removed_may_join_again_and_both_times_stand() -> None:
    owner = registered()
    member = a_member(owner.organisation, email="again@vendor.example")
    remove_member(owner.organisation.pk, member.pk, by=owner.person)
    Person.objects.filter(pk=member.person_id).update(email="away@vendor.example")
    assert joins(invited(owner, "away@vendor.example"), Person.objects.get(pk=member.person_id))
    ends = Membership.objects.filter(person=member.person_id).values_list("ended_at", flat=True)
    assert sorted(end is None for end in ends) == [False, True]


# The database


def test_an_organisation_without_an_owner_does_not_stand() -> None:
    with refused_at_the_end("would have 0 active owners"):
        Organisation.objects.create(ubn=OTHER_UBN, name="無主")


def test_an_organisation_s_only_owner_cannot_go() -> None:
    owner = registered()
    a_member(owner.organisation)
    for change in ({"ended_at": timezone.now()}, {"role": "member"}):
        with refused_at_the_end("would have 0 active owners"):
            Membership.objects.filter(person=owner.person).update(**change)


def test_a_second_owner_is_not_let_in() -> None:
    owner = registered()
    with pytest.raises(IntegrityError, match="parties_membership_one_owner"), transaction.atomic():
        Membership.objects.create(
            person=a_person(), organisation=owner.organisation, role=Membership.Role.OWNER
        )


def test_an_owner_may_change_within_one_transaction() -> None:
    owner = registered()
    member = a_member(owner.organisation)
    with transaction.atomic():
        Membership.objects.filter(person=owner.person).update(role="member")
        Membership.objects.filter(pk=member.pk).update(role="owner")
    check_now()
    owners = [each for each in queries.members_of(owner.organisation.pk) if each.is_owner]
    assert [each.person.id for each in owners] == [member.person_id]


@pytest.mark.parametrize(
    "change",
    [
        {"person_id": "other"},
        {"organisation_id": "other"},
        {"created_at": timezone.now()},
    ],
)
def test_who_belonged_where_since_when_is_not_rewritten(change: dict[str, object]) -> None:
    owner = registered()
    member = a_member(owner.organisation)
    others = {
        "person_id": a_person().pk,
        "organisation_id": registered(ubn=OTHER_UBN).organisation.pk,
    }
    written = {name: others.get(name, value) for name, value in change.items()}
    with pytest.raises(IntegrityError, match="can only change its role"), transaction.atomic():
        Membership.objects.filter(pk=member.pk).update(**written)


def test_an_ended_membership_does_not_begin_again() -> None:
    owner = registered()
    member = a_member(owner.organisation)
    remove_member(owner.organisation.pk, member.pk, by=owner.person)
    with pytest.raises(IntegrityError, match="can only change its role"), transaction.atomic():
        Membership.objects.filter(pk=member.pk).update(ended_at=None)


def test_the_application_may_not_take_away_what_is_kept() -> None:
    owner = registered()
    for delete in (
        Membership.objects.filter(person=owner.person)._raw_delete,
        Organisation.objects.filter(pk=owner.organisation.pk)._raw_delete,
        PartyEvent.objects.all()._raw_delete,
    ):
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            delete("default")
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        PartyEvent.objects.update(kind="member_removed")


@pytest.mark.parametrize("mail", ["Upper@vendor.example", ""])
def test_an_address_in_capitals_or_empty_does_not_stand(mail: str) -> None:
    person = a_person()
    with pytest.raises(IntegrityError, match="parties_person_"), transaction.atomic():
        Person.objects.filter(pk=person.pk).update(email=mail)


@pytest.mark.parametrize("ubn", ["1234567", "1234567a", "１２３４５６７５"])
def test_a_number_of_other_than_eight_digits_does_not_stand(ubn: str) -> None:
    organisation = registered().organisation
    with pytest.raises((IntegrityError, psycopg.DataError)), transaction.atomic():
        Organisation.objects.filter(pk=organisation.pk).update(ubn=ubn)


def test_an_owner_holds_no_delegation() -> None:
    owner = registered()
    with pytest.raises(IntegrityError, match="parties_membership_role"), transaction.atomic():
        Membership.objects.filter(person=owner.person).update(delegated=True)


# Pages


def test_the_list_of_members_asks_as_much_for_three_as_for_one() -> None:
    owner = registered()
    browser = Client()
    browser.force_login(owner.person)

    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert browser.get("/organisation/members/").status_code == 200
        return len(asked)

    questions()
    alone = questions()
    for _ in range(2):
        a_member(owner.organisation)
    assert len(queries.members_of(owner.organisation.pk)) == 3
    assert questions() == alone


def test_an_owner_delegates_removes_and_sees_it() -> None:
    owner = registered()
    member = a_member(owner.organisation, name="陳美玲")
    browser = Client()
    browser.force_login(owner.person)
    page = browser.post(
        f"/organisation/members/{member.pk}/delegation/", {"delegated": "yes"}, follow=True
    )
    assert "公司成員，受委任送件" in page.content.decode()
    page = browser.post(f"/organisation/members/{member.pk}/delegation/", follow=True)
    assert "公司成員，受委任送件" not in page.content.decode()
    assert (
        "要移除陳美玲嗎？"
        in browser.get(f"/organisation/members/{member.pk}/remove/").content.decode()
    )
    page = browser.post(f"/organisation/members/{member.pk}/remove/", follow=True)
    assert [each.person.name for each in page.context["members"]] == ["王小明"]


def test_a_member_sees_the_list_and_may_change_nothing() -> None:
    owner = registered()
    member, other = a_member(owner.organisation), a_member(owner.organisation)
    browser = Client()
    browser.force_login(member.person)
    page = browser.get("/organisation/members/")
    assert (page.status_code, page.context["is_owner"]) == (200, False)
    assert "/remove/" not in page.content.decode()
    before = list(Membership.objects.order_by("pk").values())
    for address in (f"{other.pk}/remove/", f"{other.pk}/delegation/", ""):
        answer = browser.post(f"/organisation/members/{address}", {"email": "a@b.example"})
        assert answer.status_code == 403
        assert "只有公司的帳號負責人能做這個步驟" in answer.content.decode()
    assert list(Membership.objects.order_by("pk").values()) == before


def test_who_was_removed_is_out_at_the_next_click() -> None:
    owner = registered()
    member = a_member(owner.organisation)
    browser = Client()
    browser.force_login(member.person)
    assert browser.get("/organisation/members/").status_code == 200
    remove_member(owner.organisation.pk, member.pk, by=owner.person)
    assert browser.get("/organisation/members/").status_code == 403


def test_who_belongs_nowhere_is_told_why_the_page_is_closed() -> None:
    browser = Client()
    browser.force_login(a_person())
    answer = browser.get("/organisation/members/")
    assert answer.status_code == 403
    assert "你的帳號不屬於任何公司" in answer.content.decode()


def test_of_several_organisations_one_is_chosen_and_kept() -> None:
    first, second = registered(), registered(ubn=OTHER_UBN, organisation_name="第二家")
    member = a_member(first.organisation)
    joins(invited(second, member.person.email), member.person)
    browser = Client()
    browser.force_login(member.person)
    answer = browser.get("/organisation/members/?page=2")
    assert answer.headers["Location"] == (
        "/organisation/?next=%2Forganisation%2Fmembers%2F%3Fpage%3D2"
    )
    answer = browser.post(
        "/organisation/",
        {"organisation": str(second.organisation.pk), "next": "/organisation/members/?page=2"},
    )
    assert answer.headers["Location"] == "/organisation/members/?page=2"
    assert browser.get("/organisation/members/").context["organisation"].name == "第二家"
    browser.post("/organisation/", {"organisation": str(first.organisation.pk)})
    assert browser.get("/organisation/members/").context["organisation"].ubn == UBN

    stranger = registered(ubn="22099131")
    for wrong in (str(stranger.organisation.pk), "", "no id"):
        answer = browser.post("/organisation/", {"organisation": wrong})
        assert "你不是這家公司的成員" in answer.content.decode()
    assert browser.get("/organisation/members/").context["organisation"].ubn == UBN
    answer = browser.post(
        "/organisation/",
        {"organisation": str(first.organisation.pk), "next": "https://elsewhere.example/"},
    )
    assert answer.headers["Location"] == "/"


def test_the_members_of_another_organisation_are_out_of_reach() -> None:
    owner, elsewhere = registered(), registered(ubn=OTHER_UBN)
    member = a_member(elsewhere.organisation)
    browser = Client()
    browser.force_login(owner.person)
    assert browser.get(f"/organisation/members/{member.pk}/remove/").status_code == 404
    answer = browser.post(f"/organisation/members/{member.pk}/remove/")
    assert "已經不是公司成員" in answer.content.decode()
    member.refresh_from_db()
    assert member.ended_at is None


def test_a_view_finds_for_whom_its_person_acts() -> None:
    @acting_for_organisation
    def view(request: ActingRequest, number: int) -> object:
        return request.acting.organisation.ubn, number

    owner = registered()
    request = RequestFactory().get("/")
    request.user = owner.person
    request.session = Client().session
    assert view(request, 7) == (UBN, 7)
