"""People in every role, of this and of another company and programme, and what they might open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import uuid4

from django.test import Client

from tests.applications.world import Vendor, answered, person, solution_ids, started, vendor
from tests.portal.office_world import Office, act_form, act_url, at_browser, staff_person
from yunshi.applications.models import Filing, Receipt
from yunshi.casework.models import Case
from yunshi.catalogue.models import Listing
from yunshi.notices.models import Delivery
from yunshi.notices.services import deliver_waiting
from yunshi.parties.models import Invitation, Membership, Person
from yunshi.parties.services import invite_member
from yunshi.programmes.models import Programme, Window
from yunshi.rulebook.lifecycle import Role

NOTHING = uuid4()
SECTION = {"form": "burrow", "section": "owner"}
SOLUTION_SECTION = {"form": "cheese", "section": "kind"}


@dataclass(frozen=True)
class Somebody:
    """One person at a browser, in the words of the table of roles."""

    column: str
    """The column of the table; ``none`` for who is signed in and has no role."""
    own: bool = True
    """Of the company or programme that things belong to, or of another."""
    delegated: bool = False

    @property
    def name(self) -> str:
        return " ".join(
            word
            for word in (
                self.column,
                "" if self.own else "of another",
                "delegated"[: 9 * self.delegated],
            )
            if word
        )


EVERYBODY = (
    Somebody("VIS"),
    Somebody("none"),
    Somebody("VO"),
    Somebody("VM"),
    Somebody("VM", delegated=True),
    Somebody("VO", own=False),
    Somebody("OFF"),
    Somebody("OFF", own=False),
    Somebody("REV"),
    Somebody("AGY"),
    Somebody("AUD"),
    Somebody("ADM"),
)

_STAFF = {
    "OFF": Role.OFFICER,
    "REV": Role.REVIEWER,
    "AGY": Role.AGENCY,
    "AUD": Role.AUDITOR,
    "ADM": Role.ADMINISTRATOR,
}


@dataclass
class World:
    """A draft, a filed case, a listed one, an invitation: something at every address."""

    office: Office
    draft: Filing
    case: Case
    listed: Case
    member: Membership
    invitation: Invitation
    delivery: Delivery

    @classmethod
    def of(cls, office: Office) -> World:
        ours = office.vendor
        case = office.filed()
        deliver_waiting()
        listed = office.filed()
        office.judge_all(listed)
        officer, agency = at_browser(office.officer_person), at_browser(office.agency_person)
        for browser, action in (
            (officer, "pass_qualification"),
            (agency, "approve"),
            (officer, "list"),
        ):
            browser.post(act_url(listed, action), act_form(listed))
        member = Membership.objects.get(person=ours.member("王職員").person)
        invite_member(ours.organisation.pk, "new@vendor.example", by=ours.owner)
        window = Window.objects.filter(programme=office.programme).order_by("opens_at")[0]
        return cls(
            office,
            answered(started(ours, window), ours),
            case,
            listed,
            member,
            Invitation.objects.get(),
            Delivery.objects.filter(message__case__group=case.group)[0],
        )

    def browser_of(self, who: Somebody) -> Client:
        if who.column == "VIS":
            return Client(headers={"accept-language": "zh-TW"})
        return at_browser(self._person(who))

    @cached_property
    def _another_company(self) -> Vendor:
        return vendor(ubn="12345675", name="別家")

    def _person(self, who: Somebody) -> Person:
        if who.column == "none":
            return person("路人")
        if who.column in _STAFF:
            return self._staff(who)
        ours = self.office.vendor if who.own else self._another_company
        if who.column == "VO":
            return ours.owner
        actor = ours.member("李職員", delegated=who.delegated)
        return Person.objects.get(pk=actor.person)

    def _staff(self, who: Somebody) -> Person:
        role = _STAFF[who.column]
        if role is Role.ADMINISTRATOR:
            return staff_person(role, None)
        programme = self.office.programme
        if not who.own:
            programme = Programme.objects.get_or_create(id="another")[0].id
        return staff_person(role, programme)

    def arguments(self, route: str) -> dict[str, Any]:
        """Whatever an address might name."""
        filing = Filing.objects.get(pk=self.case.group)
        of_a_filed_one = route in FILED
        solution = solution_ids(filing if of_a_filed_one else self.draft)[0]
        listing = Listing.objects.get(case=self.listed.id)
        window = self.draft.window_id
        file = Receipt.objects.get(filing=filing).files[0]["file"]
        return {
            "programme": self.office.programme,
            "case": self.listed.id if route == "catalogue:listings:list_own" else self.case.id,
            "file": file,
            "filing": filing.pk if of_a_filed_one else self.draft.pk,
            "solution": solution,
            "window": window,
            "listing": listing.pk,
            "delivery": self.delivery.pk,
            "message": self.delivery.message_id,
            "proposal": NOTHING,
            "enrolment": NOTHING,
            "run": NOTHING,
            "upload": NOTHING,
            "task": 0,
            "action": "pass_qualification",
            "membership": self.member.pk,
            "invitation": self.invitation.pk,
            "paper": "taste",
            "kind": "yaml",
            "code": "404",
            "version": "1",
            **(SOLUTION_SECTION if "solution" in route.partition(":")[2] else SECTION),
            **ELSEWHERE.get(route, {}),
        }


FILED = {
    "applications:receipt",
    "applications:supplement",
    "applications:withdraw",
    "applications:file",
}
"""What can be opened of a filing only once it is filed."""

ELSEWHERE: dict[str, dict[str, Any]] = {
    "parties:verify_registration": {"token": "of-nobody"},
    "parties:invitation": {"token": "of-nobody"},
    "portal:standings:kind": {"kind": "unknown"},
    "account_reset_password_from_key": {"uidb36": "1", "key": "set-password"},
}
"""Addresses that hold a secret, or something that is there for a while: they lead nowhere here."""

LEAD_NOWHERE = {
    "applications:account",
    "applications:enrolment_again",
    "applications:enrolment_autosave",
    "applications:enrolment_check",
    "applications:enrolment_file",
    "applications:enrolment_leave",
    "applications:enrolment_section",
    "applications:enrolment_upload",
    "portal:office:account",
    "portal:office:enrolment_act",
    "portal:office:enrolment_file",
    "portal:office:enrolment_return",
    "applications:copy",
    "applications:proposal",
    "applications:solution_autosave_declarations",
    "applications:solution_declarations",
    "applications:upload",
    "mfa_download_recovery_codes",
    "mfa_view_recovery_codes",
    "applications:give_up",
    "parties:registered_name",
    "portal:moves:confirm",
    "portal:moves:proposal",
    "portal:moves:refuse",
    "portal:moves:take_back",
    "portal:office:bulk_run",
    "portal:office:reminder_set",
    "portal:office:task_done",
    "portal:office:task_passed_on",
    "portal:standings:kind",
    "portal:standings:upload",
}
"""Closed to everybody, as this world has nothing there; the tests of their pages say to whom they
open."""
