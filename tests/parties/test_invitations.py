"""Joining by mail: for one address, once, and for a week."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core import mail
from django.test import Client

from tests.parties.making import (
    OTHER_UBN,
    PASSWORD,
    a_member,
    a_person,
    link_in,
    registered,
    who,
)
from yunshi.casework.clock import set_clock
from yunshi.parties.links import invitation_in, invitation_token
from yunshi.parties.models import Invitation, Membership, PartyEvent, Person
from yunshi.parties.outcomes import Invited, Joined, Refused, Registered
from yunshi.parties.services import (
    accept_invitation,
    invite_member,
    join_by_invitation,
    remove_member,
    withdraw_invitation,
)
from yunshi.rulebook.calendar import instant_text

pytestmark = pytest.mark.django_db

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)


def invited(owner: Registered, email: str) -> str:
    outcome = invite_member(owner.organisation.pk, email, by=owner.person)
    assert isinstance(outcome, Invited), outcome
    return invitation_token(outcome.invitation.pk)


def joins(token: str, person: Person) -> bool:
    return isinstance(accept_invitation(token, by=person), Joined)


def joins_anew(token: str, **changed: str) -> Joined | Refused:
    typed = {"name": "新人", "password": PASSWORD, "password_again": PASSWORD, "language": "en"}
    return join_by_invitation(token, **{**typed, **changed})


def rule(outcome: object) -> str:
    assert isinstance(outcome, Refused), outcome
    (finding,) = outcome.findings
    return finding.rule


def test_a_person_without_an_account_joins_by_the_link_in_the_mail(
    django_capture_on_commit_callbacks: Any,
) -> None:
    owner = registered()
    browser = Client()
    browser.force_login(owner.person)
    with django_capture_on_commit_callbacks(execute=True):
        browser.post("/organisation/members/", {"email": "New@Vendor.example"})
    (letter,) = mail.outbox
    assert letter.to == ["new@vendor.example"]
    assert letter.subject == "[Yunshi 雲市] 邀請你加入晴川資訊股份有限公司"
    assert Invitation.objects.get().sent_at is not None
    # The link is in the mail alone, not on the inviter's page.
    assert link_in(letter) not in browser.get("/organisation/members/").content.decode()

    newcomer = Client()
    page = newcomer.get(link_in(letter))
    assert "加入晴川資訊股份有限公司" in page.content.decode()
    assert Membership.objects.count() == 1, "opening a link joins nobody"
    typed = {"name": "新人", "password": PASSWORD, "password_again": PASSWORD}
    answer = newcomer.post(link_in(letter), typed)
    assert answer.headers["Location"] == "/organisation/members/"
    assert who(newcomer) == "new@vendor.example"
    assert [event.kind for event in PartyEvent.objects.order_by("pk")][-4:] == [
        "member_invited",
        "person_created",
        "member_joined",
        "signed_in",
    ]
    assert newcomer.get("/organisation/members/").context["is_owner"] is False


def test_a_person_with_an_account_signs_in_and_joins() -> None:
    owner = registered()
    person = a_person(email="known@vendor.example")
    link = f"/invitation/{invited(owner, 'known@vendor.example')}/"
    browser = Client()
    page = browser.get(link).content.decode()
    assert f"/accounts/login/?next={link}" in page
    answer = browser.post(
        "/accounts/login/", {"login": person.email, "password": PASSWORD, "next": link}
    )
    assert answer.headers["Location"] == link
    answer = browser.post(link)
    assert answer.headers["Location"] == "/organisation/members/"
    assert Membership.objects.get(person=person).role == "member"


def test_a_link_works_once() -> None:
    owner = registered()
    person = a_person(email="known@vendor.example")
    token = invited(owner, person.email)
    assert joins(token, person)
    remove_member(owner.organisation.pk, Membership.objects.get(person=person).pk, by=owner.person)
    assert rule(accept_invitation(token, by=person)) == "parties.invitation_used"
    assert rule(joins_anew(token)) == "parties.invitation_used"
    assert Client().get(f"/invitation/{token}/").status_code == 410


def test_a_link_ends_after_a_week_to_the_second() -> None:
    with set_clock(NOON) as clock:
        owner = registered()
        person = a_person(email="known@vendor.example")
        token = invited(owner, person.email)
        clock.move_to(NOON + timedelta(days=7))
        assert rule(accept_invitation(token, by=person)) == "parties.invitation_expired"
        assert rule(joins_anew(token)) == "parties.invitation_expired"
        page = Client().get(f"/invitation/{token}/")
        assert page.status_code == 410
        ended = instant_text(NOON + timedelta(days=7)).zh_hant
        assert f"這個邀請已在 {ended} 到期" in page.content.decode()
        clock.move_to(NOON + timedelta(days=7) - timedelta(seconds=1))
        assert joins(token, person)


def test_a_link_is_for_one_address() -> None:
    owner = registered()
    a_person(email="known@vendor.example")
    token = invited(owner, "known@vendor.example")
    other = a_person(email="other@vendor.example")
    assert rule(accept_invitation(token, by=other)) == "parties.invitation_for_another"
    browser = Client()
    browser.force_login(other)
    for answer in (browser.get(f"/invitation/{token}/"), browser.post(f"/invitation/{token}/")):
        assert answer.status_code == 410
        assert "這個邀請寄給另一個電子郵件" in answer.content.decode()
        assert "known@vendor.example" not in answer.content.decode()
    assert Membership.objects.count() == 1


def test_a_visitor_cannot_take_over_an_account_by_an_invitation() -> None:
    owner = registered()
    person = a_person(email="known@vendor.example")
    token = invited(owner, person.email)
    before = Person.objects.filter(pk=person.pk).values().get()
    assert rule(joins_anew(token)) == "parties.address_taken"
    typed = {"name": "x", "password": PASSWORD, "password_again": PASSWORD}
    browser = Client()
    answer = browser.post(f"/invitation/{token}/", typed, follow=True)
    assert answer.redirect_chain == [
        (f"/accounts/login/?{urlencode({'next': f'/invitation/{token}/'})}", 302)
    ]
    assert "這個電子郵件已經有帳號。請先登入，就能加入。" in answer.content.decode()
    assert who(browser) is None
    assert Person.objects.filter(pk=person.pk).values().get() == before
    assert Membership.objects.count() == 1


@pytest.mark.parametrize("change", ["", "x", "00", "ä"])
def test_a_link_that_we_did_not_make_leads_nowhere(change: str) -> None:
    token = invited(registered(), "new@vendor.example")
    if change == token[:2]:
        change = "11"  # the token itself may begin with two zeros
    forged = f"{change}{token[len(change) or 1 :]}"
    assert invitation_in(forged) is None
    assert Client().get(f"/invitation/{forged}/").status_code == 410
    assert rule(joins_anew(forged)) == "parties.no_such_invitation"


def test_inviting_again_makes_the_former_link_useless() -> None:
    owner = registered()
    first = invited(owner, "new@vendor.example")
    second = invited(owner, "NEW@vendor.example")
    assert rule(joins_anew(first)) == "parties.invitation_withdrawn"
    assert isinstance(joins_anew(second), Joined)


def test_a_withdrawn_invitation_cannot_be_used() -> None:
    owner = registered()
    token = invited(owner, "new@vendor.example")
    browser = Client()
    browser.force_login(owner.person)
    invitation = Invitation.objects.get()
    page = browser.post(f"/organisation/invitations/{invitation.pk}/withdraw/", follow=True)
    assert page.context["invitations"] == ()
    assert rule(joins_anew(token)) == "parties.invitation_withdrawn"
    again = withdraw_invitation(owner.organisation.pk, invitation.pk, by=owner.person)
    assert rule(again) == "parties.no_such_invitation"


def test_only_the_owner_invites_and_withdraws() -> None:
    owner, elsewhere = registered(), registered(ubn=OTHER_UBN)
    member = a_member(owner.organisation)
    open_one = invitation_in(invited(owner, "new@vendor.example"))
    assert open_one is not None
    organisation = owner.organisation.pk
    for by in (member.person, elsewhere.person):
        outcome = invite_member(organisation, "x@vendor.example", by=by)
        assert rule(outcome) == "parties.not_owner"
        assert rule(withdraw_invitation(organisation, open_one, by=by)) == "parties.not_owner"
    foreign = withdraw_invitation(elsewhere.organisation.pk, open_one, by=elsewhere.person)
    assert rule(foreign) == "parties.no_such_invitation"


def test_what_cannot_be_invited_is_said_at_the_field() -> None:
    owner = registered()
    member = a_member(owner.organisation)
    browser = Client()
    browser.force_login(owner.person)
    for typed, words in (
        ("", "請填寫電子郵件。"),
        ("no address", "這不像電子郵件地址，請照 name@example.com 的格式填寫。"),
        (member.person.email.upper(), "這個人已經是公司成員。"),
        (owner.person.email, "這個人已經是公司成員。"),
    ):
        page = browser.post("/organisation/members/", {"email": typed})
        assert (page.context["field"].value, page.context["field"].errors) == (typed, (words,))


def test_no_more_than_fifty_invitations_go_out_in_a_day() -> None:
    with set_clock(NOON) as clock:
        owner = registered()
        organisation = owner.organisation.pk
        for number in range(50):
            invited(owner, f"p{number}@vendor.example")
        outcome = invite_member(organisation, "one.more@vendor.example", by=owner.person)
        assert rule(outcome) == "parties.too_many_invitations"
        clock.move(timedelta(days=1))
        invited(owner, "one.more@vendor.example")


def test_a_mail_that_was_not_taken_is_said_and_the_invitation_can_be_sent_again(
    settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    owner = registered()
    browser = Client()
    browser.force_login(owner.person)
    kept = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    with django_capture_on_commit_callbacks(execute=True):
        answer = browser.post("/organisation/members/", {"email": "new@vendor.example"})
    assert answer.status_code == 302
    assert "信沒有寄出，請重新邀請" in browser.get("/organisation/members/").content.decode()
    settings.EMAIL_BACKEND = kept
    with django_capture_on_commit_callbacks(execute=True):
        browser.post("/organisation/members/", {"email": "new@vendor.example"})
    page = browser.get("/organisation/members/")
    assert [each.is_sent for each in page.context["invitations"]] == [True]
    assert len(mail.outbox) == 1


def test_the_mail_is_in_the_language_of_the_one_who_has_the_address(
    django_capture_on_commit_callbacks: Any,
) -> None:
    owner = registered()
    a_person(email="english@vendor.example", language="en")
    with django_capture_on_commit_callbacks(execute=True):
        invited(owner, "english@vendor.example")
        invited(owner, "new@vendor.example")
    assert [letter.subject for letter in mail.outbox] == [
        "[Yunshi 雲市] Invitation to act for 晴川資訊股份有限公司",
        "[Yunshi 雲市] 邀請你加入晴川資訊股份有限公司",
    ]
    # The page tells nobody whether there is an account; its reader's mail does.
    assert [
        "You have an account with this address: sign in" in str(mail.outbox[0].body),
        "請在開啟的頁面設定密碼" in str(mail.outbox[1].body),
    ] == [True, True]


def test_a_name_with_a_line_break_makes_no_second_header(
    django_capture_on_commit_callbacks: Any,
) -> None:
    owner = registered()
    owner.organisation.name = "甲\nBcc: x@y.example"
    owner.organisation.save()
    with django_capture_on_commit_callbacks(execute=True):
        invited(owner, "new@vendor.example")
    assert mail.outbox[0].recipients() == ["new@vendor.example"]
    assert "\n" not in mail.outbox[0].subject
