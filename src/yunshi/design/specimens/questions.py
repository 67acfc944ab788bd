"""One specimen of every kind of question."""

from dataclasses import replace

from yunshi.design.checks import CheckResult, CheckView, FileView
from yunshi.design.conditions import equals, to_json
from yunshi.design.fields import (
    ROW_PLACEHOLDER,
    ColumnView,
    DateValue,
    FieldKind,
    FieldView,
    OptionView,
    RowView,
)
from yunshi.design.specimens import said
from yunshi.design.specimens.short_questions import industry, one_line_fields

CLOUDS = ("AWS", "Azure", "Google Cloud", "中華電信 Hicloud", "TWCC／台智雲", "Oracle Cloud")


def all_fields() -> tuple[FieldView, ...]:
    """In the order of the page: choices, texts, numbers, dates, rows, files, declarations."""
    return (
        architecture(),
        connections(),
        computing(),
        *one_line_fields(),
        industry(),
        established(),
        functions(),
        report(),
        locked(),
    )


def architecture() -> FieldView:
    clouds = FieldView(
        name="technical.clouds",
        id="clouds",
        kind=FieldKind.CHECKBOXES,
        label=said("採用哪些公有雲（可複選）", "Which public clouds (choose all that apply)"),
        options=tuple(OptionView(str(n), c, checked=n in (0, 3)) for n, c in enumerate(CLOUDS)),
    )
    core = FieldView(
        name="technical.core",
        id="core",
        kind=FieldKind.TEXT,
        label=said("核心服務放在哪個公有雲", "Which public cloud runs the core service"),
    )
    return FieldView(
        name="technical.architecture",
        id="architecture",
        kind=FieldKind.RADIOS,
        label=said("雲平台架構", "Cloud architecture"),
        options=(
            OptionView(
                "public",
                said("100% 採用公有雲", "Public cloud only"),
                checked=True,
                follow_ups=(clouds,),
            ),
            OptionView(
                "hybrid",
                said("採用混合雲", "Hybrid cloud"),
                hint=said("核心服務須全部在公有雲。", "The core service must be in public cloud."),
                follow_ups=(core,),
            ),
        ),
        guidance=said(
            "100% 私有雲或自有機房不得申請。混合雲的核心服務（運算、儲存）須全部在公有雲。",
            "Private cloud alone cannot apply. The core of a hybrid (computing, storage) must be "
            "in public cloud.",
        ),
        clause=said("規則 九(二)1(1)、附表 3", "Rule 9(2)1(1), annex 3"),
    )


def connections() -> FieldView:
    return FieldView(
        name="technical.connections",
        id="connections",
        kind=FieldKind.TEXTAREA,
        label=said("一、大量連線", "1. Many connections"),
        limit_characters=100,
        value=said(
            "前端經 CDN 與負載平衡分流，單一區域可承受每分鐘 12,000 次請求；以壓力測試 3,000 個"
            "同時連線，平均回應 0.42 秒，錯誤率 0.02%。",
            "3,000 concurrent connections, mean response 0.42 s, error rate 0.02 %.",
        ),
        guidance=said(
            "寫出同時連線數與回應時間，並與壓力測試報告一致。",
            "Give the number of connections and the response time, as in the load test report.",
        ),
        example=said(
            "可同時提供 N 個連線，回應時間在 N 秒以內。",
            "N connections at once, response within N seconds.",
        ),
        clause=said("附表 3 一", "Annex 3, 1"),
    )


def computing() -> FieldView:
    return replace(
        connections(),
        name="technical.computing",
        id="computing",
        label=said("二、大量計算", "2. Heavy computing"),
        value=said(
            "報表與推薦運算以佇列分派至背景工作節點，尖峰時自動擴充至 12 台；同時 200 名使用者產製"
            "月報表平均 3.1 秒完成。歷史資料每晚彙總成寬表，查詢不影響收銀與訂單交易；若佇列等待逾 "
            "60 秒，系統會自動加開節點並通知值班工程師處理。",
            "Reports run on background nodes that scale out to twelve machines at peak hours; two "
            "hundred people get their monthly report within 3.1 seconds on average.",
        ),
        errors=(
            said(
                "目前超過 100 字，請刪減到 100 字以內",
                "More than 100 characters; shorten to 100",
            ),
        ),
        guidance=said(
            "寫同時處理的人數或筆數，以及完成時間。", "Give the number of users and the time."
        ),
        example="",
    )


def established() -> FieldView:
    return FieldView(
        name="company.established",
        id="established",
        kind=FieldKind.DATE,
        label=said("設立登記日期（民國）", "Date of registration (ROC calendar)"),
        date=DateValue("104", "3", "18"),
        guidance=said(
            "設立須滿三年，算到送件當天。",
            "The company must be three years old on the day of submission.",
        ),
        clause=said("規則 五(一)", "Rule 5(1)"),
    )


