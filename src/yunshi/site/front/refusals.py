"""What the front answers by itself, without Django: few words, in both languages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from yunshi.site.front.asgi_types import Headers, Scope, Send, header, send_whole


@dataclass(frozen=True)
class Refusal:
    """A status and its two sentences, which may name ``{seconds}``."""

    status: HTTPStatus
    zh: str
    en: str

    async def answer(self, scope: Scope, send: Send, *, seconds: int = 0) -> None:
        """Send it: as JSON to a page's script, which says it where the person types, else text."""
        zh, en = self.zh.format(seconds=seconds), self.en.format(seconds=seconds)
        if header(scope, b"x-requested-with") and b"json" in header(scope, b"accept"):
            kind, said = b"application/json", json.dumps({"message": f"{zh} {en}"})
        else:
            kind, said = b"text/plain; charset=utf-8", f"{zh}\n{en}\n"
        body = said.encode()
        headers: Headers = [
            (b"content-type", kind),
            (b"content-length", str(len(body)).encode()),
            (b"cache-control", b"no-store"),
            (b"x-content-type-options", b"nosniff"),
        ]
        if self.status == HTTPStatus.SERVICE_UNAVAILABLE:
            headers.append((b"retry-after", b"10"))
        await send_whole(send, self.status, headers, b"" if scope["method"] == "HEAD" else body)


TOO_LATE: Final = Refusal(
    HTTPStatus.REQUEST_TIMEOUT,
    "您送出的內容在 {seconds} 秒內沒有傳完，系統沒有收下任何部分。請確認網路後再送一次。",
    "What you sent was not complete within {seconds} seconds, so nothing of it was taken."
    " Check your connection and send it again.",
)
BUSY: Final = Refusal(
    HTTPStatus.SERVICE_UNAVAILABLE,
    "目前使用的人太多，系統沒有處理這次的請求。請稍候再送一次。",
    "The site is too busy just now, so nothing was done with this request."
    " Wait a moment and send it again.",
)
FAILED: Final = Refusal(
    HTTPStatus.INTERNAL_SERVER_ERROR,
    "系統發生錯誤。請稍候再試一次。",
    "Something went wrong on the server. Wait a moment and try again.",
)
