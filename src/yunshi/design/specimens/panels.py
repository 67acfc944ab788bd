"""One specimen of everything that is not a question."""

import datetime as dt
from dataclasses import dataclass, replace

from yunshi.design.checks import CheckResult, FileView
from yunshi.design.dates import TAIPEI
from yunshi.design.parts import (
    ChosenFacet,
    ConflictView,
    Crumb,
    DeadlineView,
    Difference,
    DueView,
    ErrorLink,
    Event,
    Facet,
    FacetChoice,
    FindingView,
    MissingView,
    PageLink,
    Pagination,
    ReceiptFile,
    ReceiptView,
    SavedView,
    Statistic,
    Step,
    SummaryRow,
    Tab,
    TaskGroupView,
    TaskView,
)
from yunshi.design.specimens import questions, said
from yunshi.design.specimens.chrome import NOW
from yunshi.design.specimens.tables import queue
from yunshi.design.status import (
    CASE_STATES,
    DEADLINE_BADGES,
    FINDING_VERDICTS,
    FindingVerdict,
    SectionState,
    Urgency,
)

CLOSES = dt.datetime(2026, 6, 30, 17, 0, 0, tzinfo=TAIPEI)


@dataclass(frozen=True)
class Market:
    """What a list in the public market is made of."""

    facets: tuple[Facet, ...]
    chosen: tuple[ChosenFacet, ...]
    pagination: Pagination


def all_panels() -> dict[str, object]:
    """Everything the page of components draws, by the name its template uses."""
    return {
        "statuses": (*CASE_STATES, *FINDING_VERDICTS, *DEADLINE_BADGES),
        "crumbs": (
            Crumb(said("上架申請", "Applications"), "#1"),
            Crumb(said("晴川預購通", "Qingchuan Preorder")),
        ),
        "errors": (
            ErrorLink(
                said("二、大量計算：超過 100 字", "2. Heavy computing: over 100 characters"),
                "computing",
            ),
            ErrorLink(
                said("壓力測試報告：超過一年", "Load test report: older than a year"), "load-test"
            ),
        ),
        "tasks": tasks(),
        "answers": answers(),
        "deadline": deadline(),
        "late": replace(deadline(), until=NOW - dt.timedelta(hours=3), lines=()),
        "findings": findings(),
        "timeline": timeline(),
        "steps": steps(),
        "missing": missing(),
        "conflict": conflict(),
        "difference": conflict().differences[0],
        "queue": queue(),
        "pagination": market().pagination,
        "tabs": (
            Tab(said("檢查結果", "Findings"), "#t1", 35, current=True),
            Tab(said("申請內容", "Answers"), "#t2"),
            Tab(said("文件", "Papers"), "#t3", 9),
        ),
        "statistics": (
            Statistic(said("已逾期", "Overdue"), "1", tone="late"),
            Statistic(said("今天到期", "Due today"), "2", tone="warn"),
            Statistic(said("本週到期", "Due this week"), "9"),
            Statistic(
                said("資格審查中位數", "Median check"),
                "3.1",
                said("工作天", "working days"),
                said("目標 5 天內", "target: 5"),
            ),
        ),
        "saved": SavedView(NOW - dt.timedelta(seconds=16)),
        "waiting": DueView(said("剩 3 個工作天", "3 working days"), Urgency.LATER, CLOSES),
        "good_file": FileView(
            "f2",
            said("弱點掃描報告_晴川資訊.pdf", "scan_qingchuan.pdf"),
            "1.8 MB",
            said("6/15 上傳", "uploaded 15 June"),
            url="#f2",
        ),
        "bad_file": questions.report_file(),
    }


