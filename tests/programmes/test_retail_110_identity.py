"""retail-110: who, when, what the text says around the forms, and what a listed vendor owes."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import JudgedAt, LoadProgramme


@pytest.fixture(scope="module")
def retail(load: LoadProgramme) -> JudgedAt:
    return load("retail-110").at(datetime.fromisoformat("2021-07-05T10:00:00+08:00"))


def test_R110_IDD_01_02_03_07_09_identity_and_contacts(retail: JudgedAt) -> None:
    said = retail.pack.programme
    assert said.organiser.name.zh_hant == "經濟部商業司"
    assert said.executor.name.zh_hant == "中華民國資訊軟體協會"
    assert [statement.text.zh_hant for statement in said.basis] == [
        "經濟部協助產業創新活動補助獎勵及輔導辦法",
        "經濟部對民間團體及個人補(捐)助預算執行管考作業注意事項",
    ]
    assert [site.url for site in said.sites] == ["https://www.smebiz.org.tw/apply_cloud"]
    contacts = said.contacts
    assert contacts.phones == ("02-2553-3988#822", "02-2553-3988#830")
    assert contacts.fax == "02-2553-1319"
    assert contacts.emails == ("mary.lin@cisanet.org.tw", "jason.lee@cisanet.org.tw")
    assert contacts.address.zh_hant == "106012 臺北市大安區羅斯福路三段37號5樓"


def test_R110_IDD_04_the_first_batch(retail: JudgedAt) -> None:
    first = retail.pack.programme.intake.windows[0]
    assert first.opens == datetime.fromisoformat("2021-07-01T00:00:00+08:00")
    assert first.closes == datetime.fromisoformat("2021-07-08T17:00:00+08:00")


def test_R110_IDD_08_10_13_APP_04_18_what_binds_people_is_written_down(retail: JudgedAt) -> None:
    notes = {note.id: note.text.zh_hant for note in retail.pack.programme.notes}
    assert list(notes) == ["online_briefing", "save_often", "several_solutions", "division_of_work"]
    for minute in ("13:30", "14:00", "14:20", "14:50", "15:10", "15:30"):
        assert minute in notes["online_briefing"]
    assert "請每5分鐘暫存一次" in notes["save_often"]
    assert "中小企業處" in notes["division_of_work"]
    assert retail.pack.programme.solutions is None
    precedence = retail.pack.programme.precedence
    assert precedence is not None
    assert "已送出的案件依送件時的版本" in precedence.text.zh_hant


def test_R110_IDD_11_ELV_11_announced_on_the_portal_and_only_then_a_provider(
    retail: JudgedAt,
) -> None:
    (announcement,) = [s for s in retail.pack.review.stages if s.kind == "announcement"]
    assert "經濟部全國商工行政服務入口網" in announcement.about.zh_hant
    assert "函知" in announcement.about.zh_hant
    terms = {term.id: term.meaning.zh_hant for term in retail.pack.programme.definitions}
    assert "經經濟部公告" in terms["service_provider"]


def test_R110_APP_13_14_the_plan_says_how_shops_come_aboard(retail: JudgedAt) -> None:
    for path in (
        "plan.onboarding",
        "plan.driving_model",
        "technical.independent_operation",
        "technical.data_steps",
    ):
        form, _, question = path.partition(".")
        place = f"/solutions/0/{form}/{question}"
        assert retail.fails({place: " "}) == {(f"{path}.missing", place)}


def test_R110_APP_02_03_the_set_of_three_documents(retail: JudgedAt) -> None:
    assert [(form.form, form.per) for form in retail.pack.forms] == [
        ("company", "filing"),
        ("solution", "solution"),
        ("technical", "solution"),
        ("plan", "solution"),
    ]
    assert [form.title.zh_hant for form in retail.pack.forms] == [
        "雲端解決方案申請書：公司資料",
        "雲端解決方案申請書：方案資料",
        "雲端解決方案技術特性說明書",
        "雲端解決方案推廣計畫書",
    ]


def test_R110_LST_01_02_03_changes_need_consent_and_checks_cooperation(retail: JudgedAt) -> None:
    listing = retail.pack.listing
    assert listing.changes.approved_by == "executor"
    assert listing.changes.refs == ("R110-LST-01",)
    owed = {obligation.refs[0]: obligation.text.zh_hant for obligation in listing.obligations}
    assert "system log" in owed["R110-LST-02"]
    assert "績效追蹤及調查研究" in owed["R110-LST-03"]
