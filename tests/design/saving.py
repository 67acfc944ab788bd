"""What a page says of its saving, and what the browser keeps of it."""

from __future__ import annotations

from playwright.sync_api import Page

SAVED_AT = "已自動儲存 14:31:52"


def state(page: Page) -> str:
    """What the form says about saving (empty when it says nothing)."""
    place = page.locator("[data-autosave-state]")
    return place.inner_text().strip() if place.is_visible() else ""


def warns_on_leaving(page: Page) -> bool:
    """Whether the browser would ask before the page is closed."""
    return bool(
        page.evaluate(
            """() => {
              const event = new Event('beforeunload', { cancelable: true })
              window.dispatchEvent(event)
              return event.defaultPrevented
            }"""
        )
    )


def kept(page: Page) -> int:
    """How many drafts this browser keeps."""
    return int(page.evaluate("Object.keys(localStorage).length"))
