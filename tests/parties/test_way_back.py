"""Where a request asks to be led next: a page of ours, whatever its words look like."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.applications.world import publish, vendor

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("/apply/", "/apply/"),
        ("desk", "/"),
        ("foo", "/"),
        ("a b", "/"),
        ("", "/"),
        ("//evil.example/", "/"),
        ("https://evil.example/", "/"),
        ("/\\evil.example", "/"),
    ],
)
def test_choosing_an_organisation_leads_to_a_page_of_ours(asked: str, led_to: str) -> None:
    publish()
    ours = vendor()
    browser = Client()
    browser.force_login(ours.owner)
    answer = browser.post("/organisation/", {"organisation": ours.organisation.pk, "next": asked})
    assert (answer.status_code, answer["Location"]) == (302, led_to)
