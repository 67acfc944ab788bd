"""Words that several pages share: who is responsible, what is saved, what is left."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.applications.pages import autosaved, base
from tests.applications.world import started
from tests.portal.office_world import CHINESE, ENGLISH, Office, at_browser, words_of
from yunshi.programmes.queries import current_pack

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", [CHINESE, ENGLISH])
def test_registration_names_who_is_responsible_and_where_to_write(
    office: Office, language: dict[str, str]
) -> None:
    page = Client(headers=language).get("/register/").content.decode()
    programme = current_pack(office.programme).pack.programme
    code = "en" if language is ENGLISH else "zh-hant"
    for name in (programme.name, programme.organiser.name, programme.executor.name):
        assert name.in_language(code) in page
    for email in programme.contacts.emails:
        assert f'href="mailto:{email}"' in page
    for phone in programme.contacts.phones:
        assert phone in page
    if programme.contacts.address:
        assert programme.contacts.address.in_language(code) in page


def test_a_new_draft_says_nothing_of_saving_until_something_was_saved(office: Office) -> None:
    from yunshi.programmes.models import Window

    window = Window.objects.filter(programme=office.programme).order_by("opens_at")[0]
    filing = started(office.vendor, window)
    browser = at_browser(office.vendor.owner, ENGLISH)
    for page in (base(filing), f"{base(filing)}burrow/owner/"):
        shown = browser.get(page).content.decode()
        assert 'class="saved" data-saved hidden' in shown
    assert autosaved(browser, f"{base(filing)}burrow/owner/", 0, name="月兔").status_code == 200
    for page in (base(filing), f"{base(filing)}burrow/owner/"):
        shown = browser.get(page).content.decode()
        assert 'class="saved" data-saved>' in shown
        assert "Saved automatically 12:00:00" in words_of(shown)


def test_the_countdown_says_its_deadline_once(office: Office) -> None:
    page = Client(headers=ENGLISH).get("/").content.decode()
    box = page[page.index('class="deadline') :]
    box = box[: box.index("</section>")]
    assert words_of(box).count("31 March 2030, 18:00:00") == 1
