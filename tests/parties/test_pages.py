"""Every page in both languages, under the strict policy, and in a real browser."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.core import mail
from django.template.loader import get_template
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import translation
from playwright.sync_api import Browser

from tests.design.documents import Document
from tests.design.test_axe import RULES, RUN, WIDER
from tests.parties.making import (
    OTHER_UBN,
    PASSWORD,
    a_member,
    a_person,
    code_in,
    entries,
    link_in,
    registered,
    sign_in,
)
from tests.parties.test_invitations import invited, joins
from tests.parties.test_second_factor import code
from yunshi.design.translations import ROOMS, read_catalogue, untranslated, unused
from yunshi.parties.models import Person
from yunshi.parties.services import give_authenticator, invite_member

PARTIES = ROOMS / "parties"


@dataclass
class Visit:
    """A page: how one gets to it, with what in hand, and the status it has."""

    name: str
    browser: Client
    path: str
    status: int = 200
    post: dict[str, str] | None = None

    def answer(self, language: str) -> Any:
        headers = {"accept-language": language}
        if self.post is not None:
            return self.browser.post(self.path, self.post, headers=headers)
        return self.browser.get(self.path, headers=headers)


def signed_in_as(person: Person) -> Client:
    browser = Client()
    sign_in(browser, person)
    # The language of the visit, not of the person, decides in these tests.
    del browser.cookies["yunshi-language"]
    return browser


def visits() -> list[Visit]:
    """Every page of the room, each in the states in which it looks different."""
    owner = registered()
    member = a_member(owner.organisation, name="陳美玲")
    second = registered(ubn=OTHER_UBN, organisation_name="乙方股份有限公司")
    both = a_member(owner.organisation, name="兩邊")
    joins(invited(second, both.person.email), both.person)
    invite_member(owner.organisation.pk, "late@vendor.example", by=owner.person)
    newcomer, known = (
        f"/invitation/{invited(owner, address)}/"
        for address in ("new@vendor.example", a_person(email="known@vendor.example").email)
    )
    guarded = a_person(name="已設定")
    give_authenticator(guarded, "GEZDGNBVGY3TQOJQ")
    RecoveryCodes.activate(guarded)
    visitor, nobody = Client(), signed_in_as(a_person(name="無"))
    boss, colleague, two = map(signed_in_as, (owner.person, member.person, both.person))
    waiting, verifying = Client(), Client()
    sign_in(waiting, guarded)
    verifying.post("/register/", {**_posted(), "ubn": "22099131"})
    inside = Client()
    inside.force_login(guarded)
    inside.post("/accounts/reauthenticate/", {"password": PASSWORD})
    staff = signed_in_as(a_person(name="承辦", must_use_second_factor=True))
    reset = _reset_form(visitor, owner.person)
    return [
        Visit("register", visitor, "/register/"),
        Visit("register, wrong", visitor, "/register/", post={"ubn": "1"}),
        Visit("register, taken", visitor, "/register/", post=_posted()),
        Visit("sign in", visitor, "/accounts/login/"),
        Visit("sign in, ended", visitor, "/accounts/login/?ended=1"),
        Visit("sign in, wrong", visitor, "/accounts/login/", post=_wrong()),
        Visit("verify", verifying, "/accounts/confirm-email/"),
        Visit("forgotten", visitor, "/accounts/password/reset/"),
        Visit("forgotten, wrong", visitor, "/accounts/password/reset/", post={"email": "x"}),
        Visit("forgotten, sent", visitor, "/accounts/password/reset/done/"),
        Visit("reset", visitor, reset),
        Visit("reset, wrong", visitor, reset, post={"password1": "a", "password2": "b"}),
        Visit("reset, used", Client(), "/accounts/password/reset/key/abc-def/"),
        Visit("reset, done", visitor, "/accounts/password/reset/key/done/"),
        Visit("closed", visitor, "/accounts/inactive/"),
        Visit("invitation, new", visitor, newcomer),
        Visit("invitation, new, wrong", visitor, newcomer, post={"name": ""}),
        Visit("invitation, known", visitor, known),
        Visit("invitation, other", boss, known, status=410),
        Visit("invitation, broken", visitor, "/invitation/x/", status=410),
        Visit("code", waiting, "/accounts/2fa/authenticate/"),
        Visit("code, wrong", waiting, "/accounts/2fa/authenticate/", post={"code": "x"}),
        Visit("account", boss, "/account/"),
        Visit("account, wrong", boss, "/account/", post={"name": "x" * 61}),
        Visit("account, two", two, "/account/"),
        Visit("account, guarded", inside, "/account/"),
        Visit("members, owner", boss, "/organisation/members/"),
        Visit("members, wrong", boss, "/organisation/members/", post={"email": "x"}),
        Visit("members, member", colleague, "/organisation/members/"),
        Visit("members, refused", colleague, "/organisation/members/", 403, {"email": "a@b.cc"}),
        Visit("remove", boss, f"/organisation/members/{member.pk}/remove/"),
        Visit("choose", two, "/organisation/"),
        Visit("choose, wrong", two, "/organisation/", post={"organisation": "x"}),
        Visit("nowhere", nobody, "/organisation/members/", status=403),
        Visit("address", boss, "/accounts/email/"),
        Visit("address, wrong", boss, "/accounts/email/", post={"email": "x", "action_add": "y"}),
        Visit("password", boss, "/accounts/password/change/"),
        Visit("password, wrong", boss, "/accounts/password/change/", post={"oldpassword": "x"}),
        Visit("factor, none", boss, "/accounts/2fa/"),
        Visit("factor, set", inside, "/accounts/2fa/"),
        Visit("set up", boss, "/accounts/2fa/totp/activate/"),
        Visit("set up, wrong", boss, "/accounts/2fa/totp/activate/", post={"code": "x"}),
        Visit("set up, staff", staff, "/accounts/2fa/totp/activate/"),
        Visit("take away", inside, "/accounts/2fa/totp/deactivate/"),
        Visit("recovery", inside, "/accounts/2fa/recovery-codes/"),
        Visit("recovery, new", inside, "/accounts/2fa/recovery-codes/generate/"),
        Visit("again", boss, "/accounts/reauthenticate/"),
        Visit("again, wrong", boss, "/accounts/reauthenticate/", post={"password": "x"}),
        Visit("again, code", inside, "/accounts/2fa/reauthenticate/"),
        Visit("leave", boss, "/accounts/logout/"),
    ]


def _posted() -> dict[str, str]:
    typed = entries()
    typed["name"] = typed.pop("person_name")
    return typed


def _wrong() -> dict[str, str]:
    return {"login": "nobody@vendor.example", "password": "wrong horse battery 7"}


def _reset_form(browser: Client, person: Person) -> str:
    browser.post("/accounts/password/reset/", {"email": person.email})
    return str(browser.get(link_in(mail.outbox[-1])).headers["Location"])


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


@pytest.mark.django_db
def test_every_page_is_whole_in_both_languages_and_keeps_to_the_policy() -> None:
    seen: dict[str, object] = {}
    for visit in visits():
        for language in ("zh-hant", "en"):
            answer = visit.answer(language)
            page = answer.content.decode()
            document = Document(page)
            seen[f"{visit.name}, {language}"] = (
                answer.status_code - visit.status,
                strangers(page, language),
                document.inline_code(),
                [name for name, times in document.ids().items() if times > 1],
                [each for each in _templates(answer) if not each.startswith(OURS)],
            )
    whole = (0, [], [], [], [])
    assert {name: what for name, what in seen.items() if what != whole} == {}


OURS = ("parties/", "account/", "mfa/", "design/", "cotton/")


def _templates(answer: Any) -> list[str]:
    return [template.name for template in answer.templates if template.name]


@pytest.mark.django_db
def test_no_template_of_the_package_s_own_is_drawn() -> None:
    """Each page and each text that the package can ask for, as far as it is switched on."""
    package = Path(get_template("allauth/layouts/base.html").origin.name).parents[2]
    switched_off = re.compile(
        "phone|passkey|webauthn|login_code|password_reset_code|trust|socialaccount|usersessions"
        "|openid|idp|^allauth/|base|snippets/|email_confirm.html|verified_email_required"
        "|verification_sent|email/email_confirm_"
    )
    theirs = [
        name
        for path in sorted(package.rglob("*"))
        if path.is_file() and not switched_off.search(name := str(path.relative_to(package)))
    ]
    assert len(theirs) > 50
    drawn = {name: Path(get_template(name).origin.name) for name in theirs}
    assert [name for name, path in drawn.items() if PARTIES not in path.parents] == []


def test_no_page_of_the_package_is_switched_on_that_is_not_looked_at_here() -> None:
    def names(patterns: list[URLPattern | URLResolver]) -> list[str]:
        return [
            name
            for each in patterns
            for name in (
                names(each.url_patterns) if isinstance(each, URLResolver) else [each.name or ""]
            )
        ]

    found = {
        name for name in names(get_resolver().url_patterns) if name.startswith(("account_", "mfa_"))
    }
    assert found == {
        "account_change_password",
        "account_confirm_login_code",
        "account_email",
        "account_email_verification_sent",
        "account_inactive",
        "account_login",
        "account_logout",
        "account_reauthenticate",
        "account_reset_password",
        "account_reset_password_done",
        "account_reset_password_from_key",
        "account_reset_password_from_key_done",
        "account_set_password",
        "account_signup",
        "mfa_activate_totp",
        "mfa_authenticate",
        "mfa_deactivate_totp",
        "mfa_download_recovery_codes",
        "mfa_generate_recovery_codes",
        "mfa_index",
        "mfa_reauthenticate",
        "mfa_view_recovery_codes",
    }


@pytest.mark.parametrize("language", ["zh-hant", "en"])
@pytest.mark.parametrize(
    "path",
    sorted(
        str(path.relative_to(PARTIES / "templates"))
        for path in (PARTIES / "templates").rglob("*.txt")
    ),
)
def test_every_mail_and_message_is_whole_in_both_languages(path: str, language: str) -> None:
    context = {
        "email": "a@b.example",
        "code": "1234-5678",
        "password_reset_url": "https://x.example/",
        "to_email": "a@b.example",
        "link": "https://x.example/",
        "organisation": {"name": "晴川資訊股份有限公司", "ubn": "12345675"},
        "inviter": {"name": "王小明"},
        "invitation": {"expires_at": None},
        "unused_codes": ["12345678"],
    }
    with translation.override(language):
        text = get_template(path).render(context)
    text = text.replace("https://x.example/", "")
    assert strangers(f"<p>{text}</p>", language) == []
    assert bool(text.strip()) == (path != "account/messages/logged_in.txt")


def test_every_text_has_its_chinese_and_none_is_left_over() -> None:
    assert [message.key for message in untranslated(PARTIES)] == []
    assert [message.key for message in unused(PARTIES)] == []


def test_the_chinese_has_no_half_width_punctuation_between_han_characters() -> None:
    texts = [
        text
        for message in read_catalogue(PARTIES / "locale/zh_Hant/LC_MESSAGES/django.po")
        if message.msgid
        for text in message.texts.values()
    ]
    assert [
        text for text in texts if re.search(r"[\u4e00-\u9fff][,;:?!.][\u4e00-\u9fff]", text)
    ] == []


# In a real browser


@pytest.mark.parametrize(("width", "locale"), [(1440, "zh-TW"), (390, "en-GB")])
def test_axe_finds_nothing_and_nothing_sticks_out(
    width: int, locale: str, chromium: Browser, live_site: str, assets: Path
) -> None:
    axe = (assets / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found: dict[str, object] = {}
    for visit in visits():
        if visit.post is not None:
            continue
        # The policy forbids a script put in by hand; that the page keeps to it is tested below.
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            locale=locale,
            bypass_csp=True,
            base_url=live_site,
        )
        context.add_cookies(
            [
                {"name": name, "value": cookie.value, "url": live_site}
                for name, cookie in visit.browser.cookies.items()
            ]
        )
        tab = context.new_page()
        answer = tab.goto(visit.path)
        assert answer is not None
        assert (visit.name, answer.status) == (visit.name, visit.status)
        tab.evaluate(axe)
        found[visit.name] = (tab.evaluate(RUN, RULES), tab.evaluate(WIDER))
        context.close()
    assert len(found) > 30
    assert {name: what for name, what in found.items() if what != ([], [0])} == {}


def test_a_company_registers_in_a_browser_and_sets_up_its_second_factor(
    chromium: Browser, live_site: str, assets: Path, mailoutbox: list[Any]
) -> None:
    context = chromium.new_context(locale="zh-TW", base_url=live_site)
    tab = context.new_page()
    problems: list[str] = []
    tab.on("pageerror", lambda error: problems.append(str(error)))
    tab.on(
        "console",
        lambda line: problems.append(line.text) if "Content Security Policy" in line.text else None,
    )
    tab.goto("/register/")
    tab.get_by_label("公司統一編號").fill("12345676")
    tab.get_by_label("公司名稱").fill("晴川資訊股份有限公司")
    tab.get_by_label("你的姓名").fill("𠮷田")
    tab.get_by_label("電子郵件").fill("yoshida@vendor.example")
    tab.get_by_label("密碼", exact=True).fill(PASSWORD)
    tab.get_by_label("再輸入一次密碼").fill(PASSWORD)
    tab.get_by_label("公司統一編號").fill("04595258")
    tab.get_by_role("button", name="申請帳號").click()
    tab.get_by_role("link", name="統一編號的檢查碼不符，請核對後再填一次。").click()
    assert tab.evaluate("document.activeElement.id") == "id_ubn"
    assert tab.title().startswith("錯誤：")
    assert tab.get_by_label("你的姓名").input_value() == "𠮷田"
    tab.get_by_label("公司統一編號").fill("04595257")
    tab.get_by_label("密碼", exact=True).fill(PASSWORD)
    tab.get_by_label("再輸入一次密碼").fill(PASSWORD)
    tab.get_by_role("button", name="申請帳號").click()
    tab.get_by_label("驗證碼").fill(code_in(mailoutbox[-1]))
    tab.get_by_role("button", name="驗證", exact=True).click()
    tab.goto("/accounts/2fa/totp/activate/")
    tab.get_by_label("密碼", exact=True).fill(PASSWORD)
    tab.get_by_role("button", name="繼續").click()
    secret = tab.locator("code").inner_text()
    assert tab.get_by_role("img", name="驗證器的 QR 碼").bounding_box()["width"] > 150  # type: ignore[index]
    tab.get_by_label("驗證碼").fill(code(secret))
    tab.get_by_role("button", name="完成").click()
    tab.get_by_role("heading", name="備用碼").wait_for()
    context.close()
    assert problems == []