def functions() -> FieldView:
    def row(key: str, title: str, text: str) -> RowView:
        prefix = f"solution.functions.{key}"
        cells = (
            FieldView(
                name=f"{prefix}.title",
                id=f"function-{key}-title",
                kind=FieldKind.TEXT,
                label=said("功能名稱", "Function"),
                value=title,
            ),
            FieldView(
                name=f"{prefix}.text",
                id=f"function-{key}-text",
                kind=FieldKind.TEXT,
                label=said("說明", "Description"),
                limit_characters=20,
                value=text,
            ),
        )
        return RowView(key, cells)

    return FieldView(
        name="solution.functions",
        id="functions",
        kind=FieldKind.TABLE,
        label=said("功能規格", "Functions"),
        hint=said("每列 20 字以內，最多 10 列。", "At most 20 characters a row, 10 rows."),
        columns=(
            ColumnView(said("功能名稱", "Function")),
            ColumnView(said("說明", "Description")),
        ),
        rows=(
            row("a1", said("線上預購", "Preorder"), said("節慶預購一頁完成", "One page")),
            row("b2", said("訂單分派", "Routing"), said("自動分派各門市", "To each shop")),
        ),
        row_template=row(ROW_PLACEHOLDER, "", ""),
        minimum_rows=1,
        maximum_rows=10,
    )


def report_file() -> FileView:
    return FileView(
        id="f1",
        name=said("壓力測試報告_晴川資訊.pdf", "load-test-report_qingchuan.pdf"),
        size="4.2 MB",
        uploaded=said("14:29 上傳", "uploaded 14:29"),
        digest="9f2c" + "0" * 56 + "e41a",
        url="#file",
        checks=(
            CheckView(
                CheckResult.PASS,
                said("檔案類型 PDF，可以開啟，共 18 頁", "PDF, opens, 18 pages"),
            ),
            CheckView(CheckResult.PASS, said("病毒掃描：未發現", "Virus scan: none found")),
            CheckView(
                CheckResult.FAIL,
                said("報告日期 114/05/20：超過一年", "Report of 20 May 2025: older than a year"),
                said("附表 3 七 1", "Annex 3, 7(1)"),
            ),
            CheckView(
                CheckResult.REVIEW,
                said("測試項目是否完整：由承辦人判讀", "Completeness: an officer looks"),
            ),
            CheckView(CheckResult.WAITING, said("正在計算頁面解析度", "Measuring the pages")),
        ),
    )


def report() -> FieldView:
    return FieldView(
        name="documents.load_test",
        id="load-test",
        kind=FieldKind.FILE,
        label=said("壓力測試報告", "Load test report"),
        hint=said("一年內的報告，PDF，20 MB 以內，1 個檔案。", "PDF, 20 MB, within one year."),
        errors=(
            said(
                "報告日期 114/05/20 已超過一年，請上傳 114/06/17 以後的報告",
                "The report of 20 May 2025 is older than a year; upload one since 17 June 2025",
            ),
        ),
        files=(report_file(),),
        accept="application/pdf",
        maximum_bytes=20 * 1024 * 1024,
        guidance=said(
            "報告日期須在送件日前一年內。今天送件，最早可用 114/06/17 的報告。",
            "The report must be dated within one year before submission.",
        ),
    )


def locked() -> FieldView:
    return replace(
        architecture(),
        name="locked",
        id="locked",
        label=said("（補件中，這一題不開放）方案類別", "(Not open in this supplement) Category"),
        read_only=True,
        guidance="",
        clause="",
    )


def declarations() -> tuple[FieldView, ...]:
    return (
        FieldView(
            name="declarations.privacy",
            id="privacy",
            kind=FieldKind.DECLARATION,
            label=said(
                "我已閱讀並同意個人資料蒐集告知事項", "I have read and accept the privacy notice"
            ),
            hint=said(
                "蒐集姓名、電話、電子郵件、職稱，用於辦理本計畫。",
                "Name, telephone, e-mail and title are collected to run the programme.",
            ),
            text_url="#text",
            text_version=said("第 3 版", "version 3"),
            value="yes",
        ),
        FieldView(
            name="declarations.tax",
            id="tax",
            kind=FieldKind.DECLARATION,
            label=said("我聲明本公司三年內無欠稅", "The company owed no tax in three years"),
            text_url="#text",
            text_version=said("第 2 版", "version 2"),
            reason=said(
                "113 年有一筆罰鍰，已於 6 月繳清。", "A fine of 2024 was paid only in June."
            ),
        ),
        FieldView(
            name="newsletter",
            id="newsletter",
            kind=FieldKind.TICK,
            label=said("寄公告給我", "Send me announcements"),
        ),
    )


def conditional_fields() -> tuple[FieldView, ...]:
    """A question and one that is asked only after one of its answers."""
    renewal = FieldView(
        name="solution.renewal",
        id="renewal",
        kind=FieldKind.RADIOS,
        label=said("客戶續約優惠", "Renewal offer"),
        options=(
            OptionView("without", said("無", "None"), checked=True),
            OptionView("with", said("有", "There is one")),
        ),
    )
    text = FieldView(
        name="solution.renewal_text",
        id="renewal-text",
        kind=FieldKind.TEXT,
        label=said("優惠內容", "What it is"),
        limit_characters=100,
        shown_when=to_json(equals("solution.renewal", "with")),
    )
    return (renewal, text, *declarations())


def sign_in_fields() -> tuple[FieldView, ...]:
    return (
        FieldView(
            name="login",
            id="login",
            kind=FieldKind.TEXT,
            label=said("統一編號或電子郵件", "Business number or e-mail"),
            autocomplete="username",
            value="12345675",
        ),
        FieldView(
            name="password",
            id="password",
            kind=FieldKind.PASSWORD,
            label=said("密碼", "Password"),
            autocomplete="current-password",
        ),
        FieldView(
            name="code",
            id="code",
            kind=FieldKind.CODE,
            label=said("驗證碼", "Code from your app"),
            autocomplete="one-time-code",
            maximum_length=6,
        ),
    )
