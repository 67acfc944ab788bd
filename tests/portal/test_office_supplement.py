"""Asking for a supplement through the pages: items, reasons, the mail, and while it runs."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from tests.applications.world import DURING, vendor
from tests.portal.office_stages import (
    BATCH_CLOSES,
    TCLOUD,
    filing_of,
    in_qualification,
    tcloud_window,
)
from tests.portal.office_world import (
    Office,
    at_browser,
    case_url,
    point_form,
    staff_person,
    words_of,
)
from tests.portal.supplement_form import NAME, form, retail_case, state, supplement_of, url
from yunshi.answers.addresses import Address
from yunshi.answers.models import Supplement
from yunshi.applications import services as filings
from yunshi.applications.services.answer_supplement import Answered
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, JournalEntry, OutboxMessage, Refusal
from yunshi.casework.timers import run_due_timers
from yunshi.notices.rendering import render
from yunshi.notices.services import deliver_waiting
from yunshi.parties.models import Person
from yunshi.parties.queries import person_facts
from yunshi.programmes.queries import actor_of
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


# Putting it together.


def test_ticked_findings_come_along_with_their_words_as_reasons(
    office: Office, case: Case, officer: Client
) -> None:
    noted = point_form(office.seen(case), answer="not_met", note="太鹹，請重做。")
    officer.post(reverse("portal:office:decide_points", args=[case.id]), noted)
    paper = f"solutions/{office.seen(case).solution.id}/documents/taste"
    page = officer.get(url(case), {"item": [paper]}).content.decode()
    assert f'value="{paper}" checked' not in page, "nothing speaks against the paper"
    assert "還沒有選項目" in page


def test_what_a_person_found_wrong_is_the_reason_the_officer_starts_with() -> None:
    window = tcloud_window()
    case = in_qualification(window, vendor("12345675"))
    person = staff_person(Role.OFFICER, TCLOUD)
    client = at_browser(person)
    with set_clock(BATCH_CLOSES + timedelta(days=3)) as time:
        real = Office(time, TCLOUD, person, person, vendor())
        seen = real.seen(case)
        first, second, *_rest = [p for p in seen.points if p.needs_decision and p.address]
        assert first.address == second.address
        address = str(first.address)
        both = client.get(url(case), {"item": [address]}).content.decode()
        assert both.count("要看得出：") >= 2
        client.post(
            reverse("portal:office:decide_points", args=[case.id]),
            point_form(seen, answer="not_met", note="這是 110 年的，請附最近一年。"),
        )
        findings = client.get(case_url(case)).content.decode()
        assert f'value="{address}" form="ask-supplement" checked' in findings
        page = client.get(url(case), {"item": [address]}).content.decode()
        assert ">\n這是 110 年的，請附最近一年。</textarea>" in page
        assert f'name="item" value="{address}" checked' in page


def test_other_answers_and_papers_can_be_taken_along(case: Case, officer: Client) -> None:
    page = officer.post(url(case), form(case, "change", NAME, **{f"reason.{NAME}": ""}))
    assert page.status_code == 200
    shown = page.content.decode()
    assert f'name="item" value="{NAME}" checked' in shown
    assert f'name="reason.{NAME}"' in shown
    assert "1 項" in words_of(shown)
    assert state(case) == "qualification"


def test_what_is_no_answer_of_this_case_is_not_asked_for(
    office: Office, case: Case, officer: Client
) -> None:
    other = office.filed(vendor("12345675", "別家"))
    foreign = f"solutions/{office.seen(other).solution.id}/documents/taste"
    for nonsense in (foreign, "no/such", "nonsense", "a/b/c/d/e", "burrow/none"):
        refused = officer.post(url(case), form(case, "send", nonsense))
        assert refused.status_code == 422, nonsense
        assert "請至少勾選一項要補件的內容。" in words_of(refused.content)
    assert state(case) == "qualification"


# The mail, shown before it is sent.


def test_the_preview_is_the_mail_that_goes_out_and_changes_nothing(
    office: Office, case: Case, officer: Client
) -> None:
    typed = {f"reason.{NAME}": "請填登記名稱。", "message": "請於期限內補正。"}
    before = (JournalEntry.objects.count(), OutboxMessage.objects.count())
    shown = officer.post(url(case), form(case, "preview", NAME, **typed))
    assert shown.status_code == 200
    assert (JournalEntry.objects.count(), OutboxMessage.objects.count()) == before
    assert state(case) == "qualification"
    assert not Supplement.objects.exists()
    page = words_of(shown.content)
    sent = officer.post(url(case), form(case, "send", NAME, **typed))
    assert (sent.status_code, sent.headers["Location"]) == (302, case_url(case))
    message = OutboxMessage.objects.get(case=case, template="supplement_requested")
    mail = render(message, person_facts(office.vendor.owner))
    assert mail.subject in page
    assert " ".join(mail.body.split()) in page
    assert office.vendor.owner.email in page
    assert state(case) == "supplement"


def test_the_page_of_the_mail_posts_everything_again(case: Case, officer: Client) -> None:
    typed = {f"reason.{NAME}": "第一行\n第二行", "message": "說明"}
    shown = officer.post(url(case), form(case, "preview", NAME, **typed)).content.decode()
    assert f'name="item" value="{NAME}"' in shown
    assert f'name="reason.{NAME}" value="第一行\n第二行"' in shown
    assert 'name="message" value="說明"' in shown
    case.refresh_from_db()
    assert f'name="revision.{case.id}" value="{case.revision}"' in shown


def test_an_item_without_a_reason_is_refused_at_its_field(case: Case, officer: Client) -> None:
    for step in ("preview", "send"):
        typed = form(case, step, NAME, "burrow/ubn", **{"reason.burrow/ubn": "  "})
        refused = officer.post(url(case), typed)
        assert refused.status_code == 422
        page = refused.content.decode()
        assert '<a href="#reason-1">請寫明缺什麼、要怎麼補。</a>' in page
        assert ">\n請補正</textarea>" in page
    assert state(case) == "qualification"


def test_an_old_page_cannot_ask(office: Office, case: Case, officer: Client) -> None:
    old = form(case, "send", NAME)
    old[f"revision.{case.id}"] = str(case.revision - 1)
    refused = officer.post(url(case), old)
    assert refused.status_code == 422
    assert "別人剛更新了這件案件" in words_of(refused.content)
    assert ">\n請補正</textarea>" in refused.content.decode()
    assert state(case) == "qualification"
    assert Refusal.objects.filter(action="ask_supplement").exists()


def test_pressing_send_twice_asks_once(case: Case, officer: Client) -> None:
    typed = form(case, "send", NAME)
    answers = [officer.post(url(case), typed) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert Supplement.objects.count() == 1


# While it runs, and after.


def test_while_a_supplement_runs_there_is_nothing_but_waiting(case: Case, officer: Client) -> None:
    officer.post(url(case), form(case, "send", NAME, message="請留意期限"))
    deliver_waiting()
    page = officer.get(case_url(case)).content.decode()
    read = words_of(page)
    assert "補件進行中。等廠商回覆或期限過後，才有下一步。" in read
    assert "119/03/12（二）23:59:59" in read
    for offered in ("ask-supplement", "/do/", 'name="answer"', 'name="item"'):
        assert offered not in page
    again = officer.get(url(case))
    assert (again.status_code, again.headers["Location"]) == (302, case_url(case))
    posted = officer.post(url(case), form(case, "send", "burrow/ubn"))
    assert posted.headers["Location"] == case_url(case)
    assert Supplement.objects.count() == 1


def test_while_it_runs_the_page_says_how_to_reach_the_vendor() -> None:
    noticed = datetime(2021, 7, 12, 10, 0, tzinfo=TAIPEI)
    with set_clock(noticed) as time:
        case, client = retail_case(noticed, time)
        client.post(url(case), form(case, "send", "company/name"))
        page = words_of(client.get(case_url(case)).content)
        filed = filing_of(case).draft.data["company"]
        reached = [value for key, value in filed.items() if key.endswith(("phone", "email"))]
        assert reached
        assert all(str(value) in page for value in reached)


def test_an_answered_supplement_shows_what_changed(
    office: Office, case: Case, officer: Client
) -> None:
    officer.post(url(case), form(case, "send", NAME))
    filing = filing_of(case)
    filings.save_answers(filing, 99, {Address.parse(NAME): "月兔新名"}, office.vendor.actor)
    done = filings.answer_supplement(
        filing.id, office.vendor.actor, key="a", arrived_at=office.time.instant
    )
    assert isinstance(done, Answered), done
    page = officer.get(case_url(case, "supplements")).content.decode()
    assert "已補件" in page
    assert "<del>月兔</del>" in page
    assert "<ins>月兔新名</ins>" in page
    answers = officer.get(case_url(case, "answers")).content.decode()
    assert "補件時改過" in answers
    assert "月兔新名" in answers
    assert state(case) == "qualification"
    assert "ask-supplement" in officer.get(case_url(case)).content.decode()


def test_a_declaration_answered_again_is_told_in_words(
    office: Office, case: Case, officer: Client
) -> None:
    declared = Address("", "declarations", "honesty")
    officer.post(url(case), form(case, "send", str(declared)))
    filing = filing_of(case)
    given = {"agreed": True, "except": {"no_theft": "借了 1 個"}}
    filings.save_answers(filing, 99, {declared: given}, office.vendor.actor)
    done = filings.answer_supplement(
        filing.id, office.vendor.actor, key="a", arrived_at=office.time.instant
    )
    assert isinstance(done, Answered), done
    page = officer.get(case_url(case, "supplements")).content.decode()
    excepted = "無法聲明「沒有偷月餅」：借了 1 個"
    assert "<del>已勾選</del>" in page
    assert f"<ins>已勾選<br>{excepted}</ins>" in page
    for spelled in ("True", "agreed", "except", "no_theft"):
        assert spelled not in words_of(page), spelled
    answers = words_of(officer.get(case_url(case, "answers")).content)
    assert f"誠實聲明 已勾選 {excepted}" in answers


def test_a_late_supplement_is_not_taken_and_the_case_ends_in_the_programmes_words(
    office: Office, case: Case, officer: Client
) -> None:
    officer.post(url(case), form(case, "send", NAME))
    deliver_waiting()
    due = supplement_of(case).due_at
    assert due is not None
    filing = filing_of(case)
    filings.save_answers(filing, 99, {Address.parse(NAME): "月兔新名"}, office.vendor.actor)
    office.time.move_to(due + timedelta(seconds=1))
    late = filings.answer_supplement(
        filing.id, office.vendor.actor, key="a", arrived_at=office.time.instant
    )
    assert isinstance(late, Refused)
    office.time.move_to(due + timedelta(minutes=10))
    run_due_timers()
    client = at_browser(staff_person(Role.OFFICER, office.programme))
    page = words_of(client.get(case_url(case)).content)
    assert "不予受理" in page
    assert "案件已結。" in page
    supplements = words_of(client.get(case_url(case, "supplements")).content)
    assert "逾期" in supplements
    assert state(case) == "not_accepted"


def test_an_item_of_the_company_holds_every_solution_and_the_form_says_so(
    office: Office, officer: Client
) -> None:
    from tests.applications.world import answered, attach, solution_ids, started
    from yunshi.programmes.models import Window

    window = Window.objects.order_by("opens_at")[0]
    filing = answered(started(office.vendor, window), office.vendor)
    filings.add_solution(filing, office.vendor.actor, copy_of=solution_ids(filing)[0])
    for solution in solution_ids(filing):
        paper = Address(str(solution), "documents", "taste")
        attach(filing, paper, office.vendor, dated=DURING.date())
    done = filings.submit_filing(
        filing.id, office.vendor.actor, key="k", arrived_at=office.time.instant
    )
    assert isinstance(done, filings.Submitted), done
    cases = list(Case.objects.filter(group=filing.id).order_by("id"))
    typed = form(cases[0], "preview", NAME)
    typed[f"revision.{cases[1].id}"] = str(cases[1].revision)
    page = words_of(officer.post(url(cases[0]), {**typed, "step": "change"}).content)
    assert "涉及 2 個方案，一併等候補件。" in page
    preview = words_of(officer.post(url(cases[0]), typed).content)
    assert "涉及方案數 2" in preview
    assert officer.post(url(cases[0]), {**typed, "step": "send"}).status_code == 302
    assert {state(case) for case in cases} == {"supplement"}


def test_the_mail_to_the_office_leads_to_its_page() -> None:
    noticed = datetime(2021, 7, 12, 10, 0, tzinfo=TAIPEI)
    with set_clock(noticed) as time:
        case, client = retail_case(noticed, time)
        client.post(url(case), form(case, "send", "company/name"))
        filing = filing_of(case)
        owner = Person.objects.get(memberships__organisation=filing.organisation)
        actor = actor_of(owner.pk)
        changed = {Address.parse("company/name"): "改過的公司名稱"}
        filings.save_answers(filing, 99, changed, actor)
        done = filings.answer_supplement(filing.id, actor, key="a", arrived_at=noticed)
        assert isinstance(done, Answered), done
    mails = {
        message.audience: render(message, person_facts(owner)).body
        for message in OutboxMessage.objects.filter(
            case=case, template__in=["supplement_requested", "supplement_answered"]
        )
    }
    assert mails.keys() == {"owner", "officer"}
    assert case_url(case) in mails["officer"]
    assert f"/apply/{filing.id}/" in mails["owner"]
    assert "/office/" not in mails["owner"]