def tasks() -> tuple[TaskGroupView, ...]:
    def task(number: int, zh: str, en: str, state: SectionState, hint: str = "") -> TaskView:
        closed = state in (SectionState.BLOCKED, SectionState.NOT_APPLICABLE)
        return TaskView(f"task-{number}", said(zh, en), state, hint, "" if closed else "#task")

    return (
        TaskGroupView(
            said("企業申請表", "Company"),
            (
                task(
                    1,
                    "公司基本資料與資格",
                    "Company data and eligibility",
                    SectionState.SUPPLEMENT_NEEDED,
                    said(
                        "承辦要求補上最近一期 401 申報書，期限 6/23（二）23:59",
                        "The officer asks for the latest VAT return by 23 June, 23:59",
                    ),
                ),
                task(2, "聯絡人", "Contact", SectionState.COMPLETED),
            ),
            said("一", "1"),
            said("附表 2", "Annex 2"),
        ),
        TaskGroupView(
            said("雲端解決方案", "Solution"),
            (
                task(
                    3,
                    "技術特性六項",
                    "Six technical characteristics",
                    SectionState.HAS_PROBLEMS,
                    said("2 個問題", "2 problems"),
                ),
                task(4, "服務水準協議", "Service levels", SectionState.IN_PROGRESS),
                task(5, "價格與訂閱期程", "Price and period", SectionState.OWNER_TO_CONFIRM),
                task(6, "資料可攜", "Data export", SectionState.NOT_STARTED),
                task(7, "國際專區內容", "International zone", SectionState.NOT_APPLICABLE),
                task(
                    8,
                    "檢查答案、聲明與送出",
                    "Check, declare and submit",
                    SectionState.BLOCKED,
                    said("完成以上各段後才能填", "Opens when all sections above are completed"),
                ),
            ),
            said("二", "2"),
            said("附表 3、4", "Annexes 3 and 4"),
        ),
    )


def answers() -> tuple[SummaryRow, ...]:
    return (
        SummaryRow(said("公司名稱", "Company"), (said("晴川資訊股份有限公司", "Qingchuan"),), "#c"),
        SummaryRow(
            said("營業項目", "Lines of business"),
            ("I301010 資訊軟體服務業", "I301020 資料處理服務業"),
            "#c",
        ),
        SummaryRow(
            said("方案簡要說明", "Short description"),
            (said("節慶預購、門市自取與宅配一頁完成。", "Preorder, pickup, delivery."),),
            "#c",
            said("16 字", "27 characters"),
            changed=True,
        ),
        SummaryRow(said("方案網址", "Web address"), (), "#c"),
    )


def deadline() -> DeadlineView:
    return DeadlineView(
        said("距離送件截止", "Time left to submit"),
        CLOSES,
        NOW,
        (
            said(
                "只看按下送出、並取得收件通知的時間；草稿不算送件。",
                "What counts is the receipt after you submit; a draft is no submission.",
            ),
        ),
    )


def findings() -> tuple[FindingView, ...]:
    return (
        FindingView(
            FindingVerdict.FAIL,
            said("最近一期營業稅繳納證明", "Latest VAT return"),
            said(
                "上傳的 401 申報書是 115 年 1–2 月期，最近一期應為 3–4 月期。",
                "The return covers January–February 2026; the latest period is March–April.",
            ),
            said("七(二)2(1)", "7(2)2(1)"),
            "#clause",
            "tax_return_latest_period",
            "#go",
        ),
        FindingView(
            FindingVerdict.REVIEW,
            said("市場實績仍在履約期間", "Contract still running"),
            said("文字由掃描檔辨識，請看原件確認。", "Read from a scan; look at the original."),
            said("七(二)3", "7(2)3"),
            rule="running_contract",
        ),
        FindingView(
            FindingVerdict.PASS,
            said("實收資本額 100 萬元以上", "Paid-in capital at least NT$1,000,000"),
            "NT$12,000,000",
            said("五(二)", "5(2)"),
            rule="paid_in_capital",
        ),
    )


def timeline() -> tuple[Event, ...]:
    return (
        Event(
            said("要求補件：401 申報書", "Supplement requested: VAT return"),
            "6/17 09:12",
            "now",
            said("林承辦", "Officer Lin"),
        ),
        Event(said("送件", "Submitted"), "6/10 11:03:27", "done", said("陳大川", "Chen Da-chuan")),
        Event(said("共識會議", "Consensus meeting"), said("預計 7 月", "July"), "next"),
    )


