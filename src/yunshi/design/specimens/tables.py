"""A queue of cases as a data table."""

import datetime as dt

from yunshi.design.parts import Cell, Column, DataTable, DueView, Row
from yunshi.design.specimens import said
from yunshi.design.specimens.chrome import NOW
from yunshi.design.status import Urgency

_CASES = (
    ("YS-115-2-0102", "拾光排班", "Shiguang Shifts", "supplement", (29, 1, 2), Urgency.LATE, -1),
    ("YS-115-2-0127", "山嵐雲端報價", "Shanlan Quotes", "submitted", (31, 0, 2), Urgency.TODAY, 0),
    ("YS-115-2-0131", "燈塔客服雲", "Dengta Support", "review", (27, 3, 1), Urgency.LATER, 1),
    ("YS-115-2-0118", "晴川會員通", "Qingchuan Members", "listed", (32, 0, 0), Urgency.LATER, 6),
)


def queue() -> DataTable:
    """Sorted by deadline, with tick boxes for acts on several cases."""
    columns = (
        Column(said("期限", "Due"), sort_url="#sort", sorted="ascending"),
        Column(said("案件", "Case"), sort_url="#sort", heads_row=True),
        Column(said("狀態", "Status")),
        Column(said("規則檢查", "Findings")),
        Column(said("金額", "Amount"), align="end"),
        Column(said("承辦", "Officer")),
    )
    return DataTable(
        said("待辦案件，依期限排序", "Open cases by deadline"),
        columns,
        tuple(_row(*case) for case in _CASES),
        selectable=True,
        csv_url="#csv",
    )


def _row(
    number: str,
    zh: str,
    en: str,
    status: str,
    counts: tuple[int, int, int],
    urgency: Urgency,
    days: int,
) -> Row:
    words = {
        Urgency.LATE: said("逾期 1 天", "1 day late"),
        Urgency.TODAY: said("今天 17:00", "today, 17:00"),
        Urgency.LATER: said(f"剩 {days} 天", f"{days} days left"),
    }
    due = NOW.replace(hour=17, minute=0, second=0) + dt.timedelta(days=days)
    assigned = urgency != Urgency.LATER
    officer = said("林承辦", "Lin") if assigned else said("未分派", "nobody")
    cells = (
        Cell(due=DueView(words[urgency], urgency, due)),
        Cell(said(zh, en), "#case", note=number),
        Cell(status=status),
        Cell(counts=counts),
        Cell("NT$28,800"),
        Cell(officer, warn=not assigned),
    )
    return Row(cells, number, said(zh, en))
