"""industry-111: who, when, how it is reviewed and listed, and what the pack carries."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from tests.programmes.judging import JudgedAt, LoadProgramme
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.deadlines import Due, due, is_in_time
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.lanes import lane_of, stages_through
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import compile_application
from yunshi.rulebook.windows import (
    OpenWindow,
    WindowState,
    state_of,
    window_finding,
    written_windows,
)


def instant(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+08:00")


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-111").at(instant("2022-04-01T10:00:00"))


# Who and when


def test_I111_IDD_01_02_03_10_PUB_05_who_and_whom_to_ask(hall: JudgedAt) -> None:
    said = hall.pack.programme
    assert said.name.zh_hant == "雲市集工業館數位點數補助計畫－雲端方案遴選"
    assert said.organiser.name.zh_hant == "經濟部工業局"
    assert said.executor.name.zh_hant == "財團法人資訊工業策進會（資策會）"
    assert said.effective_from.isoformat() == "2022-03-23"
    contacts = said.contacts
    assert contacts is not None
    assert contacts.phones == ("02-2784-4792#16", "02-2784-4792#18")
    assert (contacts.emails, contacts.address, contacts.fax) == ((), None, None)
    assert said.sites == ()  # both QR codes are lost
    assert said.business_certificate is None


def test_I111_IDD_05_06_12_rolling_until_a_printed_day_from_an_announced_one(
    hall: JudgedAt,
) -> None:
    intake = hall.pack.programme.intake
    (window,) = intake.windows
    assert intake.mode == "rolling"
    assert (window.opens, window.closes) == (None, instant("2022-08-20T23:59:59"))
    assert window.expected is not None
    assert "自公告日起" in window.expected.zh_hant


@pytest.mark.parametrize(
    ("arrived", "state"),
    [
        ("2022-03-31T23:59:59.999999", WindowState.NOT_YET),
        ("2022-04-01T00:00:00", WindowState.OPEN),
        ("2022-08-20T23:59:59", WindowState.OPEN),
        ("2022-08-20T23:59:59.999999", WindowState.OPEN),
        ("2022-08-21T00:00:00", WindowState.CLOSED),
        ("2022-08-22T09:00:00", WindowState.CLOSED),  # Monday: nothing rolls over
    ],
)
def test_I111_D25_AMB_01_the_twentieth_counts_to_its_last_second(
    hall: JudgedAt, arrived: str, state: WindowState
) -> None:
    (window,) = hall.pack.programme.intake.windows
    assert window.closes is not None
    opened = (OpenWindow(window.id, instant("2022-04-01T00:00:00"), window.closes),)
    assert state_of(hall.pack, opened, instant(arrived), hall.pack.switches)[0] is state


@pytest.mark.parametrize(
    ("arrived", "state"),
    [
        ("2022-04-01T10:00:00", WindowState.NONE),
        ("2022-08-20T23:59:59", WindowState.NONE),
        ("2022-08-21T00:00:00", WindowState.CLOSED),
    ],
)
def test_I111_IDD_12_until_an_officer_opens_it_nothing_is_taken(
    hall: JudgedAt, arrived: str, state: WindowState
) -> None:
    written = written_windows(hall.pack)
    assert written == ()
    assert state_of(hall.pack, written, instant(arrived), hall.pack.switches)[0] is state
    finding = window_finding(hall.pack, written, instant(arrived), hall.pack.switches)
    assert finding.blocks_submission
    assert finding.refs == ("I111-IDD-05", "I111-IDD-07")


def test_I111_IDD_07_C52_only_submitting_counts(hall: JudgedAt) -> None:
    rows = compile_application(hall.pack).transitions
    assert {(row.source, row.action, row.guards) for row in rows if row.target == "submitted"} == {
        ("draft", "submit", ("window_open", "nothing_blocks_submission"))
    }
    assert {(row.source, row.action, row.guards) for row in rows if row.target == "lapsed"} == {
        ("draft", "lapse", ("window_over",))
    }


def test_I111_IDD_04_13_ACC_07_APP_06_LST_02_what_binds_people_is_written_down(
    hall: JudgedAt,
) -> None:
    said = hall.pack.programme
    (basis,) = said.basis
    assert "中小型製造業上雲" in basis.text.zh_hant
    assert "行政院科技會報辦公室" in basis.text.zh_hant
    notes = {note.id: note.text.zh_hant for note in said.notes}
    assert list(notes) == [
        "division_of_work",
        "several_solutions",
        "own_factory",
        "opening",
        "changed_hands",
        "next_year",
        "no_clock_without_sales",
    ]
    assert "帳號與紀錄不受影響" in notes["changed_hands"]
    assert "不應以點數購買自己的方案" in notes["own_factory"]
    assert "沒有訂上限" in notes["several_solutions"]
    assert "可以延續到 111 年" in notes["next_year"]


def test_I111_IDD_11_the_window_of_vendors_ends_by_itself(hall: JudgedAt) -> None:
    """Buyers ask for points until the end of August; vendors file until the twentieth."""
    (window,) = hall.pack.programme.intake.windows
    assert window.refs == ("I111-IDD-06", "I111-IDD-11", "I111-IDD-12")
    assert window.closes is not None
    assert hall.pack.programme.period.ends is not None
    assert window.closes.date() < hall.pack.programme.period.ends


def test_I111_APP_01_07_what_is_filed_and_what_comes_later(hall: JudgedAt) -> None:
    assert [(form.form, form.per, form.title.zh_hant) for form in hall.pack.forms] == [
        ("company", "filing", "申請書：公司資料"),
        ("technical", "solution", "方案技術特性說明"),
        ("solution", "solution", "申請書：方案內容與推廣/運營規劃"),
    ]
    assert [paper.label.zh_hant for paper in hall.pack.documents.asked_later] == ["技術審查簡報"]
    (written,) = [stage for stage in hall.pack.review.stages if stage.kind == "written"]
    for word in ("遴選系統", "申請書", "方案技術特性說明", "技術審查簡報"):
        assert word in written.about.zh_hant


# Review


def test_I111_REV_01_to_11_the_stages_and_who_holds_them(hall: JudgedAt) -> None:
    assert [(stage.id, stage.kind, stage.by) for stage in hall.pack.review.stages] == [
        ("qualification", "qualification", "executor"),
        ("deck", "deck", "vendor"),
        ("written", "written", "committee"),
        ("meeting", "meeting", "committee"),
        ("consensus", "consensus", "committee"),
        ("approval", "approval", "agency"),
        ("announcement", "announcement", "executor"),
    ]


def test_I111_IDD_05_review_begins_at_once(hall: JudgedAt) -> None:
    (row,) = [
        row
        for row in compile_application(hall.pack).transitions
        if row.action == "begin_qualification"
    ]
    assert row.guards == ()


def test_I111_REV_04_AMB_09_two_working_days_are_a_target_and_no_deadline(hall: JudgedAt) -> None:
    targets = {stage.id: stage.target for stage in hall.pack.review.stages if stage.target}
    assert list(targets) == ["qualification"]
    assert targets["qualification"].working_days == 2
    table = compile_application(hall.pack)
    assert {row.action for row in table.transitions if "overdue" in row.guards} == {
        "lapse_supplement"
    }


def test_I111_D31_REV_07_08_AMB_10_when_a_meeting_is_held(hall: JudgedAt) -> None:
    sittings = {stage.id: stage.sitting for stage in hall.pack.review.stages if stage.sitting}
    assert list(sittings) == ["meeting"]
    sitting = sittings["meeting"]
    assert sitting.vendors is not None
    assert (sitting.vendors.min, sitting.vendors.max) == (5, 10)
    assert sitting.solutions is not None
    assert (sitting.solutions.min, sitting.solutions.max) == (10, None)
    assert sitting.reviewers is not None
    assert (sitting.reviewers.min, sitting.reviewers.max) == (2, 3)
    assert sitting.place is not None
    assert sitting.place.zh_hant == "實體為主、線上為輔，視情況安排"


def test_I111_REV_12_14_15_vendors_are_told_beforehand_and_an_officer_may_call_it_early(
    hall: JudgedAt,
) -> None:
    (meeting,) = [stage for stage in hall.pack.review.stages if stage.kind == "meeting"]
    for words in ("事前通知廠商", "有利害關係的委員迴避", "家數不足時，承辦人仍可安排"):
        assert words in meeting.about.zh_hant


def test_I111_CRT_01_REV_09_13_six_and_four_review_points_and_no_score(hall: JudgedAt) -> None:
    points = [
        (stage.id, criterion.clause, criterion.title.zh_hant)
        for stage in hall.pack.review.stages
        for criterion in stage.criteria
    ]
    assert points == [
        ("meeting", "貳、七(一) 大量連線", "大量連線"),
        ("meeting", "貳、七(一) 大量計算", "大量計算"),
        ("meeting", "貳、七(一) 資源彈性調度", "資源彈性調度"),
        ("meeting", "貳、七(一) 服務不中斷", "服務不中斷"),
        ("meeting", "貳、七(一) 雲端負載機制", "雲端負載機制"),
        ("meeting", "貳、七(一) 資安風險", "資安風險"),
        ("meeting", "貳、七(二) 適用性", "對中小型製造業的適用性"),
        ("meeting", "貳、七(二) 行銷推廣能量", "行銷推廣能量"),
        ("meeting", "貳、七(二) 營運穩健", "營運穩健"),
        ("meeting", "貳、七(二) 服務能量", "服務能量"),
    ]
    (consensus,) = [stage for stage in hall.pack.review.stages if stage.kind == "consensus"]
    assert "不評分" in consensus.about.zh_hant


def test_I111_D36_APP_10_ACC_05_FAQ_01_what_was_listed_last_year_is_taken_over(
    hall: JudgedAt,
) -> None:
    carry_over, selection = hall.pack.review.lanes
    assert (carry_over.standing, carry_over.stages) == ("listed_in_industry_hall_110", ())
    assert carry_over.reading is not None
    assert carry_over.reading.number == "I111-AMB-11"
    assert "以原帳號登入" in carry_over.about.zh_hant
    assert selection.standing is None
    assert selection.stages == tuple(stage.id for stage in hall.pack.review.stages)
    # A solution says so by itself; what says nothing is selected.
    for example in hall.programme.examples:
        for solution in hall.judge({}, example).scope.solution_scopes:
            claimed = example == "listed-in-110"
            assert lane_of(solution) == (carry_over if claimed else selection)
    # Then no papers of the selection are asked, and a person looks whether it is so.
    listed = hall.judge({}, "listed-in-110")
    assert listed.can_submit
    claim = [each for each in listed.findings if each.rule == "lanes.carry_over.standing"]
    assert [(each.verdict, each.path) for each in claim] == [
        (Verdict.REVIEW, "/solutions/0/technical/listed_in_110")
    ]
    assert not hall.judge(
        {"/solutions/0/technical/listed_in_110": False}, "listed-in-110"
    ).can_submit
    assert stages_through(hall.pack, selection) == hall.pack.review.stages


def test_I111_PUB_01_REV_11_the_list_is_announced_on_the_website_and_told_by_mail(
    hall: JudgedAt,
) -> None:
    (announcement,) = [s for s in hall.pack.review.stages if s.kind == "announcement"]
    for words in ("電子郵件", "計畫網站公告入選名單", "自公告日起有效"):
        assert words in announcement.about.zh_hant


def test_I111_D34_REV_11_the_bureau_decides_and_not_who_qualified(hall: JudgedAt) -> None:
    rows = {row.action: row for row in compile_application(hall.pack).transitions}
    for action in ("approve", "refuse"):
        assert rows[action].who == (Role.AGENCY,)
        assert rows[action].guards == ("decided_by_another",)
    assert rows["refuse"].reason_required
    assert rows["list"].who == (Role.OWNER, Role.OFFICER)
    assert rows["list"].source == "approved"


def test_I111_REV_02_what_is_not_completed_does_not_qualify(hall: JudgedAt) -> None:
    table = compile_application(hall.pack)
    (row,) = [row for row in table.transitions if row.action == "lapse_supplement"]
    labels = {state.id: state.label.zh_hant for state in table.states if state.label}
    assert labels == {
        row.target: "補件未完成，資格不符合",
        "unqualified": "資格不符合",
        "refused": "未獲核可",
    }
    assert {state.ended for state in table.states if state.id == row.target} == {True}


@pytest.mark.parametrize(
    ("noticed", "last_second"),
    [
        ("2022-05-31T10:00:00", "2022-06-06T23:59:59"),  # 3 June was a day off
        ("2022-09-07T10:00:00", "2022-09-13T23:59:59"),  # 9 September too
        ("2022-10-06T10:00:00", "2022-10-12T23:59:59"),  # and 10 October
        ("2022-08-19T23:59:59", "2022-08-24T23:59:59"),
        ("2022-08-20T00:00:00", "2022-08-24T23:59:59"),  # noticed on a Saturday
    ],
)
def test_I111_REV_01_AMB_06_three_working_days_after_the_notice(
    hall: JudgedAt, noticed: str, last_second: str
) -> None:
    supplement = hall.pack.review.supplement
    assert supplement.clock_starts == "mail_taken"
    found = due(supplement.deadline, instant(noticed), WorkingDays())
    assert isinstance(found, Due)
    assert found.at == instant(last_second)
    assert is_in_time(instant(f"{last_second}.999999"), found.at)
    assert not is_in_time(instant(last_second) + timedelta(seconds=1), found.at)


@pytest.mark.parametrize(
    ("notice", "says"),
    [
        ("submission_received", "完成送件"),
        ("supplement_requested", "補件未完成者，資格不符合"),
        ("supplement_lapsed", "資格不符合"),
        ("not_qualified", "不進入技術審查"),
        ("technical_review_entered", "請在 {due_at} 以前提供技術審查簡報"),
        ("approved", "經工業局核可"),
        ("listed", "須先經執行單位同意"),
    ],
)
def test_I111_REV_02_03_11_the_mails_say_it_in_this_programmes_words(
    hall: JudgedAt, notice: str, says: str
) -> None:
    assert says in hall.pack.notice_by_id[notice].body.zh_hant


# Listing


def test_I111_IDD_08_LST_01_from_the_announcement_to_the_years_end(hall: JudgedAt) -> None:
    validity = hall.pack.listing.validity
    assert (validity.begins, validity.ends) == ("announcement", "period")
    ends = hall.pack.programme.period.ends
    assert ends is not None
    assert ends.isoformat() == "2022-12-31"


def test_I111_CON_04_LST_03_04_05_no_contract_no_sanctions_and_changes_with_consent(
    hall: JudgedAt,
) -> None:
    listing = hall.pack.listing
    assert listing.listed_by == ("vendor", "executor")
    assert listing.sanctions == ()
    assert listing.changes.approved_by == "executor"
    assert "contract" not in {stage.kind for stage in hall.pack.review.stages}
    # What another year's text says is named as such wherever it stands in.
    silent = {o.id: o.text.zh_hant for o in listing.obligations if o.refs == ("I111-LST-05",)}
    assert list(silent) == ["checks_and_tracking", "no_bundling"]
    for text in (*silent.values(), listing.changes.covers.zh_hant):
        assert "簡報沒有寫" in text


def test_I111_PUB_07_the_market_is_narrowed_by_class_and_category(hall: JudgedAt) -> None:
    market = hall.pack.listing.market
    assert market.facets == ("categories", "industries", "sizes")
    assert market.categories == ("solution.categories",)


# What the pack carries


def test_I111_AMB_every_reading_is_a_switch_or_says_the_other_one(hall: JudgedAt) -> None:
    assert {switch.id: switch.refs for switch in hall.pack.programme.switches} == {
        "one_business_item_is_enough": ("I111-ELV-01",),
        "strength_proof_required": ("I111-AMB-02",),
        "tax_return_for_new_firms": ("I111-DOC-10",),
        "ask_intellectual_property": ("I111-APP-09",),
        "bytes_of_a_file": ("I111-APP-02",),
    }
    resolved = json.loads(hall.programme.loaded.resolved)
    assert sorted(_readings(resolved)) == [
        "I111-AMB-01",
        "I111-AMB-03",
        "I111-AMB-06",  # of the presentation
        "I111-AMB-06",  # of supplements
        "I111-AMB-07",
        "I111-AMB-09",
        "I111-AMB-10",
        "I111-AMB-11",
        "I111-AMB-14",
        "I111-CAT-03",
        "I111-CON-04",
    ]


def _readings(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("reading"), dict):
            yield part["reading"]["number"]
        for inner in part.values():
            yield from _readings(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _readings(inner)
