"""retail-110, reading of the silence about changes after submission (R110-AMB-06): a filing is
locked; until closing it can be withdrawn and filed again, and the last submission counts."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.erasing import erased
from tests.applications.pages import data, form_of, posted, text_of
from tests.cases.drafting import Drafted, drafted
from tests.portal.office_stages import after_intake, retail_window
from yunshi.answers.files_named import files_named
from yunshi.applications import services
from yunshi.applications.judging import solutions_in_window
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.files.queries import files_for
from yunshi.rulebook.calendar import TAIPEI

pytestmark = pytest.mark.django_db

AT = datetime(2021, 7, 8, 16, 30, tzinfo=TAIPEI)
LAST = datetime(2021, 7, 8, 16, 55, tzinfo=TAIPEI)
CLOSING = datetime(2021, 7, 8, 17, 0, tzinfo=TAIPEI)


@pytest.fixture
def filed(at: None) -> Drafted:
    draft = drafted(retail_window(), AT)
    assert isinstance(draft.submit(), Submitted)
    draft.filing = Filing.objects.get(pk=draft.filing.pk)
    return draft


def page(filing: Filing) -> str:
    return f"/apply/{filing.id}/"


def withdrawn(browser: Client, draft: Drafted) -> str:
    """Withdraws the first solution through its page; what the page after it says."""
    url = f"{page(draft.filing)}solutions/{draft.solutions[0]}/withdraw/"
    asked = browser.get(url)
    answer = browser.post(url, form_of(asked), follow=True)
    assert Case.objects.get(group=draft.filing.id).state == "withdrawn"
    return text_of(asked) + text_of(answer)


def copied(browser: Client, draft: Drafted) -> Filing:
    form = {"window": str(draft.filing.window_id), "solution": str(draft.solutions[0])}
    answer = browser.post(f"{page(draft.filing)}copy/", form)
    again = Filing.objects.exclude(pk=draft.filing.pk).get()
    assert answer["Location"] == page(again)
    return again


def test_R110_APP_19_AMB_06_withdrawn_and_filed_again_the_last_submission_counts(
    filed: Drafted,
) -> None:
    browser = signed_in(filed.ours.owner)
    said = withdrawn(browser, filed)
    assert said.count("110/07/08（四）17:00:00截止前可以再送，以最後一次送出為準。") == 2
    assert said.count("內容和已上傳的文件會帶進新草稿，聲明要重新勾選。") == 2
    again = copied(browser, filed)
    before, now = data(filed.filing), data(again)
    assert {part: now[part] for part in now if part != "solutions"} == {
        part: before[part] for part in before if part not in {"solutions", "declarations"}
    }
    (old,), (new,) = before["solutions"], now["solutions"]
    assert {**new, "id": ""} == {
        part: "" if part == "id" else given for part, given in old.items() if part != "declarations"
    }
    assert again.draft.declared == {}
    # The very files, not uploaded again.
    assert files_named(now) == files_named(before)
    # Only the declarations are left to be made; then it is filed at its own time.
    assert solutions_in_window(again, {}) == 0, "the withdrawn one does not count"
    with set_clock(LAST):
        early = services.submit_filing(again.id, filed.ours.actor, key=uuid4().hex, arrived_at=LAST)
        assert isinstance(early, Refused)
        assert {finding.rule for finding in early.findings} == {
            "declarations.declaration.missing",
            "declarations.ip_declaration.missing",
            "declarations.of_the_solution.missing",
        }
        posted(browser, f"{page(again)}declarations/", declaration="yes", ip_declaration="yes")
        level = f"{page(again)}solutions/{new['id']}/declarations/"
        posted(browser, level, of_the_solution="yes")
        check = f"{page(again)}check/"
        assert browser.post(check, form_of(browser.get(check))).status_code == 302
    first, last = Receipt.objects.get(filing=filed.filing), Receipt.objects.get(filing=again)
    assert (first.arrived_at, last.arrived_at) == (AT, LAST)
    after_intake(filed.filing.window)
    states = dict(Case.objects.filter(kind="application").values_list("group", "state"))
    assert states == {filed.filing.id: "withdrawn", again.id: "qualification"}
    assert solutions_in_window(Filing.objects.get(pk=filed.filing.pk), {}) == 1


def test_R110_AMB_06_the_desk_offers_it_while_a_window_is_open_and_not_after(
    filed: Drafted,
) -> None:
    browser = signed_in(filed.ours.owner)
    copy = f"{page(filed.filing)}copy/"
    assert copy not in browser.get("/apply/").content.decode(), "what stands is not copied"
    withdrawn(browser, filed)
    assert copy in browser.get("/apply/").content.decode()
    assert copy in browser.get(page(filed.filing)).content.decode()
    with set_clock(CLOSING + timedelta(seconds=1)):
        browser = signed_in(filed.ours.owner)
        assert copy not in browser.get("/apply/").content.decode()
        assert copy not in browser.get(page(filed.filing)).content.decode()
        form = {"window": str(filed.filing.window_id)}
        refused = browser.post(copy, form, follow=True)
        assert "受理" in text_of(refused)
    assert Filing.objects.count() == 1


def test_R110_AMB_06_withdrawn_after_closing_the_page_promises_nothing(filed: Drafted) -> None:
    with set_clock(CLOSING + timedelta(hours=1)):
        browser = signed_in(filed.ours.owner)
        said = withdrawn(browser, filed)
    assert said.count("這次受理已截止，不能在同一期間再送這個方案。") == 2
    assert "截止前可以再送" not in said


def test_R110_AMB_06_what_was_not_withdrawn_is_not_filed_twice(filed: Drafted) -> None:
    browser = signed_in(filed.ours.owner)
    copy = f"{page(filed.filing)}copy/"
    answer = browser.post(copy, {"window": str(filed.filing.window_id)}, follow=True)
    assert "沒有可以再送的方案" in text_of(answer)
    assert Filing.objects.count() == 1


def test_R110_AMB_06_only_the_withdrawn_solution_of_several_is_copied(at: None) -> None:
    draft = drafted(retail_window(), AT)
    second = services.add_solution(draft.filing, draft.ours.actor, copy_of=draft.solutions[0])
    assert isinstance(second, UUID)
    draft.change(
        {
            "/solutions/1/declarations/of_the_solution": True,
            "/solutions/1/solution/name": "第二個方案",
        }
    )
    assert isinstance(draft.submit(), Submitted)
    case = draft.filing.solutions.get(pk=second).case_id
    done = services.withdraw_solution(case, draft.ours.actor, key="w", arrived_at=AT)
    assert isinstance(done, Performed)
    filing = Filing.objects.get(pk=draft.filing.pk)
    again = services.copy_filing(filing, filing.window_id, draft.ours.actor)
    assert isinstance(again, Filing)
    assert [each["solution"]["name"] for each in data(again)["solutions"]] == ["第二個方案"]
    other = services.copy_filing(
        filing, filing.window_id, draft.ours.actor, solutions=[draft.solutions[0]]
    )
    assert isinstance(other, Refused)


def test_R110_AMB_06_files_that_a_copy_rests_on_outlive_the_erasure_of_the_first(
    filed: Drafted,
) -> None:
    browser = signed_in(filed.ours.owner)
    withdrawn(browser, filed)
    again = copied(browser, filed)
    erased(filed.filing)
    named = files_named(data(again))
    assert named
    assert set(files_for(filed.ours.organisation.id, named)) == named
    # Erased, there is nothing to copy any more; its pages say what happened.
    assert f"{page(filed.filing)}copy/" not in browser.get("/apply/").content.decode()
    form = {"window": str(filed.filing.window_id)}
    answer = browser.post(f"{page(filed.filing)}copy/", form, follow=True)
    assert "答案已依法刪除" in text_of(answer)
    assert Filing.objects.count() == 2
