"""tcloud-113, cases of cloud, places and the international zone: submitted as vendors submit."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.cases.drafting import Drafted, drafted
from tests.portal.office_stages import TCLOUD, after_intake, tcloud_window
from tests.portal.office_world import at_browser, case_url, staff_person, words_of
from tests.programmes.judging import REMOVED
from yunshi.applications.services import Submitted
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

AT = datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)
TECHNICAL = "/solutions/0/technical"
ABROAD = "/solutions/0/international"


@pytest.fixture
def draft(at: None) -> Drafted:
    return drafted(tcloud_window(), AT)


@pytest.fixture
def hybrid(at: None) -> Drafted:
    return drafted(tcloud_window(), AT, "hybrid-two-solutions")


@pytest.fixture
def abroad(at: None) -> Drafted:
    return drafted(tcloud_window(), AT, "international")


def test_T113_C36_a_public_cloud_has_its_provider(draft: Drafted) -> None:
    place = f"{TECHNICAL}/public_clouds"
    assert set(draft.refused({place: []})) == {("technical.public_clouds.missing", place)}
    other = draft.refused({place: ["other"], f"{place}_other": ""})
    assert set(other) == {("technical.public_clouds_other.missing", f"{place}_other")}


def test_T113_C37_the_core_of_a_hybrid_is_public_and_a_private_backup_only_flagged(
    hybrid: Drafted,
) -> None:
    place = f"{TECHNICAL}/core_in_public_cloud"
    found = hybrid.refused({place: False})
    assert set(found) == {("core_services_public", place)}
    assert "T113-SOL-07" in found["core_services_public", place].refs
    hybrid.change({f"{TECHNICAL}/hybrid_private_uses": ["storage"], place: True})
    assert isinstance(hybrid.submit(), Submitted)
    after_intake(hybrid.filing.window)
    with set_clock(hybrid.filing.window.closes_at + timedelta(days=1)):
        case = Case.objects.get(id=hybrid.filing.solutions.get(id=hybrid.solutions[0]).case_id)
        assert case.state == "qualification"
        officer = at_browser(staff_person(Role.OFFICER, TCLOUD))
        page = words_of(officer.get(case_url(case)).content)
        assert "請委員確認私有雲部分不是核心服務" in page


@pytest.mark.parametrize(
    "places",
    [
        pytest.param(["taiwan", "hong_kong"], id="C39"),
        pytest.param(["taiwan", "macao"], id="C40"),
        pytest.param(["mainland_china"], id="SOL_09"),
    ],
)
def test_T113_C39_C40_no_function_runs_in_hong_kong_macao_or_the_mainland(
    draft: Drafted, places: list[str]
) -> None:
    place = f"{TECHNICAL}/data_centre_places"
    found = draft.refused({place: places})
    assert set(found) == {("data_centres_allowed", place)}
    message = found["data_centres_allowed", place].message.zh_hant
    assert all(word in message for word in ("異地備援", "香港", "澳門"))


def test_T113_C58_international_only_is_taken_without_what_is_domestic(abroad: Drafted) -> None:
    data = abroad.filing.draft.data
    assert "annual_capacity" not in data["company"]
    assert "customer_data" not in data["declarations"]
    assert "solution" not in data["solutions"][0]
    assert abroad.accepted()
    place = "/company/overview_en"
    found = abroad.refused({place: REMOVED})
    assert set(found) == {("company.overview_en.missing", place)}
    price = f"{ABROAD}/unit_price"
    assert set(abroad.refused({price: REMOVED})) == {("international.unit_price.missing", price)}


def test_T113_X12_mainland_china_may_be_a_market(abroad: Drafted) -> None:
    assert abroad.accepted({f"{ABROAD}/target_markets": ["mainland_china"]})


def test_T113_X13_without_local_presence_no_local_contact_is_needed(abroad: Drafted) -> None:
    none = {f"{ABROAD}/local_presence": ["none"]}
    contact = {
        f"{ABROAD}/{name}": REMOVED
        for name in (
            "local_contact_types",
            "local_company_name",
            "local_website",
            "local_phone",
            "local_email",
        )
    }
    assert abroad.accepted({**none, **contact})
    assert {rule for rule, _ in abroad.refused(contact)} == {
        f"international.{place.rpartition('/')[2]}.missing" for place in contact
    }
