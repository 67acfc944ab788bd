"""Files out and in, in a real Chromium: nothing that axe objects to, at both widths."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.applications.conftest import tab_of
from tests.applications.world import DURING, Vendor, answered, publish, started, vendor
from tests.browsing import photograph
from tests.design.test_axe import RULES, RUN, WIDER
from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework.clock import SetClock, set_clock


@pytest.fixture
def time(live_site: str) -> Iterator[SetClock]:
    with set_clock(DURING) as clock:
        yield clock


@pytest.fixture
def ours(time: SetClock) -> Vendor:
    return vendor()


@pytest.fixture
def filing(ours: Vendor) -> Filing:
    return answered(started(ours, publish()), ours)


def exchange(filing: Filing) -> str:
    return f"/apply/{filing.id}/exchange/"


def upload(page: Page, filing: Filing, path: Path, button: str) -> None:
    page.goto(exchange(filing))
    page.set_input_files("input[type=file]", path)
    page.get_by_role("button", name=button).click()


def test_a_workbook_is_downloaded_uploaded_and_taken(
    chromium: Browser, live_site: str, ours: Vendor, filing: Filing, tmp_path: Path
) -> None:
    with tab_of(chromium, ours.owner, live_site) as page:
        page.goto(exchange(filing))
        with page.expect_download() as downloading:
            page.get_by_role("link", name="Excel 試算表（.xlsx）").click()
        path = tmp_path / downloading.value.suggested_filename
        downloading.value.save_as(path)
        assert path.suffix == ".xlsx"
        upload(page, filing, path, "上傳並比對")
        expect(page.get_by_text("沒有差異")).to_be_visible()
        mine = tmp_path / "mine.json"
        mine.write_text(json.dumps({"burrow": {"carrots": 700, "name": "玉兔"}}))
        upload(page, filing, mine, "上傳並比對")
        page.get_by_label("採用: 名稱").uncheck()
        page.get_by_role("button", name="採用勾選的項目").click()
        expect(page.get_by_text("已儲存 1 題")).to_be_visible()
    burrow = Draft.objects.get(pk=filing.draft_id).data["burrow"]
    assert (burrow["carrots"], burrow["name"]) == (700, "月兔")


@pytest.mark.parametrize("locale", ["zh-TW", "en-GB"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing_and_nothing_sticks_out(
    width: int,
    locale: str,
    chromium: Browser,
    assets: Path,
    live_site: str,
    ours: Vendor,
    filing: Filing,
    tmp_path: Path,
) -> None:
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    in_chinese = locale.startswith("zh")
    compare = "上傳並比對" if in_chinese else "Upload and compare"
    take = "採用勾選的項目" if in_chinese else "Take what is ticked"
    with tab_of(
        chromium, ours.owner, live_site, width=width, locale=locale, bypass_csp=True
    ) as page:

        def look(name: str) -> None:
            if in_chinese:
                photograph(page, "exchange", f"{name}-{width}")
            page.evaluate(axe)
            found[name] = page.evaluate(RUN, RULES)
            assert (name, page.evaluate(WIDER)) == (name, [0])

        page.goto(exchange(filing))
        look("files")
        upload(page, filing, bad_file(tmp_path), compare)
        look("refused")
        upload(page, filing, many_differences(tmp_path), compare)
        look("differences")
        meanwhile = {Address("", "burrow", "name"): "同事改的"}
        revision = Draft.objects.get(pk=filing.draft_id).revision
        services.save_answers(filing, revision, meanwhile, ours.actor)
        page.get_by_role("button", name=take).click()
        look("taken")
        page.goto(f"{exchange(filing)}copy/")
        look("copy")
        gone = page.goto(f"{exchange(filing)}{filing.id}/")
        assert gone is not None
        assert gone.status == 404
        look("gone")
    assert found == {name: [] for name in found}
    assert len(found) == 6


def bad_file(folder: Path) -> Path:
    path = folder / "broken.yaml"
    path.write_text("burrow: {name: [\n")
    return path


def many_differences(folder: Path) -> Path:
    """Something of every kind: changed, removed, refused, unknown, with papers, and new."""
    answers = {
        "burrow": {
            "name": "玉兔科技股份有限公司",
            "ubn": "12345670",
            "carrots": None,
            "founded": "113/2/30",
            "wings": 2,
        },
        "documents": {"deed": {"name": "x.pdf"}},
        "declarations": {"honesty": True},
        "solutions": [
            {
                "cheese": {
                    "name": "藍月",
                    "holes": "perhaps",
                    "milks": ["rabbit"],
                    "tasters": [{"who": "嫦娥", "score": 8}, {"who": "吳剛伐桂六字"}],
                }
            },
            {"cheese": {"name": "紅月", "holes": "without", "milks": ["cow"]}},
        ],
    }
    path = folder / "很長的檔名_給比對頁面看的_2026-11-20_最終版_v3.json"
    path.write_text(json.dumps(answers, ensure_ascii=False), encoding="utf-8")
    return path
