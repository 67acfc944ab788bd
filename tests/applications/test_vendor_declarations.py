"""Declarations: every statement in full, ticked one text at a time, or said why not."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.pages import autosaved, base, data, form_of, posted, text_of
from tests.applications.world import Vendor, vendor
from yunshi.answers.addresses import Address
from yunshi.applications import services
from yunshi.applications.judging import judge_draft
from yunshi.applications.models import Filing
from yunshi.casework.clock import SetClock
from yunshi.parties.models import Person
from yunshi.rulebook.findings import Verdict

pytestmark = pytest.mark.django_db


def page_of(filing: Filing) -> str:
    return f"{base(filing)}declarations/"


def member_of(ours: Vendor, *, delegated: bool = False) -> Client:
    return signed_in(Person.objects.get(pk=ours.member(delegated=delegated).person))


def test_every_statement_stands_in_full_and_nothing_is_ticked(
    browser_of_ours: Client, filing: Filing
) -> None:
    page = browser_of_ours.get(page_of(filing))
    words = text_of(page)
    assert all(
        said in words for said in ("誠實聲明", "第 1 版", "沒有偷月餅", "是真乳酪", "我聲明")
    )
    assert "honesty" not in form_of(page)
    assert form_of(page)["honesty.no_theft"] == [""]


def test_R110_APP_07_a_tick_is_an_answer_of_its_own(
    browser_of_ours: Client, filing: Filing
) -> None:
    answer = posted(browser_of_ours, page_of(filing), honesty="yes", action="continue")
    assert answer["Location"] == f"{base(filing)}check/"
    assert data(filing)["declarations"] == {"honesty": True}
    posted(browser_of_ours, page_of(filing), honesty=None, action="list")
    assert "declarations" not in data(filing)


def test_a_statement_that_cannot_be_made_carries_its_reason_and_is_looked_at(
    browser_of_ours: Client, filing: Filing, time: SetClock
) -> None:
    posted(
        browser_of_ours,
        page_of(filing),
        honesty="yes",
        honesty__real_cheese="有一成是豆腐",
        action="list",
    )
    assert data(filing)["declarations"] == {
        "honesty": {"agreed": True, "except": {"real_cheese": "有一成是豆腐"}}
    }
    verdicts = {
        finding.rule: finding.verdict
        for finding in judge_draft(filing, time.instant).findings
        if finding.rule.startswith("declarations.")
    }
    assert verdicts == {"declarations.honesty.real_cheese": Verdict.REVIEW}


def test_a_reason_without_the_tick_is_kept_and_does_not_declare(
    browser_of_ours: Client, filing: Filing
) -> None:
    posted(browser_of_ours, page_of(filing), honesty__no_theft="我偷了", action="list")
    assert data(filing)["declarations"] == {"honesty": {"except": {"no_theft": "我偷了"}}}
    page = browser_of_ours.get(f"{page_of(filing)}?missing=1")
    assert "請閱讀並勾選「誠實聲明」" in text_of(page)
    assert form_of(page)["honesty.no_theft"] == ["我偷了"]


def test_the_script_saves_a_tick_and_a_reason_apart(
    browser_of_ours: Client, filing: Filing
) -> None:
    ticked = autosaved(browser_of_ours, page_of(filing), 0, honesty="yes")
    assert (ticked.status_code, json.loads(ticked.content)["revision"]) == (200, 1)
    autosaved(browser_of_ours, page_of(filing), 1, honesty__no_theft="有一塊")
    assert data(filing)["declarations"] == {
        "honesty": {"agreed": True, "except": {"no_theft": "有一塊"}}
    }
    autosaved(browser_of_ours, page_of(filing), 2, honesty__no_theft="")
    assert data(filing)["declarations"] == {"honesty": True}
    autosaved(browser_of_ours, page_of(filing), 3, honesty=[])
    assert "declarations" not in data(filing)


def test_roles_2_a_member_reads_and_does_not_declare_unless_delegated(
    filing: Filing, ours: Vendor
) -> None:
    member = member_of(ours)
    page = member.get(page_of(filing))
    assert "待負責人確認" in text_of(page)
    assert 'name="honesty"' not in page.content.decode()
    by_form = member.post(page_of(filing), {"honesty": "yes", "base_revision": "0"})
    by_script = autosaved(member, page_of(filing), 0, honesty="yes")
    assert (by_form.status_code, by_script.status_code) == (403, 422)
    assert "受委任" in text_of(by_form)
    assert "受委任" in json.loads(by_script.content)["message"]
    assert "declarations" not in data(filing)
    delegated = member_of(ours, delegated=True)
    assert posted(delegated, page_of(filing), honesty="yes").status_code == 302
    assert data(filing)["declarations"] == {"honesty": True}


def test_two_people_do_not_overwrite_each_others_declarations(
    browser_of_ours: Client, filing: Filing, ours: Vendor
) -> None:
    form = form_of(browser_of_ours.get(page_of(filing)))
    services.save_answers(
        filing,
        0,
        {Address("", "declarations", "honesty"): {"agreed": True, "except": {"no_theft": "他的"}}},
        ours.member("李工程", delegated=True),
    )
    clash = browser_of_ours.post(page_of(filing), {**form, "honesty": "yes"})
    assert clash.status_code == 409
    assert "李工程" in text_of(clash)
    assert "他的" in text_of(clash)
    assert data(filing)["declarations"]["honesty"]["except"] == {"no_theft": "他的"}
    by_script = autosaved(browser_of_ours, page_of(filing), 0, honesty__no_theft="我的")
    fragment = by_script.content.decode()
    assert by_script.status_code == 409
    assert 'data-conflict-name="honesty" value="yes"' in fragment
    assert 'data-conflict-name="honesty.no_theft" value="他的"' in fragment
    kept = browser_of_ours.post(page_of(filing), {**form_of(clash), "keep_mine": "honesty"})
    assert kept.status_code == 302
    assert data(filing)["declarations"] == {"honesty": True}


def test_after_submission_nothing_is_declared_any_more(
    browser_of_ours: Client, complete: Filing, ours: Vendor, time: SetClock
) -> None:
    form = form_of(browser_of_ours.get(page_of(complete)))
    services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    changed = {**form, "honesty.no_theft": ["太晚了"]}
    answer = browser_of_ours.post(page_of(complete), changed)
    assert answer.status_code == 409
    assert "太晚了" in text_of(answer)
    revision = complete.draft.revision
    by_script = autosaved(browser_of_ours, page_of(complete), revision, honesty=[])
    assert by_script.status_code == 410
    assert data(complete)["declarations"] == {"honesty": True}
    assert "已完成" in text_of(browser_of_ours.get(base(complete)))
    assert "honesty" not in form_of(browser_of_ours.get(page_of(complete)))


def test_strangers_and_visitors_get_nowhere(filing: Filing) -> None:
    assert signed_in(vendor("22099131").owner).get(page_of(filing)).status_code == 404
    assert autosaved(Client(), page_of(filing), 0, honesty="yes").status_code == 401


def test_a_solution_without_declarations_has_no_such_page(
    browser_of_ours: Client, filing: Filing, solution: str
) -> None:
    url = f"{base(filing)}solutions/{solution}/declarations/"
    assert browser_of_ours.get(url).status_code == 404
