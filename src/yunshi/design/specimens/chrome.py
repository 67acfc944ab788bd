"""Frames of the style guide's pages."""

import datetime as dt

from yunshi.design.chrome import AuthChrome, Link, LinkGroup, Person, PublicChrome, WorkChrome
from yunshi.design.dates import TAIPEI
from yunshi.design.specimens import said

NOW = dt.datetime(2026, 6, 17, 14, 32, 8, tzinfo=TAIPEI)


def programme() -> str:
    return said("115 年度雲市集示範計畫", "2026 Demonstration Cloud Market")


def work() -> WorkChrome:
    """A vendor's frame."""
    return WorkChrome(
        now=NOW,
        person=Person(
            name=said("晴川資訊", "Qingchuan Information"),
            role=said("廠商", "vendor"),
            account_url="#account",
            sign_out_url="/design/",
        ),
        programme=programme(),
        navigation=(
            LinkGroup(
                said("上架", "Listing"),
                (
                    Link(said("上架申請", "Applications"), "#1", "layout-list", 2, True),
                    Link(said("已上架方案", "Listed solutions"), "#2", "store", 3),
                    Link(said("變更申請", "Change requests"), "#3", "git-pull-request-arrow"),
                ),
            ),
            LinkGroup(
                said("公司", "Company"),
                (
                    Link(said("公司資料", "Company data"), "#4", "building"),
                    Link(said("成員", "People"), "#5", "users-round"),
                ),
            ),
        ),
        notices=Link(said("通知，3 則未讀", "Notices, 3 unread"), "#notices", count=3),
    )


def public() -> PublicChrome:
    """The public frame."""
    return PublicChrome(
        programme=programme(),
        organiser=said("數位產業示範署", "Demonstration Agency for Digital Industries"),
        executor=said("雲市專案辦公室（示範資料）", "Yunshi programme office (sample data)"),
        navigation=(
            Link(said("找方案", "Solutions"), "#solutions", current=True),
            Link(said("店家補助", "For SMEs"), "#sme"),
            Link(said("廠商上架", "For vendors"), "#vendors"),
            Link(said("規則全文", "Rulebook"), "#rules"),
        ),
        utilities=(
            Link(said("網站導覽", "Site map"), "#map"),
            Link(said("常見問題", "FAQ"), "#faq"),
        ),
        sign_in_url="/design/sign-in/",
        footer=(
            LinkGroup(
                said("專案辦公室", "Programme office"),
                (),
                (
                    said("諮詢專線 0800-000-115", "Helpline 0800-000-115"),
                    said("週一至週五 9:00–18:00", "Mon–Fri 9:00–18:00"),
                    "help@yunshi.example",
                ),
            ),
            LinkGroup(
                said("廠商", "Vendors"),
                (
                    Link(said("申請帳號", "Register"), "#register"),
                    Link(said("上架申請", "Apply to list"), "#apply"),
                ),
            ),
            LinkGroup(
                said("關於", "About"),
                (
                    Link(said("規則全文（第 3 版）", "Rulebook (version 3)"), "#rules"),
                    Link(said("無障礙聲明", "Accessibility"), "#accessibility"),
                ),
            ),
        ),
        legal=(
            Link(said("隱私權宣告", "Privacy"), "#privacy"),
            Link(said("資訊安全宣告", "Security"), "#security"),
        ),
        updated=NOW.date(),
    )


def auth() -> AuthChrome:
    """The frame of sign-in."""
    return AuthChrome(
        headline=(
            said("一個帳號，", "One account,"),
            said("從上架到請款都在這裡。", "from listing to payment."),
        ),
        programme=programme(),
    )
