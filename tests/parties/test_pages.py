"""Every page in both languages, and under the strict policy."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.template.loader import get_template
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import translation

from tests.design.documents import Document
from tests.parties.reading import strangers
from tests.parties.visiting import visits
from yunshi.design.translations import ROOMS, read_catalogue, untranslated, unused

PARTIES = ROOMS / "parties"


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
        "registration": {"ubn": "12345675", "expires_at": None},
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
