"""tcloud-113: what it says to people: words it defines, review, what a listed vendor owes."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import JudgedAt, LoadProgramme

AT = datetime.fromisoformat("2024-11-20T10:00:00+08:00")


@pytest.fixture(scope="module")
def tcloud(load: LoadProgramme) -> JudgedAt:
    return load("tcloud-113").at(AT)


def all_in(text: str, *words: str) -> bool:
    missing = [word for word in words if word not in text]
    assert missing == [], text
    return True


# Definitions


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("vendor", ("獨資", "合夥", "有限合夥", "公司", "J582", "J62", "J63")),
        ("branch", ("分支機構", "沒有獨立法人格")),
        ("class_j582", ("5820", "線上遊戲", "1603", "6201", "6312")),
        ("class_j62", ("6201、6202、6209", "1603", "5820", "8594", "9521")),
        ("class_j63", ("6311、6312、6390", "月租費", "ASP", "影音串流", "7112")),
        ("industry_classification", ("稅務行業標準分類", "第 9 次修訂")),
        ("cloud_solution", ("網際網路", "存取", "記錄", "統計", "分析", "運算")),
        ("prc_funded", ("經濟部登記", "縣市政府登記", "投資審議司")),
        ("foreign_enterprise", ("總機構在中華民國境外",)),
        ("maker", ("自行設計、開發", "最終所有權或控制權")),
        ("zone", ("附表4", "附表5", "附表2、附表3 都要填")),
    ],
)
def test_T113_DEF_01_to_11_INTL_01_each_word_means_what_the_text_says(
    tcloud: JudgedAt, term: str, words: tuple[str, ...]
) -> None:
    meanings = {each.id: each.meaning.zh_hant for each in tcloud.pack.programme.definitions}
    assert len(meanings) == 11
    assert all_in(meanings[term], *words)


# What a person judges


def test_T113_ELIG_13_SOL_01_03_a_person_looks_at_bars_and_definitions(tcloud: JudgedAt) -> None:
    rules = (*tcloud.pack.eligibility.vendor, *tcloud.pack.eligibility.solution)
    judged = {rule.rule: rule for rule in rules if rule.requires is None}
    for rule in ("not_barred", "cloud_solution", "subscription_and_service"):
        assert judged[rule].blocks.value == "qualification"
    assert all_in(judged["not_barred"].message.zh_hant, "統一編號", "不得再申請上架")
    parts = ("應用軟體服務訂閱", "教育訓練", "技術諮詢", "客戶服務")
    assert all_in(judged["subscription_and_service"].message.zh_hant, *parts)


def test_T113_ELIG_04_INTL_04_each_solution_proves_its_market_at_home_or_abroad(
    tcloud: JudgedAt,
) -> None:
    papers = tcloud.pack.paper_by_id
    assert {point.id for point in papers["track_record"].holds} == {
        "of_this_solution",
        "still_running",
    }
    (abroad,) = papers["expansion_proof"].holds
    assert all_in(abroad.text.zh_hant, "國際客戶或夥伴", "合作關係")
    help_text = papers["expansion_proof"].help
    assert help_text is not None
    assert all_in(help_text.zh_hant, "契約", "發票", "MOU", "其他")


def test_T113_SOL_04_10_11_12_13_REV_02_to_06_stages_and_what_they_look_at(
    tcloud: JudgedAt,
) -> None:
    stages = tcloud.pack.stage_by_id
    assert all_in(stages["qualification"].about.zh_hant, "限期補件", "資格不符", "電子郵件")
    technical = stages["technical"]
    assert all_in(technical.about.zh_hant, "書面", "雲平台架構", "六大技術特性", "5 項 SLA")
    assert all_in(technical.about.zh_hant, "必要時", "簡報會議", "通過者進入計畫審查")
    assert all_in(stages["plan"].about.zh_hant, "定價", "市場實績", "資料可攜", "操作說明影片")
    assert all_in(stages["plan"].about.zh_hant, "國際專區", "英文內容", "試用版", "國際拓銷計畫")
    assert all_in(stages["consensus"].about.zh_hant, "統計所有委員", "通過的建議名單")
    judged = {criterion.id: criterion for criterion in stages["plan"].criteria}
    judged |= {criterion.id: criterion for criterion in technical.criteria}
    assert "T113-SOL-10" in judged["sla_stable"].refs
    assert "T113-SOL-11" in judged["better_record"].refs
    assert "T113-SOL-12" in judged["independent_operation"].refs
    assert "T113-SOL-13" in judged["data_autonomy"].refs
    for zone in ("solution", "international"):
        limits = tcloud.pack.questions[f"{zone}.categories"].question.limits
        assert (limits.at_least, limits.at_most) == (1, 3)


# Submission


def test_T113_SUB_02_05_the_account_is_the_number_and_five_parts_are_given(
    tcloud: JudgedAt,
) -> None:
    notes = {note.id: note.text.zh_hant for note in tcloud.pack.programme.notes}
    assert all_in(notes["business_certificate"], "工商憑證", "統一編號註冊帳號")
    assert [form.form for form in tcloud.pack.forms] == [
        "company",
        "technical",
        "solution",
        "international",
    ]
    assert tcloud.pack.questions["solution.video"].question.required
    assert tcloud.pack.questions["international.video"].question.required


# Outcome, contract, and what comes after


def test_T113_OUT_01_to_04_CON_01_02_who_is_told_what_and_signs_when(tcloud: JudgedAt) -> None:
    outcomes = {each.id: each.text.zh_hant for each in tcloud.pack.review.outcomes}
    assert set(outcomes) == {"per_solution", "announced", "contract_in_time", "told_why_not"}
    assert all_in(outcomes["per_solution"], "以方案為單位")
    assert all_in(outcomes["announced"], "執行單位官網", "電子郵件")
    assert all_in(outcomes["told_why_not"], "資格不符", "技術審查不符", "沒有規定申覆")
    contract = tcloud.pack.stage_by_id["contract"]
    assert contract.by == "vendor"
    assert all_in(contract.about.zh_hant, "執行單位通知的時間", "5 項 SLA")


def test_T113_POST_01_to_08_what_a_listed_vendor_owes_and_what_may_follow(
    tcloud: JudgedAt,
) -> None:
    owed = {each.id: each.text.zh_hant for each in tcloud.pack.listing.obligations}
    assert all_in(owed["complaints"], "方案內容或 SLA", "期限內改善")
    assert all_in(owed["cooperate"], "查核", "成果展示", "績效追蹤", "市場業績調查")
    assert all_in(owed["no_bundling"], "未經遴選", "共同包裝銷售")
    assert all_in(owed["changes_with_consent"], "內容、版本或價格", "執行單位同意")
    measures = {each.id: each for each in tcloud.pack.listing.sanctions}
    assert list(measures) == ["improvement_order", "delisting", "removal_and_bar"]
    assert [ground.id for ground in measures["improvement_order"].grounds] == [
        "no_cooperation",
        "false_documents",
        "not_as_filed",
        "other_law",
        "complaint",
    ]
    assert measures["delisting"].bar_years is None
    assert measures["removal_and_bar"].bar_years == 3


def test_T113_DISC_01_to_08_what_is_left_to_the_office(tcloud: JudgedAt) -> None:
    programme = tcloud.pack.programme
    assert programme.precedence is not None
    assert all_in(programme.precedence.text.zh_hant, "臺灣雲市集平台公告為主")
    assert all_in(programme.period.meaning.zh_hant, "得調整期間與須知內容")
    assert programme.intake.windows == ()
    assert all_in(tcloud.pack.review.supplement.about.zh_hant, "期限寫在通知裡")
    better = {each.id: each for each in tcloud.pack.stage_by_id["plan"].criteria}["better_record"]
    assert "T113-DISC-07" in better.refs
    refs = {
        ref: stage.id
        for stage in tcloud.pack.review.stages
        for ref in stage.refs
        if "-DISC-" in ref
    }
    assert refs == {"T113-DISC-05": "technical", "T113-DISC-08": "contract"}
    assert all("T113-DISC-06" in each.refs for each in tcloud.pack.listing.sanctions)


# Data and people


def test_T113_PORT_01_02_03_a_customer_takes_its_data_along(tcloud: JudgedAt) -> None:
    undertaking = tcloud.pack.declaration_by_id["customer_data"]
    said = {each.id: each.text.zh_hant for each in undertaking.statements}
    assert all_in(said["downloadable"], "免費、隨時、自行、完整下載", "放棄參與計畫")
    assert set(said) == {"downloadable", "created_content", "operating_data", "usage_records"}
    assert all_in(said["operating_data"], "會員", "銷售")
    tick = tcloud.pack.questions["solution.data_download"].question
    assert all_in(tick.label.zh_hant, "CSV", "Excel")
    paper = tcloud.pack.paper_by_id["download_screenshots"]
    assert (paper.count.min, paper.count.max) == (1, 1)


def test_T113_PII_01_to_05_INTL_10_what_is_told_of_personal_data(tcloud: JudgedAt) -> None:
    consent = tcloud.pack.declaration_by_id["personal_data"]
    assert (consent.kind, consent.may_except) == ("consent", False)
    said = {each.id: each.text.zh_hant for each in consent.statements}
    assert all_in(said["purpose_and_kinds"], "姓名、電話、電子郵件、職稱")
    assert not any(word in said["purpose_and_kinds"] for word in ("地址", "LINE"))
    assert all_in(said["place_and_time"], "除國際業務或活動外", "中華民國領域內")
    assert all_in(said["rights"], "0809-092-091", "第 14 條", "費用")
    assert all_in(said["kept"], "留存", "日後查驗")
    plan = tcloud.pack.declaration_by_id["data_security_plan"]
    assert all_in(plan.statements[0].text.zh_hant, "第 27 條", "安全維護計畫")


# The international zone in short


def test_T113_INTL_03_06_08_what_the_zone_signs_shows_and_is_judged_by(tcloud: JudgedAt) -> None:
    at_home = {"customer_data"}
    only_there = {each.id for each in tcloud.pack.declarations if each.shown_when is not None}
    assert only_there == at_home
    papers = tcloud.pack.paper_by_id
    for image in ("promotion_image", "logo_image"):
        assert papers[image].types == ("pdf", "png")
        pixels = papers[image].image
        assert pixels is not None
        assert (pixels.width, pixels.height) == (900, 600)
    assert papers["international_record_proof"].types == ("pdf", "png", "jpg")
    assert not papers["other_proofs"].required
    criteria = {each.id: each for each in tcloud.pack.stage_by_id["plan"].criteria}
    assert all_in(criteria["international_potential"].assessed.zh_hant, "英文", "試用")
    assert all_in(
        criteria["international_readiness"].assessed.zh_hant, "未來三年", "當地合作夥伴或據點"
    )


def test_T113_PTS_00_LOG_00_PORT_04_INTL_07_11_what_does_not_apply_is_said(
    tcloud: JudgedAt,
) -> None:
    notes = {note.id: note.text.zh_hant for note in tcloud.pack.programme.notes}
    assert all_in(notes["no_points"], "沒有點數", "發票", "核銷", "不要求使用紀錄")
    principles = notes["principles_of_international_zone"]
    assert all_in(principles, "只適用", "(1)", "(2)", "(3)")
    assert "(4)" not in principles
    same = notes["same_for_international_zone"]
    assert all_in(same, "至多 3 項", "10 個方案", "SLA", "契約與處置")
