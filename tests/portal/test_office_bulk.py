"""Acts on several ticked cases: counted before, each by itself, none twice."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.applications.world import vendor
from tests.portal.office_world import (
    Office,
    act_form,
    act_url,
    at_browser,
    staff_person,
    words_of,
)
from tests.portal.queue_world import BULK, UBNS, another_vendor, asked
from yunshi.answers.models import Supplement
from yunshi.applications.models import Solution
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, JournalEntry, OutboxMessage, Refusal
from yunshi.notices.services import deliver_waiting
from yunshi.reviews.models import Assignment, BulkRun
from yunshi.reviews.pages.supplement_form import askable
from yunshi.reviews.services import bulk as services
from yunshi.reviews.services.bulk import carry_on
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

DO = f"{BULK}do/"
UNKNOWN = "0d9c7a34-7d55-4a8e-9a52-3d9c2f6f2b11"
NAME = "burrow/name"


def ticks(*cases: Case) -> list[str]:
    for case in cases:
        case.refresh_from_db()
    return [f"{case.id}:{case.revision}" for case in cases]


def confirmed(client: Client, act: str, *cases: Case, key: str = "", **more: object) -> str:
    """Does the act on the cases as they stand now; the words of what came of it."""
    form = {"act": act, "key": key or uuid4().hex, "selected": ticks(*cases), "step": "do", **more}
    answer = client.post(DO, form, follow=True)
    assert answer.status_code == 200, answer.content
    return words_of(answer.content)


def states(*cases: Case) -> list[str]:
    for case in cases:
        case.refresh_from_db()
    return [case.state for case in cases]


@pytest.fixture
def three(office: Office) -> list[Case]:
    """The first and the last have no open point."""
    cases = [office.filed(), office.filed(another_vendor(0)), office.filed(another_vendor(1))]
    office.judge_all(cases[0])
    office.judge_all(cases[2])
    return cases


# What is shown before.


def test_the_preview_counts_those_it_fits_and_says_of_the_others_why_not(
    office: Office, officer: Client, three: list[Case]
) -> None:
    page = officer.post(BULK, {"act": "pass_qualification", "selected": ticks(*three)})
    assert page.status_code == 200
    read = words_of(page.content)
    assert "2 件會進入決定。" in read
    assert "1 件不列入" in read
    assert "還有 1 項不符或待判斷。" in read
    assert states(*three) == ["qualification"] * 3, "nothing is done yet"
    posted = re.findall(r'name="selected" value="([^"]+)"', page.content.decode())
    assert posted == ticks(three[0], three[2])


def test_the_preview_asks_as_much_for_three_as_for_one(
    office: Office, officer: Client, three: list[Case]
) -> None:
    def statements(*cases: Case) -> int:
        form = {"act": "pass_qualification", "selected": ticks(*cases)}
        officer.post(BULK, form)
        with CaptureQueriesContext(connection) as asked_for:
            officer.post(BULK, form)
        return len(asked_for)

    assert statements(three[0]) == statements(*three)


@pytest.mark.parametrize(
    ("act", "selected", "words"),
    [
        ("pass_qualification", False, "請先勾選至少一件，再按要做的動作。"),
        ("approve", True, "請先勾選至少一件，再按要做的動作。"),
        ("", True, "請先勾選至少一件，再按要做的動作。"),
    ],
)
def test_nothing_ticked_or_no_such_act_is_said_on_the_page(
    office: Office, officer: Client, case: Case, act: str, selected: bool, words: str
) -> None:
    form = {"act": act, "selected": ticks(case) if selected else []}
    for url in (BULK, DO):
        answer = officer.post(url, form)
        assert answer.status_code == 422
        assert words in words_of(answer.content)
    assert not BulkRun.objects.exists()


@pytest.mark.parametrize("selected", ["nonsense", f"{UNKNOWN}:1", "x:y", ":"])
def test_cases_that_are_not_there_are_refused_without_a_word_about_them(
    office: Office, officer: Client, selected: str
) -> None:
    for url in (BULK, DO):
        answer = officer.post(url, {"act": "pass_qualification", "selected": [selected]})
        assert answer.status_code == 422
    assert not Refusal.objects.exists()
    assert not BulkRun.objects.exists()


@pytest.mark.parametrize("role", [Role.AGENCY, Role.AUDITOR])
def test_readers_find_no_act_and_its_door_refuses_them(
    office: Office, case: Case, role: Role
) -> None:
    reader = at_browser(staff_person(role, office.programme, "讀者"))
    form = {"act": "pass_qualification", "key": "k", "selected": ticks(case)}
    assert [reader.post(url, form).status_code for url in (BULK, DO)] == [404, 404]


# What is done.


def test_those_that_fit_are_passed_and_what_is_refused_says_why(
    office: Office, officer: Client, three: list[Case]
) -> None:
    read = confirmed(officer, "pass_qualification", *three)
    assert states(*three) == ["decision", "qualification", "decision"]
    names = [office.seen(case).receipt.number for case in three]
    assert "3 件中已處理 3 件。" in read
    assert "完成：2。沒有完成：1。" in read
    assert f"{names[1]} 藍月 第 0 家 還不能通過資格審查：「好吃」還沒判斷。" in read


def test_the_same_confirmation_twice_does_nothing_twice(
    office: Office, officer: Client, three: list[Case]
) -> None:
    form = {"act": "pass_qualification", "key": uuid4().hex, "selected": ticks(*three)}
    first = officer.post(DO, form)
    second = officer.post(DO, form)
    assert first.headers["Location"] == second.headers["Location"]
    assert BulkRun.objects.count() == 1
    assert JournalEntry.objects.filter(action="pass_qualification").count() == 2
    assert officer.post(first.headers["Location"]).status_code == 302, "gone on, nothing is left"
    assert JournalEntry.objects.filter(action="pass_qualification").count() == 2


def test_a_run_that_takes_longer_shows_how_far_it_is_and_goes_on(
    office: Office, officer: Client, three: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("yunshi.portal.views.office.bulk.SECONDS", 0.0)
    form = {"act": "pass_qualification", "key": uuid4().hex, "selected": ticks(*three)}
    url = officer.post(DO, form).headers["Location"]
    page = officer.get(url).content.decode()
    assert "3 件中已處理 1 件。" in words_of(page)
    assert "data-go-on" in page
    for settled in (2, 3):
        officer.post(url)
        page = officer.get(url).content.decode()
        assert f"3 件中已處理 {settled} 件。" in words_of(page)
    assert "data-go-on" not in page
    assert states(*three) == ["decision", "qualification", "decision"]


def test_one_case_that_breaks_keeps_no_other_waiting(
    office: Office, officer: Client, three: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = services.pass_qualification

    def breaks(case: object, *args: object, **more: object) -> object:
        if case == three[0].id:
            raise RuntimeError("out of cheese")
        return real(case, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(services, "pass_qualification", breaks)
    read = confirmed(officer, "pass_qualification", *three)
    assert "系統出了問題，這件沒有處理。" in read
    assert states(*three) == ["qualification", "qualification", "decision"]


def test_nobody_else_sees_or_carries_on_a_run(
    office: Office, officer: Client, three: list[Case]
) -> None:
    confirmed(officer, "pass_qualification", *three)
    run = BulkRun.objects.get()
    other = at_browser(staff_person(Role.OFFICER, office.programme, "第二位"))
    url = f"{BULK}{run.pk}/"
    assert other.get(url).status_code == other.post(url).status_code == 404
    with pytest.raises(ValueError, match="whoever began it"):
        carry_on(run, office.agency, arrived_at=office.time.instant)


def test_a_ticked_case_that_somebody_else_moved_is_refused_alone(
    office: Office, officer: Client, three: list[Case]
) -> None:
    selected = ticks(*three)
    other = at_browser(staff_person(Role.OFFICER, office.programme, "第二位"))
    other.post(act_url(three[0], "fail_qualification"), act_form(three[0], reason="不符"))
    form = {"act": "pass_qualification", "key": "k", "selected": selected}
    answer = officer.post(DO, form, follow=True)
    assert states(*three) == ["unqualified", "qualification", "decision"]
    assert "這個步驟不能做了" in words_of(answer.content)


def test_review_is_begun_for_several_once_intake_has_closed() -> None:
    from tests.portal.office_stages import BATCH_CLOSES, TCLOUD, filed_in, tcloud_window

    window = tcloud_window()
    cases = [filed_in(window, vendor(ubn)) for ubn in UBNS[:2]]
    client = at_browser(staff_person(Role.OFFICER, TCLOUD))
    with set_clock(BATCH_CLOSES - timedelta(hours=1)):
        form = {"act": "begin_qualification", "selected": ticks(*cases)}
        early = words_of(client.post(BULK, form).content)
        assert early.count("截止後才能開始審查") == 2
        assert "都不適用" in early
        refused = confirmed(client, "begin_qualification", *cases)
        assert refused.count("受理尚未截止") == 2
    with set_clock(BATCH_CLOSES + timedelta(seconds=1)):
        confirmed(client, "begin_qualification", *cases)
    assert states(*cases) == ["qualification"] * 2


def test_several_are_assigned_to_a_colleague(
    office: Office, officer: Client, three: list[Case]
) -> None:
    colleague = staff_person(Role.OFFICER, office.programme, "陳同事")
    form = {"act": "assign", "selected": ticks(*three)}
    page = officer.post(BULK, form).content.decode()
    assert "3 件會分派。" in words_of(page)
    assert f'value="{colleague.pk}"' in page
    confirmed(officer, "assign", *three, officer=str(colleague.pk))
    assert Assignment.objects.filter(officer=colleague.pk, ended_at=None).count() == 3
    refused = confirmed(officer, "assign", *three, officer=str(office.agency_person.pk))
    assert refused.count("這位不是這個計畫的承辦人") == 3
    answer = officer.post(DO, {"act": "assign", "key": "x", "selected": ticks(*three)})
    assert answer.status_code == 422


# The same supplement of several.


def ask_form(*cases: Case, **more: object) -> dict[str, object]:
    return {
        "act": "ask_supplement",
        "selected": ticks(*cases),
        "item": [NAME],
        f"reason.{NAME}": "名稱請寫全銜",
        "message": "麻煩了",
        **more,
    }


def _asked_same() -> dict[str, object]:
    form = ask_form()
    return {name: form[name] for name in ("item", f"reason.{NAME}", "message")}


def test_the_same_is_asked_of_several_where_it_fits(
    office: Office, officer: Client, three: list[Case]
) -> None:
    asked(office, three[1])
    chosen = officer.post(BULK, {"act": "ask_supplement", "selected": ticks(*three)})
    assert chosen.status_code == 200
    assert "2 件可以要求補件" in words_of(chosen.content)
    page = officer.post(BULK, ask_form(*three, step="preview"))
    read = words_of(page.content)
    assert "2 件會要求補件，廠商會收到信。" in read
    assert "1 件不列入" in read
    assert "supplement_requested" in read
    assert Supplement.objects.count() == 1, "the preview takes everything back"
    confirmed(officer, "ask_supplement", three[0], three[2], **_asked_same())
    assert states(*three) == ["supplement"] * 3
    for case in (three[0], three[2]):
        supplement = Supplement.objects.get(cases__contains=[case.id])
        (item,) = supplement.items.all()
        assert (item.address, item.reason, supplement.message) == (NAME, "名稱請寫全銜", "麻煩了")
    deliver_waiting()
    mails = OutboxMessage.objects.filter(template="supplement_requested", state="sent")
    assert mails.count() == 3


def test_what_the_programme_does_not_ask_of_a_case_is_not_asked(
    office: Office, officer: Client
) -> None:
    first, second = office.filed(), office.filed(another_vendor(0))
    solution = Solution.objects.get(case=first.id)
    item = f"solutions/{solution.id}/cheese/hole_count"
    known = {str(address) for address in askable(office.seen(first))}
    chosen = item if item in known else f"solutions/{solution.id}/cheese/name"
    form = ask_form(first, second, step="preview", item=[chosen])
    form[f"reason.{chosen}"] = "請補"
    read = words_of(officer.post(BULK, form).content)
    assert "2 件會要求補件" in read
    form["step"] = "do"
    form["key"] = uuid4().hex
    officer.post(DO, form)
    other = Solution.objects.get(case=second.id)
    asked_of = {
        supplement.cases[0]: [row.address for row in supplement.items.all()]
        for supplement in Supplement.objects.all()
    }
    assert asked_of == {
        first.id: [chosen],
        second.id: [chosen.replace(str(solution.id), str(other.id))],
    }


@pytest.mark.parametrize(
    "change", [{"item": []}, {f"reason.{NAME}": "  "}, {"item": ["burrow/nonsense"]}]
)
def test_what_lacks_item_or_reason_is_not_asked(
    office: Office, officer: Client, three: list[Case], change: dict[str, object]
) -> None:
    for step, url in (("preview", BULK), ("do", DO)):
        answer = officer.post(url, ask_form(*three, step=step, key="k", **change))
        assert answer.status_code == 422, step
    assert not BulkRun.objects.exists()
