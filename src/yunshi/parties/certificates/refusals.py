"""The words in which a signature is refused. Each says what to do; nothing is lost by any."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from yunshi.parties.certificates.checking import Fault
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.findings import Finding, refusal
from yunshi.rulebook.text import Text

_FAULTS: Final = {
    Fault.BROKEN: Text.model_construct(
        zh_hant="簽章不完整，或簽的不是這份內容。請重新按「以工商憑證簽章」再簽一次。",
        en="The signature is incomplete, or is not over this content. Press “Sign with the "
        "business certificate” and sign again.",
    ),
    Fault.FOREIGN: Text.model_construct(
        zh_hant="這不是工商憑證管理中心簽發、可用於簽章的工商憑證。"
        "請改插公司的工商憑證卡，再簽一次。",
        en="This is no business certificate for signing, issued by the MOEACA. Insert the card of "
        "your company and sign again.",
    ),
    Fault.EXPIRED: Text.model_construct(
        zh_hant="這張工商憑證不在有效期間內。請用有效的憑證卡，或先向工商憑證管理中心展期或換發。",
        en="This business certificate is not valid at this time. Use a valid card, or have it "
        "renewed by the MOEACA first.",
    ),
    Fault.REVOKED: Text.model_construct(
        zh_hant="這張工商憑證已廢止。請用有效的憑證卡，或向工商憑證管理中心申請新卡。",
        en="This business certificate has been revoked. Use a valid card, or apply to the MOEACA "
        "for a new one.",
    ),
    Fault.NO_LIST: Text.model_construct(
        zh_hant="目前查不到憑證廢止清單，無法確認憑證是否有效。已填內容都還在，請稍後再簽一次。",
        en="The list of revoked certificates cannot be had at the moment, so the certificate "
        "cannot be checked. Everything you filled in is kept; sign again a little later.",
    ),
    Fault.OTHER_NUMBER: Text.model_construct(
        zh_hant="這張工商憑證的統一編號不是 {ubn}。請改插貴公司的憑證卡，再簽一次。",
        en="The unified business number of this certificate is not {ubn}. Insert the card of your "
        "company and sign again.",
    ),
}


def _refusal(rule: str, zh_hant: str, en: str, **values: object) -> Finding:
    return refusal(f"certificate.{rule}", Text(zh_hant=zh_hant, en=en).filled(values))


def of_fault(fault: Fault, ubn: str) -> Finding:
    return refusal(f"certificate.{fault}", _FAULTS[fault].filled({"ubn": ubn}))


def expired(at: datetime) -> Finding:
    return _refusal(
        "challenge_expired",
        "這次簽章要在 {at} 前完成，已經逾時。請再簽一次。",
        "This signature was to be made before {at}, which has passed. Sign again.",
        at=instant_text(at),
    )


def replayed() -> Finding:
    return _refusal(
        "challenge_replayed",
        "這個簽章已經送過一次，每次簽章只能用一次。請重新整理看結果，需要時再簽一次。",
        "This signature has been sent before, and each counts once. Reload the page to see what "
        "came of it, and sign again if need be.",
    )


def other_session() -> Finding:
    return _refusal(
        "challenge_of_another",
        "這個簽章不是在這次登入中、為這份申請開始的。請在這一頁再簽一次。",
        "This signature was not begun in this session for this filing. Sign again on this page.",
    )


def changed() -> Finding:
    return _refusal(
        "content_changed",
        "開始簽章後內容有更動，簽的不是現在這份。請核對後再簽一次。",
        "The content was changed after signing had begun, so this is not what was signed. Check it "
        "and sign again.",
    )


def not_set_up() -> Finding:
    return _refusal(
        "not_set_up",
        "本系統還沒有設定工商憑證的信任憑證，暫時無法簽章。已填內容都還在，請通知計畫辦公室。",
        "This site has no trusted certificates of the MOEACA yet, so nothing can be signed. "
        "Everything you filled in is kept; please tell the programme office.",
    )


def too_many() -> Finding:
    return _refusal(
        "too_many",
        "短時間內簽章太多次。請等 10 分鐘再簽，已填內容都還在。",
        "Too many signatures were begun in a short time. Wait ten minutes; everything is kept.",
    )
