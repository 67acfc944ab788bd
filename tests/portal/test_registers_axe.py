"""Registers and lists of standings in a real browser: nothing axe objects to, nothing too wide."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Browser

from tests.applications.conftest import tab_of
from tests.applications.world import vendor
from tests.browsing import follow, photograph
from tests.packs import PROGRAMMES
from tests.parties.registers import payloads
from tests.parties.registers.payloads import as_bytes
from tests.portal.office_stages import BATCH_CLOSES, TCLOUD, after_intake, filed_in, tcloud_window
from tests.portal.office_world import case_url, staff_person, with_second_factor
from tests.portal.test_office_axe import looked_at
from yunshi.casework.clock import set_clock
from yunshi.parties.models import RegisterQuestion
from yunshi.parties.registers.outcomes import Register
from yunshi.parties.services.registers import ask_due, want_registers
from yunshi.programmes.services import grant_staff, publish_pack
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.standings import standings_read

NOW = BATCH_CLOSES + timedelta(days=3)
LIST = (
    "統一編號,名稱,起日,迄日\n12345675,堃𠮷雲端股份有限公司,2024-01-01,2025-12-31\n"
    "22099131,某公司\n27950876,另一公司\n"
)


def recorded(folder: Path, ubn: str) -> None:
    said: dict[Register, Any] = {
        Register.KIND: payloads.kinds(),
        Register.COMPANY: payloads.company(
            Business_Accounting_NO=ubn,
            Company_Name="臺灣非常非常長的公司名稱雲端資訊服務股份有限公司",
            Paid_In_Capital_Amount=0,
        ),
        Register.COMPANY_ITEMS: payloads.company_items(
            "I301010", *(f"F1{number:05}" for number in range(20)), ubn=ubn
        ),
        Register.TAX: payloads.taxpayer(ban=ubn),
    }
    for register, payload in said.items():
        (folder / register.value).mkdir(exist_ok=True)
        (folder / register.value / f"{ubn}.json").write_bytes(as_bytes(payload))


@pytest.mark.parametrize(("width", "locale"), [(1440, "zh-TW"), (390, "zh-TW"), (320, "en-GB")])
def test_axe_finds_nothing_and_nothing_sticks_out(
    width: int,
    locale: str,
    chromium: Browser,
    live_site: str,
    assets: Path,
    settings: Any,
    tmp_path: Path,
) -> None:
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    (tmp_path / "registers").mkdir()
    settings.YUNSHI_DEMO = True
    settings.YUNSHI_REGISTERS = f"recorded:{tmp_path / 'registers'}"
    reading = next(
        path.parent
        for path in sorted(PROGRAMMES.glob("*/review.yaml"))
        if "standing:" in path.read_text(encoding="utf-8")
    )
    loaded = load_pack(reading)
    publish_pack(loaded)
    kind = standings_read(loaded.pack)[0].kind
    window = tcloud_window()
    officer = staff_person(Role.OFFICER, TCLOUD, "林承辦")
    grant_staff(officer, Role.OFFICER, loaded.pack.id)
    with_second_factor(officer)
    ours = vendor("12345675")
    case = filed_in(window, ours)
    after_intake(window)
    found: dict[str, list[object]] = {}
    with set_clock(NOW) as time:
        recorded(tmp_path / "registers", "12345675")
        with transaction.atomic():
            want_registers("12345675", RegisterQuestion.For.FILING)
        assert ask_due() == 1
        with tab_of(
            chromium, officer, live_site, width=width, locale=locale, bypass_csp=True
        ) as tab:

            def look(name: str) -> None:
                if locale == "zh-TW":
                    photograph(tab, "office", f"{name.replace(' ', '-')}-{width}")
                found[name] = looked_at(tab, axe)

            tab.goto(case_url(case, "registers"))
            look("registers")
            tab.goto(case_url(case))
            look("findings with a difference")
            tab.goto("/office/standings/")
            look("lists of standings")
            for name, text in (
                ("a list with errors", LIST + "２２０９９１３１\n"),
                ("a list", LIST),
            ):
                tab.goto(f"/office/standings/{loaded.pack.id}/{kind}/")
                file = tmp_path / "list.csv"
                file.write_text(text, encoding="utf-8")
                tab.set_input_files("input[type=file]", file)
                tab.fill("#source", "經企字第 1150000001 號")
                follow(tab.locator("form .btn.pri"))
                look(name)
            follow(tab.locator(".decide button"))
            look("a list imported")
            tab.goto(f"/office/standings/{loaded.pack.id}/{kind}/")
            follow(tab.locator("form .btn.pri"))
            look("without a file")
        time.move(timedelta(minutes=1))
        with tab_of(
            chromium, ours.owner, live_site, width=width, locale=locale, bypass_csp=True
        ) as tab:
            tab.goto("/apply/")
            assert tab.locator("#registered-name").count() == 1
            look("the vendor's desk")
    assert found == {name: [] for name in found}
    assert len(found) == 8
