"""Every component in a real browser: nothing axe objects to, nothing wider than the screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = ["", "public/", "sign-in/", "receipt/", "errors/404/", "errors/maintenance/"]
RUN = """async rules => (await axe.run(document, { runOnly: rules })).violations.map(
  violation => `${violation.impact} ${violation.id}: ` +
    violation.nodes.map(node => node.target.join(' ')).join(' | '))"""
# What sticks out to the right; a table of its own may scroll inside its box.
WIDER = """() => {
  const width = document.documentElement.clientWidth
  const out = [...document.querySelectorAll('body *')].filter(element => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && box.right > width + 1 &&
      !element.closest('.tablebox, .tabs-nav, svg, .vh') &&
      getComputedStyle(element).position !== 'absolute'
  })
  const extra = document.documentElement.scrollWidth - width
  return [extra, ...out.map(element => element.outerHTML.slice(0, 80))]
}"""


@pytest.mark.parametrize("locale", ["zh-TW", "en-GB"])
@pytest.mark.parametrize("width", [1440, 390, 320])
def test_axe_finds_nothing_and_nothing_sticks_out(
    width: int, locale: str, chromium: Browser, site: str, settings: Any, assets: Path
) -> None:
    settings.YUNSHI_DEMO = True
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    # The policy forbids a script put in by hand; that the page itself keeps to it is tested
    # with the policy on, in test_behaviour.
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, locale=locale, bypass_csp=True, base_url=site
    )
    found: dict[str, list[str]] = {}
    for address in PAGES:
        tab = context.new_page()
        tab.goto(f"/design/{address}")
        for summary in tab.locator("main details > summary").all():
            if summary.locator("..").get_attribute("open") is None:
                summary.click()
        combobox = tab.get_by_role("combobox").and_(tab.locator("input"))
        if combobox.count():
            combobox.click()
        tab.evaluate(axe)
        found[address] = tab.evaluate(RUN, RULES)
        assert (address, tab.evaluate(WIDER)) == (address, [0])
        tab.close()
    context.close()
    assert found == {address: [] for address in PAGES}
