"""industry-112: what its text says beside the rules: words, declarations, outcome, discretion."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme

AT = datetime.fromisoformat("2023-07-03T10:00:00+08:00")


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-112").at(AT)


def missing(text: str, *words: str) -> list[str]:
    return [word for word in words if word not in text]


def statements(hall: JudgedAt, declaration: str) -> dict[str, str]:
    (declared,) = [each for each in hall.pack.declarations if each.id == declaration]
    return {each.id: each.text.zh_hant for each in declared.statements}


# Identity and period


def test_I112_IDENT_01_02_03_04_05_who_runs_it_under_what(hall: JudgedAt) -> None:
    said = hall.pack.programme
    assert (said.organiser.name.zh_hant, said.executor.name.zh_hant) == (
        "經濟部工業局",
        "財團法人中國生產力中心",
    )
    assert [basis.text.zh_hant for basis in said.basis] == [
        "行政院「雲世代產業數位轉型」政策",
        "雲市集工業館數位點數補助計畫",
    ]
    assert [(site.url, site.used_for.zh_hant) for site in said.sites] == [
        ("https://reurl.cc/pZqOer", "以公司統編註冊帳號")
    ]


def test_I112_IDENT_06_PII_02_no_address_of_the_plan_website_is_made_up(hall: JudgedAt) -> None:
    (announcement,) = [stage for stage in hall.pack.review.stages if stage.kind == "announcement"]
    assert missing(announcement.about.zh_hant, "計畫網站", "電子郵件") == []
    (note,) = [note for note in hall.pack.programme.notes if note.id == "no_cover_page"]
    assert missing(note.text.zh_hant, "電話", "電子郵件", "地址", "計畫網站的網址") == []
    rights = statements(hall, "personal_data")["rights"]
    assert missing(rights, "第 3 條", "複本", "更正", "刪除", "第 14 條") == []
    assert not any(sign in rights for sign in "@0")


def test_I112_DATE_04_PTS_08_the_plan_and_its_purchases_end_with_the_year(hall: JudgedAt) -> None:
    period = hall.pack.programme.period
    assert period.ends == date(2023, 12, 31)
    assert missing(period.meaning.zh_hant, "112 年 12 月 31 日", "使用點數的採購") == []


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("vendor", ("公司登記或商業登記", "I301010", "I301020", "I301030")),
        ("buyer", ("中小企業認定標準", "中小型企業認定標準", "工廠登記", "免辦", "證明")),
        ("cloud_solution", ("雲端伺服器與應用程式", "存取", "至少 3 個月", "教育訓練")),
        ("prc_funded", ("陸資公司", "縣市政府", "投資審議委員會")),
        ("foreign_enterprise", ("總機構在中華民國境外",)),
        ("maker", ("自行設計、開發", "最終所有權或控制權")),
    ],
)
def test_I112_DEF_02_03_04_05_06_each_word_means_what_the_text_says(
    hall: JudgedAt, term: str, words: tuple[str, ...]
) -> None:
    meanings = {each.id: each.meaning.zh_hant for each in hall.pack.programme.definitions}
    assert missing(meanings[term], *words) == []


# Forms


def test_I112_SOL_04_a_solution_falls_in_two_classes_of_ten_items(hall: JudgedAt) -> None:
    categories = hall.pack.questions["solution.categories"].question
    classes = [option.label.zh_hant.partition("：")[0] for option in categories.options]
    assert classes == ["企業營運端"] * 5 + ["工廠生產端"] * 5
    place = "/solutions/0/solution/categories"
    assert hall.fails({place: REMOVED}) == {("solution.categories.missing", place)}


def test_I112_FORM3_00_three_months_training_and_advice_are_looked_at(hall: JudgedAt) -> None:
    (rule,) = [
        rule for rule in hall.pack.eligibility.solution if rule.rule == "subscription_and_service"
    ]
    assert missing(rule.message.zh_hant, "訂閱", "教育訓練", "系統導入諮詢客服") == []
    assert rule.blocks.value == "qualification"
    months = "/solutions/0/solution/term_months"
    assert [rule for rule, place in hall.fails({months: 2}) if place == months] == [
        "solution.term_months.min"
    ]


def test_I112_FORM4_03_the_difference_says_which_kind_of_items_to_write(hall: JudgedAt) -> None:
    (form,) = [form for form in hall.pack.forms if form.form == "difference"]
    (section,) = form.sections
    assert section.intro is not None
    assert missing(section.intro.zh_hant, "不同", "概述原方案與本次", "相似", "主要差異") == []


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        ("former_listing_proof", ("曾在工業館通過上架", "內容與佐證")),
        ("strength_proofs", ("獎", "能量登錄")),
        ("maker_authorisation", ("原廠授權證明",)),
        ("usage_chart", ("折線圖", "使用時間", "使用次數")),
        ("download_screenshots", ("截圖", "1 個檔案")),
    ],
)
def test_I112_UPL_07_10_13_14_what_each_paper_is(
    hall: JudgedAt, paper: str, words: tuple[str, ...]
) -> None:
    (asked,) = [each for each in hall.pack.documents.papers if each.id == paper]
    told = asked.label.zh_hant + (asked.help.zh_hant if asked.help else "")
    assert missing(told, *words) == []


def test_I112_UPL_07_13_14_two_are_needed_and_two_are_not(hall: JudgedAt) -> None:
    def without(paper: str) -> set[tuple[str, str]]:
        place = f"/solutions/0/documents/{paper}"
        return hall.fails({place: REMOVED})

    for paper in ("usage_chart", "download_screenshots"):
        place = f"/solutions/0/documents/{paper}"
        assert without(paper) == {(f"documents.{paper}.missing", place)}
    required = {paper.id: paper.required for paper in hall.pack.documents.papers}
    assert (required["strength_proofs"], required["former_listing_proof"]) == (False, False)


# Declarations


def test_I112_DECL_03_04_05_one_tick_for_licence_and_declaration(hall: JudgedAt) -> None:
    said = statements(hall, "statements")
    assert list(said) == [
        "licence",
        "own_or_licensed",
        "no_major_breach",
        "not_suspended",
        "no_tax_arrears",
        "no_serious_violation",
        "maker_not_prc",
        "content_true",
        "bound_and_informing",
        "price_for_solution_only",
        "usage_evidence",
        "own_liability",
    ]
    assert missing(said["licence"], "工業局", "無償", "非專屬", "不限地域、時間") == []
    assert missing(said["own_or_licensed"], "自行企劃", "著作、商標、專利") == []
    assert missing(said["no_major_breach"], "5 年") == []
    assert missing(said["no_tax_arrears"] + said["no_serious_violation"], "最近 3 年") == []
    assert missing(said["own_liability"], "抗辯", "律師") == []


def test_I112_PTS_07_PII_03_the_price_is_the_solutions_and_use_is_told_without_names(
    hall: JudgedAt,
) -> None:
    said = statements(hall, "statements")
    assert missing(said["price_for_solution_only"], "契約價金", "只限") == []
    assert missing(said["usage_evidence"], "仍持續使用", "去識別化") == []


def test_I112_PORT_01_03_data_autonomy_is_judged_and_undertaken(hall: JudgedAt) -> None:
    (technical,) = [stage for stage in hall.pack.review.stages if stage.id == "technical"]
    assert "data_autonomy" in [criterion.id for criterion in technical.criteria]
    assert list(statements(hall, "customer_data")) == [
        "downloadable",
        "created_content",
        "operating_data",
        "usage_records",
    ]
    assert missing(statements(hall, "customer_data")["downloadable"], "免費、隨時", "完整") == []


# Submission, outcome, discretion


def test_I112_SUB_01_03_04_the_number_is_the_account_and_what_is_filled_in(hall: JudgedAt) -> None:
    said = {note.id: note.text.zh_hant for note in hall.pack.programme.notes}
    assert missing(said["former_accounts"], "不必重新申請帳號") == []
    assert missing(said["no_certificate_no_batch_no_cap"], "工商憑證", "梯次", "上限") == []
    assert hall.pack.programme.business_certificate is None
    assert hall.pack.programme.solutions is None
    assert [(form.form, form.per) for form in hall.pack.forms] == [
        ("company", "filing"),
        ("technical", "solution"),
        ("solution", "solution"),
        ("difference", "solution"),
    ]
    assert "operation_guide" in [paper.id for paper in hall.pack.documents.papers]


def test_I112_SUPP_02_REV_03_OUT_01_02_told_by_mail_and_valid_from_the_list(
    hall: JudgedAt,
) -> None:
    outcomes = {each.id: each.text.zh_hant for each in hall.pack.review.outcomes}
    assert missing(outcomes["told_why_not"], "資格不符", "電子郵件") == []
    assert missing(outcomes["per_solution"], "計畫網站", "電子郵件", "兩種審查都一樣") == []
    assert missing(outcomes["valid_from_announcement"], "公告日") == []
    validity = hall.pack.listing.validity
    assert (validity.begins, validity.ends) == ("announcement", "period")
    assert {"approved", "refused", "not_qualified", "supplement_lapsed"} <= {
        notice.id for notice in hall.pack.notices
    }


def test_I112_CON_04_DISC_01_02_03_04_what_the_executor_may_decide(hall: JudgedAt) -> None:
    stages = {stage.id: stage.about.zh_hant for stage in hall.pack.review.stages}
    assert missing(stages["contract"], "通知的時間內", "限制簽約家數與區域") == []
    assert missing(stages["qualification"], "限期補件") == []
    precedence = hall.pack.programme.precedence
    assert precedence is not None
    assert missing(precedence.text.zh_hant, "政策需要", "送件時的版本") == []
    sanctions = {each.id: each.text.zh_hant for each in hall.pack.listing.sanctions}
    assert list(sanctions) == [
        "improve_sales",
        "improvement_order",
        "claw_back",
        "delisting",
        "removal",
    ]


def test_I112_AMB_14_19_the_readings_taken_where_the_text_is_unclear(hall: JudgedAt) -> None:
    (sales,) = [each for each in hall.pack.listing.sanctions if each.id == "improve_sales"]
    assert sales.reading is not None
    assert missing(sales.reading.other.zh_hant, "沒有依約履行", "由人決定") == []
    kinds = [stage.kind for stage in hall.pack.review.stages]
    assert kinds.index("written") < kinds.index("meeting")
    assert hall.pack.review.reading is not None
    assert hall.pack.review.reading.number == "I112-AMB-19"