def steps() -> tuple[Step, ...]:
    return (
        Step(said("送件", "Submission"), "done"),
        Step(said("資格審查", "Qualification"), "now"),
        Step(said("技術審查", "Technical")),
        Step(said("計畫審查", "Plan")),
        Step(said("簽約上架", "Listing")),
    )


def missing() -> tuple[MissingView, ...]:
    return (
        MissingView(
            said("大量計算：超過 18 字", "Heavy computing: 18 too many"), CheckResult.FAIL, "#c"
        ),
        MissingView(said("復原點目標", "Recovery point objective"), url="#c"),
        MissingView(said("11 段都完成", "All 11 sections completed"), CheckResult.PASS),
        MissingView(
            said("價格：請負責人陳大川確認", "Price: the owner must confirm"),
            CheckResult.REVIEW,
            icon="user-round-check",
        ),
    )


def conflict() -> ConflictView:
    return ConflictView(
        "13",
        said("李工程", "Engineer Lee"),
        NOW,
        (
            Difference(
                said("方案簡要說明", "Short description"),
                (said("節慶預購、門市自取一頁完成。", "Preorder and pickup on one page."),),
                (
                    said(
                        "節慶預購與宅配一頁完成，少接電話。", "Preorder and delivery, fewer calls."
                    ),
                ),
                "solution.summary",
                said("李工程", "Engineer Lee"),
            ),
            Difference(
                said("訂閱期程", "Subscription period"),
                ("12",),
                (),
                "solution.months",
                said("李工程", "Engineer Lee"),
            ),
        ),
    )


def receipt() -> ReceiptView:
    """A receipt with files and what follows."""
    digest = "7a10c2de" * 8
    return ReceiptView(
        said("晴川預購通 已送件", "Qingchuan Preorder is submitted"),
        "YS-115-2-0183",
        NOW + dt.timedelta(seconds=33),
        said("線上申請完成，審查結果另行通知。", "The result of the review follows by mail."),
        (
            SummaryRow(
                said("申請公司", "Company"),
                (said("晴川資訊股份有限公司．12345675", "Qingchuan, 12345675"),),
            ),
            SummaryRow(said("送件人", "Submitted by"), (said("陳大川", "Chen Da-chuan"),)),
            SummaryRow(said("適用規則", "Rules"), (said("申請須知第 3 版", "Version 3"),)),
        ),
        (
            ReceiptFile(
                said("壓力測試報告", "Load test"),
                said("壓力測試報告_晴川資訊_1150410.pdf", "load-test_qingchuan_20260410.pdf"),
                "4.4 MB",
                digest,
            ),
            ReceiptFile(said("市場實績", "Track record"), "contract.pdf", "0.9 MB", digest),
        ),
        (
            Event(said("收件，通知已寄出", "Received, mail sent"), "14:32:41", "done"),
            Event(
                said("資格審查前仍可撤回修改", "You can still withdraw"),
                said("6/30（二）17:00 前", "until 30 June, 17:00"),
                "now",
            ),
            Event(said("資格審查", "Qualification"), said("約 5 個工作天", "5 days"), "next"),
        ),
    )


def market() -> Market:
    """Facets, chosen facets and pagination."""
    return Market(
        (
            Facet(
                "category",
                said("方案類別", "Category"),
                (
                    FacetChoice("crm", said("客戶關係管理 CRM", "CRM"), 19),
                    FacetChoice("pos", said("雲端收銀 POS", "POS"), 14),
                ),
            ),
            Facet(
                "size",
                said("企業規模", "Company size"),
                (
                    FacetChoice("s1", said("9 人以下", "up to 9"), 88),
                    FacetChoice("s2", said("10~20 人", "10–20"), 97, True),
                ),
            ),
            Facet("cloud", said("雲平台", "Cloud"), (FacetChoice("aws", "AWS", 52),), open=False),
        ),
        (ChosenFacet(said("規模：10~20 人", "Size: 10–20"), "#remove"),),
        Pagination(
            said("第 1–8 件，共 14 件", "1–8 of 14"),
            (PageLink("1", "#p1", True), PageLink("2", "#p2"), PageLink(""), PageLink("10", "#p")),
            next_url="#p2",
        ),
    )
