"""The registered name is shown to the owner when it is another than the one that was typed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.applications.world import Vendor, vendor
from tests.parties.registers import payloads
from tests.parties.registers.payloads import UBN, as_bytes
from yunshi.casework.clock import set_clock
from yunshi.parties import tasks
from yunshi.parties.models import Organisation, PartyEvent, Person
from yunshi.parties.outcomes import Refused
from yunshi.parties.registers.outcomes import Register
from yunshi.parties.services.registered_name import Renamed, take_registered_name

pytestmark = pytest.mark.django_db

NOW = datetime(2030, 3, 10, 4, 0, tzinfo=UTC)
MEMBERS, TAKE = "/organisation/members/", "/organisation/name/"


@pytest.fixture
def on(settings: Any, tmp_path: Path) -> Path:
    settings.YUNSHI_DEMO = True
    settings.YUNSHI_REGISTERS = f"recorded:{tmp_path}"
    return tmp_path


def registered_as(folder: Path, name: str) -> None:
    said = {Register.KIND: payloads.kinds(), Register.COMPANY: payloads.company(Company_Name=name)}
    for register, payload in said.items():
        (folder / register.value).mkdir(exist_ok=True)
        (folder / register.value / f"{UBN}.json").write_bytes(as_bytes(payload))


def asked(name: str) -> Vendor:
    """A vendor who registered under a name, about whom the job has asked."""
    with set_clock(NOW):
        made = vendor(UBN, name)
        tasks.ask_registers(0)
    return made


def browser(who: Person) -> Client:
    client = Client(headers={"accept-language": "zh-TW"})
    client.force_login(who)
    return client


def test_the_owner_is_asked_and_takes_the_registered_name(on: Path) -> None:
    registered_as(on, "臺灣月兔股份有限公司")
    owner = asked("月兔").owner
    client = browser(owner)
    page = client.get(MEMBERS).content.decode()
    assert "登記名稱為「臺灣月兔股份有限公司」，要改用嗎？" in page
    answer = client.post(TAKE, {"name": "臺灣月兔股份有限公司"}, follow=True)
    assert "已改用登記名稱。" in answer.content.decode()
    assert "要改用嗎" not in answer.content.decode()
    assert Organisation.objects.get().name == "臺灣月兔股份有限公司"
    event = PartyEvent.objects.get(kind="organisation_renamed")
    assert (event.actor, event.organisation, event.facts) == (
        owner.pk,
        Organisation.objects.get().pk,
        {},
    )


@pytest.mark.parametrize("name", ["臺灣月兔股份有限公司", "台灣月兔 股份有限公司"])
def test_nobody_is_asked_where_the_names_are_the_same(on: Path, name: str) -> None:
    registered_as(on, "臺灣月兔股份有限公司")
    assert "要改用嗎" not in browser(asked(name).owner).get(MEMBERS).content.decode()


def test_nothing_is_shown_where_the_register_said_nothing(on: Path) -> None:
    assert "要改用嗎" not in browser(asked("月兔").owner).get(MEMBERS).content.decode()


def test_a_member_is_not_asked_and_may_not_take_it(on: Path) -> None:
    registered_as(on, "臺灣月兔股份有限公司")
    made = asked("月兔")
    member = Person.objects.get(pk=made.member().person)
    assert "要改用嗎" not in browser(member).get(MEMBERS).content.decode()
    assert browser(member).post(TAKE, {"name": "臺灣月兔股份有限公司"}).status_code == 403
    assert Organisation.objects.get().name == "月兔"


def test_only_the_name_that_was_shown_is_taken(on: Path) -> None:
    registered_as(on, "臺灣月兔股份有限公司")
    made = asked("月兔")
    for name in ("隨便取的名字", ""):
        outcome = take_registered_name(made.organisation.pk, seen=name, by=made.owner)
        assert isinstance(outcome, Refused)
    assert Organisation.objects.get().name == "月兔"
    outcome = take_registered_name(made.organisation.pk, seen="臺灣月兔股份有限公司", by=made.owner)
    assert isinstance(outcome, Renamed)


def test_no_page_of_a_vendor_waits_for_a_register(on: Path) -> None:
    registered_as(on, "臺灣月兔股份有限公司")
    owner = asked("月兔").owner
    client = browser(owner)
    client.get(MEMBERS)
    with CaptureQueriesContext(connection) as said:
        client.get(MEMBERS)
    assert len([each for each in said if "parties_registerrecord" in each["sql"]]) == 1
    assert not [each for each in said if "parties_registerquestion" in each["sql"]]
