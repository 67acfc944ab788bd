"""What a reader of a page reads or hears."""

from __future__ import annotations

import re
from html.parser import HTMLParser


class Words(HTMLParser):
    """What a reader of the page reads or hears, without what is in the other language on
    purpose."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        foreign = tag != "html" and "lang" in given
        if tag not in {"input", "meta", "link", "br", "hr", "path", "rect", "circle", "img"}:
            self.open.append((tag, foreign or tag in {"script", "style", "code"}))
        for name in ("aria-label", "title", "alt", "placeholder"):
            if given.get(name):
                self.found.append(str(given[name]))
        if given.get("name") == "description":
            self.found.append(str(given.get("content")))

    def handle_endtag(self, tag: str) -> None:
        while self.open:
            last, _ = self.open.pop()
            if last == tag:
                return

    def handle_data(self, data: str) -> None:
        if data.strip() and not any(skipped for _, skipped in self.open):
            self.found.append(data.strip())


NAMES = re.compile(r"Yunshi|雲市|English|正體中文|[\w.@-]+@[\w.-]+|QR|App|ROC")
OWN_NAMES = ("王小明", "陳美玲", "兩邊", "無", "承辦", "已設定", "林大華")
COMPANIES = ("晴川資訊股份有限公司", "乙方股份有限公司")


def strangers(page: str, language: str) -> list[str]:
    """Words of the other language on the page."""
    found = []
    for words in Words(page).found:
        rest = NAMES.sub("", words)
        for name in (*OWN_NAMES, *COMPANIES):
            rest = rest.replace(name, "")
        if rest in {name[0] for name in OWN_NAMES}:
            continue  # the initial in the bar
        pattern = r"[A-Za-z]{2,}" if language == "zh-hant" else r"[\u4e00-\u9fff\u3000-\u303f]"
        if re.search(pattern, rest):
            found.append(words)
    return found
