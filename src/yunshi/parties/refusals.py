"""The words in which this room refuses. Paths point into the fields of its forms."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.findings import Finding, refusal
from yunshi.rulebook.text import Text

ADDRESS_TAKEN: Final = "parties.address_taken"
"""No page may show it to somebody who has not shown that the address is theirs: it would say who
has an account."""
TOO_SOON: Final = "parties.registration_too_soon"
LINK_USED: Final = "parties.registration_used"


def _refusal(rule: str, path: str, zh_hant: str, en: str, **values: object) -> Finding:
    return refusal(rule, Text(zh_hant=zh_hant, en=en).filled(values), path=path)


def ubn_missing() -> Finding:
    return _refusal(
        "parties.ubn_missing", "/ubn", "請填寫公司統編。", "Enter the unified business number."
    )


def ubn_malformed() -> Finding:
    return _refusal(
        "parties.ubn_malformed",
        "/ubn",
        "統一編號要填 8 個半形數字，前面的 0 也要填。",
        "The unified business number is 8 plain digits, leading zeros included.",
    )


def ubn_wrong() -> Finding:
    return _refusal(
        "parties.ubn_wrong",
        "/ubn",
        "統一編號的檢查碼不符，請核對後再填一次。",
        "The check digit of this number does not fit. Compare it and enter it again.",
    )


def ubn_taken(ubn: str) -> Finding:
    return _refusal(
        "parties.ubn_taken",
        "/ubn",
        "公司統編：{ubn}，已申請過！請由公司的帳號負責人邀請你加入。",
        "The unified business number {ubn} is registered already. "
        "Ask the holder of your company's account to invite you.",
        ubn=ubn,
    )


def name_missing(path: str, what: Text) -> Finding:
    return _refusal("parties.name_missing", path, "請填寫{what}。", "Enter the {what}.", what=what)


def name_too_long(path: str, what: Text, *, limit: int, present: int | None) -> Finding:
    """``present`` is None for a text that is no text: it is not counted to its end."""
    if present is None:
        return _refusal(
            "parties.name_too_long",
            path,
            "{what}太長，請刪減到 {limit} 字以內。",
            "The {what} is too long. Cut it to {limit} characters.",
            what=what,
            limit=limit,
        )
    return _refusal(
        "parties.name_too_long",
        path,
        "{what}目前 {present} 字，請刪減到 {limit} 字以內。",
        "The {what} has {present} characters. Cut it to {limit}.",
        what=what,
        present=present,
        limit=limit,
    )


def name_unprintable(path: str, what: Text) -> Finding:
    return _refusal(
        "parties.name_unprintable",
        path,
        "{what}裡有換行或看不見的控制字元，請重新輸入。",
        "The {what} holds a line break or an invisible control character. Type it again.",
        what=what,
    )


def address_missing() -> Finding:
    return _refusal(
        "parties.address_missing", "/email", "請填寫電子郵件。", "Enter an e-mail address."
    )


def address_malformed() -> Finding:
    return _refusal(
        "parties.address_malformed",
        "/email",
        "這不像電子郵件地址，請照 name@example.com 的格式填寫。",
        "This does not look like an e-mail address. Write it like name@example.com.",
    )


def address_taken() -> Finding:
    return _refusal(
        ADDRESS_TAKEN,
        "/email",
        "這個電子郵件已有帳號。",
        "There is an account with this e-mail address already.",
    )


def computation_missing() -> Finding:
    return _refusal(
        "parties.computation_missing",
        "/ubn",
        "瀏覽器的小計算沒有完成，或已經用過，所以還沒有送出。內容都還在，請再按一次；"
        "沒有開啟 JavaScript 的瀏覽器，每小時能送的件數有限，請晚一點再試。",
        "The browser's small computation was not done, or was used before, so nothing was sent. "
        "What you typed is still there: press again. Of browsers without JavaScript only so many "
        "forms an hour are taken; try again later.",
    )


def password_missing() -> Finding:
    return _refusal("parties.password_missing", "/password", "請填寫密碼。", "Enter a password.")


def password_weak(message: Text) -> Finding:
    return _refusal("parties.password_weak", "/password", "{message}", "{message}", message=message)


def password_repeated_wrong() -> Finding:
    return _refusal(
        "parties.password_repeated_wrong",
        "/password_again",
        "兩次輸入的密碼不同，請再輸入一次。",
        "The two passwords differ. Type it again.",
    )


def not_owner() -> Finding:
    return _refusal(
        "parties.not_owner",
        "",
        "只有公司的帳號負責人能做這個步驟。請對方處理。",
        "Only the holder of the organisation's account can do this. Ask them to.",
    )


def no_such_member() -> Finding:
    return _refusal(
        "parties.no_such_member",
        "",
        "這個人已經不是公司成員。請重新整理，看現在的名單。",
        "This person is no longer a member. Reload the page to see the present list.",
    )


def owner_stays() -> Finding:
    return _refusal(
        "parties.owner_stays",
        "",
        "帳號負責人不能移除，也不必委任：每家公司都要有一位負責人。",
        "The account holder can be neither removed nor delegated to: "
        "every organisation keeps exactly one.",
    )


def already_member() -> Finding:
    return _refusal(
        "parties.already_member",
        "/email",
        "這個人已經是公司成員。",
        "This person is a member already.",
    )


def too_many_invitations(limit: int) -> Finding:
    return _refusal(
        "parties.too_many_invitations",
        "/email",
        "24 小時內最多寄出 {limit} 封邀請。請明天再邀請。",
        "At most {limit} invitations are sent within 24 hours. Invite again tomorrow.",
        limit=limit,
    )


def no_such_invitation() -> Finding:
    return _refusal(
        "parties.no_such_invitation",
        "",
        "這個邀請連結無效。請確認連結完整，或請公司的帳號負責人再寄一次。",
        "This invitation link is not valid. Check that it is complete, "
        "or ask the account holder to invite you again.",
    )


def invitation_used() -> Finding:
    return _refusal(
        "parties.invitation_used",
        "",
        "這個邀請已經用過。登入後就能看到公司。",
        "This invitation has been used. Sign in to see the organisation.",
    )


def invitation_withdrawn() -> Finding:
    return _refusal(
        "parties.invitation_withdrawn",
        "",
        "這個邀請已撤回。需要加入時，請公司的帳號負責人再寄一次。",
        "This invitation was withdrawn. Ask the account holder to invite you again.",
    )


def invitation_expired(at: datetime) -> Finding:
    return _refusal(
        "parties.invitation_expired",
        "",
        "這個邀請已在 {at} 到期。請公司的帳號負責人再寄一次。",
        "This invitation expired at {at}. Ask the account holder to invite you again.",
        at=instant_text(at),
    )


def invitation_for_another() -> Finding:
    return _refusal(
        "parties.invitation_for_another",
        "",
        "這個邀請寄給另一個電子郵件。請先登出，再用收到邀請的電子郵件登入。",
        "This invitation was sent to another address. "
        "Sign out, then sign in with the address that received it.",
    )


def registration_too_soon() -> Finding:
    return _refusal(
        TOO_SOON,
        "/email",
        "剛才已寄信到這個電子郵件。請先看信箱，一分鐘後才能再寄。",
        "A mail was sent to this address just now. Look into the mailbox; "
        "another can be sent after one minute.",
    )


def registration_mails_spent() -> Finding:
    return _refusal(
        "parties.registration_mails_spent",
        "/email",
        "這個電子郵件今天已收到好幾封申請帳號的信，暫時不再寄出。請先看信箱和垃圾信匣，明天再試。",
        "Several mails about registration went to this address within a day, so no other is sent "
        "now. Look into the mailbox, among unwanted mail, too, or try again tomorrow.",
    )


def no_such_registration() -> Finding:
    return _refusal(
        "parties.no_such_registration",
        "",
        "這個驗證連結無效。請確認連結完整，或重新申請帳號。",
        "This link is not valid. Check that it is complete, or register again.",
    )


def registration_used() -> Finding:
    return _refusal(
        LINK_USED,
        "",
        "這個連結已經用過。請直接登入，忘記密碼時可以重設。",
        "This link has been used. Sign in, or set a new password if you do not know it.",
    )


def registration_expired(at: datetime) -> Finding:
    return _refusal(
        "parties.registration_expired",
        "",
        "這個連結已在 {at} 到期，填寫的資料不再保留。請重新申請帳號。",
        "This link expired at {at}, and what was typed could not be kept. Register again.",
        at=instant_text(at),
    )


def registration_ended() -> Finding:
    return _refusal(
        "parties.registration_ended",
        "",
        "這次申請已完成或已到期。完成的請直接登入；到期的資料不再保留，請重新申請帳號。",
        "This registration is finished or has expired. If it is finished, sign in; "
        "what has expired could not be kept, so register again.",
    )


def registration_password_wrong() -> Finding:
    return _refusal(
        "parties.registration_password_wrong",
        "/password",
        "密碼和申請時填寫的不同。請再輸入一次；收到好幾封信時，也試試其他信裡的連結；"
        "忘記的話，請重新申請帳號。",
        "This is not the password that was chosen at this registration. Enter it again; if several "
        "mails came, try the links of the others; if it is forgotten, register again.",
    )


def registration_locked(until: datetime) -> Finding:
    return _refusal(
        "parties.registration_locked",
        "/password",
        "連續失敗太多次，{until} 後才能再試。",
        "Too many failed tries in a row. It can be tried again after {until}.",
        until=instant_text(until),
    )


def registration_address_taken() -> Finding:
    return _refusal(
        ADDRESS_TAKEN,
        "",
        "這個電子郵件在這段時間已有帳號，所以沒有建立任何資料。請直接登入，忘記密碼時可以重設。",
        "There is an account with this address by now, so nothing was registered. "
        "Sign in with it, or set a new password if you do not know it.",
    )


def registration_of_another() -> Finding:
    return _refusal(
        "parties.registration_of_another",
        "",
        "你現在用另一個帳號登入。請先登出，再驗證這個電子郵件。",
        "You are signed in with another account. Sign out, then verify this address.",
    )


def registered_name_changed() -> Finding:
    return _refusal(
        "parties.registered_name_changed",
        "",
        "登記名稱和你剛才看到的不同，請再看一次。",
        "The registered name is another than you saw. Look again.",
    )
